/**
 * The pass that tells what blocks are. Gets the blocks of running text; adds the part of the paper and the role of each.
 * A file holds pieces in a row: decision notes (`decision-note.ts`), letters (`letter-roles.ts`), papers (`paper-roles.ts`).
 * A new role is a test in the piece it occurs in.
 */
import type { Part } from '../model.ts';
import type { BlockedText, RoledBlock } from './block-candidates.ts';
import type { BodyLine } from './body-lines.ts';
import type { ReadingContext } from './context.ts';
import { decisionNoteRoles, decisionNotes } from './decision-note.ts';
import { groupLines } from './letter.ts';
import { letterRoles } from './letter-roles.ts';
import { paperRoles } from './paper-roles.ts';
import { beginsLetter, type Paper, type RoledPiece } from './piece.ts';

export interface RoledText extends BlockedText {
  readonly roled: readonly RoledBlock[];
  /** Letters, decision notes and papers in the file. */
  readonly papers: number;
}

/** Letterheads and form fields are grouped anew; no line is left out. */
export function assignRoles(context: ReadingContext, input: BlockedText): RoledText {
  const { candidates } = input;
  const paper: Paper = { ...context, candidates, notes: decisionNotes(candidates, context.language) };
  const roled: RoledBlock[] = [];
  let papers = 0;
  let part: Part | null = null;
  for (let i = 0; i < candidates.length; ) {
    const note = paper.notes.get(i);
    const opening: number | null = note ? null : beginsLetter(paper, i, part === null);
    let piece: RoledPiece;
    if (note) piece = { blocks: decisionNoteRoles(candidates, i, note, context.language), end: note.end };
    else if (opening !== null) piece = letterRoles(paper, i, opening);
    else piece = paperRoles(paper, i, part);
    part = note || opening !== null ? null : piece.blocks.at(-1)!.part;
    for (const block of piece.blocks) roled.push(block);
    papers += 1;
    i = piece.end;
  }
  return { ...input, papers, roled: roled.flatMap((block) => partsOfMargin(block).flatMap(tablesApart)) };
}

/** What stands in a column beside the text is of the letterhead, whatever piece took it along. */
function partsOfMargin(block: RoledBlock): RoledBlock[] {
  const { lines } = block.candidate;
  const inMargin = lines.filter(({ margin }) => margin).length;
  if (inMargin === 0) return [block];
  if (inMargin === lines.length) return [{ ...block, role: 'letterhead' }];
  return groupLines(lines, (i, [first]) => lines[i]!.margin === first!.margin).map((candidate) => ({
    ...block,
    candidate,
    role: candidate.lines[0]!.margin ? 'letterhead' : block.role,
  }));
}

/**
 * Rows, captions and entries of a list of contents are what they are in any piece: a letterhead or a signature that took
 * them along gives them back.
 */
function tablesApart(block: RoledBlock): RoledBlock[] {
  const { lines } = block.candidate;
  if (!lines.some(({ table }) => table)) return [block];
  const joins = (table: BodyLine['table'], first: BodyLine['table']): boolean => (table ? !table.opens : !first);
  return groupLines(lines, (i, [first]) => joins(lines[i]!.table, first!.table)).map((candidate) => ({
    ...block,
    candidate,
    role: candidate.lines[0]!.table?.role ?? block.role,
  }));
}
