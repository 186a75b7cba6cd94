import { comparisonPage } from './html/comparison.ts';
import { draftPage } from './html/draft.ts';
import { findingsPage } from './html/findings.ts';
import { linePage } from './html/line.ts';
import { overviewPage } from './html/overview.ts';
import { passagePage } from './html/passage.ts';
import { tablePage } from './html/table.ts';
import type { Serializer } from './serializer.ts';

/** One HTML file: it opens from disk, asks for nothing, runs nothing, prints, and reads without its style. */
export const html = {
  format: 'html',
  label: { nl: 'Webpagina (.html)', en: 'Web page (.html)' },
  ending: 'html',
  mediaType: 'text/html; charset=utf-8',
  line: linePage,
  table: tablePage,
  comparison: comparisonPage,
  passage: passagePage,
  overview: overviewPage,
  findings: findingsPage,
  draft: draftPage,
} as const satisfies Serializer;
