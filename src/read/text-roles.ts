/** The roles of policy text: headings, paragraphs, items, signatures. */
import type { Part } from '../model.ts';
import { type BlockCandidate, type Candidates, mergeCandidates, type RoledBlock } from './block-candidates.ts';
import type { ReadingLanguage } from './context.ts';
import { isHeading, withNumber } from './headings.ts';
import { isLoneName, signatureLength } from './letter.ts';
import { wordCount } from './line-shape.ts';
import type { Paper } from './piece.ts';

/** The text of the piece that begins at `start`, from its block `from` on. */
export function textRoles(paper: Paper, start: number, from: number, end: number, part: Part): RoledBlock[] {
  const { candidates, language } = paper;
  const blocks: RoledBlock[] = [];
  let afterMotion = false;
  for (let i = from; i < end; ) {
    const candidate = candidates[i]!;
    const signers = afterMotion ? signersLength(candidates, i, end, language) : 0;
    if (signers === 0) afterMotion = language.turns.MOTION_END.test(candidate.text);
    const length = signers || (i > start ? closingLength(candidates, i, end, language) : 0);
    if (length > 0) {
      blocks.push({ candidate: mergeCandidates(candidates.slice(i, i + length)), role: 'signature', part });
    } else blocks.push(textBlock(candidates, i, end, part, language));
    i += Math.max(1, length);
  }
  return blocks;
}

/** How many blocks from here on are the names under a motion. */
function signersLength(candidates: Candidates, from: number, end: number, { cues }: ReadingLanguage): number {
  const first = candidates[from]!;
  // Under the names the head of the next motion may stand.
  const isHead = ({ text }: BlockCandidate): boolean => cues.LETTERHEAD_LINE.test(text) || /\d{4}/.test(text);
  if (isHead(first)) return 0;
  const capitals = first.lines.every(
    ({ bare }) => /^\p{Lu}/u.test(bare) && wordCount(bare) <= 5 && !/[.;:]$/.test(bare),
  );
  if (!isLoneName(first) && !capitals) return 0;
  let after = from + 1;
  while (after < end && isLoneName(candidates[after]!) && !isHead(candidates[after]!)) after += 1;
  return after - from;
}

/** How many blocks from here on sign a paper: an office alone does so only at the end, or after a closing. */
function closingLength(candidates: Candidates, from: number, end: number, language: ReadingLanguage): number {
  const length = signatureLength(candidates, from, end, language);
  return from + length === end || length > 1 || /^hoogachtend/i.test(candidates[from]!.text) ? length : 0;
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
  if (isHeading(candidates, i, end, language)) return { candidate: withNumber(candidate), role: 'heading', part };
  return { candidate, role: candidate.marker ? 'item' : 'paragraph', part };
}
