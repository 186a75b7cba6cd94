/** Who has the word in a block: a fraction under its heading, the Chamber above its request, the one whose name opens a speech. */
import type { AnnotatedDocument } from '../annotate/annotated-document.ts';
import { speakersNamed } from '../compare/speaker-reading.ts';
import type { Turn } from '../compare/turn-voice.ts';
import type { Block } from '../model.ts';
import { isProse, isTurn } from '../text/block-scope.ts';

/** Ends of the opening of a motion or decision: `De Kamer,`. */
const OPENING = /^\p{Lu}.*[,;:]$/u;
/** How far above its first clause the opening stands at most, in blocks. */
const OPENING_REACH = 40;

/**
 * The turns of a paper by the id of their blocks; blocks in which the paper itself speaks are left out. A list below a
 * question, an answer or a clause is said by the same. Time in proportion to the number of blocks.
 */
export function turnsOf({ document, compiled }: AnnotatedDocument): ReadonlyMap<string, Turn> {
  const turns = new Map<string, Turn>();
  const { blocks } = document;
  const named = (text: string) => speakersNamed(text, compiled.speakers);
  let turn: Turn | null = null;
  /** Of the speech that goes on. */
  let speaker: Turn['speakers'] = [];
  let opening = -1;
  for (const [i, block] of blocks.entries()) {
    if (isProse(block) && !isTurn(block.role) && OPENING.test(block.text)) opening = i;
    if (isTurn(block.role)) {
      const opens = block.role === 'speech' ? labelOf(block) : null;
      if (opens !== null) speaker = named(opens);
      let speakers: Turn['speakers'] = [];
      if (block.role === 'speech') speakers = speaker;
      else if (block.role === 'question' || block.role === 'answer') speakers = speakersAround(block, named);
      else if (opening >= 0 && i - opening <= OPENING_REACH) speakers = named(blocks[opening]!.text);
      turn = { role: block.role, speakers };
    } else if (block.role !== 'item') {
      // "en gaat over tot de orde van de dag" is said by who moves.
      const goesOn = turn?.role === 'request' && /^\p{Ll}/u.test(block.text);
      if (!goesOn && (isProse(block) || block.role === 'heading' || block.role === 'title')) turn = null;
    }
    if (turn !== null && isProse(block)) turns.set(block.id, turn);
  }
  return turns;
}

/** `De heer Wiersinga (Dorpsbelang)`, or null for a paragraph that goes on. */
const labelOf = ({ text }: Block): string | null =>
  /^(\p{Lu}[^:.?!]{2,80}(?:\.[^:.?!]{1,40}){0,3}):(?=\s|$)/u.exec(text)?.[1] ?? null;

/** Who is named in the headings above a question or answer, from the nearest: the one it is asked of does not ask. */
function speakersAround({ role, section, text }: Block, named: (text: string) => Turn['speakers']): Turn['speakers'] {
  for (const words of [...(role === 'question' ? [text.slice(0, HEAD)] : []), ...[...section].reverse()]) {
    const found = named(words).filter(({ ofPlace }) => ofPlace === (role === 'answer'));
    if (found.length > 0) return found.slice(0, 1);
  }
  return [];
}
/** Characters within which the words of a fraction name it: `De leden van de XYZ-fractie`. */
const HEAD = 60;
