import { yearOf } from '../dossier/index-by-id.ts';
import type { Document, Dossier, Language } from '../model.ts';

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

/** The corpus with the first and last year of these papers: `EU–Westelijke Balkan, 2018–2026`. */
export function yearsText(dossier: Dossier, documents: readonly Document[], language: Language): string {
  const years = documents.map(yearOf).filter((year) => year !== null);
  const [first, last] = [years[0], years.at(-1)];
  const title = dossier.corpus.title[language];
  if (first === undefined) return title;
  return `${title}, ${first === last ? first : `${first}–${last}`}`;
}
