import type { Cell, Document } from '../../model.ts';
import { mostOf } from '../../text/grouping.ts';
import { DEGREE_STROKE, type DegreeLevel } from '../degree-spans.ts';
import { GAP_MONTHS, spreadApart } from '../overview/layout.ts';
import type { SmallStation } from './small-line.ts';

/**
 * A position on true time in a row of a list, under the ruler that all rows share: numbers in, numbers out, no DOM. Lengths in
 * px; the middle of the line lies at y = 0.
 */
export interface SmallLineLayout {
  /** Stretches of the line, thick as the wording goes far, each running into the next as SVG path data. */
  readonly bars: readonly { readonly d: string; readonly home: boolean }[];
  /** Carried over papers that do not speak, where one speaks again. */
  readonly dotted: readonly { readonly from: number; readonly to: number }[];
  readonly dots: readonly {
    readonly x: number;
    readonly r: number;
    readonly home: boolean;
    readonly isUnknown: boolean;
  }[];
  /** A paper that does not speak, or a run of those that do the same and have no room apart. */
  readonly gaps: readonly { readonly x: number; readonly width: number; readonly state: SilentState }[];
}

type SilentState = Exclude<Cell['state'], 'speaks'>;

/** The height of brackets, and their width where there is room. */
export const GAP_MARK = { width: 18, height: 13 } as const;

/** Strokes are as on a line, smaller: a row has 26 px and not a page. */
const SCALE = 0.62;
const thickness = (level: DegreeLevel): number => DEGREE_STROKE[level] * SCALE;

/** What is drawn of a line after a paper with which it goes silent, and after the last paper. */
const STUB = 30;
const TAIL = 26;
/** Ground between a stroke and a bracket. */
const CLEAR = 4;
/** Two papers nearer than this have no room for a dot each: the stroke alone goes on. */
const DOT_ROOM = 9;

/** Two papers of one week are two marks where they are few. */
const APART = 9;

const DAY = 86_400_000;

/** Where papers stand on true time within a width, in the order of the axis; one without a day between its neighbours. */
export function paperPlaces(days: readonly (string | null)[], width: number): number[] {
  if (days.length === 0) return [];
  const times = days.map((day) => (day === null ? null : dayNumber(day)));
  const known = times.filter((time) => time !== null);
  const [first, last] = yearsAround(known);
  const end = width - TAIL;
  const at = (time: number): number => (last === first ? 0 : ((time - first) / (last - first)) * end);
  const placed = times.map((time, i) => {
    if (time !== null) return at(time);
    const before = times.slice(0, i).findLast((one) => one !== null) ?? first;
    const after = times.slice(i + 1).find((one) => one !== null) ?? last;
    return at((before + after) / 2);
  });
  return spreadApart(placed, Math.min(APART, end / days.length), end).map(round);
}

/** The years of the ruler, with where each begins. Every year has its tick, a name those that have room for one. */
export function yearTicks(
  days: readonly (string | null)[],
  width: number,
): { x: number; year: string; isNamed: boolean }[] {
  const known = days.filter((day) => day !== null).map(dayNumber);
  if (known.length === 0) return [];
  const [first, last] = yearsAround(known);
  const from = new Date(first * DAY).getUTCFullYear();
  const to = new Date(last * DAY).getUTCFullYear();
  const step = Math.max(1, Math.ceil(((to - from) * LABEL) / (width - TAIL)));
  return Array.from({ length: to - from }, (_, i) => ({
    x: round(((dayNumber(String(from + i)) - first) / (last - first)) * (width - TAIL)),
    year: String(from + i),
    isNamed: i % step === 0,
  }));
}

/** Room of a year of four digits. */
const LABEL = 40;

/** From the first of January of the first year to that after the last, so that a paper never stands outside. */
function yearsAround(times: readonly number[]): [from: number, to: number] {
  const years = times.map((time) => new Date(time * DAY).getUTCFullYear());
  if (years.length === 0) return [0, 0];
  const [least, most] = [-mostOf(years.map((year) => -year)), mostOf(years)];
  return [dayNumber(String(least)), dayNumber(String(most + 1))];
}

/** Days since 1970. A bare year or month counts from its first day. */
function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / DAY;
}

