import type { Language } from '../model.ts';
import type { CheckedDraft } from '../view/draft/draft-model.ts';
import type { FindingFilter } from '../view/findings/filter.ts';
import type { Years } from '../view/years.ts';

/** What of a dossier goes into a file. Ids are those of the dossier; whoever asks has looked them up. */
export type Subject =
  | { readonly what: 'line'; readonly thread: string }
  /** Positions down, papers across; null means what the page opens with. */
  | { readonly what: 'table'; readonly threads: readonly string[] | null; readonly papers: readonly string[] | null }
  /** Two papers, the older first. */
  | { readonly what: 'comparison'; readonly older: string; readonly newer: string }
  /** Two sentences, the older first. */
  | { readonly what: 'passage'; readonly thread: string | null; readonly older: string; readonly newer: string }
  | { readonly what: 'overview'; readonly themes: readonly string[] | null }
  /** What changed, fell silent, returned or began, narrowed or not. */
  | { readonly what: 'findings'; readonly filter: FindingFilter }
  | ({ readonly what: 'draft' } & CheckedDraft)
  /** Everything: the data, and the annotations on the sources. */
  | { readonly what: 'dossier' };

export type SubjectKind = Subject['what'];

/** How it is written. No clock and no name of a machine: what a file says of its author and day was given. */
export interface Options {
  readonly language: Language;
  /** Where the reading room stands (`https://…/` or a relative address), or null: then no link is printed. */
  readonly base: string | null;
  readonly years: Years;
  /** Under whose name and of which day tracked changes and comments stand; the day is ISO (`2026-05-26`). */
  readonly author: string;
  readonly date: string;
  /** Between the cells of a csv file: Dutch spreadsheets expect a semicolon. */
  readonly separator: ';' | ',';
}
