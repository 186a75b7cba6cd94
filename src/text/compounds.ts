/** Where a compound written as one word may be cut: "veiligheids|beleid", "gerechts|hof". */

import type { LanguagePack } from '../languages/compile-pack.ts';

/** Letters of the first and of a later member. */
const FIRST_MEMBER = 4;
const LATER_MEMBER = 3;

/**
 * Places in a folded word where a later member of a compound may begin: what follows is a word of official prose. More
 * than there are ("be|handelingen" gives one too many), so a caller needs a second sign.
 */
export function compoundMembers(word: string, { stem, words, frequency }: LanguagePack): number[] {
  if (!words.closedCompounds) return [];
  const places: number[] = [];
  for (let place = FIRST_MEMBER; place <= word.length - LATER_MEMBER; place += 1) {
    if (frequency.isCommonStem(stem(word.slice(place)))) places.push(place);
  }
  return places;
}
