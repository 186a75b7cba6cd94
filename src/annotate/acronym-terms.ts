/**
 * What a paper teaches about its own words: where it introduces "long form (ACR)" and the knowledge knows one of the two,
 * the other means the same in that paper. Themes and objects only: "Europese Raad (ER)" would make a place of every
 * sentence in which the ER speaks.
 */

import { isFunctionWord } from '../languages/function-words.ts';
import type { Acronym, Document, Knowledge, Language, Term } from '../model.ts';
import { acronymsOf } from '../text/acronyms.ts';
import { findTerms, type TermMatcher, termMatcher } from '../text/term-matcher.ts';
import { wordsOf } from '../text/tokenize.ts';

/** A term that holds in one paper, with the acronym it was learnt from. */
export interface AcronymTerm {
  readonly list: 'themes' | 'objects';
  /** Id of the theme or object. */
  readonly id: string;
  readonly term: Term;
  readonly acronym: Acronym;
}

interface Owner {
  readonly list: AcronymTerm['list'];
  readonly id: string;
  readonly term: Term;
}

/** Words of a long form that may stand before the known words: "Gemeenschappelijk Buitenlands- en Veiligheidsbeleid". */
const LEADING = 1;

const built = new WeakMap<Knowledge, Map<Language, TermMatcher<Owner>>>();

/** Who owns which term, made once for each body of knowledge and language. */
function owners(knowledge: Knowledge, language: Language): TermMatcher<Owner> {
  const known = built.get(knowledge) ?? new Map<Language, TermMatcher<Owner>>();
  built.set(knowledge, known);
  const found = known.get(language) ?? ownersIn(knowledge, language);
  known.set(language, found);
  return found;
}

function ownersIn(knowledge: Knowledge, language: Language): TermMatcher<Owner> {
  const all: [string, Owner][] = [];
  for (const list of ['themes', 'objects'] as const) {
    for (const { id, terms } of knowledge[list]) {
      for (const term of terms) {
        if (term.language === undefined || term.language === language) all.push([term.label, { list, id, term }]);
      }
    }
  }
  return termMatcher(all, language);
}

/** Who knows a form as a whole: "veiligheid" within "Organisatie voor Veiligheid en Samenwerking" is not its name. */
function knownBy(form: string, of: TermMatcher<Owner>): Owner[] {
  const found = wordsOf(form);
  const content = found.flatMap((word, at) => (isFunctionWord(word.fold) ? [] : [at]));
  const last = content.at(-1);
  return findTerms(of, found)
    .filter((hit) => hit.last === last && content.filter((at) => at < hit.first).length <= LEADING)
    .map((hit) => hit.of);
}

/** Who finds any word of theirs in a form: they need not be taught it. */
const foundBy = (form: string, of: TermMatcher<Owner>): Set<string> =>
  new Set(findTerms(of, wordsOf(form)).map((hit) => key(hit.of)));

const key = (one: Owner): string => `${one.list} ${one.id}`;

/** For each owner its surest term: one that counts wherever it stands before one that is weak. */
function surest(of: readonly Owner[]): Map<string, Owner> {
  const found = new Map<string, Owner>();
  for (const one of of) {
    const before = found.get(key(one));
    if (before === undefined || (before.term.weak === true && one.term.weak !== true)) found.set(key(one), one);
  }
  return found;
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
export function acronymTermsOf(document: Document, knowledge: Knowledge): AcronymTerm[] {
  const acronyms = acronymsOf(document);
  if (acronyms.length === 0) return [];
  const of = owners(knowledge, document.source.language);
  return acronyms.flatMap((acronym) => {
    const learn = (known: string, other: string, label: string): AcronymTerm[] => {
      const there = foundBy(other, of);
      return [...surest(knownBy(known, of)).values()]
        .filter((one) => !there.has(key(one)))
        .map(({ list, id, term }) => ({ list, id, term: { ...term, label }, acronym }));
    };
    const { short, long } = acronym;
    return [...learn(short, long, pattern(long)), ...learn(long, short, short)];
  });
}

const known = new WeakMap<Knowledge, WeakMap<Document, Knowledge>>();

/** The knowledge as it holds in one paper; the same value when the paper teaches nothing. */
export function withAcronymTerms(document: Document, knowledge: Knowledge): Knowledge {
  const papers = known.get(knowledge) ?? new WeakMap<Document, Knowledge>();
  known.set(knowledge, papers);
  const before = papers.get(document);
  if (before !== undefined) return before;
  const learnt = acronymTermsOf(document, knowledge);
  const taught = <T extends { readonly id: string; readonly terms: readonly Term[] }>(
    list: AcronymTerm['list'],
    items: readonly T[],
  ): readonly T[] =>
    items.map((item) => {
      const own = learnt.filter((one) => one.list === list && one.id === item.id).map((one) => one.term);
      return own.length === 0 ? item : { ...item, terms: [...item.terms, ...own] };
    });
  const found =
    learnt.length === 0
      ? knowledge
      : {
          ...knowledge,
          themes: taught('themes', knowledge.themes),
          objects: taught('objects', knowledge.objects),
        };
  papers.set(document, found);
  return found;
}
