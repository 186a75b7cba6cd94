/** What a theme is called: a heading over it, else the wording that says most of it. */
import type { ThemeHeading } from './theme-headings.ts';
import { shareOf, type ThemeWording } from './theme-terms.ts';

/** Part of the sayings of a theme that a heading of one paper must stand over to name it; one that returns names more. */
const OVER = { once: 0.5, again: 0.3 };
/** Words of the longest heading that names a theme. */
const LONGEST = 5;
/** Part of the places of a wording in which it must be a whole group of words. */
const WHOLE = 0.4;
/** A wording of two words says more than one of one ("labor market"); of more it reads less. */
const LENGTH = [0.8, 1.2, 1, 0.8];
/** Letters from which one word says as much: a compound. */
const LONG_WORD = 9;

const byCodeUnit = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
const capitalized = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** Names of a theme, best first; none where no wording of it could be a name. */
export function themeNames(
  wordings: readonly ThemeWording[],
  headings: readonly ThemeHeading[],
  sayings: number,
): string[] {
  const over = headings
    .filter(({ here, papers }) => here >= (papers > 1 ? OVER.again : OVER.once) * sayings)
    .filter(({ text }) => text.split(/\s+/).length <= LONGEST)
    .sort((x, y) => y.papers - x.papers || y.here - x.here || byCodeUnit(x.text, y.text));
  const rank = (one: ThemeWording): number => {
    const length = one.length === 1 && one.label.length >= LONG_WORD ? 1.1 : (LENGTH[one.length - 1] ?? 0.6);
    return shareOf(one) * Math.sqrt(one.here) * one.whole * length;
  };
  const named = wordings
    .filter(({ isNoun, whole }) => isNoun && whole >= WHOLE)
    .sort((x, y) => rank(y) - rank(x) || byCodeUnit(x.key, y.key));
  const rest = wordings
    .filter((one) => !named.includes(one))
    .sort((x, y) => rank(y) - rank(x) || byCodeUnit(x.key, y.key));
  return [...over.map(({ text }) => text), ...named.map(({ label }) => label), ...rest.map(({ label }) => label)].map(
    capitalized,
  );
}
