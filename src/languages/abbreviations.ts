import type { PaperLanguage } from '../model.ts';
import { packOf } from './compile-pack.ts';
import { defaultPacks } from './packs.ts';

const sentences = (language: PaperLanguage) => packOf(defaultPacks(), language).sentences;
export const neverEnds = (language: PaperLanguage, token: string): boolean => sentences(language).neverEnds.has(token);
export const maybeEnds = (language: PaperLanguage, token: string): boolean => sentences(language).maybeEnds.has(token);

/** Is this word, lower-cased, one that opens sentences? English openers count in Dutch papers too: they quote English. */
export const opens = (language: PaperLanguage, word: string): boolean =>
  sentences(language).openers.has(word.toLowerCase());

/** Can a line that ends in this word not be the end of anything? */
export const dangles = (language: PaperLanguage, word: string): boolean =>
  sentences(language).dangling.has(word.toLowerCase());
