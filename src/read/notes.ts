/** Notes: which lines are the text of a note, which marks in the running text refer to them. */

import { endsInHyphen } from '../text/mend.ts';
import { MONTH, NOTES_HEADING } from './language.ts';
import type { Line } from './lines.ts';
import { type Mark, marksIn, numberIn } from './marks.ts';
import { opensSentence, startsLower, terminated } from './shape.ts';

/** A note as printed: its marker and its lines (indexes, in order). */
export interface NoteText {
  readonly marker: string;
  readonly value: number;
  readonly lines: readonly number[];
  /** End of the marker, blanks included, in the first line. */
  readonly bodyFrom: number;
}

export interface Notes {
  readonly texts: readonly NoteText[];
  /** Marks in the order of the text, each with the place of its note in `texts`, or -1. */
  readonly marks: readonly { readonly mark: Mark; readonly note: number }[];
  /** Lines that only separate notes from text (`_____`). */
  readonly rules: ReadonlySet<number>;
}

const PLAIN = /^(?:\[\^?(\d{1,3})\]:?|(\d{1,3})|([⁰¹²³⁴-⁹]+))(?:\s+(?=\S)|$|(?=\p{Lu}\p{Ll}|https?:))/u;
const DOTTED = /^\(?(\d{1,3})[.)]\s+(?=\S)/;
const SIGN = /^(\*{1,3}|[†‡])\s?(?=\S)/;
const RULE = /^[_\-–—=]{3,}$/;

/**
 * The notes of a paper. A line is the text of a note only when its number is the next one, a mark with that number stands
 * before it, and it stands where notes stand; so `6 december 2022.` and `12 december over het pakket` at the start of a
 * line are text. Marks are the chain of rising numbers that fits best, so `COP28` and `EUR 18.1` are not marks, and a paper
 * whose notes are lost still has its marks.
 */
export function findNotes(
  given: readonly Line[],
  furniture: ReadonlySet<number>,
  lineSpacing: readonly number[],
): Notes {
  // Blank lines that are line spacing say no more about notes than about text.
  const lines = given.map((line) => ({ ...line, gap: Math.max(0, line.gap - lineSpacing[line.index]!) }));
  const marks = outsideEmphasis(
    lines,
    lines.flatMap((line) => (furniture.has(line.index) ? [] : marksIn(line))),
  );
  const rules = new Set(lines.filter((line) => RULE.test(line.text)).map((line) => line.index));
  const width = usualWidth(lines);
  let texts = noteTexts(lines, furniture, rules, marks, width, PLAIN);
  if (texts.length === 0) texts = closingList(lines, furniture, marks, width);
  texts = [...texts, ...signNotes(lines, furniture, rules, marks, width, texts)].sort(
    (a, b) => a.lines[0]! - b.lines[0]!,
  );
  const inNotes = new Set(texts.flatMap((t) => t.lines));
  const running = marks.filter((m) => !inNotes.has(m.line));
  return { texts, marks: [...chain(running, texts), ...signs(running, texts)].sort(byPlace), rules };
}

/** Takes out the signs that close emphasis opened a line or two before (`**Ministerie van Buitenlandse / Zaken**`). */
function outsideEmphasis(lines: readonly Line[], marks: readonly Mark[]): Mark[] {
  let open = '';
  let since = 0;
  const closing = new Set<Mark>();
  const signs = new Map<number, Mark>();
  for (const m of marks) if (m.value === 0 && m.marker.startsWith('*') && !signs.has(m.line)) signs.set(m.line, m);
  for (const line of lines) {
    if (!line.text.includes('*')) continue;
    const mark = signs.get(line.index);
    if (mark && open === mark.marker && line.index - since <= 3) {
      closing.add(mark);
      open = '';
    }
    const last = [...line.text.matchAll(/(?<![\p{L}\p{N}.,)”"*])\*{1,3}(?=[^\s*])/gu)].at(-1);
    if (last && !line.text.slice(last.index + last[0].length).includes(last[0])) {
      open = last[0];
      since = line.index;
    }
  }
  return marks.filter((m) => !closing.has(m));
}

const byPlace = (a: { mark: Mark }, b: { mark: Mark }): number =>
  a.mark.line - b.mark.line || a.mark.from - b.mark.from;

/** The length that nineteen in twenty lines stay under, in characters. */
function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.95)] ?? 0;
}

function noteTexts(
  lines: readonly Line[],
  furniture: ReadonlySet<number>,
  rules: ReadonlySet<number>,
  marks: readonly Mark[],
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
    if (!standsApart(lines, i, lastLine, rules, furniture, width)) continue;
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
  return numbers[upper(numbers, limit - 1) - 1] ?? -1;
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
  return NOTES_HEADING.test(before) || terminated(before.replace(/\d{1,3}$/, '')) || before.length < width * 0.75;
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
    if (line.gap > 0 && !(lower && line.gap === 1 && !terminated(before) && before.length > width * 0.75)) break;
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
    // A line with room left ends the note, unless it is lower case that follows and no text above waits to go on.
    if (lower ? needed < width * 0.85 && waits : needed < width * (opensSentence(line.text, 'nl') ? 0.95 : 0.85)) break;
    held.push(k);
  }
  return held;
}

