/** Tables of a page: rows where they hold data, paragraphs where they only lay out what stands beside each other. */
import { columnPlacer, type FlowCell, type FlowWriter, rowLine } from './flow.ts';
import type { FormatLine } from './format.ts';
import { elementsBelow } from './html-tree.ts';
import type { XmlElement } from './xml.ts';

/** How the cells of a table are read: on the line of a row, or as paragraphs. */
export interface CellReader {
  readonly flat: (cell: XmlElement) => readonly FormatLine[];
  readonly paragraphs: (cell: XmlElement) => void;
  readonly caption: (caption: XmlElement) => void;
}

interface Row {
  readonly cells: readonly XmlElement[];
  readonly inHead: boolean;
}

export function readTable(
  table: XmlElement,
  flow: FlowWriter,
  read: CellReader,
  isLeftOut: (one: XmlElement) => boolean,
): void {
  const rows: Row[] = [];
  const collect = (element: XmlElement, inHead: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || isLeftOut(child)) continue;
      if (child.name === 'caption') read.caption(child);
      else if (child.name === 'tr') rows.push({ cells: cellsOf(child, isLeftOut), inHead });
      else if (/^(?:thead|tbody|tfoot)$/.test(child.name)) collect(child, child.name === 'thead');
      // What stands in a table and in no cell of it is shown above it.
      else if (!/^col(?:group)?$/.test(child.name)) read.paragraphs(child);
    }
  };
  collect(table, false);
  const isLayout = laysOut(table, rows);
  if (!isLayout && isLine(table, rows)) {
    const all = rows[0]!.cells.flatMap((cell) => read.flat(cell));
    flow.line({ text: all.map(({ text }) => text).join(' '), facts: { kind: 'text', continues: false } });
    return;
  }
  const placer = columnPlacer();
  for (const { cells, inHead } of rows) {
    if (isLayout || (cells.length <= 2 && cells.some(holdsParagraphs))) {
      for (const cell of cells) read.paragraphs(cell);
      continue;
    }
    placer.nextRow();
    const placed = cells.map((cell): FlowCell => {
      const reach = { columns: span(cell, 'colspan'), rows: span(cell, 'rowspan') };
      return { column: placer.place(reach), lines: read.flat(cell) };
    });
    const line = rowLine(placed, inHead || (cells.length > 1 && cells.every(({ name }) => name === 'th')));
    if (line) flow.line(line);
  }
}

const cellsOf = (row: XmlElement, isLeftOut: (one: XmlElement) => boolean): XmlElement[] =>
  row.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && /^t[dh]$/.test(child.name) && !isLeftOut(child),
  );

const span = ({ attributes }: XmlElement, name: string): number => {
  const count = Number.parseInt(attributes[name] ?? '1', 10);
  return Number.isFinite(count) ? Math.max(1, count) : 1;
};

/** Paragraphs in a cell that holds text and no datum. */
const MANY = 3;
const LONG = 600;

function laysOut(table: XmlElement, rows: readonly Row[]): boolean {
  if (/^(?:presentation|none)$/.test(table.attributes['role'] ?? '')) return true;
  if (rows.every(({ cells }) => cells.length <= 1)) return true;
  const below = [...elementsBelow(table)];
  if (below.some(({ name }) => name === 'table' || /^h[1-6]$/.test(name))) return true;
  if (below.some(({ name }) => name === 'th' || name === 'caption')) return false;
  return rows.some(({ cells }) => cells.some((cell) => paragraphsIn(cell) >= MANY && lengthOf(cell) > LONG));
}

/** Characters of a row by itself that is no table: the number of a file with its title. */
const SHORT = 120;

function isLine({ attributes }: XmlElement, rows: readonly Row[]): boolean {
  const [row] = rows;
  if (row === undefined || rows.length > 1 || Number(attributes['border'] ?? 0) > 0) return false;
  const length = row.cells.reduce((sum, cell) => sum + lengthOf(cell), 0);
  return length > 0 && length <= SHORT && row.cells.every(({ name }) => name === 'td');
}

const paragraphsIn = (cell: XmlElement): number =>
  [...elementsBelow(cell)].filter(({ name, children }) => (name === 'p' || name === 'li') && children.length > 0)
    .length;

/** Characters in a cell. */
export const lengthOf = (cell: XmlElement): number =>
  cell.children.reduce((sum, child) => sum + (typeof child === 'string' ? child.trim().length : lengthOf(child)), 0);

const holdsParagraphs = (cell: XmlElement): boolean => paragraphsIn(cell) >= 2 && lengthOf(cell) > 200;
