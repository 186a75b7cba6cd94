/** Questions and answers: what members or fractions ask, and what is answered, by labels, by headings, by how they begin. */
import type { Role } from '../model.ts';
import { isProse } from '../text/block-scope.ts';
import type { RoledBlock } from './block-candidates.ts';
import type { ReadingLanguage } from './context.ts';
import { titleShaped } from './headings.ts';
import { wordCount } from './line-shape.ts';
import { headingSide, isOverBoth, isTurnLabel } from './turn-headings.ts';

/** Who has the word, and what gave it: a label has it up to the next heading, a heading over fractions over those under it. */
interface Floor {
  /** Null under a heading over both, until something is asked. */
  readonly side: 'question' | 'answer' | null;
  readonly given: 'label' | 'line' | 'heading' | 'both';
  /** Whether nothing but numbered points stands under the heading yet: `Vragen` over `1. Bent u bekend met ...`. */
  readonly points: boolean;
  /** How the nearest numbered heading above is numbered: the next one like it ends the turn. */
  readonly numbering: string | null;
}

/** The blocks with the roles `question` and `answer` where a paper shows them; all others as they are. */
export function withQuestions(blocks: readonly RoledBlock[], language: ReadingLanguage): readonly RoledBlock[] {
  if (!hasQuestions(blocks, language)) return blocks;
  const answered = blocks.some((block) => isAnswer(block, language));
  const replied = !answered && blocks.some((block, i) => isReply(blocks, i, block, language));
  let floor: Floor | null = null;
  return blocks.map((given, i) => {
    const block = titled(given, language);
    const { role } = block;
    floor = floorAt(block, blocks, i, floor, answered, replied, language);
    if (!isProse(block) || floor === null || floor.side === null) return block;
    if (role !== 'item' || block.candidate.turn?.kind === floor.side) return { ...block, role: floor.side };
    return isPoint(block, floor) ? { ...block, role: floor.side } : block;
  });
}

/** Is something asked: under a label or a heading, or by fractions in two paragraphs? `Reactie van het kabinet` alone answers advice. */
function hasQuestions(blocks: readonly RoledBlock[], language: ReadingLanguage): boolean {
  const asks = blocks.some(
    ({ candidate, role }) =>
      candidate.turn?.kind === 'question' || (isHeading(role) && headingSide(candidate.text, language) === 'question'),
  );
  if (asks) return true;
  const { turns } = language;
  const spoken = blocks.filter((block) => isProse(block) && turns.FRACTION.test(block.candidate.text));
  return spoken.length >= 2;
}

const isHeading = (role: Role): boolean => role === 'heading' || role === 'title';

function isAnswer({ candidate, role }: RoledBlock, language: ReadingLanguage): boolean {
  if (candidate.turn?.kind === 'answer') return true;
  return isHeading(role) && headingSide(candidate.text, language) === 'answer';
}

/** Words without a label below a question on its line that answer it: in a letter, or with a yes or no. */
function isReply(
  blocks: readonly RoledBlock[],
  i: number,
  block: RoledBlock,
  { cues, turns }: ReadingLanguage,
): boolean {
  const above = blocks[i - 1]?.candidate.turn;
  if (above?.kind !== 'question' || above.alone || block.candidate.turn || !isProse(block)) return false;
  return block.part === cues.parts.letter || turns.PLAIN_ANSWER.test(block.candidate.text);
}

/** `Vragen van de leden A en B aan de minister (ingezonden 12 januari 2022)` is the title of the paper, long as it is. */
function titled(block: RoledBlock, language: ReadingLanguage): RoledBlock {
  const { candidate, role } = block;
  if ((role !== 'paragraph' && role !== 'heading') || /[.?!:;,]$/.test(candidate.text)) return block;
  const named = language.turns.SENT.test(candidate.text) || (role === 'paragraph' && titleShaped(candidate, language));
  return named && opensAs(candidate.text, language) ? { ...block, role: 'title' } : block;
}

const opensAs = (text: string, { turns }: ReadingLanguage): boolean =>
  turns.ASKED.test(text) || turns.ANSWERED.test(text);

