/** Where one block ends and the next begins. */

import { groupBy } from '../text/grouping.ts';
import { endsInHyphen } from '../text/line-breaks.ts';
import type { BodyLine } from './body-lines.ts';
import type { ReadingLanguage } from './context.ts';
import {
  continuesSentence,
  endsSentence,
  headingShaped,
  isCaps,
  isName,
  isTerminated,
  opensSentence,
  startsFresh,
  startsLower,
  startsUpper,
  wordCount,
} from './line-shape.ts';
import type { TurnLine } from './turn-marks.ts';

/** In a paper that sets paragraphs apart by blank lines a line must be clearly short to end one without. */
const CLEARLY = 0.95;

/** A figure in the middle of a sentence: `12.000 Oekraïners`, `37,5%`, `2023. Dat`, `12 landen`; `1.1 Doel` may be a heading. */
const FIGURE = /^(?:\d{1,3}(?:[.,]\d{3})+|\d+,\d+|\d+(?=%)|(?:19|20)\d\d(?=[.,;:)]))(?!\d)|^\d[\d.,]*\s\p{Ll}/u;

/** A part by its number, with what it says behind it. */
const NUMBERED_LABEL = /^\p{Lu}\p{Ll}+ (?:\d{1,3}[a-z]?|[IVX]+): \p{Lu}/u;

/** Share of the room that a wrapped line fills at least, when a long figure was next. */
const WRAPPED = 0.7;

/** Characters of a line that is no heading, where a paper is too short to tell its room. */
const LONG = 60;

/** Lines of the last point of a list, at most. */
const POINT = 6;

/** No wrapped line is so much wider than the narrowest full one: it is a paragraph on one line. */
const UNWRAPPED = 1.4;

/**
 * For each line of running text, whether a block begins with it. Evidence in order: a list marker; a blank line that is
 * not line spacing; a sentence that runs on; a line that ended with room to spare; a heading's shape. A page, notes or a
 * running head between two lines are no evidence of anything: the sentence decides.
 */
export function blockStarts(body: readonly TurnLine[], language: ReadingLanguage): boolean[] {
  const starts: boolean[] = [];
  const flat = listsAreFlat(body);
  const repeated = repeatedHeadings(body, language);
  let item: BodyLine | null = null;
  let hangs = false;
  body.forEach((line, i) => {
    // An item whose lines hang under its text ends where a line comes back to the edge.
    const back = item !== null && hangs && line.indent <= item.indent && startsFresh(line.bare);
    const returns = back && !line.cut && !continuesSentence(body[i - 1]!.bare, language);
    // `Inhoud en achtergrond` under every subject begins and ends its block, whatever room the line above it left.
    const apart = repeated.has(line) || (i > 0 && repeated.has(body[i - 1]!));
    const { continues } = line.printed.facts ?? {};
    const told = continues === undefined ? null : !continues;
    const start =
      i === 0 || (told ?? (returns || apart || startsBlock(body, i, starts[i - 1]!, item !== null, flat, language)));
    starts.push(start);
    hangs = !start && (hangs || line.indent > (item?.indent ?? line.indent));
    if (start) item = line.marker ? line : null;
  });
  return starts;
}

/** Fewest letters of a heading that is told by coming back: `Nee` and `idem` in a column do so too. */
const HEADING = 6;

/** Lines alike that each stand as a heading may, between lines that begin afresh: told by coming back. */
function repeatedHeadings(body: readonly TurnLine[], language: ReadingLanguage): ReadonlySet<TurnLine> {
  const free = body.filter((line, i) => {
    const [above, below] = [body[i - 1], body[i + 1]];
    if (!above || !below || line.marker || line.turn || line.table || line.listed || line.margin !== above.margin)
      return false;
    if (line.bare.length < HEADING || !headingShaped(line.bare, language) || !startsUpper(line.bare)) return false;
    return !continuesSentence(above.bare, language) && startsFresh(below.bare) && below.gap === 0 && !isName(line.bare);
  });
  return new Set([...groupBy(free, ({ bare }) => bare).values()].filter(({ length }) => length > 1).flat());
}

