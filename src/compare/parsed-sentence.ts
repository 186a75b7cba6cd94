/**
 * A sentence cut into words with the clause each stands in: what all readers of wording work on.
 *
 * There is no parser of Dutch to be had offline; closed classes of words (auxiliaries, prepositions, determiners) and
 * the clause bounds of text/clauses.ts carry these rules. They prefer null to a guess.
 */

import type { LanguagePack } from '../languages/compile-pack.ts';
import type { Words } from '../languages/word-list.ts';
import type { Region, Span } from '../model.ts';
import { countLeading } from '../text/binary-search.ts';
import { clauses } from '../text/clauses.ts';
import { type MeaningToken, meaningTokens } from '../text/meaning-tokens.ts';
import type { TermMatcher } from '../text/term-matcher.ts';
import { type Word, wordsOf } from '../text/tokenize.ts';
import type { NamedAddressees } from './addressee-candidates.ts';
import type { Mention } from './mentions.ts';
import type { SpeechAct } from './speech-acts.ts';

/** Names of regions, by which speakers and addressees are known; without any only words of the language count. */
export interface NamedRegions {
  readonly names: TermMatcher<Region>;
  /** Ids of regions that have members. */
  readonly groups: ReadonlySet<string>;
}

/** What is kept of a sentence once it was asked for. */
export interface SentenceReadings {
  acts?: readonly SpeechAct[];
  /** Who is named as a speaker, by the names that were known. */
  mentions?: { readonly regions: unknown; readonly known: unknown; readonly found: readonly Mention[] };
  /** Those of whom something may be asked, by the names that were known and the sentence before. */
  addressees?: { readonly regions: unknown; readonly previous: unknown; readonly found: NamedAddressees };
  /** Of each clause, the nearest one up to it that holds an auxiliary. */
  governors?: number[];
  /** Index of the first word of the sentence that is on a list. */
  firsts?: Map<Words, number>;
  /** What a clause holds, by what was asked of it. */
  inClause?: Map<string, number>;
}

export interface ParsedSentence {
  readonly text: string;
  readonly pack: LanguagePack;
  readonly words: readonly Word[];
  readonly clauses: readonly Span[];
  /** Clause of each word, by index. */
  readonly clauseOf: readonly number[];
  /** Index of the first word of each clause. */
  readonly clauseStarts: readonly number[];
  /** What was read of it by those that ask more than once: a sentence of fifty thousand characters holds many positions. */
  readonly read: SentenceReadings;
  /** What its meaning is compared by; made when first asked for, because a sentence stands in many links. */
  readonly meaning: readonly MeaningToken[];
}

/** A sentence with its clauses, cut before a second predicate too; `words` are cut anew when left out. */
export function parseSentence(
  text: string,
  pack: LanguagePack,
  words: readonly Word[] = wordsOf(text),
): ParsedSentence {
  const spans = clauses(text, pack, words, true);
  const clauseStarts: number[] = [];
  const clauseOf = words.map(({ from }, at) => {
    while (clauseStarts.length < spans.length && from >= spans[clauseStarts.length]!.from) clauseStarts.push(at);
    return clauseStarts.length - 1;
  });
  let meaning: readonly MeaningToken[] | null = null;
  return {
    text,
    pack,
    words,
    clauses: spans,
    clauseOf,
    clauseStarts,
    read: {},
    get meaning() {
      meaning ??= meaningTokens(text, { from: 0, to: text.length }, pack);
      return meaning;
    },
  };
}

/** Indexes of the first word in a span and the one after the last. */
export function wordsIn(of: ParsedSentence, span: Span): readonly [from: number, to: number] {
  const from = countLeading(of.words, (word) => word.from < span.from);
  const to = countLeading(of.words, (word) => word.to <= span.to);
  return [from, Math.max(from, to)];
}

/** Whether one of the words before `at` is on a list. */
export function isSaidBefore(of: ParsedSentence, at: number, list: Words): boolean {
  of.read.firsts ??= new Map();
  const { firsts } = of.read;
  if (!firsts.has(list)) {
    const first = of.words.findIndex(({ fold }) => list.has(fold));
    firsts.set(list, first < 0 ? of.words.length : first);
  }
  return firsts.get(list)! < at;
}

/** Indexes of the first word of a clause and the one after the last. */
export function clauseWords(of: ParsedSentence, clause: number): readonly [from: number, to: number] {
  const { clauseStarts, words } = of;
  return [clauseStarts[clause] ?? words.length, clauseStarts[clause + 1] ?? words.length];
}

