/**
 * Which pairs of sentences are worth a closer look: an index, never all pairs.
 *
 * Nearest by shared words, and beside them every pair that shares a policy object or a set phrase: half of the true pairs
 * of these papers share few words (cosine 0.07 to 0.3), so that no floor over words alone would find them.
 */
import { groupByEach } from '../text/grouping.ts';
import type { PairContext } from './features.ts';
import type { SentenceAt } from './similarity.ts';

/** Nearest kept per sentence, from either side: 3 to 20 are the same on the five papers; it bounds the work on large ones. */
const NEAREST = 20;
/** Containment of words below which a pair is not considered by its words alone. Lower (0.08, 0.05) added false links only. */
export const FLOOR = 0.15;
/** A word that stands in more sentences than this share (and this number) of the other paper joins nothing. */
const COMMON = { share: 1 / 12, sentences: 120 };
/** Most pairs one shared object may propose; past it the object is too common in these papers to tell. */
const PAIRS_PER_OBJECT = 4000;

/** Sentence numbers by word; words that stand in more than `limit` sentences are left out. */
function postings(of: readonly SentenceAt[], words: number, limit: number): (number[] | null)[] {
  const found: (number[] | null)[] = new Array(words).fill(null);
  of.forEach((side, at) => {
    for (const id of side.stems.ids) {
      const list = found[id];
      if (list === null || list === undefined) found[id] = [at];
      else list.push(at);
    }
  });
  return found.map((list) => (list !== null && list.length > limit ? null : list));
}

/**
 * Puts a sentence among the nearest so far, nearest first and of equals the first; gives how many there are. Sorting all that
 * share a word took longer than finding them: in a large paper those are thousands, of which twenty are kept.
 */
function placed(best: Int32Array, scores: Float64Array, count: number, y: number, score: number): number {
  const isBehind = (at: number): boolean => score < scores[at]! || (score === scores[at] && y > best[at]!);
  if (count === NEAREST && isBehind(count - 1)) return count;
  let at = Math.min(count, NEAREST - 1);
  for (; at > 0 && !isBehind(at - 1); at -= 1) {
    best[at] = best[at - 1]!;
    scores[at] = scores[at - 1]!;
  }
  best[at] = y;
  scores[at] = score;
  return Math.min(NEAREST, count + 1);
}

/** For every sentence of `from` its nearest in `to`, by containment of words. */
function nearest(
  from: readonly SentenceAt[],
  to: readonly SentenceAt[],
  square: Float64Array,
  { typical, floor }: { readonly typical: number; readonly floor: number },
  keep: (x: number, y: number, score: number) => void,
): void {
  const index = postings(to, square.length, Math.max(COMMON.sentences, to.length * COMMON.share));
  const sums = new Float64Array(to.length);
  const [best, scores] = [new Int32Array(NEAREST), new Float64Array(NEAREST)];
  from.forEach((side, x) => {
    const touched: number[] = [];
    for (const id of side.stems.ids) {
      const list = index[id];
      if (list === null || list === undefined) continue;
      const weight = square[id]!;
      for (const y of list) {
        if (sums[y] === 0) touched.push(y);
        sums[y]! += weight;
      }
    }
    const near: number[] = [];
    for (const y of touched) {
      const score = sums[y]! / (Math.min(side.stems.mass, to[y]!.stems.mass) + 0.5 * typical);
      sums[y] = score;
      if (score >= floor) near.push(y);
    }
    let count = 0;
    for (const y of near) count = placed(best, scores, count, y, sums[y]!);
    for (let at = 0; at < count; at += 1) keep(x, best[at]!, scores[at]!);
    for (const y of touched) sums[y] = 0;
  });
}

/** Pairs as places in the two papers, in order of place. */
export interface ProposedPairs {
  readonly pairs: readonly (readonly [number, number])[];
  /** Of each whether its words alone, or an object or phrase, propose it from `FLOOR`. */
  readonly isNear: (at: number) => boolean;
}

/**
 * Pairs to score, as places in the two papers, in order of place. The same for both orders of the papers. `floor` is the
 * containment of words from which a pair is proposed: of those nearest without a floor the ones above it are those nearest
 * with it, so who asks for both goes through the papers once.
 */
export function candidates(scene: PairContext, floor = FLOOR): ProposedPairs {
  const of = scene.pairing;
  const keysOf = (side: SentenceAt): string[] => {
    const { formula } = side.unit.annotations;
    return [...scene.matter.get(side)!.whole.keys(), ...(formula === null ? [] : [`=${formula}`])];
  };
  const width = of.b.length;
  const [found, near] = [new Set<number>(), new Set<number>()];
  const keep = (code: number, score: number): void => {
    found.add(code);
    if (score >= FLOOR) near.add(code);
  };
  const { square } = of.weights.stems;
  const bounds = { typical: of.typical.stems, floor };
  nearest(of.a, of.b, square, bounds, (x, y, score) => keep(x * width + y, score));
  nearest(of.b, of.a, square, bounds, (y, x, score) => keep(x * width + y, score));
  const listed = (sides: readonly SentenceAt[]): Map<string, number[]> =>
    groupByEach(sides.keys(), (at) => keysOf(sides[at]!));
  const right = listed(of.b);
  for (const [key, xs] of listed(of.a)) {
    const ys = right.get(key) ?? [];
    if (xs.length * ys.length > PAIRS_PER_OBJECT) continue;
    for (const x of xs) for (const y of ys) keep(x * width + y, FLOOR);
  }
  const codes = Float64Array.from(found).sort();
  const pairs = Array.from(codes, (code) => [Math.floor(code / width), code % width] as const);
  return { pairs, isNear: (at) => near.has(codes[at]!) };
}
