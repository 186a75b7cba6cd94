/**
 * The weights of a link, and where it is drawn. Fitted by test/gold/fit.ts on the pairs given (not by hand); a reader can
 * redo any score: z = BIAS + Σ WEIGHTS[part] × part, score = 1 / (1 + e^-z).
 */
import type { PartName } from './features.ts';

export const BIAS = -7.25;
export const WEIGHTS: Readonly<Record<PartName, number>> = {
  likeness: 3.48,
  gatedLikeness: 4.27,
  objects: 2.76,
  rarestObject: 3.85,
  sameFormula: 4.15,
  theme: 2.13,
};
/** Score from which a pair is a link: the middle of the plateau on which F hardly moves (0.30 to 0.40). */
export const LINK = 0.35;
/** Score from which a link is sure: nine in ten right on papers it was not fitted on. */
export const SURE = 0.7;
