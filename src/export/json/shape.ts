import type * as z from 'zod';
import type { EXPORT_SCHEMA } from './schema.ts';

/** The types of what schema.ts describes. */

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

export type ExportData = Frozen<z.infer<typeof EXPORT_SCHEMA>>;
type Of<What extends ExportData['what']> = Extract<ExportData, { readonly what: What }>;

export type LineData = Of<'line'>;
export type TableData = Of<'table'>;
export type ComparisonData = Of<'comparison'>;
export type PassageData = Of<'passage'>;
export type OverviewData = Of<'overview'>;
export type FindingsData = Of<'findings'>;
export type DraftData = Of<'draft'>;

/** What all of them have. */
export type Head = Pick<LineData, 'format' | 'language' | 'title' | 'origin' | 'papers'>;
export type PaperData = Head['papers'][number];
export type SentenceData = PassageData['older'];
export type QuotationData = SentenceData['quotation'];
export type MarkedRunData = SentenceData['runs'][number];
export type LinkData = PassageData['links'][number];
export type RefusedData = OverviewData['themes'][number]['cells'][number]['nearest'][number];
export type StretchData = DraftData['unplaced'][number];
export type PassageOnLine = LineData['stations'][number]['passages'][number];
export type SilenceData = NonNullable<LineData['stations'][number]['silence']>;
