import { toldMovement, withSteps } from '../compare/movement.ts';
import type { Dossier, Entry, Lane, Movement, Shift, Verdict } from '../model.ts';

/** False for a dossier of 0.2.0: something moved in it, and nothing says how. */
export function hasMovements({ threads, alignments }: Dossier): boolean {
  const lanes = threads.flatMap((thread) => thread.lanes);
  const entries = lanes.flatMap(({ stations }) => stations.flatMap((station) => station.entries));
  const steps = [...entries, ...alignments];
  return steps.length === 0 || steps.some(({ movement }) => movement !== undefined);
}

/**
 * The dossier with a movement for every passage on a line, from the shifts it holds: all that somebody else's page tells,
 * and without the languages that reading two clauses takes. The words that carry a verdict are left out: widgets lift those of
 * figures, denials and their like, which 0.2.0 did not read. The same dossier if it has movements.
 */
export function withLineMovements(dossier: Dossier): Dossier {
  if (hasMovements(dossier)) return dossier;
  const doubted = withShifts(dossier, (shift) => ({ ...shift, verdict: shift.verdict.map(notTheSame) }));
  return { ...doubted, threads: doubted.threads.map((thread) => withSteps(thread, toldMovement)) };
}

/** What 0.2.0 called the same held for two clauses that deny each other: without reading them anew nothing is the same. */
const notTheSame = (verdict: Verdict): Verdict => (verdict === 'same' ? 'reworded' : verdict);

/** The dossier with other shifts on its lines; where it was told that a place stayed the same, that it differs. */
export function withShifts(dossier: Dossier, change: (shift: Shift) => Shift): Dossier {
  const lane = (of: Lane): Lane => ({
    ...of,
    stations: of.stations.map((station) => ({
      ...station,
      standing: station.standing === 'kept' ? 'reworded' : station.standing,
      entries: station.entries.map((entry) => ({ ...entry, shift: entry.shift && change(entry.shift) })),
    })),
    ...(of.ends ? { ends: { ...of.ends, shift: change(of.ends.shift) } } : {}),
  });
  return { ...dossier, threads: dossier.threads.map((thread) => ({ ...thread, lanes: thread.lanes.map(lane) })) };
}

/**
 * The movements by the two sentences of a step, `<older>~<newer>`: of the first line that holds one against the other, else
 * of the link.
 */
export function movementsByPair({ threads, alignments }: Dossier): ReadonlyMap<string, Movement> {
  const lanes = threads.flatMap((thread) => thread.lanes);
  const byPair = new Map<string, Movement>();
  const add = ({ shift, movement }: Pick<Entry, 'shift' | 'movement'>): void => {
    const pair = shift === null ? '' : `${shift.a.sentence}~${shift.b.sentence}`;
    if (shift !== null && movement !== undefined && !byPair.has(pair)) byPair.set(pair, movement);
  };
  for (const { stations } of lanes) for (const { entries } of stations) entries.forEach(add);
  for (const { ends } of lanes) if (ends) add(ends);
  for (const { id, movement } of alignments) if (movement !== undefined && !byPair.has(id)) byPair.set(id, movement);
  return byPair;
}
