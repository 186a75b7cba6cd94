/** Tables that lost their rows: one cell a line. Lines that count come back behind each label, as many every time. */
import type { CelledLine } from './cells.ts';
import { isCount, isFigureCell } from './figure-cells.ts';
import { isTerminated, wordCount } from './line-shape.ts';
import type { FoundTable, GridLine } from './table-grid.ts';

/** Columns of a torn table at most, words of a cell, and blank lines between two cells. */
const COLUMNS = 8;
const CELL_WORDS = 8;
const APART = 2;
/** Rows that show without a caption that the lines are a table. */
const ROWS = 3;

const isFigure = ({ line }: CelledLine): boolean => isFigureCell(line.text);
const counts = ({ line }: CelledLine): boolean => isCount(line.text);

function isCell({ line, cells }: CelledLine): boolean {
  if (isFigureCell(line.text)) return true;
  return cells.length === 1 && wordCount(line.text) <= CELL_WORDS && !isTerminated(line.text);
}

/** The table that begins on this line, or null; the names of its columns stand one a line as well. */
export function tornFrom(lines: readonly CelledLine[], from: number, captioned: boolean): FoundTable | null {
  if (!isCell(lines[from]!) || isFigure(lines[from]!)) return null;
  const gap = lines[from + 1]?.line.gap ?? 0;
  if (gap > APART) return null;
  for (let columns = COLUMNS; columns >= (captioned ? 2 : 3); columns--) {
    // The first figure of the first row, looked at before all cells: hardly a line has one so many lines below it.
    const figure = lines[from + columns + 1];
    if (figure === undefined || !isFigure(figure)) continue;
    if (!lines.slice(from, from + columns).every((line, i) => isCell(line) && (i === 0 || line.line.gap === gap)))
      continue;
    const named = lines.slice(from + 1, from + columns);
    if (!named.every(isFigure) && named.some(counts)) continue;
    let end = from + columns;
    while (isRow(lines, end, columns, gap)) end += columns;
    const rows = (end - from) / columns - 1;
    const head = !named.every(counts);
    if (rows >= (captioned ? 1 : ROWS)) return { lines: rowsOf(lines, from, end, columns, head), end };
  }
  return null;
}

/** A label with nothing but figures under it. */
function isRow(lines: readonly CelledLine[], from: number, columns: number, gap: number): boolean {
  const row = lines.slice(from, from + columns);
  return (
    row.length === columns && row.every((line, i) => isCell(line) && isFigure(line) === i > 0 && line.line.gap === gap)
  );
}

function rowsOf(lines: readonly CelledLine[], from: number, end: number, columns: number, head: boolean): GridLine[] {
  return lines.slice(from, end).map(({ line }, i): GridLine => {
    const column = i % columns;
    // The cells stand under one another: the place in the row tells the column.
    const cell = { from: 0, to: line.text.length, text: line.text, left: column * 2, right: column * 2 + 1 };
    return { role: head && i < columns ? 'table-head' : 'table-row', opens: column === 0, cells: [cell] };
  });
}
