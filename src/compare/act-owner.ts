/** Whose an act is where a clause holds two: that of the position, or of a matter beside it. */
import type { Span, Wording } from '../model.ts';
import { type ParsedSentence, spanOf, wordsIn } from './parsed-sentence.ts';
import { actsIn } from './speech-acts.ts';

/**
 * "Hecht waarde aan stabiliteit en zet zich in om de landen weerbaarder te maken" is of resilience a commitment: the act that
 * is joined to another in the clause and has all words of the position (`about`) behind it; null where there is none.
 */
export function actOfPosition(of: ParsedSentence, clause: Span, about: readonly Span[]): Wording['act'] {
  const words = about.filter((span) => span.from >= clause.from && span.to <= clause.to);
  if (words.length === 0) return null;
  const [from, to] = wordsIn(of, clause);
  const acts = actsIn(of).filter(({ verb, aside, ofMatter }) => verb >= from && verb < to && !aside && !ofMatter);
  const joins = (at: number): boolean => at > from && of.pack.nouns.and.has(of.words[at]!.fold);
  const own = acts.findLast(({ verb }, index) => {
    const start = [verb - 1, verb - 2].find(joins);
    return index > 0 && start !== undefined && words.every((span) => span.from > of.words[start]!.from);
  });
  if (own === undefined) return null;
  return { value: own.act.id, span: spanOf(of, own.first, own.last), rule: 'act:own', tense: own.tense };
}
