/**
 * The themes of papers on a subject nobody described: recurring headings, terms and compounds, grouped by where they stand
 * together and by links, and named by their own words.
 */
import type { AnnotatedDocument } from '../annotate/annotated-document.ts';
import type { Alignment, Theme } from '../model.ts';
import { communitiesOf } from './communities.ts';
import { nearnessOf } from './contexts.ts';
import { sayingsOf } from './sayings.ts';
import { discoveredTerm, termsOfThemes, wordingUses } from './theme-terms.ts';

/** Higher makes more and narrower themes. */
const RESOLUTION = 1.5;
/** Sayings, and papers of a corpus of more than one, that a theme must stand in. */
const FEWEST = { sayings: 3, papers: 2 };

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function themesOfLanguage(papers: readonly AnnotatedDocument[], links: readonly Alignment[]): Theme[] {
  const { pack, language } = papers[0]!;
  const sayings = sayingsOf(papers, links);
  const themeOf = communitiesOf(nearnessOf(sayings, pack), RESOLUTION);
  const terms = termsOfThemes(themeOf, wordingUses(sayings));
  const fewestPapers = Math.min(FEWEST.papers, papers.length);
  const themes: Theme[] = [];
  for (const [number, found] of [...terms].sort(([x], [y]) => x - y)) {
    const own = sayings.filter((_, at) => themeOf[at] === number);
    if (own.length < FEWEST.sayings || new Set(own.flatMap((one) => [...one.papers])).size < fewestPapers) continue;
    const name = found[0]!.label;
    const label = { nl: name, en: name };
    themes.push({
      id: slug(name),
      prefLabel: label,
      scopeNote: label,
      broader: null,
      terms: found.map((term) => discoveredTerm(term, language)),
      refused: [],
      headings: [],
      proposed: true,
    });
  }
  return themes;
}

/**
 * Themes of some papers, by their terms, each marked as proposed. Depends on the papers and their links alone, not on their
 * order; a paper in a language of its own has themes of its own.
 */
export function discoverThemes(papers: readonly AnnotatedDocument[], links: readonly Alignment[]): Theme[] {
  const byLanguage = new Map<string, AnnotatedDocument[]>();
  for (const paper of papers) {
    if (paper.document.unread === null)
      byLanguage.set(paper.language, [...(byLanguage.get(paper.language) ?? []), paper]);
  }
  return [...byLanguage].sort(([x], [y]) => (x < y ? -1 : 1)).flatMap(([, some]) => themesOfLanguage(some, links));
}