/** The line of a position; `places` has one x for each station. */
export function smallLineLayout(line: readonly SmallStation[], places: readonly number[]): SmallLineLayout {
  const xOf = (at: number): number => places[at] ?? 0;
  const speaks = (at: number): boolean => line[at]?.state === 'speaks';
  const strokes: Stroke[] = [];
  /** Stretches of one thickness are one: between two of them a seam shows. */
  const stroke = (from: number, to: number, width: number, next: number, home: boolean): void => {
    const last = strokes.at(-1);
    const goesOn = last !== undefined && last.to === from && last.home === home && last.width === last.next;
    if (goesOn && last.next === width && width === next) last.to = to;
    else strokes.push({ from, to, width, next, home });
  };
  const dots: SmallLineLayout['dots'][number][] = [];
  let dotted: SmallLineLayout['dotted'] = [];
  const gaps = gapsOf(line, places);
  line.forEach(({ level, home }, at) => {
    if (level === null) return;
    const x = xOf(at);
    const width = thickness(level);
    const next = at + 1 < line.length ? at + 1 : null;
    const room = Math.min(next === null ? TAIL : xOf(next) - x, at === 0 ? Number.POSITIVE_INFINITY : x - xOf(at - 1));
    if (room >= DOT_ROOM || next === null)
      dots.push({ x, r: round(Math.max(3, width / 2 + 1)), home, isUnknown: level === 'unknown' });
    if (next !== null && speaks(next)) {
      const to = thickness(line[next]?.level ?? level);
      stroke(x, xOf(next), width, to, home);
      return;
    }
    const end = next === null ? x + TAIL : Math.min(x + STUB, xOf(next) - GAP_MARK.width / 2 - CLEAR);
    if (end > x) stroke(x, round(end), width, width, home);
    const again = line.findIndex((station, i) => i > at && station.state === 'speaks');
    if (next !== null && again > 0) dotted = dotted.concat(between(Math.max(end, x) + CLEAR, xOf(again) - CLEAR, gaps));
  });
  return { bars: strokes.map(({ home, ...one }) => ({ d: taper(one), home })), dots, dotted, gaps };
}

/** From one paper to the next, as thick as either. */
interface Stroke {
  readonly from: number;
  to: number;
  readonly width: number;
  readonly next: number;
  readonly home: boolean;
}

/** A stroke level for half its way, and then as thick as the next. */
function taper({ from, to, width, next }: Omit<Stroke, 'home'>): string {
  const middle = round(from + (to - from) * 0.55);
  const [a, b] = [round(width / 2), round(next / 2)];
  return a === b
    ? `M${from} ${-a}H${to}V${a}H${from}z`
    : `M${from} ${-a}H${middle}L${to} ${-b}V${b}L${middle} ${a}H${from}z`;
}

/** The stretches of a way that no bracket lies on. */
function between(from: number, to: number, gaps: SmallLineLayout['gaps']): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = [];
  let at = from;
  for (const { x, width } of gaps) {
    const [left, right] = [x - width / 2 - CLEAR, x + width / 2 + CLEAR];
    if (right <= at || left >= to) continue;
    if (left > at) out.push({ from: round(at), to: round(left) });
    at = right;
  }
  if (to > at) out.push({ from: round(at), to: round(to) });
  return out;
}

/** Brackets of papers that do not speak: a pair each where there is room, one round a run that does the same where there is none. */
function gapsOf(line: readonly SmallStation[], places: readonly number[]): SmallLineLayout['gaps'] {
  const runs: { state: SilentState; first: number; last: number }[] = [];
  line.forEach(({ state }, at) => {
    if (state === 'speaks') return;
    const x = places[at] ?? 0;
    const run = runs.at(-1);
    const follows = line[at - 1]?.state === state && run !== undefined && x - run.last < GAP_MARK.width + CLEAR;
    if (follows) run.last = x;
    else runs.push({ state, first: x, last: x });
  });
  return runs.map(({ state, first, last }, i) => {
    const before = runs[i - 1];
    const room = before === undefined ? GAP_MARK.width : Math.max(6, first - before.last - 2);
    const width = last > first ? last - first + GAP_MARK.width / 2 : Math.min(GAP_MARK.width, room);
    return { x: round((first + last) / 2), width: round(width), state };
  });
}

/** Time without a paper that has room for its name: where it stands, and how long it is. */
export function namedGaps(
  days: readonly (string | null)[],
  places: readonly number[],
): { x: number; years: number; months: number }[] {
  const dated = days.flatMap((day, at) => (day === null ? [] : [{ time: dayNumber(day), x: places[at] ?? 0 }]));
  return dated.slice(1).flatMap(({ time, x }, i) => {
    const before = dated[i];
    if (before === undefined || x - before.x < GAP_NAME) return [];
    const months = Math.round((time - before.time) / DAYS_PER_MONTH);
    if (months <= GAP_MONTHS) return [];
    return [{ x: round((x + before.x) / 2), years: Math.floor(months / 12), months: months % 12 }];
  });
}

const DAYS_PER_MONTH = 365.25 / 12;
/** Room of `4 jaar en 7 maanden` between the names of two papers. */
const GAP_NAME = 150;

/** The papers by which a ruler names its marks; null where they stand too near each other for names. */
export function namedPapers(documents: readonly Document[], places: readonly number[]): readonly Document[] | null {
  const least = places.slice(1).reduce((most, x, i) => Math.min(most, x - (places[i] ?? 0)), Number.POSITIVE_INFINITY);
  return least >= NAME ? documents : null;
}

/** Room of the year and genre of a paper under its mark. */
const NAME = 34;

const round = (value: number): number => Math.round(value * 10) / 10;