/** Do the items of this paper go on at the edge, and none of them under its own text? */
function listsAreFlat(body: readonly TurnLine[]): boolean {
  const next = body.flatMap((line, i) => {
    const before = body[i - 1];
    return before?.marker && !line.marker && line.gap === 0 && startsLower(line.bare)
      ? [line.indent - before.indent]
      : [];
  });
  return next.length > 0 && next.every((deeper) => deeper <= 0);
}

function startsBlock(
  body: readonly TurnLine[],
  i: number,
  afterStart: boolean,
  inItem: boolean,
  flat: boolean,
  language: ReadingLanguage,
): boolean {
  const before = body[i - 1]!;
  const line = body[i]!;
  const [above, text] = [before.bare, line.bare];
  if (line.table) return line.table.opens;
  if (before.table || line.listed !== before.listed || line.margin !== before.margin) return true;
  if (line.marker) return true;
  // A bullet that extraction put on a line of its own.
  if (before.marker && before.marker.to >= before.printed.text.length) return false;
  const bold = before.set !== line.set && (before.set === 'bold' || line.set === 'bold');
  if (bold && afterStart && startsFresh(text)) return true;
  if (line.turn || before.turn?.alone) return true;
  // `De heer Wiersinga (Dorpsbelang):` right above what he says, `3` right above `Rente op studieleningen`.
  const waits = before.turn?.kind === 'number' || (before.turn?.kind === 'speech' && above.endsWith(':'));
  if (waits && line.gap === 0) return false;
  if (endsInHyphen(above) && startsLower(text)) return false;
  const clause = language.turns.CLAUSE.test(text) && startsLower(text);
  if (clause && /[,;:]$/.test(above) && (line.gap > 0 || line.dense)) return true;
  if (standsAlone(above, language) || standsAlone(text, language)) return true;
  if (line.indented && (flat || !before.marker) && startsFresh(text) && (isTerminated(above) || isShort(before, line)))
    return true;
  if (line.gap > 0 && !line.cut) return !runsOverBlank(before, line, language);
  // `GEANNOTEERDE AGENDA RAAD BOS EN HOUT` right above `Inleiding`.
  if (isCaps(above) && !isCaps(text) && language.cues.FIRST_HEADING.test(text)) return true;
  // `Aanbeveling 2: Reserveer ...` right under the first.
  if (isTerminated(above) && NUMBERED_LABEL.test(text) && language.cues.NUMBERED_UNIT.test(text)) return true;
  const short = isShort(before, line);
  if (startsLower(text)) return line.gap > 0 && (isTerminated(above) || (/;$/.test(above) && short));
  // `... VAN 15 oktober / 2024`: a date goes on with its year.
  if (line.gap === 0 && /^(19|20)\d\d$/.test(text) && language.cues.DATE_END.test(above)) return false;
  // `... TER VERVANGING VAN DIE GEDRUKT ONDER NR. D / Ontvangen 10 maart 2015`.
  if (isCaps(above) && !isCaps(text) && startsUpper(text) && language.cues.LETTERHEAD_LINE.test(text)) return true;
  if (isCaps(above) && isCaps(text) && line.gap === 0 && !line.startsPage) return opensTitle(above, text, language);
  if (!isCaps(above) && isCaps(text) && text.length > 12 && !continuesSentence(above, language)) return true;
  if (isTerminated(above)) {
    if (!startsFresh(text)) return false;
    if (short || closesList(body, i)) return true;
    const touching = before.printed.index === line.printed.index - 1;
    if (line.cut && line.gap > 0 && endsSentence(above) && !line.dense && touching) return true;
    return looksLikeHeading(line, body[i + 1], body[i + 2], language);
  }
  if (continuesSentence(above, language) || !startsFresh(text) || text.startsWith('(')) return false;
  // `daarvan tot nu toe / 37,5% is besteed`: a sentence goes on with a figure.
  const { room, line: width } = before.width;
  const long = room === Number.POSITIVE_INFINITY ? above.length >= LONG : width > room * WRAPPED;
  if (line.gap === 0 && long && FIGURE.test(text)) return false;
  // A full line without an end, and a capital: a name (`de / Europese Commissie`), unless it is a word that opens sentences.
  return short || ((line.dense || inItem || line.cut) && opensSentence(text, language));
}

