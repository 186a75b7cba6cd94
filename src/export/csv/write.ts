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
 * What a spreadsheet takes for a formula: = + - @ and their full-width forms, also behind white space or a mark it drops
 * (OWASP, "CSV Injection"). A dash of text (`– …`) is none of them.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]/u;

/** Text on one line, with an apostrophe in front where it would be a formula: the sheet then shows it as text. */
export function defuseFormula(text: string): string {
  const shown = escapeInvisible(text.replace(/\s+/g, ' '));
  return FORMULA.test(text) ? `'${shown.trimStart()}` : shown;
}

/** A number as the sheet of that separator reads it: where cells end at a semicolon, decimals stand behind a comma. */
function numberText(value: number, separator: Options['separator']): string {
  return separator === ';' ? String(value).replace('.', ',') : String(value);
}

/**
 * A head and a line per item (RFC 4180: CRLF, quotes doubled), as UTF-8 with its mark, by which Excel knows it. Every text
 * is quoted, also where the standard does not ask it: opened with the other separator, an unquoted cell falls apart and
 * its second half may begin a formula.
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
