import type { PaperLanguage, Standing } from '../../model.ts';
import { mostOf } from '../../text/grouping.ts';
import { DEGREE_STROKE, type DegreeLevel } from '../degree-spans.ts';

/**
 * A line as a horizontal timeline: papers at their true dates as far as their words leave room, the word that shifts over a
 * bar as thick as the wording goes far. Numbers in, numbers out, no DOM; lengths in px.
 */

/** What a timeline says of one paper. */
export interface TimelineItem {
  readonly document: string;
  /** ISO day, or null when the paper prints none: it then stands between its neighbours. */
  readonly day: string | null;
  readonly year: string;
  readonly standing: 'speaks' | Extract<Standing, 'silent' | 'undecided' | 'unread'>;
  /** The word that says how far, and what it is a degree of; of a paper that does not speak `rest` says so. */
  readonly degree: string | null;
  readonly rest: string | null;
  /** Of these two; the words under the bar are in the language of the interface. */
  readonly lang: PaperLanguage;
  /** Null where the paper does not speak. */
  readonly rung: DegreeLevel | null;
  readonly home: boolean;
  /** What happened, in words of the closed list; and who speaks. Empty where there is nothing to say. */
  readonly strong: string;
  readonly soft: string;
}

/** The kinds of text there are, each in a size of its own. */
export type TimelineText = 'year' | 'degree' | 'rest' | 'strong' | 'soft';

/** Size of each kind, as a share of the size of the page around it. */
export const TEXT_SIZE: Readonly<Record<TimelineText, number>> = {
  year: 0.8125,
  degree: 1,
  rest: 1,
  strong: 0.8125,
  soft: 0.8125,
};

export interface TimelineLine {
  readonly kind: TimelineText;
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly width: number;
}

export interface TimelineColumn {
  readonly item: TimelineItem;
  readonly x: number;
  /** Room for its words, up to the next column. */
  readonly width: number;
  /** Year, lifted words, what happened, who: from top to bottom. */
  readonly lines: readonly TimelineLine[];
  /** Box of the marker behind the degree word. */
  readonly marker: Box | null;
  /** Of a paper that speaks: its stretch of the line, level under its words and tapering to the next, as SVG path data. */
  readonly bar: string | null;
  /** Place of a `?` on the bar, where the degree word has no rung. */
  readonly query: { readonly x: number; readonly y: number } | null;
  /** Box of the brackets of a paper that does not speak. */
  readonly mark: Box | null;
}

