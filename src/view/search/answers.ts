import { dossierIndex } from '../../dossier/index-by-id.ts';
import type { Document, Dossier, Lane, Language, Thread } from '../../model.ts';
import { searchedWords } from '../../text/searched-words.ts';
import { tellingWords, unitsWithName } from './named-units.ts';
import type { SoughtWord } from './search.ts';
import { NAMING_LANGUAGES, nameOfPaper, searchIndexOf } from './search-index.ts';

/** Something the dossier calls by a word that was asked for: told before the sentences that hold the word. */
export type SearchAnswer = {
  /** The words of the question that its name has, as asked. */
  readonly held: readonly string[];
  /** That name, in the language it was asked in. */
  readonly called: string;
} & (
  | { readonly kind: 'theme'; readonly id: string }
  /** A line; with a lane where the word names whom that is asked of. */
  | { readonly kind: 'line'; readonly id: string; readonly thread: Thread; readonly lane: Lane | null }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'paper'; readonly id: string; readonly document: Document }
);

/** How well a name answers: the words of the question it has, and how much of the name they are. */
interface Fit {
  readonly held: readonly string[];
  readonly called: string;
  readonly share: number;
}
const NO_FIT: Fit = { held: [], called: '', share: 0 };

/**
 * Themes, lines, countries and papers whose names have words that were asked for: those with most of them first, then those
 * that are called nothing else, else countries, lines, themes, papers in the order of the dossier.
 */
export function answersTo(dossier: Dossier, sought: readonly SoughtWord[]): SearchAnswer[] {
  if (sought.length === 0) return [];
  const { names } = searchIndexOf(dossier);
  const fitIn = (name: string, language: Language): Fit => {
    const telling = tellingWords(name);
    const has = (fold: string): boolean => telling.some((word) => names[language].find(fold).has(word));
    const held = sought.filter(({ text }) => searchedWords(text).every(({ fold }) => has(fold)));
    const asked = held.flatMap(({ text }) => searchedWords(text).map(({ fold }) => fold));
    const share = telling.filter((word) => asked.some((fold) => names[language].find(fold).has(word))).length;
    return { held: held.map(({ text }) => text), called: name, share: share / telling.length };
  };
  const best = (fits: readonly Fit[]): Fit =>
    fits.reduce(
      (x, y) => (y.held.length > x.held.length || (y.held.length === x.held.length && y.share > x.share) ? y : x),
      NO_FIT,
    );
  const fitOf = (name: (language: Language) => string): Fit =>
    best(NAMING_LANGUAGES.map((language) => fitIn(name(language), language)));
  const found: (SearchAnswer & { readonly share: number })[] = [];
  for (const { id, prefLabel } of dossier.regions) {
    const fit = fitOf((language) => prefLabel[language]);
    found.push({ kind: 'place', id, ...fit });
    // Whom a position is asked of is part of what it is called.
    if (fit.held.length === 0) continue;
    for (const thread of dossier.threads)
      for (const lane of thread.lanes)
        if (lane.addressee.regions.includes(id) && lane.addressee.label !== null)
          found.push({ kind: 'line', id: thread.id, thread, lane, ...fit, share: 0 });
  }
  for (const thread of dossier.threads)
    found.push({ kind: 'line', id: thread.id, thread, lane: null, ...fitOf(() => thread.label) });
  for (const { id, prefLabel } of dossier.themes)
    found.push({ kind: 'theme', id, ...fitOf((language) => prefLabel[language]) });
  for (const document of dossier.documents) {
    const fit = fitOf(() => nameOfPaper(document));
    // Most papers bear a word like "verslag" in their titles: a paper is meant where all that is asked names it.
    if (fit.held.length === sought.length)
      found.push({ kind: 'paper', id: document.source.id, document, ...fit, share: 0 });
  }
  return found
    .filter(({ held }) => held.length > 0)
    .sort((x, y) => rank(x) - rank(y) || y.held.length - x.held.length || y.share - x.share)
    .map(({ share: _, ...answer }) => answer);
}

/** Papers come after what they speak of. */
const rank = ({ kind }: SearchAnswer): number => (kind === 'paper' ? 1 : 0);

/** What an answer is called. */
export function nameOfAnswer(dossier: Dossier, answer: SearchAnswer, language: Language): string {
  if (answer.kind === 'theme') return dossierIndex(dossier).themeName(answer.id)[language];
  if (answer.kind === 'place')
    return dossier.regions.find(({ id }) => id === answer.id)?.prefLabel[language] ?? answer.id;
  if (answer.kind === 'paper') return answer.document.source.title;
  const to = answer.lane?.addressee.label;
  return to == null ? answer.thread.label : `${answer.thread.label}: ${to[language]}`;
}

/** How much of the papers an answer is about: sentences of a theme or with a country's name; of a line, papers that speak. */
export interface AnswerExtent {
  readonly sentences: number | null;
  readonly documents: number;
}

export function extentOf(dossier: Dossier, answer: SearchAnswer): AnswerExtent | null {
  if (answer.kind === 'paper') return null;
  if (answer.kind === 'line') {
    const lanes = answer.lane === null ? answer.thread.lanes : [answer.lane];
    const speaking = lanes.flatMap(({ stations }) => stations.filter(({ entries }) => entries.length > 0));
    return { sentences: null, documents: new Set(speaking.map(({ document }) => document)).size };
  }
  const { units, languages } = searchIndexOf(dossier);
  const { id } = answer;
  const region = dossier.regions.find((one) => one.id === id);
  const standing =
    answer.kind === 'theme' || region === undefined
      ? units.filter(({ themes }) => themes.includes(id))
      : languages.flatMap((words) => {
          const own = NAMING_LANGUAGES.find((language) => language === words.pack.code);
          return own === undefined ? [] : [...unitsWithName(region.prefLabel, own, words).keys()];
        });
  return { sentences: standing.length, documents: new Set(standing.map(({ document }) => document)).size };
}
