/** Tables of an OpenDocument text: rows, cells and where they stand in the grid. */
import type { FormatLine } from './format.ts';
import type { OdtReading } from './odt-reading.ts';
import type { OfficeCell, OfficeRow, OfficeTable } from './office-table.ts';
import { childElements, type XmlElement } from './xml.ts';

/** Columns counted in one row, at most: a file may say of one cell that it stands a million times. */
const MOST_COLUMNS = 256;

export function odtTable(
  reading: OdtReading,
  table: XmlElement,
  linesOf: (cell: XmlElement) => FormatLine[],
): OfficeTable {
  const found = rowsOf(table, false);
  const cells = found.flatMap(({ row }) => childElements(row, 'table:table-cell'));
  const ruled = cells.some((cell) => reading.styles.style('table-cell', cell.attributes['table:style-name']).ruled);
  return { ruled, rows: found.map(({ row, head }) => rowFrom(row, head, linesOf)) };
}

/** Rows stand in groups; those of the head in one of their own. A row that is said to repeat is taken once. */
function rowsOf(holder: XmlElement, head: boolean): { readonly row: XmlElement; readonly head: boolean }[] {
  return childElements(holder).flatMap((child) => {
    if (child.name === 'table:table-row') return [{ row: child, head }];
    if (child.name === 'table:table-header-rows') return rowsOf(child, true);
    return child.name === 'table:table-rows' || child.name === 'table:table-row-group' ? rowsOf(child, head) : [];
  });
}

function rowFrom(row: XmlElement, head: boolean, linesOf: (cell: XmlElement) => FormatLine[]): OfficeRow {
  const cells: OfficeCell[] = [];
  let column = 0;
  for (const cell of childElements(row)) {
    if (cell.name === 'table:table-cell' && column < MOST_COLUMNS) cells.push({ column, lines: linesOf(cell) });
    // Cells that a wide one covers stand in the file as well, so its width is not counted.
    column += Math.min(Math.max(Number(cell.attributes['table:number-columns-repeated'] ?? 1) || 1, 1), MOST_COLUMNS);
  }
  return { head, cells };
}
