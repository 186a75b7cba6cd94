/**
 * What alignment needs to know of one paper, made once and used for every pair the paper is in.
 */

import { type AnnotatedDocument, type AnnotatedSentence, comparedSentences } from '../annotate/annotated-document.ts';
import type { LanguagePack } from '../languages/compile-pack.ts';
import { FUNCTION_WORDS } from '../languages/function-words.ts';
import { GRAMMAR_SHARE } from '../languages/word-frequency.ts';
import type { Document, Knowledge, PaperLanguage, Sentence, Span } from '../model.ts';
import { literalKey } from '../text/meaning-tokens.ts';
import type { Word } from '../text/tokenize.ts';

export type BagKind = 'stems' | 'grams';
/** Sorted numbers of distinct keys in the paper's vocabulary. */
export type Bag = Int32Array;

/** The keys of one kind in one paper, in code unit order, with the number of sentences that hold each. */
export interface Vocabulary {
  readonly keys: readonly string[];
  readonly counts: Int32Array;
  /** Share of the sentences of the background that hold each key; zero where there is no background. */
  readonly shares: Float64Array;
  readonly sentences: number;
}

/** The bags of a clause that is the whole sentence are those of the sentence, by identity. */
export interface PreparedClause {
  readonly span: Span;
  readonly stems: Bag;
  readonly grams: Bag;
}

/** One sentence, ready to be compared. */
export interface PreparedSentence {
  readonly sentence: Sentence;
  /** Place in the paper, from 0, over the sentences in scope. */
  readonly order: number;
  /** Its words in their order, however written: equal for a sentence and its twin. */
  readonly wording: string;
  readonly stems: Bag;
  readonly grams: Bag;
  readonly clauses: readonly PreparedClause[];
  readonly annotations: AnnotatedSentence;
  /** How far the paper is about the subject of the knowledge where this stands, 0..1; see `aboutness`. */
  readonly about: number;
  /** Stems of its words written in capitals alone: names of one thing, however often the background has them. */
  readonly acronyms: readonly string[];
}

/** A paper prepared for alignment. */
export interface PreparedDocument {
  readonly document: Document;
  readonly annotated: AnnotatedDocument;
  readonly knowledge: Knowledge | null;
  readonly language: PaperLanguage;
  readonly units: readonly PreparedSentence[];
  readonly vocabulary: Readonly<Record<BagKind, Vocabulary>>;
  /** The stems of its words that tell its subject; see `subjectWordsOf`. */
  readonly subjectWords: ReadonlySet<string>;
}

const ACRONYM = /^\p{Lu}{3,}$/u;

/** Letters of a gram. Four join "Oekraïne" and "Oekraïense", "Rusland" and "Russische", which the stemmer leaves apart. */
const GRAM = 4;

function gramsOf(word: string): string[] {
  const edged = `_${word}_`;
  if (edged.length <= GRAM) return [edged];
  return Array.from({ length: edged.length - GRAM + 1 }, (_, at) => edged.slice(at, at + GRAM));
}

/** The keys of one word, by the numbers they got when they were first met. */
type Keys = Readonly<Record<BagKind, readonly number[]>>;

/** The keys of one kind as they are met, each with a number; a paper says the same words over and over. */
class KeyNumbers {
  readonly keys: string[] = [];
  private readonly numbers = new Map<string, number>();
  /** By number: the last list it was counted in. */
  private readonly seen: number[] = [];
  private lists = 0;

  of(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.seen.push(0);
    this.numbers.set(key, this.keys.length);
    return this.keys.push(key) - 1;
  }

  /** The distinct numbers of some words. */
  distinct(words: readonly Keys[], kind: BagKind): number[] {
    this.lists += 1;
    const found: number[] = [];
    for (const word of words) {
      for (const number of word[kind]) {
        if (this.seen[number] === this.lists) continue;
        this.seen[number] = this.lists;
        found.push(number);
      }
    }
    return found;
  }
}

/** The keys of a paper in code unit order, and by the number each was met with its place among them. */
function vocabularyOf(
  { keys: met }: KeyNumbers,
  lists: readonly (readonly number[])[],
  share: (key: string) => number,
): { vocabulary: Vocabulary; places: Int32Array } {
  const counts = new Int32Array(met.length);
  for (const list of lists) for (const number of list) counts[number]! += 1;
  const order = Int32Array.from(met.keys()).sort((x, y) => (met[x]! < met[y]! ? -1 : 1));
  const places = new Int32Array(met.length);
  order.forEach((number, place) => {
    places[number] = place;
  });
  const keys = Array.from(order, (number) => met[number]!);
  return {
    vocabulary: {
      keys,
      counts: order.map((number) => counts[number]!),
      shares: Float64Array.from(keys, share),
      sentences: lists.length,
    },
    places,
  };
}

const bag = (numbers: readonly number[], places: Int32Array): Bag =>
  Int32Array.from(numbers, (number) => places[number]!).sort();

/** The words of one text as keys. */
interface SentenceKeys {
  readonly annotations: AnnotatedSentence;
  readonly keys: readonly Keys[];
}

const NO_GRAMS: readonly number[] = [];

