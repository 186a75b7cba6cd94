/**
 * Function words: the words that hold a sentence together and say little by themselves.
 *
 * One closed list for both languages, because a comparison of wordings is not told the language and the two lists do
 * not bite each other. Lists from the net were not used: they hold content words of this field ("gegeven", "mogelijk",
 * "zeker", "state") and lack the ones policy papers need ("tevens", "waaronder", "alsmede", "jegens"). Degree words
 * ("verder", "volledig", "geheel") and words of scope ("alle", "inclusief") are left out on purpose: in a comparison of
 * positions they are the news.
 */
import { foldWord } from '../text/tokenize.ts';
import { ENGLISH_FUNCTION_WORDS } from './en/function-words.ts';
import { DUTCH_FUNCTION_WORDS } from './nl/function-words.ts';
import type { Words } from './word-list.ts';

/** Of both languages: a Dutch paper quotes English, and a comparison of wordings may not be told the language. */
export const FUNCTION_WORDS: Words = new Set([...DUTCH_FUNCTION_WORDS, ...ENGLISH_FUNCTION_WORDS]);

/** Whether a word only holds the sentence together, in Dutch or English; accents and capitals do not matter. */
export function isFunctionWord(word: string): boolean {
  // Folding was half the time of asking, and most words are their own fold.
  return FUNCTION_WORDS.has(PLAIN.test(word) ? word : foldWord(word));
}

const PLAIN = /^[a-z]+$/;
