/** The parts of a paper's file with text, for a person who decides which of them are compared. */
import type { Document, Part } from '../model.ts';
import { isProse, takesPart } from '../text/block-scope.ts';

export interface PartOfPaper {
  /** As in the profile. */
  readonly id: Part;
  readonly sentences: number;
  readonly isCompared: boolean;
}

/** In the order in which they begin; a part that holds nothing to compare (an agenda of headings) is not among them. */
export function partsOfPaper(document: Document): readonly PartOfPaper[] {
  const sentences = new Map<Part, number>();
  for (const block of document.blocks)
    if (isProse(block)) sentences.set(block.part, (sentences.get(block.part) ?? 0) + block.sentences.length);
  return [...sentences].map(([id, count]) => ({ id, sentences: count, isCompared: takesPart(document, id) }));
}
