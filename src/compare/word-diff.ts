/**
 * What changed between two wordings, word by word.
 *
 * Our own tokens and our own longest common subsequence. `diffWords` of `diff` matches the hyphens of "EU-" and "Minister-"
 * apart from their words, diff-match-patch cuts inside words ("ver[- -]de{+re+} aansluiting"), and both grow with the
 * square of the edits; `test/bench/comparing.ts` holds the first beside this.
 */
import type { Change, Comparison, Span } from '../model.ts';
import { commonRuns } from './common-runs.ts';
import { longestCommonSubsequence } from './lcs.ts';
import { type MatchedClause, matchedClauses, type Stretch } from './matched-clauses.ts';
import { contentWordsOf, type EqualRun, hasSameGap, numberTokens, type TokenRow } from './numbered-tokens.ts';
import { cleanUpRuns, mergeAdjacentRuns, slideRuns } from './semantic-cleanup.ts';

/**
 * Share of content words kept below which word marks are soup. Of the gold pairs all three `verbatim` and six of the
 * seven `reworded` ones keep 0.44 or more, the paraphrases 0.36 or less; the seventh is a covering line at 0.14.
 */
export const LEAST_KEPT = 0.4;

/** Runs of tokens that stayed in a stretch and the changes between them, in order; together they cover both sides of it. */
function runsOf(a: TokenRow, b: TokenRow, stretch: Stretch): EqualRun[] {
  const [startA, startB] = [stretch.a[0], stretch.b[0]];
  const sideA = a.numbers.slice(startA, stretch.a[1]);
  const kept = longestCommonSubsequence(sideA, b.numbers.slice(startB, stretch.b[1]), a.weights);
  const runs: EqualRun[] = [];
  let [atA, atB] = [startA, startB];
  for (let at = 0; at < kept.a.length; ) {
    const [fromA, fromB] = [startA + kept.a[at]!, startB + kept.b[at]!];
    if (fromA > atA || fromB > atB) runs.push({ equal: false, a: [atA, fromA], b: [atB, fromB] });
    [atA, atB] = [fromA, fromB];
    while (at < kept.a.length && startA + kept.a[at]! === atA && startB + kept.b[at]! === atB) {
      at += 1;
      atA += 1;
      atB += 1;
    }
    runs.push({ equal: true, a: [fromA, atA], b: [fromB, atB] });
  }
  const [endA, endB] = [stretch.a[1], stretch.b[1]];
  if (endA > atA || endB > atB) runs.push({ equal: false, a: [atA, endA], b: [atB, endB] });
  return runs;
}

/** The runs as a reader would mark them. */
const readable = (runs: readonly EqualRun[], a: TokenRow, b: TokenRow): EqualRun[] =>
  cleanUpRuns(slideRuns(mergeAdjacentRuns(runs), a, b), a, b);

/** The runs of the stretches, and what stands before, between and behind them as a change each. */
function runsAround(stretches: readonly MatchedClause[], a: TokenRow, b: TokenRow): EqualRun[] {
  const runs: EqualRun[] = [];
  let [atA, atB] = [0, 0];
  const restUpTo = (toA: number, toB: number): void => {
    if (toA > atA || toB > atB) runs.push({ equal: false, a: [atA, toA], b: [atB, toB] });
  };
  for (const stretch of stretches) {
    restUpTo(stretch.a[0], stretch.b[0]);
    const { core } = stretch;
    // "aansluiting" that makes two clauses match is not given up for a "landen" that happens to stand in front of it.
    const parts: readonly Stretch[] = [
      { a: [stretch.a[0], core.a[0]], b: [stretch.b[0], core.b[0]] },
      core,
      { a: [core.a[1], stretch.a[1]], b: [core.b[1], stretch.b[1]] },
    ];
    const changed = parts.flatMap((part) => runsOf(a, b, part));
    for (const run of readable(changed, a, b)) runs.push(run);
    [atA, atB] = [stretch.a[1], stretch.b[1]];
  }
  restUpTo(a.numbers.length, b.numbers.length);
  return runs;
}

/**
 * Changes as places in the texts. Between two tokens that stayed everything else is change, less the white space both
 * sides share at its ends; so old plus changes is new byte for byte, also where only the spacing differs. Two runs of
 * change in a row (a clause and the rest of its sentence) stay two where both sides have the same white space between them.
 */
function changesOf(runs: readonly EqualRun[], a: TokenRow, b: TokenRow): Change[] {
  const found: Change[] = [];
  let endA = 0;
  let endB = 0;
  let previous: EqualRun | undefined;
  for (const run of runs) {
    if (run.equal) {
      for (let step = 0; step < run.a[1] - run.a[0]; step += 1) {
        const [atA, atB] = [run.a[0] + step, run.b[0] + step];
        if (step === 0 || !hasSameGap(a, atA, b, atB)) pushTrimmed(found, a, endA, a.from[atA]!, b, endB, b.from[atB]!);
        endA = a.to[atA]!;
        endB = b.to[atB]!;
      }
    } else if (previous?.equal === false && isParted(previous, run, a, b)) {
      const [toA, toB] = [a.to[run.a[0] - 1]!, b.to[run.b[0] - 1]!];
      pushTrimmed(found, a, endA, toA, b, endB, toB);
      [endA, endB] = [toA, toB];
    }
    previous = run;
  }
  pushTrimmed(found, a, endA, a.text.length, b, endB, b.text.length);
  return found;
}

