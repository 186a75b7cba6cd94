import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import type { Bin, Cell, Dossier } from '../../src/model.ts';

/** In the order the ledger decides: the first bin that fits takes the sentence. */
export const LEDGER_ORDER: readonly Bin[] = ['administrative', 'formula', 'threaded', 'single', 'out-of-scope'];

export interface LedgerRow {
  readonly bin: Bin;
  readonly all: number;
  /** By document, in the order of the dossier. */
  readonly perDocument: readonly number[];
}

export interface LedgerTable {
  readonly rows: readonly LedgerRow[];
  readonly all: number;
  readonly perDocument: readonly number[];
}

/** The ledger counted by bin and paper; rows, columns and corner add up because every sentence is counted once. */
export function ledgerTable(dossier: Dossier): LedgerTable {
  const { sentences } = dossierIndex(dossier);
  const order = new Map(dossier.documents.map(({ source }, place) => [source.id, place]));
  const rows = LEDGER_ORDER.map((bin): LedgerRow => {
    const perDocument = dossier.documents.map(() => 0);
    for (const id of dossier.ledger[bin]) {
      const column = order.get(sentences.get(id)?.document.source.id ?? '');
      if (column !== undefined) perDocument[column] = (perDocument[column] ?? 0) + 1;
    }
    return { bin, all: dossier.ledger[bin].length, perDocument };
  });
  return {
    rows,
    all: rows.reduce((sum, row) => sum + row.all, 0),
    perDocument: dossier.documents.map((_, column) =>
      rows.reduce((sum, row) => sum + (row.perDocument[column] ?? 0), 0),
    ),
  };
}

export const CELL_STATE_ORDER: readonly Cell['state'][] = [
  'speaks',
  'silent',
  'elsewhere',
  'undecided',
  'out-of-scope',
  'unread',
];

/** How many cells of the overview have each state; together all cells. */
export function cellCounts(dossier: Dossier): readonly { readonly state: Cell['state']; readonly count: number }[] {
  return CELL_STATE_ORDER.map((state) => ({
    state,
    count: dossier.cells.filter((cell) => cell.state === state).length,
  }));
}

/** The line a sentence stands on, the first by the order of the dossier; null off the lines. */
export function threadBySentence(dossier: Dossier): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const thread of dossier.threads) {
    for (const { stations } of thread.lanes) {
      for (const { entries } of stations) {
        for (const { passage } of entries) if (!lines.has(passage.sentence)) lines.set(passage.sentence, thread.id);
      }
    }
  }
  return lines;
}

/** Sentences per theme that carry it, by theme id. */
export function taggedByTheme(dossier: Dossier): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { theme } of dossier.tags) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return counts;
}

/** Sentences per set phrase, by its id. */
export function sentencesBySetPhrase(dossier: Dossier): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  for (const { formula, sentence } of dossier.passages) {
    if (formula === null || seen.has(sentence)) continue;
    seen.add(sentence);
    counts.set(formula, (counts.get(formula) ?? 0) + 1);
  }
  return counts;
}
