import { isSpeaking, movementOfStep } from '../../compare/movement.ts';
import { VERDICTS } from '../../languages/verdict-labels.ts';
import type { Document, Dossier, Lane, Thread, Verdict } from '../../model.ts';
import type { Selection } from '../selection.ts';

/** Rows the table opens with: what stands on one sheet of A4 across with five papers. */
const ROWS = 6;
/** Papers the table opens with: more columns than this leave under 38 mm each on A4, four words a line. */
const COLUMNS = 6;

const MOVES: ReadonlySet<Verdict> = new Set(VERDICTS.flatMap(({ id, tells }) => (tells === undefined ? [] : [id])));

/**
 * How much a line has to tell: the papers that speak on its widest lane, and once more those in which its wording moved.
 * By papers alone the lines that never change come first, and the table would be a list of what everybody repeats.
 */
export function threadWeight({ stations }: Lane): number {
  const spoken = stations.filter(({ standing }) => isSpeaking(standing));
  const moved = spoken.filter(({ entries }) =>
    entries.some((entry) => movementOfStep(entry).verdicts.some((verdict) => MOVES.has(verdict))),
  );
  return spoken.length + moved.length;
}

/** Of every theme the line with most to tell, and of those the six with most, in the order of the dossier. */
export function usualPositions(dossier: Dossier): Thread[] {
  const best = new Map<string, { readonly thread: Thread; readonly weight: number }>();
  for (const thread of dossier.threads) {
    const [widest] = thread.lanes;
    const weight = widest === undefined ? 0 : threadWeight(widest);
    if (weight > (best.get(thread.theme)?.weight ?? 0)) best.set(thread.theme, { thread, weight });
  }
  const kept = [...best.values()].sort((x, y) => y.weight - x.weight).slice(0, ROWS);
  const ids = new Set(kept.map(({ thread }) => thread.id));
  return dossier.threads.filter(({ id }) => ids.has(id));
}

/** The last papers of the dossier: a line is read from its end. */
export function usualPapers(dossier: Dossier): Document[] {
  return dossier.documents.slice(-COLUMNS);
}

/**
 * The rows and columns a selection asks for, in the order of the dossier. Ids that are not in it are passed over; a choice
 * of which nothing is left (a link made for another dossier) shows what the table opens with.
 */
export function chosenOf(
  dossier: Dossier,
  { positions, papers }: Pick<Selection, 'positions' | 'papers'>,
): { readonly threads: readonly Thread[]; readonly documents: readonly Document[] } {
  const threads = dossier.threads.filter(({ id }) => positions?.includes(id));
  const documents = dossier.documents.filter(({ source }) => papers?.includes(source.id));
  return {
    threads: threads.length > 0 ? threads : usualPositions(dossier),
    documents: documents.length > 0 ? documents : usualPapers(dossier),
  };
}

/** The lines by theme, in the order of the dossier: what the reader chooses from. */
export function linesByTheme(dossier: Dossier): ReadonlyMap<string, readonly Thread[]> {
  const themes = new Map<string, Thread[]>();
  for (const thread of dossier.threads) themes.set(thread.theme, [...(themes.get(thread.theme) ?? []), thread]);
  return themes;
}
