/** A paper laid out for a survey: its sentences in scope with what the knowledge knows of each, and what it does not. */

import { type AnnotatedDocument, annotateDocuments } from '../annotate/annotated-document.ts';
import type { LanguagePack, LanguagePacks } from '../languages/compile-pack.ts';
import { defaultPacks } from '../languages/packs.ts';
import type { Block, Document, Knowledge, PaperLanguage, Quote, Sentence, Span, Tag } from '../model.ts';
import type { Profile } from '../profile/profile.ts';
import { compoundMembers } from '../text/compounds.ts';
import { findTerms, type TermMatcher, termMatcher } from '../text/term-matcher.ts';
import { foldWord, type Word } from '../text/tokenize.ts';

/** A sentence in scope, or a heading above such sentences. */
export interface SurveyedSentence {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly heading: boolean;
  readonly words: readonly Word[];
  /** Places in `words` that a term, object, region or refused wording holds. */
  readonly known: ReadonlySet<number>;
  readonly tags: readonly Tag[];
  /** True for a set phrase of pure form. */
  readonly formula: boolean;
}

export interface SurveyContext {
  readonly paper: AnnotatedDocument;
  readonly language: PaperLanguage;
  readonly pack: LanguagePack;
  /** What the corpus knows, without the terms the paper adds. */
  readonly knowledge: Knowledge;
  readonly lines: readonly SurveyedSentence[];
  /** The other papers of the corpus that were read. */
  readonly others: readonly AnnotatedDocument[];
  /** Words that name speakers: who says something is no matter of its own. */
  readonly speakerWords: ReadonlySet<string>;
  /** Stems that stand as a noun somewhere in the paper. */
  readonly nouns: ReadonlySet<string>;
  /** True for a stem that several of the others hold: whoever made the knowledge saw it there and left it. */
  readonly passedOver: (stem: string) => boolean;
}

/** Finds terms in a text, whatever they stand for. */
export function labelMatcher(terms: readonly { readonly label: string }[], pack: LanguagePack): TermMatcher<null> {
  return termMatcher(
    terms.map(({ label }) => [label, null] as const),
    pack,
  );
}

/** Every wording the knowledge has an opinion on, refused ones too: who refused a word has seen it. */
function labelsOf(knowledge: Knowledge, pack: LanguagePack): TermMatcher<null> {
  const labels = [
    ...knowledge.themes.flatMap((theme) => [...theme.terms, ...theme.headings, ...theme.refused]),
    ...knowledge.objects.flatMap((object) => object.terms),
    ...knowledge.regions.flatMap((region) => region.terms),
  ];
  return labelMatcher(labels, pack);
}

/** Words a label holds in a text; of a label with a gap only its ends, because nobody has said what lies between. */
function knownIn(text: readonly Word[], labels: TermMatcher<null>): Set<number> {
  const places = new Set<number>();
  for (const hit of findTerms(labels, text)) {
    if (hit.label.includes('…')) {
      places.add(hit.first).add(hit.last);
    } else for (let place = hit.first; place <= hit.last; place += 1) places.add(place);
  }
  return places;
}

/** Other papers in which a word must stand to have been passed over; one may have come in unread. */
const PASSED_OVER = 2;

