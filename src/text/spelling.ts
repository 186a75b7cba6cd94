/** One word written in two ways: "visumbeleid", "visabeleid", "visum-beleid". */
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
