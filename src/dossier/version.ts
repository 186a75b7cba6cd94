/** Names for a corpus and for the knowledge a dossier was made with: hashes, so that a citation can say which. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { LanguagePacks } from '../languages/compile-pack.ts';
import { defaultPacks } from '../languages/packs.ts';
import { NO_TABLE } from '../languages/word-frequency.ts';
import type { Knowledge, PaperLanguage, Source } from '../model.ts';
import { DEFAULT_PROFILE } from '../profile/default-profile.ts';
import type { GivenProfile, Profile } from '../profile/profile.ts';
import { backgroundText, type LanguageKnowledge, languageKnowledge } from './published-scales.ts';

/** Digits shown of a corpus version and of a knowledge hash: as many as git shows of a commit, and twelve where it must not collide. */
const VERSION = 7;
const HASH = 12;

/** The sha256 of a file, in hexadecimal digits. */
export const sha256Of = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

const hash = (text: string): string => sha256Of(utf8ToBytes(text));

/** The corpus version: the first digits of the sha256 over the sha256 of the sources, sorted, one a line. */
export function corpusVersion(sources: readonly Source[]): string {
  const hashes = sources.map((source) => source.sha256).sort();
  return hash(hashes.join('\n')).slice(0, VERSION);
}

/** Earlier versions named: more papers back than this nobody has a link of, and each costs a hash over all of them. */
const EARLIER = 20;

/**
 * The versions the corpus had without its last papers, newest first: what a link made before they came bears. `sources`
 * in the order of the axis; a paper that came in between is no later one, and such a version is not among them.
 */
export function earlierVersions(sources: readonly Source[]): string[] {
  const fewest = Math.max(1, sources.length - EARLIER);
  return Array.from({ length: Math.max(0, sources.length - fewest) }, (_, i) =>
    corpusVersion(sources.slice(0, sources.length - 1 - i)),
  );
}

/** JSON with the keys of every object in order: a loader that rebuilds an object must not change its name. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
      : inner,
  );
}

/** Everything a dossier was made with: what it knows of the subject, of language, and which background it counts by. */
export interface KnowledgeContent extends Knowledge {
  readonly language: LanguageKnowledge;
  /** The table of common words, by reference: the first digits of its sha256, and over how many sentences it was counted. */
  readonly background: { readonly language: PaperLanguage; readonly hash: string; readonly sentences: number };
}

/** Subject knowledge with the language knowledge of this engine, or of the languages given. */
export function knowledgeContent(
  knowledge: Knowledge,
  profile: Profile = DEFAULT_PROFILE,
  packs: LanguagePacks = defaultPacks(),
): KnowledgeContent {
  const { version, themes, objects, regions } = knowledge;
  const [counted] = packs.filter(({ words }) => words.frequency !== null);
  const frequency = counted?.words.frequency ?? NO_TABLE;
  const background = {
    language: counted?.code ?? '',
    hash: hash(backgroundText(frequency)).slice(0, HASH),
    sentences: frequency.sentences,
  };
  return { version, themes, objects, regions, language: languageKnowledge(packs, profile), background };
}

/** The hash of everything known, as canonical JSON: the name of a knowledge file. */
export const contentHash = (of: KnowledgeContent): string => hash(canonical(of)).slice(0, HASH);

/**
 * The hash of a body of knowledge together with what this engine knows of language; of no knowledge, twelve zeros. A
 * dossier made with other scales is another dossier, so they have a part in its name.
 */
export function knowledgeHash(knowledge: Knowledge | null, profile?: Profile, packs?: LanguagePacks): string {
  return knowledge === null ? '0'.repeat(HASH) : contentHash(knowledgeContent(knowledge, profile, packs));
}

/** The hash of a profile: what tells whether one that stands in a knowledge file is the one it was made with. */
export const profileHash = (profile: GivenProfile): string => hash(canonical(profile)).slice(0, HASH);