function passedOver(others: readonly AnnotatedDocument[], knowledge: Knowledge, { code, stem }: LanguagePack) {
  const counts = new Map<string, number>();
  for (const paper of others.filter((other) => other.language === code)) {
    const words = [...paper.sentences.values()].flatMap((sentence) => sentence.words);
    for (const key of new Set(words.map((word) => stem(word.fold)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  // Without themes nobody has looked yet: then what all papers say is what a theme file begins with.
  return (key: string): boolean => knowledge.themes.length > 0 && (counts.get(key) ?? 0) >= PASSED_OVER;
}

/** The sentences in scope, and headings of the parts that hold such. */
function surveyedSentences(
  { blocks, pack, compiled }: AnnotatedDocument,
  labels: TermMatcher<null> = labelsOf(compiled.knowledge!, pack),
): SurveyedSentence[] {
  const parts = new Set(blocks.flatMap(({ isInScope, block }) => (isInScope ? block.part : [])));
  return blocks
    .filter(({ isInScope, isHeading, block }) => isInScope || (isHeading && parts.has(block.part)))
    .flatMap(({ block, isHeading, sentences }) =>
      sentences.map(({ sentence, words, tags, formula }): SurveyedSentence => {
        const known = knownIn(words, labels);
        return { block, sentence, heading: isHeading, words, known, tags, formula: !isHeading && formula !== null };
      }),
    );
}

/** Lays a paper out; `knowledge` is what the corpus knows, the paper adds the acronyms it explains. */
export function surveyContext(
  document: Document,
  knowledge: Knowledge,
  others: readonly Document[],
  profile: Profile,
  packs: LanguagePacks = defaultPacks(),
): SurveyContext {
  const read = others.filter(({ unread }) => unread === null);
  const [paper, ...annotated] = annotateDocuments([document, ...read], knowledge, { profile, packs });
  const { language, pack } = paper!;
  const base = {
    paper: paper!,
    language,
    pack,
    knowledge,
    lines: surveyedSentences(paper!),
    others: annotated,
    speakerWords: speakerWords(profile, language),
    passedOver: passedOver(annotated, knowledge, pack),
  };
  return { ...base, nouns: nounsOf(base) };
}

/**
 * Papers of one language laid out as one: what returns over all of them. Nothing in it was passed over, because nobody has
 * looked at all of them with these themes.
 */
export function corpusContext(
  papers: readonly [AnnotatedDocument, ...AnnotatedDocument[]],
  knowledge: Knowledge,
  profile: Profile,
): SurveyContext {
  const [paper, ...others] = papers;
  const { language, pack } = paper;
  // What an object is called may still be no term of a theme.
  const labels = labelsOf({ ...knowledge, objects: [] }, pack);
  const lines = papers.flatMap((one) => surveyedSentences(one, labels));
  const passedOver = (): boolean => false;
  const base = {
    paper,
    language,
    pack,
    knowledge,
    lines,
    others,
    speakerWords: speakerWords(profile, language),
    passedOver,
  };
  return { ...base, nouns: nounsOf(base) };
}

/** The words at a span, as an example. */
export function quote(line: SurveyedSentence, span: Span = { from: 0, to: line.sentence.text.length }): Quote {
  return { sentence: line.sentence.id, span, text: line.sentence.text.slice(span.from, span.to) };
}

/** Letters of the shortest word that can name a matter: "EU" and "jaar" do not. */
const SHORTEST = 5;
/** Share of the sentences of the background above which a word is of no subject ("land", "maatregelen"): one in a hundred. */
const COMMON = 0.01;

export const isCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.text);
export const isAcronym = (word: Word): boolean => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word.text);

const speakerWords = ({ speakers }: Profile, language: PaperLanguage): ReadonlySet<string> =>
  new Set(speakers.flatMap(({ forms }) => forms[language] ?? []).flatMap((form) => foldWord(form).split(/[^\p{L}]+/u)));

/**
 * Does a word stand as a noun: behind an article or a preposition, perhaps with an adjective between, at the end of its
 * group ("de extreme weersomstandigheden in"). Without a parser this is all that keeps "opgeroepen" and "snellere" out of
 * a list of matters.
 */
function standsAsNoun(line: SurveyedSentence, index: number, { survey, nouns, words }: LanguagePack): boolean {
  const { words: lineWords, sentence } = line;
  const word = lineWords[index]!;
  const [before, next] = [lineWords[index - 1], lineWords[index + 1]];
  // A sentence begins with a verb or adverb as often ("Inmiddels", "Voortbouwend op"), a heading with its matter.
  if (before === undefined) return line.heading;
  const { beforeNoun: opens, adjective } = survey;
  // A list goes on behind its comma: "terrorisme, extremisme en radicalisering".
  const opened = opens.has(before.fold) || sentence.text.slice(before.to, word.from).includes(',');
  const ends =
    next === undefined || words.functionWords.has(next.fold) || /[^\s]/.test(sentence.text.slice(word.to, next.from));
  // "waarin de minister de zeewierteelt noemt": a verb may follow, where the word itself is no adjective.
  const joined = nouns.joiners.has(before.fold) || !opens.has(before.fold);
  const counted = /^\p{N}/u.test(next?.fold ?? '');
  if (opened) return ends || (adjective !== null && !joined && !counted && !adjective.test(word.fold));
  return ends && (adjective === null || adjective.test(before.fold)) && opens.has(lineWords[index - 2]?.fold ?? '');
}

/** Can a word name a matter: no number, name, acronym, word of grammar, of wording or of everywhere. */
function canTell(line: SurveyedSentence, index: number, context: Omit<SurveyContext, 'nouns'>): boolean {
  const { pack } = context;
  const word = line.words[index]!;
  const key = pack.stem(word.fold);
  return (
    word.fold.length >= SHORTEST &&
    /^\p{L}+$/u.test(word.fold) &&
    !isAcronym(word) &&
    // A name written with a capital is a matter when it is a compound ("Vredesfaciliteit"), a person or place otherwise.
    (index === 0 || !isCapital(word) || compoundMembers(word.fold, pack).length > 0) &&
    !pack.words.functionWords.has(word.fold) &&
    !pack.wordingWords.has(word.fold) &&
    !context.speakerWords.has(word.fold) &&
    pack.frequency.stemShare(key) < COMMON &&
    !context.passedOver(key)
  );
}

function nounsOf(context: Omit<SurveyContext, 'nouns'>): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const line of context.lines) {
    line.words.forEach((word, index) => {
      if (canTell(line, index, context) && standsAsNoun(line, index, context.pack))
        nouns.add(context.pack.stem(word.fold));
    });
  }
  return nouns;
}

/** Words of a line that name a matter and that nothing covers; in the paper they stand as a noun at least once. */
export function uncoveredWords(line: SurveyedSentence, context: SurveyContext): Word[] {
  return line.words.filter(
    (word, index) =>
      !line.known.has(index) && canTell(line, index, context) && context.nouns.has(context.pack.stem(word.fold)),
  );
}

/** Ids of the papers of the corpus that hold a wording. */
export function papersWithTerm(label: string, { language, pack, paper, others }: SurveyContext): string[] {
  const matcher = labelMatcher([{ label }], pack);
  const holds = (document: AnnotatedDocument): boolean =>
    document.language === language &&
    [...document.sentences.values()].some(({ words }) => findTerms(matcher, words).length > 0);
  // A paper from outside the corpus has no id there yet.
  const known = paper.document.source.file === '' ? others : [...others, paper];
  return known
    .filter(holds)
    .map(({ document }) => document.source.id)
    .sort();
}
