import { scaleSqrt, scaleUtc, utcYear } from 'd3';
import { mostOf } from '../../src/text/grouping.ts';
import { spreadApart } from '../../src/view/overview/layout.ts';

/**
 * The overview of many papers: bars at true dates, brackets around silent runs. Numbers in, numbers out, no DOM; lengths
 * in CSS px, x from the left edge of the time line.
 */

/** From so many papers on a column each is too narrow for a sentence to be read in it. */
export const LONG_AXIS_PAPERS = 15;
/** Least distance of two bars: 2 px each, and a sliver of ground between two papers of one week. */
export const BAR_DISTANCE = 2.6;
export const BAR_WIDTH = 2;
/** Silent papers in a row that are worth a pair of brackets; two may be chance, three are a course. */
export const SHORTEST_RUN = 3;
const YEAR_LABEL = 40;
/** Width of `zwijgt, 128` and of `128` at 12.5 px. */
const LONG_LABEL = 66;
const SHORT_LABEL = 26;
/** The least width of a run that is drawn where papers share a place, in px. */
const SHARED_RUN = 12;
/** The least height of a bar, in px: one sentence must be seen. */
const LEAST = 4;

export interface LongAxis {
  readonly width: number;
  /** Left edge of the bar of every paper, in their order. */
  readonly places: readonly number[];
  /** Most papers that share one place: 1 where every paper has its own. */
  readonly most: number;
  readonly years: readonly { readonly x: number; readonly label: string }[];
  readonly undated: number;
}

/**
 * Places of papers on an axis of `width` px, by their ISO days in rising order. Where all of them fit at 2.6 px each has a
 * place of its own, pushed aside where need be; else the axis has as many places as fit and papers near in time share one.
 * A paper without a day stands at the end.
 */
export function longAxis(days: readonly (string | null)[], width: number): LongAxis {
  const end = Math.max(BAR_DISTANCE, width - BAR_WIDTH);
  const times = days.map((day) => (day === null ? null : Date.parse(`${day.padEnd(10, '-01')}T12:00:00Z`)));
  const dated = times.filter((time): time is number => time !== null && !Number.isNaN(time));
  const undated = days.length - dated.length;
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) {
    const places = spreadApart(
      days.map((_, i) => i * BAR_DISTANCE),
      BAR_DISTANCE,
      end,
    );
    return { width, places, most: 1, years: [], undated };
  }
  const scale = scaleUtc([new Date(first), new Date(Math.max(last, first + 1))], [0, end]);
  const true_ = times.map((time) => (time === null || Number.isNaN(time) ? end : scale(time)));
  const fits = days.length * BAR_DISTANCE <= end;
  const places = (fits ? spreadApart(true_, BAR_DISTANCE, end) : true_.map(onGrid)).map(round);
  const shared = new Map<number, number>();
  for (const place of places) shared.set(place, (shared.get(place) ?? 0) + 1);
  const all = utcYear.range(utcYear.ceil(new Date(first)), new Date(last + 1));
  const step = Math.max(1, Math.ceil((all.length * YEAR_LABEL) / Math.max(1, width)));
  const years = all
    .map((year) => ({ x: round(scale(year)), year: year.getUTCFullYear() }))
    .filter(({ x, year }) => year % step === 0 && x <= width - YEAR_LABEL / 2)
    .map(({ x, year }) => ({ x, label: String(year) }));
  return { width, places, most: mostOf([...shared.values()]), years, undated };
}

function onGrid(x: number): number {
  return Math.floor(x / BAR_DISTANCE) * BAR_DISTANCE;
}

/** What one paper does in a row: `size` is the number of sentences (or the thickness of a line), 0 where none is shown. */
export interface AxisBar {
  readonly state: 'speaks' | 'silent' | 'undecided' | 'unread' | 'other';
  readonly size: number;
  readonly own: boolean;
}

export interface AxisRun {
  readonly x: number;
  readonly width: number;
  readonly count: number;
  /** `long` has room for a word and the number, `short` for the number. */
  readonly label: 'long' | 'short' | 'none';
}

