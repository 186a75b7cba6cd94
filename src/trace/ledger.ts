/**
 * The ledger: nothing is lost. Every sentence of prose stands in exactly one bin, the first that fits, so that a reader
 * can add the counts up and ask after each sentence that no view shows.
 */
import type { Bin, Document, Focus, Ledger, Passage, Tag, Thread } from '../model.ts';
import { isInScope, isProse } from '../text/block-scope.ts';

/** Five lists of sentence ids, in reading order; together every prose sentence of every read document, once. */
export function ledgerOf(
  documents: readonly Document[],
  focus: Focus,
  tags: readonly Tag[],
  passages: readonly Passage[],
  threads: readonly Thread[],
): Ledger {
  const threaded = new Set<string>();
  for (const thread of threads) {
    for (const lane of thread.lanes) {
      for (const station of lane.stations) for (const entry of station.entries) threaded.add(entry.passage.sentence);
    }
  }
  const formula = new Set(passages.filter((passage) => passage.formula !== null).map((passage) => passage.sentence));
  const focused = new Set(tags.filter((tag) => focus.themes.includes(tag.theme)).map((tag) => tag.sentence));
  const bins: Record<Bin, string[]> = { administrative: [], formula: [], threaded: [], single: [], 'out-of-scope': [] };
  for (const document of documents) {
    for (const block of document.blocks) {
      if (!isProse(block)) continue;
      for (const { id } of block.sentences) {
        if (!isInScope(document, block)) bins.administrative.push(id);
        else if (formula.has(id)) bins.formula.push(id);
        else if (threaded.has(id)) bins.threaded.push(id);
        else if (focused.has(id)) bins.single.push(id);
        else bins['out-of-scope'].push(id);
      }
    }
  }
  return bins;
}
