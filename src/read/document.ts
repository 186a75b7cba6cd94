/** The steps of reading, in order. */
import type { Document, Source } from '../model.ts';
import { habitsOf } from '../text/mend.ts';
import { buildBlocks } from './blocks.ts';
import { blockStarts } from './breaks.ts';
import { markers } from './bullets.ts';
import { draftsOf } from './drafts.ts';
import { flowOf } from './flow.ts';
import { linesOfText } from './formats/text.ts';
import { furniture } from './furniture.ts';
import type { Lines } from './lines.ts';
import { findNotes } from './notes.ts';
import { documentNotices } from './oddities.ts';
import { roles } from './roles.ts';
import { spacing } from './spacing.ts';

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
  const notes = findNotes(lines, heads, lineSpacing);
  const flow = flowOf(lines, heads, notes, lineSpacing);
  const found = markers(flow, source.language);
  const drafts = draftsOf(flow, blockStarts(flow, found, source.language), found);
  const habits = habitsOf(
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
