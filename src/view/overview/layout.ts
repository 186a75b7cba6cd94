import { line as d3line, scaleLinear, scaleUtc, utcYear } from 'd3';

/**
 * Where the marks of the overview stand: numbers in, numbers out, no DOM. The only user of d3 among the views. All
 * lengths are CSS px; x counts from the left edge of the columns.
 */

/** A paper on the ruler: `day` is an ISO day, or null when it prints none. */
export interface RulerMark {
  readonly document: string;
  readonly x: number;
}

export interface Ruler {
  /** Length of the axis. */
  readonly width: number;
  readonly ticks: readonly { readonly x: number; readonly label: string | null }[];
  /** One per dated document, in the order given. */
  readonly marks: readonly RulerMark[];
  /** Straight lines from mark to column, as SVG path data; a document without a day has none. */
  readonly leaders: readonly string[];
  readonly gaps: readonly Gap[];
}

/** Time without a paper, long enough to be named. */
export interface Gap {
  readonly after: string;
  readonly before: string;
  readonly years: number;
  readonly months: number;
  /** Left end of its label, where no leader crosses it if such a place exists. */
  readonly x: number;
}

/** Two papers in one week stay two marks: a mark is 7 px across, and 2 px of ground must show between two of them. */
export const MARK_DISTANCE = 9;
/** Months without a paper above which the gap is named: a reader expects one summit a year, and half a year's slack. */
export const GAP_MONTHS = 18;
const DAYS_PER_MONTH = 365.25 / 12;
const DAY = 86_400_000;
/** Least distance of year labels, four digits of 12.5 px wide. */
const LABEL_DISTANCE = 44;
/** Heights inside the ruler: the axis, and the point where a leader turns down to its column. */
export const AXIS_Y = 18;
export const LEADER_Y = 49;
export const RULER_HEIGHT = 55;
/** Width of a gap label of `n` characters at 12 px, measured on Source Sans 3. */
const labelWidth = (characters: number): number => characters * 5.9;

export interface Dated {
  readonly id: string;
  readonly day: string | null;
}

/**
 * The true-time ruler over equal columns. `documents` in the order of the axis, `width` of all columns together,
 * `label` the length of the name of a gap. Never throws: without a dated document there is a ruler without marks.
 */
export function ruler(
  documents: readonly Dated[],
  width: number,
  label: (years: number, months: number) => string,
): Ruler {
  const column = documents.length === 0 ? width : width / documents.length;
  // The last column keeps an eighth free at its right, as every column does, so that axis and column rules end together.
  const axis = width - column / 8;
  const dated = documents.flatMap(({ id, day }, index) => (day === null ? [] : [{ id, index, time: time(day) }]));
  const first = dated[0];
  const last = dated.at(-1);
  if (first === undefined || last === undefined) return { width: axis, ticks: [], marks: [], leaders: [], gaps: [] };
  const from = utcYear.floor(new Date(first.time));
  const to = utcYear.ceil(new Date(last.time + 1));
  const x = scaleUtc([from, to], [0, axis]);
  const places = spreadApart(
    dated.map((document) => x(document.time)),
    MARK_DISTANCE,
    axis,
  );
  const marks = dated.map((document, i) => ({ document: document.id, x: round(places[i] ?? 0) }));
  const years = utcYear.range(from, to);
  const step = Math.max(1, Math.ceil(LABEL_DISTANCE / (axis / Math.max(1, years.length))));
  const ticks = years.map((year, i) => ({
    x: round(x(year)),
    label: i % step === 0 ? String(year.getUTCFullYear()) : null,
  }));
  const ends = dated.map((document, i) => ({ top: marks[i]?.x ?? 0, bottom: document.index * column }));
  const draw = d3line();
  const leaders = ends.map(
    ({ top, bottom }) =>
      draw([
        [top, AXIS_Y],
        [round(bottom + 0.5), LEADER_Y],
        [round(bottom + 0.5), RULER_HEIGHT],
      ]) ?? '',
  );
  const gaps = dated.slice(1).flatMap((document, i) => {
    const before = dated[i];
    if (before === undefined) return [];
    const total = Math.round((document.time - before.time) / DAY / DAYS_PER_MONTH);
    if (total <= GAP_MONTHS) return [];
    const [gapYears, months] = [Math.floor(total / 12), total % 12];
    const wide = labelWidth(label(gapYears, months).length);
    const at = clearPlace(marks[i]?.x ?? 0, marks[i + 1]?.x ?? 0, wide, ends, axis);
    return [{ after: before.id, before: document.id, years: gapYears, months, x: round(at) }];
  });
  return { width: round(axis), ticks, marks, leaders, gaps };
}

