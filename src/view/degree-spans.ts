import type { Span, Wording } from '../model.ts';
import { type DegreeLevel, degreeLevelOf } from '../text/degree-levels.ts';

export { DEGREE_LEVELS, type DegreeLevel, degreeLevelOf } from '../text/degree-levels.ts';

/** Thickness of the line per rung, in px. An unknown word is as thick as no word at all: nothing is claimed from it. */
export const DEGREE_STROKE: Readonly<Record<DegreeLevel, number>> = {
  stepwise: 3,
  none: 5,
  full: 9,
  'full-scope': 13,
  unknown: 5,
};

/** A phrase over this many characters is lifted and marked by its first and last word alone. */
export const LONGEST_QUOTED = 24;

/** A long phrase is told by its first and last word, as it is lifted beside the line; the quotation has all of it. */
export function shortQuote(words: string): string {
  return words.length <= LONGEST_QUOTED || !words.includes(' ')
    ? words
    : `${words.slice(0, words.indexOf(' '))} … ${words.slice(words.lastIndexOf(' ') + 1)}`;
}

/** Where a wording names what is expressly included on top of a full degree: the phrase, or its first and last word. */
export function scopeSpans(wording: Wording, text: string): Span[] {
  const span = degreeLevelOf(wording) === 'full-scope' ? (wording.scope?.span ?? null) : null;
  if (span === null) return [];
  const words = text.slice(span.from, span.to);
  if (words.length <= LONGEST_QUOTED || !words.includes(' ')) return [span];
  return [
    { from: span.from, to: span.from + words.indexOf(' ') },
    { from: span.from + words.lastIndexOf(' ') + 1, to: span.to },
  ];
}

/** The words that carry how far a wording goes, where they stand in its sentence. */
export function carryingSpans(wording: Wording, text: string): Span[] {
  const degree = wording.degree?.span ?? null;
  return [...(degree ? [degree] : []), ...scopeSpans(wording, text)];
}
