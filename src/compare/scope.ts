/** What a passage expressly includes: "inclusief het overnemen van sancties". */

import type { Reading, Span } from '../model.ts';
import {
  isDeterminer,
  isHyphenated,
  isPreposition,
  nounGroup,
  type ParsedSentence,
  spanOf,
  wordsIn,
} from './parsed-sentence.ts';

/** Index after the words that say "including", or null: "inclusief", "met inbegrip van", "waaronder". */
function afterInclusion(of: ParsedSentence, at: number): number | null {
  const { nouns, degrees } = of.pack;
  const { fold } = of.words[at]!;
  // "een inclusief en legitiem proces" includes nothing.
  const adjective = isDeterminer(of, at - 1) || nouns.and.has(of.words[at + 1]?.fold ?? '');
  if (degrees.including.has(fold)) return adjective ? null : at + 1;
  const [, noun, after] = degrees.inclusionPhrase ?? [];
  if (fold === noun && of.words[at + 1]?.fold === after) return at + 2;
  return null;
}

function inclusionHead(of: ParsedSentence, start: number): number | null {
  let at = start;
  for (let steps = 0; steps < 8; steps += 1) {
    const word = of.words[at];
    if (word === undefined) return null;
    const { nominal: infinitive, passedOver } = of.pack.degrees;
    // "het overnemen van de ...", "het belang van ...": what follows "van" is what is included.
    const nominal =
      (infinitive.test(word.fold) || passedOver.has(word.fold)) && of.pack.nouns.of.has(of.words[at + 1]?.fold ?? '');
    if (nominal) at += 2;
    else if (isDeterminer(of, at) || isPreposition(of, at) || of.pack.words.functionWords.has(word.fold)) at += 1;
    else break;
  }
  return nounGroup(of, at, 4).at(-1) ?? null;
}

/**
 * What a passage expressly includes ("inclusief het overnemen van sancties"): in the passage, or at the head of the
 * clause that follows it. A passage that itself begins with "inclusief" is the included thing and includes nothing.
 */
export function readScope(of: ParsedSentence, span: Span, placeNames: ReadonlySet<string>): Reading | null {
  const [from, to] = wordsIn(of, span);
  if (from === to) return null;
  const [before] = of.pack.degrees.inclusionPhrase ?? [];
  const next = of.words[to] === undefined ? to : to + 3;
  for (let at = from; at < Math.min(next, of.words.length); at += 1) {
    const start = afterInclusion(of, at);
    if (start === null || at === from || (at === from + 1 && of.words[from]!.fold === before)) continue;
    // Beyond the passage only its very next words count: "..., inclusief sancties".
    if (at >= to + 2 || (at >= to && at > to && of.words[to]!.fold !== before)) continue;
    const head = inclusionHead(of, start);
    if (head === null || placeNames.has(of.words[head]!.fold) || isHyphenated(of, head)) continue;
    // "lidstaten, waaronder België" names one of the speakers.
    if (/^\p{Lu}\p{Ll}/u.test(of.words[head]!.text) && of.pack.degrees.members.test(of.words[at - 1]!.fold)) continue;
    const value = `including:${of.pack.stem(of.words[head]!.text)}`;
    const first = of.words[at - 1]!.fold === before ? at - 1 : at;
    return { value, span: spanOf(of, first, head), rule: `scope:${of.words[at]!.fold}` };
  }
  return null;
}