/**
 * Does the line above close a list whose points end in `;`? `- in stappen wordt ingevoerd.` fills its line, and what comes
 * after it is no part of the point.
 */
function closesList(body: readonly TurnLine[], i: number): boolean {
  let item = i - 1;
  while (item > 0 && !body[item]!.marker && body[item]!.gap === 0 && i - item < POINT) item -= 1;
  const { marker, indent } = body[item]!;
  if (!marker || item === 0 || body[i]!.indent > indent || !/[;,](?: \p{Ll}+)?$/u.test(body[item - 1]!.bare))
    return false;
  // A point of two sentences has the next point under it.
  if (body.slice(i, i + POINT).some((line) => line.marker?.style === marker.style)) return false;
  const point = body.slice(item, i).map(({ bare }) => bare);
  return /\.[)”"’»]?$/.test(point.at(-1)!) && point.slice(0, -1).every((text) => !isTerminated(text));
}

/** Lines that are blocks wherever they stand: `Geachte voorzitter,`, `TER BESLISSING`. */
function standsAlone(text: string, { cues }: ReadingLanguage): boolean {
  if (/,$/.test(text) && cues.SALUTATION.test(text) && wordCount(text) <= 12) return true;
  return cues.NOTE_CUE.test(text) && wordCount(text) <= 3;
}

/** `VERSLAG VAN HET BEZOEK` right below the office that signs, both in capitals. */
function opensTitle(above: string, text: string, { cues }: ReadingLanguage): boolean {
  return cues.partOfTitle(text) !== null && (cues.OFFICE.test(above) || above.endsWith(','));
}

/** Would the next word have fitted on the line before it? Then that line was ended on purpose. */
function isShort(before: BodyLine, line: BodyLine): boolean {
  const { line: width, room } = before.width;
  if (room === Number.POSITIVE_INFINITY) return true;
  // Over a page blank lines are lost, so there they are no reason to ask for more.
  const measure = (line.dense || line.cut) && isTerminated(before.bare) ? room : room * CLEARLY;
  // Far wider than the lines around it: a paragraph on one line, in a paper that wraps elsewhere.
  return width + line.width.first < measure || width > room * UNWRAPPED;
}

/** A blank line in the middle of a sentence, left by a page break or by somebody's hand. */
function runsOverBlank(before: BodyLine, line: BodyLine, language: ReadingLanguage): boolean {
  const { bare: above, width } = before;
  if (isTerminated(above) || !startsLower(line.bare) || line.gap > 1) return false;
  if (/,$/.test(above)) return !startsLower(above) && !language.turns.CLAUSE.test(line.bare);
  const full = width.line > width.room * 0.9 && width.room !== Number.POSITIVE_INFINITY;
  return full || continuesSentence(above, language);
}

/** A short line without an end that begins as a sentence does, with another such line under it. */
function looksLikeHeading(
  line: TurnLine,
  next: TurnLine | undefined,
  after: TurnLine | undefined,
  language: ReadingLanguage,
): boolean {
  if (!next) return false;
  if (runsOnAsHeading(line, next, after, language)) return true;
  if (!headingShaped(line.bare, language)) return false;
  if (next.gap > 0 && !next.dense) return line.gap > 0 || line.cut;
  return isShort(line, next) && (startsFresh(next.bare) || next.marker !== null);
}

/** A heading over two lines, its first one full: `Regels voor het aanleggen in de havens aan de / kust (advies)`. */
function runsOnAsHeading(
  line: TurnLine,
  next: TurnLine,
  after: TurnLine | undefined,
  language: ReadingLanguage,
): boolean {
  if (!after || next.gap > 0 || after.gap > 0 || next.marker || next.turn || !startsLower(next.bare)) return false;
  if (isTerminated(line.bare) || isShort(line, next) || !isShort(next, after) || isTerminated(next.bare)) return false;
  return (startsFresh(after.bare) || after.marker !== null) && headingShaped(`${line.bare} ${next.bare}`, language);
}
