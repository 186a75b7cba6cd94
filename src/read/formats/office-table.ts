/**
 * Tables of office files. Many hold no table: they place an address beside a date, or the letter beside a column of
 * particulars. Those are read as text, cell by cell; only what has columns of short cells under each other becomes rows.
 */
import { mostOf } from '../../text/grouping.ts';
import { rowLine } from './flow.ts';
import type { FormatLine } from './format.ts';

export interface OfficeCell {
  /** Place in the grid, from 0. */
  readonly column: number;
  readonly lines: readonly FormatLine[];
}

export interface OfficeRow {
  /** True where the file says that it names the columns. */
  readonly head: boolean;
  readonly cells: readonly OfficeCell[];
}

export interface OfficeTable {
  /** Set with lines between its cells. */
  readonly ruled: boolean;
  readonly rows: readonly OfficeRow[];
}

/** Characters of a cell that holds more than one paragraph and is still no prose. */
const LONGEST_CELL = 240;

const isFilledCell = (cell: OfficeCell): boolean => cell.lines.length > 0;
const lengthOf = (cell: OfficeCell): number => cell.lines.reduce((sum, line) => sum + line.text.length, 0);
const paragraphsIn = (cell: OfficeCell): number => cell.lines.filter((line) => line.facts?.continues !== true).length;

/** More than one paragraph, and more than a cell of a table holds; or a heading of the paper. */
const isProse = (cell: OfficeCell): boolean =>
  paragraphsIn(cell) > 1 &&
  (lengthOf(cell) > LONGEST_CELL || cell.lines.some((line) => line.facts?.kind === 'heading'));

const textOf = (cell: OfficeCell): string => cell.lines.map((line) => line.text.trim()).join(' ');

const isFigure = (cell: OfficeCell): boolean => /^[\s€$£%()+–—-]*[\d.,]+[\s%€)]*$/.test(textOf(cell));

export function linesOfTable(table: OfficeTable): FormatLine[] {
  const rows = table.rows
    .map((row) => ({ ...row, cells: row.cells.filter(isFilledCell) }))
    .filter((row) => row.cells.length > 0);
  if (!isGrid(table.ruled, rows)) return rows.flatMap(placedLines);
  const isHead = rows.every((row) => !row.head) && namesColumns(rows);
  return rows.flatMap((row, i) => lineOfRow(i === 0 && isHead ? { ...row, head: true } : row));
}

/**
 * Hardly a table says which of its rows names the columns. The first does where it alone is set in bold, or has words or
 * years over figures.
 */
function namesColumns([first, ...rest]: readonly OfficeRow[]): boolean {
  const isBold = (row: OfficeRow): boolean =>
    row.cells.every((cell) => cell.lines.every((line) => line.facts?.set === 'bold'));
  if (first === undefined || rest.length === 0) return false;
  if (isBold(first)) return !rest.every(isBold);
  const names = first.cells.slice(first.cells.length > 1 && first.cells[0]!.column === 0 ? 1 : 0);
  const figures = rest.filter((row) => row.cells.slice(1).some(isFigure)).length;
  return figures * 2 > rest.length && names.every((cell) => !isFigure(cell) || /^(?:19|20)\d\d$/.test(textOf(cell)));
}

function isGrid(ruled: boolean, rows: readonly OfficeRow[]): boolean {
  const wide = rows.filter((row) => row.cells.length > 1);
  if (wide.length < 2 || wide.length * 2 < rows.length) return false;
  if (rows.filter((row) => row.cells.some(isProse)).length * 3 > rows.length) return false;
  if (ruled || rows.some((row) => row.head)) return true;
  // Without lines: figures under each other, or three columns and more that are filled nearly everywhere.
  const cells = rows.flatMap((row) => row.cells);
  const figures = wide.filter((row) => row.cells.slice(1).every(isFigure)).length;
  const columns = mostOf(rows.map((row) => row.cells.length));
  const full =
    columns > 2 && cells.length >= rows.length * columns * 0.8 && cells.every((cell) => paragraphsIn(cell) === 1);
  return figures * 2 > rows.length || (full && rows.length > 2);
}

/** A row as one line, as far below the one above as its first cell says. */
const lineOfRow = ({ cells, head }: OfficeRow): FormatLine[] => {
  const line = rowLine(cells, head);
  return line === null ? [] : [{ ...line, gap: cells[0]?.lines[0]?.gap ?? 1 }];
};

/** The text of a row that only places it: a label and what stands behind it are one line, all else stays as it is. */
function placedLines(row: OfficeRow): FormatLine[] {
  const [label, value, ...more] = row.cells.map((cell) => cell.lines);
  const isPair = more.length === 0 && label?.length === 1 && value?.length === 1;
  if (!isPair || label[0]!.facts?.kind !== 'text' || value[0]!.facts?.kind !== 'text' || label[0]!.text.length > 40)
    return row.cells.flatMap((cell) => cell.lines);
  return lineOfRow(row).map((line) => {
    const { marks } = line.facts!;
    return { ...line, facts: { kind: 'text', continues: false, ...(marks && { marks }) } };
  });
}
