/**
 * The pass that decides which parts of a file stay out of comparisons. Gets the blocks; adds those parts, and what the letter
 * in the file is. One answer: whoever compares asks `takesPart` (src/text/block-scope.ts), which holds it against the blocks.
 */
import type { Block, Part } from '../model.ts';
import { isProse } from '../text/block-scope.ts';
import type { SplitText } from './block-sentences.ts';
import type { ReadingContext } from './context.ts';

/** What the letter in a file is: the paper itself, or what another paper was sent with. */
export interface LetterInFile {
  readonly covers: boolean;
  /** The first block of its text. */
  readonly block: Block;
}

export interface ComparedText extends SplitText {
  /** Null where the source names the parts that take part. */
  readonly partsLeftOut: readonly Part[] | null;
  /** Null where the file holds no letter with text, where the source names the parts, or where letters take part anyway. */
  readonly letter: LetterInFile | null;
}

/**
 * The parts the profile leaves out, without that of letters where the letter is the paper. It is, unless the text of another
 * part that takes part follows it in the file; a letter printed behind a report covers nothing. An annex is such a paper too, but not one shorter than the letter it explains:
 * a policy letter of three pages with its list of measures would have lost the letter.
 */
export function decideComparedParts({ source, language, leftOut }: ReadingContext, input: SplitText): ComparedText {
  if (source.parts !== null) return { ...input, partsLeftOut: null, letter: null };
  const { letter, annex } = language.cues.parts;
  const prose = input.blocks.filter(isProse);
  const block = prose.find(({ part }) => part === letter);
  if (block === undefined || !leftOut.includes(letter)) return { ...input, partsLeftOut: leftOut, letter: null };
  const after = prose.slice(prose.indexOf(block));
  const others = after.filter(({ part }) => part !== letter && !leftOut.includes(part));
  const covers =
    others.some(({ part }) => part !== annex) ||
    lengthOf(others) > lengthOf(prose.filter(({ part }) => part === letter));
  const partsLeftOut = covers ? leftOut : leftOut.filter((part) => part !== letter);
  return { ...input, partsLeftOut, letter: { covers, block } };
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
