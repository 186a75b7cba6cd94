/**
 * A sentence cut into words with the clause each stands in: what all readers of wording work on.
 *
 * There is no parser of Dutch to be had offline; closed classes of words (auxiliaries, prepositions, determiners) and
 * the clause bounds of text/clauses.ts carry these rules. They prefer null to a guess.
 */

import { isFunctionWord } from '../languages/function-words.ts';
import { PREPOSITIONS } from '../languages/speakers.ts';
import type { Language, Span } from '../model.ts';
import { clauses } from '../text/clauses.ts';
import { type Word, wordsOf } from '../text/tokenize.ts';

export interface ParsedSentence {
  readonly text: string;
  readonly language: Language;
  readonly words: readonly Word[];
  readonly clauses: readonly Span[];
  /** Clause of each word, by index. */
  readonly clauseOf: readonly number[];
}

export function parseSentence(text: string, language: Language): ParsedSentence {
  const found = wordsOf(text);
  const spans = clauses(text, language);
  const clauseOf = found.map((word) =>
    Math.max(
      0,
      spans.findIndex((span) => word.from >= span.from && word.from < span.to),
    ),
  );
  return { text, language, words: found, clauses: spans, clauseOf };
}

/** Indexes of the first word in a span and the one after the last. */
export function wordsIn(of: ParsedSentence, span: Span): readonly [from: number, to: number] {
  let from = 0;
  while (from < of.words.length && of.words[from]!.from < span.from) from += 1;
  let to = from;
  while (to < of.words.length && of.words[to]!.to <= span.to) to += 1;
  return [from, to];
}

/** Indexes of the first word of a clause and the one after the last. */
export function clauseWords(of: ParsedSentence, clause: number): readonly [from: number, to: number] {
  const from = of.clauseOf.indexOf(clause);
  return from < 0 ? [of.words.length, of.words.length] : [from, of.clauseOf.lastIndexOf(clause) + 1];
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

const DETERMINERS = new Set(
  `de het een haar hun zijn onze ons alle al andere sommige enkele meerdere verschillende diverse bepaalde deze die beide
   zes vijf vier drie twee the a an its their his our all other some several these those both`.split(/\s+/),
);

export function isDeterminer(fold: string): boolean {
  return DETERMINERS.has(fold);
}

export function isPreposition(of: ParsedSentence, at: number): boolean {
  const word = of.words[at];
  return word !== undefined && PREPOSITIONS[of.language].has(word.fold);
}

/** English words that stand between a preposition and its noun: adjectives by their ending, numbers, and a few by name. */
const ENGLISH_LIGHT =
  /(?:al|ive|ic|ous|ful|ern|ing|ed|ary|ent|ant|able|ible)$|^(?:own|new|key|joint|close|six|five|four|three|two|all|each)$/;

/**
 * The preposition that governs the noun at `at`, with its index, or null: walks back over determiners, adjectives (in -e
 * in Dutch) and numbers ("met de zes Westelijke Balkanlanden" gives "met").
 */
export function prepositionBefore(of: ParsedSentence, at: number): number | null {
  let here = at - 1;
  for (let steps = 0; here >= 0 && steps < 5; steps += 1, here -= 1) {
    if (isCutAfter(of, here) && !isHyphenated(of, here)) return null;
    const word = of.words[here]!;
    if (isPreposition(of, here)) return here;
    // "In Tirana the European Council urged": an article opens the group, what stands before it is another.
    const opened = of.language === 'en' && here < at - 1 && isDeterminer(of.words[here + 1]!.fold);
    if (opened && !isDeterminer(word.fold)) return null;
    const english = ENGLISH_LIGHT.test(word.fold) || /^\p{Lu}/u.test(word.text);
    const adjective = of.language === 'nl' ? /e$/.test(word.fold) : english;
    const light = isDeterminer(word.fold) || adjective || /^\d+$/.test(word.fold) || isHyphenated(of, here);
    if (!light || (isFunctionWord(word.fold) && !isDeterminer(word.fold))) return null;
  }
  return null;
}

/** Names of occasions and roads, not of countries: "de Westelijke Balkantop", "de Balkan-route". */
const OCCASION = /(?:top|summit|route|campus|framework)$/;
/** Adjectives of a country: "de Russische agressie" names no country that speaks or is asked. */
const ADJECTIVE = /(?:se|sche?|aans|iens|eens)$/;

/** The same in English, with the genitive: "Russia's war", "the Serbian authorities". */
const ENGLISH_ADJECTIVE = /(?:'s|ian|ish|ese)$/;

/** True when words first..last name a country or region as such, not an occasion or somebody's adjective. */
export function isPlaceName(of: ParsedSentence, first: number, last: number): boolean {
  const { fold } = of.words[last]!;
  const after = of.words[last + 1]?.fold ?? '';
  const occasion = OCCASION.test(fold) || OCCASION.test(after);
  const adjective = ADJECTIVE.test(fold) || (of.language === 'en' && ENGLISH_ADJECTIVE.test(fold));
  return !occasion && !isHyphenated(of, last) && !(first === last && adjective);
}

const POINTING =
  /^(?:dit|deze|dat|die|this|that|these|those) (?:gebied|terrein|vlak|punt|beleid|onderwerp|area|field|policy|issue)$/;

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
      if (POINTING.test(`${of.words[at - 1]!.fold} ${of.words[at]!.fold}`)) points = true;
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
    const determiner = isDeterminer(word.fold);
    if (isPreposition(of, here) || (isFunctionWord(word.fold) && !determiner)) break;
    // "de gevolgen die de agressie heeft": a second determiner opens another group.
    if (determiner && found.length > 0) break;
    if (!determiner) found.push(here);
    // "GBVB- en GVDB-samenwerking": a hyphen left hanging joins the next word to the group.
    const hanging = /^-\s(?:en|of|and|or)\s$/.test(of.text.slice(word.to, of.words[here + 2]?.from));
    if (hanging) {
      here += 2;
      continue;
    }
    if (isCutAfter(of, here) && !isHyphenated(of, here)) break;
    here += 1;
  }
  return found;
}