/** Who has the word from this block on; null for the paper itself. */
function floorAt(
  block: RoledBlock,
  blocks: readonly RoledBlock[],
  i: number,
  floor: Floor | null,
  answered: boolean,
  replied: boolean,
  language: ReadingLanguage,
): Floor | null {
  const { candidate, role } = block;
  const { turn, text } = candidate;
  const { turns } = language;
  const side = isHeading(role) && !isTurnLabel(text, language) ? headingSide(text, language) : null;
  const numbering = numberingOf(text) ?? floor?.numbering ?? null;
  if (side !== null) {
    const both = isOverBoth(text, language);
    return { side: both ? null : side, given: both ? 'both' : 'heading', points: true, numbering };
  }
  if (turn?.kind === 'question' || turn?.kind === 'answer')
    return { side: turn.kind, given: turn.alone ? 'label' : 'line', points: turn.alone, numbering };
  if (isHeading(role)) {
    if (turns.GROUP.test(text)) return { side: 'question', given: 'heading', numbering, ...floor, points: true };
    // A subject among what a fraction asks; after the last answer, or a chapter further, it is another matter.
    const number = numberingOf(text);
    const isFurther = number !== null && number === floor?.numbering;
    return floor === null || isLabelled(floor) || role === 'title' || isFurther ? null : { ...floor, points: true };
  }
  if (!isProse(block)) return null;
  if (floor?.given === 'both') {
    if (role === 'item') return isNumbered(block) ? { ...floor, side: 'question' } : floor;
    if (text.endsWith('?')) return { ...floor, side: 'question' };
    return floor.side === null ? floor : { ...floor, side: 'answer' };
  }
  if (role === 'item') return floor;
  const stays = floor && { ...floor, points: false };
  const goesOn = floor?.side === 'question' || (floor?.given === 'heading' && !answered);
  // `De leden van de XYZ-fractie wijzen erop`: under an answer the next fraction has the word.
  if (turns.FRACTION.test(text) || (turns.THOSE.test(text) && goesOn))
    return { numbering: null, given: 'heading', ...floor, side: 'question', points: false };
  if (floor?.side === 'question' && !answered && !text.includes('?')) {
    // In a letter, or in so many words, the writer answers, though no heading says so.
    const replies =
      turns.REPLYING.test(text) || (floor.given === 'heading' && block.part === language.cues.parts.letter);
    if (replies) return { ...floor, side: 'answer', points: false };
  }
  // Below `Question 1: Do you agree?` it is told what the replies were; a letter answers what it was asked.
  if (floor?.side === 'question' && floor.given === 'line' && replied && !text.endsWith('?'))
    return { ...floor, side: 'answer', points: false };
  if (floor?.side === 'question' && floor.given === 'line' && !text.includes('?')) return null;
  // `Media inquiries: press@man.example` below the last answer.
  if ((floor === null && i > 0) || (/\S@\S/.test(text) && wordCount(text) <= 12)) return null;
  // `I trust that this answers the questions in full.` is said of all answers.
  const closes = turns.FAREWELL.test(text) && !blocks.slice(i + 1, i + 3).some((next) => isAnswer(next, language));
  if (closes && (blocks[i + 1] === undefined || !isProse(blocks[i + 1]!))) return null;
  return stays;
}

const isLabelled = ({ given }: Floor): boolean => given === 'label' || given === 'line';

/** `I`, `1`, `a`: how a heading is numbered; null where it is not. */
function numberingOf(text: string): string | null {
  const number = /^(?:(\d{1,2})|([IVX]+)|([A-Za-z]))[.)]?\s/.exec(text);
  return number && (number[1] ? '1' : number[2] ? 'I' : 'a');
}

/** Is this point of a list itself a question or an answer: a number right under `Vragen`? A list within one stays a list. */
const isPoint = (block: RoledBlock, { points }: Floor): boolean => points && isNumbered(block);
const isNumbered = ({ candidate }: RoledBlock): boolean => /\d/.test(candidate.marker?.text ?? '');
