/**
 * How alike two sentences are in words and letters alone: four plain signals, each from 0 to 1, and their mean.
 *
 * No single signal carries (F 0.33 to 0.54 on the five papers), and no single one is always wrong: a cosine falls when
 * one sentence holds three positions and the other holds one, a containment rises when two sentences share a set phrase.
 * Six-letter heads and the letters of clauses were measured as a fifth and sixth: they add nothing to these four.
 */
import type { BagKind, PreparedDocument, PreparedSentence } from './prepared-document.ts';
import { sharedWeight, type TermWeights, termWeights, type WeightedBag, weightedBag } from './term-weights.ts';

/** A sentence with its bags weighed for the pair of papers at hand. */
export interface SentenceAt {
  readonly unit: PreparedSentence;
  readonly stems: WeightedBag;
  readonly grams: WeightedBag;
  readonly clauses: readonly { readonly stems: WeightedBag; readonly grams: WeightedBag }[];
}

/** Two papers weighed together. */
export interface DocumentPair {
  readonly a: readonly SentenceAt[];
  readonly b: readonly SentenceAt[];
  readonly weights: Readonly<Record<BagKind, TermWeights>>;
  /** Median mass of a sentence and of a clause, by kind: what a shared set phrase must be measured against. */
  readonly typical: Readonly<Record<BagKind | 'clauseStems', number>>;
}

function sides(of: PreparedDocument, which: 'a' | 'b', weights: DocumentPair['weights']): SentenceAt[] {
  const own = ({ clauses, stems }: PreparedSentence) => clauses.filter((clause) => clause.stems !== stems);
  const sizeOf = ({ stems, grams }: Pick<PreparedSentence, BagKind>): number => stems.length + grams.length;
  // One room for all: a list of its own for each of the hundreds of thousands of bags of a large paper took three times the
  // memory of what stands in it.
  const room = new Int32Array(
    of.units.flatMap((unit) => [unit, ...own(unit)]).reduce((sum, one) => sum + sizeOf(one), 0),
  );
  let used = 0;
  const bag = (kind: BagKind, ids: Int32Array): WeightedBag => {
    used += ids.length;
    return weightedBag(ids, weights[kind][which], weights[kind].square, room.subarray(used - ids.length, used));
  };
  return of.units.map((unit) => {
    const whole = { stems: bag('stems', unit.stems), grams: bag('grams', unit.grams) };
    const clauses = unit.clauses.map((clause) =>
      clause.stems === unit.stems ? whole : { stems: bag('stems', clause.stems), grams: bag('grams', clause.grams) },
    );
    return { unit, ...whole, clauses };
  });
}

function median(values: readonly number[]): number {
  if (values.length === 0) return 1;
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[Math.floor(sorted.length / 2)]! || 1;
}

/** Weighs two papers together; both must be in one language. */
export function documentPair(a: PreparedDocument, b: PreparedDocument): DocumentPair {
  const weights = {
    stems: termWeights(a.vocabulary.stems, b.vocabulary.stems, a.annotated.pack),
    grams: termWeights(a.vocabulary.grams, b.vocabulary.grams, a.annotated.pack),
  };
  const left = sides(a, 'a', weights);
  const right = sides(b, 'b', weights);
  const all = [...left, ...right];
  const parts = all.flatMap((side) => side.clauses);
  return {
    a: left,
    b: right,
    weights,
    typical: {
      stems: median(all.map((side) => side.stems.mass)),
      grams: median(all.map((side) => side.grams.mass)),
      clauseStems: median(parts.map((part) => part.stems.mass)),
    },
  };
}

const cosine = (dot: number, x: WeightedBag, y: WeightedBag): number =>
  dot === 0 ? 0 : Math.min(1, dot / Math.sqrt(x.mass * y.mass));

/**
 * What is shared against the smaller of the two, plus half of what is typical: a short sentence that is wholly held by a
 * long one scores high, two words shared by two scraps do not.
 */
const contained = (dot: number, smaller: number, typical: number): number => dot / (smaller + 0.5 * typical);

/** The signals, by the names under which they are published. */
export interface Likeness {
  readonly wordCosine: number;
  readonly letterCosine: number;
  readonly letterContained: number;
  readonly clauseContained: number;
}

/** Best containment of the words of a clause of `x` in the whole of `y`; `words` is what the two share as a whole. */
function clauseIn(x: SentenceAt, y: SentenceAt, words: number, of: DocumentPair): number {
  let best = 0;
  for (const clause of x.clauses) {
    const isWhole = clause.stems === x.stems;
    const dot = isWhole ? words : sharedWeight(clause.stems, y.stems, of.weights.stems.square);
    const score = contained(dot, clause.stems.mass, of.typical.clauseStems);
    if (score > best) best = score;
  }
  return best;
}

/** The four signals for two sentences of a pairing. */
export function likeness(x: SentenceAt, y: SentenceAt, of: DocumentPair): Likeness {
  const words = sharedWeight(x.stems, y.stems, of.weights.stems.square);
  const letters = sharedWeight(x.grams, y.grams, of.weights.grams.square);
  return {
    wordCosine: cosine(words, x.stems, y.stems),
    letterCosine: cosine(letters, x.grams, y.grams),
    letterContained: contained(letters, Math.min(x.grams.mass, y.grams.mass), of.typical.grams),
    clauseContained: Math.max(clauseIn(x, y, words, of), clauseIn(y, x, words, of)),
  };
}

/** Mean of the four. */
export function meanLikeness(of: Likeness): number {
  return (of.wordCosine + of.letterCosine + of.letterContained + of.clauseContained) / 4;
}

/**
 * The root of that mean for two sentences of a pairing. The last one is kept: a pair is judged by the knowledge and then by
 * words, and both begin with it. Keeping all took more memory than the papers themselves.
 */
export function rootLikeness(of: DocumentPair): (x: SentenceAt, y: SentenceAt) => number {
  let last: { readonly x: SentenceAt; readonly y: SentenceAt; readonly root: number } | null = null;
  return (x, y) => {
    if (last === null || last.x !== x || last.y !== y)
      last = { x, y, root: Math.sqrt(meanLikeness(likeness(x, y, of))) };
    return last.root;
  };
}
