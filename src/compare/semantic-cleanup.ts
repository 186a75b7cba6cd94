/**
 * The clean-up of a word diff: what a reader would mark, of what a shortest edit script marks.
 *
 * On the papers `diffArrays` alone keeps stray small words ("en [aangegeven van Servie/de volgende stappen] te [...]");
 * clean-ups that work on letters cut inside words. This one works on tokens and their weights.
 */
import { JOINING_WORDS } from '../languages/joining-words.ts';
import { CONTENT_WEIGHT, type EqualRun, type WeightedToken, weightOfRange } from './token-weights.ts';

/** An equal run up to this weight may be an accident: one content word and one function word. */
const ACCIDENT = 1.25;
/** What stayed must weigh less than this part of the lighter change beside it to be folded into the change. */
const DOMINATED = 0.5;
/** Neighbouring changes as one, neighbouring equal runs as one, empty runs gone. */
export function mergeAdjacentRuns(runs: readonly EqualRun[]): EqualRun[] {
  const found: EqualRun[] = [];
  for (const run of runs) {
    if (run.a[0] === run.a[1] && run.b[0] === run.b[1]) continue;
    const last = found.at(-1);
    if (last !== undefined && last.equal === run.equal) {
      found[found.length - 1] = { equal: run.equal, a: [last.a[0], run.a[1]], b: [last.b[0], run.b[1]] };
    } else found.push(run);
  }
  return found;
}

/**
 * Slides a pure insertion or deletion to where a reader would cut it: "[het belang van X en ]het belang van Y", not
 * "het belang van [X en het belang van ]Y". All positions give the same text; the one that begins or ends at
 * punctuation or at a joining word wins, then the leftmost.
 */
export function slideRuns(
  runs: readonly EqualRun[],
  a: readonly WeightedToken[],
  b: readonly WeightedToken[],
): EqualRun[] {
  const found = [...runs];
  for (let at = 1; at + 1 < found.length; at += 1) {
    const before = found[at - 1]!;
    const run = found[at]!;
    const after = found[at + 1]!;
    const side = run.a[0] === run.a[1] ? 'b' : run.b[0] === run.b[1] ? 'a' : null;
    if (run.equal || side === null || !before.equal || !after.equal) continue;
    const of = side === 'a' ? a : b;
    const [from, to] = run[side];
    let left = 0;
    while (left < before.a[1] - before.a[0] && of[from - left - 1]!.text === of[to - left - 1]!.text) left += 1;
    let right = 0;
    while (right < after.a[1] - after.a[0] && of[from + right]!.text === of[to + right]!.text) right += 1;
    let best = 0;
    for (let shift = -left; shift <= right; shift += 1) {
      if (cut(of, from + shift, to + shift) > cut(of, from + best, to + best)) best = shift;
    }
    if (best === 0) continue;
    const moved = (range: readonly [number, number]): [number, number] => [range[0] + best, range[1] + best];
    found[at - 1] = {
      equal: true,
      a: [before.a[0], before.a[1] + best],
      b: [before.b[0], before.b[1] + best],
    };
    found[at] = { equal: false, a: moved(run.a), b: moved(run.b) };
    found[at + 1] = { equal: true, a: [after.a[0] + best, after.a[1]], b: [after.b[0] + best, after.b[1]] };
  }
  return mergeAdjacentRuns(found);
}

/** How good a cut is: at the ends of a text and beside punctuation best, before a joining word next. */
function cut(of: readonly WeightedToken[], from: number, to: number): number {
  const before = of[from - 1];
  const first = of[from];
  const after = of[to];
  let score = 0;
  if (before === undefined || before.kind === 'punctuation') score += 2;
  if (after === undefined || after.kind === 'punctuation') score += 2;
  if (first !== undefined && (first.kind === 'punctuation' || JOINING_WORDS.has(first.fold))) score += 2;
  if (after !== undefined && JOINING_WORDS.has(after.fold)) score += 1;
  return score;
}

/** One content word for one content word, or none for none: a change a reader takes in at a glance. */
function isSwap(run: EqualRun, a: readonly WeightedToken[], b: readonly WeightedToken[]): boolean {
  return weightOfRange(a, run.a) === CONTENT_WEIGHT && weightOfRange(b, run.b) === CONTENT_WEIGHT;
}

/** Folds what stayed by accident into the changes around it, lightest first, until nothing is left to fold. */
export function cleanUpRuns(
  runs: readonly EqualRun[],
  a: readonly WeightedToken[],
  b: readonly WeightedToken[],
): EqualRun[] {
  let now = [...runs];
  const heavy = (run: EqualRun) => Math.max(weightOfRange(a, run.a), weightOfRange(b, run.b));
  for (;;) {
    let lightest = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 1; at + 1 < now.length; at += 1) {
      const run = now[at]!;
      const before = now[at - 1]!;
      const after = now[at + 1]!;
      if (!run.equal) continue;
      const weight = weightOfRange(a, run.a);
      if (weight > ACCIDENT || weight >= least) continue;
      // "de [Servische/Montenegrijnse] en [Albanese/Kosovaarse] premier" reads better than one change of three words.
      if (isSwap(before, a, b) && isSwap(after, a, b)) continue;
      if (weight < DOMINATED * Math.min(heavy(before), heavy(after))) {
        lightest = at;
        least = weight;
      }
    }
    if (lightest < 0) return now;
    now = mergeAdjacentRuns(now.map((run, at) => (at === lightest ? { ...run, equal: false } : run)));
  }
}
