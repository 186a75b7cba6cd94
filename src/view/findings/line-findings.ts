import { isSpeaking, mainEntry, movementOfStep } from '../../compare/movement.ts';
import { dossierIndex } from '../../dossier/index-by-id.ts';
import { kindsOfVerdicts } from '../../languages/finding-kinds.ts';
import type { Document, Dossier, Entry, Lane, Shift, Thread, Verdict } from '../../model.ts';
import { isConfirmed } from '../correction-lookup.ts';
import { verdictsTold } from '../line/movement-words.ts';
import { isAboutMeeting } from './about-meeting.ts';
import type { Finding, FindingScope, FoundWords } from './finding.ts';
import { datedTurns, fallenSilent, type PaperTurn, silentBefore, silentBetween } from './turns.ts';

/** What every finding of one lane has alike. */
interface OnLane {
  readonly dossier: Dossier;
  readonly thread: Thread;
  readonly lane: Lane;
  readonly isPart: boolean;
  readonly scope: FindingScope;
}

/** What the lines of a dossier tell: every step with a verdict, every silence, return and first time; in no order yet. */
export function lineFindings(dossier: Dossier): Finding[] {
  const { themes } = dossier.corpus.focus;
  return dossier.threads.flatMap((thread) => {
    const scope = themes.length === 0 || themes.includes(thread.theme) ? 'inside' : 'outside';
    return thread.lanes.flatMap((lane) => {
      const on: OnLane = { dossier, thread, lane, isPart: lane !== thread.lanes[0], scope };
      const turns = turnsOfLane(on);
      return [...changesOn(on, turns), ...turnsOn(on, turns)];
    });
  });
}

const wordsOf = ({ passage: { sentence, span, wording } }: Entry): FoundWords => ({ sentence, span, wording });

function findingOn(
  { dossier, thread, lane, isPart, scope }: OnLane,
  given: Pick<Finding, 'kind' | 'document' | 'older' | 'newer'> & Partial<Finding>,
): Finding {
  const { kind, document, newer } = given;
  const finding: Finding = {
    id: `${lane.id} ${newer === null ? document.source.id : `${newer.sentence}@${newer.span.from}`} ${kind}`,
    scope,
    position: { is: 'lane', theme: thread.theme, thread, lane },
    isPart,
    step: null,
    silent: [],
    unproven: [],
    isLasting: false,
    isSure: true,
    isCorrected: false,
    alsoOf: [],
    ...given,
  };
  return isAboutMeeting(dossier, finding) ? { ...finding, scope: 'meeting' } : finding;
}

/** Every verdict of every passage that is a finding, as the movement of its step has it. */
function changesOn(on: OnLane, turns: readonly PaperTurn[]): Finding[] {
  const { documents } = dossierIndex(on.dossier);
  return on.lane.stations.flatMap((station) => {
    const document = documents.get(station.document);
    if (document === undefined) return [];
    return station.entries.flatMap((entry) => {
      const { shift } = entry;
      if (shift === null) return [];
      const movement = movementOfStep(entry);
      const told = verdictsTold(movement);
      const older = olderWords(on, shift);
      const before = dossierIndex(on.dossier).sentences.get(shift.a.sentence)?.document;
      const placeOf = (paper: Document | undefined): number => turns.findIndex((turn) => turn.document === paper);
      const silent = placeOf(before) < 0 ? [] : silentBetween(turns, placeOf(before), placeOf(document));
      const kinds = kindsOfVerdicts(told).filter(
        (kind) => kind !== 'other-speaker' || !isGenreNoise(on.dossier, shift, told),
      );
      return kinds.map((kind) =>
        findingOn(on, {
          kind,
          document,
          older,
          newer: wordsOf(entry),
          // A kind that a passage with something older gives is a verdict.
          step: { verdict: kind as Verdict, movement },
          silent,
          isSure: isSureStep(on, shift),
          isCorrected: movement.corrected !== undefined,
        }),
      );
    });
  });
}

