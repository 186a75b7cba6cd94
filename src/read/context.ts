/** What every pass of reading is given beside its input: the paper as declared, and what is known of its language. */
import { type LanguagePack, type LanguagePacks, packOf } from '../languages/compile-pack.ts';
import * as documentCues from '../languages/document-cues.ts';
import { defaultPacks } from '../languages/packs.ts';
import type { Source } from '../model.ts';

/** The language of a paper as data: reading asks nothing of a language but this. */
export interface ReadingLanguage {
  readonly pack: LanguagePack;
  /** What the offices print in their papers, as patterns. */
  readonly cues: typeof documentCues;
  /** Is this a word that no line, heading or name ends with (`van`, `de`)? */
  readonly dangles: (word: string) => boolean;
  /** Is this a word that opens sentences? */
  readonly opens: (word: string) => boolean;
}

/** A plain object: read off the module itself the patterns made reading a twelfth slower. */
const cues = { ...documentCues };

export interface ReadingContext {
  readonly source: Source;
  readonly language: ReadingLanguage;
}

/** What a paper is read with. */
export interface ReadingOptions {
  /** The languages known; Dutch and English when left out. */
  readonly packs?: LanguagePacks | undefined;
}

export function readingContext(source: Source, { packs = defaultPacks() }: ReadingOptions = {}): ReadingContext {
  const pack = packOf(packs, source.language);
  const { dangling, openers } = pack.sentences;
  const dangles = (word: string): boolean => dangling.has(word.toLowerCase());
  const opens = (word: string): boolean => openers.has(word.toLowerCase());
  return { source, language: { pack, cues, dangles, opens } };
}
