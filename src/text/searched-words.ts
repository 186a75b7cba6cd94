import type { FindingData } from '../languages/finding.ts';
import { type Word, wordsOf } from './tokenize.ts';

/** "35.000", "35000" and "35.000,00" are one number, and so are "18.1" and "18,1"; "3,5" is none of thousands. */
function plainNumber(fold: string): string {
  const [, whole, rest = ''] = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(fold) ?? [];
  if (whole === undefined) return fold;
  const digits = whole.replace(/[.,]/g, '');
  return /^0*$/.test(rest) ? digits : `${digits}.${rest}`;
}

/** The words of a text as they are searched: folded, thousands written together. */
export const searchedWords = (text: string): Word[] =>
  wordsOf(text).map((word) => ({ ...word, fold: plainNumber(word.fold) }));

/** Hyphens of every kind that stand within a word. */
const HYPHEN = /^[-\u2010\u2011\u00ad]$/;
const isLetter = (word: Word | undefined): boolean => word !== undefined && /^\p{L}$/u.test(word.text);

/**
 * Words in parts as if they were written as one: with hyphens ("visa-beleid" is found by "visabeleid"), letters with full
 * stops ("U.S."), and a particle before its infinitive, with the language's word between ("aan te sluiten").
 */
function joinedWords(text: string, prefixes: ReadonlySet<string>, mark: string): Word[] {
  const all = wordsOf(text);
  const between = (at: number): string => text.slice(all[at - 1]?.to ?? 0, all[at]?.from);
  const goesOn = (at: number): boolean =>
    at > 0 &&
    at < all.length &&
    (HYPHEN.test(between(at)) || (between(at) === '.' && isLetter(all[at - 1]) && isLetter(all[at])));
  const joined = (parts: readonly Word[]): Word => {
    const [first, last] = [parts[0] as Word, parts.at(-1) as Word];
    const fold = parts.map((part) => part.fold).join('');
    return { from: first.from, to: last.to, text: text.slice(first.from, last.to), fold };
  };
  return all.flatMap((word, at) => {
    const [marked, verb] = [all[at + 1], all[at + 2]];
    if (mark !== '' && marked?.fold === mark && verb !== undefined && prefixes.has(word.fold)) {
      return [{ ...joined([word, marked, verb]), fold: word.fold + verb.fold }];
    }
    if (goesOn(at) || !goesOn(at + 1)) return [];
    let last = at + 1;
    while (goesOn(last + 1)) last += 1;
    return [joined(all.slice(at, last + 1))];
  });
}

/** Words a particle may be away from its verb: "nemen de aanbeveling van de raad over". */
const PARTED = 10;

/** Verbs with their particle at the end of the clause, as one word: "nemen het voorstel over" is found by "overnemen". */
function partedVerbs(text: string, { prefixes, verbs, verbEnding }: FindingData): Word[] {
  const all = wordsOf(text);
  return all.flatMap((particle, at) => {
    if (!prefixes.has(particle.fold) || !/^\s*(?:[.,;:!?)]|$)/.test(text.slice(particle.to))) return [];
    return all.slice(Math.max(0, at - PARTED), at).flatMap((verb): Word[] => {
      if (verb.fold.length < 3 || !(verbEnding.test(verb.fold) || verbs.includes(` ${verb.fold} `))) return [];
      const span = { from: verb.from, to: particle.to };
      // What stands between is another clause.
      if (/[.;:!?]/.test(text.slice(verb.to, particle.from))) return [];
      return [{ ...span, text: text.slice(span.from, span.to), fold: particle.fold + verb.fold }];
    });
  });
}

/** The words of a text as they are found: one by one, and those in parts as one. */
export const findableWords = (text: string, finding: FindingData): Word[] => [
  ...searchedWords(text),
  ...joinedWords(text, finding.prefixes, finding.infinitiveMark),
  ...partedVerbs(text, finding),
];