/** Does the running text above the notes stop in the middle of a sentence? */
function textWaits(lines: readonly Line[], note: number, furniture: ReadonlySet<number>): boolean {
  for (let k = note - 1; k >= 0 && k > note - 40; k--) {
    if (furniture.has(k) || RULE.test(lines[k]!.text) || PLAIN.test(lines[k]!.text)) continue;
    return !terminated(lines[k]!.text.replace(/(?<=\D)\d{1,3}$/, ''));
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
function closingList(
  lines: readonly Line[],
  furniture: ReadonlySet<number>,
  marks: readonly Mark[],
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
function signNotes(
  lines: readonly Line[],
  furniture: ReadonlySet<number>,
  rules: ReadonlySet<number>,
  marks: readonly Mark[],
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

/** A gap in the numbers costs this much a number skipped, a new start from 1 this much: less than a clear mark is worth. */
const SKIP = 0.35;
const RESTART = 0.9;
const MAX_SKIP = 4;

interface Link {
  readonly score: number;
  readonly mark: Mark;
  readonly before: Link | null;
  readonly restart: boolean;
}

/** The chain of numbered marks that fits best, each with its note. */
function chain(marks: readonly Mark[], texts: readonly NoteText[]): { mark: Mark; note: number }[] {
  const numbered = texts.filter((t) => t.value > 0);
  const noted = new Set(numbered.map((t) => t.value));
  const best = new Map<number, Link>();
  let top: Link | null = null;
  for (const mark of marks) {
    if (mark.value === 0 || (mark.needsNote && !mark.bridges && !noted.has(mark.value))) continue;
    let link: Link | null = null;
    const worth = mark.weight + (noted.has(mark.value) ? 0.5 : 0);
    const offer = (score: number, before: Link | null, restart: boolean): void => {
      if (!link || score > link.score) link = { score, mark, before, restart };
    };
    if (mark.value <= MAX_SKIP) offer(worth - SKIP * (mark.value - 1), null, false);
    for (let skip = 1; skip <= MAX_SKIP; skip++) {
      const before = best.get(mark.value - skip);
      if (before) offer(before.score + worth - SKIP * (skip - 1), before, false);
    }
    if (mark.value === 1 && top) offer(top.score + worth - RESTART, top, true);
    const made = link as Link | null;
    if (!made) continue;
    if (!best.has(mark.value) || best.get(mark.value)!.score <= made.score) best.set(mark.value, made);
    if (!top || made.score > top.score) top = made;
  }
  const picked: { mark: Mark; restart: boolean }[] = [];
  for (let link = top; link; link = link.before) picked.push({ mark: link.mark, restart: link.restart });
  return settle(picked.reverse(), texts);
}

/** Ties marks to notes, and drops a lone figure no note stands for: `fase1` is no mark in a paper without notes. */
function settle(
  picked: readonly { mark: Mark; restart: boolean }[],
  texts: readonly NoteText[],
): { mark: Mark; note: number }[] {
  const runs: Mark[][] = [];
  for (const { mark, restart } of picked) {
    if (restart || runs.length === 0) runs.push([]);
    runs.at(-1)!.push(mark);
  }
  // Notes by number, in order: each run of marks takes the first that stand after it and after those of the run before.
  const byValue = new Map<number, number[]>();
  texts.forEach((t, i) => {
    const own = byValue.get(t.value);
    if (own) own.push(i);
    else byValue.set(t.value, [i]);
  });
  const firstLines = texts.map((t) => t.lines[0]!);
  let used = 0;
  return runs.flatMap((run) => {
    const tied = run.map((mark) => {
      const own = byValue.get(mark.value) ?? [];
      const least = Math.max(used, upper(firstLines, mark.line));
      const k = upper(own, least - 1);
      return { mark, note: own[k] ?? -1 };
    });
    used = Math.max(used, ...tied.map((t) => t.note + 1));
    const some = tied.some((t) => t.note >= 0);
    const clear = run.length >= 2 || run[0]!.weight >= 1;
    // Without its note `NAVO3` is a mark only between marks 2 and 4.
    const kept = tied.filter((t, i) => {
      const [before, after] = [tied[i - 1]?.mark.value, tied[i + 1]?.mark.value];
      return t.note >= 0 || !t.mark.needsNote || (before === t.mark.value - 1 && after === t.mark.value + 1);
    });
    return some || clear ? kept : [];
  });
}

/** How many of the rising numbers are at most `limit`. */
function upper(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Marks with a sign; `Kosovo*` is one even where the note is lost. */
function signs(marks: readonly Mark[], texts: readonly NoteText[]): { mark: Mark; note: number }[] {
  return marks
    .filter((mark) => mark.value === 0)
    .map((mark) => {
      const after = texts.findIndex((t) => t.marker === mark.marker && t.lines[0]! > mark.line);
      return { mark, note: after >= 0 ? after : texts.findIndex((t) => t.marker === mark.marker) };
    });
}
