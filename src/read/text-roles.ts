/** The roles of policy text: headings, paragraphs, items, signatures. */
import type { Part } from '../model.ts';
import { type BlockCandidate, type Candidates, mergeCandidates, type RoledBlock } from './block-candidates.ts';
import type { ReadingLanguage } from './context.ts';
import { isFormValue, isHeading, withNumber } from './headings.ts';
import { isFilledIn, isFormLine, isProseBlock, isSalutation } from './letter.ts';
import { isTerminated, wordCount } from './line-shape.ts';
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
    const inForm = blocks.at(-1)?.role === 'form-field';
    const fields =
      (i > start ? formLength(candidates, i, end) : 0) ||
      labelledLength(candidates, i, end, language) ||
      (inForm && isOpenField(candidates, i, end) ? 2 : 0);
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
    } else if (isDateOfSigning(candidates, i, end, language)) blocks.push({ candidate, role: 'paragraph', part });
    else blocks.push(textBlock(candidates, i, end, part, language));
    i += Math.max(1, length);
  }
  return blocks;
}

/** `Overwaard, 3 mei 2020`, set apart above those who sign. */
const isDateOfSigning = (candidates: Candidates, i: number, end: number, language: ReadingLanguage): boolean =>
  language.cues.PLACE_AND_DATE.test(candidates[i]!.text) && signatureLength(candidates, i + 1, end, language) > 0;

/** How many blocks from here on are fields of a form, a label and its value each: one alone is none. */
function formLength(candidates: Candidates, from: number, end: number): number {
  let after = from;
  while (after < end && isField(candidates[after]!)) after += 1;
  return after - from > 1 ? after - from : 0;
}

/**
 * A field in the middle of a form with its value apart below: `Behandelingstraject Raad:` / `Raadswerkgroep Zeevervoer.` Another
 * label comes after it: `Toelichting:` with a line of text under it may as well be the first heading below the form.
 */
function isOpenField(candidates: Candidates, i: number, end: number): boolean {
  if (i + 2 >= end) return false;
  const [label, value, next] = [candidates[i]!, candidates[i + 1]!, candidates[i + 2]!];
  if (value.marker || value.turn || value.lines.length > 1 || wordCount(value.text) > VALUE_WORDS) return false;
  return isOpenLabel(label) && (isOpenLabel(next) || isField(next)) && !/:$/.test(value.text);
}

const isOpenLabel = ({ marker, turn, text, lines }: BlockCandidate): boolean =>
  !marker && !turn && lines.length === 1 && /^\p{Lu}.*:$/u.test(text) && wordCount(text) <= 12;

/** The longest value of a field with its label above it, in words and in blocks. */
const VALUE_WORDS = 30;
const VALUES = 3;

/**
 * How many blocks from here on are a form whose labels are numbered, the value right under each, over one line or more:
 * `a) Titel voorstel / Verordening havengelden / b) Datum ontvangst / 9 juli 2020`. Two fields at least; running text under
 * a label makes a heading of it.
 */
function labelledLength(candidates: Candidates, from: number, end: number, language: ReadingLanguage): number {
  const style = candidates[from]!.marker?.style;
  if (style === undefined || candidates[from]!.marker!.value !== 1) return 0;
  let fields = 0;
  let after = from;
  for (let expected = 1; after < end; expected++) {
    const { marker, text, lines, turn } = candidates[after]!;
    if (marker?.style !== style || marker.value !== expected || turn || lines.some(({ table }) => table)) break;
    if (isTerminated(text) || wordCount(lines[0]!.bare) > 14) break;
    let value = after + 1;
    const isValue = (i: number): boolean => i < end && i - after <= VALUES && isValueOfLabel(candidates[i]!, language);
    while (isValue(value)) value += 1;
    if (value === after + 1 && lines.length === 1) break;
    fields += 1;
    after = value;
  }
  if (fields < 2) return 0;
  const next = candidates[after];
  // What goes on as the fields do, with text under it, says that they are headings or points.
  return next?.marker?.style === style && next.lines[0]!.gap === 0 && after < end && isTerminated(next.text)
    ? 0
    : after - from;
}

function isValueOfLabel(candidate: BlockCandidate, language: ReadingLanguage): boolean {
  const { marker, turn, text, lines } = candidate;
  if (marker || turn || lines[0]!.gap > 0 || lines.some(({ table }) => table)) return false;
  return !isProseBlock(candidate, language) && wordCount(text) <= VALUE_WORDS && !/[:;,?!]$/.test(text);
}

const isField = ({ marker, text, lines }: BlockCandidate): boolean =>
  !marker &&
  lines.length === 1 &&
  (isFilledIn(text) || (isFormLine(text) && wordCount(text) <= 12 && !/[.;,?!]$/.test(text)));

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
  const dated = language.cues.PLACE_AND_DATE.test(candidates[from - 1]!.text);
  const settled = afterSignature || dated || /[.!?,][)"’”]?$/.test(candidates[from - 1]!.text);
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
