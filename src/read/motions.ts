/** Motions and decisions: what they rest on, and what they ask. */
import type { Role } from '../model.ts';
import type { RoledBlock } from './block-candidates.ts';

const PROSE: ReadonlySet<Role> = new Set<Role>(['paragraph', 'item']);

/** The blocks with the roles `consideration` and `request`: each block that a clause begins; a list under one stays a list. */
export function withClauses(blocks: readonly RoledBlock[]): readonly RoledBlock[] {
  return blocks.map((block) => {
    const kind = block.candidate.turn?.kind;
    const clause = kind === 'consideration' || kind === 'request' ? kind : null;
    return clause && PROSE.has(block.role) ? { ...block, role: clause } : block;
  });
}