/** Whether both sides have something before and something behind the bound of two changes, and the same space at it. */
function isParted(before: EqualRun, after: EqualRun, a: TokenRow, b: TokenRow): boolean {
  const [atA, atB] = [after.a[0], after.b[0]];
  if (before.a[0] === atA && before.b[0] === atB) return false;
  if (atA === 0 || atB === 0 || atA === a.numbers.length || atB === b.numbers.length) return false;
  return a.from[atA]! > a.to[atA - 1]! && hasSameGap(a, atA, b, atB);
}

/** Adds the change between two places of both sides, less the white space they share at its ends; nothing where none is left. */
function pushTrimmed(
  found: Change[],
  { text: textA }: TokenRow,
  startA: number,
  endA: number,
  { text: textB }: TokenRow,
  startB: number,
  endB: number,
): void {
  let [fromA, toA, fromB, toB] = [startA, endA, startB, endB];
  while (fromA < toA && fromB < toB && textA[fromA] === textB[fromB] && isSpace(textA, fromA)) {
    fromA += 1;
    fromB += 1;
  }
  while (fromA < toA && fromB < toB && textA[toA - 1] === textB[toB - 1] && isSpace(textA, toA - 1)) {
    toA -= 1;
    toB -= 1;
  }
  if (fromA < toA || fromB < toB) found.push({ fromA, toA, fromB, toB });
}

const isSpace = (text: string, at: number): boolean => text[at] === ' ' || /\s/.test(text[at]!);

/** The share of the content words of both sides that stands in equal runs; of all tokens where there are none. */
function keptShare(runs: readonly EqualRun[], a: TokenRow, b: TokenRow): number {
  const [wholeA, wholeB] = [a.numbers.length, b.numbers.length];
  const content = contentWordsOf(a, [0, wholeA]) + contentWordsOf(b, [0, wholeB]);
  // "De zijne" against "de hare": without content words every token counts.
  const total = content === 0 ? wholeA + wholeB : content;
  let same = 0;
  for (const run of runs) if (run.equal) same += content === 0 ? run.a[1] - run.a[0] : contentWordsOf(a, run.a);
  return total === 0 ? 1 : (2 * same) / total;
}

const isEnough = (runs: readonly EqualRun[], a: TokenRow, b: TokenRow): boolean =>
  keptShare(runs, a, b) >= LEAST_KEPT || a.text === b.text;

function compareOrdered(textA: string, textB: string): Comparison {
  const [a, b] = numberTokens(textA, textB);
  const whole: Stretch = { a: [0, a.numbers.length], b: [0, b.numbers.length] };
  let runs = runsOf(a, b, whole);
  let stretches: readonly Stretch[] = [whole];
  // The clean-up only takes away from what stayed: where too little did before it, it need not run.
  if (isEnough(runs, a, b)) runs = readable(runs, a, b);
  if (!isEnough(runs, a, b)) {
    const matched = matchedClauses(a, b, LEAST_KEPT);
    stretches = matched;
    runs = runsAround(matched, a, b);
  }
  return {
    changes: stretches.length === 0 ? null : changesOf(runs, a, b),
    matched: stretches.map((stretch) => ({ a: spanOf(a, stretch.a), b: spanOf(b, stretch.b) })),
    kept: keptShare(runs, a, b),
    stayed: commonRuns(runs, a, b),
  };
}

/** The characters of the tokens from index to index, with the ends of the text where they reach those. */
function spanOf({ text, from, to, numbers }: TokenRow, [first, end]: readonly [number, number]): Span {
  return { from: first === 0 ? 0 : from[first]!, to: end === numbers.length ? text.length : to[end - 1]! };
}

/**
 * What changed from wording `a` to wording `b`: changes on word bounds as offsets in both texts, in order, never
 * overlapping; applying them to `a` gives `b` byte for byte. `matched` are the stretches compared word by word: both texts
 * whole where enough stayed, else the clauses that match, and then all around them is one change each. `changes` is null
 * where nothing matches; `stayed` is what stands on both sides byte for byte, moved runs included. `kept` is the share of
 * content words that stayed in order. Swapping the sides swaps the answer, and no answer depends on time.
 */
export function compareWordings(a: string, b: string): Comparison {
  // Of equally good answers the one found depends on the side; asking in one order only is what makes the answer symmetric.
  if (a <= b) return compareOrdered(a, b);
  const { changes, matched, kept, stayed } = compareOrdered(b, a);
  return {
    changes: changes?.map(({ fromA, toA, fromB, toB }) => ({ fromA: fromB, toA: toB, fromB: fromA, toB: toA })) ?? null,
    matched: matched.map((stretch) => ({ a: stretch.b, b: stretch.a })),
    kept,
    stayed: stayed.map((run) => ({ a: run.b, b: run.a })).sort((x, y) => x.a.from - y.a.from),
  };
}
