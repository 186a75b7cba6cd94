/** The pass that finds notes. Gets the lines and their furniture; adds the texts of notes and the marks that refer to them. */

import { countUpTo } from '../text/binary-search.ts';
import { groupBy, mostOf } from '../text/grouping.ts';
import { type BracketedNotes, bracketedNotes } from './bracketed-notes.ts';
import { marginIndexes } from './columns.ts';
import type { ReadingContext, ReadingLanguage } from './context.ts';
import { closingNotes, type NoteSearch, type NoteText, RULE, signNotes } from './footnote-texts.ts';
import type { Line } from './lines.ts';
import { type NoteMark, noteMarksIn } from './note-marks.ts';
import { numberedNotes } from './numbered-notes.ts';
import type { TabledLines } from './tables.ts';
import { toldNotes } from './told-notes.ts';

/** A mark with the place of its note among the texts, or -1, and what shows that it is one. */
export interface TiedMark {
  readonly mark: NoteMark;
  readonly note: number;
  readonly evidence: 'note-of-that-number' | 'place-in-the-row' | 'printed-sign';
}

export interface Footnotes {
  /** In the order of the text. */
  readonly texts: readonly NoteText[];
  readonly marks: readonly TiedMark[];
  /** Lines that only separate notes from text (`_____`). */
  readonly rules: ReadonlySet<number>;
}

export interface NotedLines extends TabledLines {
  readonly notes: Footnotes;
}

/**
 * A line is the text of a note only when its number is the next one, a mark with that number stands before it, and it
 * stands where notes stand; so `6 december 2022.` and `12 december over het pakket` at the start of a line are text. Marks
 * are the chain of rising numbers that fits best, so `COP28` and `EUR 18.1` are not marks, and a paper whose notes are lost
 * still has its marks.
 */
export function findFootnotes({ language }: ReadingContext, input: TabledLines): NotedLines {
  const told = toldNotes(input.lines);
  if (told !== null) return { ...input, notes: told };
  // Rows, entries, numbers above their text and the headings a list of contents names are no notes, and a page or a figure in them is no mark.
  const beside = marginIndexes(input);
  const furniture = new Set([
    ...input.furniture,
    ...beside,
    ...input.listed,
    ...input.tables.keys(),
    ...input.numberLabels,
  ]);
  // Blank lines that are line spacing say no more about notes than about text.
  const lines = input.lines.map((line, i) => ({ ...line, gap: Math.max(0, line.gap - input.lineSpacing[i]!) }));
  const printed = lines.flatMap((line) =>
    input.furniture.has(line.index) || beside.has(line.index)
      ? []
      : noteMarksIn(line).filter(
          (mark) =>
            mayBeMarked(mark, input) && !isLabelNumber(mark, line, language) && !isNamedNumber(mark, line, language),
        ),
  );
  const marks = outsideNames(lines, outsideEmphasis(lines, printed));
  const rules = new Set(lines.filter((line) => RULE.test(line.text)).map((line) => line.index));
  const search = { lines, furniture, rules, marks, width: usualWidth(lines), language };
  const bracketed = bracketedNotes(search);
  if (bracketed) return { ...input, notes: { ...inOrder(bracketed), rules } };
  const texts = textsOfNotes(search);
  const inNotes = new Set(texts.flatMap((text) => text.lines));
  const running = marks.filter((mark) => !inNotes.has(mark.line));
  const tied = [...tieNumbers(running, texts), ...tieSigns(running, texts)];
  tied.sort((a, b) => a.mark.line - b.mark.line || a.mark.from - b.mark.from);
  return { ...input, notes: { texts, marks: tied, rules } };
}

/** Notes in brackets, each tied to its mark; what is left are numbers of the text. */
const inOrder = ({ texts, marks }: BracketedNotes): Omit<Footnotes, 'rules'> => ({
  texts,
  marks: marks.map((mark, note) => ({ mark, note, evidence: 'note-of-that-number' })),
});

/** The number of `A2: From January 1` is that of the answer. */
function isLabelNumber({ to }: NoteMark, { text }: Line, { turns }: ReadingLanguage): boolean {
  const label = turns.SHORT_ANSWER.exec(text) ?? turns.SHORT_QUESTION.exec(text);
  return label !== null && to <= label[0].length;
}

