import { DEGREE_STROKE } from '../../src/view/degree-spans.ts';
import type { LineRow, PassageRow, StationRows } from '../../src/view/line/stations.ts';

/** A stroke of the rail: px wide, black when the home side speaks, dotted where a silence is carried over. */
export interface RailSegment {
  readonly width: number;
  readonly home: boolean;
  readonly dotted: boolean;
}

/** What one row draws of the rail: its own piece and no more, so that print and zoom cannot pull the line apart. */
export interface Rail {
  /** Over and under the height of the dot; a row without a dot that the line passes has both. */
  readonly above: RailSegment | null;
  readonly below: RailSegment | null;
  /** At the foot of the row: the change of rung happens between two papers, so it is drawn between them. */
  readonly taper: { readonly from: number; readonly to: number; readonly home: boolean } | null;
  readonly dot: 'main' | 'side' | null;
  /** The second lane. `from` and `to` say whether it leaves and joins the line within this row. */
  readonly side: {
    readonly above: RailSegment | null;
    readonly below: RailSegment | null;
    readonly from: boolean;
    readonly to: boolean;
    readonly width: number;
    readonly home: boolean;
  } | null;
}

interface Step {
  readonly row: LineRow;
  readonly station: number;
}

const strokeOf = (row: PassageRow): RailSegment => ({ width: DEGREE_STROKE[row.rung], home: row.home, dotted: false });

/** The line between two of its dots: solid within the older paper, dotted as soon as a paper between them is silent. */
function between(steps: readonly Step[], at: number, before: number, after: number): RailSegment | null {
  const older = steps[before]?.row;
  if (older?.kind !== 'passage') return null;
  const stroke = strokeOf(older);
  const end = after === -1 ? -1 : (steps[after]?.station ?? -1);
  const start = steps[before]?.station ?? 0;
  const here = steps[at]?.station ?? 0;
  if (after === -1) return here === start ? stroke : null;
  const gap = end - start > 1;
  return gap && here > start ? { ...stroke, dotted: true } : stroke;
}

/** True when the dossier links an older sentence to a newer one. */
export type IsLinked = (older: string, newer: string) => boolean;

/** The rail of every row of a line, in the order of the rows. */
export function railSegments(stations: readonly StationRows[], linked: IsLinked): Rail[] {
  const steps = stations.flatMap((station, i) => station.rows.map((row): Step => ({ row, station: i })));
  const isMain = (step: Step): boolean => step.row.kind === 'passage' && step.row.main;
  const isSide = (step: Step): boolean => step.row.kind === 'passage' && !step.row.main;
  const mains = steps.flatMap((step, i) => (isMain(step) ? [i] : []));
  const sides = steps.flatMap((step, i) => (isSide(step) ? [i] : []));

  return steps.map((step, i): Rail => {
    const before = mains.findLast((main) => main < i) ?? -1;
    const after = mains.find((main) => main > i) ?? -1;
    const { row } = step;
    const main = isMain(step);
    let above = before === -1 ? null : between(steps, i, before, main ? i : after);
    const below = main ? between(steps, i, i, after) : above;
    const next = steps[i + 1];
    let taper: Rail['taper'] = null;
    const nextRow = next?.row;
    if (below && !below.dotted && next && isMain(next) && nextRow?.kind === 'passage') {
      const to = DEGREE_STROKE[nextRow.rung];
      if (next.station - (steps[main ? i : before]?.station ?? 0) <= 1 && to !== below.width) {
        taper = { from: below.width, to, home: below.home };
      }
    }
    // Just over its dot the line already has the thickness it arrives at; the colour changes at the dot itself.
    if (main && above && !above.dotted && row.kind === 'passage') above = { ...above, width: DEGREE_STROKE[row.rung] };
    return {
      above,
      below,
      taper,
      dot: main ? 'main' : isSide(step) ? 'side' : null,
      side: sideOf(steps, sides, i, linked),
    };
  });
}

/**
 * The second lane at a row. Two neighbours of one lane are joined; a line past somebody else's dot would claim a
 * connection that is none, so then they are not.
 */
function sideOf(steps: readonly Step[], sides: readonly number[], at: number, tied: IsLinked): Rail['side'] {
  const joinedTo = (from: number, to: number): boolean => {
    const [a, b] = [steps[from]?.row, steps[to]?.row];
    return a?.kind === 'passage' && b?.kind === 'passage' && a.lane.id === b.lane.id && a.lane !== mainLane(steps);
  };
  const previous = sides.findLast((side) => side < at);
  const next = sides.find((side) => side > at);
  const row = steps[at]?.row;
  const own = sides.includes(at);
  if (!own) {
    if (previous === undefined || next === undefined || !joinedTo(previous, next)) return null;
    const through = sideStroke(steps, previous, next);
    return (
      through && { above: through, below: through, from: false, to: false, width: through.width, home: through.home }
    );
  }
  if (row?.kind !== 'passage') return null;
  const above = previous !== undefined && joinedTo(previous, at) ? sideStroke(steps, previous, at) : null;
  const below = next !== undefined && joinedTo(at, next) ? sideStroke(steps, at, next) : null;
  const here = steps[at]?.station;
  // A link inside one paper does not exist: only an earlier or later paper can be what the passage leaves or joins.
  const linked = (older: PassageRow, newer: PassageRow): boolean =>
    newer.entry.shift?.a.sentence === older.found.sentence.id || tied(older.found.sentence.id, newer.found.sentence.id);
  const isTied = (others: readonly Step[], linked: (other: PassageRow) => boolean): boolean =>
    others.some((step) => step.station !== here && step.row.kind === 'passage' && step.row.main && linked(step.row));
  const from = isTied(steps.slice(0, at), (other) => linked(other, row));
  const to = isTied(steps.slice(at), (other) => linked(row, other));
  return {
    above,
    below,
    from: from && above === null,
    to: to && below === null,
    width: DEGREE_STROKE[row.rung],
    home: row.home,
  };
}

function mainLane(steps: readonly Step[]): unknown {
  for (const { row } of steps) if (row.kind === 'passage' && row.main) return row.lane;
  return null;
}

function sideStroke(steps: readonly Step[], from: number, to: number): RailSegment | null {
  const row = steps[from]?.row;
  if (row?.kind !== 'passage') return null;
  const gap = (steps[to]?.station ?? 0) - (steps[from]?.station ?? 0) > 1;
  return { ...strokeOf(row), dotted: gap };
}
