import { isSpeaking, mainEntry } from '../../compare/movement.ts';
import { dossierIndex } from '../../dossier/index-by-id.ts';
import type { Document, Dossier, End, Entry, Lane, Station, Thread } from '../../model.ts';
import { groupBy } from '../../text/grouping.ts';
import type { FindingScope, FoundWords } from './finding.ts';
import { datedTurns, type PaperTurn } from './turns.ts';

/** A lane with what is looked up in it for every finding, each made once. */
export interface OnLane {
  readonly dossier: Dossier;
  readonly thread: Thread;
  readonly lane: Lane;
  readonly isPart: boolean;
  readonly scope: FindingScope;
  /** What the lane does from paper to paper, and where a paper stands among those. */
  readonly turns: readonly PaperTurn[];
  readonly placeOf: ReadonlyMap<Document, number>;
  readonly stationOf: ReadonlyMap<string, Station>;
  /** The passages of the whole line, by sentence. */
  readonly passagesOf: ReadonlyMap<string, readonly Entry[]>;
}

/** The lanes of a line, the whole first. */
export function lanesOfLine(dossier: Dossier, thread: Thread, scope: FindingScope): OnLane[] {
  const entries = thread.lanes.flatMap(({ stations }) => stations.flatMap((station) => station.entries));
  const passagesOf = groupBy(entries, ({ passage }) => passage.sentence);
  return thread.lanes.map((lane, at): OnLane => {
    const isPart = at > 0;
    const turns = turnsOfLane(dossier, thread, lane, isPart);
    return {
      dossier,
      thread,
      lane,
      isPart,
      scope,
      turns,
      placeOf: new Map(turns.map(({ document }, place) => [document, place])),
      stationOf: new Map(lane.stations.map((station) => [station.document, station])),
      passagesOf,
    };
  });
}

/** What a lane does from paper to paper. A part that a paper says to all is said there. */
function turnsOfLane(dossier: Dossier, thread: Thread, lane: Lane, isPart: boolean): PaperTurn[] {
  const { documents } = dossierIndex(dossier);
  return datedTurns(
    lane.stations.flatMap(({ document: id, standing, search }, at): PaperTurn[] => {
      const document = documents.get(id);
      if (document === undefined) return [];
      // The whole speaks where one of its parts does: asked of two countries, it was not passed over.
      const speaks = isPart
        ? isSpeaking(standing) || search?.withheld === 'to-all'
        : thread.lanes.some(({ stations }) => stations[at] !== undefined && isSpeaking(stations[at].standing));
      const does = speaks ? 'speaks' : standing === 'silent' ? 'silent' : 'open';
      return [{ document, does, search, isElsewhere: search?.elsewhere === true }];
    }),
  );
}

export const wordsOfEntry = ({ passage: { sentence, span, wording } }: Entry): FoundWords => ({
  sentence,
  span,
  wording,
});

/** The older passage of a step, worded as the line has it. */
export function wordsAtEnd({ dossier, passagesOf }: OnLane, { sentence, span }: End): FoundWords {
  const same = passagesOf.get(sentence) ?? [];
  const exact = same.find(({ passage }) => passage.span.from === span.from) ?? same[0];
  const wording = exact?.passage.wording ?? dossierIndex(dossier).passages.get(sentence)?.[0]?.wording ?? null;
  return { sentence, span, wording };
}

/** The passage that stands for a paper on a lane; of a whole, where only a part of it speaks there, that on the part. */
export function spokenAt({ thread, isPart, stationOf, turns }: OnLane, place: number): Entry | null {
  const document = turns[place]?.document.source.id ?? '';
  const own = stationOf.get(document);
  const entry = own === undefined ? null : mainEntry(own);
  if (entry !== null || isPart) return entry;
  const others = thread.lanes.flatMap(({ stations }) => stations.filter((station) => station.document === document));
  return others.map(mainEntry).find((other) => other !== null) ?? null;
}
