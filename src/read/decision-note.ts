/** The internal decision note: a form, a title, headings with a few lines each. */

import { ADDRESSEE, ANNEX, NOTE_CUE, NOTE_HEADING, partOfTitle } from '../languages/document-cues.ts';
import type { Language, Role } from '../model.ts';
import type { BlockCandidate, RoledCandidate } from './block-candidates.ts';
import { asOneBlock, isHeading } from './headings.ts';
import { formFields, isLabel, isProseBlock, isSalutation } from './letter.ts';
import { headingShaped, isCaps, wordCount } from './line-shape.ts';

export interface NoteZone {
  /** First block after the form: the title or the first heading. */
  readonly body: number;
  readonly end: number;
}

/**
 * The internal decision notes among the drafts, by their first block. `TER BESLISSING` or `nota` on a line of its own tells
 * one; the form around it (labels, values, short lines) belongs to it back to the last running text.
 */
export function decisionNotes(drafts: readonly BlockCandidate[]): Map<number, NoteZone> {
  const zones = new Map<number, NoteZone>();
  for (let i = 0; i < drafts.length; i++) {
    if (!isNoteCue(drafts, i)) continue;
    let start = i;
    while (start > 0 && isFormLike(drafts[start - 1]!)) start -= 1;
    let body = i;
    while (body < drafts.length && !isNoteHeading(drafts[body]!) && !isProseBlock(drafts[body]!)) body += 1;
    // The last line before the first heading that is no label and no cue is the subject of the note.
    const title = body - 1;
    if (title > i && !isFormLine(drafts[title]!) && isCue(drafts[title - 1]!)) body = title;
    let end = body;
    while (end < drafts.length && !endsNote(drafts, end, body)) end += 1;
    zones.set(start, { body, end });
    i = end - 1;
  }
  return zones;
}

const isCue = (d: BlockCandidate): boolean => NOTE_CUE.test(d.text);
const isNoteHeading = (d: BlockCandidate): boolean => NOTE_HEADING.test(d.text.replace(/:$/, ''));
const isFormLine = (d: BlockCandidate): boolean => isLabel(d.text) || isCue(d) || d.flow.some((f) => isLabel(f.bare));

/** A cue alone is a word anybody may print; a form or a heading of such a note near it settles it. */
function isNoteCue(drafts: readonly BlockCandidate[], i: number): boolean {
  if (!isCue(drafts[i]!)) return false;
  const near = drafts.slice(Math.max(0, i - 12), i + 24);
  return near.some(isNoteHeading) || near.filter((d) => d.flow.some((f) => isLabel(f.bare))).length >= 2;
}

function isFormLike(d: BlockCandidate): boolean {
  return !isProseBlock(d) && !isSalutation(d) && wordCount(d.text) <= 12 && !OPENS_PART.test(d.text);
}
const OPENS_PART = /^(verslag|geannoteerde agenda|verklaring|conclusies)\b/i;

function endsNote(drafts: readonly BlockCandidate[], i: number, body: number): boolean {
  const d = drafts[i]!;
  if (i <= body) return false;
  if (ANNEX.test(d.text) && headingShaped(d.text, 'nl') && d.flow[0]!.startsPage) return true;
  return d.flow[0]!.startsPage && (ADDRESSEE.test(d.text) || (isCaps(d.text) && partOfTitle(d.text) !== null));
}

export function readNote(
  drafts: readonly BlockCandidate[],
  from: number,
  zone: NoteZone,
  out: RoledCandidate[],
  language: Language,
): void {
  const flow = drafts.slice(from, zone.body).flatMap((d) => d.flow);
  for (const draft of formFields(flow)) out.push({ draft, role: 'form-field', part: 'beslisnota' });
  for (let i = zone.body; i < zone.end; i++) {
    const draft = drafts[i]!;
    let role: Role = 'note-body';
    if (i === zone.body && !isNoteHeading(draft) && headingShaped(draft.text, language)) role = 'title';
    else if (isHeading(drafts, i, zone.end, language)) role = 'heading';
    else if (draft.marker) role = 'item';
    out.push({ draft: role === 'heading' || role === 'title' ? asOneBlock(draft) : draft, role, part: 'beslisnota' });
  }
}
