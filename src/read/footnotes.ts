/** Notes: which marks in the running text refer to which note. */

import { closingList, type NoteText, noteTexts, PLAIN_NUMBER, RULE, signNotes, usualWidth } from './footnote-texts.ts';
import type { Line } from './lines.ts';
import { type NoteMark, noteMarksIn } from './note-marks.ts';
import { countUpTo } from './upper-bound.ts';

export interface Footnotes {
  readonly texts: readonly NoteText[];
  /** Marks in the order of the text, each with the place of its note in `texts`, or -1. */
  readonly marks: readonly { readonly mark: NoteMark; readonly note: number }[];
  /** Lines that only separate notes from text (`_____`). */
  readonly rules: ReadonlySet<number>;
}

/**
 * The notes of a paper. A line is the text of a note only when its number is the next one, a mark with that number stands
 * before it, and it stands where notes stand; so `6 december 2022.` and `12 december over het pakket` at the start of a
 * line are text. Marks are the chain of rising numbers that fits best, so `COP28` and `EUR 18.1` are not marks, and a paper
 * whose notes are lost still has its marks.
 */
export function findFootnotes(
  given: readonly Line[],
  furniture: ReadonlySet<number>,
  lineSpacing: readonly number[],
): Footnotes {
  // Blank lines that are line spacing say no more about notes than about text.
  const lines = given.map((line) => ({ ...line, gap: Math.max(0, line.gap - lineSpacing[line.index]!) }));
  const marks = outsideEmphasis(
    lines,
    lines.flatMap((line) => (furniture.has(line.index) ? [] : noteMarksIn(line))),
  );
  const rules = new Set(lines.filter((line) => RULE.test(line.text)).map((line) => line.index));
  const width = usualWidth(lines);
  let texts = noteTexts(lines, furniture, rules, marks, width, PLAIN_NUMBER);
  if (texts.length === 0) texts = closingList(lines, furniture, marks, width);
  texts = [...texts, ...signNotes(lines, furniture, rules, marks, width, texts)].sort(
    (a, b) => a.lines[0]! - b.lines[0]!,
  );
  const inNotes = new Set(texts.flatMap((t) => t.lines));
  const running = marks.filter((m) => !inNotes.has(m.line));
  return { texts, marks: [...chain(running, texts), ...signs(running, texts)].sort(byPlace), rules };
}

/** Takes out the signs that close emphasis opened a line or two before (`**Ministerie van Buitenlandse / Zaken**`). */
function outsideEmphasis(lines: readonly Line[], marks: readonly NoteMark[]): NoteMark[] {
  let open = '';
  let since = 0;
  const closing = new Set<NoteMark>();
  const signs = new Map<number, NoteMark>();
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

const byPlace = (a: { mark: NoteMark }, b: { mark: NoteMark }): number =>
  a.mark.line - b.mark.line || a.mark.from - b.mark.from;

/** A gap in the numbers costs this much a number skipped, a new start from 1 this much: less than a clear mark is worth. */
const SKIP = 0.35;
const RESTART = 0.9;
const MAX_SKIP = 4;

interface Link {
  readonly score: number;
  readonly mark: NoteMark;
  readonly before: Link | null;
  readonly restart: boolean;
}

/** The chain of numbered marks that fits best, each with its note. */
function chain(marks: readonly NoteMark[], texts: readonly NoteText[]): { mark: NoteMark; note: number }[] {
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
  const picked: { mark: NoteMark; restart: boolean }[] = [];
  for (let link = top; link; link = link.before) picked.push({ mark: link.mark, restart: link.restart });
  return settle(picked.reverse(), texts);
}

/** Ties marks to notes, and drops a lone figure no note stands for: `fase1` is no mark in a paper without notes. */
function settle(
  picked: readonly { mark: NoteMark; restart: boolean }[],
  texts: readonly NoteText[],
): { mark: NoteMark; note: number }[] {
  const runs: NoteMark[][] = [];
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
      const least = Math.max(used, countUpTo(firstLines, mark.line));
      const k = countUpTo(own, least - 1);
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

/** Marks with a sign; `Kosovo*` is one even where the note is lost. */
function signs(marks: readonly NoteMark[], texts: readonly NoteText[]): { mark: NoteMark; note: number }[] {
  return marks
    .filter((mark) => mark.value === 0)
    .map((mark) => {
      const after = texts.findIndex((t) => t.marker === mark.marker && t.lines[0]! > mark.line);
      return { mark, note: after >= 0 ? after : texts.findIndex((t) => t.marker === mark.marker) };
    });
}
