/** Motions and decisions: what they rest on, and what they ask. */
import type { Role } from '../model.ts';
import type { RoledBlock } from './block-candidates.ts';
import type { ReadingLanguage } from './context.ts';

const PROSE: ReadonlySet<Role> = new Set<Role>(['paragraph', 'item']);

/** The blocks with the roles `consideration` and `request`: each block that a clause begins; a list under one stays a list. */
export function withClauses(blocks: readonly RoledBlock[], language: ReadingLanguage): readonly RoledBlock[] {
  return blocks.map((block) => {
    const kind = block.candidate.turn?.kind;
    const clause = kind === 'consideration' || kind === 'request' ? kind : null;
    if (clause && PROSE.has(block.role)) return { ...block, role: clause };
    return block.role === 'paragraph' && isWholeMotion(block, language) ? { ...block, role: 'request' } : block;
  });
}

/** A motion in one running paragraph, from its opening to its last words: it asks, whatever it rests on. */
function isWholeMotion({ candidate: { text } }: RoledBlock, { turns }: ReadingLanguage): boolean {
  if (!turns.CHAMBER.test(text) || !turns.MOTION_END.test(text)) return false;
  return text.split(/[,;:]\s+/).some((clause) => turns.REQUEST.test(clause));
}
