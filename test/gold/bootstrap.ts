/**
 * How sure a figure is: a 95 % interval by drawing the units of the gold again, with replacement. Seeded, so that the
 * board reads the same twice. Sixty pairs carry no finer claim than ten points; without the interval a reader would see
 * progress in noise.
 */
import { random } from './stress/prng.ts';

/** What one unit (a sentence) adds to a sum: found, claimed, in the gold. */
export interface Counts {
  readonly found: number;
  readonly claimed: number;
  readonly gold: number;
}

export type Interval = readonly [low: number, high: number];

const DRAWS = 1000;
const SEED = 2026;

export function f1Of(found: number, claimed: number, gold: number): number {
  return claimed + gold === 0 ? 1 : (2 * found) / (claimed + gold);
}

/** The middle 95 % of F1 over draws of the units. */
export function interval(units: readonly Counts[]): Interval {
  const draw = random(SEED);
  const drawn = Array.from({ length: DRAWS }, () => {
    let [found, claimed, gold] = [0, 0, 0];
    for (let at = 0; at < units.length; at += 1) {
      const unit = units[draw.below(units.length)]!;
      found += unit.found;
      claimed += unit.claimed;
      gold += unit.gold;
    }
    return f1Of(found, claimed, gold);
  }).sort((x, y) => x - y);
  return [drawn[Math.floor(0.025 * DRAWS)]!, drawn[Math.ceil(0.975 * DRAWS) - 1]!];
}
