/**
 * The theme file as matchers: which words of a text name which theme.
 *
 * One matcher holds terms and refused terms of all themes, so that a text is walked once however many themes there are.
 */
import type { LanguagePack, LanguagePacks } from '../languages/compile-pack.ts';
import type { Knowledge, PaperLanguage, Span, Term } from '../model.ts';
import type { Profile } from '../profile/profile.ts';
import { findTerms, type TermHit, type TermMatcher, termMatcher } from '../text/term-matcher.ts';
import type { Word } from '../text/tokenize.ts';

/** `without`: id of a document; knowledge that was only learnt from that paper is switched off, for honest scoring. */
export interface KnowledgeOptions {
  /** That of the corpus; nobody's when left out. */
  readonly profile?: Profile | undefined;
  readonly without?: string;
  /** The languages papers are read with; Dutch and English when left out. */
  readonly packs?: LanguagePacks | undefined;
}

interface Entry {
  readonly theme: string;
  readonly kind: 'term' | 'refused';
  readonly weak: boolean;
  readonly reason: string | null;
}

/** A theme's words as they stand in a text. */
export interface ThemeHit {
  readonly theme: string;
  readonly label: string;
  readonly span: Span;
  /** The words often fall in passing: see `Term.weak`. */
  readonly weak: boolean;
}

/** A wording that looks like the theme and is not. */
export interface RefusedHit {
  readonly theme: string;
  readonly label: string;
  readonly span: Span;
  readonly reason: string;
}

export interface Lexicon {
  readonly terms: TermMatcher<Entry>;
  readonly headings: TermMatcher<string>;
  /** Labels of the terms that are on. */
  readonly labels: ReadonlySet<string>;
  /** Theme ids in the order of the knowledge file. */
  readonly order: ReadonlyMap<string, number>;
}

/** Does a term count: unless a person refused it, or its only source is the paper being scored. */
export function isTermInUse(term: Term, language: PaperLanguage, options: KnowledgeOptions = {}): boolean {
  if (term.refused === true) return false;
  if (term.language !== undefined && term.language !== language) return false;
  if (options.without === undefined || term.source === 'codebook') return true;
  return term.foundIn.some((document) => document !== options.without);
}

/** The lexicon of a knowledge file for one language; throws on a label that is not in the pattern language. */
export function lexiconOf(knowledge: Knowledge, pack: LanguagePack, options: KnowledgeOptions = {}): Lexicon {
  const terms: [string, Entry][] = [];
  const headings: [string, string][] = [];
  for (const theme of knowledge.themes) {
    for (const term of theme.terms) {
      if (!isTermInUse(term, pack.code, options)) continue;
      terms.push([term.label, { theme: theme.id, kind: 'term', weak: term.weak === true, reason: null }]);
    }
    for (const { label, reason } of theme.refused) {
      terms.push([label, { theme: theme.id, kind: 'refused', weak: false, reason }]);
    }
    for (const term of theme.headings) {
      if (isTermInUse(term, pack.code, options)) headings.push([term.label, theme.id]);
    }
  }
  return {
    terms: termMatcher(terms, pack),
    headings: termMatcher(headings, pack),
    labels: new Set(terms.filter(([, entry]) => entry.kind === 'term').map(([label]) => label)),
    order: new Map(knowledge.themes.map((theme, at) => [theme.id, at])),
  };
}

/** Words a hit can reach at most, gaps included: further back than this no hit can hold another. */
const REACH = 64;

const inside = (inner: Span, outer: Span): boolean => inner.from >= outer.from && inner.to <= outer.to;
const length = (span: Span): number => span.to - span.from;

/** Does the second hit say the same and more: it is wider, or as wide and surer, or more exact ("visumvrij*"). */
function says(more: TermHit<Entry>, hit: TermHit<Entry>): boolean {
  if (more.of.theme !== hit.of.theme || !inside(hit.span, more.span)) return false;
  if (more.of.weak !== hit.of.weak) return hit.of.weak;
  const longer = length(more.span) - length(hit.span) || more.label.length - hit.label.length;
  return longer > 0 || (longer === 0 && more.label < hit.label);
}

/** Is there a hit among its neighbours for which the test holds; `all` is in order of first word. */
function someNear(all: readonly TermHit<Entry>[], at: number, test: (other: TermHit<Entry>) => boolean): boolean {
  const { first } = all[at]!;
  for (let back = at - 1; back >= 0 && first - all[back]!.first <= REACH; back -= 1) if (test(all[back]!)) return true;
  for (let next = at + 1; next < all.length && all[next]!.first === first; next += 1) if (test(all[next]!)) return true;
  return false;
}

/** Words of themes in a text, and wordings that only look like them. */
export interface ThemeHits {
  readonly hits: readonly ThemeHit[];
  readonly refused: readonly RefusedHit[];
}

/**
 * The themes' words in a text, and the wordings that only look like it; hits inside a refused wording are left out, and
 * of one theme the widest stays: "aansluiting … visumbeleid" holds "visumbeleid" and says it better. With the clauses of
 * the text, a gap may not run from one clause into the next ("overnemen van ... , en de sancties").
 */
export function themeHits(lexicon: Lexicon, text: readonly Word[], cut: readonly Span[] = []): ThemeHits {
  const found = findTerms(lexicon.terms, text);
  const refused = found.filter((hit) => hit.of.kind === 'refused');
  const isRefused = (hit: TermHit<Entry>, at: number): boolean =>
    refused.length > 0 &&
    someNear(
      found,
      at,
      (one) => one.of.kind === 'refused' && one.of.theme === hit.of.theme && inside(hit.span, one.span),
    );
  let clause = 0;
  const terms = found.filter((hit, at) => {
    if (hit.of.kind === 'refused') return false;
    while (clause < cut.length && cut[clause]!.to <= hit.span.from) clause += 1;
    const here = cut[clause];
    if (hit.label.includes('…') && here !== undefined && !inside(hit.span, here)) return false;
    return !isRefused(hit, at);
  });
  return {
    hits: terms
      .filter((hit, at) => !someNear(terms, at, (other) => says(other, hit)))
      .map(({ of, label, span }) => ({ theme: of.theme, label, span, weak: of.weak })),
    refused: refused.map(({ of, label, span }) => ({ theme: of.theme, label, span, reason: of.reason ?? '' })),
  };
}
