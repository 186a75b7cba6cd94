/**
 * The words and letters of two papers as numbers, each with its weight.
 *
 * A weight is -ln(share of sentences that hold the key): 70 % of the share from the fixed background, 30 % from the two
 * papers compared. Never from the rest of the corpus: a sixth paper would then change the links between the first two.
 * Background alone would take "Westelijke Balkan" for rare in papers that are about nothing else.
 */
import type { LanguagePack } from '../languages/compile-pack.ts';
import type { Bag, Vocabulary } from './prepared-document.ts';

/** Part of the share that comes from the background. 0.5 to 0.9 are equal within half a point; 0.97 costs a point. */
const BACKGROUND = 0.7;

/** One numbering for both papers, in code unit order of the keys: sums run in the same order whoever comes first. */
export interface TermWeights {
  /** Squared weight by common number. */
  readonly square: Float64Array;
  /** From the number within a paper to the common one. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly keys: readonly string[];
}

/** Weights of one kind of key for two papers. */
export function termWeights(a: Vocabulary, b: Vocabulary, { frequency }: LanguagePack): TermWeights {
  const keys: string[] = [];
  const square: number[] = [];
  const toA = new Int32Array(a.keys.length);
  const toB = new Int32Array(b.keys.length);
  const sentences = Math.max(1, a.sentences + b.sentences);
  // Without a table the two papers decide alone.
  const fixed = frequency.hasTable ? BACKGROUND : 0;
  for (let i = 0, j = 0; i < a.keys.length || j < b.keys.length; ) {
    const left = a.keys[i];
    const right = b.keys[j];
    const key = left === undefined || (right !== undefined && right < left) ? right! : left;
    let count = 0;
    let base = 0;
    if (left === key) {
      count += a.counts[i]!;
      base = a.shares[i]!;
      toA[i] = keys.length;
      i += 1;
    }
    if (right === key) {
      count += b.counts[j]!;
      base = b.shares[j]!;
      toB[j] = keys.length;
      j += 1;
    }
    const share = fixed * base + (1 - fixed) * (count / sentences);
    const weight = -Math.log(Math.min(1, share));
    keys.push(key);
    square.push(weight * weight);
  }
  return { square: Float64Array.from(square), a: toA, b: toB, keys };
}

/** A bag renumbered to the common numbers, with its mass: the sum of its squared weights. */
export interface WeightedBag {
  readonly ids: Int32Array;
  readonly mass: number;
}

/** Of a bag of one paper; its numbers are written to `ids`, which is as long. */
export function weightedBag(bag: Bag, to: Int32Array, square: Float64Array, ids: Int32Array): WeightedBag {
  let mass = 0;
  for (let at = 0; at < bag.length; at += 1) {
    const id = to[bag[at]!]!;
    ids[at] = id;
    mass += square[id]!;
  }
  return { ids, mass };
}

/** Sum of the squared weights of what two bags share; both are sorted. */
export function sharedWeight(x: WeightedBag, y: WeightedBag, square: Float64Array): number {
  let sum = 0;
  for (let i = 0, j = 0; i < x.ids.length && j < y.ids.length; ) {
    const left = x.ids[i]!;
    const right = y.ids[j]!;
    if (left === right) {
      sum += square[left]!;
      i += 1;
      j += 1;
    } else if (left < right) i += 1;
    else j += 1;
  }
  return sum;
}
