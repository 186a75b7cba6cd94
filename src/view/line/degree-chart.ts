import { dayOfDocument } from '../../dossier/index-by-id.ts';
import type { PaperLanguage, Thread } from '../../model.ts';
import { leastOf, mostOf } from '../../text/grouping.ts';
import { DEGREE_LEVELS, type DegreeLevel } from '../degree-spans.ts';
import { keyWords } from './key-words.ts';
import { keyWordsOf, type PassageRow, type StationRows, scopeWords } from './stations.ts';

/** The rung of papers that do not speak: that of silence where one of them is silent, else no silence is claimed. */
type Quiet = 'silent' | 'undecided';

/** The ladder figure in px: rungs in words at the left, papers at their true dates, the line between them. */
export interface DegreeChart {
  readonly width: number;
  readonly height: number;
  /** Left and right end of the rungs and the axis, and the height of the axis. */
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly rungs: readonly { readonly rung: DegreeLevel | Quiet; readonly y: number }[];
  /** The shortest words for what is included on the highest rung, or null when that rung does not occur. */
  readonly scope: string | null;
  readonly ticks: readonly { readonly x: number; readonly year: number; readonly named: boolean }[];
  readonly points: readonly DegreePoint[];
  readonly links: readonly {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
    readonly home: boolean;
    readonly dotted: boolean;
  }[];
  /** Left edges and widths of the bracket pairs, 18 high, centred on the rung of silence: of papers that stand too close one pair. */
  readonly silences: readonly { readonly x: number; readonly y: number; readonly width: number }[];
}

export interface DegreePoint {
  readonly document: string;
  readonly x: number;
  readonly y: number;
  readonly home: boolean;
  readonly main: boolean;
  /** That of the paper, in which the word stands. */
  readonly language: PaperLanguage;
  /** The lifted word, placed where it covers nothing; null when no place is free or there is no word. */
  readonly label: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly end: 'start' | 'middle' | 'end';
  } | null;
}

const ROW = 30;
const TOP = 26;
/** Size of a pair of brackets, in px: as wide as a dot with its word is seen, and as high as a rung bears. */
export const BRACKET = { width: 26, height: 18 } as const;
/** Distance at which two dots are two, in px. */
const APART = 13;
/** Half of the space between two words on one rung, in px: without it they were read as one. */
const BETWEEN = 3;
/** Room a dot needs at the end of the axis, in px. */
const EDGE = 7;
/** Mean width of a character of the 15 px serif, measured on the degree words of the papers; bold is the wider case. */
const CHARACTER = 7.6;
/** Space a year needs on the axis, in px: four figures at 12.5 px and a gap. */
const YEAR = 34;

interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const overlap = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/**
 * Lays the ladder out for a width, `labels` px of it for the words of the rungs. Only rungs that occur are drawn, silence
 * last. A paper without any date has no place on a true time axis and stays out; the list of stations still has it.
 */
