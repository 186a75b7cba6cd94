/** The internal decision note: a form, a title, headings with a few lines each. */
import type { Role } from '../model.ts';
import type { BlockCandidate, Candidates, RoledBlock } from './block-candidates.ts';
import type { ReadingLanguage } from './context.ts';
import { isHeading, withNumber } from './headings.ts';
import { formFields, isLabel, isProseBlock, isSalutation } from './letter.ts';
import { headingShaped, isCaps, wordCount } from './line-shape.ts';

/** Where the parts of a decision note begin, as places among the blocks. */
export interface DecisionNote {
  /** First block after the form: the title or the first heading. */
  readonly body: number;
  readonly end: number;
}

/**
 * The internal decision notes among the blocks, by their first block. `TER BESLISSING` or `nota` on a line of its own tells
 * one; the form around it (labels, values, short lines) belongs to it back to the last running text.
 */
export function decisionNotes(candidates: Candidates, language: ReadingLanguage): Map<number, DecisionNote> {
  const notes = new Map<number, DecisionNote>();
  const isCue = (i: number): boolean => language.cues.NOTE_CUE.test(candidates[i]!.text);
  for (let cue = 0; cue < candidates.length; cue++) {
    if (!isCue(cue) || !isConfirmed(candidates, cue, language)) continue;
    let start = cue;
    while (start > 0 && isFormLike(candidates[start - 1]!, language)) start -= 1;
    const endsForm = (i: number): boolean =>
      isNoteHeading(candidates[i]!, language) || isProseBlock(candidates[i]!, language);
    let body = cue;
    while (body < candidates.length && !endsForm(body)) body += 1;
    // The last line before the first heading that is no label and no cue is the subject of the note.
    const title = body - 1;
    if (title > cue && !isCue(title) && !holdsLabel(candidates[title]!, language) && isCue(title - 1)) body = title;
    let end = body;
    while (end < candidates.length && !endsNote(candidates, end, end > body, language)) end += 1;
    notes.set(start, { body, end });
    cue = end - 1;
  }
  return notes;
}

const isNoteHeading = ({ text }: BlockCandidate, { cues }: ReadingLanguage): boolean =>
  cues.NOTE_HEADING.test(text.replace(/:$/, ''));
const holdsLabel = ({ text, lines }: BlockCandidate, language: ReadingLanguage): boolean =>
  isLabel(text, language) || lines.some((line) => isLabel(line.bare, language));

/** A cue alone is a word anybody may print; a form or a heading of such a note near it settles it. */
function isConfirmed(candidates: Candidates, cue: number, language: ReadingLanguage): boolean {
  const near = candidates.slice(Math.max(0, cue - 12), cue + 24);
  if (near.some((candidate) => isNoteHeading(candidate, language))) return true;
  const labels = near.flatMap(({ lines }) => lines.filter((line) => isLabel(line.bare, language)));
  // `NOTA` with a sender and an addressee is a paper of any office; one that goes round for initials is internal.
  const isWord = wordCount(candidates[cue]!.text) === 1;
  return labels.length >= 2 && (!isWord || labels.some(({ bare }) => language.cues.NOTE_LABEL.test(bare)));
}

function isFormLike(candidate: BlockCandidate, language: ReadingLanguage): boolean {
  if (isProseBlock(candidate, language) || isSalutation(candidate, language)) return false;
  return wordCount(candidate.text) <= 12 && !OPENS_PART.test(candidate.text);
}
const OPENS_PART = /^(verslag|geannoteerde agenda|verklaring|conclusies)\b/i;

/** Blocks between the addressee of a letter and its salutation. */
const LETTERHEAD = 12;

function endsNote(candidates: Candidates, i: number, inBody: boolean, language: ReadingLanguage): boolean {
  const { text, lines } = candidates[i]!;
  const { ANNEX, ADDRESSEE, partOfTitle } = language.cues;
  if (!inBody) return false;
  // The letter the note is about, without a page between: its addressee, then its salutation.
  if (ADDRESSEE.test(text) && candidates.slice(i, i + LETTERHEAD).some((next) => isSalutation(next, language)))
    return true;
  if (!lines[0]!.startsPage) return false;
  if (ANNEX.test(text) && headingShaped(text, language)) return true;
  return ADDRESSEE.test(text) || (isCaps(text) && partOfTitle(text) !== null);
}

/** The blocks of the decision note that begins at `from`, with their roles. */
export function decisionNoteRoles(
  candidates: Candidates,
  from: number,
  { body, end }: DecisionNote,
  language: ReadingLanguage,
): RoledBlock[] {
  const roleOf = (i: number): Role => {
    const { text, marker } = candidates[i]!;
    if (i === body && !isNoteHeading(candidates[i]!, language) && headingShaped(text, language)) return 'title';
    if (isHeading(candidates, i, end, language)) return 'heading';
    return marker ? 'item' : 'note-body';
  };
  const form = candidates.slice(from, body).flatMap((candidate) => candidate.lines);
  const blocks: RoledBlock[] = [];
  for (const candidate of formFields(form, language))
    blocks.push({ candidate, role: 'form-field', part: language.cues.parts.note });
  for (let i = body; i < end; i++) {
    const role = roleOf(i);
    const named = role === 'heading' || role === 'title';
    const candidate = named ? withNumber(candidates[i]!) : candidates[i]!;
    blocks.push({ candidate, role, part: language.cues.parts.note });
  }
  return blocks;
}
