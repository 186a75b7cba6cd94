/** How many bytes of UTF-8 a text takes. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** The name of a file cut to a number of bytes of UTF-8, with a mark of the whole behind it: two long names stay two. */
export function shortenedName(name: string, limit: number): string {
  if (bytesOf(name) <= limit) return name;
  // FNV-1a, in 32 bits: nobody makes names alike on purpose, and the page carries no more for it.
  let mark = 0x811c9dc5;
  for (const letter of name) mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const behind = `~${mark.toString(16).padStart(8, '0')}`;
  let size = bytesOf(behind);
  let cut = '';
  for (const letter of name) {
    size += bytesOf(letter);
    if (size > limit) break;
    cut += letter;
  }
  return cut + behind;
}
