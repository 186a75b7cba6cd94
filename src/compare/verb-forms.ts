/** Verbs in their clause: the auxiliaries around them, and the words that belong to a verb from a distance. */
import type { Auxiliaries } from '../languages/grammar.ts';
import type { VerbForm } from '../languages/verb-forms.ts';
import type { Words } from '../languages/word-list.ts';
import { clauseWords, isCutAfter, isPreposition, type ParsedSentence } from './parsed-sentence.ts';

/** Words behind a verb within which its auxiliary may stand: "gesproken zal worden over". */
const BEHIND = 3;
/** Words a separable verb's particle may be away from its verb: the longest in the papers is 14. */
const REACH = 30;
/** Words a fixed word may be away from its verb: "aandacht voor de situatie in de grensregio gevraagd". */
const PARTNER = 8;
/**
 * Auxiliaries of a clause, as seen from the verb at `at`: those before it, and in a subordinate clause those right behind
 * it ("gesproken zal worden"). "Zijn" after a preposition is "his".
 */
export function auxiliaries(
  of: ParsedSentence,
  clause: number,
  at: number,
): Readonly<Record<keyof Auxiliaries | 'any', boolean>> {
  const [from, to] = clauseWords(of, clause);
  const { auxiliaries: lists, possessives } = of.pack.verbs;
  const has = (list: Words) => {
    for (let here = from; here < Math.min(to, at + BEHIND); here += 1) {
      const { fold } = of.words[here]!;
      if (list.has(fold) && !(possessives.has(fold) && isPreposition(of, here - 1))) return true;
    }
    return false;
  };
  const kinds = {
    perfect: has(lists.perfect),
    be: has(lists.be),
    passivePast: has(lists.passivePast),
    passivePresent: has(lists.passivePresent),
    future: has(lists.future),
    modal: has(lists.modal),
    to: has(lists.to),
  };
  const any = kinds.perfect || kinds.be || kinds.passivePast || kinds.passivePresent || kinds.future || kinds.modal;
  return { ...kinds, any };
}

/** The nearest clause, from `clause` back, that holds an auxiliary; -1 where none does. */
export function governorOf(of: ParsedSentence, clause: number): number {
  of.read.governors ??= [];
  const { governors } = of.read;
  for (let at = governors.length; at <= clause; at += 1)
    governors.push(auxiliaries(of, at, of.words.length).any ? at : (governors[at - 1] ?? -1));
  return governors[clause] ?? -1;
}

/** Words back from a verb within which the word stands that opens its relative clause. */
const RELATIVE = 4;

/** Whether the verb at `at` stands in a relative clause; words of `saying` ("dat") relate nothing there. */
export function isAside(of: ParsedSentence, at: number, saying?: Words, reach = RELATIVE): boolean {
  // "An achievement that must not be misused": right before its verb even "that" relates.
  const says = (here: number): boolean => here < at - 1 && (saying?.has(of.words[here]!.fold) ?? false);
  const relates = (here: number): boolean => of.pack.verbs.relatives.has(of.words[here]!.fold) && !says(here);
  const [from] = clauseWords(of, of.clauseOf[at]!);
  let aside = false;
  for (let here = Math.max(from + 1, at - reach); here < at; here += 1) {
    // The word that opens the clause itself ("waarbij het kabinet ... zal onderstrepen") does not count.
    // "in dat licht" relates nothing.
    if (relates(here) && here > from + 1 && !isPreposition(of, here - 1)) aside = true;
    if (here > from && isCutAfter(of, here - 1) && !/^[-(]/.test(of.text.slice(of.words[here - 1]!.to).trim())) {
      if (!relates(here)) aside = false;
    }
  }
  return aside;
}

/** Whether the words up to `at` are those of a phrase: short ones whole, longer ones as beginnings, `*` any one or none. */
function endsPhrase(of: ParsedSentence, from: number, at: number, phrase: readonly string[]): boolean {
  const [last, ...before] = [...phrase].reverse();
  if (last === undefined) return true;
  if (last === '*') {
    const rest = [...before].reverse();
    return endsPhrase(of, from, at, rest) || (at > from && endsPhrase(of, from, at - 1, rest));
  }
  const fold = at < from ? undefined : of.words[at]?.fold;
  const fits = fold !== undefined && (last.length <= 4 ? fold === last : fold.startsWith(last));
  return fits && (before.length === 0 || endsPhrase(of, from, at - 1, [...before].reverse()));
}

/** Where a word last stands in a clause: a short one whole, a longer one as a beginning; -1 where it does not. */
function lastInClause(of: ParsedSentence, clause: number, wanted: string): number {
  of.read.inClause ??= new Map();
  const { inClause } = of.read;
  const key = `${clause} ${wanted}`;
  const known = inClause.get(key);
  if (known !== undefined) return known;
  const [from, to] = clauseWords(of, clause);
  const isForetold = (at: number): boolean => of.pack.verbs.foretelling.has(of.words[at - 1]?.fold ?? '');
  let here = to - 1;
  while (here >= from) {
    const { fold } = of.words[here]!;
    if (!isForetold(here) && (wanted.length <= 3 ? fold === wanted : fold.startsWith(wanted))) break;
    here -= 1;
  }
  const last = here < from ? -1 : here;
  inClause.set(key, last);
  return last;
}

/** Where the fixed word or the particle of a form stands: null when it is missing, the verb itself when none is needed. */
export function auxiliaryOf(of: ParsedSentence, at: number, form: VerbForm): number | null {
  const clause = of.clauseOf[at]!;
  const [from, to] = clauseWords(of, clause);
  const { verbs, auxiliaries: helping } = of.pack;
  if (form.verb.without !== undefined) {
    for (const bad of form.verb.without.split(' ')) {
      const last = lastInClause(of, clause, bad);
      // "sprak ... uit" is another verb; "sprak uit ervaring" hardly ever stands in a position paper.
      if (bad.length <= 3 ? last > at && !form.kinds.includes('participle') : last >= 0) return null;
    }
  }
  let partner = at;
  if (form.verb.with !== undefined) {
    const wanted = form.verb.with.split(' ');
    let near = -1;
    for (let here = Math.max(from, at - PARTNER); here < Math.min(to, at + PARTNER + 1); here += 1) {
      const fits = wanted.some((one) => endsPhrase(of, from, here, one.split('_')));
      // "naar verwachting" foretells, it expects nothing of anybody.
      const foretold = verbs.foretelling.has(of.words[here - 1]?.fold ?? '');
      if (fits && !foretold && here !== at && (near < 0 || Math.abs(here - at) < Math.abs(near - at))) near = here;
    }
    if (near < 0) return null;
    partner = near;
  }
  if (!form.whole && form.verb.particle !== undefined) {
    const { particle } = form.verb;
    // "op te roepen": the particle stands before "te".
    if (
      verbs.separable &&
      form.kinds.includes('infinitive') &&
      verbs.auxiliaries.to.has(of.words[at - 1]?.fold ?? '')
    ) {
      return of.words[at - 2]?.fold === particle ? at - 2 : null;
    }
    const limit = Math.min(of.words.length, at + REACH);
    for (let here = at + 1; here < limit; here += 1) {
      const { fold } = of.words[here]!;
      // "nodigde de Hoge Vertegenwoordiger [en de lidstaten uit om ...]", "draagt, via projecten, [bij aan]": the particle
      // may stand in the next clause, as long as no other verb has begun there.
      if (of.clauseOf[here]! > clause + 1) break;
      if (here >= to && here > to && (helping.has(fold) || verbs.relatives.has(fold))) break;
      if (fold === particle) return here;
    }
    return null;
  }
  return partner;
}