/** Left end for a label of `wide` px between two marks: the first of a few places that no leader crosses. */
function clearPlace(
  from: number,
  to: number,
  wide: number,
  leaders: readonly { readonly top: number; readonly bottom: number }[],
  axis: number,
): number {
  const middle = (from + to - wide) / 2;
  const places = [from + 14, middle, to - wide - 14].map((at) => Math.max(0, Math.min(at, axis - wide)));
  // The label stands between 8 and 20 px under the axis; a leader is crossed where it is at those heights.
  const share = (y: number): number => y / (LEADER_Y - AXIS_Y);
  const clear = places.find((at) =>
    leaders.every(({ top, bottom }) => {
      const [high, low] = [8, 20].map((y) => top + (bottom - top) * share(y));
      const [left, right] = [Math.min(high ?? 0, low ?? 0), Math.max(high ?? 0, low ?? 0)];
      return right < at - 2 || left > at + wide + 2;
    }),
  );
  return clear ?? places[0] ?? 0;
}

/** Noon, so that no time zone moves a day over the year's end. A bare year or month counts from its first day. */
function time(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date, 12);
}

/** Rising places pushed apart to at least `distance`, inside 0..end, each as near to its own place as order allows. */
export function spreadApart(places: readonly number[], distance: number, end: number): number[] {
  const room = places.length > 1 ? Math.min(distance, end / (places.length - 1)) : distance;
  const out: number[] = [];
  for (const place of places) out.push(Math.max(place, (out.at(-1) ?? Number.NEGATIVE_INFINITY) + room));
  for (let i = out.length - 1; i >= 0; i--) {
    const most = i === out.length - 1 ? end : (out[i + 1] ?? end) - room;
    out[i] = Math.min(out[i] ?? 0, most);
  }
  return out;
}

// ── Strokes ──────────────────────────────────────────────────────────────────────────────────────────────────

