import { comparisonCsv, linksCsv } from './csv/comparison.ts';
import { findingsCsv } from './csv/findings.ts';
import { lineCsv } from './csv/line.ts';
import { overviewCsv, tableCsv } from './csv/table-overview.ts';
import type { Serializer } from './serializer.ts';

/** A table of cells: UTF-8 with its mark, CRLF, quoted by RFC 4180, the separator as asked. No cell is a formula. */
export const csv = {
  format: 'csv',
  label: { nl: 'Csv', en: 'Csv' },
  ending: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  line: lineCsv,
  table: tableCsv,
  comparison: comparisonCsv,
  overview: overviewCsv,
  findings: findingsCsv,
  dossier: linksCsv,
} as const satisfies Serializer;
