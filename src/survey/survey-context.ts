/** A paper laid out for a survey: its sentences in scope with what the knowledge knows of each, and what it does not. */

import { withAcronymTerms } from '../annotate/acronym-terms.ts';
import { setPhraseIn } from '../annotate/set-phrases.ts';
import { tagDocument } from '../annotate/themes.ts';
import { type LanguagePack, packOf } from '../languages/compile-pack.ts';
import { isFunctionWord } from '../languages/function-words.ts';
import { defaultPacks } from '../languages/packs.ts';
import { SPEAKERS } from '../languages/speakers.ts';
import type { Block, Document, Knowledge, Language, Quote, Sentence, Span, Tag } from '../model.ts';
import { isInScope } from '../text/block-scope.ts';
import { compoundMembers } from '../text/compounds.ts';
import { stem } from '../text/stems.ts';
import { findTerms, type TermMatcher, termMatcher } from '../text/term-matcher.ts';
import { foldWord, type Word, wordsOf } from '../text/tokenize.ts';

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
  readonly document: Document;
  readonly language: Language;
  readonly pack: LanguagePack;
  readonly knowledge: Knowledge;
  readonly lines: readonly SurveyedSentence[];
  /** The other papers of the corpus that were read. */
  readonly others: readonly Document[];
  /** Words that name speakers: who says something is no matter of its own. */
  readonly speakerWords: ReadonlySet<string>;
  /** True for a stem that several of the others hold: whoever made the knowledge saw it there and left it. */
  readonly passedOver: (stem: string) => boolean;
}

const isHeading = (block: Block): boolean => block.role === 'heading' || block.role === 'title';

/** Every wording the knowledge has an opinion on, refused ones too: who refused a word has seen it. */
function labelsOf(knowledge: Knowledge, language: Language): TermMatcher<null> {
  const labels = [
    ...knowledge.themes.flatMap((theme) => [...theme.terms, ...theme.headings, ...theme.refused]),
    ...knowledge.objects.flatMap((object) => object.terms),
    ...knowledge.regions.flatMap((region) => region.terms),
  ];
  return termMatcher(
    labels.map(({ label }) => [label, null] as const),
    language,
  );
}

/** Words a label holds in a text; of a label with a gap only its ends, because nobody has said what lies between. */
function knownIn(text: readonly Word[], of: TermMatcher<null>): Set<number> {
  const found = new Set<number>();
  for (const hit of findTerms(of, text)) {
    if (hit.label.includes('…')) {
      found.add(hit.first).add(hit.last);
    } else for (let at = hit.first; at <= hit.last; at += 1) found.add(at);
  }
  return found;
}

/** Other papers in which a word must stand to have been passed over; one may have come in unread. */
const PASSED_OVER = 2;

