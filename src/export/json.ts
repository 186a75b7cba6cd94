import type { Dossier } from '../model.ts';
import { comparisonData, passageData } from './json/comparison.ts';
import { draftData } from './json/draft.ts';
import { lineData } from './json/line.ts';
import type { ExportData } from './json/shape.ts';
import { overviewData, tableData } from './json/table-overview.ts';
import { jsonText } from './json/text.ts';
import { renderOptions, requestedThread, unsupported } from './request.ts';
import type { Options, Subject, SubjectKind } from './subject.ts';

export const JSON_HOLDS = [
  'line',
  'table',
  'comparison',
  'passage',
  'overview',
  'draft',
  'dossier',
] as const satisfies readonly SubjectKind[];

/**
 * A subject as JSON of the published shape (beleidslijn/export.schema.json); the dossier as the dossier itself, in one line
 * (beleidslijn/dossier.schema.json). Throws on ids that are not in the dossier.
 */
export function json(dossier: Dossier, subject: Subject, options: Options): string {
  // The same bytes as the dossier beside the page: a second form of it would be a second thing to keep.
  return subject.what === 'dossier' ? `${JSON.stringify(dossier)}\n` : jsonText(exportData(dossier, subject, options));
}

/** A subject in the published shape, as a value. */
export function exportData(
  dossier: Dossier,
  subject: Exclude<Subject, { what: 'dossier' }>,
  options: Options,
): ExportData {
  const telling = renderOptions(options);
  switch (subject.what) {
    case 'line':
      return lineData(dossier, requestedThread(dossier, subject.thread), telling);
    case 'table':
      return tableData(dossier, subject, telling);
    case 'comparison':
      return comparisonData(dossier, subject.older, subject.newer, telling);
    case 'passage': {
      const { thread, older, newer } = subject;
      const data = passageData(
        dossier,
        thread === null ? null : requestedThread(dossier, thread),
        { older, newer },
        telling,
      );
      if (data === null) throw new RangeError(`expected two sentences of the dossier, got '${older}' and '${newer}'`);
      return data;
    }
    case 'overview':
      return overviewData(dossier, subject.themes, telling);
    case 'draft':
      return draftData(dossier, subject, telling);
    default:
      throw unsupported('json', JSON_HOLDS, (subject as Subject).what);
  }
}
