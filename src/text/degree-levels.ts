import type { Wording } from '../model.ts';

/**
 * How far a wording goes, in five rungs; the thickness of the line in every picture of it. The order is an editorial
 * choice and is published as one: words for a step by step approach stand below no degree word at all, because they
 * say that less than the whole is asked. Thickness is never computed from similarity.
 */
export type DegreeLevel = 'stepwise' | 'none' | 'full' | 'full-scope' | 'unknown';

/** From low to high; `unknown` (a degree word without a rung) has no place among them and is drawn with a "?". */
export const DEGREE_LEVELS: readonly DegreeLevel[] = ['stepwise', 'none', 'full', 'full-scope'];

const BY_DEGREE: Readonly<Record<string, DegreeLevel>> = { stepwise: 'stepwise', full: 'full' };

/** The rung of a wording: its degree word, raised by what is expressly included on top of a full degree. */
export function degreeLevelOf(wording: Wording): DegreeLevel {
  if (wording.degree === null) return 'none';
  const rung = BY_DEGREE[wording.degree.value] ?? 'unknown';
  return rung === 'full' && wording.scope !== null ? 'full-scope' : rung;
}
