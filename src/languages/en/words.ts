/** English words, stemmed by the Porter stemmer of `natural`. No table of common words is to be had for them. */
import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { FUNCTION_WORDS } from '../function-words.ts';
import type { WordData } from '../pack.ts';

export const ENGLISH_WORDS: WordData = {
  stem: (fold) => english.stem(fold),
  functionWords: FUNCTION_WORDS,
  frequency: null,
  closedCompounds: false,
  namingLetters: 6,
  oneSpelling: (fold) => fold,
};
