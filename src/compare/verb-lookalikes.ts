/** What looks like a verb of an act and is none: nouns, possessives, infinitives that name, participles before a noun. */

import { isCutAfter, isDeterminer, isHyphenated, isPreposition, type ParsedSentence } from './parsed-sentence.ts';

/** Words between the article and a loose noun: "its strong and continued support". */
const GROUP = 4;

/** "Op aandringen van Nederland": an infinitive right behind a preposition or "het" names the act, it does not do it. */
export function isNominal(of: ParsedSentence, at: number): boolean {
  const { infinitiveAsNoun: articles } = of.pack.verbs;
  if (articles.size === 0) return false;
  if (isPreposition(of, at - 1) || articles.has(of.words[at - 1]?.fold ?? '')) return true;
  return articles.has(of.words[at - 2]?.fold ?? '') && of.pack.nouns.of.has(of.words[at + 1]?.fold ?? '');
}

/** Verb forms that are nouns behind an article some words back, with adjectives between: "a renewed call for". */
function isLooseNoun(of: ParsedSentence, at: number): boolean {
  const { verbs, nouns, auxiliaries: helping } = of.pack;
  const word = of.words[at]!;
  const inCapitals = /^\p{Lu}/u.test(word.text) && word.from > 0;
  if (verbs.namesInCapitals && at > 0 && (isHyphenated(of, at - 1) || inCapitals)) return true;
  if (!verbs.looseNouns.has(word.fold)) return false;
  const before = of.words[at - 1]?.fold ?? '';
  if (verbs.nounMakers.has(before)) return true;
  // "The Council deeply regrets": what can speak, or an adverb, stands before a verb.
  if (verbs.spokenOf.has(before) || isAdverb(of, before)) return false;
  for (let back = at - 1; back >= Math.max(0, at - GROUP); back -= 1) {
    const { fold } = of.words[back]!;
    if (isDeterminer(of, back) || isPreposition(of, back) || nouns.negations.has(fold)) return true;
    if (fold.endsWith('s') || helping.has(fold) || verbs.speaking.has(fold) || isCutAfter(of, back)) return false;
  }
  return false;
}

export function isAdverb(of: ParsedSentence, fold: string): boolean {
  const { adverb, adverbs } = of.pack.verbs;
  return adverb.test(fold) || adverbs.has(fold);
}

export function isNoun(of: ParsedSentence, at: number): boolean {
  const { verbs, nouns } = of.pack;
  const before = of.words[at - 1];
  if (isLooseNoun(of, at)) return true;
  if (!verbs.nouns.has(of.words[at]!.fold)) return before !== undefined && nouns.articles.has(before.fold);
  // "besluit:" below "De raad van de gemeente;" goes on with a sentence, and is its verb.
  if (before === undefined) return !/^\p{Ll}/u.test(of.text);
  if (nouns.negations.has(before.fold)) return true;
  // "De leden van de fractie vragen": who speaks ends as an adjective does.
  if (verbs.spokenOf.has(before.fold)) return false;
  const light = isDeterminer(of, at - 1) || isPreposition(of, at - 1);
  const inflected = nouns.isAdjective(before.text, before.fold);
  const adjective = inflected && /^\p{Ll}|^\P{L}/u.test(before.text);
  return light || adjective || (at === 1 && inflected);
}

/** "Met zijn steun", "benadrukte zijn belang": a form that is a verb elsewhere is a possessive here. */
export function isPossessive(of: ParsedSentence, at: number): boolean {
  const { verbs, auxiliaries: helping, verbForms } = of.pack;
  if (!verbs.possessives.has(of.words[at]!.fold)) return false;
  const before = of.words[at - 1]?.fold ?? '';
  return isPreposition(of, at - 1) || helping.has(before) || verbForms.has(before);
}

/** "Binnen acht weken": a form that is a number as well is one, unless what can be its subject or object stands behind it. */
export function isNumber(of: ParsedSentence, at: number): boolean {
  if (!of.pack.verbs.numbers.has(of.words[at]!.fold)) return false;
  const next = of.words[at + 1];
  if (next === undefined || isCutAfter(of, at)) return false;
  return !(isDeterminer(of, at + 1) || of.pack.words.functionWords.has(next.fold) || /^\p{Lu}/u.test(next.text));
}

/** Endings of what can stand in a row of adjectives: "realized and expected conditions". */
const ADJECTIVE = /(?:ed|al|ing|ous|ive)$/;

/** "The previously announced plans", "actual and expected developments": a participle before its noun does nothing. */
export function isAttributive(of: ParsedSentence, at: number): boolean {
  const { verbs, nouns, words, verbForms } = of.pack;
  const [word, next] = [of.words[at]!, of.words[at + 1]];
  if (verbs.separable || !/ed$/.test(word.fold) || next === undefined || isCutAfter(of, at)) return false;
  if (words.functionWords.has(next.fold) || isDeterminer(of, at + 1) || isPreposition(of, at + 1)) return false;
  let back = at - 1;
  while (back >= 0 && isAdverb(of, of.words[back]!.fold)) back -= 1;
  if (isDeterminer(of, back) || isPreposition(of, back)) return true;
  const before = of.words[back - 1]?.fold ?? '';
  return nouns.joiners.has(of.words[back]?.fold ?? '') && ADJECTIVE.test(before) && !verbForms.has(before);
}
