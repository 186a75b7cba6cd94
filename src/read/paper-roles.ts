/** The roles of a piece of policy text: what is printed above its title, the title, and the text under it. */
import type { Part } from '../model.ts';
import type { BlockCandidate, RoledBlock } from './block-candidates.ts';
import type { ReadingLanguage } from './context.ts';
import { lettersAndDigits, titleShaped, withNumber } from './headings.ts';
import { isLabel, isProseBlock, letterheadGroups } from './letter.ts';
import { headingShaped, isCaps } from './line-shape.ts';
import { nextPiece, type Paper, type RoledPiece } from './piece.ts';
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

/** The printed head and the title of a paper; the title may tell its part. */
function paperTop(paper: Paper, from: number, end: number, usual: Part): RoledPiece & { readonly part: Part } {
  const { candidates, language } = paper;
  let part = usual;
  let i = from;
  while (i < end && isPrintedHead(candidates[i]!, false, language)) i += 1;
  const head = candidates.slice(from, i);
  const title = i < end && isTitle(paper, i, end) ? candidates[i]! : null;
  const announced = title ? language.cues.partOfTitle(title.text) : null;
  if (announced && announced !== language.cues.parts.note) part = announced;
  const blocks: RoledBlock[] = head
    .flatMap(({ lines }) => letterheadGroups(lines, language))
    .map((candidate) => ({ candidate, role: 'letterhead', part }));
  if (!title) return { blocks, end: i, part };
  blocks.push({ candidate: withNumber(title), role: 'title', part });
  for (i += 1; i < end && isPrintedHead(candidates[i]!, true, language); i++)
    blocks.push({ candidate: candidates[i]!, role: 'letterhead', part });
  return { blocks, end: i, part };
}

/** What a printed paper says above its title: parliament, session, dossier, place and date; below it, only some of these. */
function isPrintedHead(candidate: BlockCandidate, belowTitle: boolean, language: ReadingLanguage): boolean {
  const { marker, text } = candidate;
  const { partOfTitle, LETTERHEAD_LINE, PLACE_AND_DATE, DATE_ONLY } = language.cues;
  if (isProseBlock(candidate, language) || marker || partOfTitle(text) !== null) return false;
  if (LETTERHEAD_LINE.test(text) || PLACE_AND_DATE.test(text) || isLabel(text, language)) return true;
  if (DATE_ONLY.test(text)) return true;
  return !belowTitle && (/^\d{2} \d{3}(-\w+)?( |$)/.test(text) || /^\d{1,3}$/.test(text));
}

function isTitle({ candidates, source, language }: Paper, i: number, end: number): boolean {
  const candidate = candidates[i]!;
  const { text, marker } = candidate;
  if (marker || !titleShaped(candidate, language) || i + 1 >= end) return false;
  if (lettersAndDigits(text) === lettersAndDigits(source.title)) return true;
  if (language.cues.partOfTitle(text) !== null || isCaps(text)) return true;
  return headingShaped(text, language) && i === 0;
}
