/** Tables whose columns stand apart in the source: by gaps wider than a blank, tabs, or the bars of Markdown. */
import { type CelledLine, isBarredRow, type PrintedCell } from './cells.ts';
import type { ReadingLanguage } from './context.ts';
import { isCount, isFigureCell, isPeriod } from './figure-cells.ts';
import { isLabel } from './letter.ts';
import { continuesSentence, endsSentence, startsLower, wordCount } from './line-shape.ts';

/** A line of a table: whether it names the columns, and whether a row begins with it. */
export interface GridLine {
  readonly role: 'table-head' | 'table-row';
  readonly opens: boolean;
  readonly cells: readonly PrintedCell[];
}

/** A table in a row of lines: its lines, none where the run is no table, and the place of the line after them. */
export interface FoundTable {
  readonly lines: readonly GridLine[];
  readonly end: number;
}

const MARKER = /^(?:[•●▪◦‣·►➢✓■□○*–—-]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)]|\(?[ivx]{1,5}[.)])$/u;

/** The cells of a line, the marker of an item with its text. */
function rowCells({ line, cells }: CelledLine): readonly PrintedCell[] {
  const [first, second, ...rest] = cells;
  if (!first || !second || isBarredRow(line.text)) return cells;
  const isMarked =
    MARKER.test(first.text) ||
    (rest.length === 0 && /^\d{1,3}(?:\.\d{1,2})*$/.test(first.text) && !isFigureCell(second.text));
  if (!isMarked) return cells;
  return [{ ...first, to: second.to, text: line.text.slice(first.from, second.to), right: second.right }, ...rest];
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1;
const meets = (a: PrintedCell, b: PrintedCell): boolean => a.left < b.right && b.left < a.right;
const aligned = (a: PrintedCell, b: PrintedCell): boolean =>
  meets(a, b) &&
  (near(a.left, b.left) || near(a.right, b.right) || near((a.left + a.right) / 2, (b.left + b.right) / 2));

/** Cells but for a first one that stands at the same edge on both lines: any two lines of text share that. */
function inner(cells: readonly PrintedCell[], edge: number): readonly PrintedCell[] {
  return near(cells[0]!.left, edge) ? cells.slice(1) : cells;
}

/** Does a cell of the row, but for its label, hold a figure that counts? */
const countsIn = (cells: readonly PrintedCell[], edge: number): boolean =>
  inner(cells, edge).some(({ text }) => isCount(text));

const figures = (cells: readonly PrintedCell[]): number => cells.filter(({ text }) => isFigureCell(text)).length;

/** Do two lines stand in the same columns? Heads may stand over figures without sharing an edge with them. */
function sharesColumns(a: readonly PrintedCell[], b: readonly PrintedCell[]): boolean {
  const edge = Math.min(a[0]!.left, b[0]!.left);
  const [above, below] = [inner(a, edge), inner(b, edge)];
  const least = Math.min(above.length, below.length);
  if (least === 0) return false;
  const pairs = (test: (x: PrintedCell, y: PrintedCell) => boolean): number =>
    below.filter((cell) => above.some((other) => test(other, cell))).length;
  if (pairs(aligned) * 2 > least || isSpan(a, b)) return true;
  if (figures(below) * 2 > below.length && pairs(meets) * 2 > least) return true;
  return (
    a.length === b.length &&
    figures(below) > 0 &&
    below.every((cell, i) => isFigureCell(cell.text) === isFigureCell(above[i]?.text ?? ''))
  );
}

/** Names over several columns each (`Median`, `Range` above `2022 2023 2022 2023`). */
function isSpan(above: readonly PrintedCell[], below: readonly PrintedCell[]): boolean {
  if (above.length >= below.length || below.length < 4 || figures(above) > 0) return false;
  const [left, right] = [below[0]!.left, below.at(-1)!.right];
  const counted = below.filter(({ text }) => isFigureCell(text) || isPeriod(text)).length;
  return counted >= below.length - 1 && above.every((cell) => cell.left >= left && cell.right <= right);
}

/** The table that begins on this line, or null. `captioned` tells that the words `Tabel 1` stand above it. */
export function gridFrom(
  lines: readonly CelledLine[],
  from: number,
  captioned: boolean,
  language: ReadingLanguage,
): FoundTable | null {
  const cells = lines.slice(from, from + 1).map(rowCells);
  if (cells[0]!.length < 2) return null;
  const barred = isBarredRow(lines[from]!.line.text);
  let last = cells[0]!;
  let edge = last[0]!.left;
  let touching = 0;
  let end = from + 1;
  for (; end < lines.length; end++) {
    const next = rowCells(lines[end]!);
    const fits =
      next.length >= 2
        ? lines[end]!.line.gap <= 1 && (barred ? isBarredRow(lines[end]!.line.text) : sharesColumns(last, next))
        : goesOn(lines, end, last, edge);
    // A blank line ends a table whose rows touch, but for its total.
    const apart = lines[end]!.line.gap > 0 && touching >= 2 && !language.cues.TOTAL.test(lines[end]!.line.text);
    if (!fits || apart) break;
    if (lines[end]!.line.gap === 0) touching += 1;
    cells.push(next);
    edge = Math.min(edge, next[0]!.left);
    if (next.length >= 2) last = next;
  }
  while (cells.length > 1 && cells.at(-1)!.length === 1 && near(cells.at(-1)![0]!.left, leftEdge(cells))) {
    cells.pop();
    end -= 1;
  }
  if (!isTable(cells, captioned, barred, language)) return { lines: [], end };
  return { lines: rowsOf(lines, from, cells, language), end };
}

const leftEdge = (cells: readonly (readonly PrintedCell[])[]): number =>
  cells.reduce((least, row) => Math.min(least, row[0]!.left), Number.POSITIVE_INFINITY);

/** A line of one cell inside a table: under a column of the line above, or a label between rows. */
function goesOn(lines: readonly CelledLine[], i: number, last: readonly PrintedCell[], edge: number): boolean {
  const { line, cells } = lines[i]!;
  const [only] = cells;
  if (line.gap > 0 || !only || (endsSentence(line.text) && wordCount(line.text) > 8)) return false;
  if (last.some((cell, column) => column > 0 && near(cell.left, only.left))) return true;
  const next = lines[i + 1];
  if (!near(only.left, edge) || wordCount(line.text) > 8 || !next || next.line.gap > 0) return false;
  const below = rowCells(next);
  return below.length >= 2 && sharesColumns(last, below);
}

function isTable(
  cells: readonly (readonly PrintedCell[])[],
  captioned: boolean,
  barred: boolean,
  language: ReadingLanguage,
): boolean {
  const rows = cells.filter((row) => row.length >= 2);
  // `10. Gevraagde subsidie   € 12.036,00`: the fields of a form.
  if (!captioned && rows.every(([first]) => /^\d{1,2}\. \p{L}/u.test(first!.text))) return false;
  if (barred) return rows.length >= 2;
  if (rows.length < 2) return false;
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const labelled = rows.filter((row) => row.length === 2 && isFormRow(row[0]!.text, language)).length;
  if (labelled * 2 >= rows.length) return false;
  const edge = leftEdge(cells);
  if (!captioned && isSpacedOut(rows, edge)) return false;
  const counted = rows.filter((row) => inner(row, edge).some(({ text }) => isFigureCell(text)));
  // Two columns of which the second counts: three rows, or a row of names above them.
  if (counted.length * 2 >= rows.length) {
    const named = !countsIn(rows[0]!, edge);
    return columns > 2 || captioned || rows.length >= 3 || (named && rows.length >= 2);
  }
  if (captioned) return true;
  return columns > 2 && rows.length >= 3;
}

/** Text set out to the margin has wide blanks as well: its lines end sentences, and go on in the middle of them. */
function isSpacedOut(rows: readonly (readonly PrintedCell[])[], edge: number): boolean {
  const within = rows.flatMap((row) => inner(row, edge));
  const lower = within.filter(({ text }) => startsLower(text)).length;
  return lower * 2 >= within.length && rows.some((row) => /[.,;:]$/.test(row.at(-1)!.text));
}

const isFormRow = (text: string, language: ReadingLanguage): boolean => text.endsWith(':') || isLabel(text, language);

/** Names of columns: the lines above the first that counts; in a table of words the first, where more than one follow. */
function headLength(cells: readonly (readonly PrintedCell[])[], lines: readonly CelledLine[], from: number): number {
  const edge = leftEdge(cells);
  if (isBarredRow(lines[from]!.line.text)) return 1;
  const first = cells.findIndex((row) => countsIn(row, edge));
  if (first >= 0) return headRows(cells, first);
  return cells.length >= 3 || lines[from + 1]!.line.gap > lines[from]!.line.gap ? 1 : 0;
}

/** Of the lines above the first that counts a label alone belongs with the rows. */
function headRows(cells: readonly (readonly PrintedCell[])[], first: number): number {
  let count = first;
  while (count > 1 && cells[count - 1]!.length === 1) count -= 1;
  return count;
}

/** Where rows begin: a line without a first cell, or in lower case under one that is not, goes on with the row above. */
function rowsOf(
  lines: readonly CelledLine[],
  from: number,
  cells: readonly (readonly PrintedCell[])[],
  language: ReadingLanguage,
): GridLine[] {
  const head = headLength(cells, lines, from);
  const edge = leftEdge(cells);
  const most = cells.reduce((count, row) => Math.max(count, row.length), 0);
  // Blank lines between all rows, and lines that touch, are rows over several lines.
  const gaps = cells.map((_, i) => lines[from + i]!.line.gap);
  const spaced = gaps.slice(head + 1).filter((gap) => gap > 0).length >= 2 && gaps.slice(1).includes(0);
  let start = cells[0]!;
  return cells.map((row, i): GridLine => {
    const role = i < head ? 'table-head' : 'table-row';
    const above = cells[i - 1];
    const goes =
      above !== undefined &&
      i !== head &&
      (spaced && i > head ? gaps[i] === 0 : gaps[i] === 0 && isWrapped(row, above, start, edge, most, language));
    if (!goes) start = row;
    return { role, opens: !goes, cells: row };
  });
}

function isWrapped(
  row: readonly PrintedCell[],
  above: readonly PrintedCell[],
  start: readonly PrintedCell[],
  edge: number,
  most: number,
  language: ReadingLanguage,
): boolean {
  const counts = figures(row) > 0;
  const apart = !near(row[0]!.left, edge);
  if (apart)
    return row.length < most - 1 || (!counts && row.every(({ text }) => startsLower(text) || text.startsWith('(')));
  // A label over two lines: the figures stand beside its last, or beside its first.
  const label = above[0]!.text;
  if (above.length === 1 && continuesSentence(label, language)) return true;
  const lower = startsLower(row[0]!.text) && !startsLower(start[0]!.text);
  return lower && (!counts || above.length === 1);
}
