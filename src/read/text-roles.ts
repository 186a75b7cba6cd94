/** The roles of policy text: headings, paragraphs, items, signatures. */
import type { Part } from '../model.ts';
import { type BlockCandidate, type Candidates, mergeCandidates, type RoledBlock } from './block-candidates.ts';
import type { ReadingLanguage } from './context.ts';
import { isFormValue, isHeading, withNumber } from './headings.ts';
import { isFormLine, isProseBlock, isSalutation } from './letter.ts';
import { wordCount } from './line-shape.ts';
import type { Paper } from './piece.ts';
import { isClosing, isNamed, moversLength, signatureLength } from './signatures.ts';

/** The text of the piece that begins at `start`, from its block `from` on. */
export function textRoles(paper: Paper, start: number, from: number, end: number, part: Part): RoledBlock[] {
  const { candidates, language } = paper;
  const blocks: RoledBlock[] = [];
  let afterMotion = false;
  for (let i = from; i < end; ) {
    const candidate = candidates[i]!;
    const signers = afterMotion ? moversLength(candidates, i, end, language) : 0;
    if (signers === 0) afterMotion = language.turns.MOTION_END.test(candidate.text);
    const fields = i > start ? formLength(candidates, i, end) : 0;
    if (fields > 0) {
      for (const field of candidates.slice(i, i + fields)) blocks.push({ candidate: field, role: 'form-field', part });
      i += fields;
      continue;
    }
    const length =
      signers || (i > start ? closingLength(candidates, i, end, blocks.at(-1)?.role === 'signature', language) : 0);
    if (length > 0) {
      blocks.push({ candidate: mergeCandidates(candidates.slice(i, i + length)), role: 'signature', part });
    } else if (/,$/.test(candidate.text) && isSalutation(candidate, language)) {
      blocks.push({ candidate, role: 'salutation', part });
    } else blocks.push(textBlock(candidates, i, end, part, language));
    i += Math.max(1, length);
  }
  return blocks;
}

/** How many blocks from here on are fields of a form, a label and its value each: one alone is none. */
function formLength(candidates: Candidates, from: number, end: number): number {
  let after = from;
  while (after < end && isField(candidates[after]!)) after += 1;
  return after - from > 1 ? after - from : 0;
}

const isField = ({ marker, text, lines }: BlockCandidate): boolean =>
  !marker && lines.length === 1 && isFormLine(text) && wordCount(text) <= 12 && !/[.;,?!]$/.test(text);

/**
 * How many blocks from here on sign a paper. In the middle of it an office alone never does, and one with its name only
 * below another signature or the end of a sentence: `De voorzitter, A. Bos` also stands in a list of those present.
 */
function closingLength(
  candidates: Candidates,
  from: number,
  end: number,
  afterSignature: boolean,
  language: ReadingLanguage,
): number {
  const length = signatureLength(candidates, from, end, language);
  if (length !== 1 || from + length === end || isClosing(candidates[from]!, language)) return length;
  const settled = afterSignature || /[.!?,][)"’”]?$/.test(candidates[from - 1]!.text);
  return settled && isNamed(candidates[from]!, language) ? length : 0;
}

/** A block that is nothing but text: a heading, an item or a paragraph. */
export function textBlock(
  candidates: Candidates,
  i: number,
  end: number,
  part: Part,
  language: ReadingLanguage,
): RoledBlock {
  const candidate = candidates[i]!;
  if (isFormValue(candidates, i) && !isProseBlock(candidate, language)) return { candidate, role: 'form-field', part };
  if (isHeading(candidates, i, end, language)) return { candidate: withNumber(candidate), role: 'heading', part };
  return { candidate, role: candidate.marker ? 'item' : 'paragraph', part };
}
