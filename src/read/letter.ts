/** Letters: where one begins and ends, and what its lines are. */
import { type BlockCandidate, blockCandidate, type Candidates } from './block-candidates.ts';
import type { BodyLine } from './body-lines.ts';
import type { ReadingLanguage } from './context.ts';
import { continuesSentence, endsSentence, isCaps, startsLower, wordCount } from './line-shape.ts';

export const isSalutation = ({ marker, text }: BlockCandidate, { cues }: ReadingLanguage): boolean =>
  marker === null && cues.SALUTATION.test(text) && wordCount(text) <= 12 && !endsSentence(text);

const isPrintedLine = (text: string, { cues }: ReadingLanguage): boolean =>
  cues.BODY_NAME.test(text) ||
  cues.ADDRESSEE.test(text) ||
  cues.LETTERHEAD_LINE.test(text) ||
  cues.PLACE_AND_DATE.test(text);

/** Running text: a sentence with its end, or too long to be anything else. */
export function isProseBlock({ marker, text, lines }: BlockCandidate, language: ReadingLanguage): boolean {
  const { cues } = language;
  if (lines[0]!.margin || lines[0]!.table) return false;
  const words = wordCount(text);
  if (marker) return words >= 4 || endsSentence(text);
  // A letterhead that came out as one block: many lines, each of a few words.
  // Breaks that were typed part lines of any width: an addressee runs on for twenty words.
  const isTyped = lines[0]!.printed.facts?.continues !== undefined;
  const most = isTyped ? 24 : 8;
  const isStack = lines.length > 2 && !endsSentence(text) && lines.every(({ bare }) => wordCount(bare) <= most);
  // `22 119`, `Nr. 398`: a number on a line of its own is of no sentence either.
  const isApart = (line: string): boolean =>
    isPrintedLine(line, language) || (isTyped && wordCount(line) <= 3 && /\d/.test(line));
  if (words > 24) return !(isStack && lines.some(({ bare }) => isApart(bare)));
  // `Postbus 20061, 2500 EB Den Haag.`, `Uw brief van: 3 mei jl.`: printed around a text, whatever they end in.
  const isPrinted = cues.LETTERHEAD_LINE.test(text) || (words <= 8 && cues.FORM_LABEL.test(text) && text.includes(':'));
  return endsSentence(text) && words >= 4 && !isPrinted;
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

/** Dots or a line from a label to its value, or to where it is to be filled in: `Naam ........ Stichting De Brink`. */
const LEADER = /^\p{L}[\p{L}\d '’()/-]{1,40}:?\s?(?:[.…]{4,}|_{3,})(?!\s*\d{1,3}$)/u;
export const isFilledIn = (text: string): boolean => LEADER.test(text) && wordCount(text) <= 18;

/** A label of its own making with its value: `Portefeuille: wethouder M. Terpstra`. One alone may be a heading. */
export const isFormLine = (text: string): boolean => isFilledIn(text) || isColonLine(text);
const isColonLine = (text: string): boolean =>
  /^\p{L}[\p{L}\d .'’()/-]{1,40}: ?\S/u.test(text) && wordCount(text) <= 18 && wordCount(text.split(':')[0]!) <= 4;

/** The label alone, with its value still to come. */
function isBareLabel(text: string, language: ReadingLanguage): boolean {
  return isLabel(text, language) && text.replace(language.cues.FORM_LABEL, '').trim() === '';
}

/** How far into a piece a letter may begin, in blocks: a letterhead of many short groups comes first. */
const HEAD = 60;

/** Where the covering letter that begins at `from` has its first words (salutation or opening); null when none begins. */
export function letterOpening(candidates: Candidates, from: number, language: ReadingLanguage): number | null {
  let addressed = false;
  let titled = false;
  for (let i = from; i < Math.min(candidates.length, from + HEAD); i++) {
    const candidate = candidates[i]!;
    if (isSalutation(candidate, language) || opensLetter(candidate, language)) return i;
    if (language.cues.ADDRESSEE.test(candidate.text)) addressed = true;
    // `GEANNOTEERDE AGENDA ...` below the addressee, and its text at once: a paper that is sent without a letter.
    const { text } = candidate;
    if (addressed && isCaps(text) && language.cues.partOfTitle(text) !== null) titled = true;
    if (isProseBlock(candidate, language)) return addressed && !titled ? i : null;
  }
  return null;
}

/** Lines in groups, each a block: a line for which `joins` holds goes with the one before it. */
export function groupLines(
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
    const label = isLabel(bare, language) || isFormLine(bare);
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
    if (isFormLine(line.bare)) return false;
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