export function spanOf(of: ParsedSentence, first: number, last: number): Span {
  return { from: of.words[first]!.from, to: of.words[last]!.to };
}

/** True when anything but white space stands between a word and the next: a comma, a bracket, a hyphen. */
export function isCutAfter(of: ParsedSentence, at: number): boolean {
  const next = of.words[at + 1];
  return next === undefined || /[^\s]/.test(of.text.slice(of.words[at]!.to, next.from));
}

/** True for the first half of a hyphenated word: the "EU" of "EU-visumbeleid" is no speaker. */
export function isHyphenated(of: ParsedSentence, at: number): boolean {
  return of.text[of.words[at]!.to] === '-' && /[\p{L}\p{N}]/u.test(of.text[of.words[at]!.to + 1] ?? '');
}

const isIn = (of: ParsedSentence, at: number, words: Words): boolean => words.has(of.words[at]?.fold ?? '');

export const isDeterminer = (of: ParsedSentence, at: number): boolean => isIn(of, at, of.pack.nouns.determiners);
export const isPreposition = (of: ParsedSentence, at: number): boolean => isIn(of, at, of.pack.nouns.prepositions);

/**
 * The preposition that governs the noun at `at`, by its index, or null: walks back over determiners, adjectives (in -e in
 * Dutch) and numbers ("met de zes Westelijke Balkanlanden" gives "met").
 */
export function prepositionBefore(of: ParsedSentence, at: number): number | null {
  const { nouns } = of.pack;
  let here = at - 1;
  for (let steps = 0; here >= 0 && steps < 5; steps += 1, here -= 1) {
    if (isCutAfter(of, here) && !isHyphenated(of, here)) return null;
    const word = of.words[here]!;
    if (isPreposition(of, here)) return here;
    // "In Tirana the European Council urged": an article opens the group, what stands before it is another.
    const opened = nouns.articleOpensGroup && here < at - 1 && isDeterminer(of, here + 1);
    if (opened && !isDeterminer(of, here)) return null;
    const adjective = nouns.isAdjective(word.text, word.fold);
    const light = isDeterminer(of, here) || adjective || /^\d+$/.test(word.fold) || isHyphenated(of, here);
    if (!light || (of.pack.words.functionWords.has(word.fold) && !isDeterminer(of, here))) return null;
  }
  return null;
}

/** True when words first..last name a country or region as such, not an occasion or somebody's adjective. */
export function isPlaceName(of: ParsedSentence, first: number, last: number): boolean {
  const { fold } = of.words[last]!;
  const after = of.words[last + 1]?.fold ?? '';
  const { occasionName, placeAdjective } = of.pack.nouns;
  const occasion = occasionName.test(fold) || occasionName.test(after);
  return !occasion && !isHyphenated(of, last) && !(first === last && placeAdjective.test(fold));
}

/**
 * The span with the clauses behind it that speak of the same thing by pointing at it: "... haar veiligheidsbeleid (GBVB),
 * en zij verwacht een geleidelijke verdieping van de samenwerking op dit gebied". Else the span as it is.
 */
export function reachOf(of: ParsedSentence, span: Span): Span {
  let { to } = span;
  for (const clause of of.clauses) {
    if (clause.from < to || !/^\s*$/.test(of.text.slice(to, clause.from))) continue;
    const [first, last] = wordsIn(of, clause);
    let points = false;
    for (let at = first + 1; at < last; at += 1) {
      if (of.pack.degrees.sameMatter.test(`${of.words[at - 1]!.fold} ${of.words[at]!.fold}`)) points = true;
    }
    if (!points) break;
    to = clause.to;
  }
  return { from: span.from, to };
}

/** Words of the noun group that starts at `at`: content words up to a preposition, function word or punctuation. */
export function nounGroup(of: ParsedSentence, at: number, most: number): number[] {
  const found: number[] = [];
  let here = at;
  while (here < of.words.length && found.length < most) {
    const word = of.words[here]!;
    const determiner = isDeterminer(of, here);
    if (isPreposition(of, here) || (of.pack.words.functionWords.has(word.fold) && !determiner)) break;
    // "de gevolgen die de agressie heeft": a second determiner opens another group.
    if (determiner && found.length > 0) break;
    if (!determiner) found.push(here);
    // "GBVB- en GVDB-samenwerking": a hyphen left hanging joins the next word to the group.
    if (of.pack.nouns.hanging.test(of.text.slice(word.to, of.words[here + 2]?.from))) {
      here += 2;
      continue;
    }
    if (isCutAfter(of, here) && !isHyphenated(of, here)) break;
    here += 1;
  }
  return found;
}
