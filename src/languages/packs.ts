/** The languages the engine knows by itself; a caller may pass others beside them. */

import type { PaperLanguage } from '../model.ts';
import { compilePack, type LanguagePacks } from './compile-pack.ts';
import { ENGLISH } from './en/index.ts';
import { DUTCH } from './nl/index.ts';

/**
 * The language that stands in no key and is meant where none is named: the dossiers of the first version knew no other, and
 * their keys are kept.
 */
export const UNMARKED_LANGUAGE: PaperLanguage = 'nl';

let packs: LanguagePacks | null = null;

/** Dutch and English, in this order (what views word their labels by stands apart, in display.ts); made when first asked for. */
export function defaultPacks(): LanguagePacks {
  packs ??= [compilePack(DUTCH), compilePack(ENGLISH)];
  return packs;
}
