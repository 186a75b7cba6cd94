import { withMovementsOfThread } from '../compare/movement.ts';
import type { Dossier } from '../model.ts';

/** False for a dossier of 0.2.0: something moved in it, and nothing says how. */
export function hasMovements({ threads, alignments }: Dossier): boolean {
  const lanes = threads.flatMap((thread) => thread.lanes);
  const entries = lanes.flatMap(({ stations }) => stations.flatMap((station) => station.entries));
  const steps = [...entries, ...alignments];
  return steps.length === 0 || steps.some(({ movement }) => movement !== undefined);
}

/**
 * The dossier with a movement for every passage on a line, from the shifts it holds: all that somebody else's page tells,
 * and without the languages that reading two clauses takes.
 */
export function withLineMovements(dossier: Dossier): Dossier {
  return { ...dossier, threads: dossier.threads.map(withMovementsOfThread) };
}
