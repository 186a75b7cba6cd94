import { withMovementsOfThread } from '../../src/compare/movement.ts';
import { withMovements } from '../../src/dossier/recomputed-movements.ts';
import { movementsByPair } from '../../src/dossier/stored-movements.ts';
import type { Dossier } from '../../src/model.ts';

/**
 * A made dossier tells what was made to happen on its lines, not what its words would be read to say: its shifts are kept,
 * and a link whose clauses are those of a step tells that step. Any other link is read.
 */
export function withMadeMovements(dossier: Dossier): Dossier {
  const threads = dossier.threads.map(withMovementsOfThread);
  const made = movementsByPair({ ...dossier, threads, alignments: [] });
  const alignments = withMovements(dossier).alignments.map((link) =>
    link.movement === undefined ? link : { ...link, movement: made.get(link.id) ?? link.movement },
  );
  return { ...dossier, threads, alignments };
}
