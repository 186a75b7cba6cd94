import type { Rung } from '../src/text/rungs.ts';

export { RUNGS, type Rung, rungOf } from '../src/text/rungs.ts';

/** Thickness of the line per rung, in px. An unknown word is as thick as no word at all: nothing is claimed from it. */
export const STROKE: Readonly<Record<Rung, number>> = { stepwise: 3, none: 5, full: 9, 'full-scope': 13, unknown: 5 };
