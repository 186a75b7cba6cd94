/**
 * The weights of a link, and where it is drawn. Fitted by test/gold/fit.ts on the pairs given (not by hand); a reader can
 * redo any score: z = BIAS + Σ WEIGHTS[part] × part, score = 1 / (1 + e^-z).
 */
import type { PartName } from './features.ts';

export const BIAS = -5.99;
export const WEIGHTS: Readonly<Record<PartName, number>> = {
  likeness: 4.33,
  gatedLikeness: 3.49,
  objects: 2.07,
  clauseObjects: 0,
  rarestObject: 2.95,
  sameFormula: 1.92,
  oneFormula: -1.92,
  theme: 1.88,
  themeClash: -1.28,
  regionClash: -1.08,
  regionGap: -0.68,
};
/** Score from which a pair is a link. */
export const LINK = 0.43;
/** Score from which a link is sure: nine in ten right on papers it was not fitted on. */
export const SURE = 0.7;