function passedOver(
  others: readonly Document[],
  knowledge: Knowledge,
  language: Language,
): SurveyContext['passedOver'] {
  const counts = new Map<string, number>();
  for (const document of others.filter((one) => one.source.language === language)) {
    const stems = new Set<string>();
    for (const block of document.blocks) {
      for (const sentence of block.sentences) {
        for (const word of wordsOf(sentence.text)) stems.add(stem(word.fold, language));
      }
    }
    for (const one of stems) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  // Without themes nobody has looked yet: then what all papers say is what a theme file begins with.
  return knowledge.themes.length === 0 ? () => false : (one) => (counts.get(one) ?? 0) >= PASSED_OVER;
}

/** Lays a paper out; `knowledge` is what the corpus knows, the paper adds the acronyms it explains. */
export function surveyContext(document: Document, given: Knowledge, others: readonly Document[]): SurveyContext {
  const { language } = document.source;
  const knowledge = withAcronymTerms(document, given);
  const of = labelsOf(knowledge, language);
  const tags = new Map<string, Tag[]>();
  for (const tag of tagDocument(document, given).tags) tags.set(tag.sentence, [...(tags.get(tag.sentence) ?? []), tag]);
  const scoped = new Set(document.blocks.filter((block) => isInScope(document, block)).map((block) => block.part));
  const lines = document.blocks
    .filter((block) => isInScope(document, block) || (isHeading(block) && scoped.has(block.part)))
    .flatMap((block) =>
      block.sentences.map((sentence): SurveyedSentence => {
        const text = wordsOf(sentence.text);
        return {
          block,
          sentence,
          heading: isHeading(block),
          words: text,
          known: knownIn(text, of),
          tags: tags.get(sentence.id) ?? [],
          formula: !isHeading(block) && setPhraseIn(text, language)?.kind === 'form',
        };
      }),
    );
  const read = others.filter((one) => one.unread === null);
  return {
    document,
    language,
    pack: packOf(defaultPacks(), language),
    knowledge: given,
    lines,
    others: read,
    speakerWords: speakerWords(language),
    passedOver: passedOver(read, given, language),
  };
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

const speakerWords = (language: Language): ReadonlySet<string> =>
  new Set(SPEAKERS.flatMap((speaker) => speaker.forms[language]).flatMap((form) => foldWord(form).split(/[^\p{L}]+/u)));

/**
 * Does a word stand as a noun: behind an article or a preposition, perhaps with an adjective between, at the end of its
 * group ("de extreme weersomstandigheden in"). Without a parser this is all that keeps "opgeroepen" and "snellere" out of
 * a list of matters.
 */
function standsAsNoun(line: SurveyedSentence, at: number, { survey, nouns }: LanguagePack): boolean {
  const { words: of, sentence } = line;
  const word = of[at]!;
  const [before, next] = [of[at - 1], of[at + 1]];
  // A sentence begins with a verb or adverb as often ("Inmiddels", "Voortbouwend op"), a heading with its matter.
  if (before === undefined) return line.heading;
  const { beforeNoun: opens, adjective } = survey;
  // A list goes on behind its comma: "terrorisme, extremisme en radicalisering".
  const opened = opens.has(before.fold) || sentence.text.slice(before.to, word.from).includes(',');
  const ends = next === undefined || isFunctionWord(next.fold) || /[^\s]/.test(sentence.text.slice(word.to, next.from));
  // "waarin de minister de zeewierteelt noemt": a verb may follow, where the word itself is no adjective.
  const joined = nouns.joiners.has(before.fold) || !opens.has(before.fold);
  const counted = /^\p{N}/u.test(next?.fold ?? '');
  if (opened) return ends || (adjective !== null && !joined && !counted && !adjective.test(word.fold));
  return ends && (adjective === null || adjective.test(before.fold)) && opens.has(of[at - 2]?.fold ?? '');
}

/** Can a word name a matter: no number, name, acronym, word of grammar, of wording or of everywhere. */
function canTell(line: SurveyedSentence, at: number, of: SurveyContext): boolean {
  const { pack } = of;
  const word = line.words[at]!;
  const key = pack.stem(word.fold);
  return (
    word.fold.length >= SHORTEST &&
    /^\p{L}+$/u.test(word.fold) &&
    !isAcronym(word) &&
    // A name written with a capital is a matter when it is a compound ("Vredesfaciliteit"), a person or place otherwise.
    (at === 0 || !isCapital(word) || compoundMembers(word.fold).length > 0) &&
    !isFunctionWord(word.fold) &&
    !pack.wordingWords.has(word.fold) &&
    !of.speakerWords.has(word.fold) &&
    pack.frequency.stemShare(key) < COMMON &&
    !of.passedOver(key)
  );
}

const nouns = new WeakMap<SurveyContext, ReadonlySet<string>>();

/** Stems that stand as a noun somewhere in the paper. */
function nounsOf(of: SurveyContext): ReadonlySet<string> {
  const known = nouns.get(of);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const line of of.lines) {
    line.words.forEach((word, at) => {
      if (canTell(line, at, of) && standsAsNoun(line, at, of.pack)) found.add(of.pack.stem(word.fold));
    });
  }
  nouns.set(of, found);
  return found;
}

/** Words of a line that name a matter and that nothing covers; in the paper they stand as a noun at least once. */
export function uncoveredWords(line: SurveyedSentence, of: SurveyContext): Word[] {
  return line.words.filter(
    (word, at) => !line.known.has(at) && canTell(line, at, of) && nounsOf(of).has(of.pack.stem(word.fold)),
  );
}

/** Ids of the papers of the corpus that hold a wording. */
export function papersWithTerm(label: string, of: SurveyContext): string[] {
  const one = termMatcher([[label, null] as const], of.pack);
  const holds = (document: Document): boolean =>
    document.source.language === of.language &&
    document.blocks.some((block) =>
      block.sentences.some((sentence) => findTerms(one, wordsOf(sentence.text)).length > 0),
    );
  // A paper from outside the corpus has no id there yet.
  const own = of.document.source.file === '' ? [] : [of.document];
  return [...of.others, ...own]
    .filter(holds)
    .map((document) => document.source.id)
    .sort();
}
