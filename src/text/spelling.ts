/** One word written in two ways: "visumbeleid", "visabeleid", "visum-beleid". */

import { leastOf } from './grouping.ts';
import { foldWord, type Word } from './tokenize.ts';

/** Letters two spellings must share at the front, and at the end, and letters either may have between. */
const SHARED = { front: 3, end: 5, between: 2 } as const;

/** Whether a folded word may be another spelling of a term that is one plain word. */
export function isSpellingOf(fold: string, term: string): boolean {
  const plain = foldWord(term);
  if (!/^\p{L}+$/u.test(term) || plain.length < SHARED.front + SHARED.end) return false;
  if (fold === plain) return true;
  let front = 0;
  while (front < fold.length && front < plain.length && fold[front] === plain[front]) front += 1;
  let end = 0;
  const most = Math.min(fold.length, plain.length) - front;
  while (end < most && fold.at(-1 - end) === plain.at(-1 - end)) end += 1;
  const between = Math.max(fold.length, plain.length) - front - end;
  return front >= SHARED.front && end >= SHARED.end && between <= SHARED.between;
}

/** The words of a text, and each two neighbours written as one. */
export function pairedWords(words: readonly Word[]): Pick<Word, 'from' | 'to' | 'fold'>[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    return next === undefined ? [word] : [word, { from: word.from, to: next.to, fold: `${word.fold}${next.fold}` }];
  });
}

/** What two spellings of one word have in common at the front. */
export const beginningOf = (fold: string): string => fold.slice(0, SHARED.front);

/** Letters of the shortest word that may be misspelt, and of the shortest in which two letters may be wrong. */
const MISSPELT = { one: 5, two: 8 } as const;

/** Letters to change, drop, add or turn round to make one word of the other; more than `most` is not counted out. */
function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    if (leastOf(row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

/** The words that a folded word was most likely meant to be, by the fewest letters apart; none for a short word. */
export function nearestSpellings(asked: string, folds: Iterable<string>): string[] {
  let most = asked.length >= MISSPELT.two ? 2 : asked.length >= MISSPELT.one ? 1 : 0;
  let nearest: string[] = [];
  if (most === 0 || !/^\p{L}+$/u.test(asked)) return nearest;
  for (const fold of folds) {
    if (fold[0] !== asked[0] || !/^\p{L}+$/u.test(fold)) continue;
    const apart = lettersApart(asked, fold, most);
    if (apart > most) continue;
    if (apart < most) nearest = [];
    most = apart;
    nearest.push(fold);
  }
  return nearest;
}
