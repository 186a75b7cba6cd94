/** Do themes put together what a reader puts together: two sentences at a time, whatever the themes are called. */
import { type Score, scoreOf } from './themes.ts';

/** The themes a reader gives a sentence: the first, and those that are as right. */
export interface ReadThemes {
  readonly first: string;
  readonly also: readonly string[];
}
/** `first`: two sentences belong together where their first themes are one. `either`: where they share any it is right too. */
export interface PairwiseScores {
  readonly first: Score;
  readonly either: Score;
}

/** Scores over all pairs of the sentences read; a sentence without a found theme is alone. */
export function pairwise(
  read: ReadonlyMap<string, ReadThemes>,
  found: ReadonlyMap<string, readonly string[]>,
): PairwiseScores {
  const counts = { first: [0, 0, 0], either: [0, 0, 0] };
  const sentences = [...read];
  for (const [at, [one, x]] of sentences.entries()) {
    for (const [other, y] of sentences.slice(at + 1)) {
      const together = (found.get(one) ?? []).some((theme) => found.get(other)?.includes(theme));
      const must = x.first === y.first;
      const may = must || [x.first, ...x.also].some((theme) => theme === y.first || y.also.includes(theme));
      if (together) {
        counts.first[must ? 0 : 1]! += 1;
        counts.either[may ? 0 : 1]! += 1;
      } else if (must) {
        counts.first[2]! += 1;
        counts.either[2]! += 1;
      }
    }
  }
  const score = ([right = 0, extra = 0, missed = 0]: readonly number[]): Score => scoreOf(right, extra, missed);
  return { first: score(counts.first), either: score(counts.either) };
}