/** `Postbus 20061` is one number, `in February 20231` the year of a month and its mark. */
function isNamedNumber({ from }: NoteMark, { text }: Line, { cues }: ReadingLanguage): boolean {
  const name = /(\p{Lu}\p{Ll}+) \d{4}$/u.exec(text.slice(Math.max(0, from - 24), from))?.[1];
  return name !== undefined && !cues.MONTH.test(name);
}

/** A mark may stand in a table behind words (`Totaal2`), never in a figure or in a list of contents. */
function mayBeMarked({ line, from, to }: NoteMark, { lines, tables, listed }: TabledLines): boolean {
  const table = tables.get(line);
  if (!table) return !listed.has(line);
  const cell = table.cells.find((one) => one.from <= from && to <= one.to);
  return table.role === 'caption' || (cell !== undefined && /\p{L}{2}/u.test(lines[line]!.text.slice(cell.from, from)));
}

/** The notes of every kind; a closing list only in a paper without notes at the foot of its pages. */
function textsOfNotes(search: NoteSearch): NoteText[] {
  const atFoot = numberedNotes(search);
  const numbered = atFoot.length > 0 ? atFoot : closingNotes(search);
  return [...numbered, ...signNotes(search, numbered)].sort((a, b) => a.lines[0]! - b.lines[0]!);
}

/** The length that nineteen in twenty lines stay under, in characters. */
function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.95)] ?? 0;
}

