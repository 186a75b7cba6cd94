/** The texts of notes: which lines they are. */

import { MONTH, NOTES_HEADING } from '../languages/document-cues.ts';
import { endsInHyphen } from '../text/line-breaks.ts';
import { isTerminated, opensSentence, startsLower } from './line-shape.ts';
import type { Line } from './lines.ts';
import { type NoteMark, numberIn } from './note-marks.ts';
import { countUpTo } from './upper-bound.ts';

/** A note as printed: its marker and its lines (indexes, in order). */
export interface NoteText {
  readonly marker: string;
  readonly value: number;
  readonly lines: readonly number[];
  /** End of the marker, blanks included, in the first line. */
  readonly bodyFrom: number;
}

export const PLAIN_NUMBER = /^(?:\[\^?(\d{1,3})\]:?|(\d{1,3})|([⁰¹²³⁴-⁹]+))(?:\s+(?=\S)|$|(?=\p{Lu}\p{Ll}|https?:))/u;
const DOTTED = /^\(?(\d{1,3})[.)]\s+(?=\S)/;
const SIGN = /^(\*{1,3}|[†‡])\s?(?=\S)/;
export const RULE = /^[_\-–—=]{3,}$/;

/** The length that nineteen in twenty lines stay under, in characters. */
export function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.95)] ?? 0;
}

export function noteTexts(
  lines: readonly Line[],
  furniture: ReadonlySet<number>,
  rules: ReadonlySet<number>,
  marks: readonly NoteMark[],
  width: number,
  pattern: RegExp,
): NoteText[] {
  const linesOf = new Map<number, number[]>();
  for (const m of marks) {
    const own = linesOf.get(m.value);
    if (own) own.push(m.line);
    else linesOf.set(m.value, [m.line]);
  }
  const texts: NoteText[] = [];
  let last = 0;
  let lastLine = -1;
  let lastOne = -1;
  for (let i = 0; i < lines.length; i++) {
    if (furniture.has(i) || rules.has(i)) continue;
    const found = pattern.exec(lines[i]!.text);
    const value = found ? numberIn(found[1] ?? found[2] ?? found[3] ?? '') : 0;
    if (!found || value === 0 || MONTH.test(lines[i]!.text.slice(found[0].length))) continue;
    const next = value === last + 1 || (value > last && value <= last + 3);
    const restart = !next && value === 1 && last > 0;
    if (!next && !restart) continue;
    const since = restart ? lastLine : lastOne;
    if (lastBelow(linesOf.get(value) ?? [], i) <= since) continue;
    const another = i + 1 < lines.length && isNext(lines[i + 1]!, pattern, value);
    if (!another && !standsApart(lines, i, lastLine, rules, furniture, width)) continue;
    const held = noteLines(lines, i, furniture, width, (k) => isNext(lines[k]!, pattern, value));
    texts.push({ marker: String(value), value, lines: held, bodyFrom: found[0].length });
    last = value;
    lastLine = held.at(-1)!;
    if (value === 1) lastOne = restart ? since : lastOne;
    i = lastLine;
  }
  return texts;
}

/** The greatest of the rising numbers that is below the limit, or -1. */
function lastBelow(numbers: readonly number[], limit: number): number {
  return numbers[countUpTo(numbers, limit - 1) - 1] ?? -1;
}

function isNext(line: Line, pattern: RegExp, value: number): boolean {
  const found = pattern.exec(line.text);
  if (!found) return false;
  const next = numberIn(found[1] ?? found[2] ?? found[3] ?? '');
  return next > value && next <= value + 3 && !MONTH.test(line.text.slice(found[0].length));
}

/** Notes stand after a blank line, a rule, another note, the end of a paragraph, or at the top of a page of notes. */
function standsApart(
  lines: readonly Line[],
  i: number,
  lastNote: number,
  rules: ReadonlySet<number>,
  furniture: ReadonlySet<number>,
  width: number,
): boolean {
  const line = lines[i]!;
  if (line.gap > 0 || line.startsPage || i === 0) return true;
  if (lastNote === i - 1 || rules.has(i - 1) || furniture.has(i - 1)) return true;
  // At the foot of a page: nothing but notes between here and the next page.
  if (lines[i + 1] === undefined || lines[i + 1]!.startsPage) return true;
  const before = lines[i - 1]!.text;
  return NOTES_HEADING.test(before) || isTerminated(before.replace(/\d{1,3}$/, '')) || before.length < width * 0.75;
}

/**
 * The lines of the note that begins at `start`: it runs on until the next note, a page, a blank line after something
 * complete, or a short line with a fresh start after it. A note may run over a blank line in the middle of a sentence
 * (`State of play of EU-Türkiye political, / economic and trade relations 2023`).
 */
