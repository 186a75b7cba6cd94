/**
 * Which pairs of sentences are worth a closer look: an index, never all pairs.
 *
 * Nearest by shared words at a low floor, because half of the true pairs of these papers share little (cosine 0.07 to
 * 0.3), and beside them every pair that shares a policy object: what no word shows.
 */
import type { Scene } from './features.ts';
import type { Side } from './similarity.ts';

/** Nearest kept per sentence, from either side. Measured on the gold: 12 lose two core pairs, 20 none. */
const NEAREST = 20;
/** Containment of words below which a pair is not even considered. */
const FLOOR = 0.15;
/** A word that stands in more sentences than this share (and this number) of the other paper joins nothing. */
const COMMON = { share: 1 / 12, sentences: 120 };
/** Most pairs one shared object may propose; past it the object is too common in these papers to tell. */
const PAIRS_PER_OBJECT = 4000;

/** Sentence numbers by key. */
type Postings = ReadonlyMap<number, readonly number[]>;

function postings(of: readonly Side[], limit: number): Postings {
  const found = new Map<number, number[]>();
  of.forEach((side, at) => {
    for (const id of side.stems.ids) {
      const list = found.get(id);
      if (list === undefined) found.set(id, [at]);
      else list.push(at);
    }
  });
  for (const [id, list] of found) if (list.length > limit) found.delete(id);
  return found;
}

/** For every sentence of `from` its nearest in `to`, by containment of words. */
function nearest(
  from: readonly Side[],
  to: readonly Side[],
  square: Float64Array,
  typical: number,
  keep: (x: number, y: number) => void,
): void {
  const index = postings(to, Math.max(COMMON.sentences, to.length * COMMON.share));
  const sums = new Float64Array(to.length);
  from.forEach((side, x) => {
    const touched: number[] = [];
    for (const id of side.stems.ids) {
      for (const y of index.get(id) ?? []) {
        if (sums[y] === 0) touched.push(y);
        sums[y]! += square[id]!;
      }
    }
    const scored = touched.map((y) => ({
      y,
      score: sums[y]! / (Math.min(side.stems.mass, to[y]!.stems.mass) + 0.5 * typical),
    }));
    for (const y of touched) sums[y] = 0;
    scored
      .filter((one) => one.score >= FLOOR)
      .sort((one, other) => other.score - one.score || one.y - other.y)
      .slice(0, NEAREST)
      .forEach((one) => {
        keep(x, one.y);
      });
  });
}

/**
 * Pairs to score, as places in the two papers, in order of place. The same for both orders of the papers.
 */
export function candidates(scene: Scene): [number, number][] {
  const of = scene.pairing;
  const keysOf = (side: Side): string[] => {
    const { formula } = side.unit.signs;
    return [...scene.matter.get(side)!.whole.keys(), ...(formula === null ? [] : [`=${formula}`])];
  };
  const width = of.b.length;
  const found = new Set<number>();
  const { square } = of.weights.stems;
  nearest(of.a, of.b, square, of.typical.stems, (x, y) => found.add(x * width + y));
  nearest(of.b, of.a, square, of.typical.stems, (y, x) => found.add(x * width + y));
  const listed = (sides: readonly Side[]): Map<string, number[]> => {
    const lists = new Map<string, number[]>();
    sides.forEach((side, at) => {
      for (const key of keysOf(side)) {
        const list = lists.get(key);
        if (list === undefined) lists.set(key, [at]);
        else list.push(at);
      }
    });
    return lists;
  };
  const right = listed(of.b);
  for (const [key, xs] of listed(of.a)) {
    const ys = right.get(key) ?? [];
    if (xs.length * ys.length > PAIRS_PER_OBJECT) continue;
    for (const x of xs) for (const y of ys) found.add(x * width + y);
  }
  return [...found].sort((x, y) => x - y).map((code) => [Math.floor(code / width), code % width]);
}
