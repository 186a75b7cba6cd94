import { type LanguagePack, packOf } from '../../src/languages/compile-pack.ts';
import { defaultPacks } from '../../src/languages/packs.ts';
import type { PaperLanguage } from '../../src/model.ts';
import { packWith } from '../../src/profile/profile-pack.ts';
import { SHIPPED_PROFILE } from './profile.ts';

/** A language the engine knows by itself, as the offices of the shipped corpus write it. */
export const packFor = (language: PaperLanguage): LanguagePack =>
  packWith(packOf(defaultPacks(), language), SHIPPED_PROFILE);
export const DUTCH_PACK = packFor('nl');
export const ENGLISH_PACK = packFor('en');
