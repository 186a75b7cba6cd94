/**
 * Which policy objects a sentence is about: the things a position can be held on ("visumbeleid", "GBVB", "Groeiplan").
 *
 * A theme says whether two sentences may meet, an object says which do: "aansluiting bij het GBVB" and "het twaalfde
 * sanctiepakket" share the theme of sanctions and are two positions. A sentence that points back ("dergelijke
 * dreigingen", "Dit is een belangrijk instrument") takes its objects from the sentence it points to.
 */
import type { Block, Document, Knowledge, Language, PolicyObject, Sentence, Span } from '../model.ts';
import { isInScope } from '../text/block-scope.ts';
import { clauses } from '../text/clauses.ts';
import { memoizeByIdentity } from '../text/memoize.ts';
import { stem } from '../text/stems.ts';
import { findTerms, type TermHit, type TermMatcher, termMatcher } from '../text/term-matcher.ts';
import { type Word, wordsOf } from '../text/tokenize.ts';
import { withAcronymTerms } from './acronym-terms.ts';
import { isTermInUse, type KnowledgeOptions } from './theme-lexicon.ts';

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

/** Matchers already built: the same knowledge serves every paper of a corpus. */
const built = new WeakMap<Knowledge, Map<string, TermMatcher<PolicyObject>>>();

/** The matcher of all objects of a body of knowledge, for one language. */
export function objectMatcher(
  knowledge: Knowledge,
  language: Language,
  options: KnowledgeOptions = {},
): TermMatcher<PolicyObject> {
  const key = `${language} ${options.without ?? ''}`;
  const known = built.get(knowledge) ?? new Map<string, TermMatcher<PolicyObject>>();
  built.set(knowledge, known);
  const found =
    known.get(key) ??
    termMatcher(
      knowledge.objects.flatMap((object) =>
        object.terms
          .filter((term) => isTermInUse(term, language, options))
          .map((term) => [term.label, object] as const),
      ),
      language,
    );
  known.set(key, found);
  return found;
}

/** Objects a text names itself, in order of place; each object once per place, by its longest words. */
export function objectsIn(text: string, of: TermMatcher<PolicyObject>): ObjectHit[] {
  const found = wordsOf(text);
  const cut = clauses(text, of.language);
  const whole = (hit: TermHit<PolicyObject>): boolean =>
    // A gap may not run from one clause into the next: "... het EU-visumbeleid en aangegeven ... het GBVB".
    !hit.label.includes('…') || cut.some((clause) => clause.from <= hit.span.from && hit.span.to <= clause.to);
  const kept: ObjectHit[] = [];
  for (const hit of findTerms(of, found).filter(whole)) {
    const same = kept.findIndex(
      (one) => one.object === hit.of.id && one.span.from < hit.span.to && hit.span.from < one.span.to,
    );
    const next = { object: hit.of.id, label: hit.label, span: hit.span, inheritedFrom: null };
    const before = kept[same];
    if (before === undefined) kept.push(next);
    else if (before.span.to - before.span.from < hit.span.to - hit.span.from) kept[same] = next;
  }
  return kept;
}

/** Where a sentence points back, and the noun it points with (null when the pointing word stands alone). */
function pointer(found: readonly Word[], language: Language): { span: Span; noun: Word | null; kind: boolean } | null {
  for (const [at, word] of found.entries()) {
    const next = found[at + 1];
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

/** What a sentence inherits from those before it in its block. */
function inherited(
  sentence: Sentence,
  before: readonly { readonly sentence: Sentence; readonly hits: readonly ObjectHit[] }[],
  own: readonly ObjectHit[],
  language: Language,
): ObjectHit[] {
  const points = pointer(wordsOf(sentence.text), language);
  if (points === null) return [];
  const near = before.slice(-LOOK_BACK).reverse();
  const noun = points.noun;
  // A noun that stands earlier in the sentence itself ("via de Balkan-route ... deze route") points no further back.
  if (
    noun !== null &&
    wordsOf(sentence.text).some((word) => word.to <= points.span.from && means(word, noun, language))
  ) {
    return [];
  }
  let from = near.find((one) => one.hits.length > 0);
  if (noun !== null) {
    const named = near.find((one) => wordsOf(one.sentence.text).some((word) => means(word, noun, language)));
    from = named ?? (GENERAL.has(noun.fold) ? near.find((one) => one.hits.length > 0) : undefined);
    if (named !== undefined && points.kind) {
      const naming = named.hits.filter((hit) =>
        wordsOf(named.sentence.text.slice(hit.span.from, hit.span.to)).some((word) => means(word, noun, language)),
      );
      // "dergelijke dreigingen": only what was called a threat, and what stands under it in the same clause.
      if (naming.length > 0) from = { sentence: named.sentence, hits: aroundOf(named, naming, language) };
    }
  }
  if (from === undefined) return [];
  const held = new Set(own.map((hit) => hit.object));
  const source = from;
  return source.hits
    .filter((hit) => !held.has(hit.object))
    .map((hit) => ({
      object: hit.object,
      label: hit.label,
      span: points.span,
      inheritedFrom: hit.inheritedFrom ?? source.sentence.id,
    }));
}

/** Hits in the clauses that hold one of the naming hits, and in the clause after ("hybride dreigingen, waaronder ..."). */
function aroundOf(
  of: { readonly sentence: Sentence; readonly hits: readonly ObjectHit[] },
  naming: readonly ObjectHit[],
  language: Language,
): ObjectHit[] {
  const cut = clauses(of.sentence.text, language);
  const holding = cut.flatMap((clause, at) =>
    naming.some((hit) => clause.from <= hit.span.from && hit.span.from < clause.to) ? [at, at + 1] : [],
  );
  return of.hits.filter((hit) => holding.some((at) => within(cut[at], hit.span)));
}

function within(clause: Span | undefined, span: Span): boolean {
  return clause !== undefined && clause.from <= span.from && span.from < clause.to;
}

function ofBlock(block: Block, of: TermMatcher<PolicyObject>): [string, readonly ObjectHit[]][] {
  const before: { sentence: Sentence; hits: readonly ObjectHit[] }[] = [];
  for (const sentence of block.sentences) {
    const own = objectsIn(sentence.text, of);
    before.push({ sentence, hits: [...own, ...inherited(sentence, before, own, of.language)] });
  }
  return before.map((one) => [one.sentence.id, one.hits]);
}

function searchObjects(
  document: Document,
  knowledge: Knowledge,
  options: KnowledgeOptions,
): ReadonlyMap<string, readonly ObjectHit[]> {
  const of = objectMatcher(withAcronymTerms(document, knowledge), document.source.language, options);
  return new Map(document.blocks.filter((block) => isInScope(document, block)).flatMap((block) => ofBlock(block, of)));
}
const findObjects = memoizeByIdentity((document: Document, knowledge: Knowledge) =>
  searchObjects(document, knowledge, {}),
);

/**
 * Policy objects by sentence id, for every sentence in scope: those it names, in order of place, then those it points
 * back to. A sentence without objects has an empty list. Without objects in the knowledge every list is empty.
 */
export function objectsOf(
  document: Document,
  knowledge: Knowledge,
  options: KnowledgeOptions = {},
): ReadonlyMap<string, readonly ObjectHit[]> {
  return options.without === undefined ? findObjects(document, knowledge) : searchObjects(document, knowledge, options);
}
