/** The score of a pair from its parts. */
import { PARTS, type Parts } from './features.ts';
import { BIAS, WEIGHTS } from './weights.ts';

/** Decimals kept of parts and scores, so that a reader's sum with the printed parts gives the printed score. */
export const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Parts as they are published. */
export function rounded(parts: Parts): Parts {
  return Object.fromEntries(PARTS.map((name) => [name, round(parts[name])])) as Parts;
}

export function scoreOf(parts: Parts): number {
  const z = PARTS.reduce((sum, name) => sum + WEIGHTS[name] * parts[name], BIAS);
  return round(1 / (1 + Math.exp(-z)));
}
