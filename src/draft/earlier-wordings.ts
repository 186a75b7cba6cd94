/** What the papers said before, and which of it a wording of the draft is held against. */
import type { Dossier, Lane, Passage, Thread } from '../model.ts';
import { groupBy } from '../text/grouping.ts';
import type { PassageReader } from '../trace/passages.ts';
import type { PositionInSentence } from '../trace/positions.ts';
import { type DraftContext, isHome, wordsOfPassage } from './context.ts';
import { type DraftLinks, linkScore } from './draft-links.ts';

/** An earlier wording, with the line it stands on if it stands on one. */
export interface EarlierWording {
  readonly document: string;
  readonly passage: Passage;
  readonly thread: string | null;
  readonly lane: string | null;
}

/** Wordings of one paper. */
export type SpokenStation = readonly EarlierWording[];

/** Stations of a lane that speak, among the papers compared, oldest first. */
export function spokenStations(thread: Thread, lane: Lane, rank: DraftContext['rank']): SpokenStation[] {
  return lane.stations
    .filter((station) => rank.has(station.document) && station.entries.length > 0)
    .map(({ document, entries }) =>
      entries.map(({ passage }) => ({ document, passage, thread: thread.id, lane: lane.id })),
    );
}

/** A position of a paper that stands on no line. */
export function withoutLine(
  { document, sentence, span, about }: PositionInSentence,
  read: PassageReader,
): EarlierWording {
  return { document, passage: read.quoted(sentence.id, span, about), thread: null, lane: null };
}

/** Wordings that make no line yet, as stations of one. */
export function byDocument(wordings: readonly EarlierWording[]): SpokenStation[] {
  return [...groupBy(wordings, ({ document }) => document).values()];
}

/** The older passage a wording is held against, as the line chooses it: see DESIGN.md, "A thread's key". */
export function predecessorOf(
  passage: Passage,
  stations: readonly SpokenStation[],
  links: DraftLinks,
  context: DraftContext,
): EarlierWording | null {
  const last = stations.at(-1);
  if (last === undefined) return null;
  const home = isHome(passage)
    ? stations
        .map((station) => station.filter((older) => isHome(older.passage)))
        .filter((station) => station.length > 0)
    : [];
  const among = home.at(-1) ?? last;
  // Its own words said before are what it repeats, whoever said them there.
  const words = wordsOfPassage(passage, context);
  const same = [...among, ...last].find((older) => wordsOfPassage(older.passage, context) === words);
  if (same !== undefined) return same;
  const score = (older: EarlierWording): number => linkScore(links, passage.sentence, older.passage.sentence);
  return among.reduce((best, older) => (score(older) > score(best) ? older : best), among[0]!);
}

/** Papers after a wording that are silent on its line. */
export function silentAfter({ thread, lane, document }: EarlierWording, dossier: Dossier, rank: DraftContext['rank']) {
  const line = dossier.threads.find(({ id }) => id === thread)?.lanes.find(({ id }) => id === lane);
  const place = rank.get(document) ?? 0;
  return (line?.stations ?? [])
    .filter((station) => station.standing === 'silent' && (rank.get(station.document) ?? -1) > place)
    .map((station) => station.document);
}
