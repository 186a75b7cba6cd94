/** The wordings by which a theme is known: those that stand in its sayings and in few others. */

import type { PaperLanguage, Term } from '../model.ts';
import { byCodeUnit } from '../text/code-units.ts';
import { countsByTheme, type WordingUse } from './wording-uses.ts';

/** A wording of a theme. */
export interface ThemeWording extends WordingUse {
  /** Sayings of the theme it stands in. */
  readonly here: number;
}

/**
 * Part of the sayings with a wording that must be of the theme, for a term and for a name, and part of its places in which a
 * term of more words must be a whole group: "range for the federal" is none.
 */
const SHARE = { term: 0.7, name: 0.5, whole: 0.3 };
/** Terms each saying of a theme should hold, a weak one counting half, and terms of a theme at most. */
const WANTED = 2;
const MOST = 40;

/** How surely a wording tells the theme, 0..1. */
export const shareOf = ({ here, sayings }: ThemeWording): number => here / sayings.length;

/** By the number of each theme the wordings that may name it: those more than half of whose sayings are of it. */
export function wordingsByTheme(
  themeOf: readonly number[],
  uses: ReadonlyMap<string, WordingUse>,
): ReadonlyMap<number, ThemeWording[]> {
  const found = new Map<number, ThemeWording[]>();
  for (const use of uses.values()) {
    for (const [theme, here] of countsByTheme(use, themeOf)) {
      if (here < 2 || here <= SHARE.name * use.sayings.length) continue;
      const known = found.get(theme);
      if (known === undefined) found.set(theme, [{ ...use, here }]);
      else known.push({ ...use, here });
    }
  }
  return found;
}

/** May the wording be a term of its theme? */
export const isTerm = (wording: ThemeWording): boolean =>
  shareOf(wording) >= SHARE.term && (wording.length === 1 || wording.whole >= SHARE.whole);

/** A single word of saying, degree or manner often falls in passing. */
export const isWeak = (wording: ThemeWording): boolean => wording.length === 1 && !wording.isNoun;

/** The terms of a theme, best first: as many of its wordings as it takes for each of its sayings to hold enough. */
export function termsOf(
  wordings: readonly ThemeWording[],
  sayings: readonly number[],
  language: PaperLanguage,
): Term[] {
  const worth = (one: ThemeWording): number => shareOf(one) * Math.sqrt(one.here);
  const ranked = wordings
    .filter(isTerm)
    .sort((x, y) => worth(y) - worth(x) || y.length - x.length || byCodeUnit(x.key, y.key));
  const wanting = new Map<number, number>(sayings.map((at) => [at, WANTED]));
  const terms: Term[] = [];
  for (const wording of ranked) {
    const covers = wording.sayings.filter((at) => wanting.has(at));
    if (covers.length === 0 || terms.length >= MOST) continue;
    const weak = isWeak(wording);
    terms.push({
      label: wording.label,
      source: 'discovered',
      foundIn: [],
      language,
      ...(weak ? { weak: true } : {}),
    });
    for (const at of covers) {
      const left = wanting.get(at)! - (weak ? 0.5 : 1);
      if (left <= 0) wanting.delete(at);
      else wanting.set(at, left);
    }
  }
  return terms;
}
