/** The roles of a letter: letterhead, title, salutation, text and signatures. */
import { type BlockCandidate, type Candidates, mergeCandidates, type RoledBlock } from './block-candidates.ts';
import type { BodyLine } from './body-lines.ts';
import type { ReadingLanguage } from './context.ts';
import { withNumber } from './headings.ts';
import { isProseBlock, isSalutation, letterheadGroups } from './letter.ts';
import { isCaps, wordCount } from './line-shape.ts';
import { opensPart, type Paper, type RoledPiece } from './piece.ts';
import { isCopyLine, signatureLength } from './signatures.ts';
import { textBlock } from './text-roles.ts';

export function letterRoles(paper: Paper, from: number, opening: number): RoledPiece {
  const { candidates, notes, language } = paper;
  const blocks = letterTop(candidates.slice(from, opening), language);
  let i = opening;
  let copying = false;
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
    const signed = blocks.at(-1)?.role === 'signature';
    const sent = i > opening ? enclosuresLength(candidates, i, signed || copying, language) : 0;
    if (sent > 0) {
      for (const candidate of candidates.slice(i, i + sent))
        blocks.push({ candidate, role: candidate.marker ? 'item' : 'paragraph', part: language.cues.parts.letter });
      copying = signed || copying;
      i += sent;
      continue;
    }
    // What is sent along and to whom, below the signature, is of the letter.
    if ((signed || copying) && isCopyLine(candidate, language) && !opensPart(candidate, language)) {
      for (const line of letterheadGroups(candidate.lines, language))
        blocks.push({ candidate: line, role: 'paragraph', part: language.cues.parts.letter });
      copying = true;
      i += 1;
      continue;
    }
    if (signed || copying || (i > opening && opensPart(candidate, language))) break;
    if (isSalutation(candidate, language))
      blocks.push({ candidate, role: 'salutation', part: language.cues.parts.letter });
    else {
      // What stands right above the signature heads nothing: `Fiche: Verordening havengelden`, named as the annex.
      const signs = signatureLength(candidates, i + 1, candidates.length, language) > 0;
      blocks.push(textBlock(candidates, i, signs ? i + 1 : candidates.length, language.cues.parts.letter, language));
    }
    i += 1;
  }
  return { blocks, end: i };
}

/** Lines in a list of what is sent along, at most. */
const ENCLOSURES = 12;

/**
 * How many blocks from here on name what is sent along: between the text and the signature, or below the signature with
 * nothing after them. `Fiche 1: Verordening havengelden` opens an annex only where something stands under it.
 */
function enclosuresLength(candidates: Candidates, from: number, signed: boolean, language: ReadingLanguage): number {
  const { ANNEX, partOfTitle } = language.cues;
  const isNamed = ({ text, lines }: BlockCandidate): boolean =>
    lines.length <= 3 && wordCount(text) <= 30 && (ANNEX.test(text) || partOfTitle(text) !== null);
  let end = from;
  while (end < candidates.length && end - from < ENCLOSURES) {
    const candidate = candidates[end]!;
    const isListed = isNamed(candidate) || (signed && isCopyLine(candidate, language));
    if (!isListed || isProseBlock(candidate, language)) break;
    if (candidate.lines[0]!.startsPage) break;
    end += 1;
  }
  if (end === from || !isNamed(candidates[from]!)) return 0;
  if (signed) return end === candidates.length ? 1 : 0;
  return signatureLength(candidates, end, candidates.length, language) > 0 ? end - from : 0;
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
  let addressed = false;
  for (const candidate of candidates) {
    if (language.cues.ADDRESSEE.test(candidate.text)) addressed = true;
    if (isLetterTitle(candidate, addressed, language)) {
      closeHead();
      blocks.push({ candidate: withNumber(candidate), role: 'title', part: language.cues.parts.letter });
    } else for (const one of candidate.lines) head.push(one);
  }
  closeHead();
  return blocks;
}

/** `Nr. 2377 BRIEF VAN DE MINISTER`, `NADERE INFORMATIE OVER DE HAVENGELDEN`: what a letter in print is called. */
function isLetterTitle(
  { text, lines, marker }: BlockCandidate,
  addressed: boolean,
  language: ReadingLanguage,
): boolean {
  const { PUBLICATION, LETTERHEAD_LINE, ADDRESSEE, OFFICE, partOfTitle } = language.cues;
  if (PUBLICATION.test(text)) return true;
  if (marker || lines.length > 4 || LETTERHEAD_LINE.test(text) || ADDRESSEE.test(text)) return false;
  if (!isCaps(text) || OFFICE.test(text)) return false;
  return wordCount(text) >= (addressed ? 4 : 3) && (addressed || partOfTitle(text) !== null);
}
