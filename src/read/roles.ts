/** The parts of a paper and the role of every block. */
import type { Language, Part, Role, Source } from '../model.ts';
import { type Draft, draftOf, type Roled } from './drafts.ts';
import type { Flow } from './flow.ts';
import {
  ADDRESSEE,
  ANNEX,
  DATE_ONLY,
  LETTERHEAD_LINE,
  MOTION_END,
  NOTE_CUE,
  NOTE_HEADING,
  NOTES_HEADING,
  PLACE_AND_DATE,
  partOfGenre,
  partOfTitle,
} from './language.ts';
import {
  formFields,
  isLabel,
  isLoneName,
  isProse,
  isSalutation,
  letterheadGroups,
  letterOpening,
  opensLetter,
  signatureLength,
} from './letter.ts';
import { headingShaped, isCaps, terminated, wordCount } from './shape.ts';

/** The drafts in order with their roles; letterheads and form fields are grouped anew, nothing is left out. */
export function roles(drafts: readonly Draft[], source: Source): Roled[] {
  const language = source.language;
  const notes = decisionNotes(drafts);
  const out: Roled[] = [];
  let part: Part | null = null;
  let i = 0;
  while (i < drafts.length) {
    const note = notes.get(i);
    if (note !== undefined) {
      readNote(drafts, i, note, out, language);
      i = note.end;
      part = null;
      continue;
    }
    const opening = beginsLetter(drafts, i, part === null, notes);
    if (opening !== null) {
      i = readLetter(drafts, i, opening, out, language, notes);
      part = null;
      continue;
    }
    const end = nextPiece(drafts, i, notes, language);
    part = readPiece(drafts, i, end, out, source, part);
    i = end;
  }
  return out;
}

interface NoteZone {
  /** First block after the form: the title or the first heading. */
  readonly body: number;
  readonly end: number;
}

/**
 * The internal decision notes among the drafts, by their first block. `TER BESLISSING` or `nota` on a line of its own tells
 * one; the form around it (labels, values, short lines) belongs to it back to the last running text.
 */
