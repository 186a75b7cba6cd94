/**
 * The source of a paper put together again from what reading kept of it: which stretch every piece of a block came from,
 * what every edit replaced, where lines begin, and which blanks are no space. A dossier does not hold the files themselves,
 * and a quotation for a machine must be the characters of the file.
 */
import type { Document } from '../model.ts';
import { isEven } from './pieces.ts';

/**
 * The blanks of a decoded source that cannot be supposed, for `Document.blanks`; nothing where all of them are spaces and
 * line feeds, and nothing of those behind the last character. A tab and a no-break space are read as a space, and a CR or
 * form feed as the end of a line: told as what they are read as, a quotation is not found in the file.
 */
export function blanksOf(text: string): Pick<Document, 'blanks'> {
  const blanks: Record<string, number[]> = {};
  // A byte order mark counts among them: it is white space to JavaScript, and no character of the paper.
  for (const { 0: blank, index } of text.trimEnd().matchAll(/[^\S \n]/g)) {
    const places = blanks[blank] ?? [];
    blanks[blank] = places;
    places.push(index);
  }
  return Object.keys(blanks).length === 0 ? {} : { blanks };
}

/**
 * The source as decoded, up to its last character that is no blank. Reading leaves no character but white space outside its
 * blocks and edits. Empty for a paper that was not read from a file.
 */
export function sourceTextOf({ blocks, edits, lineStarts, blanks = {} }: Document): string {
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
    for (const piece of pieces) {
      const [from, to, sourceFrom] = piece;
      // A piece of another length is a mended line end or a composed letter: an edit says what it was, or it was space.
      if (isEven(piece)) put(sourceFrom, text.slice(from, to));
    }
  }
  for (const { source, was } of edits) if (was.length === source.to - source.from) put(source.from, was);
  for (const start of lineStarts) if (start > 0) put(start - 1, '\n');
  for (const [blank, places] of Object.entries(blanks)) for (const at of places) put(at, blank);
  return units.join('').trimEnd();
}
