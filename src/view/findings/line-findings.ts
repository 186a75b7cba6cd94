import { mainEntry, movementOfStep } from '../../compare/movement.ts';
import { dossierIndex } from '../../dossier/index-by-id.ts';
import { kindsOfVerdicts } from '../../languages/finding-kinds.ts';
import type { Dossier, Shift, Verdict } from '../../model.ts';
import { isConfirmed } from '../correction-lookup.ts';
import { verdictsTold } from '../line/movement-words.ts';
import { isAboutMeeting } from './about-meeting.ts';
import type { Finding } from './finding.ts';
import { lanesOfLine, type OnLane, spokenAt, wordsAtEnd, wordsOfEntry } from './on-lane.ts';
import { fallenSilent, silentBefore, silentBetween } from './turns.ts';

/** What the lines of a dossier tell: every step with a verdict, every silence, return and first time; in no order yet. */
export function lineFindings(dossier: Dossier): Finding[] {
  const { themes } = dossier.corpus.focus;
  // A line of no theme, as lines are that nobody described, is outside nothing.
  const known = new Set(dossier.themes.map(({ id }) => id));
  const isOutside = (theme: string): boolean => themes.length > 0 && known.has(theme) && !themes.includes(theme);
  return dossier.threads.flatMap((thread) =>
    lanesOfLine(dossier, thread, isOutside(thread.theme) ? 'outside' : 'inside').flatMap((on) => [
      // What moved in a sentence that holds a wording the line itself tells.
      ...(on.lane.wording === undefined ? changesOn(on) : []),
      ...turnsOn(on),
    ]),
  );
}

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
function changesOn(on: OnLane): Finding[] {
  const { documents, sentences } = dossierIndex(on.dossier);
  const placeOf = (paper: string | undefined): number => {
    const document = documents.get(paper ?? '');
    return document === undefined ? -1 : (on.placeOf.get(document) ?? -1);
  };
  return on.lane.stations.flatMap((station) => {
    const document = documents.get(station.document);
    if (document === undefined) return [];
    return station.entries.flatMap((entry) => {
      const { shift } = entry;
      if (shift === null) return [];
      const movement = movementOfStep(entry);
      const told = verdictsTold(movement);
      const kinds = kindsOfVerdicts(told).filter(
        (kind) => kind !== 'other-speaker' || !isGenreNoise(on.dossier, shift, told),
      );
      if (kinds.length === 0) return [];
      const before = placeOf(sentences.get(shift.a.sentence)?.document.source.id);
      const given = {
        document,
        older: wordsAtEnd(on, shift.a),
        newer: wordsOfEntry(entry),
        silent: before < 0 ? [] : silentBetween(on.turns, before, placeOf(station.document)),
        isSure: isSureStep(on, shift),
        isCorrected: movement.corrected !== undefined,
      };
      // A kind that a passage with something older gives is a verdict.
      return kinds.map((kind) => findingOn(on, { ...given, kind, step: { verdict: kind as Verdict, movement } }));
    });
  });
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

/** The silence, the returns and the first time of a lane. */
function turnsOn(on: OnLane): Finding[] {
  const found: Finding[] = [];
  let before = -1;
  for (const [at, { document, does }] of on.turns.entries()) {
    const station = on.stationOf.get(document.source.id);
    const entry = station === undefined ? null : mainEntry(station);
    if (station !== undefined && entry !== null) {
      const newer = wordsOfEntry(entry);
      const given = { document, newer };
      const silent = station.standing === 'first' ? silentBefore(on.turns, at) : [];
      if (silent.length > 0) found.push(findingOn(on, { ...given, kind: 'first', older: null, silent }));
      const between = station.standing === 'returned' ? silentBetween(on.turns, before, at) : [];
      const spoken = between.length === 0 ? null : spokenAt(on, before);
      if (spoken !== null)
        found.push(findingOn(on, { ...given, kind: 'returned', older: wordsOfEntry(spoken), silent: between }));
    }
    if (does === 'speaks') before = at;
  }
  const fallen = fallenSilent(on.turns);
  // A part that was last said to all has no words of its own there; the whole tells it.
  const spoken = fallen === null ? null : spokenAt(on, fallen.last);
  const [first] = fallen?.silent ?? [];
  if (fallen !== null && spoken !== null && first !== undefined) {
    const { silent, unproven, isLasting } = fallen;
    const { document } = first;
    const given = { document, older: wordsOfEntry(spoken), newer: null, silent, unproven, isLasting };
    found.push(findingOn(on, { ...given, kind: 'silent' }));
  }
  return found;
}
