import { packOf } from '../../src/languages/compile-pack.ts';
import { defaultPacks } from '../../src/languages/packs.ts';

export const DUTCH_PACK = packOf(defaultPacks(), 'nl');
export const ENGLISH_PACK = packOf(defaultPacks(), 'en');