function sentenceKeys(annotated: AnnotatedDocument, numbers: Readonly<Record<BagKind, KeyNumbers>>): SentenceKeys[] {
  const { stem, frequency } = annotated.pack;
  const known = new Map<string, Keys>();
  const keysOf = ({ fold }: Word): Keys => {
    const key = stem(fold);
    const isMatter = frequency.stemShare(key) < GRAMMAR_SHARE;
    return {
      stems: [numbers.stems.of(key)],
      grams: isMatter ? gramsOf(fold).map((gram) => numbers.grams.of(gram)) : NO_GRAMS,
    };
  };
  return comparedSentences(annotated)
    .filter(({ words }) => words.length > 0)
    .map((annotations) => ({
      annotations,
      keys: annotations.words.map((word) => {
        const keys = known.get(word.fold) ?? keysOf(word);
        known.set(word.fold, keys);
        return keys;
      }),
    }));
}

/** Common words tell no subject, nor do function words, which is all that is known of where there is no table of them. */
function subjectWordsOf({ keys }: Vocabulary, { stem, frequency }: LanguagePack): ReadonlySet<string> {
  const grammar = new Set([...FUNCTION_WORDS].map(stem));
  return new Set(keys.filter((key) => !grammar.has(key) && !frequency.isCommonStem(key)));
}

/** Sentences before and behind whose themes and objects tell what a place of a paper is about. */
const AROUND = 3;
/**
 * Themes, and objects, in a hundred words: below the first the subject is another, from the second it is the subject. Around
 * each end of a gold pair stand 4.9 or more; in laws on gambling, ferries and museums 2.7 (half of their articles) to 4.1.
 */
const SUBJECT = { other: 3, own: 4.5 };

/**
 * How far each sentence stands where the knowledge is at home, 0..1, by how often it finds something there. What it finds
 * in a paper on another subject is chance ("jongeren", "handel" in "handelen of nalaten"), and because it is rare there it
 * counted most: one in four articles of unlike laws was linked by it, and none without knowledge.
 */
function aboutness(sentences: readonly AnnotatedSentence[], knowledge: Knowledge | null): number[] {
  if (knowledge === null) return sentences.map(() => 1);
  const kinds = Number(knowledge.themes.length > 0) + Number(knowledge.objects.length > 0);
  const running = (of: (one: AnnotatedSentence) => number): number[] => {
    const sums = [0];
    for (const one of sentences) sums.push(sums.at(-1)! + of(one));
    return sums;
  };
  const words = running((one) => one.words.length);
  const found = running(
    (one) => (one.isLent ? 0 : one.themes.length) + new Set(one.objects.map((hit) => hit.object)).size,
  );
  return sentences.map((_, at) => {
    const [from, to] = [Math.max(0, at - AROUND), Math.min(sentences.length, at + AROUND + 1)];
    const often = (100 * (found[to]! - found[from]!)) / (Math.max(1, kinds) * (words[to]! - words[from]!));
    return Math.min(1, Math.max(0, (often - SUBJECT.other) / (SUBJECT.own - SUBJECT.other)));
  });
}

/**
 * A paper prepared for alignment: its sentences in scope with words and letters as numbers. Make it once and pass it to
 * every call; it depends on this paper and the knowledge alone.
 */
export function prepareDocument(annotated: AnnotatedDocument): PreparedDocument {
  const { language, document, compiled, pack } = annotated;
  const numbers = { stems: new KeyNumbers(), grams: new KeyNumbers() };
  const sentences = sentenceKeys(annotated, numbers);
  const listed = (kind: BagKind) => sentences.map(({ keys }) => numbers[kind].distinct(keys, kind));
  const whole = { stems: listed('stems'), grams: listed('grams') };
  const stems = vocabularyOf(numbers.stems, whole.stems, pack.frequency.stemShare);
  const grams = vocabularyOf(numbers.grams, whole.grams, pack.frequency.gramShare);
  const bags = (keys: readonly Keys[]) => ({
    stems: bag(numbers.stems.distinct(keys, 'stems'), stems.places),
    grams: bag(numbers.grams.distinct(keys, 'grams'), grams.places),
  });
  const bagsOf = ({ clauses, words }: AnnotatedSentence, keys: readonly Keys[], order: number) => {
    const all = { stems: bag(whole.stems[order]!, stems.places), grams: bag(whole.grams[order]!, grams.places) };
    const inClause = (span: Span): PreparedClause => {
      const own = keys.filter((_, at) => isIn(words[at]!, span));
      return { span, ...(own.length === keys.length ? all : bags(own)) };
    };
    return { ...all, clauses: clauses.map(inClause) };
  };
  const about = aboutness(
    sentences.map((one) => one.annotations),
    compiled.knowledge,
  );
  const units = sentences.map(
    ({ annotations, keys }, order): PreparedSentence => ({
      sentence: annotations.sentence,
      order,
      wording: literalKey(annotations.sentence.text, pack),
      ...bagsOf(annotations, keys, order),
      // Words of one subject link nothing where another is spoken of: "handelen of nalaten" is no trade.
      annotations: annotations.isOnSubject ? annotations : { ...annotations, themes: [], objects: [], formula: null },
      about: about[order]!,
      acronyms: annotations.words.flatMap(({ text, fold }) => (ACRONYM.test(text) ? [pack.stem(fold)] : [])),
    }),
  );
  const vocabulary = { stems: stems.vocabulary, grams: grams.vocabulary };
  const subjectWords = subjectWordsOf(stems.vocabulary, pack);
  return { document, annotated, knowledge: compiled.knowledge, language, units, vocabulary, subjectWords };
}

const isIn = (word: Word, span: Span): boolean => span.from <= word.from && word.from < span.to;
