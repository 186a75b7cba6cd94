/**
 * Score of the direction of change against two careful readings. Pure: no files, no engine.
 *
 * The figure that counts is the precision of a claimed stronger or weaker; coverage is reported and not aimed at. Where
 * the readers disagree ("weaker|broader") either value counts.
 */
import type { Shift } from '../../src/model.ts';

/** One pair of the gold, with the shifts the readers gave it. */
export interface GoldShift {
  readonly older: string;
  readonly newer: string;
  readonly shift: readonly string[];
}

export interface ShiftScore {
  /** Pairs for which a shift was given. */
  readonly pairs: number;
  /** Pairs on which exactly one of stronger and weaker was claimed. */
  readonly claims: number;
  readonly right: number;
  /** Claims of stronger where the readers say weaker, or the other way round. */
  readonly reversed: number;
  /** Right claims over claims; null without claims. */
  readonly precision: number | null;
  /** Pairs the readers call stronger or weaker that were found so, over all of those. */
  readonly coverage: number;
  /** The same two figures for broader and narrower. */
  readonly width: { readonly claims: number; readonly right: number; readonly precision: number | null };
  /** Claims the readers do not share, as `older~newer: claimed, not gold`. */
  readonly wrong: readonly string[];
}

const OPPOSITE: Readonly<Record<string, string>> = { stronger: 'weaker', weaker: 'stronger' };

function claimOf(shift: Shift, words: readonly string[]): string | null {
  const found = shift.verdict.filter((word) => words.includes(word));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Scores the shifts found for gold pairs; `of` gives the shift for a pair, or null when the pair was not found. */
export function scoreShifts(gold: readonly GoldShift[], of: (pair: GoldShift) => Shift | null): ShiftScore {
  let pairs = 0;
  let claims = 0;
  let right = 0;
  let reversed = 0;
  let known = 0;
  let widthClaims = 0;
  let widthRight = 0;
  const wrong: string[] = [];
  for (const pair of gold) {
    const moved = pair.shift.some((word) => word in OPPOSITE);
    if (moved) known += 1;
    const shift = of(pair);
    if (shift === null) continue;
    pairs += 1;
    const claim = claimOf(shift, ['stronger', 'weaker']);
    if (claim !== null) {
      claims += 1;
      if (pair.shift.includes(claim)) right += 1;
      else {
        if (pair.shift.includes(OPPOSITE[claim]!)) reversed += 1;
        wrong.push(`${pair.older}~${pair.newer}: ${claim}, not ${pair.shift.join('|')}`);
      }
    }
    const width = claimOf(shift, ['broader', 'narrower']);
    if (width !== null) {
      widthClaims += 1;
      if (pair.shift.includes(width)) widthRight += 1;
    }
  }
  return {
    pairs,
    claims,
    right,
    reversed,
    precision: claims === 0 ? null : right / claims,
    coverage: known === 0 ? 0 : right / known,
    width: {
      claims: widthClaims,
      right: widthRight,
      precision: widthClaims === 0 ? null : widthRight / widthClaims,
    },
    wrong,
  };
}