export function degreeChart(
  stations: readonly StationRows[],
  thread: Thread,
  width: number,
  labels: number,
): DegreeChart {
  const left = labels;
  const right = width;
  const passages = stations.flatMap(({ document, rows }) =>
    rows.flatMap((row) => (row.kind === 'passage' ? [{ document, row }] : [])),
  );
  const quiet = stations.filter(({ rows }) => rows[0]?.kind === 'silence');
  const used = new Set(passages.map(({ row }) => row.rung));
  const resting: Quiet = quiet.some(({ standing }) => standing === 'silent') ? 'silent' : 'undecided';
  const names: (DegreeLevel | Quiet)[] = [...DEGREE_LEVELS].reverse().filter((rung) => used.has(rung));
  if (used.has('unknown')) names.push('unknown');
  if (quiet.length > 0) names.push(resting);
  const rungs = names.map((rung, i) => ({ rung, y: TOP + i * ROW }));
  const yOf = (rung: DegreeLevel | Quiet): number => rungs.find((other) => other.rung === rung)?.y ?? TOP;
  const base = TOP + Math.max(0, names.length - 1) * ROW + 16;

  const scopes = passages.map(({ row }) => scopeWords(row)).filter((words) => words !== null);
  const scope = scopes.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null;
  const days = stations.map(({ document }) => dayOfDocument(document)).filter((day) => day !== null);
  const years = days.map((day) => Number(day.slice(0, 4)));
  const first = leastOf(years);
  const last = mostOf(years) + 1;
  const empty: DegreeChart = {
    width,
    height: base + 22,
    left,
    right,
    base,
    rungs,
    scope,
    ticks: [],
    points: [],
    links: [],
    silences: [],
  };
  if (days.length === 0) return empty;
  // True time by hand: d3's scale for it weighs 12 kB after gzip on a host page and does this one line.
  const newYear = (year: number): number => Date.UTC(year, 0, 1);
  const time = (at: number): number =>
    left + ((at - newYear(first)) / (newYear(last) - newYear(first))) * (right - left);
  const xOf = (day: string): number => time(Date.parse(`${day}T00:00:00Z`));
  const each = Math.max(1, Math.ceil(YEAR / ((right - left) / Math.max(1, last - first))));
  const ticks = Array.from({ length: last - first }, (_, i) => ({
    x: time(newYear(first + i)),
    year: first + i,
    named: i % each === 0,
  }));

  const dots: { document: string; row: PassageRow; x: number; y: number }[] = [];
  for (const { document, row } of [...passages].sort((a, b) => Number(b.row.main) - Number(a.row.main))) {
    const day = dayOfDocument(document);
    if (day === null) continue;
    const y = yOf(row.rung);
    // Two passages of one paper on one rung stand side by side, the line's own at the true date.
    let x = xOf(day);
    const free = (): boolean => !dots.some((dot) => dot.y === y && Math.abs(dot.x - x) < APART);
    while (!free()) x += APART;
    // At the end of the axis there is no room at the right; five dots of the last paper stood outside the figure.
    if (x > right - EDGE) for (x = xOf(day); !free(); ) x -= APART;
    dots.push({ document: document.source.id, row, x, y });
  }
  const mains = dots.filter(({ row }) => row.main).sort((a, b) => a.x - b.x);
  const index = new Map(stations.map(({ document }, i) => [document.source.id, i]));
  const links = mains.slice(1).map((dot, i) => {
    const from = mains[i] as (typeof mains)[number];
    const gap = (index.get(dot.document) ?? 0) - (index.get(from.document) ?? 0) > 1;
    return { x1: from.x, y1: from.y, x2: dot.x, y2: dot.y, home: from.row.home, dotted: gap };
  });
  const silences: { x: number; y: number; width: number; at: number }[] = [];
  for (const { document } of quiet) {
    const day = dayOfDocument(document);
    if (day === null) continue;
    const x = Math.min(Math.max(xOf(day) - BRACKET.width / 2, left), right - BRACKET.width);
    const at = index.get(document.source.id) ?? 0;
    const last = silences.at(-1);
    // Brackets over brackets are read as nothing; papers between that speak keep two runs apart.
    if (last !== undefined && last.at === at - 1 && x < last.x + last.width + BETWEEN) {
      last.width = x + BRACKET.width - last.x;
      last.at = at;
    } else silences.push({ x, y: yOf(resting), width: BRACKET.width, at });
  }

  const taken: Box[] = [
    ...dots.map(({ x, y }) => ({ x1: x - 7, y1: y - 7, x2: x + 7, y2: y + 7 })),
    ...silences.map(({ x, y, width: wide }) => ({ x1: x, y1: y - 9, x2: x + wide, y2: y + 9 })),
  ];
  // A line is covered where a word stands on it: sampled, since a word is never wider than the step.
  const lines = links.flatMap(({ x1, y1, x2, y2 }) =>
    Array.from({ length: 24 }, (_, i): Box => {
      const t = (i + 0.5) / 24;
      const [x, y] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
      return { x1: x - 2, y1: y - 2, x2: x + 2, y2: y + 2 };
    }),
  );
  const points = dots.map(({ document, row, x, y }): DegreePoint => {
    const text = labelOf(row, thread);
    const label = text === null ? null : place(text, x, y, { left, right, base }, taken, lines);
    const { language } = row.found.document.source;
    return { document, x, y, home: row.home, main: row.main, language, label };
  });
  return {
    width,
    height: base + 22,
    left,
    right,
    base,
    rungs,
    scope,
    ticks,
    points,
    links,
    silences: silences.map(({ at: _, ...one }) => one),
  };
}

/**
 * The first of right, over, left, under that covers no dot, no silence and no other word and stays on the figure; one
 * that covers no line either goes before one that does, since a word has a clear edge and a line can bear it.
 */
function place(
  text: string,
  x: number,
  y: number,
  bounds: Bounds,
  taken: Box[],
  lines: readonly Box[],
): DegreePoint['label'] {
  const wide = text.length * CHARACTER;
  const at = (
    dx: number,
    dy: number,
    end: 'start' | 'middle' | 'end',
  ): { x: number; y: number; end: typeof end; box: Box } => {
    const x1 = x + dx - (end === 'start' ? 0 : end === 'middle' ? wide / 2 : wide);
    return {
      x: x + dx,
      y: y + dy,
      end,
      box: { x1: x1 - BETWEEN, y1: y + dy - 13, x2: x1 + wide + BETWEEN, y2: y + dy + 4 },
    };
  };
  const spots = [
    at(11, 5, 'start'),
    at(0, -11, 'middle'),
    at(-11, 5, 'end'),
    at(0, 21, 'middle'),
    at(-4, -11, 'start'),
    at(4, -11, 'end'),
    at(-4, 21, 'start'),
    at(4, 21, 'end'),
  ].filter(
    ({ box }) =>
      box.x1 >= bounds.left &&
      box.x2 <= bounds.right + 2 &&
      box.y2 <= bounds.base &&
      !taken.some((other) => overlap(other, box)),
  );
  const found = spots.find(({ box }) => !lines.some((other) => overlap(other, box))) ?? spots[0];
  if (!found) return null;
  taken.push(found.box);
  return { text, x: found.x, y: found.y, end: found.end };
}

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly base: number;
}

/** The degree word; without one the word the position is named after, so that a dot is never without a name. */
function labelOf(row: PassageRow, thread: Thread): string | null {
  const [degree] = keyWordsOf(row);
  if (degree !== undefined) return degree;
  const { text } = row.found.sentence;
  const { rest } = keyWords(row.entry, text, thread, !row.main, { objects: row.objects, evidence: [] });
  return rest && text.slice(rest.from, rest.to);
}
