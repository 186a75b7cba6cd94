/** Where a block stands: the blocks of the headings above it, nearest first. */
import type { Block, Document } from '../model.ts';

/**
 * For every block the ids of the heading blocks above it with their texts, nearest first. A heading text without a block
 * of its own (a document made by hand) keeps its place with an empty id.
 */
export function headingsAbove(
  document: Document,
): ReadonlyMap<string, readonly { readonly block: string; readonly text: string }[]> {
  const above = new Map<string, readonly { readonly block: string; readonly text: string }[]>();
  const latest = new Map<string, string>();
  for (const block of document.blocks) {
    if (block.role === 'heading' || block.role === 'title') latest.set(block.text, block.id);
    above.set(block.id, block.section.map((text) => ({ block: latest.get(text) ?? '', text })).reverse());
  }
  return above;
}

/** True when a block's text opens a section or a paper. */
export function isHeadingBlock(block: Block): boolean {
  return block.role === 'heading' || block.role === 'title';
}
