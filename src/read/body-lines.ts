/**
 * The pass that finds the running text. Gets the lines, their furniture and their notes; adds the lines that are neither, as
 * a reader sees them: how they are set, how far they stand apart, how much fits on one.
 */
import { groupBy } from '../text/grouping.ts';
import { indentOf } from './cells.ts';
import { marginIndexes } from './columns.ts';
import type { ReadingContext } from './context.ts';
import type { NotedLines } from './footnotes.ts';
import { isRunOn } from './line-spacing.ts';
import { type LineWidth, lineWidths } from './line-width.ts';
import type { Line } from './lines.ts';
import type { NoteMark } from './note-marks.ts';
import type { TableRole } from './tables.ts';

/** A line of running text. */
export interface BodyLine {
  readonly printed: Line;
  /** Its text without note marks and asterisks of emphasis. */
  readonly bare: string;
  /** Printed bold (`**`) or in italics (`*`) from end to end. */
  readonly set: 'bold' | 'italic' | null;
  /** Blank lines before it that are not line spacing: 0 means that it follows on. */
  readonly gap: number;
  /** True when a page, notes or furniture stand between it and the line before. */
  readonly cut: boolean;
  /** First line of running text on its page, which furniture above it tells as well as a mark. */
  readonly startsPage: boolean;
  /** True when the blank lines before it are the paper's line spacing, or when paragraphs here have none between them. */
  readonly dense: boolean;
  readonly width: LineWidth;
  /** Columns of blanks before it. */
  readonly indent: number;
  /** True where it is set in as the first line of a paragraph is, in a paper that does so. */
  readonly indented: boolean;
  /** What it is of a table or a list of contents; null for text. */
  readonly table: TableText | null;
  /** True when it stands in a column beside the text: particulars of a letterhead. */
  readonly margin: boolean;
  /** True when a list of contents names it: a heading. */
  readonly listed: boolean;
}

/** A line of a table, without note marks and emphasis. */
export interface TableText {
  readonly role: TableRole;
  /** False where it goes on with the block of the line above. */
  readonly opens: boolean;
  readonly cells: readonly { readonly column: number; readonly text: string }[];
}

export interface BodyText extends NotedLines {
  readonly body: readonly BodyLine[];
}

/** Takes time in proportion to the number of lines. */
export function findBodyLines({ language }: ReadingContext, input: NotedLines): BodyText {
  const { furniture, notes } = input;
  const apart = new Set<number>([...furniture, ...notes.rules, ...notes.texts.flatMap((text) => text.lines)]);
  const marksOf = groupBy(
    notes.marks.map(({ mark }) => mark),
    (mark) => mark.line,
  );
  const margin = marginIndexes(input);
  const lines = input.lines.filter((line) => !apart.has(line.index));
  const unmarked = lines.map((line) => withoutMarks(line.text, marksOf.get(line.index) ?? []));
  const spacing = lines.map((line) => input.lineSpacing[line.index]!);
  // Blank lines and widths of a file of paragraphs are of our making, and say nothing.
  const whole = input.unit === 'paragraphs';
  const dense = whole ? lines.map(() => false) : denseLines(lines, spacing);
  const full = lines.map(
    (line, i) => !whole && i > 0 && line.gap <= spacing[i]! && isRunOn(unmarked[i - 1]!, unmarked[i]!, language),
  );
  const widths = lineWidths(
    unmarked,
    full,
    lines.map((line) => line.page),
  );
  const indents = lines.map((line) => indentOf(line, input.text));
  const indented = firstLines(lines, indents);
  const body = lines.map((line, i): BodyLine => {
    const before = lines[i - 1];
    return {
      printed: line,
      bare: stripEmphasis(unmarked[i]!),
      set: line.facts?.set ?? emphasisOf(unmarked[i]!),
      gap: Math.max(0, line.gap - spacing[i]!),
      cut: before !== undefined && (line.page !== before.page || line.index !== before.index + 1),
      startsPage: before !== undefined && (line.page !== before.page || furniture.has(line.index - 1)),
      dense: dense[i]!,
      width: widths[i]!,
      indent: indents[i]!,
      indented: indented[i]!,
      table: tableText(line, input, marksOf.get(line.index) ?? []),
      margin: margin.has(line.index),
      listed: input.listed.has(line.index),
    };
  });
  return { ...input, body };
}

