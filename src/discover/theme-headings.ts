/** Headings that give their whole section a theme. */
import type { PaperLanguage, Term } from '../model.ts';
import { groupBy } from '../text/grouping.ts';
import { wordsOf } from '../text/tokenize.ts';
import type { Saying } from './sayings.ts';

/** A heading, as often printed alike, with the sayings under it. */
export interface ThemeHeading {
  readonly text: string;
  readonly sayings: readonly number[];
  /** Papers it stands in. */
  readonly papers: number;
  /** Sayings under it that are of the theme. */
  readonly here: number;
}

/** Part of the sayings under a heading of one paper, and of more, that must be of one theme, and how many at least. */
const SHARE = { once: 0.6, again: 0.5 };
const FEWEST = 2;
/** Words of the longest heading that is a name and no sentence. */
const LONGEST = 8;

/** By the number of each theme the headings that stand over it. */
export function headingsByTheme(
  sayings: readonly Saying[],
  themeOf: readonly number[],
): ReadonlyMap<number, ThemeHeading[]> {
  const under = sayings.flatMap(({ headings }, at) => headings.map(({ text, paper }) => ({ text, paper, at })));
  const found = new Map<number, ThemeHeading[]>();
  for (const places of groupBy(under, ({ text }) =>
    wordsOf(text)
      .map(({ fold }) => fold)
      .join(' '),
  ).values()) {
    const { text } = places[0]!;
    const at = [...new Set(places.map((place) => place.at))];
    const themes = [...groupBy(at, (one) => themeOf[one]!)].sort(([i, x], [j, y]) => y.length - x.length || i - j);
    const [theme, of] = themes[0]!;
    const papers = new Set(places.map(({ paper }) => paper)).size;
    const share = papers > 1 ? SHARE.again : SHARE.once;
    if (of.length < FEWEST || of.length < share * at.length || wordsOf(text).length > LONGEST) continue;
    const heading = { text, sayings: at, papers, here: of.length };
    found.set(theme, [...(found.get(theme) ?? []), heading]);
  }
  return found;
}

/** The heading as a term of the theme file: its words, with nothing between them. */
export const headingTerm = ({ text }: ThemeHeading, language: PaperLanguage): Term => ({
  label: wordsOf(text)
    .map((word) => word.text)
    .join(' '),
  source: 'discovered',
  foundIn: [],
  language,
});