export interface Timeline {
  readonly width: number;
  readonly height: number;
  /** Of the page around it, in px. */
  readonly em: number;
  readonly columns: readonly TimelineColumn[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TimelineSpace {
  readonly width: number;
  /** Size of the letters of the page around it; 16 when not given. */
  readonly em?: number;
  /** Width of a text in px at its size; by a mean width of characters when not given. */
  readonly measure?: (text: string, kind: TimelineText) => number;
}

/** Mean width of a character, in em: measured 0.44 to 0.5 on the words of the papers in six sans faces; the widest fits all. */
const CHARACTER = 0.5;
/** The degree word is set bold, 6 % wider, with a marker that reaches so far past it at either side. */
const BOLD = 1.06;
const AROUND = 0.12;

/** Least space between the words of two papers: three quarters of a letter's height, as between two columns of a table. */
const GAP = 0.75;
/** Base lines of year and words, middle of the bar, first line under it, and the pitch of the lines, in em. */
const YEAR = 0.8;
const WORDS = 2.1;
const BAR = 3.05;
const UNDER = 4.35;
const PITCH = 1.05;
/** Brackets: as wide and as high as "zwijgt" over them asks for. */
const BRACKETS = { width: 2.15, height: 0.85 };
/** The sizes of STROKE are px on a page of 16 px letters. */
const DRAWN = 16;

/** Tried in order until all fits: with what the degree is a degree of or without; lines that what stands below may take. */
const ATTEMPTS: readonly { readonly rest: boolean; readonly lines: number }[] = [
  { rest: true, lines: 2 },
  { rest: true, lines: 3 },
  { rest: false, lines: 2 },
  { rest: false, lines: 3 },
  // Taller than this a column of words is no picture of a line: a list says it better.
  { rest: false, lines: 5 },
];

/**
 * The timeline of a line within a width; null when its words do not fit side by side, or there is no paper: a list tells it
 * then. Labels never overlap: true time gives way to the words, each paper moved no further than its neighbours force it.
 */
export function timelineLayout(
  items: readonly TimelineItem[],
  { width, em = DRAWN, measure }: TimelineSpace,
): Timeline | null {
  if (items.length === 0) return null;
  const wide = measure ?? ((text, kind) => text.length * CHARACTER * em * TEXT_SIZE[kind] * (isBold(kind) ? BOLD : 1));
  for (const attempt of ATTEMPTS) {
    const words = items.map((item) => (attempt.rest || item.degree === null ? item : { ...item, rest: null }));
    const needs = words.map((item) => needOf(item, attempt.lines, em, wide));
    const total = needs.reduce((sum, need) => sum + need, 0) + GAP * em * (items.length - 1);
    if (total > width) continue;
    const rooms = needs.map((need, i) => need + (i === needs.length - 1 ? 0 : GAP * em));
    const wanted = timesOf(items, width - (needs.at(-1) ?? 0));
    const xs = packLabels(wanted, rooms, width);
    return drawn(words, xs, { width, em, measure: wide });
  }
  return null;
}

/** The kinds set bold. */
export const isBold = (kind: TimelineText): boolean => kind === 'degree' || kind === 'strong';

type Measure = NonNullable<TimelineSpace['measure']>;

/** Width of the lifted words with the space between them and the marker around the first. */
function wordsWidth({ degree, rest }: TimelineItem, em: number, measure: Measure): number {
  const marked = degree === null ? 0 : measure(degree, 'degree') + 2 * AROUND * em;
  const plain = rest === null ? 0 : measure(rest, 'rest');
  return marked + plain + (degree !== null && rest !== null ? measure(' ', 'rest') : 0);
}

/** The least width in which everything said of a paper stands, what is below the bar in so many lines each. */
function needOf(item: TimelineItem, lines: number, em: number, measure: Measure): number {
  const below = (['strong', 'soft'] as const).map((kind) => leastWidth(item[kind], kind, lines, measure));
  const mark = item.standing === 'speaks' ? 0 : BRACKETS.width * em;
  return mostOf([wordsWidth(item, em, measure), measure(item.year, 'year'), mark, ...below]);
}

/** The least width in which a text takes at most so many lines: one of the widths of its runs of words. */
function leastWidth(text: string, kind: TimelineText, lines: number, measure: Measure): number {
  const words = text.split(' ');
  const widths = words.flatMap((_, from) =>
    words.slice(from).map((_word, length) => measure(words.slice(from, from + length + 1).join(' '), kind)),
  );
  const longest = mostOf(words.map((word) => measure(word, kind)));
  const rising = widths.filter((width) => width >= longest).sort((a, b) => a - b);
  return rising.find((width) => wrapped(text, kind, width, measure).length <= lines) ?? 0;
}

/** Sums of widths differ in the last digits; a line that fits but for those fits. */
const SLACK = 0.01;

/** A text in lines of at most `width` px, broken at spaces; a longer word stands on a line of its own. */
function wrapped(text: string, kind: TimelineText, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((one) => one !== '')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && measure(longer, kind) <= width + SLACK) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const DAY = 86_400_000;

/** Where papers stand in true time, from 0 at the first to `end` at the last; evenly where all are of one day. */
function timesOf(items: readonly TimelineItem[], end: number): number[] {
  const days = items.map(({ day }) => (day === null ? null : dayNumber(day)));
  const known = days.map((day, i) => day ?? days.slice(0, i).findLast((earlier) => earlier !== null) ?? null);
  const [first = 0] = known.filter((day) => day !== null);
  const filled = known.map((day) => day ?? first);
  const last = mostOf(filled);
  return filled.map((day, i) =>
    last === first ? (i / Math.max(1, items.length - 1)) * end : end * ((day - first) / (last - first)),
  );
}

/** Days since 1970. A bare year or month counts from its first day. */
function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / DAY;
}

/**
 * Places as near as can be (least squares) to those wanted, with `rooms[i]` px or more from each to the next and all of it
 * within 0..end. Less the rooms before it, a place need only not fall, and that is solved by pooling neighbours that do.
 */
export function packLabels(wanted: readonly number[], rooms: readonly number[], end: number): number[] {
  const before: number[] = [];
  let taken = 0;
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((place, i) => {
    before.push(taken);
    let pool = { sum: place - taken, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
    taken += rooms[i] ?? 0;
  });
  const places = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return places.map((place, i) => Math.min(Math.max(place, 0), Math.max(0, end - taken)) + (before[i] ?? 0));
}

function drawn(
  items: readonly TimelineItem[],
  xs: readonly number[],
  { width, em, measure }: Required<TimelineSpace>,
): Timeline {
  const columns = items.map((item, i): TimelineColumn => {
    const x = xs[i] ?? 0;
    const next = items[i + 1];
    const end = xs[i + 1] ?? width;
    const room = next === undefined ? end - x : end - x - GAP * em;
    const words = Math.min(room, wordsWidth(item, em, measure));
    const speaks = item.rung !== null;
    const follows = next !== undefined && next.rung !== null;
    const below = (['strong', 'soft'] as const).flatMap((kind) =>
      wrapped(item[kind], kind, room, measure).map((text) => ({ kind, text })),
    );
    const mark = { x, y: (BAR - BRACKETS.height / 2) * em, width: BRACKETS.width * em, height: BRACKETS.height * em };
    return {
      item,
      x: round(x),
      width: round(room),
      lines: [
        line('year', item.year, x, YEAR * em, measure),
        ...wordLines(item, x, em, measure),
        ...below.map(({ kind, text }, at) => line(kind, text, x, (UNDER + at * PITCH) * em, measure)),
      ],
      marker: item.degree === null ? null : markerOf(item.degree, x, em, measure),
      bar: speaks ? barOf(item, follows ? next : null, x, x + words, follows ? end : x + words, em) : null,
      query: item.rung === 'unknown' ? { x: round(x + words / 2), y: round(BAR * em) } : null,
      mark: speaks ? null : rounded(mark),
    };
  });
  const low = mostOf([...columns.flatMap(({ lines }) => lines.map(({ y }) => y)), (BAR + 0.6) * em]);
  return { width: round(width), height: round(low + 0.4 * em), em, columns };
}

function wordLines({ degree, rest }: TimelineItem, x: number, em: number, measure: Measure): TimelineLine[] {
  const y = WORDS * em;
  if (degree === null) return rest === null ? [] : [line('rest', rest, x, y, measure)];
  const first = line('degree', degree, x + AROUND * em, y, measure);
  const after = x + 2 * AROUND * em + measure(degree, 'degree') + measure(' ', 'rest');
  return rest === null ? [first] : [first, line('rest', rest, after, y, measure)];
}

function markerOf(degree: string, x: number, em: number, measure: Measure): Box {
  const width = measure(degree, 'degree') + 2 * AROUND * em;
  return rounded({ x, y: (WORDS - 0.92) * em, width, height: 1.2 * em });
}

function line(kind: TimelineText, text: string, x: number, y: number, measure: Measure): TimelineLine {
  return { kind, text, x: round(x), y: round(y), width: round(measure(text, kind)) };
}

/** Level from `x` to `level`, under the words; from there to `end` growing or shrinking to what the next paper says. */
function barOf(
  item: TimelineItem,
  next: TimelineItem | null,
  x: number,
  level: number,
  end: number,
  em: number,
): string {
  const half = ({ rung }: TimelineItem): number => (DEGREE_STROKE[rung ?? 'none'] * em) / DRAWN / 2;
  const [y, from, to] = [BAR * em, half(item), half(next ?? item)];
  const [left, flat, right] = [round(x), round(Math.min(level, end)), round(end)];
  const at = (offset: number): number => round(y + offset);
  return `M${left} ${at(-from)}H${flat}L${right} ${at(-to)}V${at(to)}L${flat} ${at(from)}H${left}Z`;
}

function rounded({ x, y, width, height }: Box): Box {
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}

/** A tenth of a px: finer is not seen, and the numbers stay readable in a file. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
