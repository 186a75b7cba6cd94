/** Where the text of a page stands in two columns, each read to its end before the next. */
import { groupBy } from '../../../text/grouping.ts';
import { edgesOf, lettersOf } from './page.ts';
import type { Run } from './runs.ts';

/** Lines in each of two columns at the least, and letters on a line of them: less is a table. */
const FEWEST = 4;
const LETTERS = 18;
/** Room between two columns, in parts of the type size. */
const GUTTER = 0.9;

/** A stretch of the page, from top to bottom: across it, or in one of two columns. */
export type Band = readonly Run[];

/** The runs of a page (from top to bottom) as the bands they are read in. */
export function bandsOf(runs: readonly Run[], size: number): Band[] {
  const gutter = gutterOf(runs, size);
  if (gutter === null) return [runs];
  const bands: Band[] = [];
  let stretch: Run[] = [];
  const close = (): void => {
    const [first, second] = partedAt(stretch, gutter);
    if (isColumned(first, second)) bands.push(first, second);
    else if (stretch.length > 0) bands.push(stretch);
    stretch = [];
  };
  for (const run of runs) {
    if (crosses(run, gutter, size)) {
      close();
      bands.push([run]);
    } else stretch.push(run);
  }
  close();
  return joined(bands);
}

/** Bands across the page that follow on each other are one. */
function joined(bands: readonly Band[]): Band[] {
  const out: Run[][] = [];
  let across = false;
  for (const band of bands) {
    if (band.length === 1 && across) out.at(-1)!.push(band[0]!);
    else out.push([...band]);
    across = band.length === 1;
  }
  return out;
}

const crosses = (run: Run, at: number, size: number): boolean => run.left < at - 1 && run.right > at - size * GUTTER;
const partedAt = (runs: readonly Run[], at: number): readonly [Run[], Run[]] => [
  runs.filter((run) => run.left < at - 1),
  runs.filter((run) => run.left >= at - 1),
];

/** The edge a second column begins at, or null. */
function gutterOf(runs: readonly Run[], size: number): number | null {
  const [left, right] = edgesOf(runs);
  const inside = runs.filter((run) => {
    const far = (run.left - left) / (right - left);
    return !(far < 0.3 || far > 0.7);
  });
  const groups = groupBy(inside, (run) => Math.round(run.left));
  for (const [, group] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
    if (group.length < FEWEST) return null;
    const [at] = edgesOf(group);
    const free = runs.filter((run) => !crosses(run, at, size));
    if (isColumned(...partedAt(free, at))) return at;
  }
  return null;
}

/** Prose on both sides, in whole lines, whose paragraphs do not begin side by side as the rows of a table do. */
function isColumned(first: readonly Run[], second: readonly Run[]): boolean {
  return (
    [first, second].every((side) => {
      const letters = side.reduce((sum, run) => sum + lettersOf(run), 0);
      const lines = new Set(side.map((run) => Math.round(run.base))).size;
      return lines >= FEWEST && letters >= lines * LETTERS && lines * 1.3 >= side.length && isFilled(side);
    }) && !startTogether(first, second)
  );
}

/** Most lines go on to about the same edge. */
function isFilled(side: readonly Run[]): boolean {
  const [left, right] = edgesOf(side);
  return side.filter((run) => run.right - left > (right - left) * 0.75).length * 2 >= side.length;
}

function startTogether(first: readonly Run[], second: readonly Run[]): boolean {
  const starts = (side: readonly Run[]): number[] => {
    const steps = side.slice(1).map((run, i) => run.base - side[i]!.base);
    const usual = [...steps].filter((step) => step > 1).sort((a, b) => a - b)[Math.floor(steps.length / 3)] ?? 0;
    return steps.flatMap((step, i) => (step > usual * 1.25 ? [side[i + 1]!.base] : []));
  };
  const [left, right] = [starts(first), starts(second)];
  const shared = right.filter((base) => left.some((other) => Math.abs(base - other) < 2)).length;
  return right.length >= 2 && shared * 2 > Math.min(left.length, right.length) && shared >= 2;
}
