/** Whose a degree word is: the position's, or that of a matter beside it in the same clause. */
import type { Reading, Span } from '../model.ts';
import { degreeReadings } from './degree-reading.ts';
import { isCutAfter, isDeterminer, type ParsedSentence, wordsIn } from './parsed-sentence.ts';

/** The first word of the stretch that `at` stands in: behind a joining word, a comma, or a word that includes. */
function stretchStart(of: ParsedSentence, at: number, from: number): number {
  const { nouns, degrees } = of.pack;
  const opens = (fold: string) =>
    nouns.joiners.has(fold) || degrees.including.has(fold) || degrees.trends.opening.has(fold);
  for (let here = at; here > from; here -= 1) {
    const cut = isCutAfter(of, here - 1) && /[,;:]/.test(of.text.slice(of.words[here - 1]!.to, of.words[here]!.from));
    if (cut || opens(of.words[here]!.fold)) return here;
  }
  return from;
}

/**
 * "Samenwerking op het terrein van migratie, inclusief volledige aansluiting bij het visumbeleid" has no full degree for
 * migration: the word stands in a stretch of its own, behind the position, with a noun of its own, and points back at
 * nothing.
 */
function isOwn(of: ParsedSentence, clause: Span, degree: Reading, about: readonly Span[]): boolean {
  const [from, to] = wordsIn(of, clause);
  const at = of.words.findIndex((word) => word.from === degree.span?.from);
  if (at < from || at >= to) return true;
  const start = stretchStart(of, at, from);
  if (start === from || about.some((span) => span.to > of.words[start]!.from)) return true;
  const stretch = of.words.slice(start, to);
  if (stretch.some(({ fold }) => of.pack.degrees.pointers.has(fold))) return true;
  // "en zal verder worden ontwikkeld" names no other subject: it is the same thing that is developed.
  const verbal = of.pack.auxiliaries.has(of.words[start + 1]?.fold ?? '');
  return verbal && !stretch.some((_, index) => isDeterminer(of, start + index));
}

/**
 * "Verdere samenwerking op het buitenlands beleid en het veiligheidsbeleid": the degree of what a clause without a verb is
 * joined to, where its own words (`about`) stand right behind the article; what was said of the one goes for the other.
 */
function degreeOfJoined(of: ParsedSentence, clause: Span, about: Span): Reading | null {
  const { nouns, auxiliaries } = of.pack;
  const hasNoVerb = (span: Span): boolean => {
    const [from, to] = wordsIn(of, span);
    return !of.words.slice(from, to).some(({ fold }) => auxiliaries.has(fold));
  };
  const [from] = wordsIn(of, clause);
  const name = isDeterminer(of, from + 1) ? from + 2 : from + 1;
  const isJoined = nouns.and.has(of.words[from]?.fold ?? '') && of.words[name]?.from === about.from;
  if (!isJoined || !hasNoVerb(clause)) return null;
  // "tegen mensenhandel, de teelt van drugs, en de smokkel": the list goes back to the verb.
  for (let at = of.clauses.findIndex((one) => one.from === clause.from) - 1; at >= 0; at -= 1) {
    const [degree] = degreeReadings(of, of.clauses[at]!);
    if (degree !== undefined || !hasNoVerb(of.clauses[at]!)) return degree ?? null;
  }
  return null;
}

/** The degree of a position in a clause whose own words stand at `about`; null where every degree word is a neighbour's. */
export function degreeOfPosition(of: ParsedSentence, clause: Span, about: readonly Span[]): Reading | null {
  const words = about.filter((span) => span.from >= clause.from && span.to <= clause.to);
  const readings = degreeReadings(of, clause);
  if (words.length === 0) return readings[0] ?? null;
  const [first] = words;
  if (readings.length === 0 && first !== undefined) return degreeOfJoined(of, clause, first);
  return readings.find((one) => isOwn(of, clause, one, words)) ?? null;
}
