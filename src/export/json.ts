import type { Language } from '../model.ts';
import { comparisonData, passageData } from './json/comparison.ts';
import { draftData } from './json/draft.ts';
import { findingsData } from './json/findings.ts';
import { lineData } from './json/line.ts';
import type { ExportData } from './json/shape.ts';
import { overviewData, tableData } from './json/table-overview.ts';
import { jsonLine, jsonText } from './json/text.ts';
import type { Serializer } from './serializer.ts';
import type { Options } from './subject.ts';

const file =
  <Model>(data: (model: Model, language: Language) => ExportData) =>
  (model: Model, { language }: Options): string =>
    jsonText(data(model, language));

/** JSON of the published shape (beleidslijn/export.schema.json); the dossier in that of beleidslijn/dossier.schema.json. */
export const json = {
  format: 'json',
  label: { nl: 'JSON', en: 'JSON' },
  ending: 'json',
  mediaType: 'application/json; charset=utf-8',
  line: file(lineData),
  table: file(tableData),
  comparison: file(comparisonData),
  passage: file(passageData),
  overview: file(overviewData),
  findings: file(findingsData),
  draft: file(draftData),
  // The same bytes as the dossier beside the page, in one line: a second form of it would be a second thing to keep.
  dossier: ({ dossier }) => jsonLine(dossier),
} as const satisfies Serializer;
