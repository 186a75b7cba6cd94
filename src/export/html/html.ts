import { dossierIndex } from '../../dossier/index-by-id.ts';
import type { Dossier } from '../../model.ts';
import type { Options, Subject } from '../subject.ts';
import { comparisonPage } from './comparison.ts';
import { draftPage } from './draft.ts';
import { linePage } from './line.ts';
import { overviewPage } from './overview.ts';
import { passagePage } from './passage.ts';
import { tablePage } from './table.ts';

/** What can be a page: all but the dossier itself, which is data. */
export type PageSubject = Exclude<Subject, { readonly what: 'dossier' }>;

/**
 * A subject as one HTML file: it opens from disk, asks for nothing, runs nothing, prints, and reads without its style. Throws when
 * an id is not in the dossier.
 */
export function htmlOf(dossier: Dossier, subject: PageSubject, options: Options): string {
  switch (subject.what) {
    case 'line': {
      const thread = dossierIndex(dossier).threads.get(subject.thread);
      if (thread === undefined)
        throw new Error(`htmlOf: expected the id of a thread in the dossier, got '${subject.thread}'`);
      return linePage(dossier, thread, options);
    }
    case 'table':
      return tablePage(dossier, subject, options);
    case 'comparison':
      return comparisonPage(dossier, subject, options);
    case 'passage':
      return passagePage(dossier, subject, options);
    case 'overview':
      return overviewPage(dossier, subject, options);
    case 'draft':
      return draftPage(dossier, subject, options);
  }
}
