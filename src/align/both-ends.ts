/**
 * Two papers that tell one matter and are no versions of one text: which sentences are each other's best.
 *
 * Two reports of one event share a third of the words of their subject, and a sentence told again in them shares one or two
 * ("drie kwartier extra reistijd" and "duurt 45 minuten langer" share none): no bar on words finds it. But nothing else in
 * the other report comes nearer to either, and that is found in both directions. Between unrelated papers each sentence has
 * a nearest one as well, so the papers must be related; and versions of one text have their order, which tells more.
 */
import type { ScoredPair } from './score-pair.ts';
import type { DocumentPair, SentenceAt } from './similarity.ts';

/** 1 for two sentences at the same height of their papers, 0 for the first of one and the last of the other: news comes first. */
export function sameHeight(x: SentenceAt, y: SentenceAt, { a, b }: DocumentPair): number {
  return 1 - Math.abs(x.unit.order / Math.max(1, a.length - 1) - y.unit.order / Math.max(1, b.length - 1));
}

type PairScore = Pick<ScoredPair, 'x' | 'y' | 'score'>;

/** The best pair of each sentence that is in one, by score or by what is said; of equals the first. */
export function bestOfEnds<T extends PairScore>(
  pairs: Iterable<T>,
  worth: (pair: T) => number = ({ score }) => score,
): ReadonlyMap<SentenceAt, T> {
  const best = new Map<SentenceAt, T>();
  for (const pair of pairs) {
    for (const side of [pair.x, pair.y]) {
      const known = best.get(side);
      if (known === undefined || worth(pair) > worth(known)) best.set(side, pair);
    }
  }
  return best;
}

/**
 * Of papers of so many sentences the pairs that are the best of both their ends, as places: of each in the older paper the one
 * in the newer, or -1. `scoreOf` is asked once for each pair, in their order; one below 0 is no pair. In numbers, because
 * together these pairs are ten times those that are kept, and a map of objects took a third of linking 63 statements.
 */
export function bestAtBothEnds(
  pairs: readonly (readonly [number, number])[],
  [left, right]: readonly [left: number, right: number],
  scoreOf: (i: number, j: number, at: number) => number,
): Int32Array {
  const [ofLeft, ofRight] = [new Int32Array(left).fill(-1), new Int32Array(right).fill(-1)];
  const [bestLeft, bestRight] = [new Float64Array(left).fill(-1), new Float64Array(right).fill(-1)];
  for (const [at, [i, j]] of pairs.entries()) {
    const score = scoreOf(i, j, at);
    if (score < 0) continue;
    if (score > bestLeft[i]!) {
      bestLeft[i] = score;
      ofLeft[i] = j;
    }
    if (score > bestRight[j]!) {
      bestRight[j] = score;
      ofRight[j] = i;
    }
  }
  return ofLeft.map((j, i) => (j !== -1 && ofRight[j] === i ? j : -1));
}
