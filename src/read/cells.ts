/** Lines cut at their wide gaps, told from the source: the text of a line keeps one blank of each. */
import type { Line } from './lines.ts';
import { isEven } from './pieces.ts';

/** A stretch of a line that stands apart from its neighbours. */
export interface PrintedCell {
  /** In the text of the line. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Where it begins and ends on the printed line, in columns from 0; a tab goes on to the next eighth. */
  readonly left: number;
  readonly right: number;
}

/** A line with its cells, in order: one where nothing in it stands apart. */
export interface CelledLine {
  readonly line: Line;
  readonly cells: readonly PrintedCell[];
}

/** Columns from one tab stop to the next. */
const TAB = 8;

/** Cells of a line at most: what has more gaps than this is text set out to the margin. */
const MOST = 40;

/** A run of blanks in the source, between two words of a line. */
interface Gap {
  /** Of the blank in the text of the line that stands for it. */
  readonly at: number;
  /** In columns; a tab counts as two at the least. */
  readonly width: number;
}

/** The gaps of a line that are wider than one blank, and how many have each width. */
function gapsOf(line: Line, source: string, widths: Map<number, number>): Gap[] {
  const gaps: Gap[] = [];
  const count = (width: number): void => void widths.set(width, (widths.get(width) ?? 0) + 1);
  for (const piece of line.pieces) {
    const [from, to, sourceFrom, sourceTo] = piece;
    const even = isEven(piece);
    const hasTabs = source.slice(sourceFrom, sourceTo).includes('\t');
    for (let at = line.text.indexOf(' ', from); at >= 0 && at < to; at = line.text.indexOf(' ', at + 1)) {
      const [start, end] = even ? [sourceFrom + at - from, sourceFrom + at - from + 1] : [sourceFrom, sourceTo];
      const tabs = hasTabs && source.slice(start, end).includes('\t');
      const width = tabs ? Math.max(2, end - start) * 2 : end - start;
      count(width);
      if (width > 1) gaps.push({ at, width });
    }
  }
  return gaps;
}

/** Lines with their cells. What is no wider than the blank that these lines mostly have between words parts none. */
export function celledLines(lines: readonly Line[], source: string): CelledLine[] {
  const widths = new Map<number, number>();
  const gaps = lines.map((line) => gapsOf(line, source, widths));
  const usual = usualGap(widths);
  return lines.map((line, i) => {
    const wide = gaps[i]!.filter(({ width }) => width > usual);
    return { line, cells: printedCells(line, source, wide) };
  });
}

/** The width that most gaps have, in columns: a paper in which all are tabs, or doubled, has no wide gap for that. */
function usualGap(widths: ReadonlyMap<number, number>): number {
  let usual = 1;
  let most = 0;
  for (const [width, count] of widths)
    if (count > most || (count === most && width < usual)) {
      usual = width;
      most = count;
    }
  return usual;
}

/** The cells of a line with these wide gaps. A Markdown row is cut at its bars. */
function printedCells(line: Line, source: string, gaps: readonly Gap[]): PrintedCell[] {
  const { text } = line;
  const ranges = barredCells(text) ?? cutAt(text, gaps.length < MOST ? gaps : []);
  const columns = columnsOf(line, source);
  return ranges.map(([from, to]) => ({
    from,
    to,
    text: text.slice(from, to),
    left: columns(from),
    right: columns(to - 1) + 1,
  }));
}

function cutAt(text: string, gaps: readonly Gap[]): [number, number][] {
  const ranges: [number, number][] = [];
  let from = 0;
  for (const { at } of gaps) {
    ranges.push([from, at]);
    from = at + 1;
  }
  ranges.push([from, text.length]);
  return ranges.filter(([start, end]) => end > start);
}

/** A row of Markdown: it begins and ends with a bar. */
export const isBarredRow = (text: string): boolean => /^\|.*\|$/.test(text);

function barredCells(text: string): [number, number][] | null {
  if (!isBarredRow(text)) return null;
  const bars = [...text.matchAll(/\|/g)].map(({ index }) => index);
  if (bars.length > MOST) return null;
  return bars.slice(1).map((bar, i): [number, number] => {
    let [from, to] = [bars[i]! + 1, bar];
    while (from < to && text[from] === ' ') from += 1;
    while (to > from && text[to - 1] === ' ') to -= 1;
    return [from, to];
  });
}

/** The column of a character of the text of a line. */
function columnsOf(line: Line, source: string): (at: number) => number {
  const first = line.pieces[0]![2];
  let start = first;
  while (start > 0 && !/[\n\r\f]/.test(source[start - 1]!)) start -= 1;
  // Without a tab a column is a place in the source.
  const tabbed = source.slice(start, line.pieces.at(-1)![3]).includes('\t');
  const columnOf = (place: number): number => {
    if (!tabbed) return place - start;
    let column = 0;
    for (let i = start; i < place; i++) column += source[i] === '\t' ? TAB - (column % TAB) : 1;
    return column;
  };
  return (at) => {
    const piece = line.pieces.find(([from, to]) => from <= at && at < to) ?? line.pieces.at(-1)!;
    const [from, , sourceFrom] = piece;
    return columnOf(isEven(piece) ? sourceFrom + at - from : sourceFrom);
  };
}

/** Columns of blanks before the first character of a line. */
export function indentOf(line: Line, source: string): number {
  return columnsOf(line, source)(0);
}
