/** The lines of a note, and the notes of a closing list and of signs; those with numbers stand in `numbered-notes.ts`. */

import { groupBy, mostOf } from '../text/grouping.ts';
import { endsInHyphen } from '../text/line-breaks.ts';
import type { ReadingLanguage } from './context.ts';
import { firstWord, isTerminated, opensSentence, startsLower } from './line-shape.ts';
import type { Line } from './lines.ts';
import type { NoteMark } from './note-marks.ts';

/** A note as printed: its marker and its lines (indexes, in order). */
export interface NoteText {
  readonly marker: string;
  /** 0 for a sign (`*`). */
  readonly value: number;
  readonly lines: readonly number[];
  /** End of the marker, blanks included, in the first line. */
  readonly bodyFrom: number;
}

/** What the texts of notes are looked for in. */
export interface NoteSearch {
  /** Their gaps are without line spacing. */
  readonly lines: readonly Line[];
  readonly furniture: ReadonlySet<number>;
  /** Lines that only separate notes from text (`_____`). */
  readonly rules: ReadonlySet<number>;
  /** Everything that may be a mark. */
  readonly marks: readonly NoteMark[];
  /** The length that nineteen in twenty lines stay under, in characters. */
  readonly width: number;
  readonly language: ReadingLanguage;
}

export const PLAIN_NUMBER = /^(?:\[\^?(\d{1,3})\]:?|(\d{1,3})|([⁰¹²³⁴-⁹]+))(?:\s+(?=\S)|$|(?=\p{Lu}\p{Ll}|https?:))/u;
const DOTTED = /^\(?(\d{1,3})[.)]\s+(?=\S)/;
const SIGN = /^(\*{1,3}|[†‡])\s?(?=\S)/;
/** The longest note, in lines: what runs on longer is text that a number began. */
const LONGEST = 80;
/** A line of nothing but strokes; under the names of columns also with bars (`|---|---:|`, `+-----+`). */
export const RULE = /^(?=.*[_\-–—=]{3})[|+: _\-–—=]+$/;

/**
 * The lines of the note that begins at `start`: it runs on until the next note, a rule, a page, a blank line after something
 * complete, or a short line with a new start after it. A note may run over a blank line in the middle of a sentence
 * (`State of play of EU-Türkiye political, / economic and trade relations 2023`).
 */
export function noteLines(search: NoteSearch, start: number, isNote: (index: number) => boolean): number[] {
  const { lines, furniture, rules } = search;
  const held = [start];
  const waits = textWaits(search, start);
  for (let i = start + 1; i < Math.min(lines.length, start + LONGEST); i++) {
    // A rule is a block of its own, also right under the one word of a note.
    if (lines[i]!.startsPage || furniture.has(i) || rules.has(i) || isNote(i)) break;
    if (!runsOn(search, i, start, waits)) break;
    held.push(i);
  }
  return held;
}

/** Does the note that begins at `start` and holds the line before this one hold this one too? */
function runsOn({ lines, width, language }: NoteSearch, i: number, start: number, waits: boolean): boolean {
  const line = lines[i]!;
  const before = lines[i - 1]!.text;
  const lower = startsLower(line.text) && !/^o\s/.test(line.text);
  if (line.gap > 0) return lower && line.gap <= 2 && !isTerminated(before) && before.length > width * 0.75;
  if (i === start + 1 && /^\S+$/.test(before)) return true;
  const brokenAddress = /https?:\/\/\S*$/.test(before) && /^\S*[/.=_-]\S*$/.test(line.text);
  if (brokenAddress || endsInHyphen(before)) return true;
  // An address that stands whole ends the note when the text above waits for these words.
  if (lower && waits && /https?:\/\/\S+$/.test(before)) return false;
  // A line with room left ends the note, unless it is lower case that follows and no text above waits to go on.
  const needed = before.length + 1 + firstWord(line.text).length;
  if (lower) return needed >= width * 0.85 || !waits;
  return needed >= width * (opensSentence(line.text, language) ? 0.95 : 0.85);
}

