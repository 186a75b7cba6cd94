/**
 * The pass that tells what blocks are. Gets the blocks of running text; adds the part of the paper and the role of each.
 * A file holds pieces in a row: decision notes (`decision-note.ts`), letters (`letter.ts`), papers. A new role is a test in
 * the piece it occurs in.
 */
import type { Part } from '../model.ts';
import {
  type BlockCandidate,
  type BlockedText,
  type Candidates,
  mergeCandidates,
  type RoledBlock,
} from './block-candidates.ts';
import type { BodyLine } from './body-lines.ts';
import type { ReadingContext, ReadingLanguage } from './context.ts';
import { type DecisionNote, decisionNoteRoles, decisionNotes } from './decision-note.ts';
import { isHeading, lettersAndDigits, titleShaped, withNumber } from './headings.ts';
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

export interface RoledText extends BlockedText {
  readonly roled: readonly RoledBlock[];
}

/** The candidates of a paper with what telling their roles asks again and again. */
interface Paper extends ReadingContext {
  readonly candidates: Candidates;
  /** The decision notes, by their first block. */
  readonly notes: ReadonlyMap<number, DecisionNote>;
}

/** Some blocks in a row with their roles, and the place after them. */
interface RoledPiece {
  readonly blocks: readonly RoledBlock[];
  readonly end: number;
}

/** Letterheads and form fields are grouped anew; no line is left out. */
export function assignRoles(context: ReadingContext, input: BlockedText): RoledText {
  const { candidates } = input;
  const paper: Paper = { ...context, candidates, notes: decisionNotes(candidates, context.language) };
  const roled: RoledBlock[] = [];
  let part: Part | null = null;
  for (let i = 0; i < candidates.length; ) {
    const note = paper.notes.get(i);
    const opening: number | null = note ? null : beginsLetter(paper, i, part === null);
    let piece: RoledPiece;
    if (note) piece = { blocks: decisionNoteRoles(candidates, i, note, context.language), end: note.end };
    else if (opening !== null) piece = letterRoles(paper, i, opening);
    else piece = paperRoles(paper, i, part);
    part = note || opening !== null ? null : piece.blocks.at(-1)!.part;
    for (const block of piece.blocks) roled.push(block);
    i = piece.end;
  }
  return { ...input, roled };
}

/** Where the letter that begins here has its first words, or null. In the middle of a piece only a new page begins one. */
function beginsLetter({ candidates, notes, language }: Paper, i: number, free: boolean): number | null {
  const addresses = (candidate: BlockCandidate): boolean =>
    language.cues.ADDRESSEE.test(candidate.text) || isSalutation(candidate, language);
  const first = candidates[i]!;
  if (!free && !(first.lines[0]!.startsPage && addresses(first))) return null;
  const opening = letterOpening(candidates, i, language);
  if (opening === null) return null;
  for (let k = i + 1; k <= opening; k++) if (notes.has(k)) return null;
  if (i === 0 || addresses(first) || opensLetter(first, language)) return opening;
  return candidates.slice(i, opening + 1).some(addresses) ? opening : null;
}

function letterRoles(paper: Paper, from: number, opening: number): RoledPiece {
  const { candidates, notes, language } = paper;
  const blocks = letterTop(candidates.slice(from, opening), language);
  let i = opening;
  while (i < candidates.length && !(notes.has(i) && i > opening)) {
    const candidate = candidates[i]!;
    const signature = i > opening ? signatureLength(candidates, i, candidates.length, language) : 0;
    if (signature > 0) {
      blocks.push({
        candidate: mergeCandidates(candidates.slice(i, i + signature)),
        role: 'signature',
        part: language.cues.parts.letter,
      });
      i += signature;
      continue;
    }
    if (blocks.at(-1)?.role === 'signature' || (i > opening && opensPart(candidate, language))) break;
    if (isSalutation(candidate, language))
      blocks.push({ candidate, role: 'salutation', part: language.cues.parts.letter });
    else blocks.push(textBlock(candidates, i, candidates.length, language.cues.parts.letter, language));
    i += 1;
  }
  return { blocks, end: i };
}

/** What stands above the salutation: the letterhead, and the title a printed letter has. */
function letterTop(candidates: Candidates, language: ReadingLanguage): RoledBlock[] {
  const blocks: RoledBlock[] = [];
  let head: BodyLine[] = [];
  const closeHead = (): void => {
    for (const candidate of letterheadGroups(head, language))
      blocks.push({ candidate, role: 'letterhead', part: language.cues.parts.letter });
    head = [];
  };
  for (const candidate of candidates) {
    if (/^(nr\. \w+ )?brief van\b/i.test(candidate.text)) {
      closeHead();
      blocks.push({ candidate: withNumber(candidate), role: 'title', part: language.cues.parts.letter });
    } else head.push(...candidate.lines);
  }
  closeHead();
  return blocks;
}

/** A block that is nothing but text: a heading, an item or a paragraph. */
function textBlock(candidates: Candidates, i: number, end: number, part: Part, language: ReadingLanguage): RoledBlock {
  const candidate = candidates[i]!;
  if (isHeading(candidates, i, end, language)) return { candidate: withNumber(candidate), role: 'heading', part };
  return { candidate, role: candidate.marker ? 'item' : 'paragraph', part };
}

/** A block that begins a new piece of the file: a title of its own on a new page or after a wide gap. */
function opensPart(candidate: BlockCandidate, language: ReadingLanguage): boolean {
  const { ANNEX, partOfTitle } = language.cues;
  const { marker, text, lines } = candidate;
  if (marker || !titleShaped(candidate, language)) return false;
  if (ANNEX.test(text) && wordCount(text) <= 14 && headingShaped(text, language)) return true;
  if (partOfTitle(text) === null || wordCount(text) < 3) return false;
  const { startsPage, printed, gap } = lines[0]!;
  return startsPage || printed.gap >= 2 || (isCaps(text) && gap > 0);
}

