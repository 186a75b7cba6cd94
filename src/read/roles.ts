/** The parts of a paper and the role of every block. */

import {
  ADDRESSEE,
  ANNEX,
  DATE_ONLY,
  LETTERHEAD_LINE,
  MOTION_END,
  PLACE_AND_DATE,
  partOfGenre,
  partOfTitle,
} from '../languages/document-cues.ts';
import type { Language, Part, Role, Source } from '../model.ts';
import { type BlockCandidate, blockCandidate, type RoledCandidate } from './block-candidates.ts';
import type { BodyLine } from './body-lines.ts';
import { decisionNotes, type NoteZone, readNote } from './decision-note.ts';
import { asOneBlock, isHeading, lettersAndDigits, titleShaped } from './headings.ts';
import {
  isLabel,
  isLoneName,
  isProseBlock,
  isSalutation,
  letterheadGroups,
  letterOpening,
  opensLetter,
  signatureLength,
} from './letter.ts';
import { headingShaped, isCaps, wordCount } from './line-shape.ts';

/** The drafts in order with their roles; letterheads and form fields are grouped anew, nothing is left out. */
export function roles(drafts: readonly BlockCandidate[], source: Source): RoledCandidate[] {
  const language = source.language;
  const notes = decisionNotes(drafts);
  const out: RoledCandidate[] = [];
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

/** Where the letter that begins here has its first words, or null. In the middle of a piece only a new page begins one. */
function beginsLetter(
  drafts: readonly BlockCandidate[],
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
  drafts: readonly BlockCandidate[],
  from: number,
  opening: number,
  out: RoledCandidate[],
  language: Language,
  notes: ReadonlyMap<number, NoteZone>,
): number {
  const push = (draft: BlockCandidate, role: Role): void => void out.push({ draft, role, part: 'brief' });
  let head: BodyLine[] = [];
  const flush = (): void => {
    for (const draft of letterheadGroups(head)) push(draft, 'letterhead');
    head = [];
  };
  for (let i = from; i < opening; i++) {
    const d = drafts[i]!;
    if (/^(nr\. \w+ )?brief van\b/i.test(d.text)) {
      flush();
      push(asOneBlock(d), 'title');
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
        blockCandidate(
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
    else if (isHeading(drafts, i, drafts.length, language)) push(asOneBlock(d), 'heading');
    else push(d, 'paragraph');
    i += 1;
  }
  return i;
}

/** A block that begins a new piece of the file: a title of its own on a new page or after a wide gap. */
function opensPart(drafts: readonly BlockCandidate[], i: number, language: Language): boolean {
  const d = drafts[i]!;
  if (d.marker || !titleShaped(d, language)) return false;
  const first = d.flow[0]!;
  const apart = first.startsPage || first.line.gap >= 2;
  if (ANNEX.test(d.text) && wordCount(d.text) <= 14 && headingShaped(d.text, language)) return true;
  if (partOfTitle(d.text) === null || wordCount(d.text) < 3) return false;
  return apart || (isCaps(d.text) && first.gap > 0);
}

/** First draft after `from` at which another piece begins. */
function nextPiece(
  drafts: readonly BlockCandidate[],
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
  drafts: readonly BlockCandidate[],
  from: number,
  end: number,
  out: RoledCandidate[],
  source: Source,
  before: Part | null,
): Part {
  const { language } = source;
  const first = drafts[from]!;
  const annex = ANNEX.test(first.text) && !first.marker && titleShaped(first, language);
  let i = from;
  const named: BlockCandidate[] = [];
  const head: RoledCandidate[] = [];
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
    out.push({ draft: asOneBlock(draft), role: 'title', part });
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
        draft: blockCandidate(
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
        draft: blockCandidate(
          drafts.slice(i, i + signature).flatMap((d) => d.flow),
          null,
        ),
        role: 'signature',
        part,
      });
      i += signature - 1;
    } else if ((annex && i === from) || isHeading(drafts, i, end, language)) {
      out.push({ draft: asOneBlock(draft), role: 'heading', part });
    } else {
      out.push({ draft, role: draft.marker ? 'item' : 'paragraph', part });
    }
  }
  return part;
}

/** What a printed paper says above its title: parliament, session, dossier, place and date. */
function isPrintedHead(d: BlockCandidate, below: boolean): boolean {
  if (isProseBlock(d) || d.marker || partOfTitle(d.text) !== null) return false;
  if (LETTERHEAD_LINE.test(d.text) || PLACE_AND_DATE.test(d.text) || isLabel(d.text)) return true;
  if (below) return DATE_ONLY.test(d.text);
  return DATE_ONLY.test(d.text) || /^\d{2} \d{3}(-\w+)?( |$)/.test(d.text) || /^\d{1,3}$/.test(d.text);
}

function isTitle(drafts: readonly BlockCandidate[], i: number, end: number, source: Source): boolean {
  const d = drafts[i]!;
  if (d.marker || !titleShaped(d, source.language) || i + 1 >= end) return false;
  if (lettersAndDigits(d.text) === lettersAndDigits(source.title) || partOfTitle(d.text) !== null || isCaps(d.text))
    return true;
  return headingShaped(d.text, source.language) && i === 0;
}