/** Does the running text above the notes stop in the middle of a sentence? */
export function textWaits({ lines, furniture }: NoteSearch, note: number): boolean {
  for (let i = note - 1; i >= 0 && i > note - 40; i--) {
    const { text } = lines[i]!;
    if (!furniture.has(i) && !RULE.test(text) && !PLAIN_NUMBER.test(text))
      return !isTerminated(text.replace(/(?<=\D)\d{1,3}$/, ''));
  }
  return false;
}

/**
 * Notes set as a numbered list at the very end (`1. Kamerstuk ...`): only below a heading that says so, or when the list
 * has exactly the numbers of the marks before it and no mark after it.
 */
export function closingNotes(search: NoteSearch): NoteText[] {
  const { lines, language } = search;
  const clear = search.marks.filter((mark) => mark.value > 0 && !mark.needsNote);
  const start = clear.length === 0 ? -1 : lines.findLastIndex((line, i) => i > 0 && dottedNumber(line) === 1);
  if (start < 0) return [];
  const texts = dottedList(search, start);
  const titled = language.cues.NOTES_HEADING.test(lines[start - 1]!.text);
  const reachesEnd = texts.length > 0 && lines.length - 1 - texts.at(-1)!.lines.at(-1)! <= 1;
  const values = new Set(clear.filter((mark) => mark.line < start).map((mark) => mark.value));
  const covers = [...values].some((value) => value <= texts.length);
  return titled || (reachesEnd && covers && Math.abs(mostOf([...values]) - texts.length) <= 1) ? texts : [];
}

const dottedNumber = (line: Line): number => Number(DOTTED.exec(line.text)?.[1] ?? 0);

/** The notes of the list whose first number stands on this line. */
function dottedList(search: NoteSearch, start: number): NoteText[] {
  const { lines, furniture } = search;
  const texts: NoteText[] = [];
  let i = start;
  for (let value = 1; i < lines.length && dottedNumber(lines[i]!) === value; value++) {
    const bodyFrom = DOTTED.exec(lines[i]!.text)![0].length;
    const held = noteLines(search, i, (index) => dottedNumber(lines[index]!) === value + 1);
    texts.push({ marker: String(value), value, lines: held, bodyFrom });
    i = held.at(-1)! + 1;
    while (i < lines.length && furniture.has(i)) i += 1;
  }
  return texts;
}

/** Notes with a sign: `* Deze benaming laat ...`. Where more than two lines begin so, it is the way bullets are set. */
export function signNotes(search: NoteSearch, others: readonly NoteText[]): NoteText[] {
  const { lines, furniture, rules } = search;
  const taken = new Set(others.flatMap((text) => text.lines));
  const firstMark = new Map<string, number>();
  for (const { value, marker, line } of search.marks)
    if (value === 0 && !firstMark.has(marker)) firstMark.set(marker, line);
  const candidates = lines.filter(({ text, index }) => {
    const sign = SIGN.exec(text)?.[1];
    if (sign === undefined || taken.has(index) || furniture.has(index)) return false;
    return !/^\*+[^*\s][^*]*\*/.test(text) && (firstMark.get(sign) ?? index) < index;
  });
  const signed = [...groupBy(candidates, (line) => SIGN.exec(line.text)![1]!)].flatMap(([marker, group]) =>
    group
      .filter(({ index }) => group.length <= 2 || rules.has(index - 1) || index >= lines.length - 4)
      .map(({ index, text }) => ({ marker, index, bodyFrom: SIGN.exec(text)![0].length })),
  );
  const begins = new Set(signed.map(({ index }) => index));
  return signed.map(({ marker, index, bodyFrom }) => {
    const held = noteLines(search, index, (other) => taken.has(other) || begins.has(other));
    return { marker, value: 0, lines: held, bodyFrom };
  });
}
