/** What a theme is called: a heading over it, else the wording that says most of it. */

import type { LanguagePack } from '../languages/compile-pack.ts';
import { byCodeUnit } from '../text/code-units.ts';
import { foldWord } from '../text/tokenize.ts';
import type { ThemeHeading } from './theme-headings.ts';
import { shareOf, type ThemeWording } from './theme-terms.ts';

/** Part of the sayings of a theme that a heading of one paper must stand over to name it; one that returns names more. */
const OVER = { once: 0.5, again: 0.3 };
/** Words of the longest heading that names a theme. */
const LONGEST = 5;
/** What a wording is worth as a name that never stands as a whole group of words, of one that always does. */
const PART = 0.1;
/** A wording of two words says more than one of one ("labor market"); of more it reads less. */
const LENGTH = [0.8, 1.2, 1, 0.8];
/** How much it counts that a name covers much of its theme, beside that it is sure: less than by itself. */
const COVER = 0.6;
/** What a pair of matters is worth beside one: "employment and price stability". */
const PAIR = 0.7;
/** Letters from which one word says as much: a compound. */
const LONG_WORD = 9;

const capitalized = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** Names of a theme, best first; none where no wording of it could be a name. */
export function themeNames(
  wordings: readonly ThemeWording[],
  headings: readonly ThemeHeading[],
  sayings: number,
  cover: (wording: ThemeWording) => number,
  { nouns }: LanguagePack,
): string[] {
  const over = headings
    .filter(({ here, papers }) => here >= (papers > 1 ? OVER.again : OVER.once) * sayings)
    .filter(({ text }) => text.split(/\s+/).length <= LONGEST)
    .sort((x, y) => y.papers - x.papers || y.here - x.here || byCodeUnit(x.text, y.text));
  const rank = (one: ThemeWording): number => {
    const length = one.length === 1 && one.label.length >= LONG_WORD ? 1.1 : (LENGTH[one.length - 1] ?? 0.6);
    const pair = one.label.split(' ').some((word) => nouns.and.has(foldWord(word))) ? PAIR : 1;
    return shareOf(one) * cover(one) ** COVER * (PART + (1 - PART) * one.whole) * length * pair;
  };
  const ranked = [...wordings].sort((x, y) => rank(y) - rank(x) || byCodeUnit(x.key, y.key));
  const named = [...ranked.filter(({ isNoun }) => isNoun), ...ranked.filter(({ isNoun }) => !isNoun)];
  return [...over.map(({ text }) => text), ...named.map(({ label }) => label)].map(capitalized);
}
