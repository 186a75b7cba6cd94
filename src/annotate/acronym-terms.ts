/**
 * What a paper teaches about its own words: where it introduces "long form (ACR)" and the knowledge knows one of the two,
 * the other means the same in that paper. Themes and objects only: "Europese Raad (ER)" would make a place of every
 * sentence in which the ER speaks.
 */

import type { LanguagePack } from '../languages/compile-pack.ts';
import type { Acronym, Knowledge, Term } from '../model.ts';
import { findTerms, type TermMatcher, termMatcher } from '../text/term-matcher.ts';
import { wordsOf } from '../text/tokenize.ts';
import { isTermInUse } from './theme-lexicon.ts';

/** A term with the theme or object it belongs to. */
export interface OwnedTerm {
  readonly list: 'themes' | 'objects';
  /** Id of the theme or object. */
  readonly id: string;
  readonly term: Term;
}
/** A term that holds in one paper, with the acronym it was learnt from. */
export interface AcronymTerm extends OwnedTerm {
  readonly acronym: Acronym;
}

/** Words of a long form that may stand before the known words: "Gemeenschappelijk Buitenlands- en Veiligheidsbeleid". */
const LEADING = 1;

/** All terms of themes and objects, to look up whose a form is. */
export function ownedTerms(knowledge: Knowledge, pack: LanguagePack): TermMatcher<OwnedTerm> {
  const terms: [string, OwnedTerm][] = [];
  for (const list of ['themes', 'objects'] as const) {
    for (const { id, terms: own } of knowledge[list]) {
      for (const term of own) {
        if (isTermInUse(term, pack.code)) terms.push([term.label, { list, id, term }]);
      }
    }
  }
  return termMatcher(terms, pack);
}

/** Who knows a form as a whole: "veiligheid" within "Organisatie voor Veiligheid en Samenwerking" is not its name. */
function knownAsWhole(
  form: string,
  owned: TermMatcher<OwnedTerm>,
  { functionWords }: LanguagePack['words'],
): OwnedTerm[] {
  const words = wordsOf(form);
  const content = words.flatMap((word, at) => (functionWords.has(word.fold) ? [] : [at]));
  const last = content.at(-1);
  return findTerms(owned, words)
    .filter((hit) => hit.last === last && content.filter((at) => at < hit.first).length <= LEADING)
    .map((hit) => hit.of);
}

const ownerOf = ({ list, id }: OwnedTerm): string => `${list} ${id}`;

/** Who finds any word of theirs in a form: they need not be taught it. */
const ownersIn = (form: string, owned: TermMatcher<OwnedTerm>): Set<string> =>
  new Set(findTerms(owned, wordsOf(form)).map((hit) => ownerOf(hit.of)));

/** For each owner its surest term: one that counts wherever it stands before one that is weak. */
function surest(terms: readonly OwnedTerm[]): readonly OwnedTerm[] {
  const byOwner = new Map<string, OwnedTerm>();
  for (const owned of terms) {
    const before = byOwner.get(ownerOf(owned));
    if (before === undefined || (before.term.weak === true && owned.term.weak !== true))
      byOwner.set(ownerOf(owned), owned);
  }
  return [...byOwner.values()];
}

/** The form as a pattern: its words one after the other. */
const pattern = (form: string): string =>
  wordsOf(form)
    .map((word) => word.text)
    .join(' ');

/**
 * The terms a paper adds to the knowledge for itself, in the order of its acronyms. Each inherits from the term that was
 * known where it comes from and whether it is weak. Empty when the knowledge knows both forms, or neither.
 */
export function acronymTerms(
  acronyms: readonly Acronym[],
  owned: TermMatcher<OwnedTerm>,
  { words }: LanguagePack,
): AcronymTerm[] {
  return acronyms.flatMap((acronym) => {
    const learn = (known: string, other: string, label: string): AcronymTerm[] => {
      const owners = ownersIn(other, owned);
      return surest(knownAsWhole(known, owned, words))
        .filter((term) => !owners.has(ownerOf(term)))
        .map(({ list, id, term }) => ({ list, id, term: { ...term, label }, acronym }));
    };
    const { short, long } = acronym;
    return [...learn(short, long, pattern(long)), ...learn(long, short, short)];
  });
}

/** The knowledge as it holds in a paper that adds terms to it; the same value when it adds none. */
export function withAcronymTerms(knowledge: Knowledge, learnt: readonly AcronymTerm[]): Knowledge {
  if (learnt.length === 0) return knowledge;
  const taught = <T extends { readonly id: string; readonly terms: readonly Term[] }>(
    list: AcronymTerm['list'],
    items: readonly T[],
  ): readonly T[] =>
    items.map((item) => {
      const terms = learnt.filter((owned) => owned.list === list && owned.id === item.id).map(({ term }) => term);
      return terms.length === 0 ? item : { ...item, terms: [...item.terms, ...terms] };
    });
  return { ...knowledge, themes: taught('themes', knowledge.themes), objects: taught('objects', knowledge.objects) };
}