function tableText({ index, text }: Line, { tables }: NotedLines, marks: readonly NoteMark[]): TableText | null {
  const table = tables.get(index);
  if (!table) return null;
  const cells = table.cells.map(({ from, to, column }) => {
    const inCell = marks.filter((mark) => from <= mark.from && mark.to <= to);
    const moved = inCell.map((mark) => ({ ...mark, from: mark.from - from, to: mark.to - from }));
    return { column, text: stripEmphasis(withoutMarks(text.slice(from, to), moved)) };
  });
  return { role: table.role, opens: table.opens, cells };
}

function withoutMarks(text: string, marks: readonly NoteMark[]): string {
  if (marks.length === 0) return text;
  const kept = marks.map((mark, i) => text.slice(marks[i - 1]?.to ?? 0, mark.from));
  return (kept.join('') + text.slice(marks.at(-1)!.to)).trim();
}

function stripEmphasis(text: string): string {
  if (!text.includes('*') && !text.includes('_')) return text;
  return text
    .replace(/(?<![\p{L}\p{N}*])\*{1,3}(?=[^\s*])/gu, '')
    .replace(/(?<=[^\s*])\*{1,3}(?![\p{L}\p{N}*])/gu, '')
    .replace(/(?<![\p{L}\p{N}_])__?(?=[^\s_])|(?<=[^\s_])__?(?![\p{L}\p{N}_])/gu, '')
    .trim();
}

function emphasisOf(text: string): BodyLine['set'] {
  if (/^(\*\*|__)[^*]+(\*\*|__)[.:]?$/.test(text)) return 'bold';
  if (/^(\*[^*\s][^*]*\*|_[^_\s][^_]*_)$/.test(text)) return 'italic';
  return null;
}

/** The first line of a paragraph is set in by so many columns; what stands deeper is centred or in another column. */
const SET_IN: readonly [least: number, most: number] = [2, 10];
/** Lines set in, with the next one back at the edge, that show it is the way of the paper. */
const USUAL = 2;

/** Which lines are set in alone: the line above stands further left, and so does the one below. */
function firstLines(lines: readonly Line[], indents: readonly number[]): boolean[] {
  const setIn = (i: number, other: number): boolean => {
    if (indents[other] === undefined) return false;
    const by = indents[i]! - indents[other]!;
    return by >= SET_IN[0] && by <= SET_IN[1];
  };
  // A page of the published extracts begins with one blank, which is no indent.
  const opens = lines.map((line, i) => !line.startsPage && i > 0 && setIn(i, i - 1));
  // A paragraph of one line, and the next one.
  opens.forEach((open, i) => {
    const back = indents[i + 1] === undefined || setIn(i, i + 1);
    if (!open && i > 0 && opens[i - 1] && indents[i] === indents[i - 1] && back) opens[i] = true;
  });
  const clear = opens.filter((open, i) => open && setIn(i, i + 1) && /^\p{L}/u.test(lines[i]!.text));
  return clear.length >= USUAL ? opens : opens.map(() => false);
}

/** The window looked at around a line, either side, and the lines a paragraph may have before blank lines tell nothing. */
const AROUND = 30;
const LONG = 20;

/**
 * For each line, whether paragraphs around it stand without a blank line between them: hardly a blank line, line spacing
 * aside, in the stretch of equal spacing around it.
 */
function denseLines(lines: readonly Line[], spacing: readonly number[]): boolean[] {
  const dense: boolean[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    // The first line of a spaced page touches the page before it.
    const usual = lines[from]!.gap === 0 ? (spacing[to] ?? 0) : spacing[from]!;
    while (to < lines.length && (spacing[to] === usual || (lines[to]!.gap === 0 && spacing[to + 1] === usual))) to += 1;
    /** How many of the first lines of the stretch have a gap before them. */
    const gaps = [0];
    for (let i = from; i < to; i++) gaps.push(gaps.at(-1)! + (i > from && lines[i]!.gap > spacing[i]! ? 1 : 0));
    for (let i = from; i < to; i++) {
      const [first, last] = [Math.max(from, i - AROUND), Math.min(to, i + AROUND)];
      const wide = gaps[last - from]! - gaps[first - from]!;
      dense.push(last - first >= (usual > 0 ? 3 : LONG / 2) && wide * LONG < last - first);
    }
    from = to;
  }
  return dense;
}
