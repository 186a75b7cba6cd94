/** Motions and decisions are one long sentence over many paragraphs: who speaks in them stands in the first. */

import type { AnnotatedDocument, AnnotatedSentence } from '../annotate/annotated-document.ts';
import type { ParsedSentence } from '../compare/parsed-sentence.ts';

/** Blocks back within which the opening of a motion or a decision may stand before what it asks. */
const OPENING_REACH = 12;
/** Words of such an opening at most: "De raad van de gemeente Overwaard;". */
const OPENING_WORDS = 14;

/** What the sentences of a paper that begin in the middle go on with, as `parse` remembers it: "De Kamer," above "verzoekt de regering te bevorderen dat". */
export function openingsOf(
  { blocks }: AnnotatedDocument,
  parse: (sentence: AnnotatedSentence) => ParsedSentence,
): (sentence: AnnotatedSentence) => ParsedSentence | null {
  const places = new Map(blocks.map(({ block }, at) => [block.id, at]));
  return ({ sentence, block }) => {
    if (!/^\p{Ll}/u.test(sentence.text)) return null;
    const at = places.get(block.id) ?? 0;
    for (const { sentences } of blocks.slice(Math.max(0, at - OPENING_REACH), at).reverse()) {
      const [first] = sentences;
      if (first === undefined || sentences.length > 1 || first.words.length > OPENING_WORDS) continue;
      if (/^\p{Lu}.*[,;:]$/u.test(first.sentence.text.trim())) return parse(first);
    }
    return null;
  };
}
