/** Titles and headings, by their shape and what stands around them. */

import { DATE_ONLY, NOTES_HEADING } from '../languages/document-cues.ts';
import type { Language } from '../model.ts';
import { type BlockCandidate, blockCandidate } from './block-candidates.ts';
import { headingShaped, isTerminated, wordCount } from './line-shape.ts';

export function titleShaped(d: BlockCandidate, language: Language): boolean {
  return (
    headingShaped(d.text, language) ||
    (d.flow.length <= 5 &&
      wordCount(d.text) <= 40 &&
      (!/[.;:,]$/.test(d.text) || /\bc\.s\.$/i.test(d.text)) &&
      /^[\p{Lu}\d“"]/u.test(d.text))
  );
}

export const lettersAndDigits = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A heading: of a heading's shape, and with something under it. A numbered one has text under it, not the next number. */
export function isHeading(drafts: readonly BlockCandidate[], i: number, end: number, language: Language): boolean {
  const d = drafts[i]!;
  const text = d.text.replace(/^#{1,6}\s+/, '');
  const next = drafts[i + 1];
  const bold = d.flow.every((f) => f.set !== null);
  if (d.marker?.value === 0 || (d.marker && text.endsWith(':'))) return false;
  if (DATE_ONLY.test(text)) return false;
  if (!headingShaped(text, language) && !(bold && wordCount(text) <= 30 && !/[.;,]$/.test(text))) return false;
  if (NOTES_HEADING.test(text)) return true;
  if (d.flow.length > 3 || i + 1 >= end || !next) return false;
  const previous = drafts[i - 1];
  if (!d.marker)
    return !(
      previous?.marker &&
      previous.marker.value > 0 &&
      !isTerminated(previous.text) &&
      next.marker &&
      next.marker.value > 0 &&
      !bold
    );
  // After points that are sentences comes another point, however short.
  if (pointsBefore(drafts, i)) return false;
  return (
    next.marker?.style !== d.marker.style &&
    !(previous?.marker?.style === d.marker.style && previous.marker.value > 0 && !/\.1/.test(d.marker.style))
  );
}

/** Is the marker before this one in its list, within reach, that of a running sentence? */
function pointsBefore(drafts: readonly BlockCandidate[], i: number): boolean {
  const { style, value } = drafts[i]!.marker!;
  for (let k = i - 1; k >= 0 && k >= i - 12; k--) {
    const { marker, text } = drafts[k]!;
    if (marker?.style === style && marker.value === value - 1) return /[.;]$/.test(text);
  }
  return false;
}

/** A heading or title keeps its number: `2. Uitbreiding` is what the paper calls that section. */
export function asOneBlock(draft: BlockCandidate): BlockCandidate {
  return draft.marker ? blockCandidate(draft.flow, null) : draft;
}
