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

/** Folds what stayed by accident into the changes around it, until nothing is left to fold. */
export function cleanUpRuns(runs: readonly EqualRun[], a: TokenRow, b: TokenRow): EqualRun[] {
  const found: EqualRun[] = [];
  for (const run of runs) {
    found.push(run);
    // A change that has grown may make an accident of what stayed before it.
    for (let last = found.length - 1; last >= 2; last = found.length - 1) {
      const [before, stayed, after] = [found[last - 2]!, found[last - 1]!, found[last]!];
      if (after.equal || !isAccident(before, stayed, after, a, b)) break;
      found.length -= 3;
      found.push({ equal: false, a: [before.a[0], after.a[1]], b: [before.b[0], after.b[1]] });
    }
  }
  return found;
}

/** Whether what stayed did by accident: it is light, and dominated by the changes on both sides of it. */
function isAccident(before: EqualRun, stayed: EqualRun, after: EqualRun, a: TokenRow, b: TokenRow): boolean {
  const weight = weightOf(a, stayed.a);
  // "de [Servische/Montenegrijnse] en [Albanese/Kosovaarse] premier" reads better than one change of three words.
  if (!stayed.equal || weight > ACCIDENT || (isSwap(before, a, b) && isSwap(after, a, b))) return false;
  return weight < DOMINATED * Math.min(heavier(before, a, b), heavier(after, a, b));
}

const heavier = (run: EqualRun, a: TokenRow, b: TokenRow): number => Math.max(weightOf(a, run.a), weightOf(b, run.b));

/** One content word for one content word: a change a reader takes in at a glance. */
const isSwap = (run: EqualRun, a: TokenRow, b: TokenRow): boolean =>
  weightOf(a, run.a) === CONTENT_WEIGHT && weightOf(b, run.b) === CONTENT_WEIGHT;
