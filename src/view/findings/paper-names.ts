import { dayOfDocument, yearOf } from '../../dossier/index-by-id.ts';
import type { Document, Dossier, Language } from '../../model.ts';
import { shortDayText, yearText } from '../citation.ts';

const shared = new WeakMap<Dossier, ReadonlySet<string>>();

/** Years that several papers have. */
function sharedYears(dossier: Dossier): ReadonlySet<string> {
  const known = shared.get(dossier);
  if (known !== undefined) return known;
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const year of dossier.documents.map(yearOf)) {
    if (year !== null && seen.has(year)) twice.add(year);
    if (year !== null) seen.add(year);
  }
  shared.set(dossier, twice);
  return twice;
}

/** What a paper of a dossier is called, as `paperName` has it: found once for all papers, for a list names each of them many times. */
export function shownPaper(dossier: Dossier, document: Document, language: Language): string {
  const year = yearOf(document);
  const isAlone = year === null || !sharedYears(dossier).has(year);
  return isAlone ? yearText(document) : shortDayText(dayOfDocument(document), language);
}
