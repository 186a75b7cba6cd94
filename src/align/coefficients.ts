/**
 * The weights of a link, and where it is drawn. Fitted by test/gold/fit.ts on the pairs given (not by hand); a reader can
 * redo any score: z = BIAS + Σ WEIGHTS[part] × part, score = 1 / (1 + e^-z).
 */
import type { ScorePart } from './features.ts';

/** What a pair must overcome: sentences that share nothing score 1 / (1 + e^7.4), one in two thousand. */
export const BIAS = -7.4;
/** What each part adds, in the unit of z. Six on purpose: 33 parts scored the same here and 4 to 7 points less on unseen papers. */
export const WEIGHTS: Readonly<Record<ScorePart, number>> = {
  likeness: 3.18,
  gatedLikeness: 4.12,
  objects: 2.56,
  rarestObject: 4.09,
  sameFormula: 4.58,
  theme: 2.68,
};
/** Score from which a pair is a link: the middle of the plateau on which F hardly moves (0.28 to 0.40). */
export const LINK = 0.34;
/** Score from which a link is sure: more than nine in ten right on papers it was not fitted on (0.97, at half of the pairs). */
export const SURE = 0.55;
