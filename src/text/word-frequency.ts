import { packOf } from '../languages/compile-pack.ts';
import { defaultPacks } from '../languages/packs.ts';
import type { PaperLanguage } from '../model.ts';

export { GRAMMAR_SHARE } from '../languages/word-frequency.ts';

const frequency = (language: PaperLanguage) => packOf(defaultPacks(), language).frequency;
export const stemShare = (key: string, language: PaperLanguage): number => frequency(language).stemShare(key);
export const gramShare = (key: string, language: PaperLanguage): number => frequency(language).gramShare(key);
export const isCommonStem = (key: string, language: PaperLanguage): boolean => frequency(language).isCommonStem(key);
