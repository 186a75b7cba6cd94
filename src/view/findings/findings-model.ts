import { dossierIndex, nameIn, sentencesInScope } from '../../dossier/index-by-id.ts';
import { FINDING_KINDS, type FindingGroup, type FindingKind, findingKind } from '../../languages/finding-kinds.ts';
import type { Document, Dossier, Language } from '../../model.ts';
import { groupBy } from '../../text/grouping.ts';
import { type OriginModel, originModel, type RenderOptions } from '../line/line-model.ts';
import { viewStrings } from '../messages/index.ts';
import { tagsNote } from '../provenance.ts';
import {
  ALL_FINDINGS,
  type FindingFilter,
  type FindingSide,
  listedFindings,
  passesFilter,
  valuesOf,
} from './filter.ts';
import type { Finding } from './finding.ts';
import { type FindingModel, findingModel } from './finding-model.ts';
import { findingStrings } from './messages.ts';
import { shownPaper } from './paper-names.ts';
import { rankedFindings } from './ranking.ts';

/** The findings of a dossier in words, as the first view and every file have them. */
export interface FindingsModel {
  readonly title: string;
  /** What this is, in one sentence; which sentences were read and how. */
  readonly about: string;
  readonly read: string;
  /** How they are ordered, and what is no finding. */
  readonly order: string;
  /** Said where there is none; null where there are some. */
  readonly none: string | null;
  readonly filter: FindingFilter;
  /** Rows in all, over the groups. */
  readonly count: number;
  /** Those that hold a finding, in the order in which they are told. */
  readonly groups: readonly FindingGroupModel[];
  /** Every silence, whether or not it has a row: what fell silent. */
  readonly fellSilent: readonly FindingModel[];
  /** What it can be narrowed to: each with the rows it then has. */
  readonly options: Readonly<Record<FindingSide, readonly FindingOption[]>>;
  readonly papers: readonly Document[];
  readonly origin: OriginModel;
}

export interface FindingGroupModel {
  readonly id: FindingGroup | 'outside' | 'meeting';
  readonly heading: string;
  /** What is true of all in it, or empty. */
  readonly note: string;
  readonly rows: readonly FindingRowModel[];
}

/** A row with its number from 1, running on from group to group, and what else its position has. */
export interface FindingRowModel extends FindingModel {
  readonly number: number;
  readonly also: readonly FindingModel[];
}

/** Steps of one kind that are told one by one; of more how many, and between which papers. */
const TOLD_APART = 3;

/**
 * What else a row's position tells, each once: without its name, which stands above it; of another speaker with who he is. A rate
 * that moved thirty times is told in one phrase.
 */
export function alsoTold({ also, position }: FindingRowModel, language: Language): string[] {
  const words = findingStrings[language];
  const told = [...groupBy(also, (one) => `${one.position}\n${one.finding.kind}`).values()].flatMap((alike) => {
    const [newest, oldest] = [alike[0], alike.at(-1)];
    if (newest === undefined || oldest === undefined) return [];
    const isPart = newest.position !== newest.whole;
    const part = isPart ? newest.position.slice(newest.whole.length).replace(/^, /, '') : newest.whole;
    const name = newest.position === position ? '' : `${part}: `;
    if (alike.length > TOLD_APART)
      return [`${name}${words.often(newest.kind, alike.length, oldest.paper, newest.paper)}`];
    return alike.map((one) => `${name}${one.said}${one.finding.kind === 'other-speaker' ? ` (${one.who})` : ''}`);
  });
  return [...new Set(told)];
}