/** Takes out the signs that close emphasis opened a line or two before (`**Ministerie van Buitenlandse / Zaken**`). */
function outsideEmphasis(lines: readonly Line[], marks: readonly NoteMark[]): NoteMark[] {
  let open = '';
  let since = 0;
  const closing = new Set<NoteMark>();
  const signs = new Map<number, NoteMark>();
  for (const mark of marks)
    if (mark.value === 0 && mark.marker.startsWith('*') && !signs.has(mark.line)) signs.set(mark.line, mark);
  for (const line of lines) {
    if (!line.text.includes('*')) continue;
    const sign = signs.get(line.index);
    if (sign && open === sign.marker && line.index - since <= 3) {
      closing.add(sign);
      open = '';
    }
    const last = [...line.text.matchAll(/(?<![\p{L}\p{N}.,)”"*])\*{1,3}(?=[^\s*])/gu)].at(-1);
    if (last && !line.text.slice(last.index + last[0].length).includes(last[0])) {
      open = last[0];
      since = line.index;
    }
  }
  return marks.filter((mark) => !closing.has(mark));
}

/**
 * Takes out figures that belong to a name: `CO2` and `fase1` come back with the same figure, and a mark does not. A name
 * with one figure and another (`fase1`, `fase2`) numbers a row of its own, unless there are notes of those numbers.
 */
function outsideNames(lines: readonly Line[], marks: readonly NoteMark[]): NoteMark[] {
  const stemOf = ({ line, from }: NoteMark): string =>
    /[\p{L}\p{N}-]+$/u.exec(lines[line]!.text.slice(Math.max(0, from - 24), from))?.[0] ?? '';
  const hung = marks.filter((mark) => mark.value > 0 && stemOf(mark) !== '');
  const byName = groupBy(hung, (mark) => stemOf(mark));
  const names = new Set<NoteMark>();
  const unclear = new Set<NoteMark>();
  for (const group of byName.values()) {
    if (group.length < 2) continue;
    const figures = new Set(group.map(({ value }) => value));
    for (const mark of group) (mark.needsNote && figures.size < group.length ? names : unclear).add(mark);
  }
  return marks
    .filter((mark) => !names.has(mark))
    .map((mark) => (unclear.has(mark) ? { ...mark, needsNote: true } : mark));
}

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
function tieNumbers(marks: readonly NoteMark[], texts: readonly NoteText[]): TiedMark[] {
  const noted = new Set(texts.filter((text) => text.value > 0).map((text) => text.value));
  const best = new Map<number, Link>();
  let top: Link | null = null;
  for (const mark of marks) {
    if (mark.value === 0 || (mark.needsNote && !mark.bridges && !noted.has(mark.value))) continue;
    const link = bestLink(mark, mark.weight + (noted.has(mark.value) ? 0.5 : 0), best, top);
    if (!link) continue;
    if (!best.has(mark.value) || best.get(mark.value)!.score <= link.score) best.set(mark.value, link);
    if (!top || link.score > top.score) top = link;
  }
  const chain: Link[] = [];
  for (let link: Link | null = top; link; link = link.before) chain.push(link);
  const runs: NoteMark[][] = [];
  for (const { mark, restart } of chain.reverse()) {
    if (restart || runs.length === 0) runs.push([]);
    runs.at(-1)!.push(mark);
  }
  return tieRuns(runs, texts);
}

/** The best chain that ends with this mark: it begins one, goes on from a lower number, or starts again from 1. */
function bestLink(mark: NoteMark, worth: number, best: ReadonlyMap<number, Link>, top: Link | null): Link | null {
  const links: Link[] = [];
  if (mark.value <= MAX_SKIP)
    links.push({ score: worth - SKIP * (mark.value - 1), mark, before: null, restart: false });
  for (let skip = 1; skip <= MAX_SKIP; skip++) {
    const before = best.get(mark.value - skip);
    if (before) links.push({ score: before.score + worth - SKIP * (skip - 1), mark, before, restart: false });
  }
  if (mark.value === 1 && top) links.push({ score: top.score + worth - RESTART, mark, before: top, restart: true });
  return links.reduce<Link | null>((kept, link) => (kept && kept.score >= link.score ? kept : link), null);
}

/**
 * Ties runs of rising marks to notes, and drops a lone figure no note stands for: `fase1` is no mark in a paper without
 * notes. Each run takes the first notes of its numbers that stand after it and after those of the run before.
 */
function tieRuns(runs: readonly (readonly NoteMark[])[], texts: readonly NoteText[]): TiedMark[] {
  const byValue = groupBy(texts.keys(), (note) => texts[note]!.value);
  const firstLines = texts.map((text) => text.lines[0]!);
  let used = 0;
  return runs.flatMap((run) => {
    const tied = run.map((mark): TiedMark => {
      const notes = byValue.get(mark.value) ?? [];
      const least = Math.max(used, countUpTo(firstLines, mark.line));
      const note = notes[countUpTo(notes, least - 1)] ?? -1;
      return { mark, note, evidence: note >= 0 ? 'note-of-that-number' : 'place-in-the-row' };
    });
    used = mostOf([used, ...tied.map(({ note }) => note + 1)]);
    // Without any note a row begins with 1, or is long enough to be one: `Zie versie.3 De` is no row.
    const clear = run.length >= 3 || (run[0]!.value === 1 && (run.length === 2 || run[0]!.weight >= 1));
    if (!clear && tied.every(({ note }) => note < 0)) return [];
    return tied.filter(({ mark, note }, i) => {
      const [before = 0, after] = [run[i - 1]?.value, run[i + 1]?.value];
      // `blz. 12.4 De` holds mark 4 where there is a note 4 and the row has room for it, and else a number.
      if (mark.onNumber) return note >= 0 && before === mark.value - 1 && (after ?? mark.value + 1) === mark.value + 1;
      // Without its note `NAVO3` is a mark only between marks 2 and 4.
      return note >= 0 || !mark.needsNote || (before === mark.value - 1 && after === mark.value + 1);
    });
  });
}

/** Marks with a sign; `Kosovo*` is one even where the note is lost. */
function tieSigns(marks: readonly NoteMark[], texts: readonly NoteText[]): TiedMark[] {
  return marks
    .filter((mark) => mark.value === 0)
    .map((mark) => {
      const after = texts.findIndex((text) => text.marker === mark.marker && text.lines[0]! > mark.line);
      const note = after >= 0 ? after : texts.findIndex((text) => text.marker === mark.marker);
      return { mark, note, evidence: note >= 0 ? 'note-of-that-number' : 'printed-sign' };
    });
}
