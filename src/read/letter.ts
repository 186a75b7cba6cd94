/** Letters: where one begins and ends, and what its lines are. */

import {
  ADDRESSEE,
  CLOSING,
  FORM_LABEL,
  LETTER_OPENING,
  LETTER_VERB,
  LETTERHEAD_LINE,
  NOTE_CUE,
  OFFICE,
  PLACE_AND_DATE,
  SALUTATION,
  UNSURE_FORM_LABEL,
} from '../languages/document-cues.ts';
import type { Language } from '../model.ts';
import { type BlockCandidate, blockCandidate } from './block-candidates.ts';
import type { BodyLine } from './body-lines.ts';
import { continuesSentence, endsSentence, isName, startsLower, wordCount } from './line-shape.ts';

export const isSalutation = (d: BlockCandidate): boolean =>
  d.marker === null && SALUTATION.test(d.text) && wordCount(d.text) <= 12 && !endsSentence(d.text);

/** Running text: a sentence with its end, or too long to be anything else. */
export function isProseBlock(d: BlockCandidate): boolean {
  const words = wordCount(d.text);
  if (d.marker) return words >= 4 || endsSentence(d.text);
  return (endsSentence(d.text) && words >= 4 && !LETTERHEAD_LINE.test(d.text)) || words > 24;
}

export const opensLetter = (d: BlockCandidate): boolean =>
  isProseBlock(d) && LETTER_OPENING.test(d.text) && LETTER_VERB.test(d.text.slice(0, 200));

/** A label of a letterhead or form at the start of the line: `Datum 26 mei 2026`. */
export function isLabel(text: string): boolean {
  const label = FORM_LABEL.exec(text);
  if (!label || UNSURE_FORM_LABEL.test(text)) return false;
  // `Dossier-overstijgende thema's` is no label, `Betreft Verslag Raad` is; a sentence is never one.
  return !endsSentence(text) || text.length < 60;
}

/** The label alone, with its value still to come. */
export function isBareLabel(text: string): boolean {
  return isLabel(text) && text.replace(FORM_LABEL, '').trim() === '';
}

/** How far into a piece a letter may begin, in blocks: a letterhead of many short groups comes first. */
const HEAD = 60;

/** Where the covering letter that begins at `from` has its first words (salutation or opening); null when none begins. */
export function letterOpening(drafts: readonly BlockCandidate[], from: number): number | null {
  let addressed = false;
  for (let i = from; i < Math.min(drafts.length, from + HEAD); i++) {
    const d = drafts[i]!;
    if (isSalutation(d) || opensLetter(d)) return i;
    if (ADDRESSEE.test(d.text)) addressed = true;
    if (isProseBlock(d)) return addressed ? i : null;
  }
  return null;
}

/** How many drafts from `i` on are one signature: an office and a name, a closing before them; 0 when none is there. */
export function signatureLength(drafts: readonly BlockCandidate[], i: number, limit = drafts.length): number {
  const at = (n: number): BlockCandidate | undefined => (n < limit ? drafts[n] : undefined);
  let k = i;
  if (CLOSING.test(at(k)?.text ?? '') && wordCount(at(k)!.text) <= 8) {
    k += 1;
    if (k >= limit || !signs(at(k)!)) return 1;
  }
  const d = at(k);
  if (!d || !signs(d)) return k - i;
  if (isNamed(d)) return k + 1 - i;
  // Offices in a row, then their names in a row, as two columns come out.
  let offices = 1;
  while (at(k + offices) && signs(at(k + offices)!) && OFFICE.test(at(k + offices)!.text) && !isNamed(at(k + offices)!))
    offices += 1;
  let end = k + offices;
  for (let names = 0; names < offices && at(end) && isLoneName(at(end)!); names++) end += 1;
  if (end === k + offices && !/,$/.test(at(end - 1)!.text) && i === k) return 0;
  return end - i;
}

