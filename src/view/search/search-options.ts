import { dossierIndex, yearOf } from '../../dossier/index-by-id.ts';
import type { Dossier } from '../../model.ts';
import { byCodeUnit } from '../../text/code-units.ts';
import { searchIndexOf } from './search-index.ts';

/** What can be chosen from, as far as the papers hold it. */
export interface SearchFilterOptions {
  readonly themes: readonly string[];
  readonly speakers: readonly string[];
  readonly years: readonly string[];
  /** Motions by name and papers by number, each once; numbers by the id of their scheme. */
  readonly motions: readonly string[];
  readonly numbers: Readonly<Record<string, readonly string[]>>;
}

/** Ids of the schemes by which the papers of a dossier are numbered: each is a filter. */
export const schemesOf = (dossier: Dossier): readonly string[] =>
  dossierIndex(dossier).profile.schemes.map(({ id }) => id);

export function searchFilterOptions(dossier: Dossier): SearchFilterOptions {
  const { units } = searchIndexOf(dossier);
  const used = new Set(units.flatMap(({ themes }) => themes));
  const spoken = new Set(units.flatMap(({ speakers }) => speakers));
  const references = units.flatMap((unit) => unit.references);
  // "moties Ceder" and "Motie Koekkoek c.s." by the name alone: kind and co-signers differ from paper to paper.
  const names = references
    .filter(({ kind }) => kind === 'motion')
    .map(({ text }) =>
      text
        .replace(/^(?:moties?|motions?)\s+(?:(?:van|by|of)\s+)?(?:(?:het lid|de leden|the members?)\s+)?/iu, '')
        .replace(/\s+c\.s\.$/u, ''),
    );
  const { profile } = dossierIndex(dossier);
  const targets = (scheme: string): string[] =>
    references.flatMap(({ kind, target }) => (kind === scheme && target !== null ? [target] : []));
  return {
    themes: dossier.themes.map(({ id }) => id).filter((id) => used.has(id)),
    speakers: profile.speakers.map(({ id }) => id).filter((id) => spoken.has(id)),
    years: [...new Set(dossier.documents.flatMap((document) => yearOf(document) ?? []))],
    motions: [...new Set(names.filter((name) => name !== ''))].sort(byCodeUnit),
    numbers: Object.fromEntries(
      profile.schemes.map(({ id }) => [id, [...new Set(targets(id))].sort(byCodeUnit)] as const),
    ),
  };
}
