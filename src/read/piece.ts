/** The pieces a file holds in a row, decision notes, letters and papers: where one begins, and what all of them are told from. */
import type { BlockCandidate, Candidates, RoledBlock } from './block-candidates.ts';
import type { ReadingContext, ReadingLanguage } from './context.ts';
import type { DecisionNote } from './decision-note.ts';
import { titleShaped } from './headings.ts';
import { isProseBlock, isSalutation, letterOpening, opensLetter } from './letter.ts';
import { headingShaped, isCaps, wordCount } from './line-shape.ts';
import { FILE_LINE } from './printed-head.ts';

/** The candidates of a paper with what telling their roles asks again and again. */
export interface Paper extends ReadingContext {
  readonly candidates: Candidates;
  /** The decision notes, by their first block. */
  readonly notes: ReadonlyMap<number, DecisionNote>;
}

/** Some blocks in a row with their roles, and the place after them. */
export interface RoledPiece {
  readonly blocks: readonly RoledBlock[];
  readonly end: number;
}

/** Where the letter that begins here has its first words, or null. In the middle of a piece only a new page begins one. */
export function beginsLetter({ candidates, notes, language }: Paper, i: number, free: boolean): number | null {
  const addresses = (candidate: BlockCandidate): boolean =>
    language.cues.ADDRESSEE.test(candidate.text) || isSalutation(candidate, language);
  const first = candidates[i]!;
  // `BRIEF VAN DE VOORZITTER VAN DE COMMISSIE / Aan de Minister`, printed right below another paper.
  const isPrinted =
    isCaps(first.text) && language.cues.PUBLICATION.test(first.text) && candidates.slice(i + 1, i + 4).some(addresses);
  if (!free && !isPrinted && !(first.lines[0]!.startsPage && addresses(first))) return null;
  const opening = letterOpening(candidates, i, language);
  if (opening === null) return null;
  for (let k = i + 1; k <= opening; k++) if (notes.has(k)) return null;
  if (i === 0 || addresses(first) || opensLetter(first, language)) return opening;
  return candidates.slice(i, opening + 1).some(addresses) ? opening : null;
}

/** A block that begins a new piece of the file: a title of its own on a new page or after a wide gap. */
export function opensPart(candidate: BlockCandidate, language: ReadingLanguage): boolean {
  const { ANNEX, partOfTitle } = language.cues;
  const { marker, text, lines } = candidate;
  if (marker || lines[0]!.table || !titleShaped(candidate, language)) return false;
  if (ANNEX.test(text) && wordCount(text) <= 14 && headingShaped(text, language)) return true;
  if (partOfTitle(text) === null || wordCount(text) < 3) return false;
  const { startsPage, printed, gap } = lines[0]!;
  return startsPage || printed.gap >= 2 || (isCaps(text) && gap > 0);
}

/** Blocks of the printed head of a publication before its title: house, session, dossier, its name, the number. */
const PUBLICATION_HEAD = 6;

/** The printed head of another publication of the same house, in the middle of a file: a second motion. */
function opensPublication(candidates: Candidates, i: number, language: ReadingLanguage): boolean {
  const { LETTERHEAD_LINE, PUBLICATION, partOfTitle } = language.cues;
  const { text } = candidates[i]!;
  if (!LETTERHEAD_LINE.test(text) && !FILE_LINE.test(text)) return false;
  for (const next of candidates.slice(i + 1, i + 1 + PUBLICATION_HEAD)) {
    if (next.marker || isProseBlock(next, language)) return false;
    if (PUBLICATION.test(next.text) || (isCaps(next.text) && partOfTitle(next.text) !== null)) return true;
    if (/^nr\. \w+ /i.test(next.text) && partOfTitle(next.text) !== null) return true;
  }
  return false;
}

/** The first block after `from` at which another piece begins. */
export function nextPiece(paper: Paper, from: number): number {
  const { candidates, notes, language } = paper;
  let told = false;
  for (let i = from + 1; i < candidates.length; i++) {
    const before = candidates[i - 1]!;
    told ||= isProseBlock(before, language) || language.turns.MOTION_END.test(before.text);
    if (told && opensPublication(candidates, i, language)) return i;
    if (notes.has(i) || opensPart(candidates[i]!, language) || beginsLetter(paper, i, false) !== null) return i;
  }
  return candidates.length;
}
