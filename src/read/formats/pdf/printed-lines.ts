/** The lines of a page in the order they are read. */
import { bandsOf } from './columns.ts';
import { edgesOf, type PrintedLine, type PrintedPage } from './page.ts';
import type { Run } from './runs.ts';

/** Runs stand on one line when they are no further up or down than this, in parts of the type size. */
const LEVEL = 0.3;

export interface PageLines {
  readonly page: PrintedPage;
  readonly text: readonly PrintedLine[];
  readonly margin: readonly PrintedLine[];
}

export function pageLines(page: PrintedPage, margin: ReadonlySet<Run>, size: number): PageLines {
  const beside = page.runs.filter((run) => margin.has(run));
  const bands = bandsOf(
    page.runs.filter((run) => !margin.has(run)),
    size,
  );
  return {
    page,
    text: bands.flatMap((band) => linesOfRuns(band, page.number, 'text')),
    margin: linesOfRuns(beside, page.number, 'margin'),
  };
}

/** Runs of one column to its lines. */
export function linesOfRuns(runs: readonly Run[], page: number, side: PrintedLine['side']): PrintedLine[] {
  if (runs.length === 0) return [];
  const column = edgesOf(runs);
  const lines: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const last = lines.at(-1);
    if (last !== undefined && isLevel(last, run)) last.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => {
    line.sort((a, b) => a.left - b.left);
    const [left, right] = edgesOf(line);
    const main = line.reduce((most, run) => (run.right - run.left > most.right - most.left ? run : most));
    return { page, side, runs: line, left, right, base: main.base, size: main.size, column };
  });
}

function isLevel(line: readonly Run[], run: Run): boolean {
  const [first] = line as readonly [Run, ...Run[]];
  return Math.abs(run.base - first.base) <= Math.min(first.size, run.size) * LEVEL;
}
