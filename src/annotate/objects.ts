/**
 * Which policy objects a sentence is about: the things a position can be held on ("visumbeleid", "GBVB", "Groeiplan").
 *
 * A theme says whether two sentences may meet, an object says which do: "aansluiting bij het GBVB" and "het twaalfde
 * sanctiepakket" share the theme of sanctions and are two positions. A sentence that points back ("dergelijke
 * dreigingen", "Dit is een belangrijk instrument") takes its objects from the sentence it points to.
 */
import type { Knowledge, Language, PolicyObject, Span } from '../model.ts';
import { stem } from '../text/stems.ts';
import { findTerms, type TermHit, type TermMatcher, termMatcher } from '../text/term-matcher.ts';
import type { Word } from '../text/tokenize.ts';
import { isTermInUse, type KnowledgeOptions } from './theme-lexicon.ts';
import type { TokenizedDocument, TokenizedSentence } from './tokenized-document.ts';

/** A policy object found in a sentence. */
export interface ObjectHit {
  readonly object: string;
  readonly label: string;
  /** In the text of the sentence that is about it; for an inherited object the words that point back. */
  readonly span: Span;
  /** Id of the sentence the object was taken from, or null when the sentence names it itself. */
  readonly inheritedFrom: string | null;
}

/** Sentences looked back to for what "dit proces" means: one in most cases, two where a fact stands between. */
const LOOK_BACK = 2;

/**
 * Words that point back when a noun follows: "dergelijke dreigingen", "dit gebied". "Die" and "dat" are left out: before
 * a noun they nearly always open a relative clause ("dat hervormingen aanmoedigt").
 */
const POINTERS: Record<Language, ReadonlySet<string>> = {
  nl: new Set('dit deze dergelijke zulke beide genoemde'.split(' ')),
  en: new Set('this these such those both'.split(' ')),
};
/** Pointing words that mean a kind, not a sentence: "dergelijke dreigingen" are the threats, not all that was said. */
const KINDS: ReadonlySet<string> = new Set('dergelijke zulke such'.split(' '));
/** Words that point back by themselves, wherever they stand. */
const ADVERBS: Record<Language, ReadonlySet<string>> = {
  nl: new Set(
    `hiertoe daartoe hiervoor daarvoor hieraan daaraan hierover daarover hiermee daarmee hierin daarin hierop daarop
    hiervan daarvan hierbij daarbij`.split(/\s+/),
  ),
  en: new Set('thereto therein thereof thereby hereto'.split(' ')),
};
/**
 * Words that point back only as the first of a sentence, with one of these verbs behind them: "Dit is ...", "Het omvat
 * ...". "Het is ..." is left out: it mostly opens a new thought ("Het is van belang dat ...").
 */
const OPENERS: Record<Language, ReadonlyMap<string, ReadonlySet<string>>> = {
  nl: new Map([
    ...['dit', 'dat'].map(
      (word) =>
        [
          word,
          new Set('is was zijn betekent betreft omvat gaat geldt gold draagt vormt biedt zal kan moet'.split(' ')),
        ] as const,
    ),
    ['het', new Set('omvat betreft behelst voorziet'.split(' '))],
  ]),
  en: new Map(
    ['this', 'that'].map((word) => [word, new Set('is was means concerns includes will can must'.split(' '))]),
  ),
};
/**
 * Nouns so general that they name the occasion, not a matter: "deze bijeenkomst", "deze landen", "dit verslag". They
 * point at a place, a paper or a region, never at a policy object.
 */
const OCCASIONS: ReadonlySet<string> = new Set(
  `bijeenkomst top verklaring landen land verslag brief kader regio raad jaar moment keer verband zin context punten
  agenda prioriteitenagenda er eerste format lidstaten partners countries country region summit meeting`.split(/\s+/),
);
/**
 * Nouns that can stand for any policy, so that "dit proces" means the sentence before even when that has no process in
 * it. Any other noun must occur there: "deze route" without a route before it points nowhere.
 */
const GENERAL: ReadonlySet<string> = new Set(
  `proces gebied terrein instrument pakket inspanningen uitdagingen maatregelen onderwerp kwestie beleid voorstel aanpak
  thema process area field instrument package efforts challenges measures issue policy proposal approach`.split(/\s+/),
);
/** Letters a noun must share with the end of a longer word to mean it: "dit proces" for "toetredingsproces". */
const COMPOUND_HEAD = 5;

/** The matcher of all objects of a body of knowledge, for one language. */
export function objectMatcher(
  knowledge: Knowledge,
  language: Language,
  options: KnowledgeOptions = {},
): TermMatcher<PolicyObject> {
  return termMatcher(
    knowledge.objects.flatMap((object) =>
      object.terms.filter((term) => isTermInUse(term, language, options)).map((term) => [term.label, object] as const),
    ),
    language,
  );
}

