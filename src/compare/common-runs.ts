/** What stood on both sides and still does, whatever its order: what can be pointed at where word marks would be soup. */
import type { Comparison, Span } from '../model.ts';
import { CONTENT_WEIGHT, type EqualRun, type WeightedToken, weightOfRange } from './token-weights.ts';

/** Token pairs after which looking for moved runs costs more than it shows (two texts of 245 words). */
const MAX_CELLS = 60_000;
/** A run out of order must hold two content words: "het kabinet" alone somewhere else did not stay ... */
const MOVED_WEIGHT = 2;
/** ... unless its one content word says much by itself: "visumbeleid", "aansluiting", "GBVB". Letters of such a word. */
const TELLING = /^(?:.{8,}|\p{Lu}{3,})$/u;

/**
 * Runs that stand on both sides, longest first, whatever their order, so that a moved clause still shows. Runs already
 * known to have stayed in place come first and are never broken up.
 */
export function commonRuns(
  runs: readonly EqualRun[],
  a: readonly WeightedToken[],
  b: readonly WeightedToken[],
): Comparison['stayed'] {
  const usedA = new Uint8Array(a.length);
  const usedB = new Uint8Array(b.length);
  const found: { a: Span; b: Span }[] = [];
  const take = (fromA: number, fromB: number, length: number, least: number) => {
    let from = 0;
    let to = length;
    // A run that begins or ends in a comma is told without it.
    while (from < to && a[fromA + from]!.kind === 'punctuation') from += 1;
    while (to > from && a[fromA + to - 1]!.kind === 'punctuation') to -= 1;
    usedA.fill(1, fromA, fromA + length);
    usedB.fill(1, fromB, fromB + length);
    if (weightOfRange(a, [fromA + from, fromA + to]) < least) return;
    found.push({
      a: { from: a[fromA + from]!.from, to: a[fromA + to - 1]!.to },
      b: { from: b[fromB + from]!.from, to: b[fromB + to - 1]!.to },
    });
  };
  for (const run of runs) if (run.equal) take(run.a[0], run.b[0], run.a[1] - run.a[0], CONTENT_WEIGHT);
  if (a.length * b.length <= MAX_CELLS) {
    for (;;) {
      const best = longestCommon(a, b, usedA, usedB);
      if (best === null || best.weight < CONTENT_WEIGHT) break;
      const telling = a.slice(best.fromA, best.fromA + best.length).some((token) => TELLING.test(token.text));
      take(best.fromA, best.fromB, best.length, telling ? CONTENT_WEIGHT : MOVED_WEIGHT);
    }
  }
  return found.sort((x, y) => x.a.from - y.a.from);
}

/** The heaviest run both sides share among tokens not yet used; the first one on side a, then on side b, of equals. */
function longestCommon(a: readonly WeightedToken[], b: readonly WeightedToken[], usedA: Uint8Array, usedB: Uint8Array) {
  let best: { fromA: number; fromB: number; length: number; weight: number } | null = null;
  let row = new Float64Array(b.length + 1);
  let rowLength = new Int32Array(b.length + 1);
  for (let atA = 0; atA < a.length; atA += 1) {
    const next = new Float64Array(b.length + 1);
    const nextLength = new Int32Array(b.length + 1);
    if (!usedA[atA]) {
      for (let atB = 0; atB < b.length; atB += 1) {
        if (usedB[atB] || a[atA]!.fold !== b[atB]!.fold) continue;
        const weight = row[atB]! + a[atA]!.weight;
        const length = rowLength[atB]! + 1;
        next[atB + 1] = weight;
        nextLength[atB + 1] = length;
        if (best === null || weight > best.weight) {
          best = { fromA: atA - length + 1, fromB: atB - length + 1, length, weight };
        }
      }
    }
    row = next;
    rowLength = nextLength;
  }
  return best;
}
