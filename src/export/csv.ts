import type { Dossier } from '../model.ts';
import { tellingOf, threadAsked, unheld } from './asked.ts';
import { overviewCsv, tableCsv } from './csv/grid.ts';
import { lineCsv } from './csv/line.ts';
import { comparisonCsv, linksCsv } from './csv/side.ts';
import type { Options, Subject, What } from './export.ts';

export const CSV_HOLDS = ['line', 'table', 'comparison', 'overview', 'dossier'] as const satisfies readonly What[];

/**
 * A subject as a table of cells: UTF-8 with its mark, CRLF, quoted by RFC 4180, the separator as asked. No cell is a
 * formula. Throws on a subject that is not held, and on ids that are not in the dossier.
 */
export function csv(dossier: Dossier, subject: Subject, options: Options): string {
  const telling = tellingOf(options);
  switch (subject.what) {
    case 'line':
      return lineCsv(dossier, threadAsked(dossier, subject.thread), telling, options);
    case 'table':
      return tableCsv(dossier, subject, telling, options);
    case 'comparison':
      return comparisonCsv(dossier, subject.older, subject.newer, telling, options);
    case 'overview':
      return overviewCsv(dossier, subject.themes, telling, options);
    case 'dossier':
      return linksCsv(dossier, telling, options);
    default:
      throw unheld('csv', CSV_HOLDS, subject.what);
  }
}
