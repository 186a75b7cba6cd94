/** Which blocks of a paper hold text that is compared: the one answer for tagging, alignment, silence and the ledger. */
import type { Block, Document, Part, Role } from '../model.ts';

const PROSE: ReadonlySet<Role> = new Set<Role>(['paragraph', 'item', 'note-body']);
/** A covering letter and an internal decision note are read, and stay out of comparisons. */
const ALWAYS_OUT: ReadonlySet<Part> = new Set<Part>(['brief', 'beslisnota']);

/** True for roles whose text is sentences: paragraphs, list items and the body of a note. */
export function isProse(block: Block): boolean {
  return PROSE.has(block.role);
}

/** True when the block is prose in a part that takes part in comparisons, as corpus.json declares it. */
export function isInScope(document: Document, block: Block): boolean {
  if (!isProse(block)) return false;
  const { parts } = document.source;
  return parts === null ? !ALWAYS_OUT.has(block.part) : parts.includes(block.part);
}
