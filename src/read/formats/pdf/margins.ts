/** Which runs of the pages stand in a column beside the text: the particulars of a letter, on the right or on the left. */
import { edgesOf, lettersOf, type PrintedPage, usualSize } from './page.ts';
import type { Run } from './runs.ts';

/** Type of a margin against that of the text. */
const SMALLER = 0.93;
/** Widest column of particulars, in parts of the page, and how far into the page it begins at the least. */
const WIDEST = 0.36;
const FAR = 0.5;
/** Runs that begin at one edge before it is told. */
const FEWEST = 3;

/** The edge a margin begins at (right) or ends at (left), in points, on all pages. */
interface Edge {
  readonly side: 'left' | 'right';
  readonly at: number;
}

/** The runs of each page that stand in a margin. */
export function marginRuns(pages: readonly PrintedPage[]): Set<Run> {
  const size = usualSize(pages.flatMap((page) => page.runs));
  const found = new Set<Run>();
  const right = rightEdge(pages, size);
  if (right !== null) for (const page of pages) addMargin(page, right, size, found);
  const left = leftEdge(pages, size, found);
  if (left !== null) for (const page of pages) addMargin(page, left, size, found);
  return found;
}

/** Runs that begin at about one place, by that place. */
function lefts(pages: readonly PrintedPage[], size: number): Map<number, Run[]> {
  const groups = new Map<number, Run[]>();
  const sorted = pages
    .flatMap((page) =>
      page.runs.map((run) => ({ run, far: run.left / page.width, wide: (run.right - run.left) / page.width })),
    )
    .filter(({ far, wide }) => far > FAR && wide < WIDEST)
    .map(({ run }) => run)
    .sort((a, b) => a.left - b.left);
  let open: Run[] = [];
  for (const run of sorted) {
    if (open.length > 0 && run.left - open[0]!.left > size * 0.6) {
      groups.set(open[0]!.left, open);
      open = [];
    }
    open.push(run);
  }
  if (open.length > 0) groups.set(open[0]!.left, open);
  return groups;
}

function rightEdge(pages: readonly PrintedPage[], size: number): Edge | null {
  let best: Edge | null = null;
  let most = 0;
  for (const [at, group] of lefts(pages, size)) {
    const edge: Edge = { side: 'right', at };
    const found = new Set<Run>();
    for (const page of pages) addMargin(page, edge, size, found);
    const begins = group.filter((run) => found.has(run)).length;
    if (begins >= FEWEST && begins > most) [best, most] = [edge, begins];
  }
  return best;
}

/** Where most of the text begins, when something stands before it. */
function leftEdge(pages: readonly PrintedPage[], size: number, taken: ReadonlySet<Run>): Edge | null {
  const letters = new Map<number, number>();
  for (const run of pages.flatMap((page) => page.runs))
    if (!taken.has(run) && run.size > size * SMALLER)
      letters.set(Math.round(run.left / 2), (letters.get(Math.round(run.left / 2)) ?? 0) + lettersOf(run));
  const at = [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0] * 2;
  const edge: Edge = { side: 'left', at: at - size * 0.5 };
  const found = new Set<Run>();
  for (const page of pages) addMargin(page, edge, size, found);
  return [...found].filter((run) => lettersOf(run) > 2).length >= FEWEST ? edge : null;
}

/** Adds what stands beyond the edge, between the lines that cross it. */
function addMargin({ runs, width }: PrintedPage, edge: Edge, size: number, found: Set<Run>): void {
  const slack = size * 0.35;
  const isBeyond = (run: Run): boolean =>
    edge.side === 'right' ? run.left >= edge.at - slack : run.right <= edge.at + slack;
  const isBeside = (run: Run): boolean =>
    edge.side === 'right' ? run.right <= edge.at + slack : run.left >= edge.at - slack;
  let stretch: Run[] = [];
  const close = (): void => {
    for (const run of marginOf(
      stretch.filter(isBeyond),
      stretch.filter((run) => !isBeyond(run)),
      size,
      width,
    ))
      found.add(run);
    stretch = [];
  };
  for (const run of runs) {
    if (isBeyond(run) || isBeside(run)) stretch.push(run);
    else close();
  }
  close();
}

/** Of what stands beyond an edge, what is a margin: in smaller type, or in lines that do not keep to those of the text. */
function marginOf(beyond: readonly Run[], beside: readonly Run[], size: number, width: number): readonly Run[] {
  if (beyond.length === 0) return [];
  const [left, right] = edgesOf(beyond);
  if (right - left > width * WIDEST) return [];
  const text = usualSize(beside) || size;
  const letters = beyond.reduce((sum, run) => sum + lettersOf(run), 0);
  const small = beyond.filter((run) => run.size <= text * SMALLER).reduce((sum, run) => sum + lettersOf(run), 0);
  if (small >= letters * 0.7 && text >= size * SMALLER) return beyond;
  const [from, to] = [beside[0]?.base ?? 0, beside.at(-1)?.base ?? -1];
  const within = beyond.filter((run) => run.base >= from && run.base <= to);
  const level = within.filter((run) => beside.some((other) => Math.abs(other.base - run.base) < size * 0.15));
  return within.length >= FEWEST && beside.length >= FEWEST && level.length * 3 < within.length ? beyond : [];
}
