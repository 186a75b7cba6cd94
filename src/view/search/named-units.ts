import { dossierIndex } from '../../dossier/index-by-id.ts';
import { isFunctionWord } from '../../languages/function-words.ts';
import type { Dossier, Label, Language, Span } from '../../model.ts';
import { mostOf } from '../../text/grouping.ts';
import { searchedWords } from '../../text/searched-words.ts';
import { type IndexedWords, NAMING_LANGUAGES, type SearchEntry, type SearchIndex } from './search-index.ts';

/**
 * What an English word finds in Dutch papers, and a Dutch one in English papers: the sentences of the theme or region that
 * bears it in its other name. Words are not translated; what the dossier itself calls a thing in two languages is.
 */
export interface NamedUnits {
  readonly units: ReadonlyMap<SearchEntry, readonly Span[]>;
  /** What the word was read as: names in the language of the papers. */
  readonly names: readonly string[];
}

/** The words of a name that say something. */
export function tellingWords(name: string): string[] {
  const words = searchedWords(name).map(({ fold }) => fold);
  const telling = words.filter((fold) => !isFunctionWord(fold));
  return telling.length > 0 ? telling : words;
}

/** What a word finds by name in papers of one language, in which it stands nowhere itself. */
export function namedUnits(dossier: Dossier, asked: string, words: IndexedWords, index: SearchIndex): NamedUnits {
  const own = NAMING_LANGUAGES.find((language) => language === words.pack.code);
  if (own === undefined) return { units: new Map(), names: [] };
  const others = NAMING_LANGUAGES.filter((language) => language !== own);
  const share = ({ prefLabel }: { readonly prefLabel: Label }): number =>
    mostOf(
      others.map((other) => {
        const [found, telling] = [index.names[other].find(asked), tellingWords(prefLabel[other])];
        return telling.filter((fold) => found.has(fold)).length / telling.length;
      }),
    );
  // What is called nothing else ("Ukraine") is meant before what has the word in its name ("Ukraine and Russia").
  const isWhole = [...dossier.themes, ...dossier.regions].some((one) => share(one) === 1);
  const isNamed = (one: { readonly prefLabel: Label }): boolean => (isWhole ? share(one) === 1 : share(one) > 0);
  const themes = dossier.themes.filter(isNamed);
  const regions = dossier.regions.filter(isNamed);
  const units = new Map(regions.flatMap(({ prefLabel }) => [...unitsWithName(prefLabel, own, words)]));
  for (const unit of index.units) {
    if (unit.document.source.language !== own || !themes.some(({ id }) => unit.themes.includes(id))) continue;
    units.set(unit, [...(units.get(unit) ?? []), ...evidenceOf(dossier, unit, themes)]);
  }
  return { units, names: units.size === 0 ? [] : [...themes, ...regions].map(({ prefLabel }) => prefLabel[own]) };
}

/** The words that show a sentence to be of some themes, where they stand in it. */
function evidenceOf(dossier: Dossier, unit: SearchEntry, themes: Dossier['themes']): Span[] {
  return (dossierIndex(dossier).tags.get(unit.id) ?? [])
    .filter(({ theme, inheritedFrom }) => inheritedFrom === null && themes.some(({ id }) => id === theme))
    .flatMap(({ evidence }) => evidence.map(({ span }) => span))
    .filter(({ to }) => to <= unit.text.length);
}

/** The sentences that hold all words of a name. */
export function unitsWithName(label: Label, language: Language, words: IndexedWords): Map<SearchEntry, Span[]> {
  const [first = new Map<SearchEntry, Span[]>(), ...rest] = tellingWords(label[language]).map((fold) =>
    placesOfWords(words.finder.find(fold), words),
  );
  const whole = [...first].filter(([unit]) => rest.every((other) => other.has(unit)));
  return new Map(
    whole.map(([unit, spans]) => [unit, [...spans, ...rest.flatMap((other) => other.get(unit) ?? [])]] as const),
  );
}

/** Where some folded words stand, by unit. */
export function placesOfWords(folds: Iterable<string>, { places }: IndexedWords): Map<SearchEntry, Span[]> {
  const units = new Map<SearchEntry, Span[]>();
  for (const fold of folds) {
    for (const { unit, span } of places.get(fold) ?? []) {
      const known = units.get(unit);
      if (known === undefined) units.set(unit, [span]);
      else known.push(span);
    }
  }
  return units;
}