/** A value to narrow by, and how many rows are left then. */
export interface FindingOption {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

const GROUPS: readonly FindingGroupModel['id'][] = [
  'changed',
  'fell-silent',
  'came-back',
  'began',
  'outside',
  'meeting',
];

/** How findings are told, and which. */
export interface FindingsOptions extends RenderOptions {
  readonly filter?: FindingFilter;
}

/**
 * The findings of a dossier, ranked and grouped, in words. Nothing is decided here: what is told is a verdict of a step, or a
 * silence, return or first time with its search.
 */
export function findingsModel(dossier: Dossier, { filter = ALL_FINDINGS, ...telling }: FindingsOptions): FindingsModel {
  const { language } = telling;
  const words = findingStrings[language];
  const view = viewStrings[language];
  const ranked = rankedFindings(dossier);
  const found = ranked.filter((finding) => passesFilter(dossier, finding, filter));
  const rows = listedFindings(found, filter.kinds);
  const tell = (finding: Finding): FindingModel => findingModel(dossier, finding, telling);
  const grouped = GROUPS.map((id) => ({ id, own: rows.filter(({ finding }) => groupOf(finding) === id) }));
  let number = 0;
  const groups = grouped
    .filter(({ own }) => own.length > 0)
    .map(
      ({ id, own }): FindingGroupModel => ({
        id,
        heading: words.groups[id],
        note: words.notes[id],
        rows: own.map(({ finding, also }) => {
          number += 1;
          return { ...tell(finding), number, also: also.map(tell) };
        }),
      }),
    );
  const papers = dossier.documents.filter(({ unread }) => unread === null);
  const sentences = papers.reduce((sum, paper) => sum + sentencesInScope(paper).length, 0);
  return {
    title: words.title(
      view.number(rows.length),
      rows.length === 1,
      words.papers(view.number(papers.length), papers.length === 1),
    ),
    about: words.about,
    read: words.read(sentences),
    order: words.order,
    none: rows.length > 0 ? null : ranked.length === 0 ? words.none : words.noneFiltered,
    filter,
    count: rows.length,
    groups,
    get fellSilent() {
      return found.filter(({ kind }) => kind === 'silent').map(tell);
    },
    get options() {
      return optionsOf(dossier, filter, language);
    },
    papers: dossier.documents,
    origin: findingsOrigin(dossier, found, telling),
  };
}

const groupOf = ({ scope, kind }: Finding): FindingGroupModel['id'] =>
  scope === 'inside' ? findingKind(kind).group : scope;

/** Corpus and version, and who made the links of the lines they stand on; where they stand on none, who gave the themes. */
function findingsOrigin(dossier: Dossier, findings: readonly Finding[], telling: RenderOptions): OriginModel {
  const threads = new Set(findings.flatMap(({ position }) => (position.is === 'lane' ? [position.thread] : [])));
  const stations = [...threads].flatMap(({ lanes }) => lanes.flatMap((lane) => lane.stations));
  const ids = new Set(stations.flatMap(({ entries }) => entries.flatMap(({ links }) => links)));
  const links = dossier.alignments.filter(({ id }) => ids.has(id));
  const origin = originModel(dossier, links, null, telling, {});
  return links.length > 0 ? origin : { ...origin, made: tagsNote(telling.language) };
}

/** Every value a reader can narrow to from here, with the rows it leaves: counted as the list counts them. */
function optionsOf(dossier: Dossier, filter: FindingFilter, language: Language): FindingsModel['options'] {
  const on = (side: FindingSide): FindingOption[] => optionsOn(dossier, filter, side, language);
  return { kind: on('kind'), theme: on('theme'), paper: on('paper'), speaker: on('speaker'), region: on('region') };
}

function optionsOn(dossier: Dossier, filter: FindingFilter, side: FindingSide, language: Language): FindingOption[] {
  const open: FindingFilter = side === 'kind' ? { ...filter, kinds: null } : { ...filter, [side]: null };
  const found = rankedFindings(dossier).filter((finding) => passesFilter(dossier, finding, open));
  const held = new Map<string, Finding[]>();
  for (const finding of found) {
    for (const value of valuesOf(dossier, finding, side)) {
      const known = held.get(value);
      if (known === undefined) held.set(value, [finding]);
      else known.push(finding);
    }
  }
  return valuesIn(dossier, side)
    .map((value): FindingOption => {
      const kinds = side === 'kind' ? [value as FindingKind] : filter.kinds;
      const own =
        side === 'region'
          ? found.filter((one) => passesFilter(dossier, one, { ...open, region: value }))
          : (held.get(value) ?? []);
      return { value, name: nameOf(dossier, side, value, language), count: listedFindings(own, kinds).length };
    })
    .filter(({ count }) => count > 0);
}

/** The values of a side in the order of their list. */
function valuesIn(dossier: Dossier, side: FindingSide): string[] {
  if (side === 'kind') return FINDING_KINDS.map(({ id }) => id);
  if (side === 'region') return dossier.regions.map(({ id }) => id);
  if (side === 'paper') return dossier.documents.map(({ source }) => source.id);
  if (side === 'theme')
    return [...new Set([...dossier.themes.map(({ id }) => id), ...dossier.threads.map(({ theme }) => theme)])];
  const found = rankedFindings(dossier).flatMap((finding) => valuesOf(dossier, finding, 'speaker'));
  const sides = dossierIndex(dossier).profile.home === null ? [] : ['home', 'other'];
  return [...sides, ...[...new Set(found)].filter((id) => id !== 'home' && id !== 'other')];
}

function nameOf(dossier: Dossier, side: FindingSide, value: string, language: Language): string {
  const words = findingStrings[language];
  const { profile, documents, themeName } = dossierIndex(dossier);
  if (side === 'kind') return findingKind(value as FindingKind).label[language];
  if (side === 'theme') return themeName(value)[language];
  if (side === 'region') return dossier.regions.find(({ id }) => id === value)?.prefLabel[language] ?? value;
  if (side === 'paper') {
    const paper = documents.get(value);
    return paper === undefined ? value : shownPaper(dossier, paper, language);
  }
  if (value === 'home') return words.home(profile.home?.[language] ?? '');
  return value === 'other' ? words.other : nameIn(profile.speakers, value, language);
}
