/** Tables of a Word file: rows, cells and where they stand in the grid. */
import { changeAmong, chosenWay, type DocxReading, isTracked } from './docx-reading.ts';
import { filledContent, isChangeRead } from './docx-runs.ts';
import { hasInnerLines, settingOf, switchOf, wholeNumber } from './docx-styles.ts';
import type { FormatLine } from './format.ts';
import type { OfficeCell, OfficeRow, OfficeTable } from './office-table.ts';
import { childElement, childElements, type XmlElement } from './xml.ts';

/** Columns a cell may span, as Word allows. */
const MOST_COLUMNS = 63;

export function docxTable(
  reading: DocxReading,
  table: XmlElement,
  linesOf: (cell: XmlElement) => FormatLine[],
): OfficeTable {
  const properties = childElement(table, 'w:tblPr');
  const borders = childElement(properties, 'w:tblBorders');
  const elements = partsNamed(reading, table, 'w:tr').filter((row) => isKept(reading, childElement(row, 'w:trPr')));
  const rows = elements.map((row) => rowOf(reading, row, linesOf));
  const style = settingOf(properties, 'w:tblStyle');
  const ruled = borders === undefined ? reading.styles.isRuled(style) : hasInnerLines(borders);
  return { ruled: ruled || elements.some(hasRuledCells), rows };
}

/** The rows of a table or the cells of a row: fields, changes and marks of other programs may stand around them. */
function partsNamed(reading: DocxReading, holder: XmlElement, name: string): XmlElement[] {
  return childElements(holder).flatMap((child) => {
    if (child.name === name) return [child];
    if (child.name === 'w:sdt') {
      const content = filledContent(reading, child);
      return content === undefined ? [] : partsNamed(reading, content, name);
    }
    if (child.name === 'mc:AlternateContent') {
      const way = chosenWay(child);
      return way === undefined ? [] : partsNamed(reading, way, name);
    }
    if (child.name === 'w:customXml') return partsNamed(reading, child, name);
    return isTracked(child) && isChangeRead(reading, child) ? partsNamed(reading, child, name) : [];
  });
}

function isKept(reading: DocxReading, properties: XmlElement | undefined): boolean {
  const change = changeAmong(properties);
  return change === undefined || isChangeRead(reading, change);
}

function rowOf(reading: DocxReading, row: XmlElement, linesOf: (cell: XmlElement) => FormatLine[]): OfficeRow {
  const properties = childElement(row, 'w:trPr');
  const cells: OfficeCell[] = [];
  let column = Math.min(wholeNumber(settingOf(properties, 'w:gridBefore')) ?? 0, MOST_COLUMNS);
  for (const cell of partsNamed(reading, row, 'w:tc')) {
    const own = childElement(cell, 'w:tcPr');
    const merged = childElement(own, 'w:vMerge');
    // A cell that goes on with the one above holds nothing that is shown.
    const goesOn = merged !== undefined && merged.attributes['w:val'] !== 'restart';
    if (isKept(reading, own) && !goesOn) cells.push({ column, lines: linesOf(cell) });
    column += Math.min(Math.max(wholeNumber(settingOf(own, 'w:gridSpan')) ?? 1, 1), MOST_COLUMNS);
  }
  return { head: switchOf(properties, 'w:tblHeader') ?? false, cells };
}

/** Every cell of a row has a line of its own somewhere around it. */
function hasRuledCells(row: XmlElement): boolean {
  const cells = childElements(row, 'w:tc');
  const isRuled = (cell: XmlElement): boolean => {
    const borders = childElement(childElement(cell, 'w:tcPr'), 'w:tcBorders');
    return childElements(borders).some((side) => !['nil', 'none', undefined].includes(side.attributes['w:val']));
  };
  return cells.length > 1 && cells.every(isRuled);
}