export interface DensityCurve {
  /** SVG path data: the bars of the home side and of others, ticks of undecided papers, and of papers not read. */
  readonly own: string;
  readonly other: string;
  readonly undecided: string;
  readonly unread: string;
  readonly runs: readonly AxisRun[];
}

/** Bars and brackets of one row, `height` px high, with a size of `largest` as the full height. */
export function densityCurve(marks: readonly AxisBar[], axis: LongAxis, height: number, largest: number): DensityCurve {
  const tall = scaleSqrt([0, Math.max(1, largest)], [0, height]).clamp(true);
  const bars = new Map<number, AxisBar>();
  const paths = { undecided: '', unread: '' };
  marks.forEach((mark, i) => {
    const x = axis.places[i] ?? 0;
    if (mark.state === 'speaks' && mark.size > (bars.get(x)?.size ?? 0)) bars.set(x, mark);
    if (mark.state === 'undecided' || mark.state === 'unread') paths[mark.state] += `M${round(x + 1)} ${height}v-7`;
  });
  let [own, other] = ['', ''];
  for (const [x, mark] of bars) {
    const h = round(Math.max(LEAST, tall(mark.size)));
    const bar = `M${x} ${round(height - h)}h${BAR_WIDTH}v${h}h-${BAR_WIDTH}z`;
    if (mark.own) own += bar;
    else other += bar;
  }
  return { own, other, ...paths, runs: axisRuns(marks, axis) };
}

/** Stretches of three or more silent papers. One narrower than its two brackets is not drawn: they would be a bar. */
export function axisRuns(marks: readonly AxisBar[], { places }: Pick<LongAxis, 'places'>): AxisRun[] {
  // Where papers share a place a short run lies under the bars of its neighbours.
  const least = new Set(places).size < places.length ? SHARED_RUN : SHORTEST_RUN * BAR_WIDTH;
  const runs: AxisRun[] = [];
  for (let from = 0; from < marks.length; ) {
    if (marks[from]?.state !== 'silent') {
      from += 1;
      continue;
    }
    let to = from;
    while (marks[to + 1]?.state === 'silent') to += 1;
    const x = places[from] ?? 0;
    const width = round((places[to] ?? 0) + BAR_WIDTH - x);
    const count = to - from + 1;
    if (count >= SHORTEST_RUN && width >= least)
      runs.push({ x, width, count, label: width > LONG_LABEL ? 'long' : width > SHORT_LABEL ? 'short' : 'none' });
    from = to + 1;
  }
  return runs;
}

/** The paper whose bar is nearest to a place on the axis. */
export function nearestPaper(places: readonly number[], x: number): number {
  let best = 0;
  places.forEach((place, i) => {
    if (Math.abs(place + BAR_WIDTH / 2 - x) < Math.abs((places[best] ?? 0) + BAR_WIDTH / 2 - x)) best = i;
  });
  return best;
}

export interface SentenceTick {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A cell of the window holds two stacks of six strokes of at most so many px. */
const STACK = 6;
const STROKE = 13;
const STACK_PITCH = 15;
const PITCH = 5.6;
const FULL_WORDS = 46;

/** Strokes of the sentences of one cell, from its foot up; what does not fit is a number. */
export function stackTicks(words: readonly number[], height: number): { ticks: SentenceTick[]; more: number } {
  const most = STACK * 2;
  const shown = words.length > most ? words.slice(0, most - 1) : words;
  const ticks = shown.map((count, i) => ({
    x: Math.floor(i / STACK) * STACK_PITCH,
    y: round(height - 3 - (i % STACK) * PITCH),
    width: round(Math.max(3, Math.min(1, count / FULL_WORDS) * STROKE)),
  }));
  return { ticks, more: words.length - shown.length };
}

/** The window as places in the list of papers: inside it, and never wider than it. */
export function windowSpan(
  papers: number,
  first: number,
  count: number,
): { readonly from: number; readonly count: number } {
  const held = Math.min(count, papers);
  return { from: Math.max(0, Math.min(first, papers - held)), count: held };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
