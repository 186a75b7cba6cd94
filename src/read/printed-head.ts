/** The printed head above a text: which of its lines name the office, the paper and the addressee, and which is the title. */

import { mostOf } from '../text/grouping.ts';
import type { BlockCandidate, Candidates } from './block-candidates.ts';
import type { ReadingLanguage } from './context.ts';
import { lettersAndDigits, titleShaped } from './headings.ts';
import { isFormLine, isLabel, isProseBlock } from './letter.ts';
import { endsSentence, headingShaped, isCaps, wordCount } from './line-shape.ts';

/** `21 501-20 Europese Raad`: a line with the number of a file of parliament, alone or before its name. */
export const FILE_LINE = /^\d{2} \d{3}(-\w+)?( |$)/;

/** Numbers, codes and addresses, as they stand alone on a line in any office. */
const SHAPES: readonly RegExp[] = [
  // `2515 XP Den Haag`, `SW1A 2AA`.
  /(^|\s)[1-9]\d{3} ?[A-Z]{2}(?=$|\s+\p{Lu})/u,
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/,
  // `9317/24`, `RELEX 412`, `Nr. 118204`, `COM(2021) 999 final`, `21 599-20 Europese Raad`, `(OR. en)`.
  /^(?=\D*\d)[A-Z]{0,6}[-. ]?[\d(][\d ./():–-]*([A-Z]{1,6}[\d ./():–-]+)*([A-Z]{1,6})?( (final|REV|COR|ADD|INIT|LIMITE).*)?$/,
  /^(nr|no|n°)\.? ?[\p{L}\d/.-]*\d[\p{L}\d/.-]*$/iu,
  FILE_LINE,
  /^\(OR\. ?\p{L}{2}(\/\p{L}{2})*\)$/iu,
  // Addresses of the net, numbers of telephones.
  /^(https?:|www\.)\S+$|^[^\s@]+@[^\s@]+\.\p{L}+$|^\+?\d[\d ()-]{8,}$/u,
];

/** `NOTULEN ... VAN 10 MEI 2017 IN HET PROVINCIEHUIS`: no `2017 IN` is a postcode there. */
const isLongCaps = (text: string): boolean => isCaps(text) && wordCount(text) > 6;

/** Is this a line of a printed head, whatever stands around it? */
function isHeadLine(text: string, language: ReadingLanguage): boolean {
  const { BODY_NAME, LETTERHEAD_LINE, PLACE_AND_DATE, DATE_ONLY, MONTH, ADDRESSEE } = language.cues;
  if (BODY_NAME.test(text) || LETTERHEAD_LINE.test(text) || PLACE_AND_DATE.test(text) || DATE_ONLY.test(text))
    return true;
  // `Mei 2018`, below the ministry on the page with the title.
  if (MONTH.test(text) && /^\p{L}+ \d{4}$/u.test(text)) return true;
  return (
    ADDRESSEE.test(text) || isLabel(text, language) || (!isLongCaps(text) && SHAPES.some((shape) => shape.test(text)))
  );
}

/** The title of a paper as it may stand below its head, or null; and the place after the head and the title. */
export interface PrintedHead {
  /** The place of the title among the blocks, or -1. */
  readonly title: number;
  /** The place of a second title right below it, or -1. */
  readonly subtitle: number;
  /** The place of the line that says what the paper is, or -1: the title, or the line below it. */
  readonly announcing: number;
  /** The place of the first block of text. */
  readonly end: number;
}

/** How far a head may reach, in blocks: a letterhead of many short groups. */
const REACH = 60;

/** Lines between two of a head that are of it as well, whatever they look like. */
const BETWEEN = 3;

/**
 * The head of the piece that begins at `from`. Its lines are told by their cues and shapes; what stands between two of them
 * is of the head as well: an office nobody foresaw, a street. Of the lines that could be a title one that is the title as
 * declared, or that begins as titles do, comes before one in capitals, and that before the first below the head.
 */
export function printedHead(
  candidates: Candidates,
  from: number,
  end: number,
  declared: string,
  language: ReadingLanguage,
): PrintedHead {
  const told = toldTitles(candidates, from, Math.min(end, from + REACH), language);
  const lastTold = told.at(-1) ?? -1;
  let top = from;
  while (top < Math.min(end, from + REACH) && (top <= lastTold || !endsHead(candidates, top, from, language))) top += 1;
  const isHead = (i: number): boolean =>
    !told.includes(i) && i >= from && i < top && isHeadBlock(candidates, i, from, top, language);
  const titles = Array.from({ length: top - from }, (_, n) => from + n)
    .map((i) => ({
      i,
      // What is told beats what is only shaped like a title; of two that are told the one that also begins as one.
      strength: (told.includes(i) ? 4 : 0) + (isHead(i) ? 0 : titleStrength(candidates[i]!, declared, language)),
    }))
    .filter(({ i, strength }) => strength > 0 && i + 1 < end);
  const best = mostOf([0, ...titles.map(({ strength }) => strength)]);
  let title = titles.find(({ strength }) => strength === best)?.i ?? -1;
  let below = title < 0 ? from : title + 1;
  if (told.includes(title)) {
    // Two running are a title and what stands under it, whichever says what the paper is.
    const first = told.includes(title - 1) ? title - 1 : title;
    const subtitle = told.includes(first + 1) ? first + 1 : -1;
    let under = Math.max(first, subtitle) + 1;
    while (under < top && isHead(under)) under += 1;
    return { title: first, subtitle, announcing: title, end: under };
  }
  const over = title > from && from === 0 ? titleOver(candidates, title, top, isHead, language) : null;
  if (over !== null) return over;
  if (title < 0) {
    for (let i = from; i < top && i <= below + BETWEEN; i++) if (isHead(i)) below = i + 1;
    const first = candidates[below];
    const opening = from === 0 && below > 1 ? openingTitle(candidates, below, isHead, language) : -1;
    const isTitled = below < top && below + 1 < end && isPlainTitle(first!, language);
    // `Raadsvoorstel nieuwe kazerne`, labels, `Voorstel`: a word alone below the labels heads the text.
    if (opening >= 0 && (!isTitled || (opening === 0 && wordCount(first!.text) === 1))) {
      const second = opening + 1;
      const isSecond = second < below && !isHead(second) && isPlainTitle(candidates[second]!, language);
      return { title: opening, subtitle: isSecond ? second : -1, announcing: opening, end: below };
    }
    // A paper begins with its title, alone or below a head that names office and number.
    if (isTitled && (below > from || from === 0)) {
      title = below;
      below += 1;
    }
  }
  // `COMMUNICATION FROM THE COMMISSION / A harbour light for every coast`: what the paper is, then what it is about.
  const next = candidates[below + 1];
  const isUnderTitle = title >= 0 && below < top && !isHead(below) && next !== undefined && below + 1 < end;
  const subtitle =
    isUnderTitle && !isProseBlock(next, language) && isSubtitle(candidates, title, below, language) ? below : -1;
  if (subtitle >= 0) below += 1;
  while (below < top && isHead(below)) below += 1;
  return { title, subtitle, announcing: title, end: below };
}

/**
 * The head of a paper whose first line is its title and whose second says what it is, with nothing of a letterhead above
 * them: `EU-Western Balkans Summit / Ohrid Declaration, 15 November 2022`. `LEGISLATIVE ACTS` above a directive is no title,
 * and an office of two words that nobody foresaw is one only where the office is named below. Null where it is not so.
 */
function titleOver(
  candidates: Candidates,
  title: number,
  top: number,
  isHead: (i: number) => boolean,
  language: ReadingLanguage,
): PrintedHead | null {
  const { MEETING, BODY_NAME } = language.cues;
  const first = candidates[0]!;
  if (title !== 1 || isHead(0) || isCaps(first.text) || isCaps(candidates[1]!.text)) return null;
  // `2020Z17754 (ingezonden 5 oktober 2020)` names nothing.
  if (!isPlainTitle(first, language) || /^\S*\d/.test(first.text)) return null;
  let end = 2;
  while (end < top && isHead(end)) end += 1;
  const isPage = candidates.slice(2, end).some(({ text }) => BODY_NAME.test(text));
  if (!isPage && wordCount(first.text) < 3 && !MEETING.test(first.text)) return null;
  return isPage ? { title: 0, subtitle: 1, announcing: 1, end } : { title: 0, subtitle: -1, announcing: 1, end: 1 };
}

/** The places of the lines that the format says to be titles, with no running text above them. */
function toldTitles(candidates: Candidates, from: number, end: number, language: ReadingLanguage): number[] {
  const told: number[] = [];
  for (let i = from; i < end; i++) {
    const candidate = candidates[i]!;
    if (candidate.lines[0]!.printed.facts?.kind === 'title') told.push(i);
    else if (candidate.marker === null && isProseBlock(candidate, language)) break;
  }
  return told;
}

/** Streets, boxes and addressees: whoever is named above them is the sender, whatever the name looks like. */
function isAddress(text: string, { cues }: ReadingLanguage): boolean {
  const withoutYear = text.replace(/(?:19|20)\d\d/g, '');
  if (cues.ADDRESSEE.test(text) || (cues.LETTERHEAD_LINE.test(text) && /\d{3}/.test(withoutYear))) return true;
  return [...SHAPES.slice(0, 2), SHAPES.at(-1)!, /^\p{L}+ \d{1,4}\p{L}?$/u].some((shape) => shape.test(withoutYear));
}

/**
 * The title of a paper that has none below its head, or -1. It stands above the office and the month, `Stenen die spreken /
 * Ministerie van Cultuur / Mei 2018`, between them, or above a number and a date: `Verkeersbesluit venstertijden / Nr. 2016/18`.
 */
function openingTitle(
  candidates: Candidates,
  below: number,
  isHead: (i: number) => boolean,
  language: ReadingLanguage,
): number {
  const head = candidates.slice(0, below);
  if (head.some(({ lines }) => lines.some(({ bare }) => isAddress(bare, language)))) return -1;
  return head.findIndex(
    (candidate, i) => !isHead(i) && wordCount(candidate.text) >= (i === 0 ? 2 : 3) && isPlainTitle(candidate, language),
  );
}

/** Running text, a list, or somebody who gets the word (`Vraag 1`) ends a head; a subject may go on behind a dash. */
function endsHead(candidates: Candidates, i: number, from: number, language: ReadingLanguage): boolean {
  const candidate = candidates[i]!;
  // `Betreft: Toerisme langs oude handelswegen / - Conclusies van de Raad`.
  const above = candidates[i - 1];
  if (i > from && candidate.marker?.value === 0 && candidate.lines[0]!.gap === 0 && isLabel(above!.text, language))
    return false;
  if (candidate.marker || candidate.turn || candidate.lines.some((line) => line.listed)) return true;
  if (language.cues.FIRST_HEADING.test(candidate.text)) return true;
  return isProseBlock(candidate, language) && !announces(candidate, language);
}

/** A long title: `Besluit van de raad van de gemeente Overwaard tot vaststelling van ...`. */
const announces = ({ text, lines }: BlockCandidate, { cues }: ReadingLanguage): boolean =>
  (!endsSentence(text) || /\bc\.s\.$/i.test(text)) &&
  lines.length <= 6 &&
  wordCount(text) <= 60 &&
  cues.partOfTitle(text) !== null;

function isHeadBlock(candidates: Candidates, i: number, from: number, top: number, language: ReadingLanguage): boolean {
  const { text, lines, marker } = candidates[i]!;
  if (marker) return true;
  if (language.cues.partOfTitle(text) !== null && !language.cues.LETTERHEAD_LINE.test(text)) return false;
  if (isHeadLine(text, language) || lines.every(({ bare }) => isHeadLine(bare, language))) return true;
  if (/^\d{1,3}$/.test(text)) return true;
  if (!isFormLine(text)) return false;
  const near = [i - 1, i + 1].filter((k) => k >= from && k < top).map((k) => candidates[k]!.text);
  return near.some((other) => isFormLine(other) || isHeadLine(other, language));
}

/** How sure a line is a title: 3 as declared, 2 begins as titles do, 1 in capitals (a word alone less), 0 not at all. */
function titleStrength(candidate: BlockCandidate, declared: string, language: ReadingLanguage): number {
  const { text } = candidate;
  // `NOTA` above the subject says what the paper is; `Conclusies van de Raad over havens` below it is the title.
  if (announces(candidate, language))
    return lettersAndDigits(text) === lettersAndDigits(declared) ? 3 : wordCount(text) > 1 ? 2 : 1.5;
  if (!titleShaped(candidate, language)) return 0;
  if (lettersAndDigits(text) === lettersAndDigits(declared)) return 3;
  if (!isCaps(text)) return 0;
  // `MEMO`, `RAADSVOORSTEL`: a title where nothing else is one.
  return wordCount(text) >= 2 ? 1 : Number(/^\p{L}{4,}$/u.test(text)) / 2;
}

/** A title without a sign of one: any heading, but for those that every paper has (`Inleiding`). */
function isPlainTitle({ text }: BlockCandidate, language: ReadingLanguage): boolean {
  const { NOTE_HEADING, FIRST_HEADING } = language.cues;
  if (language.turns.PART_LABEL.test(text)) return false;
  return headingShaped(text, language) && !NOTE_HEADING.test(text) && !FIRST_HEADING.test(text);
}

/** Below a title in capitals, words enough to be one too. */
function isSubtitle(candidates: Candidates, title: number, i: number, language: ReadingLanguage): boolean {
  const { text, marker } = candidates[i]!;
  if (marker || isCaps(text) || !isCaps(candidates[title]!.text)) return false;
  return wordCount(text) >= 4 && isPlainTitle(candidates[i]!, language);
}
