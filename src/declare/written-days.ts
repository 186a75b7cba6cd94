/** Days as papers write them: "26 mei 2026", "March 20-21, 2018", "13, 14 en 15 december 2023", "4.5.2023". */
import type { LanguagePacks } from '../languages/compile-pack.ts';
import type { Span } from '../model.ts';
import { foldWord } from '../text/tokenize.ts';

export interface WrittenDay {
  /** ISO day; of a stretch of days the first. */
  readonly day: string;
  readonly span: Span;
}

/** Finds days in a text, in its order. Figures alone that fit two days (3/4/2024 in English) give both. */
export type DayFinder = (text: string) => readonly WrittenDay[];

const YEAR = String.raw`((?:19|20)\d{2})`;
const AND = String.raw`\s*(?:,|-|–|/|&|\p{L}{1,3}(?: met)?\s)\s*`;

/** What finds the days of texts in any of these languages. */
export function dayFinder(packs: LanguagePacks): DayFinder {
  const months = new Map(packs.flatMap(({ meaningLookups }) => [...meaningLookups.months]));
  if (months.size === 0) months.set('january', 1);
  const ordinal = packs.map(({ printed }) => printed.ordinal).filter((source) => source !== '');
  const day = String.raw`(\d{1,2})(?:${[...ordinal, String.raw`\.`].join('|')})?`;
  const month = `(${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
  const dayFirst = new RegExp(
    String.raw`(?<![\d.,])${day}(?:${AND}\d{1,2})*\s+${month}(?:,?\s+${YEAR})?(?![\p{L}\d])`,
    'giu',
  );
  const monthFirst = new RegExp(
    String.raw`(?<!\p{L})${month}\s+(\d{1,2})(?:\p{L}{2})?(?:${AND}(?:\p{L}+\s+)?\d{1,2})?,?\s+${YEAR}(?!\d)`,
    'giu',
  );
  return (text) => {
    const found: WrittenDay[] = [];
    const add = (match: RegExpExecArray, year: string | undefined, name: string, date: string): void => {
      const iso = isoDay(year ?? yearBehind(text, match.index), months.get(foldWord(name)) ?? 0, Number(date));
      if (iso !== null) found.push({ day: iso, span: { from: match.index, to: match.index + match[0].length } });
    };
    for (const match of text.matchAll(dayFirst)) add(match, match[3], match[2]!, match[1]!);
    for (const match of text.matchAll(monthFirst)) add(match, match[3], match[1]!, match[2]!);
    for (const match of text.matchAll(FIGURES)) {
      const [whole, first = '', sign, second = '', year] = match;
      const span = { from: match.index, to: match.index + whole.length };
      const european = isoDay(year, Number(second), Number(first));
      // With a slash Americans write the month first; where both are days, nothing tells which is meant.
      const american = sign === '/' ? isoDay(year, Number(first), Number(second)) : null;
      for (const iso of new Set([european, american])) if (iso !== null) found.push({ day: iso, span });
    }
    for (const match of text.matchAll(ISO)) {
      const iso = isoDay(match[1], Number(match[3]), Number(match[4]));
      if (iso !== null) found.push({ day: iso, span: { from: match.index, to: match.index + match[0].length } });
    }
    return found.sort((a, b) => a.span.from - b.span.from);
  };
}

const FIGURES = /(?<![\d.,-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/g;
const ISO = /(?<!\d)((?:19|20)\d{2})([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/g;

/** "18 december en de Europese Raad van 19 december 2024": the year of the next day in the same line. */
function yearBehind(text: string, at: number): string | undefined {
  return /\b((?:19|20)\d{2})\b/.exec(text.slice(at, at + 120))?.[1];
}

function isoDay(year: string | undefined, month: number, day: number): string | null {
  if (year === undefined || month < 1 || month > 12 || day < 1) return null;
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return day > days ? null : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
