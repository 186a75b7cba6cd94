/**
 * The clean-up of a word diff: what a reader would mark, of what a shortest edit script marks.
 *
 * On the papers the longest common subsequence alone keeps stray small words ("en [aangegeven van Servie/de volgende
 * stappen] te [...]"); clean-ups that work on letters cut inside words. This one works on tokens and their weights.
 */
import { CONTENT_WEIGHT, type EqualRun, isJoining, type TokenRow, weightOf } from './numbered-tokens.ts';

/**
 * An equal run up to this weight may be an accident: two function words. With a content word in it, it is none: "purchases" that
 * stood on both sides was struck on one and came on the other, and of 457 words that changed in 75 statements 25 more were marked.
 */
const ACCIDENT = 2;
/** What stayed must weigh less than this part of the lighter change beside it to be folded into the change. */
const DOMINATED = 0.25;

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
export function slideRuns(runs: readonly EqualRun[], a: TokenRow, b: TokenRow): EqualRun[] {
  const found = [...runs];
  for (let at = 1; at + 1 < found.length; at += 1) {
    const before = found[at - 1]!;
    const run = found[at]!;
    const after = found[at + 1]!;
    const side = run.a[0] === run.a[1] ? 'b' : run.b[0] === run.b[1] ? 'a' : null;
    if (run.equal || side === null || !before.equal || !after.equal) continue;
    const of = side === 'a' ? a : b;
    const { numbers } = of;
    const [from, to] = run[side];
    let left = 0;
    while (left < before.a[1] - before.a[0] && numbers[from - left - 1] === numbers[to - left - 1]) left += 1;
    let right = 0;
    while (right < after.a[1] - after.a[0] && numbers[from + right] === numbers[to + right]) right += 1;
    if (left === 0 && right === 0) continue;
    let best = 0;
    let bestCut = cut(of, from, to);
    for (let shift = -left; shift <= right; shift += 1) {
      const here = cut(of, from + shift, to + shift);
      if (here > bestCut) [best, bestCut] = [shift, here];
    }
    if (best === 0) continue;
    found[at - 1] = {
      equal: true,
      a: [before.a[0], before.a[1] + best],
      b: [before.b[0], before.b[1] + best],
    };
    found[at] = { equal: false, a: [run.a[0] + best, run.a[1] + best], b: [run.b[0] + best, run.b[1] + best] };
    found[at + 1] = { equal: true, a: [after.a[0] + best, after.a[1]], b: [after.b[0] + best, after.b[1]] };
  }
  return mergeAdjacentRuns(found);
}

/** How good a cut is: at the ends of a text and beside punctuation best, before a joining word next. */
function cut(of: TokenRow, from: number, to: number): number {
  let score = 0;
  if (isStop(of, from - 1)) score += 2;
  if (isStop(of, to)) score += 2;
  if (from < of.numbers.length && (isStop(of, from) || isJoining(of, from))) score += 2;
  if (to < of.numbers.length && isJoining(of, to)) score += 1;
  return score;
}

const isStop = (of: TokenRow, at: number): boolean => at < 0 || at >= of.numbers.length || !of.isWord[at];

/** A run in a list that folds in place, with its weight on either side. */
interface WeighedRun {
  equal: boolean;
  a: readonly [number, number];
  b: readonly [number, number];
  weightA: number;
  weightB: number;
  before: WeighedRun | null;
  after: WeighedRun | null;
}

/** One content word for one content word: a change a reader takes in at a glance. */
const isSwap = (run: WeighedRun): boolean => run.weightA === CONTENT_WEIGHT && run.weightB === CONTENT_WEIGHT;

/** Whether what stayed here stayed by accident: it is light, and dominated by the changes on both sides of it. */
function isAccident({ equal, weightA, before, after }: WeighedRun, heaviest: number): boolean {
  if (!equal || before === null || after === null || weightA > heaviest) return false;
  // "de [Servische/Montenegrijnse] en [Albanese/Kosovaarse] premier" reads better than one change of three words.
  if (isSwap(before) && isSwap(after)) return false;
  const lighter = Math.min(Math.max(before.weightA, before.weightB), Math.max(after.weightA, after.weightB));
  return weightA < DOMINATED * lighter;
}

/** Makes an equal run and the changes around it one change, in the place of the run. */
function fold(run: WeighedRun): void {
  const [before, after] = [run.before!, run.after!];
  run.equal = false;
  run.a = [before.a[0], after.a[1]];
  run.b = [before.b[0], after.b[1]];
  run.weightA += before.weightA + after.weightA;
  run.weightB += before.weightB + after.weightB;
  run.before = before.before;
  run.after = after.after;
  if (run.before !== null) run.before.after = run;
  if (run.after !== null) run.after.before = run;
}

/** Folds what stayed by accident into the changes around it, lightest first, then leftmost, until nothing is left to fold. */
export function cleanUpRuns(runs: readonly EqualRun[], a: TokenRow, b: TokenRow): EqualRun[] {
  const list: WeighedRun[] = [];
  for (const { equal, a: inA, b: inB } of runs) {
    const before = list.at(-1) ?? null;
    const [weightA, weightB] = [weightOf(a, inA), weightOf(b, inB)];
    const run: WeighedRun = { equal, a: inA, b: inB, weightA, weightB, before, after: null };
    if (before !== null) before.after = run;
    list.push(run);
  }
  let first = list[0] ?? null;
  for (let heaviest = 0; heaviest <= ACCIDENT; heaviest += 1) {
    for (let run = first; run !== null; ) {
      if (!isAccident(run, heaviest)) run = run.after;
      else {
        fold(run);
        if (run.before === null) first = run;
        // The change has grown: what stayed before it may now be an accident too.
        run = run.before ?? run;
      }
    }
  }
  const folded: EqualRun[] = [];
  for (let run = first; run !== null; run = run.after) folded.push({ equal: run.equal, a: run.a, b: run.b });
  return folded;
}
