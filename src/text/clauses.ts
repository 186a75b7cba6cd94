/**
 * The clauses of a sentence: the unit of wording.
 *
 * "[Tevens heeft Nederland aandacht gevraagd voor het tegengaan van desinformatie in de regio ][en het belang van
 * samenwerking op het terrein van migratie onderstreept, ][inclusief het belang van volledige aansluiting bij het
 * EU-visumbeleid.]" A diff of whole sentences is soup; of these clauses it is a finding. The cut is by words, not by
 * grammar: no parser of Dutch is to be had offline, and a clause too long costs less than one too short.
 */
import type { LanguagePack } from '../languages/compile-pack.ts';
import type { Span } from '../model.ts';
import { type Word, wordsOf } from './tokenize.ts';

/** Fewer words than this are no clause of their own: "gasten, vrienden, buren" stays one. */
const SHORTEST = 4;

/**
 * Clauses of a sentence in order; together they cover it whole, each ends before the next begins. `words`: its words;
 * `predicates`: cut before a second predicate of one subject too, where who does what is read. Links are scored without that
 * cut: with it they fell from F1 0.793 to 0.779 on papers whose terms are switched off.
 */
export function clauses(
  text: string,
  { clauses: opening }: LanguagePack,
  words: readonly Word[] = wordsOf(text),
  predicates = false,
): Span[] {
  const opens = (fold: string): boolean => opening.opensWithVerb(fold) || (predicates && opening.opensPredicate(fold));
  const cuts: number[] = [];
  let start = 0;
  for (let i = 1; i < words.length; i += 1) {
    const word = words[i]!;
    const between = text.slice(words[i - 1]!.to, word.from);
    const next = words[i + 1];
    const before = i - start;
    const hard = /[;:]|\s[–—]\s/.test(between);
    const comma =
      between.includes(',') && (opening.afterComma.has(word.fold) || opens(word.fold)) && before >= SHORTEST;
    const and =
      opening.and.has(word.fold) &&
      next !== undefined &&
      before >= SHORTEST &&
      (opening.afterAnd.has(next.fold) || opens(next.fold)) &&
      lengthAhead(text, words, i) >= SHORTEST;
    if (hard || comma || and) {
      cuts.push(word.from);
      start = i;
    }
  }
  return merge(text, words, words.length === 0 ? [] : cuts);
}

/** Words up to the next punctuation that could end a clause, counted no further than it matters. */
function lengthAhead(text: string, words: readonly Word[], i: number): number {
  let length = 1;
  while (
    length < SHORTEST &&
    i + length < words.length &&
    !/[,;:]/.test(text.slice(words[i + length - 1]!.to, words[i + length]!.from))
  ) {
    length += 1;
  }
  return length;
}

/** Clauses from cut places; one of too few words joins the clause before it. */
function merge(text: string, words: readonly Word[], cuts: readonly number[]): Span[] {
  const spans: Span[] = [];
  const bounds = [0, ...cuts, text.length];
  let read = 0;
  for (let i = 0; i + 1 < bounds.length; i += 1) {
    const span = { from: bounds[i]!, to: bounds[i + 1]! };
    const last = spans.at(-1);
    const first = read;
    while (read < words.length && words[read]!.from < span.to) read += 1;
    const count = read - first;
    if (last !== undefined && count < SHORTEST) {
      spans[spans.length - 1] = { from: last.from, to: span.to };
    } else spans.push(span);
  }
  return spans;
}
