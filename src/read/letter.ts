/** Letters: where one begins and ends, and what its lines are. */
import { type BlockCandidate, blockCandidate, type Candidates } from './block-candidates.ts';
import type { BodyLine } from './body-lines.ts';
import type { ReadingLanguage } from './context.ts';
import { continuesSentence, endsSentence, isName, startsLower, wordCount } from './line-shape.ts';

export const isSalutation = ({ marker, text }: BlockCandidate, { cues }: ReadingLanguage): boolean =>
  marker === null && cues.SALUTATION.test(text) && wordCount(text) <= 12 && !endsSentence(text);

/** Running text: a sentence with its end, or too long to be anything else. */
export function isProseBlock({ marker, text }: BlockCandidate, { cues }: ReadingLanguage): boolean {
  const words = wordCount(text);
  if (marker) return words >= 4 || endsSentence(text);
  return (endsSentence(text) && words >= 4 && !cues.LETTERHEAD_LINE.test(text)) || words > 24;
}

export function opensLetter(candidate: BlockCandidate, language: ReadingLanguage): boolean {
  const { text } = candidate;
  const { LETTER_OPENING, LETTER_VERB } = language.cues;
  return isProseBlock(candidate, language) && LETTER_OPENING.test(text) && LETTER_VERB.test(text.slice(0, 200));
}

/** A label of a letterhead or form at the start of the line: `Datum 26 mei 2026`. */
export function isLabel(text: string, { cues }: ReadingLanguage): boolean {
  if (!cues.FORM_LABEL.test(text) || cues.UNSURE_FORM_LABEL.test(text)) return false;
  // `Dossier-overstijgende thema's` is no label, `Betreft Verslag Raad` is; a sentence is never one.
  return !endsSentence(text) || text.length < 60;
}

/** The label alone, with its value still to come. */
function isBareLabel(text: string, language: ReadingLanguage): boolean {
  return isLabel(text, language) && text.replace(language.cues.FORM_LABEL, '').trim() === '';
}

/** How far into a piece a letter may begin, in blocks: a letterhead of many short groups comes first. */
const HEAD = 60;

/** Where the covering letter that begins at `from` has its first words (salutation or opening); null when none begins. */
export function letterOpening(candidates: Candidates, from: number, language: ReadingLanguage): number | null {
  let addressed = false;
  for (let i = from; i < Math.min(candidates.length, from + HEAD); i++) {
    const candidate = candidates[i]!;
    if (isSalutation(candidate, language) || opensLetter(candidate, language)) return i;
    if (language.cues.ADDRESSEE.test(candidate.text)) addressed = true;
    if (isProseBlock(candidate, language)) return addressed ? i : null;
  }
  return null;
}

/** How many blocks from `from` on are one signature: an office and a name, a closing before them; 0 when none is there. */
export function signatureLength(candidates: Candidates, from: number, end: number, language: ReadingLanguage): number {
  const { CLOSING, OFFICE } = language.cues;
  const maySign = (i: number): boolean => i < end && signs(candidates[i]!, language);
  const named = (i: number): boolean => isNamed(candidates[i]!, language);
  const closed = from < end && CLOSING.test(candidates[from]!.text) && wordCount(candidates[from]!.text) <= 8;
  const office = closed ? from + 1 : from;
  if (!maySign(office)) return office - from;
  if (named(office)) return office + 1 - from;
  // Offices in a row, then their names in a row, as two columns come out.
  let names = office + 1;
  while (maySign(names) && OFFICE.test(candidates[names]!.text) && !named(names)) names += 1;
  let after = names;
  while (after < names + (names - office) && after < end && isLoneName(candidates[after]!)) after += 1;
  if (after === names && !closed && !/,$/.test(candidates[after - 1]!.text)) return 0;
  return after - from;
}

