import { movementOfStep } from '../../compare/movement.ts';
import type { Verdict } from '../../model.ts';
import type { LinePassageModel, StationModel } from './line-model.ts';

/** What papers in a row do alike, so that they may be told as one. Only what is repeated letter by letter is `verbatim`. */
export type RunKind = 'verbatim' | 'same' | 'reworded' | 'silent' | 'undecided' | 'unread';

/** A paper of a long line, or a run of papers that do the same; `from` and `to` are places in the list of stations. */
export type LineItem =
  | { readonly kind: 'station'; readonly station: StationModel; readonly from: number; readonly to: number }
  | {
      readonly kind: 'run';
      readonly does: RunKind;
      readonly stations: readonly StationModel[];
      readonly from: number;
      readonly to: number;
    };

/** Papers a line has at least before its runs are folded: fewer stand on one screen. */
export const FOLDED_FROM = 13;

/**
 * A line with its runs folded: what turns stays, with the papers in `open` (the first of a run that was unfolded, or the paper in
 * focus). A line of few papers is told paper by paper.
 */
export function lineItems(stations: readonly StationModel[], open: ReadonlySet<string>): LineItem[] {
  const single = (station: StationModel, from: number): LineItem => ({ kind: 'station', station, from, to: from + 1 });
  if (stations.length < FOLDED_FROM) return stations.map(single);
  const does = stations.map((station) => runKindOf(station));
  const items: LineItem[] = [];
  for (let from = 0; from < stations.length; ) {
    const kind = does[from] ?? null;
    let to = from + 1;
    while (kind !== null && does[to] === kind) to += 1;
    const run = stations.slice(from, to);
    const isOpen = run.some(({ document }) => open.has(document.source.id));
    if (kind === null || run.length < 2 || isOpen)
      for (const [i, station] of run.entries()) items.push(single(station, from + i));
    else items.push({ kind: 'run', does: kind, stations: run, from, to });
    from = to;
  }
  return items;
}

/** What a paper does if that is no news, or null: a turn, a first time, a return, several things at once. */
function runKindOf({ rows }: StationModel): RunKind | null {
  const [first] = rows;
  if (first === undefined) return null;
  if (first.kind === 'silence') return rows.length === 1 ? first.row.standing : null;
  const kinds = rows.map((row) => (row.kind === 'passage' ? repeats(row) : null));
  if (kinds.includes(null)) return null;
  const [weakest = null] = (['reworded', 'same', 'verbatim'] as const).filter((kind) => kinds.includes(kind));
  return weakest;
}

const QUIET: readonly Verdict[] = ['same', 'reworded'];

function repeats({ row, text, clause, isConfirmed }: LinePassageModel): 'verbatim' | 'same' | 'reworded' | null {
  const { standing, verdicts, corrected } = movementOfStep(row.entry);
  const { before } = row;
  const isTurn =
    standing === 'first' || standing === 'returned' || !verdicts.every((verdict) => QUIET.includes(verdict));
  if (before === null || verdicts.length === 0 || isTurn || corrected !== undefined || isConfirmed) return null;
  if (!verdicts.every((verdict) => verdict === 'same')) return 'reworded';
  const { span } = before.passage;
  const was = before.found.sentence.text.slice(span.from, span.to);
  return was === text.slice(clause.from, clause.to) ? 'verbatim' : 'same';
}
