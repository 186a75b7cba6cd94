/**
 * Which policy objects a sentence is about: the things a position can be held on ("visumbeleid", "GBVB", "Groeiplan").
 *
 * A theme says whether two sentences may meet, an object says which do: "aansluiting bij het GBVB" and "het twaalfde
 * sanctiepakket" share the theme of sanctions and are two positions. A sentence that points back ("dergelijke
 * dreigingen", "Dit is een belangrijk instrument") takes its objects from the sentence it points to.
 */
import type { LanguagePack } from '../languages/compile-pack.ts';
import type { Knowledge, PolicyObject, Span } from '../model.ts';
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

/** Letters a noun must share with the end of a longer word to mean it: "dit proces" for "toetredingsproces". */
const COMPOUND_HEAD = 5;

/** The matcher of all objects of a body of knowledge, for one language. */
export function objectMatcher(
  knowledge: Knowledge,
  pack: LanguagePack,
  options: KnowledgeOptions = {},
): TermMatcher<PolicyObject> {
  return termMatcher(
    knowledge.objects.flatMap((object) =>
      object.terms.filter((term) => isTermInUse(term, pack.code, options)).map((term) => [term.label, object] as const),
    ),
    pack,
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
function pointer(
  words: readonly Word[],
  { pointing }: LanguagePack,
): { span: Span; noun: Word | null; kind: boolean } | null {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (at === 0 && next !== undefined && pointing.objectOpenings.get(word.fold)?.has(next.fold)) {
      return { span: { from: word.from, to: word.to }, noun: null, kind: false };
    }
    if (pointing.adverbs.has(word.fold)) return { span: { from: word.from, to: word.to }, noun: null, kind: false };
    if (next !== undefined && pointing.objectPointers.has(word.fold) && next.fold.length >= COMPOUND_HEAD) {
      if (pointing.occasions.has(next.fold)) continue;
      return { span: { from: word.from, to: next.to }, noun: next, kind: pointing.kinds.has(word.fold) };
    }
  }
  return null;
}

/** True when a word means the noun: same stem, or a compound that ends in it. */
function means(word: Word, noun: Word, { stem }: LanguagePack): boolean {
  return (
    stem(word.fold) === stem(noun.fold) ||
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
  pack: LanguagePack,
): ObjectsOfSentence | null {
  const nearest = near.find(({ hits }) => hits.length > 0) ?? null;
  if (noun === null) return nearest;
  const naming = near.find(({ of }) => of.words.some((word) => means(word, noun, pack)));
  if (naming === undefined) return pack.pointing.general.has(noun.fold) ? nearest : null;
  if (!isKind) return naming;
  const { words, clauses } = naming.of;
  const meant = naming.hits.filter((hit) => words.some((word) => isWithin(word, hit.span) && means(word, noun, pack)));
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
  pack: LanguagePack,
): ObjectHit[] {
  const points = pointer(words, pack);
  if (points === null) return [];
  const { noun, span } = points;
  // A noun that stands earlier in the sentence itself ("via de Balkan-route ... deze route") points no further back.
  if (noun !== null && words.some((word) => word.to <= span.from && means(word, noun, pack))) return [];
  const source = pointedAt(noun, points.kind, before.slice(-LOOK_BACK).reverse(), pack);
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
  { blocks, pack }: TokenizedDocument,
  matcher: TermMatcher<PolicyObject>,
): ReadonlyMap<string, readonly ObjectHit[]> {
  const objects = new Map<string, readonly ObjectHit[]>();
  for (const { isInScope, sentences } of blocks) {
    if (!isInScope) continue;
    const before: ObjectsOfSentence[] = [];
    for (const of of sentences) {
      const named = namedObjects(of, matcher);
      const hits = [...named, ...inheritedObjects(of, before, named, pack)];
      before.push({ of, hits });
      objects.set(of.sentence.id, hits);
    }
  }
  return objects;
}