function noteLines(
  lines: readonly Line[],
  start: number,
  furniture: ReadonlySet<number>,
  width: number,
  isNote: (index: number) => boolean,
): number[] {
  const held = [start];
  const waits = textWaits(lines, start, furniture);
  for (let k = start + 1; k < lines.length; k++) {
    const line = lines[k]!;
    const before = lines[k - 1]!.text;
    if (line.startsPage || furniture.has(k) || isNote(k)) break;
    const lower = startsLower(line.text) && !/^o\s/.test(line.text);
    if (line.gap > 0 && !(lower && line.gap <= 2 && !isTerminated(before) && before.length > width * 0.75)) break;
    if (line.gap > 0 || (k === start + 1 && /^\S+$/.test(before))) {
      held.push(k);
      continue;
    }
    const needed = before.length + 1 + firstLength(line.text);
    const broken = /https?:\/\/\S*$/.test(before) && /^\S*[/.=_-]\S*$/.test(line.text);
    if (broken || endsInHyphen(before)) {
      held.push(k);
      continue;
    }
    // An address that stands whole ends the note when the text above waits for these words.
    if (lower && waits && /https?:\/\/\S+$/.test(before)) break;
    // A line with room left ends the note, unless it is lower case that follows and no text above waits to go on.
    if (lower ? needed < width * 0.85 && waits : needed < width * (opensSentence(line.text, 'nl') ? 0.95 : 0.85)) break;
    held.push(k);
  }
  return held;
}

/** Does the running text above the notes stop in the middle of a sentence? */
function textWaits(lines: readonly Line[], note: number, furniture: ReadonlySet<number>): boolean {
  for (let k = note - 1; k >= 0 && k > note - 40; k--) {
    if (furniture.has(k) || RULE.test(lines[k]!.text) || PLAIN_NUMBER.test(lines[k]!.text)) continue;
    return !isTerminated(lines[k]!.text.replace(/(?<=\D)\d{1,3}$/, ''));
  }
  return false;
}

function firstLength(text: string): number {
  const space = text.indexOf(' ');
  return space < 0 ? text.length : space;
}

/**
 * Notes set as a numbered list at the very end (`1. Kamerstuk ...`): only below a heading that says so, or when the list
 * has exactly the numbers of the marks before it and no mark after it.
 */
export function closingList(
  lines: readonly Line[],
  furniture: ReadonlySet<number>,
  marks: readonly NoteMark[],
  width: number,
): NoteText[] {
  const strong = marks.filter((m) => m.value > 0 && !m.needsNote);
  if (strong.length === 0) return [];
  for (let i = lines.length - 1; i > 0; i--) {
    if (Number(DOTTED.exec(lines[i]!.text)?.[1] ?? 0) !== 1) continue;
    const before = strong.filter((m) => m.line < i);
    const values = new Set(before.map((m) => m.value));
    const texts: NoteText[] = [];
    for (let k = i, value = 1; k < lines.length; value++) {
      const found = DOTTED.exec(lines[k]!.text);
      if (!found || Number(found[1]) !== value) break;
      const held = noteLines(
        lines,
        k,
        furniture,
        width,
        (n) => Number(DOTTED.exec(lines[n]!.text)?.[1] ?? 0) === value + 1,
      );
      texts.push({ marker: String(value), value, lines: held, bodyFrom: found[0].length });
      k = held.at(-1)! + 1;
      while (k < lines.length && furniture.has(k)) k += 1;
    }
    const titled = NOTES_HEADING.test(lines[i - 1]!.text);
    const reaches = texts.length > 0 && lines.length - 1 - texts.at(-1)!.lines.at(-1)! <= 1;
    const covers = [...values].filter((v) => v <= texts.length).length;
    if (titled || (reaches && covers >= 1 && Math.abs(Math.max(...values) - texts.length) <= 1)) return texts;
    return [];
  }
  return [];
}

/** Notes with a sign: `* Deze benaming laat ...`. Where more than two lines begin so, it is the way bullets are set. */
export function signNotes(
  lines: readonly Line[],
  furniture: ReadonlySet<number>,
  rules: ReadonlySet<number>,
  marks: readonly NoteMark[],
  width: number,
  others: readonly NoteText[],
): NoteText[] {
  const taken = new Set(others.flatMap((t) => t.lines));
  const first = new Map<string, number>();
  for (const m of marks) if (m.value === 0 && !first.has(m.marker)) first.set(m.marker, m.line);
  const candidates = lines.filter((line) => {
    const found = SIGN.exec(line.text);
    if (!found || taken.has(line.index) || furniture.has(line.index)) return false;
    if (/^\*+[^*\s][^*]*\*/.test(line.text)) return false;
    return (first.get(found[1]!) ?? line.index) < line.index;
  });
  const texts: NoteText[] = [];
  for (const sign of new Set(candidates.map((line) => SIGN.exec(line.text)![1]!))) {
    const own = candidates.filter((line) => SIGN.exec(line.text)![1] === sign);
    const kept =
      own.length <= 2 ? own : own.filter((line) => rules.has(line.index - 1) || line.index >= lines.length - 4);
    for (const line of kept) {
      const bodyFrom = SIGN.exec(line.text)![0].length;
      texts.push({
        marker: sign,
        value: 0,
        lines: noteLines(lines, line.index, furniture, width, () => false),
        bodyFrom,
      });
    }
  }
  return texts;
}
