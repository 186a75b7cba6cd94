import { dossierIndex, shareIndex, speakerInSentence, yearOf } from '../../src/dossier/index-by-id.ts';
import type { Cell, Document, Dossier, Genre, Lane, Language, Passage, Region } from '../../src/model.ts';
import { type Filter, NO_FILTER, type Order } from '../../src/view/filter.ts';
import { themesInRankOrder } from '../../src/view/findings/ranking.ts';
import { themesShown } from '../../src/view/overview/overview-text.ts';

/**
 * The dossier as the reader narrowed it. A cell whose sentences all fall outside stays `speaks` without sentences: it is
 * shown as "outside the filter", because nothing was searched for it and so nothing is silent.
 */
export function applyFilter(dossier: Dossier, only: Filter, order: Order, lang: Language): Dossier {
  const key = JSON.stringify([only, order, order === 'alphabet' ? lang : null]);
  if (key === UNTOUCHED) return dossier;
  const kept = made.get(dossier);
  if (kept?.key === key) return kept.dossier;
  const fresh = narrow(dossier, only, order, lang);
  made.set(dossier, { key, dossier: fresh });
  return fresh;
}

const UNTOUCHED = JSON.stringify([NO_FILTER, 'dossier', null]);
/** The last one of each dossier: a view asks for it several times per frame, and never for the one before. */
const made = new WeakMap<Dossier, { readonly key: string; readonly dossier: Dossier }>();

function narrow(dossier: Dossier, only: Filter, order: Order, lang: Language): Dossier {
  const documents = dossier.documents.filter((document) => inYears(document, only) && inGenres(document, only.genres));
  const papers = new Set(documents.map((document) => document.source.id));
  const chosen = themesShown(dossier).filter((theme) => only.themes?.includes(theme) ?? true);
  const themes = new Set(chosen);
  const named = only.region === null ? null : naming(dossier, only.region);
  const holds = (sentence: string, speaker: Passage['wording']['speaker']): boolean =>
    (named?.has(sentence) ?? true) && speaks(speaker, only.speaker);
  const whole = named === null && only.speaker === null;
  const cells = dossier.cells.flatMap((cell): Cell[] => {
    if (!themes.has(cell.theme) || !papers.has(cell.document)) return [];
    if (whole || cell.state !== 'speaks') return [cell];
    return [{ ...cell, sentences: cell.sentences.filter((id) => holds(id, speakerInSentence(dossier, id))) }];
  });
  const lanesOf = (lanes: readonly Lane[]): Lane[] =>
    lanes
      .map((lane) => ({
        ...lane,
        stations: lane.stations
          .filter((station) => papers.has(station.document))
          .map((station) =>
            whole
              ? station
              : {
                  ...station,
                  entries: station.entries.filter(({ passage }) => holds(passage.sentence, passage.wording.speaker)),
                },
          ),
      }))
      .filter((lane) => lane.stations.some((station) => station.entries.length > 0));
  const threads = dossier.threads
    .filter((thread) => themes.has(thread.theme))
    .map((thread) => ({ ...thread, lanes: lanesOf(thread.lanes) }))
    .filter((thread) => thread.lanes.length > 0);
  const fresh: Dossier = {
    ...dossier,
    corpus: { ...dossier.corpus, focus: { ...dossier.corpus.focus, themes: ordered(dossier, chosen, order, lang) } },
    documents,
    cells,
    threads,
    // Where no theme is in the focus every one with cells is shown: then the list of themes has to be narrowed and ordered.
    themes: ordered(dossier, chosen, order, lang).flatMap((id) => dossier.themes.filter((theme) => theme.id === id)),
  };
  const byCell = new Map(cells.map((cell) => [`${cell.theme}\n${cell.document}`, cell]));
  shareIndex(fresh, dossier, {
    threads: new Map(threads.map((thread) => [thread.id, thread])),
    cell: (theme, document) => byCell.get(`${theme}\n${document}`),
  });
  return fresh;
}

/** The same dossier with these papers only as its columns: every answer by id stays what it was. */
export function applyWindow(dossier: Dossier, documents: readonly Document[]): Dossier {
  const fresh: Dossier = { ...dossier, documents };
  shareIndex(fresh, dossier, {});
  return fresh;
}

