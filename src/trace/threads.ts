/**
 * Threads: one line per position through all papers.
 *
 * An occurrence is a clause that holds a position; its key is read off the clause alone (see DESIGN.md, "A thread's
 * key"), so a new paper never renames or melts a thread. Links tie occurrences together and decide how a station stands
 * to the one before; they never decide which position a clause is about. Closure over links was measured and copies
 * errors: a~b and b~c put a and c on one line although they share a word only each with b.
 */

import { withMovementsOfThread } from '../compare/movement.ts';
import { UNMARKED_LANGUAGE } from '../languages/packs.ts';
import type {
  AddresseeClass,
  Alignment,
  Document,
  Lane,
  PaperLanguage,
  Passage,
  Region,
  Search,
  Shift,
  Thread,
} from '../model.ts';
import { byCodeUnit } from '../text/code-units.ts';
import { groupBy } from '../text/grouping.ts';
import { firstLastOf } from './first-last.ts';
import type { CountedWord } from './line-words.ts';
import type { SearchedPosition } from './position-silence.ts';
import { type Links, linkOf, stationsOf } from './stations.ts';
import { withStrongest } from './strongest-wording.ts';

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
  /** How much two passages have in common, 0..1. */
  readonly likeness: (x: Passage, y: Passage) => number;
  /** What is found in a document that holds no passage of a lane: the proof, or why nothing is claimed. */
  readonly search: (document: Document, sought: SearchedPosition) => Search;
  /** Ids of documents that are not about the focus: they are silent on everything and on nothing. */
  readonly outside?: ReadonlySet<string>;
  /** What papers in another language say of the object of a line: see other-language.ts. */
  readonly otherLanguage?: (line: readonly Occurrence[], document: Document) => Search['nearest'];
  /** The order of themes. */
  readonly themes: readonly string[];
  /** True where links alone tell what a passage goes on from. */
  readonly isByLinks?: boolean;
  /** The theme of a line by its occurrences; that of its key when left out. */
  readonly themeOf?: (line: readonly Occurrence[]) => string;
  /** Wordings that came and went on a line, each with a lane of its own; none when left out. */
  readonly wordings?: (line: readonly Occurrence[]) => readonly OccurrenceWording[];
}

/** A wording and the occurrences of a line that hold it. */
export interface OccurrenceWording {
  readonly text: string;
  readonly words: readonly CountedWord[];
  readonly held: readonly Occurrence[];
}

function linksBetween(alignments: readonly Alignment[]): Links {
  const links = new Map<string, Alignment>();
  for (const link of alignments) {
    if (link.formula !== null) continue;
    links.set(`${link.a.sentence}~${link.b.sentence}`, link);
    links.set(`${link.b.sentence}~${link.a.sentence}`, link);
  }
  return links;
}

/**
 * The occurrences that belong on one thread: all that hold the position, when two papers hold it with a link between them,
 * or a person put one there; else none. Only the linked ones stood on the line of a bare matter before, and a paper that
 * said more of it was told to say only that.
 */
function members(group: readonly Occurrence[], links: Links): readonly Occurrence[] {
  const isTied = (one: Occurrence): boolean =>
    group.some((other) => other.document !== one.document && linkOf(links, one.passage, other.passage) !== undefined);
  return group.some((one) => one.placed === true || isTied(one)) ? group : [];
}

/** Each quotation once on a lane: two clauses of a sentence that need all of it are one passage, the one that says how far. */
function onceQuoted(group: readonly Occurrence[]): Occurrence[] {
  const byPlace = groupBy(group, ({ countries, passage: { sentence, span } }) =>
    [countries.join('+'), sentence, span.from, span.to].join(' '),
  );
  return [...byPlace.values()].map((same) => same.find(({ passage }) => passage.wording.degree !== null) ?? same[0]!);
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

/** The lane of a wording: what the line says in a paper without it is what was found there instead. */
function laneOfWording(
  id: string,
  { text, words, held }: OccurrenceWording,
  group: readonly Occurrence[],
  from: Parameters<typeof stationsOf>[2],
): Lane {
  const quoted = `“${text}”`;
  const search: typeof from.search = (document, sought) => {
    const instead = group.filter((one) => one.document === document.source.id);
    const besides = instead.map(({ passage }) => ({ passage, toAll: true, to: null }));
    return from.search(document, { ...sought, wording: words, besides });
  };
  return {
    id: `${id}/${words.map(({ stem }) => stem).join('-')}`,
    addressee: { class: 'all', regions: [], label: { nl: quoted, en: quoted } },
    wording: text,
    stations: stationsOf(held, [], { ...from, search, sought: { ...from.sought, label: text } }),
    ends: null,
  };
}

function threadOf(id: string, group: readonly Occurrence[], from: ThreadSources, links: Links): Thread {
  const first = group[0]!;
  const label = labelOf(group);
  const objects = first.move === null ? [first.matter] : [first.matter, first.move];
  const lanes = [...groupBy(group, (one) => one.countries.join('+'))]
    .sort(([x], [y]) => byCodeUnit(x, y))
    .map(([key, occurrences]) => ({
      key,
      occurrences,
      addressee: addresseeOf(occurrences[0]!.countries, from.regions),
    }));
  const days = new Map(from.documents.map(({ source }) => [source.id, source.dates.event ?? source.dates.document]));
  const inOtherLanguage = (document: Document): Search['nearest'] => from.otherLanguage?.(group, document) ?? [];
  const sources = { ...from, links, inOtherLanguage, sought: { theme: first.theme, objects, label } };
  return {
    id,
    theme: from.themeOf?.(group) ?? first.theme,
    objects,
    label,
    lanes: [
      ...lanes.map((lane): Lane => {
        const others = lanes
          .filter((other) => other !== lane)
          .map(({ addressee, occurrences }) => ({ label: addressee.label, passages: occurrences }));
        const stations = withStrongest(
          stationsOf(lane.occurrences, others, sources),
          (document) => days.get(document) ?? null,
          from.shift,
        );
        return {
          id: `${id}/${lane.key === '' ? 'all' : lane.key}`,
          addressee: lane.addressee,
          stations,
          ends: firstLastOf(stations, from.shift),
        };
      }),
      ...(from.wordings?.(group) ?? []).map((wording) => laneOfWording(id, wording, group, sources)),
    ],
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
    const held = onceQuoted(members(group, links));
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
