/**
 * The stations of a lane: what each paper does with a position, to whom the lane is asked, held against what came before.
 *
 * Time is the only order of a claim: older, first and returned are said of papers whose days are known and differ. Two
 * papers of one day stood in the order of their ids before, and the second was told to have moved.
 */
import { mainEntry, standingOfStation } from '../compare/movement.ts';
import { labelIn } from '../languages/labels.ts';
import type { Alignment, Document, Entry, Label, Passage, Search, Shift, Station } from '../model.ts';
import { dayOf, isOlder } from '../text/chronology.ts';
import type { Beside, SearchedPosition } from './position-silence.ts';

/** A passage with the paper it stands in. */
export interface Placed {
  readonly document: string;
  readonly passage: Passage;
}

/** Another lane of the same line; without a label the widest. */
export interface OtherLane {
  readonly label: Label | null;
  readonly passages: readonly Placed[];
}

/** Links by the pair of sentences they tie, both ways round. */
export type Links = ReadonlyMap<string, Alignment>;

export const linkOf = (links: Links, x: Passage, y: Passage): Alignment | undefined =>
  links.get(`${x.sentence}~${y.sentence}`);

/** What stations are made with beside the lane itself. */
export interface StationSources {
  /** From old to new. */
  readonly documents: readonly Document[];
  readonly links: Links;
  readonly shift: (older: Passage, newer: Passage) => Shift;
  /** How much two passages have in common, 0..1. */
  readonly likeness: (x: Passage, y: Passage) => number;
  readonly search: (document: Document, sought: SearchedPosition) => Search;
  readonly outside?: ReadonlySet<string>;
  /** True where links alone tell what a passage goes on from, because nobody described the position. */
  readonly isByLinks?: boolean;
  readonly sought: Omit<SearchedPosition, 'like' | 'besides'>;
  /** What a paper in another language says of the same object; nothing when left out. */
  readonly inOtherLanguage?: (document: Document) => Search['nearest'];
}

/** Does home speak by name? A voice that is only the paper's own ("Dit is een belangrijk instrument") leads no line. */
const isHome = ({ wording: { speaker } }: Passage): boolean => speaker?.home === true && speaker.span !== null;

/** What an older passage gains on another of as much in common by being asked of the same, said by the same, and saying it as that does. */
const SAME = 0.1;

/** What the passage gains that its own line runs through: what stands beside it is often said in passing. */
const MAIN = 0.1;

function closeness(older: Passage, newer: Passage, { links, likeness }: StationSources): number {
  const [x, y] = [older.wording, newer.wording];
  const sameAddressee = x.addressee?.value === y.addressee?.value ? SAME : 0;
  const sameSpeaker = x.speaker?.value === y.speaker?.value ? SAME : 0;
  const sameAct = x.act?.value === y.act?.value ? SAME : 0;
  return (linkOf(links, older, newer)?.score ?? 0) + likeness(older, newer) + sameAddressee + sameSpeaker + sameAct;
}

/** The passages of the last day on which any of some papers spoke. */
function lastOf(passages: readonly Placed[], dayIn: (document: string) => string): Passage[] {
  const days = passages.map(({ document }) => dayIn(document));
  const last = days.reduce((latest, day) => (day > latest ? day : latest), '');
  return passages.filter((_, at) => days[at] === last).map(({ passage }) => passage);
}

/**
 * The older passage a wording is held against: the closest of the last paper that spoke on its lane. Of home the closest in
 * the last paper in which home spoke: the agenda of 2026 is held against the report of 2023, not against the declaration that
 * the report of 2024 sums up. What is asked of others, or of all, is held against it only where the two are linked and do the
 * same: a first word to one country is no rewording of whatever was said to all.
 */
