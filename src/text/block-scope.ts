/** Which blocks of a paper hold text that is compared: the one answer for tagging, alignment, silence and the ledger. */
import type { Block, Document, Role } from '../model.ts';

/** Roles of what somebody says who has the word: asked, answered, moved or said in a debate. */
const TURN_ROLES = ['question', 'answer', 'consideration', 'request', 'speech'] as const satisfies readonly Role[];
export type TurnRole = (typeof TURN_ROLES)[number];

export const isTurn = (role: Role): role is TurnRole => (TURN_ROLES as readonly Role[]).includes(role);

const PROSE: ReadonlySet<Role> = new Set<Role>(['paragraph', 'item', 'note-body', ...TURN_ROLES]);

/** True for roles whose text is sentences that are compared: paragraphs, list items, what is asked, answered, said or moved. */
export function isProse(block: Pick<Block, 'role'>): boolean {
  return PROSE.has(block.role);
}

/** True when a part takes part in comparisons: as corpus.json declares it, else all that the profile does not leave out. */
export function takesPart(document: Document, part: string): boolean {
  const { parts } = document.source;
  return parts === null ? !(document.partsLeftOut ?? []).includes(part) : parts.includes(part);
}

/** True when the block is prose in a part that takes part in comparisons. */
export function isInScope(document: Document, block: Block): boolean {
  return isProse(block) && takesPart(document, block.part);
}
