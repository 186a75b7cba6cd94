import type { Label } from '../../model.ts';
import { escapeInvisible } from '../../view/escape-invisible.ts';
import type { Options } from '../subject.ts';

/** A table of cells as a file that spreadsheets open and programs read. */

export type CsvValue = string | number | null;

/** A column: its name in both languages, and what an item has in it; null is an empty cell. */
export interface CsvColumn<T> {
  readonly name: Label;
  readonly of: (item: T) => CsvValue;
}

export const csvColumn = <T>(nl: string, en: string, of: (item: T) => CsvValue): CsvColumn<T> => ({
  name: { nl, en },
  of,
});

/** Columns of a part of an item, as columns of the item. */
export const csvColumns = <T, P>(columns: readonly CsvColumn<P>[], part: (item: T) => P | null): CsvColumn<T>[] =>
  columns.map(({ name, of }) => ({
    name,
    of: (item) => {
      const found = part(item);
      return found === null ? null : of(found);
    },
  }));

/**
 * Where a spreadsheet may begin a cell, and takes what follows for a formula: = + - @ and their full-width forms, also behind white
 * space, quotes or marks it drops (OWASP, "CSV Injection"). A cell begins at the start of a text, and behind each sign that separates
 * cells: whoever opens a file by a double click has it cut at the separator of the machine, not at that of the file, and `x;=1+1` is
 * then two cells. Quotes do not prevent that: what stands in them is cut when the cell did not begin with one. A dash of text
 * (`– …`) begins no formula.
 */
const FORMULA = /(^|[;,|])(\s*)(?=([\s\p{Cf}"']*)[=+\-@＝＋－＠﹢﹣﹦﹫−])/gu;

/** `-5`, `-0,5%`: a figure below nothing, which a sheet reads as what it is. */
const FIGURE = /[-−]\d+(?:[.,]\d+)*[ %‰]*/y;

/** Whether a figure and nothing else stands from a place to the next of the signs that began the cell, or to the end. */
function isFigure(text: string, from: number, sign: string): boolean {
  FIGURE.lastIndex = from;
  if (!FIGURE.test(text)) return false;
  return FIGURE.lastIndex === text.length || text.charAt(FIGURE.lastIndex) === sign;
}

/**
 * Text on one line, with an apostrophe in front of what would be a formula: the sheet then shows it as text. Whoever takes away
 * the first apostrophe at each such place has the text as it was, for one that stood there got another one in front.
 */
export function defuseFormula(text: string): string {
  // U+FEFF is white space to a pattern and nothing to a reader: as a blank it would cut the word it stands in.
  const shown = escapeInvisible(text.replace(/[^\S\uFEFF]+/g, ' '));
  return shown.replace(FORMULA, (found, sign: string, space: string, run: string, at: number) => {
    if (run === '' && isFigure(shown, at + found.length, sign)) return found;
    return `${sign}${sign === '' ? '' : space}'`;
  });
}

/** A number as the sheet of that separator reads it: where cells end at a semicolon, decimals stand behind a comma. */
function numberText(value: number, separator: Options['separator']): string {
  return separator === ';' ? String(value).replace('.', ',') : String(value);
}

/**
 * A head and a line per item (RFC 4180: CRLF, quotes doubled), as UTF-8 with its mark, by which Excel knows it. Every text
 * is quoted, also where the standard does not ask it, and no text begins a formula, whichever sign the file is cut at.
 */
export function csvText<T>(
  columns: readonly CsvColumn<T>[],
  items: readonly T[],
  { language, separator }: Pick<Options, 'language' | 'separator'>,
): string {
  const quoted = (text: string): string => `"${defuseFormula(text).replaceAll('"', '""')}"`;
  const written = (cell: CsvValue): string =>
    cell === null ? '' : typeof cell === 'number' ? numberText(cell, separator) : quoted(cell);
  const lines = [
    columns.map(({ name }) => quoted(name[language])),
    ...items.map((item) => columns.map(({ of }) => written(of(item)))),
  ];
  return `\uFEFF${lines.map((cells) => `${cells.join(separator)}\r\n`).join('')}`;
}
