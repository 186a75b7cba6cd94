/** Stems: the part of a word that its inflected forms share. */
import { packOf } from '../languages/compile-pack.ts';
import { defaultPacks } from '../languages/packs.ts';
import type { PaperLanguage } from '../model.ts';

/** The stem of one word, folded first. The same word gives the same stem, always. */
export const stem = (word: string, language: PaperLanguage): string => packOf(defaultPacks(), language).stem(word);
