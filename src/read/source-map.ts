/** From the text of a block back to the source. */
import type { Document, Place, Span } from '../model.ts';
import { countUpTo } from '../text/binary-search.ts';
import { sourceWithin } from './pieces.ts';

/** Where a stretch of block text stands in the source: the stretches it came from, and their pages and lines. */
export interface SourceSpan {
  /** In order; more than one where notes, a page or something left out stand between. */
  readonly spans: readonly Span[];
  readonly place: Place;
}

/**
 * The place in the source of a span of a block's text. Source stretches are in UTF-16 units of the decoded source, lines
 * 1-based; a piece that maps as a whole (a line end, a composed accent) is taken whole. Throws on an unknown block and on a
 * span outside its text.
 */
export function sourceSpan(document: Document, blockId: string, span: Span): SourceSpan {
  const block = document.blocks.find(({ id }) => id === blockId);
  if (!block) throw new RangeError(`document ${document.source.id} has no block ${blockId}`);
  if (!(span.from >= 0 && span.from <= span.to && span.to <= block.text.length)) {
    throw new RangeError(`span ${span.from}-${span.to} lies outside the text of ${blockId} (${block.text.length})`);
  }
  const spans: { from: number; to: number }[] = [];
  for (const piece of block.pieces) {
    if (piece[1] <= span.from || piece[0] >= span.to) continue;
    const [start, end] = sourceWithin(piece, span.from, span.to);
    const last = spans.at(-1);
    if (last && last.to === start) last.to = end;
    else spans.push({ from: start, to: end });
  }
  return { spans, place: placeOfSpans(document, spans, block.place) };
}

/** The lines of a block's ranges that the stretches lie on; a range runs over blank lines, as those of the block do. */
function placeOfSpans(document: Document, spans: readonly Span[], block: Place): Place {
  const starts = document.lineStarts;
  if (!starts || spans.length === 0) return block;
  const lines: (readonly [number, number])[] = [];
  for (const [from, to] of block.lines) {
    const touched = spans
      .map((span) => [countUpTo(starts, span.from), countUpTo(starts, Math.max(span.from, span.to - 1))] as const)
      .filter(([first, last]) => last >= from && first <= to);
    if (touched.length === 0) continue;
    lines.push([Math.max(from, touched[0]![0]), Math.min(to, touched.at(-1)![1])]);
  }
  return { page: 1 + countUpTo(document.pageStarts ?? [], lines[0]?.[0] ?? 0), lines };
}
