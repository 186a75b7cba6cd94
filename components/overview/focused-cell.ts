import type { Dossier, Lane, Thread } from '../../src/model.ts';
import { mainEntry } from '../../src/view/line/stations.ts';
import { threadOfSentence } from '../../src/view/overview/last-change.ts';
import type { Selection } from '../../src/view/selection.ts';
import { type CellRow, type OverviewRow, sentencesOfCell } from './rows.ts';

/** What the strip shows: a cell, and which of its sentences. */
export interface FocusedCell {
  readonly row: CellRow;
  readonly document: string;
  readonly nth: number;
}

/** A place in the grid: 0 the name of the row, 1..n the papers, n + 1 the last change. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

/** The cell at a place; null where no paper stands. */
export function cellAt(
  dossier: Dossier,
  rows: readonly OverviewRow[],
  { row, column }: GridPosition,
): FocusedCell | null {
  const found = rows[row];
  const document = dossier.documents[column - 1]?.source.id;
  if (found === undefined || found.kind === 'more' || document === undefined) return null;
  return { row: found, document, nth: firstSentenceIndex(dossier, found, document) };
}

/** Of several sentences the first that stands on a line: it is what the row is about, the others lead up to it. */
export function firstSentenceIndex(dossier: Dossier, row: CellRow, document: string): number {
  const at = sentencesOfCell(dossier, row, document).findIndex(
    (id) => threadOfSentence(dossier, row.theme, id) !== null,
  );
  return Math.max(0, at);
}

/** The cell the reader pinned, or null. A position that is not open is shown by its theme. */
export function pinnedCell(
  dossier: Dossier,
  rows: readonly OverviewRow[],
  { theme, document, lane }: Selection,
): FocusedCell | null {
  if (theme === null || document === null) return null;
  const cells = rows.filter((candidate) => candidate.kind !== 'more');
  const row =
    cells.find((candidate) => candidate.kind === 'lane' && candidate.lane.id === lane) ??
    cells.find((candidate) => candidate.kind === 'theme' && candidate.theme === theme);
  return row === undefined ? null : { row, document, nth: firstSentenceIndex(dossier, row, document) };
}

/** Before the reader chooses: of the first open position the first paper with a degree word, else the first that speaks. */
export function suggestedCell(dossier: Dossier, rows: readonly OverviewRow[]): FocusedCell | null {
  const lane = rows.find((candidate) => candidate.kind === 'lane');
  if (lane?.kind !== 'lane') return null;
  const stations = lane.lane.stations.filter((station) => station.entries.length > 0);
  const worded = stations.find((candidate) => candidate.entries.some(({ passage }) => passage.wording.degree !== null));
  const station = worded ?? stations[0];
  const head = rows.find((candidate) => candidate.kind === 'theme' && candidate.theme === lane.theme);
  if (station === undefined || head?.kind !== 'theme') return null;
  const sentence = mainEntry(station)?.passage.sentence ?? '';
  return {
    row: head,
    document: station.document,
    nth: Math.max(0, sentencesOfCell(dossier, head, station.document).indexOf(sentence)),
  };
}

/** What a pin of this cell is in the selection. */
export function selectionOfCell({ row, document }: FocusedCell): Pick<Selection, 'theme' | 'document' | 'lane'> {
  return { theme: row.theme, document, lane: laneIdOf(row) };
}

export function sameCell(a: FocusedCell, b: FocusedCell): boolean {
  return a.document === b.document && sameRow(a.row, b.row);
}

export function sameRow(a: OverviewRow, b: OverviewRow): boolean {
  return (a.kind === 'more') === (b.kind === 'more') && a.theme === b.theme && laneIdOf(a) === laneIdOf(b);
}

function laneIdOf(row: OverviewRow): string | null {
  return row.kind === 'lane' ? row.lane.id : null;
}

/** The line that Enter opens: that of the sentence in the cell, else the first of the theme; null when it has none. */
export function threadForCell(
  dossier: Dossier,
  row: CellRow,
  shown: FocusedCell | null,
): { readonly thread: Thread; readonly lane: Lane | null } | null {
  if (row.kind === 'lane') return { thread: row.thread, lane: row.lane };
  const sentence = shown === null ? undefined : sentencesOfCell(dossier, row, shown.document)[shown.nth];
  const line = sentence === undefined ? null : threadOfSentence(dossier, row.theme, sentence);
  const thread = line?.thread ?? dossier.threads.find((candidate) => candidate.theme === row.theme);
  return thread === undefined ? null : { thread, lane: line?.lane ?? null };
}
