/**
 * A paper with everything that is read off each of its sentences: made once and passed on to whatever compares papers.
 *
 * Functions that remembered what they read of a document stood here before: six memos that no caller saw, that outlived
 * the text of a draft, and behind which a sentence was cut into words 25 times.
 */
import { type LanguagePack, packOf } from '../languages/compile-pack.ts';
import { defaultPacks } from '../languages/packs.ts';
import type { Acronym, Block, Document, Knowledge, PaperLanguage, ParagraphTag, Tag } from '../model.ts';
import { acronymsOf } from '../text/acronyms.ts';
import type { AcronymTerm } from './acronym-terms.ts';
import { type ClauseRegions, clauseRegionsOf, NO_CLAUSE_REGIONS } from './clause-regions.ts';
import { type CompiledKnowledge, compileKnowledge, knowledgeByLanguage, withAcronyms } from './compiled-knowledge.ts';
import { type ObjectHit, objectsOf } from './objects.ts';
import { regionsOf, type SentenceRegions } from './regions.ts';
import { type SetPhraseHit, setPhraseIn } from './set-phrases.ts';
import { subjectSentences } from './subject.ts';
import { type KnowledgeOptions, type ThemeHits, themeHits } from './theme-lexicon.ts';
import { themesOfSentences, themeWordsOf } from './themes.ts';
import { type TokenizedSentence, tokenizeDocument } from './tokenized-document.ts';

/** One sentence with what is read off it. Themes and regions are read of prose, objects and places of what is in scope. */
export interface AnnotatedSentence extends TokenizedSentence, ClauseRegions {
  /** Words of themes, and those that only look like one. */
  readonly themeHits: ThemeHits;
  /** At most three, main theme first. */
  readonly tags: readonly Tag[];
  /** Ids of the themes of its tags. */
  readonly themes: readonly string[];
  /** True where it has none of its own and its neighbours lent it one: that adds to a link and stands against none. */
  readonly isLent: boolean;
  readonly regions: SentenceRegions | null;
  /** Those it names, then those it points back to. */
  readonly objects: readonly ObjectHit[];
  readonly setPhrase: SetPhraseHit | null;
  /**
   * Id of the set phrase of pure form it is; an occasion ("gesproken over ...") says more and is none. Null as well
   * without knowledge, where words alone decide.
   */
  readonly formula: string | null;
  /** Does it speak of the subject of the knowledge: see `subjectSentences`. Else its themes and objects link nothing. */
  readonly isOnSubject: boolean;
  /** The list of topics it is, where it names more themes than a sentence may carry. */
  readonly topics: SetPhraseHit | null;
}

export interface AnnotatedBlock {
  readonly block: Block;
  readonly isProse: boolean;
  readonly isInScope: boolean;
  readonly isHeading: boolean;
  readonly sentences: readonly AnnotatedSentence[];
}

export interface AnnotatedDocument {
  readonly document: Document;
  readonly language: PaperLanguage;
  readonly pack: LanguagePack;
  /** As it holds in this paper: with the terms its acronyms add. */
  readonly compiled: CompiledKnowledge;
  readonly acronyms: readonly Acronym[];
  readonly acronymTerms: readonly AcronymTerm[];
  /** In reading order, those without prose too. */
  readonly blocks: readonly AnnotatedBlock[];
  /** Those of all blocks, by id. */
  readonly sentences: ReadonlyMap<string, AnnotatedSentence>;
  readonly paragraphTags: readonly ParagraphTag[];
}

/** `focus`: ids of regions a sentence speaks of when nothing else says so. */
export interface AnnotationOptions {
  readonly focus?: readonly string[];
}

const NO_THEMES = { themeHits: { hits: [], refused: [] }, topics: null } as const;

