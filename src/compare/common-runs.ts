/** What stood on both sides and still does, whatever its order: what can be pointed at where word marks would be soup. */
import type { Comparison, Span } from '../model.ts';
import { CONTENT_WEIGHT, type EqualRun, hasSameGap, type TokenRow, weightOf } from './numbered-tokens.ts';

/** Token pairs after which looking for moved runs costs more than it shows (two texts of 245 words). */
const MAX_CELLS = 60_000;
/** A run out of order must hold two content words: "het kabinet" alone somewhere else did not stay ... */
const MOVED_WEIGHT = 2 * CONTENT_WEIGHT;
/** ... unless its one content word says much by itself: "visumbeleid", "aansluiting", "GBVB". Letters of such a word. */
const TELLING = /^(?:.{8,}|\p{Lu}{3,})$/u;

/** Whether one of the tokens from index to index says much by itself. */
export function isTelling({ text, from, to }: TokenRow, [first, end]: readonly [number, number]): boolean {
  for (let at = first; at < end; at += 1) if (TELLING.test(text.slice(from[at], to[at]))) return true;
  return false;
}

/** Whether tokens that stand on both sides are more than an accident: two content words, or one that says much. */
export function isEvidence(of: TokenRow, range: readonly [number, number]): boolean {
  const weight = weightOf(of, range);
  return weight >= MOVED_WEIGHT || (weight >= CONTENT_WEIGHT && isTelling(of, range));
}

/**
 * Runs that stand on both sides byte for byte, heaviest first, whatever their order, so that a moved clause still shows.
 * Runs already known to have stayed in place come first and are never broken up.
 */
export function commonRuns(runs: readonly EqualRun[], a: TokenRow, b: TokenRow): Comparison['stayed'] {
  const told: Told = {
    a,
    b,
    usedA: new Array(a.numbers.length).fill(0),
    usedB: new Array(b.numbers.length).fill(0),
    found: [],
  };
  for (const run of runs) {
    if (!run.equal) continue;
    const length = run.a[1] - run.a[0];
    for (let from = 0, to = 1; from < length; to += 1) {
      if (to < length && hasSameGap(a, run.a[0] + to, b, run.b[0] + to)) continue;
      tell(told, { fromA: run.a[0] + from, fromB: run.b[0] + from, length: to - from }, true);
      from = to;
    }
  }
  if (a.numbers.length * b.numbers.length > MAX_CELLS) return told.found;
  let candidates = sharedRuns(told);
  for (;;) {
    let best: SharedRun | undefined;
    for (const run of candidates) if (best === undefined || isHeavier(run, best)) best = run;
    if (best === undefined) break;
    tell(told, best, false);
    candidates = candidates.flatMap((run) => unusedParts(run, told));
  }
  return told.found.sort((x, y) => x.a.from - y.a.from);
}

/** What has been told, and per token whether it is part of it. */
interface Told {
  readonly a: TokenRow;
  readonly b: TokenRow;
  readonly usedA: (0 | 1)[];
  readonly usedB: (0 | 1)[];
  readonly found: { a: Span; b: Span }[];
}

/** Tells a run, unless too little is left of it without the punctuation at its ends; in place it need not be evidence. */
function tell({ a, b, usedA, usedB, found }: Told, run: Omit<SharedRun, 'weight'>, isInPlace: boolean): void {
  const { fromA, fromB, length } = run;
  let from = 0;
  let to = length;
  // A run that begins or ends in a comma is told without it.
  while (from < to && !a.isWord[fromA + from]) from += 1;
  while (to > from && !a.isWord[fromA + to - 1]) to -= 1;
  usedA.fill(1, fromA, fromA + length);
  usedB.fill(1, fromB, fromB + length);
  const range = [fromA + from, fromA + to] as const;
  if (isInPlace ? weightOf(a, range) < CONTENT_WEIGHT : !isEvidence(a, range)) return;
  found.push({
    a: { from: a.from[fromA + from]!, to: a.to[fromA + to - 1]! },
    b: { from: b.from[fromB + from]!, to: b.to[fromB + to - 1]! },
  });
}

interface SharedRun {
  readonly fromA: number;
  readonly fromB: number;
  readonly length: number;
  readonly weight: number;
}

/** Of two runs the heavier; of equals the one that ends first on side a, then on side b. */
function isHeavier(x: SharedRun, y: SharedRun): boolean {
  if (x.weight !== y.weight) return x.weight > y.weight;
  const [endX, endY] = [x.fromA + x.length, y.fromA + y.length];
  return endX !== endY ? endX < endY : x.fromB + x.length < y.fromB + y.length;
}

/** Every run of equal tokens not yet told that cannot be made longer, looked up by the tokens both sides share. */
function sharedRuns(told: Told): SharedRun[] {
  const { a, b, usedA, usedB } = told;
  // Per token its first place on side b, per place the next one of the same token; -1 for none.
  const first = new Array<number>(a.weights.length).fill(-1);
  const next: number[] = [];
  for (let at = b.numbers.length - 1; at >= 0; at -= 1) {
    if (usedB[at] === 1) continue;
    next[at] = first[b.numbers[at]!]!;
    first[b.numbers[at]!] = at;
  }
  const runs: SharedRun[] = [];
  for (let fromA = 0; fromA < a.numbers.length; fromA += 1) {
    if (usedA[fromA] === 1) continue;
    for (let fromB = first[a.numbers[fromA]!]!; fromB !== -1; fromB = next[fromB]!) {
      if (meets(told, fromA - 1, fromB - 1) && hasSameGap(a, fromA, b, fromB)) continue;
      let length = 1;
      while (meets(told, fromA + length, fromB + length) && hasSameGap(a, fromA + length, b, fromB + length))
        length += 1;
      const weight = weightOf(a, [fromA, fromA + length]);
      if (weight >= CONTENT_WEIGHT) runs.push({ fromA, fromB, length, weight });
    }
  }
  return runs;
}

/** Whether the same token, not yet told, stands at both places. */
function meets({ a, b, usedA, usedB }: Told, atA: number, atB: number): boolean {
  return usedA[atA] === 0 && usedB[atB] === 0 && a.numbers[atA] === b.numbers[atB];
}

/** What is left of a run when the tokens already told are taken out of it; the run itself when none is. */
function unusedParts(run: SharedRun, { a, usedA, usedB }: Told): SharedRun[] {
  const isUsed = (at: number): boolean => usedA[run.fromA + at] === 1 || usedB[run.fromB + at] === 1;
  let free = 0;
  while (free < run.length && !isUsed(free)) free += 1;
  if (free === run.length) return [run];
  const parts: SharedRun[] = [];
  for (let from = 0, at = 0; at <= run.length; at += 1) {
    if (at < run.length && !isUsed(at)) continue;
    const weight = weightOf(a, [run.fromA + from, run.fromA + at]);
    if (weight >= CONTENT_WEIGHT)
      parts.push({ fromA: run.fromA + from, fromB: run.fromB + from, length: at - from, weight });
    from = at + 1;
  }
  return parts;
}
