/**
 * Degree words ("graadwoorden"): how far the thing asked for goes. Data.
 *
 * Three rungs: step by step, no degree word, full. That "verder" stands below no word at all is an editorial choice:
 * "aansluiting" asks for the whole, "verdere aansluiting" for the next piece. It is said wherever the rung shows.
 */
import type { Label } from '../model.ts';
import { DEGREE_LABELS } from './labels.ts';

/** The rung of a wording without a degree word. */
export const NO_DEGREE_STEP = 2;

/** The languages give forms by it. */
export type DegreeId = 'stepwise' | 'full' | 'partial';

export interface Degree {
  /** Value of the rung, with its label. */
  readonly id: DegreeId;
  readonly label: Label;
  /** The rung on which it is drawn; null: open. */
  readonly step: number | null;
  /** The stretch of the scale it takes: it is above another word, or none, only where the two do not meet. */
  readonly stretch: readonly [from: number, to: number];
  readonly reason: string;
}

/** Folded forms, space separated. */
export interface DegreeForms {
  /** Before a noun: "volledige aansluiting". */
  readonly adjective: string;
  /** Right before a verb: "zich volledig aansluiten", "verder te versterken". */
  readonly adverb: string;
  /** Verbs and nouns that make their object more: "de aansluiting ... vergroot", "een verhoging van het niveau". */
  readonly verb: string;
}

/** Words that colour what they stand beside: read, and shown, and without a place on any scale. */
export const UNRANKED = { id: 'unranked', label: { nl: 'zonder trede', en: 'no rung' } } as const;

export const DEGREES: readonly Degree[] = [
  {
    id: 'stepwise',
    label: DEGREE_LABELS.stepwise,
    step: 1,
    stretch: [1, 1],
    reason: 'Asks for a next piece and is content with less than the whole.',
  },
  {
    id: 'partial',
    label: DEGREE_LABELS.partial,
    step: null,
    stretch: [0, 1],
    reason: 'Open: less than no degree word, but its place beside "geleidelijk" is not agreed.',
  },
  {
    id: 'full',
    label: DEGREE_LABELS.full,
    step: 3,
    stretch: [3, 3],
    reason: 'Nothing less will do.',
  },
];

/** Words that look like degree words and are not read as such. */
export const DEGREES_LEFT_OUT: readonly { readonly words: string; readonly why: string }[] = [
  {
    words: 'meer, sterker, nauwer, beter',
    why: 'comparatives: two careful readers call their going weaker',
  },
  {
    words: 'aanzienlijk, fors, sterk, licht beside anything that is no trend',
    why: 'colour the thing and have no place on this scale',
  },
  { words: 'snel, spoedig, onverwijld, dringend', why: 'say when, not how far' },
  { words: 'heel, hele, gehele ("de gehele regio")', why: 'say for whom: that is scope' },
  { words: '"verder" at the head of a clause, "verder werd gesproken"', why: 'means "moreover"' },
  { words: 'swift, sustained, tangible, credible', why: 'say when or how well, not how far' },
  { words: 'very, more, rather, zeer, meer, vrij before a degree word', why: 'move it by a step nobody can name' },
  { words: 'step up, strengthen, enhance, closer', why: 'are most often the thing asked for itself' },
  { words: 'opvoeren, intensiveren, versterken, verbeteren', why: 'are most often the thing asked for itself' },
];
