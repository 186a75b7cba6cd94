/** Page heads, feet and numbers: what comes back at one height, at the edges of the pages. */
import { groupBy } from '../../../text/grouping.ts';
import { type PrintedLine, textOfLine, wordsOfLine } from './page.ts';
import type { PageLines } from './printed-lines.ts';

/** How far from an edge of the page furniture stands at most, in parts of its height. */
const DEEP = 0.2;
/** Points that a line comes back at. */
const LEVEL = 4;
/** Points to the left or right of where it stood: page numbers on left and right pages. */
const ASIDE = 30;
/** Words of a number of a page: `Pagina 2 van 6`, `- 3 -`. */
const PAGE_NUMBER = /^(?:\p{L}+ ?)?[-–—]? ?\d{1,4} ?[-–—]?(?: ?(?:\p{L}+|\/) ?\d{1,4})?$/u;

/** The lines that belong to the page and not to the text. */
export function furnitureLines(pages: readonly PageLines[]): Set<PrintedLine> {
  const found = new Set<PrintedLine>();
  const keyOf = (line: PrintedLine): string => textOfLine(line).replace(/\d+/g, '#');
  const all = pages.flatMap(({ text, margin }) => [...text, ...margin]);
  const bySign = groupBy(all, keyOf);
  const comesBack = (line: PrintedLine): boolean =>
    (bySign.get(keyOf(line)) ?? []).some(
      (other) =>
        other.page !== line.page &&
        Math.abs(other.base - line.base) < LEVEL &&
        (Math.abs(other.left - line.left) < ASIDE || Math.abs(other.right - line.right) < ASIDE),
    );
  for (const { page, text, margin } of pages) {
    const isEdge = (line: PrintedLine): boolean =>
      line.base < page.height * DEEP || line.base > page.height * (1 - DEEP);
    const isNumber = (line: PrintedLine): boolean => PAGE_NUMBER.test(textOfLine(line));
    const isFurniture = (line: PrintedLine): boolean =>
      isEdge(line) && (comesBack(line) || (isArtifact(line) && isNumber(line)));
    const byHeight = [...text].sort((a, b) => a.base - b.base);
    for (const side of [byHeight, [...byHeight].reverse()])
      for (const line of side) {
        if (!isFurniture(line)) break;
        found.add(line);
      }
    // The column of a later page says again what the first says of the letter, its number and its day.
    for (const line of margin)
      if (page.number > 1 ? comesBack(line) : isNumber(line) && isFurniture(line)) found.add(line);
  }
  return found;
}

const isArtifact = (line: PrintedLine): boolean => wordsOfLine(line).every((word) => word.artifact);
