/** Which lines go on with the one above: those whose first word had no room there. */
import { type PrintedLine, textOfLine, wordsOfLine } from './page.ts';

/** A bullet or a number a line begins with. */
const MARKED = /^(?:[•●▪◦‣·*–—\-\uF0B7\uF0A7o]|\(?(?:\d{1,3}|[a-z]{1,4})[.)]|[*†\d]+)(?:\s|$)/u;
/** A line that leads to a page number. */
const LEADERS = /(?:\. ?){4,}/;
/** Of a hundred lines of running text so many end before the edge of the text. */
const WITHIN = 0.985;

/** The edge up to which the lines of the usual size are filled. */
export function rightEdge(lines: readonly PrintedLine[], size: number): number {
  const rights = lines.filter((line) => Math.abs(line.size - size) < 0.6).map((line) => line.right);
  rights.sort((a, b) => a - b);
  return rights[Math.floor(rights.length * WITHIN)] ?? 0;
}

/** True where the first word of a line had no room at the end of the one above it. */
export function hadNoRoom(before: PrintedLine, line: PrintedLine, edge: number): boolean {
  const [first] = wordsOfLine(line);
  if (first === undefined || before.page !== line.page || before.side !== line.side) return false;
  if (before.runs.length > 1 || line.runs.length > 1 || Math.abs(before.size - line.size) > 0.6) return false;
  // In a column of its own a line is filled up to the edge of that.
  const right = before.column[1] < edge - before.size * 4 ? before.column[1] : edge;
  return before.right + before.size * 0.25 + (first.right - first.left) > right - 0.5;
}

/**
 * True of a line that goes on with the paragraph of the line above for sure: no room, no blank line, set alike, and nothing
 * that a paragraph might begin with behind a full stop. What is not sure is left to the passes.
 */
export function goesOnWith(before: PrintedLine, line: PrintedLine, edge: number): boolean {
  if (!hadNoRoom(before, line, edge)) return false;
  const [above, text] = [textOfLine(before), textOfLine(line)];
  if (MARKED.test(text) || LEADERS.test(above)) return false;
  const isBold = (one: PrintedLine): boolean => wordsOfLine(one).every((word) => word.bold);
  if (isBold(before) !== isBold(line)) return false;
  const setIn = line.left - before.left > before.size * 0.6;
  if (setIn && !MARKED.test(above)) return false;
  return /^\p{Ll}/u.test(text) || !/[.:;!?]["”’)]?$/u.test(above) || (isBold(line) && line.right < before.right);
}
