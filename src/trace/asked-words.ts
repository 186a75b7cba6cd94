/**
 * Words of a reader's own, found in a text as a search finds them: in any form, in compounds, written as one or apart, in
 * another spelling, and an acronym by its long form. What a search finds is never called silent here.
 */
import type { LanguagePack } from '../languages/compile-pack.ts';
import type { Document, Span } from '../model.ts';
import { acronymsOf } from '../text/acronyms.ts';
import { findableWords } from '../text/searched-words.ts';
import { beginningOf, isSpellingOf } from '../text/spelling.ts';
import { foldWord, type Word, wordsOf } from '../text/tokenize.ts';
import { type WordFinder, wordFinder } from '../text/word-finder.ts';

export interface AskedWords {
  /** How many words must stand: those that say something, or all where none does. */
  readonly size: number;
  /** How many of them stand within a stretch of a text; the whole of it where none is given. */
  readonly heldIn: (text: string, span?: Span) => number;
  /** Whether they stand there one after the other, as they were asked for. */
  readonly isRunIn: (text: string, span: Span) => boolean;
}

/** Whether a word is another spelling of one; a look at its beginning saves the rest for nearly all. */
const isSpelt = (fold: string, of: string): boolean => fold.startsWith(beginningOf(of)) && isSpellingOf(fold, of);

const inRow = (words: readonly Pick<Word, 'fold'>[]): string => ` ${words.map(({ fold }) => fold).join(' ')} `;

/** The words that some papers of one language print, and the acronyms they introduce. */
export interface PrintedWords {
  readonly pack: LanguagePack;
  readonly finder: WordFinder;
  readonly folds: ReadonlySet<string>;
  /** The words of a text of these papers, as they are found. */
  readonly wordsIn: (text: string) => readonly Word[];
  readonly acronyms: readonly { readonly short: string; readonly long: string }[];
}

export function printedWords(documents: readonly Document[], pack: LanguagePack): PrintedWords {
  const texts = documents.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  const byText = new Map(texts.map((text) => [text, findableWords(text, pack.finding)]));
  const folds = new Set([...byText.values()].flatMap((words) => words.map(({ fold }) => fold)));
  const wordsIn = (text: string): readonly Word[] => {
    const words = byText.get(text) ?? findableWords(text, pack.finding);
    byText.set(text, words);
    return words;
  };
  const acronyms = documents.flatMap((document) =>
    acronymsOf(document, pack).map(({ short, long }) => ({ short: foldWord(short), long: inRow(wordsOf(long)) })),
  );
  return { pack, finder: wordFinder(folds, pack), folds, wordsIn, acronyms };
}

/** What is asked of papers of one language; `words` in the order in which they were typed. */
export function askedWords(
  words: readonly Word[],
  { pack, finder, folds, wordsIn, acronyms }: PrintedWords,
): AskedWords {
  const telling = words.filter(({ fold }) => !pack.words.functionWords.has(fold));
  const sought = [...new Set((telling.length > 0 ? telling : words).map(({ fold }) => fold))];
  const run = inRow(words);
  const wanted = sought.map((fold) => ({
    found: new Set([...finder.find(fold), ...[...folds].filter((other) => isSpelt(other, fold))]),
    fold,
    // An acronym stands where its long form does; each word of a long form that was asked for, where the acronym does.
    long: acronyms.filter(({ short }) => short === fold).map(({ long }) => long),
    short: new Set(
      acronyms.filter(({ long }) => run.includes(long) && long.includes(` ${fold} `)).map(({ short }) => short),
    ),
  }));
  const within = (text: string, span: Span | undefined): readonly Word[] =>
    span === undefined ? wordsIn(text) : wordsIn(text).filter(({ from, to }) => span.from <= from && to <= span.to);
  return {
    size: wanted.length,
    heldIn: (text, span) => {
      const inside = within(text, span);
      const isHeld = ({ found, fold, long, short }: (typeof wanted)[number]): boolean =>
        inside.some((word) => found.has(word.fold) || short.has(word.fold)) ||
        // "visum beleid".
        inside.some((word, at) => isSpelt(`${word.fold}${inside[at + 1]?.fold ?? ''}`, fold)) ||
        long.some((form) => inRow(inside).includes(form));
      return wanted.filter(isHeld).length;
    },
    isRunIn: (text, span) => inRow(within(text, span)).includes(run),
  };
}
