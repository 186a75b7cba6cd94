/**
 * Threads: one line per position through all papers.
 *
 * An occurrence is a clause that holds a position; its key is read off the clause alone (see DESIGN.md, "A thread's
 * key"), so a new paper never renames or melts a thread. Links tie occurrences together and decide how a station stands
 * to the one before; they never decide which position a clause is about. Closure over links was measured and copies
 * errors: a~b and b~c put a and c on one line although they share a word only each with b.
 */

import { standingOfStation, withMovementsOfThread } from '../compare/movement.ts';
import { UNMARKED_LANGUAGE } from '../languages/packs.ts';
import type {
  AddresseeClass,
  Alignment,
  Document,
  Entry,
  Lane,
  PaperLanguage,
  Passage,
  Region,
  Search,
  Shift,
  Station,
  Thread,
} from '../model.ts';
import { groupBy } from '../text/grouping.ts';
import { firstLastOf } from './first-last.ts';
import type { SearchedPosition } from './position-silence.ts';

/** A clause that holds a position. */
export interface Occurrence {
  readonly document: string;
  readonly theme: string;
  readonly matter: string;
  readonly move: string | null;
  /** Of the paper; Dutch when left out. A thread holds one language: see `threadKey`. */
  readonly language?: PaperLanguage;
  /** Countries of the focus that the clause names, sorted; empty when it speaks of the focus as a whole. */
  readonly countries: readonly string[];
  /** The words of the position itself, for the label of its thread. */
  readonly words: string;
  readonly passage: Passage;
  /** True when a person put it on its line: it stays there, linked or not. */
  readonly placed?: boolean;
}

/**
 * The id of the thread an occurrence belongs to. A position in another language than Dutch has a thread of its own: by its
 * objects it would join the Dutch one, and "full alignment" would be held against "verdere aansluiting" word by word. The
 * mark hangs on the language alone, never on which language most papers have: a new paper would rename the threads.
 */
export function threadKey({
  theme,
  matter,
  move,
  language,
}: Pick<Occurrence, 'theme' | 'matter' | 'move' | 'language'>): string {
  const mark = language === undefined || language === UNMARKED_LANGUAGE ? '' : `@${language}`;
  return `${theme}.${matter}${move === null ? '' : `+${move}`}${mark}`;
}

/** What threads are made of. */
export interface ThreadSources {
  /** From old to new. */
  readonly documents: readonly Document[];
  readonly occurrences: readonly Occurrence[];
  readonly alignments: readonly Alignment[];
  readonly regions: readonly Region[];
  /** The shift from an older to a newer passage. */
  readonly shift: (older: Passage, newer: Passage) => Shift;
  /** The proof that a document holds no passage of a lane, or null where silence is not claimed. */
  readonly search: (document: Document, sought: SearchedPosition) => Search | null;
  /** Ids of documents that are not about the focus: they are silent on everything and on nothing. */
  readonly outside?: ReadonlySet<string>;
  /** The order of themes. */
  readonly themes: readonly string[];
}

const byCodeUnit = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
const isHome = (passage: Passage): boolean => passage.wording.speaker?.home ?? false;

/** Links by the pair of sentences they tie, both ways round. */
type Links = ReadonlyMap<string, Alignment>;
function linksBetween(alignments: readonly Alignment[]): Links {
  const links = new Map<string, Alignment>();
  for (const link of alignments) {
    if (link.formula !== null) continue;
    links.set(`${link.a.sentence}~${link.b.sentence}`, link);
    links.set(`${link.b.sentence}~${link.a.sentence}`, link);
  }
  return links;
}

const linkOf = (links: Links, x: Passage, y: Passage): Alignment | undefined =>
  links.get(`${x.sentence}~${y.sentence}`);

/** The occurrences that belong on one thread, or none when no two papers hold the position with a link between them. */
function members(group: readonly Occurrence[], links: Links): Occurrence[] {
  const linked = (one: Occurrence): boolean =>
    group.some((other) => other.document !== one.document && linkOf(links, one.passage, other.passage) !== undefined);
  const tied = group.filter((one) => one.placed === true || linked(one));
  if (tied.length === 0) return [];
  return group[0]?.move === null ? tied : [...group];
}

/** The words most of its passages have for the position; of equals the shortest, and of those the newest. */
function labelOf(group: readonly Occurrence[]): string {
  const counts = new Map<string, number>();
  for (const { words } of group) counts.set(words, (counts.get(words) ?? 0) + 1);
  let label = '';
  for (const { words } of group) {
    const more = (counts.get(words) ?? 0) - (counts.get(label) ?? 0);
    if (label === '' || more > 0 || (more === 0 && words.length <= label.length)) label = words;
  }
  return label;
}

function addresseeOf(countries: readonly string[], regions: readonly Region[]): Lane['addressee'] {
  if (countries.length === 0) return { class: 'all', regions: [], label: null };
  const labels = countries.map((id) => regions.find((region) => region.id === id)?.prefLabel);
  const known = labels.filter((label) => label !== undefined);
  const join = (language: 'nl' | 'en'): string => known.map((label) => label[language]).join(', ');
  const kind: AddresseeClass = countries.length === 1 ? 'one' : 'some';
  return { class: kind, regions: countries, label: { nl: join('nl'), en: join('en') } };
}

/** The older passage a wording is held against: see DESIGN.md. `spoken` holds the speaking stations, newest last. */
function predecessor(spoken: readonly (readonly Passage[])[], passage: Passage, links: Links): Passage | null {
  const last = spoken.at(-1);
  if (last === undefined) return null;
  const home = isHome(passage)
    ? spoken.map((station) => station.filter(isHome)).filter((station) => station.length > 0)
    : [];
  const among = home.at(-1) ?? last;
  let best = among[0] ?? null;
  let score = -1;
  for (const one of among) {
    const found = linkOf(links, one, passage)?.score ?? 0;
    if (found > score) [best, score] = [one, found];
  }
  return best;
}

