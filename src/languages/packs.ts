/** The languages the engine knows by itself; a caller may pass others beside them. */
import { compilePack, type LanguagePacks } from './compile-pack.ts';
import { ENGLISH } from './en/index.ts';
import { DUTCH } from './nl/index.ts';

let packs: LanguagePacks | null = null;

/** Dutch and English, in this order; made when first asked for. */
export function defaultPacks(): LanguagePacks {
  packs ??= [compilePack(DUTCH), compilePack(ENGLISH)];
  return packs;
}
