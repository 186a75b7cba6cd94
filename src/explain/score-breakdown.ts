/** Scores written out, so that a reader can redo them by hand. */

import { BIAS, LINK, SURE, WEIGHTS } from '../align/coefficients.ts';
import { LEXICAL } from '../align/lexical-score.ts';
import type { Alignment, Scoring, Sum } from '../model.ts';

/** The published numbers: of a score from knowledge, of one from words alone, and of one from words
 * in their place, and of one from words that are each other's best. */
export const SCORING: Scoring = (() => {
  const { bias, place, bothEnds, ...words } = LEXICAL;
  const ways = [
    { bias: BIAS, weights: WEIGHTS },
    { bias, weights: words },
    { bias, weights: { ...words, place } },
    { bias, weights: { ...words, bothEnds } },
  ];
  return { link: LINK, sure: SURE, ways };
})();

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/**
 * The sum behind a score, from its named parts: the weights are those that have exactly these parts. Throws when no
 * published weights do, because a sum that cannot be redone must not be shown.
 */
export function scoreBreakdown(parts: Alignment['parts']): Sum {
  const names = Object.keys(parts);
  const fits = SCORING.ways.find(
    ({ weights }) => names.length === Object.keys(weights).length && names.every((name) => name in weights),
  );
  if (fits === undefined) {
    throw new Error(`no published weights have the parts ${names.join(', ')}; expected those of a score`);
  }
  const addends = names.map((part) => ({ part, value: parts[part]!, weight: fits.weights[part]! }));
  const z = addends.reduce((sum, addend) => sum + addend.weight * addend.value, fits.bias);
  return { bias: fits.bias, addends, z: round(z), score: round(1 / (1 + Math.exp(-z))) };
}
