/** Lines cut at their wide gaps, told from the source: the text of a line keeps one blank of each. */
import type { Line } from './lines.ts';

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

/** What tells a gap between two cells from the blank between two words, in this paper. */
export interface GapMeasure {
  /** Wider than this, in columns, is a gap. */
  readonly usual: number;
}

function gapsOf(line: Line, source: string): Gap[] {
  const gaps: Gap[] = [];
  for (const [from, to, sourceFrom, sourceTo] of line.pieces) {
    const even = to - from === sourceTo - sourceFrom;
    for (let at = from; at < to; at++) {
      if (line.text.charCodeAt(at) !== 32) continue;
      const [start, end] = even ? [sourceFrom + at - from, sourceFrom + at - from + 1] : [sourceFrom, sourceTo];
      const tabs = source.slice(start, end).includes('\t');
      gaps.push({ at, width: tabs ? Math.max(2, end - start) * 2 : end - start });
    }
  }
  return gaps;
}

/**
 * The blank that this paper sets between words: a paper in which all are tabs, or doubled, has no wide gap for that. Looks at
 * the lines that are long enough to be text.
 */
export function gapMeasure(lines: readonly Line[], source: string): GapMeasure {
  const seen = new Map<number, number>();
  for (const line of lines) for (const { width } of gapsOf(line, source)) seen.set(width, (seen.get(width) ?? 0) + 1);
  let usual = 1;
  let most = 0;
  for (const [width, count] of seen)
    if (count > most || (count === most && width < usual)) {
      usual = width;
      most = count;
    }
  return { usual };
}

/** The cells of a line, in order: one where nothing in it stands apart. A Markdown row is cut at its bars. */
export function printedCells(line: Line, source: string, { usual }: GapMeasure): PrintedCell[] {
  const { text } = line;
  const bars = barredCells(text);
  const gaps = bars ? [] : gapsOf(line, source).filter(({ width }) => width > usual);
  const ranges = bars ?? cutAt(text, gaps.length < MOST ? gaps : []);
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

/** A row of Markdown: it begins and ends with a bar, or has two at least between words. */
function barredCells(text: string): [number, number][] | null {
  const bars = [...text.matchAll(/\|/g)].map(({ index }) => index);
  const closed = text.startsWith('|') && text.endsWith('|') && bars.length >= 2;
  if (!closed) return null;
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
    const [from, to, sourceFrom, sourceTo] = piece;
    return columnOf(to - from === sourceTo - sourceFrom ? sourceFrom + at - from : sourceFrom);
  };
}

/** Columns of blanks before the first character of a line. */
export function indentOf(line: Line, source: string): number {
  return columnsOf(line, source)(0);
}
