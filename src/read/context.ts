/** What every pass of reading is given beside its input: the paper as declared, and what is known of its language. */
import { type LanguagePack, type LanguagePacks, packOf } from '../languages/compile-pack.ts';
import { defaultPacks } from '../languages/packs.ts';
import type { Part, Source } from '../model.ts';
import { DEFAULT_PROFILE } from '../profile/default-profile.ts';
import { type Profile, partsLeftOut } from '../profile/profile.ts';
import { plainStrings } from '../text/read-characters.ts';
import { type ReferencePatterns, referencePatterns } from '../text/references.ts';
import { type DocumentCues, documentCues } from './document-cues.ts';
import { type TurnCues, turnCues } from './turn-cues.ts';

/** The language of a paper as data: reading asks nothing of a language but this. */
export interface ReadingLanguage {
  readonly pack: LanguagePack;
  /** What the offices print in their papers, as patterns. */
  readonly cues: DocumentCues;
  /** How they show who has the word. */
  readonly turns: TurnCues;
  /** Is this a word that no line, heading or name ends with (`van`, `de`)? */
  readonly dangles: (word: string) => boolean;
  /** Is this a word that opens sentences? */
  readonly opens: (word: string) => boolean;
}

export interface ReadingContext {
  readonly source: Source;
  readonly language: ReadingLanguage;
  /** How papers are named and numbered. */
  readonly references: ReferencePatterns;
  /** The parts that these offices keep out of comparisons. */
  readonly leftOut: readonly Part[];
}

/** What a paper is read with. */
export interface ReadingOptions {
  /** The languages known; Dutch and English when left out. */
  readonly packs?: LanguagePacks | undefined;
  /** Whose papers they are; nobody's when left out. */
  readonly profile?: Profile | undefined;
}

/** All of a context but the paper: the same for every paper of these offices in one language. */
type SharedContext = Omit<ReadingContext, 'source'>;

/** Over a hundred patterns: made anew for every paper they were a third of the time that reading took. */
const made = new WeakMap<Profile, WeakMap<LanguagePack, SharedContext>>();

export function readingContext(source: Source, options: ReadingOptions = {}): ReadingContext {
  const { packs = defaultPacks(), profile = DEFAULT_PROFILE } = options;
  const pack = packOf(packs, source.language);
  const byPack = made.get(profile) ?? new WeakMap<LanguagePack, SharedContext>();
  const shared = byPack.get(pack) ?? sharedContext(profile, pack);
  made.set(profile, byPack.set(pack, shared));
  return { source, ...shared };
}

function sharedContext(given: Profile, pack: LanguagePack): SharedContext {
  const profile = plainStrings(given);
  const { dangling, openers } = pack.sentences;
  const dangles = (word: string): boolean => dangling.has(word.toLowerCase());
  const opens = (word: string): boolean => openers.has(word.toLowerCase());
  // A paper is mixed with those of the languages known anyway; one more language changes no paper in another.
  const mixed = defaultPacks().filter(({ code }) => code !== pack.code);
  const read = [pack, ...mixed];
  const language = { pack, cues: documentCues(profile, read), turns: turnCues(profile, read), dangles, opens };
  return { language, references: referencePatterns(profile), leftOut: partsLeftOut(profile) };
}
