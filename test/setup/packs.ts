import { type LanguagePack, packOf } from '../../src/languages/compile-pack.ts';
import { defaultPacks } from '../../src/languages/packs.ts';
import type { PaperLanguage } from '../../src/model.ts';

/** A language the engine knows by itself. */
export const packFor = (language: PaperLanguage): LanguagePack => packOf(defaultPacks(), language);
export const DUTCH_PACK = packFor('nl');
export const ENGLISH_PACK = packFor('en');
