/** Files that swell: what is packed in them is measured before pdf.js, which keeps all of it, unpacks it. */
import { Inflate } from 'fflate';

/** Bytes that the streams of one file hold at most once unpacked, pictures aside; the largest papers hold forty million. */
export const MOST_UNPACKED = 100_000_000;

/** Bytes before a stream in which it is described. */
const DESCRIBED = 600;
/** Bytes unpacked at a time. */
const STEP = 4096;

/** True of a file of which the streams hold more than may be. Streams that cannot be unpacked count for nothing. */
export function swells(bytes: Uint8Array): boolean {
  let total = 0;
  for (let at = nextStream(bytes, 0); at >= 0; at = nextStream(bytes, at)) {
    // A decoder of text is of the page or of Node: the types of the library know neither.
    const before = Array.from(bytes.subarray(Math.max(0, at - DESCRIBED), at), (byte) =>
      String.fromCharCode(byte),
    ).join('');
    const described = before.slice(before.lastIndexOf('obj') + 1);
    const packings = described.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (packings === 0 || /\/Subtype\s*\/Image\b/.test(described)) continue;
    total += unpackedSize(bytes, at, packings, MOST_UNPACKED - total);
    if (total > MOST_UNPACKED) return true;
  }
  return false;
}

/** Where the next stream begins, or -1. */
function nextStream(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x73, from); at >= 0; at = bytes.indexOf(0x73, at + 1)) {
    const isStream = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d].every((code, i) => bytes[at + i] === code);
    if (!isStream || (bytes[at + 6] !== 10 && bytes[at + 6] !== 13) || bytes[at - 1] === 0x64) continue;
    return at + (bytes[at + 6] === 13 ? 8 : 7);
  }
  return -1;
}

/** The unpacked size of a stream, at least as far as `most`. */
function unpackedSize(bytes: Uint8Array, from: number, packings: number, most: number): number {
  let size = 0;
  let open = true;
  const last = new Inflate((chunk) => {
    size += chunk.length;
  });
  // Packed twice, what the first gives goes into the second, without its head of two bytes and a little at a time.
  let given = 0;
  const first =
    packings === 1
      ? last
      : new Inflate((chunk) => {
          for (let at = Math.max(0, 2 - given); size <= most && at < chunk.length; at += STEP)
            last.push(chunk.subarray(at, at + STEP));
          given += chunk.length;
        });
  try {
    for (let at = from + 2; open && size <= most && at < bytes.length; at += STEP) {
      const chunk = bytes.subarray(at, at + STEP);
      const end = endOfStream(chunk);
      open = end < 0;
      first.push(end < 0 ? chunk : chunk.subarray(0, end));
    }
  } catch {
    // Damaged, or packed another way: pdf.js makes of it what it can.
  }
  return size;
}

/** Where `endstream` stands in a chunk, or -1; one that two chunks share ends nothing, and the packing does. */
function endOfStream(chunk: Uint8Array): number {
  for (let at = chunk.indexOf(0x65); at >= 0; at = chunk.indexOf(0x65, at + 1))
    if ([0x65, 0x6e, 0x64, 0x73, 0x74, 0x72, 0x65, 0x61, 0x6d].every((code, i) => chunk[at + i] === code)) return at;
  return -1;
}
