/** The roles of a piece of policy text: what is printed above its title, the title, and the text under it. */
import type { Part } from '../model.ts';
import type { RoledBlock } from './block-candidates.ts';
import { titleShaped, withNumber } from './headings.ts';
import { isFormLine, isLabel, letterheadGroups } from './letter.ts';
import { nextPiece, type Paper, type RoledPiece } from './piece.ts';
import { printedHead } from './printed-head.ts';
import { textRoles } from './text-roles.ts';

/** A piece of policy text: printed head, title, headings, paragraphs, items, signatures. */
export function paperRoles(paper: Paper, from: number, before: Part | null): RoledPiece {
  const { candidates, source, language } = paper;
  const { ANNEX, partOfGenre } = language.cues;
  const end = nextPiece(paper, from);
  const first = candidates[from]!;
  if (ANNEX.test(first.text) && !first.marker && titleShaped(first, language))
    return { blocks: annexRoles(paper, from, end), end };
  const declared = source.genre ? partOfGenre(source.genre) : null;
  const top = paperTop(paper, from, end, declared ?? before ?? language.cues.parts.report);
  return { blocks: [...top.blocks, ...textRoles(paper, from, top.end, end, top.part)], end };
}

/** An annex begins with its heading, whatever that looks like. */
function annexRoles(paper: Paper, from: number, end: number): RoledBlock[] {
  const [, ...text] = textRoles(paper, from, from, end, 'bijlage');
  return [{ candidate: withNumber(paper.candidates[from]!), role: 'heading', part: 'bijlage' }, ...text];
}

/** The printed head and the title of a paper; the title may tell its part. Lines of a form are such, the rest letterhead. */
function paperTop(paper: Paper, from: number, end: number, usual: Part): RoledPiece & { readonly part: Part } {
  const { candidates, source, language } = paper;
  const head = printedHead(candidates, from, end, source.title, language);
  const announced = head.announcing < 0 ? null : language.cues.partOfTitle(candidates[head.announcing]!.text);
  const part = announced && announced !== language.cues.parts.note ? announced : usual;
  const blocks = candidates.slice(from, head.end).flatMap((candidate, n): RoledBlock[] => {
    if (from + n === head.title || from + n === head.subtitle)
      return [{ candidate: withNumber(candidate), role: 'title', part }];
    return letterheadGroups(candidate.lines, language).map((group) => {
      const isForm = isFormLine(group.text) || isLabel(group.text, language);
      return { candidate: group, role: isForm ? 'form-field' : 'letterhead', part };
    });
  });
  return { blocks, end: head.end, part };
}
