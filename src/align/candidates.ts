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

/** For every sentence of `from` its nearest in `to`, by containment of words. */
function nearest(
  from: readonly SentenceAt[],
  to: readonly SentenceAt[],
  square: Float64Array,
  { typical, floor }: { readonly typical: number; readonly floor: number },
  keep: (x: number, y: number) => void,
): void {
  const index = postings(to, square.length, Math.max(COMMON.sentences, to.length * COMMON.share));
  const sums = new Float64Array(to.length);
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
    if (near.length > NEAREST) near.sort((one, other) => sums[other]! - sums[one]! || one - other);
    for (const y of near.slice(0, NEAREST)) keep(x, y);
    for (const y of touched) sums[y] = 0;
  });
}

/**
 * Pairs to score, as places in the two papers, in order of place. The same for both orders of the papers. `floor` is the
 * containment of words from which a pair is proposed.
 */
export function candidates(scene: PairContext, floor = FLOOR): [number, number][] {
  const of = scene.pairing;
  const keysOf = (side: SentenceAt): string[] => {
    const { formula } = side.unit.annotations;
    return [...scene.matter.get(side)!.whole.keys(), ...(formula === null ? [] : [`=${formula}`])];
  };
  const width = of.b.length;
  const found = new Set<number>();
  const { square } = of.weights.stems;
  const bounds = { typical: of.typical.stems, floor };
  nearest(of.a, of.b, square, bounds, (x, y) => found.add(x * width + y));
  nearest(of.b, of.a, square, bounds, (y, x) => found.add(x * width + y));
  const listed = (sides: readonly SentenceAt[]): Map<string, number[]> =>
    groupByEach(sides.keys(), (at) => keysOf(sides[at]!));
  const right = listed(of.b);
  for (const [key, xs] of listed(of.a)) {
    const ys = right.get(key) ?? [];
    if (xs.length * ys.length > PAIRS_PER_OBJECT) continue;
    for (const x of xs) for (const y of ys) found.add(x * width + y);
  }
  return [...found].sort((x, y) => x - y).map((code) => [Math.floor(code / width), code % width]);
}