/** An office or a name that may sign: short, no sentence. */
function signs(d: BlockCandidate): boolean {
  if (d.marker || wordCount(d.text) > 24 || d.flow.length > 8) return false;
  if (endsSentence(d.text) && !/\p{Lu}\.$/u.test(d.text)) return false;
  return (
    (OFFICE.test(d.text) && /,/.test(d.text + (isLoneName(d) ? ',' : ''))) ||
    (OFFICE.test(d.text) && wordCount(d.text) <= 12 && !d.text.includes('.'))
  );
}

/** Does the office stand with its name in one block? */
function isNamed(d: BlockCandidate): boolean {
  const last = d.flow.at(-1)!.bare;
  if (d.flow.length > 1 && isName(last) && !OFFICE.test(last)) return true;
  const comma = d.text.lastIndexOf(', ');
  return comma > 0 && isName(d.text.slice(comma + 2)) && OFFICE.test(d.text);
}

export const isLoneName = (d: BlockCandidate): boolean =>
  !d.marker && d.flow.every((f) => isName(f.bare)) && d.flow.length <= 3;

/** Lines of a letterhead in their groups: a blank line, a label, or a place with a date begins a new one. */
export function letterheadGroups(flow: readonly BodyLine[]): BlockCandidate[] {
  const groups: BodyLine[][] = [];
  flow.forEach((f, i) => {
    const before = flow[i - 1];
    const fresh =
      !before || f.gap > 0 || f.startsPage || isLabel(f.bare) || PLACE_AND_DATE.test(f.bare) || ADDRESSEE.test(f.bare);
    const torn = before && isBareLabel(before.bare) && !isLabel(f.bare) && f.gap === 0;
    if (fresh && !torn) groups.push([f]);
    else groups.at(-1)!.push(f);
  });
  return groups.map((group) => blockCandidate(group, null));
}

/** Form fields, one a line: a label and its value are one, labels torn from their values stay apart. */
export function formFields(flow: readonly BodyLine[]): BlockCandidate[] {
  const fields: BodyLine[][] = [];
  flow.forEach((f, i) => {
    const before = flow[i - 1];
    const close = before && f.gap === 0 && !f.cut;
    // A label with its value below it stands in a group of its own; in a column of labels nobody knows whose value it is.
    const alone = before && (flow[i - 2] === undefined || before.gap > 0 || !isLabel(flow[i - 2]!.bare));
    if (close && alone && isFormLabel(before.bare) && !isFormLabel(f.bare)) fields.at(-1)!.push(f);
    else if (
      close &&
      (startsLower(f.bare) || continuesSentence(before.bare, 'nl')) &&
      !isFormLabel(before.bare) &&
      fields.at(-1)!.length < 6 &&
      !NOTE_CUE.test(f.bare) &&
      !NOTE_CUE.test(before.bare)
    )
      fields.at(-1)!.push(f);
    else fields.push([f]);
  });
  return fields.map((field) => blockCandidate(field, null));
}

const isFormLabel = (text: string): boolean => isBareLabel(text);

/**
 * The logical lines of a letterhead, signature or form field, as lists of lines: a label goes with the value under it, and
 * a line that stops on `van de`, or is followed by lower case, runs on.
 */
export function logicalLines(flow: readonly BodyLine[], language: Language): number[] {
  const starts: number[] = [];
  let emphasis = false;
  flow.forEach((f, i) => {
    const before = flow[i - 1]?.bare ?? '';
    const on =
      i > 0 &&
      (emphasis ||
        (isBareLabel(before) && !isBareLabel(f.bare) && starts.at(-1) === i - 1) ||
        (startsLower(f.bare) && !/^(www\.|https?:|\S+@)/.test(f.bare)) ||
        (continuesSentence(before, language) && !/,$/.test(before)));
    if (!on) starts.push(i);
    const signs = f.line.text.match(/\*\*/g)?.length ?? 0;
    if (signs % 2 === 1) emphasis = !emphasis;
  });
  return starts;
}
