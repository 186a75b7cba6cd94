/** Reading: a row of passes over the lines of a source. Each is a file that says what it gets and what it adds. */
import { textPastLimit } from '../limits.ts';
import type { Document, Source } from '../model.ts';
import { plainStrings } from '../text/read-characters.ts';
import { findBlocks } from './block-candidates.ts';
import { orderBlocks } from './block-order.ts';
import { splitSentences } from './block-sentences.ts';
import { findBodyLines } from './body-lines.ts';
import { partColumns } from './columns.ts';
import { decideComparedParts } from './compared-parts.ts';
import { type ReadingOptions, readingContext } from './context.ts';
import { addNotices } from './document-notices.ts';
import { findFootnotes } from './footnotes.ts';
import { linesOfText } from './formats/text.ts';
import { joinLineEnds } from './line-ends.ts';
import { findLineSpacing } from './line-spacing.ts';
import type { Lines } from './lines.ts';
import { findPageFurniture } from './page-furniture.ts';
import { blocksPastLimit, rolesPastLimit, unreadDocument } from './past-limit.ts';
import { assignRoles } from './roles.ts';
import { assignSections } from './sections.ts';
import { blanksOf } from './source-text.ts';
import { findTables } from './tables.ts';
import { assignTurns } from './turns.ts';
import { findWebFrame } from './web-frame.ts';

/**
 * The document a source holds: blocks in reading order, what reading changed, and what was odd. `text` is the decoded
 * content of the file; every character of it that is not a blank is in the text of exactly one block or in one edit. Odd
 * text never throws: it gives notices, and an empty text a document without blocks. A text past one of the limits is not read:
 * its document says so, in `unread` and `past`, and holds nothing else.
 */
export function readDocument(source: Source, text: string, options: ReadingOptions = {}): Document {
  const past = textPastLimit(text);
  return past === null ? documentOfLines(source, linesOfText(text), options) : unreadDocument(source, past);
}

/** The same for the lines any other format gave. */
export function documentOfLines(declared: Source, lines: Lines, options: ReadingOptions = {}): Document {
  const source = namesRead(declared);
  const context = readingContext(source, options);
  const columned = partColumns(context, lines);
  const spaced = findLineSpacing(context, columned);
  const furnished = findPageFurniture(context, spaced);
  const framed = findWebFrame(context, furnished);
  const tabled = findTables(context, framed);
  const noted = findFootnotes(context, tabled);
  const body = findBodyLines(context, noted);
  const blocked = findBlocks(context, body);
  const roled = assignRoles(context, blocked);
  const tooMany = rolesPastLimit(roled);
  if (tooMany !== null) return unreadDocument(source, tooMany);
  const turned = assignTurns(context, roled);
  const sectioned = assignSections(context, turned);
  const ordered = orderBlocks(context, sectioned);
  const joined = joinLineEnds(context, ordered);
  const read = splitSentences(context, joined);
  const past = blocksPastLimit(read.blocks);
  if (past !== null) return unreadDocument(source, past);
  const compared = decideComparedParts(context, read);
  const { blocks, edits, notices, partsLeftOut } = addNotices(context, compared);
  const pageStarts = lines.lines.filter((line) => line.startsPage).map((line) => line.number);
  const leftOut = partsLeftOut === null ? {} : { partsLeftOut };
  const { text, starts: lineStarts } = lines;
  return { source, ...leftOut, blocks, edits, notices, unread: null, lineStarts, pageStarts, ...blanksOf(text) };
}

/** The paper as declared, its names without what nobody sees: a title tells what a paper is about, and is shown. */
function namesRead(source: Source): Source {
  const { title, issuer, place, reference } = source;
  const named = { title, issuer, place, reference };
  const read = plainStrings(named);
  return read === named ? source : { ...source, ...read };
}
