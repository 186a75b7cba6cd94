/**
 * In which papers each term was found: derived from the papers, so it stands in a generated file of its own (`npm run terms`)
 * and is put back where knowledge is loaded. It decides which terms count when a paper is scored that they were learnt from.
 */
import type { Knowledge, PolicyObject, Region, Term, Theme } from '../model.ts';

/** By list and label the ids of the papers; a term found nowhere is not named. Headings are those of the themes. */
export type TermOccurrences = {
  readonly [list in 'themes' | 'headings' | 'objects' | 'regions']?: Readonly<Record<string, readonly string[]>>;
};

/** A term as it is kept by hand. The files of 0.2.0 hold `foundIn` with the term; it counts where it stands. */
export type KeptTerm = Omit<Term, 'foundIn'> & { readonly foundIn?: readonly string[] | undefined };
type Kept<T> = { readonly [K in keyof T]: T[K] extends readonly Term[] ? readonly KeptTerm[] : T[K] };
export type KeptTheme = Kept<Theme>;
export type KeptObject = Kept<PolicyObject>;
export type KeptRegion = Kept<Region>;

export interface KeptKnowledge {
  readonly version: string;
  readonly themes: readonly KeptTheme[];
  readonly objects: readonly KeptObject[];
  readonly regions: readonly KeptRegion[];
}

function completed(terms: readonly KeptTerm[], occurrences: TermOccurrences[keyof TermOccurrences] = {}): Term[] {
  const papersOf = (label: string) => (Object.hasOwn(occurrences, label) ? (occurrences[label] ?? []) : []);
  return terms.map(({ label, source, foundIn = papersOf(label), ...more }) => ({ label, source, foundIn, ...more }));
}

/** The lists as they are kept, with the papers each term was found in. */
export function withOccurrences(kept: KeptKnowledge, occurrences: TermOccurrences): Knowledge {
  return {
    version: kept.version,
    themes: kept.themes.map((theme) => ({
      ...theme,
      terms: completed(theme.terms, occurrences.themes),
      headings: completed(theme.headings, occurrences.headings),
    })),
    objects: kept.objects.map((object) => ({ ...object, terms: completed(object.terms, occurrences.objects) })),
    regions: kept.regions.map((region) => ({ ...region, terms: completed(region.terms, occurrences.regions) })),
  };
}

/** The same value without `foundIn` in it, as it is kept by hand. */
export function withoutOccurrences<T>(value: T): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'foundIn' ? undefined : inner)));
}