export interface OverviewStroke {
  readonly sentence: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Strokes {
  readonly strokes: readonly OverviewStroke[];
  /** What does not fit: so many sentences, printed as `+12` at this place; null when all fit. */
  readonly more: { readonly count: number; readonly x: number; readonly y: number } | null;
}

/** A sentence of 46 words fills its place: nine in ten of the sentences of summit papers are no longer. */
export const FULL_WORDS = 46;
export const ROWS = 5;
export const STROKE_COLUMNS = 4;
export const STROKE_HEIGHT = 4;
const ROW_PITCH = 6.5;
/** The column the measures were drawn for; a narrower one shrinks strokes in length, never in height. */
const DRAWN_COLUMN = 168;
const PITCH = 40;
const FULL = 34;
/** Two words must still be a mark, and a mark of 2 px is the least that is seen at once. */
const LEAST = 3;
/** Places at the end of a full cell that make way for the number of what does not fit. */
const MORE_PLACES = 2;

/**
 * A stroke per sentence, five under each other, four beside each other; up to five stand centred in the row. `height`
 * of the row, `column` the width of a column. Lengths follow the words.
 */
export function strokes(
  sentences: readonly { readonly id: string; readonly words: number }[],
  column: number,
  height: number,
): Strokes {
  const scale = Math.min(1, column / DRAWN_COLUMN);
  const length = scaleLinear([0, FULL_WORDS], [0, FULL * scale]).clamp(true);
  const most = ROWS * STROKE_COLUMNS;
  const shown = sentences.length > most ? sentences.slice(0, most - MORE_PLACES) : sentences;
  const rows = Math.min(ROWS, sentences.length);
  const top = (height - ((rows - 1) * ROW_PITCH + STROKE_HEIGHT)) / 2;
  const at = (index: number): { x: number; y: number } => ({
    x: round(Math.floor(index / ROWS) * PITCH * scale),
    y: round(top + (index % ROWS) * ROW_PITCH),
  });
  return {
    strokes: shown.map(({ id, words }, index) => ({
      sentence: id,
      ...at(index),
      width: round(Math.max(Math.min(LEAST, FULL * scale), length(words))),
    })),
    more:
      shown.length === sentences.length ? null : { count: sentences.length - shown.length, ...at(most - MORE_PLACES) },
  };
}

/** A pointer this many px from a stroke still means it: strokes are 4 px high, and 2.5 px lie between two of them. */
const REACH = 12;

/** Index of the stroke nearest to a point of the cell, or null where none is within reach. */
export function nearestStroke(drawn: readonly OverviewStroke[], x: number, y: number): number | null {
  let best: { index: number; distance: number } | null = null;
  for (const [index, stroke] of drawn.entries()) {
    const aside = Math.max(stroke.x - x, 0, x - stroke.x - stroke.width);
    const distance = Math.hypot(aside, stroke.y + STROKE_HEIGHT / 2 - y);
    if (distance < (best?.distance ?? REACH)) best = { index, distance };
  }
  return best?.index ?? null;
}

/** Number of words, by white space: the same for every language and every browser. */
export function wordsThatFit(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

// ── Words on the line ────────────────────────────────────────────────────────────────────────────────────────

/** Advance widths of Newsreader at 18 px, weight 450, by kind of letter; measured in Chromium, mean of each kind. */
const ADVANCES: readonly (readonly [letters: RegExp, px: number])[] = [
  [/[mwMW]/u, 14.5],
  [/\p{Lu}/u, 12],
  [/[ijltf.,;:’']/u, 5],
  [/[rs-]/u, 6.6],
  [/[acez]/u, 7.7],
  [/\s/u, 3.8],
];
const ADVANCE = 9.3;
/** The marker is set in weight 600, 4 % wider, and has 4 px of its own; 4 px keep two columns of words apart. */
const BOLD = 1.04;
const AROUND = 8;

/** About how wide words on the line are at full size, in px: within 3 % for Dutch, without asking the browser. */
export function wordsWidth(degree: string, rest: string): number {
  const width = (text: string): number =>
    [...text].reduce((sum, letter) => sum + (ADVANCES.find(([kind]) => kind.test(letter))?.[1] ?? ADVANCE), 0);
  return width(degree) * BOLD + width(rest) + AROUND;
}

// ── Threads ──────────────────────────────────────────────────────────────────────────────────────────────────

export interface Link {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

export interface DrawnThread {
  readonly id: string;
  /** Index of the columns it runs between. */
  readonly from: number;
  readonly to: number;
  /** The same sentence reworded or repeated, else the same position in other words. */
  readonly same: boolean;
  /** Carried over a paper in between that does not hold it. */
  readonly over: boolean;
  readonly d: string;
}

/**
 * The threads of one row. `cells` holds the strokes of every column from old to new, `links` the alignments whose two
 * ends may stand among them. Of the links that reach back from one sentence only those to the nearest older paper are
 * drawn: the rest is told by that paper's own threads, and all of them together are a net in which no line is read.
 */
export function threads(cells: readonly Strokes[], links: readonly Link[], column: number): DrawnThread[] {
  const ends = new Map<string, { column: number; stroke: OverviewStroke }>();
  cells.forEach((cell, index) => {
    for (const stroke of cell.strokes) ends.set(stroke.sentence, { column: index, stroke });
  });
  const drawn = links.flatMap((link) => {
    const [one, two] = [ends.get(link.a), ends.get(link.b)];
    if (one === undefined || two === undefined || one.column === two.column) return [];
    return one.column < two.column ? [{ link, a: one, b: two }] : [{ link, a: two, b: one }];
  });
  const nearest = new Map<string, number>();
  for (const { a, b } of drawn) {
    nearest.set(b.stroke.sentence, Math.max(nearest.get(b.stroke.sentence) ?? -1, a.column));
  }
  return drawn
    .filter(({ a, b }) => a.column === nearest.get(b.stroke.sentence))
    .map(({ link, a, b }) => ({
      id: link.id,
      from: a.column,
      to: b.column,
      same: link.same,
      over: b.column - a.column > 1,
      d: curve(
        a.column * column + a.stroke.x + a.stroke.width + 2,
        a.stroke.y + STROKE_HEIGHT / 2,
        b.column * column + b.stroke.x - 3,
        b.stroke.y + STROKE_HEIGHT / 2,
      ),
    }));
}

/** Level at both ends, so that a thread leaves and meets its stroke as its continuation. */
function curve(x1: number, y1: number, x2: number, y2: number): string {
  const middle = round((x1 + x2) / 2);
  return `M${round(x1)} ${y1}C${middle} ${y1} ${middle} ${y2} ${round(x2)} ${y2}`;
}

/** A tenth of a px: finer is not seen, and the numbers stay readable in the page. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