function predecessor(
  passage: Passage,
  own: readonly Placed[],
  others: readonly Placed[],
  from: StationSources,
  dayIn: (document: string) => string,
  mains: ReadonlySet<Passage>,
): Passage | null {
  const lastOn = (all: readonly Placed[]): Passage[] => {
    const lane = from.isByLinks ? all.filter((one) => linkOf(from.links, one.passage, passage) !== undefined) : all;
    const home = isHome(passage) ? lane.filter((one) => isHome(one.passage)) : [];
    return lastOf(home.length > 0 ? home : lane, dayIn);
  };
  const linked = others.filter(
    (one) =>
      linkOf(from.links, one.passage, passage) !== undefined &&
      one.passage.wording.act?.value === passage.wording.act?.value,
  );
  let best: { readonly older: Passage; readonly score: number } | null = null;
  for (const older of [...lastOn(own), ...lastOn(linked)]) {
    const score = closeness(older, passage, from) + (mains.has(older) ? MAIN : 0);
    if (best === null || score > best.score + 1e-9) best = { older, score };
  }
  return best?.older ?? null;
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

/** The station of every paper on a lane, in the order of the papers; `others` are the other lanes of its line. */
export function stationsOf(lane: readonly Placed[], others: readonly OtherLane[], from: StationSources): Station[] {
  const { documents, links, sought } = from;
  const byId = new Map(documents.map((document, at) => [document.source.id, { document, at }]));
  const place = (one: Placed): number => byId.get(one.document)?.at ?? 0;
  const dayIn = (id: string): string => dayOf(byId.get(id)!.document.source) ?? '';
  const language = byId.get(lane[0]!.document)!.document.source.language;
  const isWide = others.every(({ label }) => label !== null);
  // The line itself runs on its own lane; a narrower one may go on from what was said to all.
  const beside = others.filter(({ label }) => isWide || label === null).flatMap(({ passages }) => passages);

  const absent = (document: Document, at: number): Station => {
    const { id } = document.source;
    if (document.unread !== null) return { document: id, standing: 'unread', entries: [], search: null };
    if (document.source.language !== language) {
      const nearest = from.inOtherLanguage?.(document) ?? [];
      const search = { sentences: 0, terms: [sought.label], nearest, withheld: 'other-language' } as const;
      return { document: id, standing: 'undecided', entries: [], search };
    }
    // A silent paper is searched with the last passage before it, else the first one after it.
    const like = (lane.filter((one) => place(one) < at).at(-1) ?? lane.find((one) => place(one) > at))!.passage;
    const besides = others.flatMap(({ label, passages }): Beside[] =>
      passages
        .filter((one) => one.document === id)
        .map(({ passage }) => ({
          passage,
          toAll: label === null,
          to: label === null ? null : labelIn(label, language),
        })),
    );
    const found = from.search(document, { ...sought, like, besides });
    const search = from.outside?.has(id) ? { ...found, withheld: 'out-of-scope' as const } : found;
    return { document: id, standing: search.withheld === undefined ? 'silent' : 'undecided', entries: [], search };
  };

  const stations: Station[] = [];
  const mains = new Set<Passage>();
  for (const [at, document] of documents.entries()) {
    const { id } = document.source;
    const passages = lane.filter((one) => one.document === id).map((one) => one.passage);
    if (passages.length === 0) {
      stations.push(absent(document, at));
      continue;
    }
    const isBefore = (other: string): boolean => isOlder(byId.get(other)!.document.source, document.source);
    const [spoken = [], asked = []] = [lane, beside].map((some) => some.filter((one) => isBefore(one.document)));
    const entries = passages.map((passage): Entry => {
      const older = predecessor(passage, spoken, spoken.length > 0 && isWide ? [] : asked, from, dayIn, mains);
      const tied = spoken.flatMap((one) => linkOf(links, one.passage, passage)?.id ?? []);
      return { passage, shift: older === null ? null : from.shift(older, passage), links: tied };
    });
    const last = lastOf(spoken, dayIn);
    const since = spoken.map((one) => dayIn(one.document)).reduce((x, y) => (x > y ? x : y), '');
    const earlier = stations.filter((station) => isBefore(station.document));
    const isSilentSince = earlier.some(
      ({ document: other, standing }) => standing === 'silent' && dayIn(other) > since,
    );
    const isFirst = dayOf(document.source) !== null && earlier.every(provesNothing) && entries.every(isNew);
    // A station with one passage that changed beside one that stayed has not stayed.
    const isSame = entries.every(({ shift }) => shift?.verdict.join() === 'same');
    const returns = spoken.length > 0 && isSilentSince;
    const standing = standingOfStation(!isFirst, returns, relationsOf(passages, last, links), isSame);
    const station: Station = { document: id, standing, entries, search: null };
    stations.push(station);
    const main = mainEntry(station);
    if (main !== null) mains.add(main.passage);
  }
  return stations;
}

const isNew = ({ shift }: Entry): boolean => shift === null;

/**
 * Whether a paper was searched and holds nothing of the position, or is in a language this line is not traced in and names
 * nothing of it.
 */
export function provesNothing({ standing, search }: Station): boolean {
  const withheld = search?.withheld;
  const isApart = withheld === 'other-language' && search?.nearest.length === 0;
  return standing === 'silent' || isApart || withheld === 'out-of-scope';
}
