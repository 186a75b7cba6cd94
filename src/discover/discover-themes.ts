/**
 * The themes of papers on a subject nobody described: recurring headings, terms and compounds, grouped by where they stand
 * together and by links, and named by their own words.
 */
import type { AnnotatedDocument } from '../annotate/annotated-document.ts';
import { PROCEDURE } from '../annotate/themes.ts';
import { PROPOSED_LABELS } from '../languages/proposed-labels.ts';
import type { Alignment, Term, Theme } from '../model.ts';
import { groupBy } from '../text/grouping.ts';
import { slugOf } from '../text/paper-id.ts';
import { communitiesOf } from './communities.ts';
import { nearnessOf } from './contexts.ts';
import { sayingsOf } from './sayings.ts';
import { headingsByTheme, headingTerm, type ThemeHeading } from './theme-headings.ts';
import { themeNames } from './theme-names.ts';
import { isTerm, isWeak, type ThemeWording, termsOf, wordingsByTheme } from './theme-terms.ts';
import { wordingUses } from './wording-uses.ts';

/** Higher makes more and narrower themes. */
const RESOLUTION = 2;
/**
 * Papers, of a corpus of more than one, that a theme must stand in, and sayings that must show it: by a single word, or by
 * more words or a heading.
 */
const FEWEST = { papers: 2, sayings: 3, sure: 2 };
/** Themes of one language at most, the widest: a thousand papers have sixty, and nobody reads a list of sixty. */
const MOST = 30;
/** Set phrases from which they are a theme of their own. */
const PHRASES = 3;

/** The first name that no theme has yet, or is of none, with its id. */
function named(names: readonly string[], taken: ReadonlySet<string>): { readonly name: string; readonly id: string } {
  for (const name of names) {
    const id = slugOf(name);
    if (id !== '' && !taken.has(id)) return { name, id };
  }
  let number = taken.size + 1;
  while (taken.has(`thema-${number}`)) number += 1;
  return { name: names[0] ?? `${number}`, id: `thema-${number}` };
}

/**
 * Does a theme return: do a wording, or a heading, of two papers or more hold enough of its sayings? Papers on subjects that
 * have nothing to do with each other come together by "mln" and "voorjaar", in two sentences.
 */
function recurs(
  wordings: readonly ThemeWording[],
  headings: readonly ThemeHeading[],
  own: readonly number[],
  papers: number,
): boolean {
  const fewest = Math.min(FEWEST.papers, papers);
  const returning = wordings.filter((one) => isTerm(one) && !isWeak(one) && one.papers.size >= fewest);
  const heads = headings.filter((one) => one.papers >= fewest);
  const held = (of: readonly { readonly sayings: readonly number[] }[]): number => {
    const all = new Set(of.flatMap(({ sayings }) => sayings));
    return own.filter((at) => all.has(at)).length;
  };
  const surely = held([...returning.filter(({ length }) => length > 1), ...heads]);
  return surely >= FEWEST.sure || held([...returning, ...heads]) >= FEWEST.sayings;
}

/** A discovered theme, with the ids of the sentences it was found in: its terms may miss some, and find others. */
export interface Discovered {
  readonly theme: Theme;
  readonly sentences: readonly string[];
}

/** The themes of papers of one language, the widest first. */
function themesOfLanguage(
  papers: readonly AnnotatedDocument[],
  links: readonly Alignment[],
  taken: Set<string>,
): Discovered[] {
  const { pack, language } = papers[0]!;
  const sayings = sayingsOf(papers, links);
  const themeOf = communitiesOf(nearnessOf(sayings, pack), RESOLUTION);
  const wordings = wordingsByTheme(themeOf, wordingUses(sayings, pack));
  const headings = headingsByTheme(sayings, themeOf);
  const times = (at: readonly number[]): number => at.reduce((sum, one) => sum + sayings[one]!.sentences.length, 0);
  const groups = [...groupBy(sayings.keys(), (at) => themeOf[at]!)].sort(
    ([i, x], [j, y]) => times(y) - times(x) || i - j,
  );
  const before = taken.size;
  return groups.flatMap(([number, own]): Discovered[] => {
    const words = wordings.get(number) ?? [];
    const over = headings.get(number) ?? [];
    const cover = ({ here, sayings: at }: ThemeWording): number =>
      (here / own.length + times(at.filter((one) => themeOf[one] === number)) / times(own)) / 2;
    if (taken.size >= before + MOST || own.length < FEWEST.sayings || !recurs(words, over, own, papers.length))
      return [];
    const { name, id } = named(themeNames(words, over, own.length, cover, pack), taken);
    taken.add(id);
    const found = termsOf(words, own, language);
    // What it is called is looked for as well; where it stands elsewhere too, it counts as said in passing.
    const called = words.find(({ label }) => label.toLowerCase() === name.toLowerCase())?.label;
    const isNew = called !== undefined && found.every(({ label }) => label !== called);
    const terms: Term[] = isNew
      ? [...found, { label: called, source: 'discovered', foundIn: [], language, weak: true }]
      : found;
    const label = { nl: name, en: name };
    const scopeNote = PROPOSED_LABELS.scope(terms.slice(0, 5).map((term) => term.label));
    const theme: Theme = {
      id,
      prefLabel: label,
      scopeNote,
      broader: null,
      terms,
      refused: [],
      headings: over.map((heading) => headingTerm(heading, language)),
      proposed: true,
    };
    return [{ theme, sentences: own.flatMap((at) => sayings[at]!.sentences) }];
  });
}

/** Set phrases as a theme, where papers have them: what they say is form, and reads as no other theme. */
function procedureOf(papers: readonly AnnotatedDocument[]): Discovered[] {
  const phrases = papers.flatMap(({ sentences }) => [...sentences.values()].filter((one) => one.setPhrase !== null));
  if (phrases.length < PHRASES) return [];
  const { name, note } = PROPOSED_LABELS.procedure;
  const empty = { terms: [], refused: [], headings: [] };
  const theme: Theme = { id: PROCEDURE, prefLabel: name, scopeNote: note, broader: null, ...empty, proposed: true };
  return [{ theme, sentences: phrases.map(({ sentence }) => sentence.id) }];
}

/**
 * Themes of some papers, each with its terms and headings and marked as proposed. Depends on the papers and their links
 * alone, not on their order; papers in a language have themes of their own.
 */
export function discoverThemes(papers: readonly AnnotatedDocument[], links: readonly Alignment[]): Discovered[] {
  const read = papers.filter(({ document }) => document.unread === null);
  const taken = new Set<string>([PROCEDURE]);
  const byLanguage = [...groupBy(read, ({ language }) => language)].sort(([x], [y]) => (x < y ? -1 : 1));
  return [...byLanguage.flatMap(([, some]) => themesOfLanguage(some, links, taken)), ...procedureOf(read)];
}
