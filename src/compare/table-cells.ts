/** Cells of two papers under the same row and column label, and whether their figure is another. */
import type { Document, Verdict } from '../model.ts';
import { wordsOf } from '../text/tokenize.ts';
import { type FigureCell, labelKey, tableCells } from './table-rows.ts';

/** One cell of both papers. */
export interface ComparedCell {
  readonly older: FigureCell;
  readonly newer: FigureCell;
  readonly verdict: Extract<Verdict, 'other-figure' | 'same'>;
}

/** "1.250,00" and "1,250" are one number: a separator before three digits parts thousands, before one or two it is the decimal one. */
export function figureValue(figure: string): number {
  const digits = /[-−]?\d+(?:[.,]\d+)*/.exec(figure)?.[0].replace('−', '-') ?? '';
  const decimal = /[.,](\d{1,2})$/.exec(digits);
  const whole = (decimal === null ? digits : digits.slice(0, decimal.index)).replace(/[.,]/g, '');
  return Number(decimal === null ? whole : `${whole}.${decimal[1]}`);
}

/** Words that say what a figure counts; where they differ two figures are not of one thing. */
const UNITS: ReadonlySet<string> = new Set(
  'euro eur dollar pond procent percent duizend miljoen miljard thousand million billion mln mld cent kg ton meter km uur dag maand'.split(
    ' ',
  ),
);

function unitOf({ caption, column, figure }: FigureCell): string {
  const words = wordsOf(`${caption} ${column} ${figure}`).flatMap(({ fold }) => (UNITS.has(fold) ? [fold] : []));
  const signs = figure.match(/[€$£%]/g) ?? [];
  return [...new Set([...words, ...signs])].sort().join(' ');
}

/** Cells by their labels; those that one paper has twice with another figure say nothing for sure and are left out. */
function byLabels(cells: readonly FigureCell[]): ReadonlyMap<string, FigureCell> {
  const found = new Map<string, FigureCell | null>();
  for (const cell of cells) {
    const key = `${labelKey(cell.row)}\n${labelKey(cell.column)}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, cell);
    else if (known !== null && figureValue(known.figure) !== figureValue(cell.figure)) found.set(key, null);
  }
  return new Map([...found].flatMap(([key, cell]) => (cell === null ? [] : [[key, cell] as const])));
}

/** The cells that stand in tables of both papers under the same labels and in the same unit, in the order of the older. */
export function compareTables(older: Document, newer: Document): ComparedCell[] {
  const others = byLabels(tableCells(newer));
  return [...byLabels(tableCells(older))].flatMap(([key, cell]): ComparedCell[] => {
    const other = others.get(key);
    if (other === undefined || unitOf(cell) !== unitOf(other)) return [];
    const verdict = figureValue(cell.figure) === figureValue(other.figure) ? 'same' : 'other-figure';
    return [{ older: cell, newer: other, verdict }];
  });
}
