import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import type { Cell, Dossier, Lane, Station, Thread } from '../../src/model.ts';
import { isHidden } from '../../src/view/overview/cell-model.ts';
import { themesShown } from '../../src/view/overview/overview-text.ts';

/** A row that stands for cells: a theme, or below an open theme one position towards one addressee. */
export type CellRow =
  | { readonly kind: 'theme'; readonly theme: string; readonly expandable: boolean; readonly open: boolean }
  | {
      readonly kind: 'lane';
      readonly theme: string;
      readonly thread: Thread;
      readonly lane: Lane;
      /** False for the first, widest lane of its thread. */
      readonly narrower: boolean;
    };

/** Under many positions: shows the `hidden` others, or, when none is hidden, takes them away again. */
export interface MoreRow {
  readonly kind: 'more';
  readonly theme: string;
  readonly hidden: number;
}

export type OverviewRow = CellRow | MoreRow;

/**
 * Positions that fit under an open theme beside twelve themes on a screen of 900 px; of more, so many are shown at first
 * with a row for the others. All nine of one theme pushed the other themes under the reading strip.
 */
const FITTING = 3;
const SHOWN = 2;
/** Added to the id of a theme that shows all its positions, in the list of open themes and so in the address. */
const ALL = ':all';

/** The open themes with this one showing all its positions, or no longer. */
export function toggleAll(open: readonly string[], theme: string, all: boolean): string[] {
  const others = open.filter((id) => id !== `${theme}${ALL}`);
  return all ? [...others, `${theme}${ALL}`] : others;
}

/** The themes that stand open: as chosen; before any choice the first theme that has a line, to show what lines are. */
export function openThemes(dossier: Dossier, chosen: readonly string[] | null): readonly string[] {
  if (chosen !== null) return chosen;
  const first = themesShown(dossier).find((theme) => dossier.threads.some((thread) => thread.theme === theme));
  return first === undefined ? [] : [first];
}

export function rowsOf(dossier: Dossier, open: readonly string[]): OverviewRow[] {
  return themesShown(dossier).flatMap((theme): OverviewRow[] => {
    const threads = dossier.threads.filter((thread) => thread.theme === theme);
    const all = open.includes(`${theme}${ALL}`);
    const opened = (all || open.includes(theme)) && threads.length > 0;
    const head: OverviewRow = { kind: 'theme', theme, expandable: threads.length > 0, open: opened };
    if (!opened) return [head];
    const lanes = threads.flatMap((thread) =>
      thread.lanes.map((lane, i): LaneRow => ({ kind: 'lane', theme, thread, lane, narrower: i > 0 })),
    );
    if (lanes.length <= FITTING) return [head, ...lanes];
    if (all) return [head, ...lanes, { kind: 'more', theme, hidden: 0 }];
    const shown = mostTold(lanes);
    return [head, ...shown, { kind: 'more', theme, hidden: lanes.length - shown.length }];
  });
}

export type LaneRow = Extract<OverviewRow, { kind: 'lane' }>;

/** The positions that most papers hold, in their own order: a line of one point is the least of a line. */
function mostTold(lanes: readonly LaneRow[]): LaneRow[] {
  const papers = ({ lane }: LaneRow): number => lane.stations.filter(({ entries }) => entries.length > 0).length;
  const chosen = [...lanes].sort((x, y) => papers(y) - papers(x)).slice(0, SHOWN);
  return lanes.filter((lane) => chosen.includes(lane));
}

export interface CellCounts {
  readonly speaks: number;
  readonly silent: number;
  readonly undecided: number;
  readonly unread: number;
  readonly outside: number;
  /** Speaks in sentences that a filter leaves out. */
  readonly hidden: number;
}

/** The cells by what they show; the six numbers add up to the number of cells. */
export function cellCountsOf(dossier: Dossier): CellCounts {
  const count = (...states: readonly Cell['state'][]): number =>
    dossier.cells.filter((cell) => states.includes(cell.state)).length;
  const hidden = dossier.cells.filter(isHidden).length;
  return {
    speaks: count('speaks') - hidden,
    silent: count('silent', 'elsewhere'),
    undecided: count('undecided'),
    unread: count('unread'),
    outside: count('out-of-scope'),
    hidden,
  };
}

/** Distinct sentences that stand in the overview as strokes. */
export function shownSentences(dossier: Dossier): number {
  return new Set(dossier.cells.filter((cell) => cell.state === 'speaks').flatMap((cell) => cell.sentences)).size;
}

/** The paper to compare with: the next one that speaks in the row, else the one before it; null when it stands alone. */
export function linkedSentenceOf(dossier: Dossier, row: CellRow, document: string): string | null {
  const speaks = (id: string): boolean =>
    row.kind === 'theme'
      ? dossierIndex(dossier).cell(row.theme, id)?.state === 'speaks'
      : (stationOf(row.lane, id)?.entries.length ?? 0) > 0;
  const ids = dossier.documents.map((paper) => paper.source.id);
  const at = ids.indexOf(document);
  if (at === -1 || !speaks(document)) return null;
  return ids.slice(at + 1).find(speaks) ?? ids.slice(0, at).findLast(speaks) ?? null;
}

export function stationOf(lane: Lane, document: string): Station | undefined {
  return lane.stations.find((station) => station.document === document);
}

/**
 * The sentences a cell holds. Under a theme those on a line come first in the reading strip: they are what the row is
 * about, and the first sentence of a section often only opens it.
 */
export function sentencesOfCell(dossier: Dossier, row: CellRow, document: string): readonly string[] {
  if (row.kind === 'lane') return stationOf(row.lane, document)?.entries.map((entry) => entry.passage.sentence) ?? [];
  const cell = dossierIndex(dossier).cell(row.theme, document);
  return cell?.state === 'speaks' ? cell.sentences : [];
}
