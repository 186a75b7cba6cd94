/**
 * Knowledge with its matchers for one language. Made once by whoever annotates papers and passed along: a matcher of a
 * thousand terms costs more than reading the sentences of a paper with it.
 */
import { type LanguagePack, packOf } from '../languages/compile-pack.ts';
import { defaultPacks } from '../languages/packs.ts';
import type { Acronym, Document, Knowledge, PaperLanguage, PolicyObject, Region } from '../model.ts';
import { type CompiledSpeakers, compileSpeakers } from '../profile/compiled-speakers.ts';
import { DEFAULT_PROFILE } from '../profile/default-profile.ts';
import type { Profile } from '../profile/profile.ts';
import { packWith } from '../profile/profile-pack.ts';
import { plainStrings } from '../text/read-characters.ts';
import type { TermMatcher } from '../text/term-matcher.ts';
import { type AcronymTerm, acronymTerms, type OwnedTerm, ownedTerms, withAcronymTerms } from './acronym-terms.ts';
import { objectMatcher } from './objects.ts';
import { type RegionNames, regionNames, regionsById } from './regions.ts';
import { type KnowledgeOptions, type Lexicon, lexiconOf } from './theme-lexicon.ts';

export interface CompiledKnowledge {
  /** Null for none: then no sentence has a theme, a region or an object, and words alone link. */
  readonly knowledge: Knowledge | null;
  readonly pack: LanguagePack;
  readonly options: KnowledgeOptions;
  readonly themes: Lexicon;
  readonly objects: TermMatcher<PolicyObject>;
  readonly regions: RegionNames;
  readonly regionsById: ReadonlyMap<string, Region>;
  /** Ids of regions that have members. */
  readonly groups: ReadonlySet<string>;
  readonly ownedTerms: TermMatcher<OwnedTerm>;
  /** How many terms it has, of themes and objects. */
  readonly terms: number;
  readonly profile: Profile;
  readonly speakers: CompiledSpeakers;
}

const NOTHING: Knowledge = { version: '', themes: [], objects: [], regions: [] };

/** Throws on a label that is not in the pattern language, naming the label. */
export function compileKnowledge(
  knowledge: Knowledge | null,
  language: LanguagePack,
  options: KnowledgeOptions = {},
): CompiledKnowledge {
  // A soft hyphen pasted into a term would keep it from being found, and nobody would see why.
  const known = plainStrings(knowledge ?? NOTHING);
  const profile = plainStrings(options.profile ?? DEFAULT_PROFILE);
  const pack = packWith(language, profile);
  return {
    knowledge: knowledge === null ? null : known,
    pack,
    options,
    themes: lexiconOf(known, pack, options),
    objects: objectMatcher(known, pack, options),
    regions: regionNames(known, pack),
    regionsById: regionsById(known),
    groups: new Set(known.regions.flatMap(({ broader }) => broader ?? [])),
    ownedTerms: ownedTerms(known, pack),
    terms: [...known.themes, ...known.objects].reduce((sum, { terms }) => sum + terms.length, 0),
    profile,
    speakers: compileSpeakers(profile, pack),
  };
}

/** Knowledge compiled for the languages of some papers, each once. */
export function knowledgeByLanguage(
  documents: readonly Document[],
  knowledge: Knowledge | null,
  options: KnowledgeOptions = {},
): ReadonlyMap<PaperLanguage, CompiledKnowledge> {
  const packs = options.packs ?? defaultPacks();
  const languages = new Set(documents.map(({ source }) => source.language));
  return new Map([...languages].map((code) => [code, compileKnowledge(knowledge, packOf(packs, code), options)]));
}

/** The knowledge as it holds in a paper with these acronyms, and the terms they add. */
export function withAcronyms(
  compiled: CompiledKnowledge,
  acronyms: readonly Acronym[],
): { readonly compiled: CompiledKnowledge; readonly learnt: readonly AcronymTerm[] } {
  const { pack, options, knowledge } = compiled;
  const learnt = acronymTerms(acronyms, compiled.ownedTerms, pack);
  if (knowledge === null || learnt.length === 0) return { compiled, learnt };
  const taught = withAcronymTerms(knowledge, learnt);
  const themes = lexiconOf(taught, pack, options);
  const objects = objectMatcher(taught, pack, options);
  return { compiled: { ...compiled, knowledge: taught, themes, objects }, learnt };
}
