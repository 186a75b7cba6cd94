/** What a passage expressly includes: "inclusief het overnemen van sancties". */

import { isFunctionWord } from '../languages/function-words.ts';
import type { Reading, Span } from '../model.ts';
import { stem } from '../text/stems.ts';
import {
  isDeterminer,
  isHyphenated,
  isPreposition,
  nounGroup,
  type ParsedSentence,
  spanOf,
  wordsIn,
} from './parsed-sentence.ts';

const split = (text: string): string[] => text.split(/\s+/);

const INCLUDING = new Set(split('inclusief incl waaronder including'));
const SKIPPED = new Set(split('belang noodzaak aspecten gebied terrein vlak importance area field'));

/** Index after the words that say "including", or null: "inclusief", "met inbegrip van", "waaronder". */
function afterInclusion(of: ParsedSentence, at: number): number | null {
  const { fold } = of.words[at]!;
  // "een inclusief en legitiem proces" includes nothing.
  const adjective = isDeterminer(of.words[at - 1]?.fold ?? '') || of.words[at + 1]?.fold === 'en';
  if (INCLUDING.has(fold)) return adjective ? null : at + 1;
  if (fold === 'inbegrip' && of.words[at + 1]?.fold === 'van') return at + 2;
  return null;
}

function inclusionHead(of: ParsedSentence, start: number): number | null {
  let at = start;
  for (let steps = 0; steps < 8; steps += 1) {
    const word = of.words[at];
    if (word === undefined) return null;
    const next = of.words[at + 1]?.fold;
    // "het overnemen van de ...", "het belang van ...": what follows "van" is what is included.
    const nominal = (/en$/.test(word.fold) || SKIPPED.has(word.fold)) && (next === 'van' || next === 'of');
    if (nominal) at += 2;
    else if (isDeterminer(word.fold) || isPreposition(of, at) || isFunctionWord(word.fold)) at += 1;
    else break;
  }
  return nounGroup(of, at, 4).at(-1) ?? null;
}

const HOME = new Set(['nederland', 'netherlands']);
/**
 * What a passage expressly includes ("inclusief het overnemen van sancties"): in the passage, or at the head of the
 * clause that follows it. A passage that itself begins with "inclusief" is the included thing and includes nothing.
 */
export function readScope(of: ParsedSentence, span: Span): Reading | null {
  const [from, to] = wordsIn(of, span);
  if (from === to) return null;
  const next = of.words[to] === undefined ? to : to + 3;
  for (let at = from; at < Math.min(next, of.words.length); at += 1) {
    const start = afterInclusion(of, at);
    if (start === null || at === from || (at === from + 1 && of.words[from]!.fold === 'met')) continue;
    // Beyond the passage only its very next words count: "..., inclusief sancties".
    if (at >= to + 2 || (at >= to && at > to && of.words[to]!.fold !== 'met')) continue;
    const head = inclusionHead(of, start);
    if (head === null || HOME.has(of.words[head]!.fold) || isHyphenated(of, head)) continue;
    // "lidstaten, waaronder België" names one of the speakers.
    if (/^\p{Lu}\p{Ll}/u.test(of.words[head]!.text) && /(?:staten|landen|states)$/.test(of.words[at - 1]!.fold))
      continue;
    const value = `including:${stem(of.words[head]!.text, of.language)}`;
    const first = of.words[at - 1]!.fold === 'met' ? at - 1 : at;
    return { value, span: spanOf(of, first, head), rule: `scope:${of.words[at]!.fold}` };
  }
  return null;
}