const isWithin = (inner: Span, outer: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;
const beginsIn = (inner: Span, outer: Span | undefined): boolean =>
  outer !== undefined && outer.from <= inner.from && inner.from < outer.to;

/** Objects a sentence names itself, in order of place; each object once per place, by its longest words. */
function namedObjects({ words, clauses }: TokenizedSentence, matcher: TermMatcher<PolicyObject>): ObjectHit[] {
  const isWhole = (hit: TermHit<PolicyObject>): boolean =>
    // A gap may not run from one clause into the next: "... het EU-visumbeleid en aangegeven ... het GBVB".
    !hit.label.includes('…') || clauses.some((clause) => isWithin(hit.span, clause));
  const kept: ObjectHit[] = [];
  // Hits come in order of place, so that of one object only the last one kept can overlap the next.
  const lastOf = new Map<string, number>();
  for (const hit of findTerms(matcher, words).filter(isWhole)) {
    const next = { object: hit.of.id, label: hit.label, span: hit.span, inheritedFrom: null };
    const index = lastOf.get(hit.of.id);
    const before = index === undefined ? undefined : kept[index];
    if (index === undefined || before === undefined || before.span.to <= hit.span.from)
      lastOf.set(hit.of.id, kept.push(next) - 1);
    else if (before.span.to - before.span.from < hit.span.to - hit.span.from) kept[index] = next;
  }
  return kept;
}

/** Where a sentence points back, and the noun it points with (null when the pointing word stands alone). */
function pointer(words: readonly Word[], language: Language): { span: Span; noun: Word | null; kind: boolean } | null {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (at === 0 && next !== undefined && OPENERS[language].get(word.fold)?.has(next.fold)) {
      return { span: { from: word.from, to: word.to }, noun: null, kind: false };
    }
    if (ADVERBS[language].has(word.fold)) return { span: { from: word.from, to: word.to }, noun: null, kind: false };
    if (next !== undefined && POINTERS[language].has(word.fold) && next.fold.length >= COMPOUND_HEAD) {
      if (OCCASIONS.has(next.fold)) continue;
      return { span: { from: word.from, to: next.to }, noun: next, kind: KINDS.has(word.fold) };
    }
  }
  return null;
}

/** True when a word means the noun: same stem, or a compound that ends in it. */
function means(word: Word, noun: Word, language: Language): boolean {
  return (
    stem(word.fold, language) === stem(noun.fold, language) ||
    (noun.fold.length >= COMPOUND_HEAD && word.fold.length > noun.fold.length && word.fold.endsWith(noun.fold))
  );
}

interface ObjectsOfSentence {
  readonly of: TokenizedSentence;
  readonly hits: readonly ObjectHit[];
}

/** The earlier sentence that is pointed at, with the objects that are meant of it; null when none is. */
function pointedAt(
  noun: Word | null,
  isKind: boolean,
  near: readonly ObjectsOfSentence[],
  language: Language,
): ObjectsOfSentence | null {
  const nearest = near.find(({ hits }) => hits.length > 0) ?? null;
  if (noun === null) return nearest;
  const naming = near.find(({ of }) => of.words.some((word) => means(word, noun, language)));
  if (naming === undefined) return GENERAL.has(noun.fold) ? nearest : null;
  if (!isKind) return naming;
  const { words, clauses } = naming.of;
  const meant = naming.hits.filter((hit) =>
    words.some((word) => isWithin(word, hit.span) && means(word, noun, language)),
  );
  if (meant.length === 0) return naming;
  // "dergelijke dreigingen": only what was called a threat, what stands under it in the same clause, and in the clause
  // after ("hybride dreigingen, waaronder ...").
  const holding = clauses.flatMap((clause, at) =>
    meant.some((hit) => beginsIn(hit.span, clause)) ? [clause, clauses[at + 1]] : [],
  );
  return { of: naming.of, hits: naming.hits.filter((hit) => holding.some((clause) => beginsIn(hit.span, clause))) };
}

/** What a sentence inherits from those before it in its block. */
function inheritedObjects(
  { words }: TokenizedSentence,
  before: readonly ObjectsOfSentence[],
  named: readonly ObjectHit[],
  language: Language,
): ObjectHit[] {
  const points = pointer(words, language);
  if (points === null) return [];
  const { noun, span } = points;
  // A noun that stands earlier in the sentence itself ("via de Balkan-route ... deze route") points no further back.
  if (noun !== null && words.some((word) => word.to <= span.from && means(word, noun, language))) return [];
  const source = pointedAt(noun, points.kind, before.slice(-LOOK_BACK).reverse(), language);
  if (source === null) return [];
  const held = new Set(named.map((hit) => hit.object));
  return source.hits
    .filter((hit) => !held.has(hit.object))
    .map(({ object, label, inheritedFrom }) => ({
      object,
      label,
      span,
      inheritedFrom: inheritedFrom ?? source.of.sentence.id,
    }));
}

/**
 * Policy objects by sentence id, for every sentence in scope: those it names, in order of place, then those it points
 * back to. A sentence without objects has an empty list. Without objects in the knowledge every list is empty.
 */
export function objectsOf(
  { blocks, language }: TokenizedDocument,
  matcher: TermMatcher<PolicyObject>,
): ReadonlyMap<string, readonly ObjectHit[]> {
  const objects = new Map<string, readonly ObjectHit[]>();
  for (const { isInScope, sentences } of blocks) {
    if (!isInScope) continue;
    const before: ObjectsOfSentence[] = [];
    for (const of of sentences) {
      const named = namedObjects(of, matcher);
      const hits = [...named, ...inheritedObjects(of, before, named, language)];
      before.push({ of, hits });
      objects.set(of.sentence.id, hits);
    }
  }
  return objects;
}
