/** Tables in XML: those of CALS (`tgroup`, `row`, `entry`) and those written as in HTML. */
import { columnPlacer, type FlowCell, type FlowWriter, MOST_COLUMNS, rowLine } from './flow.ts';
import { type CellReader, lengthOf } from './html-table.ts';
import type { XmlElement } from './xml.ts';
import { localName, xmlRole } from './xml-vocabulary.ts';

interface Row {
  readonly cells: readonly XmlElement[];
  readonly inHead: boolean;
  /** Names of the columns of its group, in order. */
  readonly columns: readonly string[];
}

export function readXmlTable(table: XmlElement, flow: FlowWriter, read: CellReader): void {
  const rows: Row[] = [];
  const after: XmlElement[] = [];
  const collect = (element: XmlElement, inHead: boolean, columns: string[]): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      const name = localName(child);
      const role = xmlRole(name);
      if (name === 'colspec') {
        if (columns.length < MOST_COLUMNS) columns.push(child.attributes['colname'] ?? String(columns.length + 1));
      } else if (role === 'row')
        rows.push({
          cells: child.children.filter(isCell),
          inHead: inHead || child.attributes['role'] === 'label',
          columns,
        });
      else if (role === 'heading' || role === 'title' || role === 'caption') read.caption(child);
      else if (/^(?:tgroup|thead|tbody|tfoot|table)$/.test(name))
        collect(child, inHead || name === 'thead', name === 'tgroup' ? [] : columns);
      else if (role !== 'aside') after.push(child);
    }
  };
  collect(table, false, []);
  const placer = columnPlacer();
  for (const { cells, inHead, columns } of rows) {
    if (cells.length <= 2 && cells.some(holdsText)) {
      for (const cell of cells) read.paragraphs(cell);
      continue;
    }
    placer.nextRow();
    const placed = cells.map(
      (cell): FlowCell => ({ column: placer.place(...reachOf(cell, columns)), lines: read.flat(cell) }),
    );
    const isHead = inHead || (cells.length > 1 && cells.every((cell) => localName(cell) === 'th'));
    const line = rowLine(placed, isHead);
    if (line) flow.line(line);
  }
  // Notes and sources under a table.
  for (const one of after) read.paragraphs(one);
}

const isCell = (child: XmlElement | string): child is XmlElement =>
  typeof child !== 'string' && xmlRole(localName(child)) === 'cell';

function reachOf({ attributes }: XmlElement, columns: readonly string[]): [{ columns: number; rows: number }, number?] {
  const from = columns.indexOf(attributes['namest'] ?? attributes['colname'] ?? '');
  const to = columns.indexOf(attributes['nameend'] ?? '');
  const across = from >= 0 && to > from ? to - from + 1 : count(attributes['colspan'] ?? attributes['cols'], 1);
  const down =
    attributes['morerows'] === undefined
      ? count(attributes['rowspan'] ?? attributes['rows'], 1)
      : count(attributes['morerows'], 0) + 1;
  return from >= 0 ? [{ columns: across, rows: down }, from] : [{ columns: across, rows: down }];
}

const count = (text: string | undefined, least: number): number => {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isFinite(number) ? Math.max(least, number) : least;
};

/** Paragraphs of running text in a cell, and their characters together, that make it more than a datum. */
const MANY = 2;
const LONG = 200;

function holdsText(cell: XmlElement): boolean {
  const paragraphs = cell.children.filter((child) => typeof child !== 'string');
  return paragraphs.length >= MANY && lengthOf(cell) > LONG;
}
