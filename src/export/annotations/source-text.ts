import type { Document, Span } from '../../model.ts';

/**
 * The source file of a paper put together again from what reading kept of it: which stretch every piece of a block came
 * from, what every edit replaced, and where lines begin. A dossier does not hold the files themselves, and a quotation
 * for a machine must be the characters of the file.
 */

const made = new WeakMap<Document, string>();

/**
 * The source as decoded. Reading leaves no character but white space outside its blocks and edits; what is left over is a
 * line end where a line begins behind it, else a space (a tab comes out as a space). Empty for a paper not read from a file.
 */
export function sourceTextOf(document: Document): string {
  const known = made.get(document);
  if (known !== undefined) return known;
  const fresh = rebuild(document);
  made.set(document, fresh);
  return fresh;
}

function rebuild({ blocks, edits, lineStarts }: Document): string {
  if (lineStarts === undefined) return '';
  const ends = [
    ...lineStarts,
    ...edits.map(({ source }) => source.to),
    ...blocks.flatMap(({ pieces }) => pieces.map(([, , , to]) => to)),
  ];
  const units = new Array<string>(ends.reduce((most, end) => Math.max(most, end), 0)).fill(' ');
  const put = (from: number, text: string): void => {
    for (let at = 0; at < text.length; at++) units[from + at] = text.charAt(at);
  };
  for (const { text, pieces } of blocks) {
    for (const [from, to, sourceFrom, sourceTo] of pieces) {
      // A piece of another length is a mended line end or a composed letter: an edit says what it was, or it was space.
      if (to - from === sourceTo - sourceFrom) put(sourceFrom, text.slice(from, to));
    }
  }
  for (const { source, was } of edits) if (was.length === source.to - source.from) put(source.from, was);
  for (const start of lineStarts) if (start > 0) units[start - 1] = '\n';
  return units.join('');
}

/** Code points before an offset in UTF-16 units: W3C selectors count characters. */
export function codePoints(text: string, offset: number): number {
  let count = 0;
  for (let at = 0; at < offset; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
}

/** A span moved out of the middle of a surrogate pair, so that it begins and ends at characters. */
export function wholeText(text: string, { from, to }: Span): Span {
  const inside = (at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return { from: from > 0 && inside(from) ? from - 1 : from, to: inside(to) && to < text.length ? to + 1 : to };
}