/** A paper annotated; `given` is knowledge compiled for its language. Depends on the arguments alone. */
export function annotate(
  document: Document,
  given: CompiledKnowledge,
  options: AnnotationOptions = {},
): AnnotatedDocument {
  const tokenized = tokenizeDocument(document, given.pack);
  const acronyms = acronymsOf(document, given.pack);
  const { compiled, learnt } = withAcronyms(given, acronyms);
  const words = themeWordsOf(tokenized, compiled.themes);
  const regions = regionsOf(tokenized, compiled.regions, compiled.regionsById);
  const objects = objectsOf(tokenized, compiled.objects);
  const places = clauseRegionsOf(regions, objects, compiled, options.focus);
  const named = ({ sentence, ...of }: TokenizedSentence) => ({
    hits: (words.get(sentence.id)?.themeHits ?? themeHits(compiled.themes, of.words)).hits,
    objects: objects.get(sentence.id) ?? [],
  });
  const subject = subjectSentences(tokenized.blocks, named, compiled.terms);
  const themes = themesOfSentences(tokenized, compiled.themes, { words, subject });
  const blocks = tokenized.blocks.map(({ sentences, ...block }) => ({
    ...block,
    sentences: sentences.map((sentence): AnnotatedSentence => {
      const { id } = sentence.sentence;
      const read = words.get(id) ?? { ...NO_THEMES, setPhrase: setPhraseIn(sentence.words, given.pack) };
      const tags = themes.tags.get(id) ?? [];
      return {
        ...sentence,
        ...read,
        tags,
        themes: tags.map(({ theme }) => theme),
        isLent: tags.some(({ neighbours }) => neighbours !== undefined),
        formula: given.knowledge !== null && read.setPhrase?.kind === 'form' ? read.setPhrase.id : null,
        regions: regions.get(id) ?? null,
        objects: objects.get(id) ?? [],
        isOnSubject: subject.has(id),
        ...(block.isInScope ? places(id) : NO_CLAUSE_REGIONS),
      };
    }),
  }));
  return {
    document,
    language: given.pack.code,
    pack: given.pack,
    compiled,
    acronyms,
    acronymTerms: learnt,
    blocks,
    sentences: new Map(blocks.flatMap((block) => block.sentences.map((one) => [one.sentence.id, one]))),
    paragraphTags: themes.paragraphTags,
  };
}

/** Some papers annotated, in the order given, with knowledge compiled once for each of their languages. */
export function annotateDocuments(
  documents: readonly Document[],
  knowledge: Knowledge | null,
  options: KnowledgeOptions = {},
): AnnotatedDocument[] {
  const compiled = knowledgeByLanguage(documents, knowledge, options);
  return documents.map((document) => annotate(document, compiled.get(document.source.language)!));
}

/** The sentences of a paper that take part in comparisons, in reading order. */
export const comparedSentences = ({ blocks }: AnnotatedDocument): AnnotatedSentence[] =>
  blocks.flatMap(({ isInScope, sentences }) => (isInScope ? sentences : []));

/** Tags of the sentences of one document, and their union per paragraph. */
export interface DocumentTags {
  readonly tags: readonly Tag[];
  readonly paragraphTags: readonly ParagraphTag[];
}

export const tagsOf = ({ blocks, paragraphTags }: AnnotatedDocument): DocumentTags => ({
  tags: blocks.flatMap(({ sentences }) => sentences.flatMap(({ tags }) => tags)),
  paragraphTags,
});

/**
 * The themes of every sentence of prose, at most three each, main first, and the union of them per paragraph with the
 * share of its sentences. Each tag says which words it rests on and where it was inherited from. Parts that stay out of
 * comparisons are tagged too: what to compare is decided elsewhere. No theme is a result, not a failure.
 */
export function tagDocument(document: Document, knowledge: Knowledge, options: KnowledgeOptions = {}): DocumentTags {
  return tagsOf(
    annotate(
      document,
      compileKnowledge(knowledge, packOf(options.packs ?? defaultPacks(), document.source.language), options),
    ),
  );
}