function inYears(document: Document, { from, to }: Filter): boolean {
  if (from === null && to === null) return true;
  const year = yearOf(document);
  return year !== null && (from === null || year >= from) && (to === null || year <= to);
}

function inGenres({ source }: Document, genres: readonly Genre[] | null): boolean {
  return genres === null || (source.genre !== null && genres.includes(source.genre));
}

function speaks(speaker: Passage['wording']['speaker'], asked: string | null): boolean {
  if (asked === null) return true;
  if (asked === 'home') return speaker?.home === true;
  if (asked === 'other') return speaker?.home !== true;
  return speaker?.value === asked;
}

/** Sentences of the cells and lines that name the region or a part of it, or stand on a line addressed to it. */
function naming(dossier: Dossier, region: string): Set<string> {
  const parts = within(dossier, region);
  const found = new Set<string>();
  const names = namesOf(dossier, parts);
  const see = (id: string): void => {
    const text = dossierIndex(dossier).sentences.get(id)?.sentence.text;
    if (text !== undefined && names.some((name) => text.includes(name))) found.add(id);
  };
  for (const cell of dossier.cells) if (cell.state === 'speaks') cell.sentences.forEach(see);
  for (const lane of dossier.threads.flatMap((thread) => thread.lanes)) {
    const addressed = lane.addressee.regions.some((id) => parts.has(id));
    for (const { passage } of lane.stations.flatMap((station) => station.entries)) {
      if (addressed) found.add(passage.sentence);
      else see(passage.sentence);
    }
  }
  return found;
}

type Place = Pick<Region, 'id' | 'prefLabel' | 'broader'>;

function within(dossier: Dossier, region: string): Set<string> {
  const parts = new Set([region]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const { id, broader } of dossier.regions as readonly Place[]) {
      if (broader === null || !parts.has(broader) || parts.has(id)) continue;
      parts.add(id);
      grew = true;
    }
  }
  return parts;
}

function namesOf(dossier: Dossier, parts: ReadonlySet<string>): string[] {
  return dossier.regions.filter(({ id }) => parts.has(id)).flatMap(({ prefLabel }) => [prefLabel.nl, prefLabel.en]);
}

function ordered(dossier: Dossier, themes: readonly string[], order: Order, lang: Language): string[] {
  if (order === 'dossier') return [...themes];
  // As the findings rank them: one order of what moved for every view.
  if (order === 'changed') return themesInRankOrder(dossier, themes);
  const name = (theme: string): string => folded(dossierIndex(dossier).themeName(theme)[lang]);
  return [...themes].sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
}

/** Without accents and case, then by code unit: the locale of a browser would give every reader an order of his own. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What there is to choose from: only what some shown sentence or paper has. */
export interface FilterOptions {
  readonly regions: readonly string[];
  readonly speakers: readonly string[];
  readonly genres: readonly Genre[];
  readonly years: readonly string[];
  readonly themes: readonly string[];
}

const offered = new WeakMap<Dossier, FilterOptions>();

export function filterOptions(dossier: Dossier): FilterOptions {
  const known = offered.get(dossier);
  if (known !== undefined) return known;
  const sentences = [...new Set(dossier.cells.flatMap((cell) => (cell.state === 'speaks' ? cell.sentences : [])))];
  const speakers = new Set(
    sentences.map((id) => speakerInSentence(dossier, id)?.value).filter((id) => id !== undefined),
  );
  const genres = new Set(dossier.documents.map(({ source }) => source.genre));
  const years = new Set(dossier.documents.map(yearOf).filter((year) => year !== null));
  const choices: FilterOptions = {
    regions: dossier.regions.map(({ id }) => id).filter((id) => naming(dossier, id).size > 0),
    speakers: [...speakers].sort(),
    genres: (['declaration', 'report', 'agenda', 'letter', 'note'] as const).filter((genre) => genres.has(genre)),
    years: [...years].sort(),
    themes: themesShown(dossier),
  };
  offered.set(dossier, choices);
  return choices;
}