/** The first block after `from` at which another piece begins. */
function nextPiece(paper: Paper, from: number): number {
  const { candidates, notes, language } = paper;
  const next = candidates.findIndex(
    (candidate, i) =>
      i > from && (notes.has(i) || opensPart(candidate, language) || beginsLetter(paper, i, false) !== null),
  );
  return next < 0 ? candidates.length : next;
}

/** A piece of policy text: printed head, title, headings, paragraphs, items, signatures. */
function paperRoles(paper: Paper, from: number, before: Part | null): RoledPiece {
  const { candidates, source, language } = paper;
  const { ANNEX, partOfGenre } = language.cues;
  const end = nextPiece(paper, from);
  const first = candidates[from]!;
  if (ANNEX.test(first.text) && !first.marker && titleShaped(first, language))
    return { blocks: annexRoles(paper, from, end), end };
  const declared = source.genre ? partOfGenre(source.genre) : null;
  const top = paperTop(paper, from, end, declared ?? before ?? language.cues.parts.report);
  return { blocks: [...top.blocks, ...textRoles(paper, from, top.end, end, top.part)], end };
}

/** An annex begins with its heading, whatever that looks like. */
function annexRoles(paper: Paper, from: number, end: number): RoledBlock[] {
  const [, ...text] = textRoles(paper, from, from, end, 'bijlage');
  return [{ candidate: withNumber(paper.candidates[from]!), role: 'heading', part: 'bijlage' }, ...text];
}

/** The printed head and the title of a paper; the title may tell its part. */
function paperTop(paper: Paper, from: number, end: number, usual: Part): RoledPiece & { readonly part: Part } {
  const { candidates, language } = paper;
  let part = usual;
  let i = from;
  while (i < end && isPrintedHead(candidates[i]!, false, language)) i += 1;
  const head = candidates.slice(from, i);
  const title = i < end && isTitle(paper, i, end) ? candidates[i]! : null;
  const announced = title ? language.cues.partOfTitle(title.text) : null;
  if (announced && announced !== language.cues.parts.note) part = announced;
  const blocks: RoledBlock[] = head
    .flatMap(({ lines }) => letterheadGroups(lines, language))
    .map((candidate) => ({ candidate, role: 'letterhead', part }));
  if (!title) return { blocks, end: i, part };
  blocks.push({ candidate: withNumber(title), role: 'title', part });
  for (i += 1; i < end && isPrintedHead(candidates[i]!, true, language); i++)
    blocks.push({ candidate: candidates[i]!, role: 'letterhead', part });
  return { blocks, end: i, part };
}

/** The text of the piece that begins at `start`, from its block `from` on. */
function textRoles(paper: Paper, start: number, from: number, end: number, part: Part): RoledBlock[] {
  const { candidates, language } = paper;
  const blocks: RoledBlock[] = [];
  let afterMotion = false;
  for (let i = from; i < end; ) {
    const candidate = candidates[i]!;
    const signers = afterMotion ? signersLength(candidates, i, end) : 0;
    if (signers === 0) afterMotion = language.cues.MOTION_END.test(candidate.text);
    const length = signers || (i > start ? closingLength(candidates, i, end, language) : 0);
    if (length > 0) {
      blocks.push({ candidate: mergeCandidates(candidates.slice(i, i + length)), role: 'signature', part });
    } else blocks.push(textBlock(candidates, i, end, part, language));
    i += Math.max(1, length);
  }
  return blocks;
}

/** How many blocks from here on are the names under a motion. */
function signersLength(candidates: Candidates, from: number, end: number): number {
  const first = candidates[from]!;
  const capitals = first.lines.every(
    ({ bare }) => /^\p{Lu}/u.test(bare) && wordCount(bare) <= 5 && !/[.;:]$/.test(bare),
  );
  if (!isLoneName(first) && !capitals) return 0;
  let after = from + 1;
  while (after < end && isLoneName(candidates[after]!)) after += 1;
  return after - from;
}

/** How many blocks from here on sign a paper: an office alone does so only at the end, or after a closing. */
function closingLength(candidates: Candidates, from: number, end: number, language: ReadingLanguage): number {
  const length = signatureLength(candidates, from, end, language);
  return from + length === end || length > 1 || /^hoogachtend/i.test(candidates[from]!.text) ? length : 0;
}

/** What a printed paper says above its title: parliament, session, dossier, place and date; below it, only some of these. */
function isPrintedHead(candidate: BlockCandidate, belowTitle: boolean, language: ReadingLanguage): boolean {
  const { marker, text } = candidate;
  const { partOfTitle, LETTERHEAD_LINE, PLACE_AND_DATE, DATE_ONLY } = language.cues;
  if (isProseBlock(candidate, language) || marker || partOfTitle(text) !== null) return false;
  if (LETTERHEAD_LINE.test(text) || PLACE_AND_DATE.test(text) || isLabel(text, language)) return true;
  if (DATE_ONLY.test(text)) return true;
  return !belowTitle && (/^\d{2} \d{3}(-\w+)?( |$)/.test(text) || /^\d{1,3}$/.test(text));
}

function isTitle({ candidates, source, language }: Paper, i: number, end: number): boolean {
  const candidate = candidates[i]!;
  const { text, marker } = candidate;
  if (marker || !titleShaped(candidate, language) || i + 1 >= end) return false;
  if (lettersAndDigits(text) === lettersAndDigits(source.title)) return true;
  if (language.cues.partOfTitle(text) !== null || isCaps(text)) return true;
  return headingShaped(text, language) && i === 0;
}
