import { type Word, wordsOf } from '../../src/text/tokenize.ts';

/** "35.000" and "35000" are one number; "3,5" is none of thousands. */
export const plainNumber = (fold: string): string =>
  /^\d{1,3}(?:[.,]\d{3})+$/.test(fold) ? fold.replace(/[.,]/g, '') : fold;

/** The words of a text as they are searched: folded, thousands written together. */
export const searchedWords = (text: string): Word[] =>
  wordsOf(text).map((word) => ({ ...word, fold: plainNumber(word.fold) }));

/** Words with hyphens in them as if they had none: "visa-beleid" is found by "visabeleid". */
export function joinedWords(text: string): Word[] {
  const all = wordsOf(text);
  const isJoined = (at: number): boolean => text.slice(all[at - 1]?.to ?? 0, all[at]?.from) === '-';
  return all.flatMap((word, at) => {
    if (isJoined(at) || !isJoined(at + 1)) return [];
    let last = at + 1;
    while (isJoined(last + 1)) last += 1;
    const { to } = all[last] as Word;
    const fold = all.slice(at, last + 1).map((part) => part.fold);
    return [{ from: word.from, to, text: text.slice(word.from, to), fold: fold.join('') }];
  });
}
