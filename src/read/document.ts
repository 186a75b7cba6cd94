/** The steps of reading, in order. */
import type { Document, Source } from '../model.ts';
import { hyphenHabits } from '../text/line-breaks.ts';
import { blockStarts } from './block-breaks.ts';
import { blockCandidates } from './block-candidates.ts';
import { buildBlocks } from './blocks.ts';
import { bodyLines } from './body-lines.ts';
import { documentNotices } from './document-notices.ts';
import { findFootnotes } from './footnotes.ts';
import { linesOfText } from './formats/text.ts';
import { spacing } from './line-spacing.ts';
import type { Lines } from './lines.ts';
import { markers } from './list-markers.ts';
import { furniture } from './page-furniture.ts';
import { roles } from './roles.ts';

/**
 * The document a source holds: blocks in reading order, what reading changed, and what was odd. `text` is the decoded
 * content of the file; every character of it that is not a blank is in the text of exactly one block or in one edit. Odd
 * text never throws: it gives notices, and an empty text a document without blocks.
 */
export function readDocument(source: Source, text: string): Document {
  return documentOfLines(source, text, linesOfText(text));
}

/** The same for lines any other format gave; `text` is what their pieces point into. */
export function documentOfLines(source: Source, text: string, from: Lines): Document {
  const { lines } = from;
  const heads = furniture(lines);
  const lineSpacing = spacing(lines);
  const notes = findFootnotes(lines, heads, lineSpacing);
  const flow = bodyLines(lines, heads, notes, lineSpacing);
  const found = markers(flow, source.language);
  const drafts = blockCandidates(flow, blockStarts(flow, found, source.language), found);
  const habits = hyphenHabits(
    flow.map((f) => f.bare),
    source.language,
  );
  const built = buildBlocks({
    source,
    text,
    lines,
    heads,
    notes,
    roled: roles(drafts, source),
    habits,
    stray: from.stray,
  });
  return {
    source,
    blocks: built.blocks,
    edits: built.edits,
    notices: documentNotices(source, from, notes, built),
    unread: null,
    lineStarts: from.starts,
    pageStarts: lines.filter((line) => line.startsPage).map((line) => line.number),
  };
}