/** How the passages of a paper are tied to those of the last one that spoke. */
function relationsOf(
  entries: readonly Passage[],
  last: readonly Passage[],
  links: Links,
): ReadonlySet<Alignment['relation']> {
  const tied = last.flatMap((older) => entries.flatMap((newer) => linkOf(links, older, newer) ?? []));
  return new Set(tied.map(({ relation }) => relation));
}

/** The passage a silent document is searched with: the last one before it, else the first one after it. */
function likeOf(lane: readonly Occurrence[], order: ReadonlyMap<string, number>, at: number): Passage | null {
  const place = (one: Occurrence): number => order.get(one.document) ?? 0;
  return (lane.filter((one) => place(one) < at).at(-1) ?? lane.find((one) => place(one) > at))?.passage ?? null;
}

interface LaneSources extends ThreadSources {
  readonly links: Links;
  readonly order: ReadonlyMap<string, number>;
  readonly sought: Omit<SearchedPosition, 'like'>;
}

function stationsOf(lane: readonly Occurrence[], wider: readonly Occurrence[], from: LaneSources): Station[] {
  const spoken: Passage[][] = [];
  const language = from.documents[from.order.get(lane[0]!.document) ?? 0]!.source.language;
  let silent = false;
  return from.documents.map((document, at): Station => {
    const { id } = document.source;
    if (document.unread !== null) return { document: id, standing: 'unread', entries: [], search: null };
    const passages = lane.filter((one) => one.document === id).map((one) => one.passage);
    if (passages.length === 0 && document.source.language !== language) {
      const search = { sentences: 0, terms: [from.sought.label], nearest: [], withheld: 'other-language' } as const;
      return { document: id, standing: 'undecided', entries: [], search };
    }
    if (passages.length === 0 && from.outside?.has(id)) {
      const like = likeOf(lane, from.order, at);
      const search = like === null ? null : from.search(document, { ...from.sought, like });
      const withheld = search === null ? null : { ...search, withheld: 'out-of-scope' as const };
      return { document: id, standing: 'undecided', entries: [], search: withheld };
    }
    if (passages.length === 0) {
      silent = spoken.length > 0;
      const like = likeOf(lane, from.order, at);
      const search = like === null ? null : from.search(document, { ...from.sought, like });
      return { document: id, standing: 'silent', entries: [], search };
    }
    // A narrower lane begins beside the wider one: it is held against what the same paper says to all.
    const beside = wider.filter((one) => one.document === id).map((one) => one.passage);
    const before = spoken.length === 0 && beside.length > 0 ? [beside] : spoken;
    const entries = passages.map((passage): Entry => {
      const older = predecessor(before, passage, from.links);
      const links = spoken.flat().flatMap((one) => linkOf(from.links, one, passage)?.id ?? []);
      return { passage, shift: older === null ? null : from.shift(older, passage), links };
    });
    const last = spoken.at(-1);
    // A station with one passage that changed beside one that stayed has not stayed.
    const isSame = entries.every(({ shift }) => shift?.verdict.join() === 'same');
    const relations = relationsOf(passages, last ?? [], from.links);
    const standing = standingOfStation(last !== undefined, silent, relations, isSame);
    spoken.push(passages);
    silent = false;
    return { document: id, standing, entries, search: null };
  });
}

function threadOf(id: string, group: readonly Occurrence[], from: ThreadSources, links: Links): Thread {
  const first = group[0]!;
  const label = labelOf(group);
  const objects = first.move === null ? [first.matter] : [first.matter, first.move];
  const order = new Map(from.documents.map((document, at) => [document.source.id, at]));
  const lanes = [...groupBy(group, (one) => one.countries.join('+'))].sort(([x], [y]) => byCodeUnit(x, y));
  const wide = lanes.find(([countries]) => countries === '')?.[1] ?? [];
  return {
    id,
    theme: first.theme,
    objects,
    label,
    lanes: lanes.map(([countries, lane]): Lane => {
      const wider = countries === '' ? [] : wide;
      const sources = { ...from, links, order, sought: { theme: first.theme, objects, label } };
      const stations = stationsOf(lane, wider, sources);
      return {
        id: `${id}/${countries === '' ? 'all' : countries}`,
        addressee: addresseeOf(lane[0]!.countries, from.regions),
        stations,
        ends: firstLastOf(stations, from.shift),
      };
    }),
  };
}

/**
 * Threads in the order of their themes, then of their first paper, then of their ids. Each has a lane per addressee, each
 * lane a station per document. Nothing depends on the order in which documents, occurrences or links were given.
 */
export function threadsOf(from: ThreadSources): Thread[] {
  const links = linksBetween(from.alignments);
  const order = new Map(from.documents.map((document, at) => [document.source.id, at]));
  // Within a document they come in reading order, and the sort keeps it.
  const occurrences = [...from.occurrences].sort((x, y) => (order.get(x.document) ?? 0) - (order.get(y.document) ?? 0));
  const threads = [...groupBy(occurrences, threadKey)].flatMap(([id, group]) => {
    const held = members(group, links);
    return held.length === 0
      ? []
      : [{ thread: threadOf(id, held, from, links), first: order.get(held[0]!.document) ?? 0 }];
  });
  const rank = (theme: string): number => from.themes.indexOf(theme);
  return threads
    .sort(
      (x, y) =>
        rank(x.thread.theme) - rank(y.thread.theme) || x.first - y.first || byCodeUnit(x.thread.id, y.thread.id),
    )
    .map(({ thread }) => withMovementsOfThread(thread));
}