/** The older passage of a step, worded as the line has it. */
function olderWords({ dossier, thread }: OnLane, { a }: Shift): FoundWords {
  const passages = thread.lanes.flatMap(({ stations }) => stations.flatMap(({ entries }) => entries));
  const same = passages.filter(({ passage }) => passage.sentence === a.sentence);
  const exact = same.find(({ passage }) => passage.span.from === a.span.from) ?? same[0];
  const wording = exact?.passage.wording ?? dossierIndex(dossier).passages.get(a.sentence)?.[0]?.wording ?? null;
  return { sentence: a.sentence, span: a.span, wording };
}

/** Another speaker between papers of two genres is the genre: a declaration speaks for all, a report for one. */
function isGenreNoise(dossier: Dossier, { a, b }: Shift, told: readonly Verdict[]): boolean {
  const { sentences } = dossierIndex(dossier);
  const [older, newer] = [a, b].map(({ sentence }) => sentences.get(sentence)?.document.source.genre ?? null);
  return older !== newer && kindsOfVerdicts(told).length === 1;
}

/** Whether the two passages of a step are linked surely: by rule, or because a person said so. */
function isSureStep({ dossier }: OnLane, { a, b }: Shift): boolean {
  const link = dossierIndex(dossier).alignments.get(`${a.sentence}~${b.sentence}`);
  return link !== undefined && (link.strength === 'sure' || isConfirmed(link.parts));
}

/** What a lane does from paper to paper. A part that a paper says to all is said there. */
function turnsOfLane({ dossier, thread, lane, isPart }: OnLane): PaperTurn[] {
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

/** The passage that stands for a paper on a lane, or, where only a part of the position speaks there, on that part. */
function spokenIn({ thread, lane }: OnLane, document: string): Entry | null {
  const lanes = [lane, ...thread.lanes.filter((other) => other !== lane)];
  const stations = lanes.flatMap(({ stations }) => stations.filter((station) => station.document === document));
  return stations.map(mainEntry).find((entry) => entry !== null) ?? null;
}

/** The silence, the returns and the first time of a lane. */
function turnsOn(on: OnLane, turns: readonly PaperTurn[]): Finding[] {
  const found: Finding[] = [];
  for (const [at, { document }] of turns.entries()) {
    const station = on.lane.stations.find((candidate) => candidate.document === document.source.id);
    const entry = station === undefined ? null : mainEntry(station);
    if (station === undefined || entry === null) continue;
    const newer = wordsOf(entry);
    if (station.standing === 'first') {
      const silent = silentBefore(turns, at);
      if (silent.length > 0) found.push(findingOn(on, { kind: 'first', document, older: null, newer, silent }));
    }
    if (station.standing === 'returned') {
      const before = turns.slice(0, at).findLastIndex(({ does }) => does === 'speaks');
      const spoken = before < 0 ? null : spokenIn(on, turns[before]!.document.source.id);
      const silent = silentBetween(turns, before, at);
      if (spoken !== null && silent.length > 0)
        found.push(findingOn(on, { kind: 'returned', document, older: wordsOf(spoken), newer, silent }));
    }
  }
  const fallen = fallenSilent(turns);
  const spoken = fallen === null ? null : spokenIn(on, turns[fallen.last]!.document.source.id);
  const [first] = fallen?.silent ?? [];
  // A part that was last said to all has no words of its own there; the whole tells it.
  const isOwn = !on.isPart || (spoken !== null && on.lane.stations.some(({ entries }) => entries.includes(spoken)));
  if (fallen !== null && spoken !== null && first !== undefined && isOwn) {
    const { silent, unproven, isLasting } = fallen;
    const given = { silent, unproven, isLasting };
    found.push(
      findingOn(on, { kind: 'silent', document: first.document, older: wordsOf(spoken), newer: null, ...given }),
    );
  }
  return found;
}
