/**
 * The clauses two sentences share, where too much changed to compare the sentences whole.
 *
 * "... de verwachting dat ... volledige aansluiting bij het visumbeleid ..." beside "Het kabinet zal verdere aansluiting op
 * het visumbeleid vragen": one clause of each is about the same, and is to be read word for word; the rest is other news.
 * A local alignment (Smith and Waterman, 1981) finds the stretches where enough stayed; they are then drawn out to the
 * bounds of their clauses. One subsequence of the whole could not: it ties small words across what has nothing in common.
 */
import { isEvidence } from './common-runs.ts';
import { longestCommonSubsequence } from './lcs.ts';
import { contentWordsOf, isJoining, type TokenRow } from './numbered-tokens.ts';

/** Half-open token indexes on either side. */
export interface Stretch {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** Token pairs past which two texts are too long to look for clauses in (300 tokens each). */
const MAX_CELLS = 90_000;

/** A clause on either side, and in it the words that make the two match. */
export interface MatchedClause extends Stretch {
  readonly core: Stretch;
}

/**
 * Stretches in which at least `leastKept` of the content words stayed, in the order of both sides, apart from each other;
 * none where the sides share nothing that says something.
 */
export function matchedClauses(a: TokenRow, b: TokenRow, leastKept: number): MatchedClause[] {
  if (a.numbers.length * b.numbers.length > MAX_CELLS) return [];
  const found: MatchedClause[] = [];
  const within = (stretch: Stretch): void => {
    const core = bestStretch(a, b, stretch, leastKept);
    if (core === null || !isEvidence(a, core.a)) return;
    const clause = drawnOut(a, b, core, stretch, leastKept);
    within({ a: [stretch.a[0], clause.a[0]], b: [stretch.b[0], clause.b[0]] });
    found.push({ ...clause, core });
    within({ a: [clause.a[1], stretch.a[1]], b: [clause.b[1], stretch.b[1]] });
  };
  within({ a: [0, a.numbers.length], b: [0, b.numbers.length] });
  return found;
}

/** The stretch with most kept over changed; a word that stayed outweighs as many changed ones as `leastKept` allows. */
function bestStretch(a: TokenRow, b: TokenRow, within: Stretch, leastKept: number): Stretch | null {
  const [startOfB, endOfB] = within.b;
  const { weights } = a;
  const [stay, change] = [2 * (1 - leastKept), leastKept];
  // Of the row above: the score that ends in a cell, and where the stretch with that score begins on either side.
  const score = new Float64Array(endOfB - startOfB + 1);
  const fromA = new Int32Array(score.length);
  const fromB = new Int32Array(score.length);
  let [most, bestA, bestB, endA, endB] = [0, 0, 0, 0, 0];
  for (let i = within.a[0]; i < within.a[1]; i += 1) {
    const number = a.numbers[i]!;
    const lost = change * weights[number]!;
    let [diagonal, diagonalA, diagonalB] = [0, 0, 0];
    for (let at = 1; at < score.length; at += 1) {
      const j = startOfB + at - 1;
      const other = b.numbers[j]!;
      const [above, aboveA, aboveB] = [score[at]!, fromA[at]!, fromB[at]!];
      let [here, hereA, hereB] = [above - lost, aboveA, aboveB];
      const right = score[at - 1]! - change * weights[other]!;
      if (right > here) {
        here = right;
        hereA = fromA[at - 1]!;
        hereB = fromB[at - 1]!;
      }
      if (number === other && lost > 0 && diagonal + stay * weights[number]! > here) {
        here = diagonal + stay * weights[number]!;
        hereA = diagonal > 0 ? diagonalA : i;
        hereB = diagonal > 0 ? diagonalB : j;
      }
      score[at] = here > 0 ? here : 0;
      fromA[at] = hereA;
      fromB[at] = hereB;
      if (here > most) {
        most = here;
        [bestA, bestB, endA, endB] = [hereA, hereB, i + 1, j + 1];
      }
      diagonal = above;
      diagonalA = aboveA;
      diagonalB = aboveB;
    }
  }
  return most > 0 ? { a: [bestA, endA], b: [bestB, endB] } : null;
}

/** The stretch out to the bounds of its clauses on both sides, or as far towards them as enough of it stayed. */
function drawnOut(a: TokenRow, b: TokenRow, core: Stretch, within: Stretch, leastKept: number): Stretch {
  const kept = keptIn(a, b, core);
  const isEnough = (one: Stretch): boolean =>
    2 * kept >= leastKept * (contentWordsOf(a, one.a) + contentWordsOf(b, one.b));
  /** The widest that is enough of those as far as a room on either side, or the one there is. */
  const widest = (
    one: Stretch,
    [roomA, roomB]: readonly [number, number],
    widened: (moreA: number, moreB: number) => Stretch,
  ): Stretch => {
    for (let room = Math.max(roomA, roomB); room > 0; room -= 1) {
      const wider = widened(Math.min(room, roomA), Math.min(room, roomB));
      if (isEnough(wider)) return wider;
    }
    return one;
  };
  const { a: inA, b: inB } = core;
  // In front stands what most often shifts: "[volledige/verdere] aansluiting".
  const left = widest(
    core,
    [roomBefore(a, inA[0], within.a[0]), roomBefore(b, inB[0], within.b[0])],
    (moreA, moreB) => ({
      a: [inA[0] - moreA, inA[1]],
      b: [inB[0] - moreB, inB[1]],
    }),
  );
  return widest(left, [roomAfter(a, inA[1], within.a[1]), roomAfter(b, inB[1], within.b[1])], (moreA, moreB) => ({
    a: [left.a[0], inA[1] + moreA],
    b: [left.b[0], inB[1] + moreB],
  }));
}

/** Content words of a stretch that stayed. */
function keptIn(a: TokenRow, b: TokenRow, stretch: Stretch): number {
  const [numbersA, numbersB] = [a.numbers.slice(...stretch.a), b.numbers.slice(...stretch.b)];
  const kept = longestCommonSubsequence(numbersA, numbersB, a.weights);
  return kept.a.reduce((sum, at) => sum + contentWordsOf(a, [stretch.a[0] + at, stretch.a[0] + at + 1]), 0);
}

/** Tokens from a place back to the bound of its clause: punctuation, or a word that joins two clauses. */
function roomBefore(of: TokenRow, from: number, least: number): number {
  let at = from;
  while (at > least && of.isWord[at - 1] && !isJoining(of, at)) at -= 1;
  return from - at;
}

function roomAfter(of: TokenRow, to: number, most: number): number {
  let at = to;
  while (at < most && of.isWord[at] && !isJoining(of, at)) at += 1;
  return at - to;
}