/** An office or a name that may sign: short, no sentence. */
function signs(candidate: BlockCandidate, { cues }: ReadingLanguage): boolean {
  const { marker, text, lines } = candidate;
  if (marker || wordCount(text) > 24 || lines.length > 8) return false;
  if (endsSentence(text) && !/\p{Lu}\.$/u.test(text)) return false;
  if (!cues.OFFICE.test(text)) return false;
  return text.includes(',') || isLoneName(candidate) || (wordCount(text) <= 12 && !text.includes('.'));
}

/** Does the office stand with its name in one block? */
function isNamed({ lines, text }: BlockCandidate, { cues }: ReadingLanguage): boolean {
  const last = lines.at(-1)!.bare;
  if (lines.length > 1 && isName(last) && !cues.OFFICE.test(last)) return true;
  const comma = text.lastIndexOf(', ');
  return comma > 0 && isName(text.slice(comma + 2)) && cues.OFFICE.test(text);
}

export const isLoneName = ({ marker, lines }: BlockCandidate): boolean =>
  !marker && lines.every((line) => isName(line.bare)) && lines.length <= 3;

/** Lines in groups, each a block: a line for which `joins` holds goes with the one before it. */
function groupLines(
  lines: readonly BodyLine[],
  joins: (i: number, group: readonly BodyLine[]) => boolean,
): BlockCandidate[] {
  const groups: BodyLine[][] = [];
  lines.forEach((line, i) => {
    const group = groups.at(-1);
    if (group && joins(i, group)) group.push(line);
    else groups.push([line]);
  });
  return groups.map((group) => blockCandidate(group));
}

/** Lines of a letterhead in their groups: a blank line, a label, or a place with a date begins a new one. */
export function letterheadGroups(lines: readonly BodyLine[], language: ReadingLanguage): BlockCandidate[] {
  const { PLACE_AND_DATE, ADDRESSEE } = language.cues;
  return groupLines(lines, (i) => {
    const { bare, gap, startsPage } = lines[i]!;
    const label = isLabel(bare, language);
    if (gap === 0 && !label && isBareLabel(lines[i - 1]!.bare, language)) return true;
    return !(gap > 0 || startsPage || label || PLACE_AND_DATE.test(bare) || ADDRESSEE.test(bare));
  });
}

/** Form fields, one a line: a label and its value are one, labels torn from their values stay apart. */
export function formFields(lines: readonly BodyLine[], language: ReadingLanguage): BlockCandidate[] {
  const { NOTE_CUE } = language.cues;
  return groupLines(lines, (i, group) => {
    const [twoBefore, before, line] = [lines[i - 2], lines[i - 1]!, lines[i]!];
    if (line.gap > 0 || line.cut) return false;
    if (isBareLabel(before.bare, language)) {
      // A label with its value below it stands in a group of its own; in a column of labels nobody knows whose value it is.
      const alone = !twoBefore || before.gap > 0 || !isLabel(twoBefore.bare, language);
      return alone && !isBareLabel(line.bare, language);
    }
    const runsOn = startsLower(line.bare) || continuesSentence(before.bare, language);
    return runsOn && group.length < 6 && !NOTE_CUE.test(line.bare) && !NOTE_CUE.test(before.bare);
  });
}

/**
 * The lines with which a line as meant begins in a letterhead, signature or form field: a label goes with the value under
 * it, and a line that stops on `van de`, or is followed by lower case, runs on.
 */
export function logicalLines(lines: readonly BodyLine[], language: ReadingLanguage): number[] {
  const starts: number[] = [];
  let emphasis = false;
  lines.forEach(({ bare, printed }, i) => {
    const before = lines[i - 1]?.bare ?? '';
    const runsOn =
      i > 0 &&
      (emphasis ||
        (isBareLabel(before, language) && !isBareLabel(bare, language) && starts.at(-1) === i - 1) ||
        (startsLower(bare) && !/^(www\.|https?:|\S+@)/.test(bare)) ||
        (continuesSentence(before, language) && !/,$/.test(before)));
    if (!runsOn) starts.push(i);
    const signs = printed.text.match(/\*\*/g)?.length ?? 0;
    if (signs % 2 === 1) emphasis = !emphasis;
  });
  return starts;
}
