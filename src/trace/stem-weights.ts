/** What each word of a passage tells: rare words most. */
import type { LanguagePack } from '../languages/compile-pack.ts';
import { GRAMMAR_SHARE } from '../languages/word-frequency.ts';
import type { Word } from '../text/tokenize.ts';

/** Weight of each content word by its stem: the logarithm of how rare it is. */
export function stemWeights(words: readonly Word[], { stem, frequency }: LanguagePack): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const word of words) {
    const key = stem(word.fold);
    const share = frequency.stemShare(key);
    if (share < GRAMMAR_SHARE) weights.set(key, Math.log(1 / share));
  }
  return weights;
}
