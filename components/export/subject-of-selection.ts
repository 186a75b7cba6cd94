import type { Subject } from '../../src/export/subject.ts';
import type { Dossier } from '../../src/model.ts';
import { chosenPair, chosenPapers } from '../../src/view/comparison/pair-choice.ts';
import type { CheckedDraft } from '../../src/view/draft/draft-model.ts';
import { parseFilterAddress } from '../../src/view/findings/filter.ts';
import { chosenLine } from '../../src/view/line/chosen-line.ts';
import type { Selection } from '../../src/view/selection.ts';
import { chosenOf } from '../../src/view/table/default-choice.ts';

/**
 * What of the dossier a view shows, as a thing to be taken along; null where there is nothing yet (no line, no checked
 * draft). A view that shows the whole corpus, in its own way, gives the data. `tested` is what the view of a draft checked last: only it knows.
 */
export function subjectOfSelection(
  dossier: Dossier,
  selection: Selection,
  tested: CheckedDraft | null,
): Subject | null {
  switch (selection.view) {
    case 'line': {
      const thread = chosenLine(dossier, selection.thread, selection.theme);
      return thread === null ? null : { what: 'line', thread: thread.id };
    }
    case 'side':
      return sideOf(dossier, selection);
    case 'table': {
      if (dossier.threads.length === 0) return null;
      const { threads, documents } = chosenOf(dossier, selection);
      return {
        what: 'table',
        threads: threads.map(({ id }) => id),
        papers: documents.map(({ source }) => source.id),
      };
    }
    case 'findings':
      return { what: 'findings', filter: parseFilterAddress(selection.found) };
    case 'overview':
      return { what: 'overview', themes: selection.only.themes };
    case 'draft':
      return tested === null ? null : { what: 'draft', ...tested };
    case 'account':
    case 'documents':
    case 'themes':
    case 'own':
      return { what: 'dossier' };
  }
}

/** Two papers, or two passages, the older first whichever stands at the left; as the view itself chooses them. */
function sideOf(dossier: Dossier, selection: Selection): Subject | null {
  const papers = chosenPapers(dossier, selection);
  if (papers === null || papers.older === papers.newer) return null;
  if (selection.unit === 'passage') {
    const pair = chosenPair(dossier, selection, papers);
    // An old link may name a line that the corpus no longer has.
    const known = dossier.threads.some(({ id }) => id === selection.thread);
    return pair === null ? null : { what: 'passage', thread: known ? selection.thread : null, ...pair };
  }
  return { what: 'comparison', older: papers.older.source.id, newer: papers.newer.source.id };
}
