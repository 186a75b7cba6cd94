import { yearOf } from '../dossier/index-by-id.ts';
import type { Document } from '../model.ts';

/** First and last year of what is shown, four digits each, both included; null leaves that side open. */
export interface Years {
  readonly from: string | null;
  readonly to: string | null;
}

export const ALL_YEARS: Years = { from: null, to: null };

/** True when a paper falls within the years. One without a date is in only where no year is asked for. */
export function isWithin(document: Document, { from, to }: Years): boolean {
  const year = yearOf(document);
  if (year === null) return from === null && to === null;
  return (from === null || year >= from) && (to === null || year <= to);
}