function decisionNotes(drafts: readonly Draft[]): Map<number, NoteZone> {
  const zones = new Map<number, NoteZone>();
  for (let i = 0; i < drafts.length; i++) {
    if (!isNoteCue(drafts, i)) continue;
    let start = i;
    while (start > 0 && isFormLike(drafts[start - 1]!)) start -= 1;
    let body = i;
    while (body < drafts.length && !isNoteHeading(drafts[body]!) && !isProse(drafts[body]!)) body += 1;
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

const isCue = (d: Draft): boolean => NOTE_CUE.test(d.text);
const isNoteHeading = (d: Draft): boolean => NOTE_HEADING.test(d.text.replace(/:$/, ''));
const isFormLine = (d: Draft): boolean => isLabel(d.text) || isCue(d) || d.flow.some((f) => isLabel(f.bare));

/** A cue alone is a word anybody may print; a form or a heading of such a note near it settles it. */
function isNoteCue(drafts: readonly Draft[], i: number): boolean {
  if (!isCue(drafts[i]!)) return false;
  const near = drafts.slice(Math.max(0, i - 12), i + 24);
  return near.some(isNoteHeading) || near.filter((d) => d.flow.some((f) => isLabel(f.bare))).length >= 2;
}

function isFormLike(d: Draft): boolean {
  return !isProse(d) && !isSalutation(d) && wordCount(d.text) <= 12 && !OPENS_PART.test(d.text);
}
const OPENS_PART = /^(verslag|geannoteerde agenda|verklaring|conclusies)\b/i;

function endsNote(drafts: readonly Draft[], i: number, body: number): boolean {
  const d = drafts[i]!;
  if (i <= body) return false;
  if (ANNEX.test(d.text) && headingShaped(d.text, 'nl') && d.flow[0]!.startsPage) return true;
  return d.flow[0]!.startsPage && (ADDRESSEE.test(d.text) || (isCaps(d.text) && partOfTitle(d.text) !== null));
}

function readNote(drafts: readonly Draft[], from: number, zone: NoteZone, out: Roled[], language: Language): void {
  const flow = drafts.slice(from, zone.body).flatMap((d) => d.flow);
  for (const draft of formFields(flow)) out.push({ draft, role: 'form-field', part: 'beslisnota' });
  for (let i = zone.body; i < zone.end; i++) {
    const draft = drafts[i]!;
    let role: Role = 'note-body';
    if (i === zone.body && !isNoteHeading(draft) && headingShaped(draft.text, language)) role = 'title';
    else if (isHeading(drafts, i, zone.end, language)) role = 'heading';
    else if (draft.marker) role = 'item';
    out.push({ draft: role === 'heading' || role === 'title' ? whole(draft) : draft, role, part: 'beslisnota' });
  }
}

/** Where the letter that begins here has its first words, or null. In the middle of a piece only a new page begins one. */
function beginsLetter(
  drafts: readonly Draft[],
  i: number,
  free: boolean,
  notes: ReadonlyMap<number, NoteZone>,
): number | null {
  const d = drafts[i]!;
  if (!free && !(d.flow[0]!.startsPage && (ADDRESSEE.test(d.text) || isSalutation(d)))) return null;
  const opening = letterOpening(drafts, i);
  if (opening === null) return null;
  for (let k = i + 1; k <= opening; k++) if (notes.has(k)) return null;
  if (i === 0 || ADDRESSEE.test(d.text) || isSalutation(d) || opensLetter(d)) return opening;
  return drafts.slice(i, opening + 1).some((x) => ADDRESSEE.test(x.text) || isSalutation(x)) ? opening : null;
}

function readLetter(
  drafts: readonly Draft[],
  from: number,
  opening: number,
  out: Roled[],
  language: Language,
  notes: ReadonlyMap<number, NoteZone>,
): number {
  const push = (draft: Draft, role: Role): void => void out.push({ draft, role, part: 'brief' });
  let head: Flow[] = [];
  const flush = (): void => {
    for (const draft of letterheadGroups(head)) push(draft, 'letterhead');
    head = [];
  };
  for (let i = from; i < opening; i++) {
    const d = drafts[i]!;
    if (/^(nr\. \w+ )?brief van\b/i.test(d.text)) {
      flush();
      push(whole(d), 'title');
    } else head.push(...d.flow);
  }
  flush();
  let i = opening;
  let signed = false;
  while (i < drafts.length && !(notes.has(i) && i > opening)) {
    const d = drafts[i]!;
    const signature = signatureLength(drafts, i);
    if (signature > 0 && i > opening) {
      push(
        draftOf(
          drafts.slice(i, i + signature).flatMap((x) => x.flow),
          null,
        ),
        'signature',
      );
      i += signature;
      signed = true;
      continue;
    }
    if (signed || (i > opening && opensPart(drafts, i, language))) break;
    if (isSalutation(d)) push(d, 'salutation');
    else if (d.marker && !isHeading(drafts, i, drafts.length, language)) push(d, 'item');
    else if (isHeading(drafts, i, drafts.length, language)) push(whole(d), 'heading');
    else push(d, 'paragraph');
    i += 1;
  }
  return i;
}

/** A block that begins a new piece of the file: a title of its own on a new page or after a wide gap. */
function opensPart(drafts: readonly Draft[], i: number, language: Language): boolean {
  const d = drafts[i]!;
  if (d.marker || !titleShaped(d, language)) return false;
  const first = d.flow[0]!;
  const apart = first.startsPage || first.line.gap >= 2;
  if (ANNEX.test(d.text) && wordCount(d.text) <= 14 && headingShaped(d.text, language)) return true;
  if (partOfTitle(d.text) === null || wordCount(d.text) < 3) return false;
  return apart || (isCaps(d.text) && first.gap > 0);
}

function titleShaped(d: Draft, language: Language): boolean {
  return (
    headingShaped(d.text, language) ||
    (d.flow.length <= 5 &&
      wordCount(d.text) <= 40 &&
      (!/[.;:,]$/.test(d.text) || /\bc\.s\.$/i.test(d.text)) &&
      /^[\p{Lu}\d“"]/u.test(d.text))
  );
}

/** First draft after `from` at which another piece begins. */
function nextPiece(
  drafts: readonly Draft[],
  from: number,
  notes: ReadonlyMap<number, NoteZone>,
  language: Language,
): number {
  for (let i = from + 1; i < drafts.length; i++) {
    if (notes.has(i) || opensPart(drafts, i, language)) return i;
    const d = drafts[i]!;
    if (
      d.flow[0]!.startsPage &&
      (ADDRESSEE.test(d.text) || isSalutation(d)) &&
      beginsLetter(drafts, i, false, notes) !== null
    )
      return i;
  }
  return drafts.length;
}

/** A piece of policy text: title, headings, paragraphs, items. Gives back its part. */
function readPiece(
  drafts: readonly Draft[],
  from: number,
  end: number,
  out: Roled[],
  source: Source,
  before: Part | null,
): Part {
  const { language } = source;
  const first = drafts[from]!;
  const annex = ANNEX.test(first.text) && !first.marker && titleShaped(first, language);
  let i = from;
  const named: Draft[] = [];
  const head: Roled[] = [];
  const declared = source.genre ? partOfGenre(source.genre) : null;
  let part: Part = annex ? 'bijlage' : (declared ?? before ?? 'verslag');
  if (!annex) {
    while (i < end && isPrintedHead(drafts[i]!, named.length > 0)) {
      head.push({ draft: drafts[i]!, role: 'letterhead', part });
      i += 1;
    }
    if (i < end && isTitle(drafts, i, end, source)) {
      named.push(drafts[i]!);
      const announced = partOfTitle(drafts[i]!.text);
      if (announced && announced !== 'beslisnota') part = announced;
    }
  }
  for (const h of head)
    for (const draft of letterheadGroups(h.draft.flow)) out.push({ draft, role: 'letterhead', part });
  for (const draft of named) {
    out.push({ draft: whole(draft), role: 'title', part });
    i += 1;
  }
  while (i < end && named.length > 0 && isPrintedHead(drafts[i]!, true)) {
    out.push({ draft: drafts[i]!, role: 'letterhead', part });
    i += 1;
  }
  let signing = false;
  for (; i < end; i++) {
    const draft = drafts[i]!;
    if (
      signing &&
      (isLoneName(draft) ||
        draft.flow.every((f) => /^\p{Lu}/u.test(f.bare) && wordCount(f.bare) <= 5 && !/[.;:]$/.test(f.bare)))
    ) {
      const group = [draft];
      while (i + 1 < end && isLoneName(drafts[i + 1]!)) group.push(drafts[++i]!);
      out.push({
        draft: draftOf(
          group.flatMap((d) => d.flow),
          null,
        ),
        role: 'signature',
        part,
      });
      continue;
    }
    signing = MOTION_END.test(draft.text);
    const signature = signatureLength(drafts, i, end);
    if (signature > 0 && i > from && (i + signature === end || signature > 1 || /^(hoogachtend)/i.test(draft.text))) {
      out.push({
        draft: draftOf(
          drafts.slice(i, i + signature).flatMap((d) => d.flow),
          null,
        ),
        role: 'signature',
        part,
      });
      i += signature - 1;
    } else if ((annex && i === from) || isHeading(drafts, i, end, language)) {
      out.push({ draft: whole(draft), role: 'heading', part });
    } else {
      out.push({ draft, role: draft.marker ? 'item' : 'paragraph', part });
    }
  }
  return part;
}

/** What a printed paper says above its title: parliament, session, dossier, place and date. */
function isPrintedHead(d: Draft, below: boolean): boolean {
  if (isProse(d) || d.marker || partOfTitle(d.text) !== null) return false;
  if (LETTERHEAD_LINE.test(d.text) || PLACE_AND_DATE.test(d.text) || isLabel(d.text)) return true;
  if (below) return DATE_ONLY.test(d.text);
  return DATE_ONLY.test(d.text) || /^\d{2} \d{3}(-\w+)?( |$)/.test(d.text) || /^\d{1,3}$/.test(d.text);
}

function isTitle(drafts: readonly Draft[], i: number, end: number, source: Source): boolean {
  const d = drafts[i]!;
  if (d.marker || !titleShaped(d, source.language) || i + 1 >= end) return false;
  if (squeeze(d.text) === squeeze(source.title) || partOfTitle(d.text) !== null || isCaps(d.text)) return true;
  return headingShaped(d.text, source.language) && i === 0;
}

export const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A heading: of a heading's shape, and with something under it. A numbered one has text under it, not the next number. */
function isHeading(drafts: readonly Draft[], i: number, end: number, language: Language): boolean {
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
      !terminated(previous.text) &&
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
function pointsBefore(drafts: readonly Draft[], i: number): boolean {
  const { style, value } = drafts[i]!.marker!;
  for (let k = i - 1; k >= 0 && k >= i - 12; k--) {
    const { marker, text } = drafts[k]!;
    if (marker?.style === style && marker.value === value - 1) return /[.;]$/.test(text);
  }
  return false;
}

/** A heading or title keeps its number: `2. Uitbreiding` is what the paper calls that section. */
function whole(draft: Draft): Draft {
  return draft.marker ? draftOf(draft.flow, null) : draft;
}
