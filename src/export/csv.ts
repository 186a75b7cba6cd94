import type { Dossier } from '../model.ts';
import { comparisonCsv, linksCsv } from './csv/comparison.ts';
import { lineCsv } from './csv/line.ts';
import { overviewCsv, tableCsv } from './csv/table-overview.ts';
import { renderOptions, requestedThread, unsupported } from './request.ts';
import type { Options, Subject, SubjectKind } from './subject.ts';

export const CSV_HOLDS = [
  'line',
  'table',
  'comparison',
  'overview',
  'dossier',
] as const satisfies readonly SubjectKind[];

/**
 * A subject as a table of cells: UTF-8 with its mark, CRLF, quoted by RFC 4180, the separator as asked. No cell is a
 * formula. Throws on a subject that is not held, and on ids that are not in the dossier.
 */
export function csv(dossier: Dossier, subject: Subject, options: Options): string {
  const telling = renderOptions(options);
  switch (subject.what) {
    case 'line':
      return lineCsv(dossier, requestedThread(dossier, subject.thread), telling, options);
    case 'table':
      return tableCsv(dossier, subject, telling, options);
    case 'comparison':
      return comparisonCsv(dossier, subject.older, subject.newer, telling, options);
    case 'overview':
      return overviewCsv(dossier, subject.themes, telling, options);
    case 'dossier':
      return linksCsv(dossier, telling, options);
    default:
      throw unsupported('csv', CSV_HOLDS, subject.what);
  }
}
