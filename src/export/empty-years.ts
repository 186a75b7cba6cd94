import { yearOf } from '../dossier/index-by-id.ts';
import type { Dossier, Label } from '../model.ts';
import { isWithin, type Years } from '../view/years.ts';
import type { Subject, SubjectKind } from './subject.ts';

/** The kinds of subject that years narrow: they have papers across. Of any other no part is left out. */
export const isNarrowedByYears = (what: SubjectKind): boolean =>
  what === 'line' || what === 'table' || what === 'overview';

/**
 * Why nothing of a subject falls within the years asked for, as one sentence that says what was asked and what there is; null
 * where something does. A file without a paper in it looks like a finding ("nobody said this") and is none.
 */
export function emptyYears(dossier: Dossier, subject: Subject, years: Years): Label | null {
  const { from, to } = years;
  if (from === null && to === null) return null;
  if (from !== null && to !== null && from > to) {
    return {
      nl: `het eerste jaar (${from}) ligt na het laatste (${to}); verwacht: een eerste jaar dat niet later is.`,
      en: `the first year (${from}) comes after the last (${to}); expected a first year that is no later.`,
    };
  }
  const chosen = subject.what === 'table' ? subject.papers : null;
  const papers = dossier.documents.filter(({ source }) => chosen?.includes(source.id) ?? true);
  if (papers.some((paper) => isWithin(paper, years))) return null;
  const asked = from === to ? from : `${from ?? '…'}–${to ?? '…'}`;
  const held = [...new Set(papers.flatMap((paper) => yearOf(paper) ?? []))].sort().join(', ');
  return {
    nl: `van ${asked} is er geen stuk; verwacht: ${held === '' ? 'geen jaren' : `een van ${held}`}.`,
    en: `no paper is of ${asked}; expected ${held === '' ? 'no years' : `one of ${held}`}.`,
  };
}
