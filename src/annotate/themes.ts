/**
 * Which themes a sentence is about.
 *
 * A lexicon with headings and inheritance, not a learned tagger: on 154 sentences the learned ones reached 0.33 to 0.49
 * on unseen papers where this reached 0.88. Every tag can be checked by hand: its words stand in the sentence, in the
 * heading, or in the sentence it points back to.
 */
import type { Block, Document, Evidence, Knowledge, Language, ParagraphTag, Sentence, Span, Tag } from '../model.ts';
import { isProse } from '../text/block-scope.ts';
import { clauses } from '../text/clauses.ts';
import { memoizeByIdentity } from '../text/memoize.ts';
import { findTerms } from '../text/term-matcher.ts';
import { type Word, wordsOf } from '../text/tokenize.ts';
import { withAcronymTerms } from './acronym-terms.ts';
import { anaphoraOf } from './anaphora.ts';
import { headingsAbove } from './enclosing-headings.ts';
import { MOST_THEMES, setPhraseIn } from './set-phrases.ts';
import { type KnowledgeOptions, type Lexicon, lexiconOf, type ThemeHit, themeHits } from './theme-lexicon.ts';

/** The theme of set phrases, if the theme file has one. */
const PROCEDURE = 'procedure';
/**
 * How much one piece of evidence says, 0..1; pieces add up as 1 - (1 - x)(1 - y). Editorial, not fitted: a word that
 * names the theme outweighs a heading, a heading outweighs a word in passing, and inheriting halves.
 */
export const EVIDENCE_WEIGHT = { strong: 0.6, heading: 0.5, weak: 0.3, inherited: 0.5, formula: 0.9 } as const;
/** Strong words of other themes, in a sentence without any of its heading's, that show it has left its heading. */
const LEFT_HEADING = 3;
/** Sentences looked back over for what a sentence points at. */
const LOOK_BACK = 2;

interface Finding {
  readonly theme: string;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly inheritedFrom: string | null;
}
interface Heading {
  readonly block: string;
  readonly themes: ReadonlyMap<string, readonly Evidence[]>;
}

/** Words of the sentence by theme. */
type Own = ReadonlyMap<string, readonly ThemeHit[]>;

function byTheme(found: readonly ThemeHit[]): Own {
  const own = new Map<string, ThemeHit[]>();
  for (const hit of found) {
    const known = own.get(hit.theme);
    if (known === undefined) own.set(hit.theme, [hit]);
    else known.push(hit);
  }
  return own;
}

const length = (span: Span): number => span.to - span.from;
const round = (score: number): number => Math.round(score * 1000) / 1000;
const together = (weights: readonly number[]): number => round(1 - weights.reduce((left, one) => left * (1 - one), 1));
const evidenceOf = (found: readonly ThemeHit[]): Evidence[] => found.map(({ label, span }) => ({ label, span }));
const isStrong = (found: readonly ThemeHit[] | undefined): boolean => found?.some((hit) => !hit.weak) ?? false;

function headingThemes(text: string, lexicon: Lexicon): Map<string, Evidence[]> {
  const themes = new Map<string, Evidence[]>();
  const found = wordsOf(text);
  const byHand = findTerms(lexicon.headings, found).map((hit) => ({ theme: hit.of, label: hit.label, span: hit.span }));
  // A wider wording says more than the words in it: "Vrijheid, veiligheid en justitie" is none of the three.
  const inWider = (span: Span): boolean =>
    byHand.some((one) => one.span.from <= span.from && one.span.to >= span.to && length(one.span) > length(span));
  for (const { theme, label, span } of [...byHand, ...themeHits(lexicon, found).hits]) {
    if (!inWider(span)) themes.set(theme, [...(themes.get(theme) ?? []), { label, span }]);
  }
  return themes;
}

function nearestHeading(
  above: readonly { readonly block: string; readonly text: string }[],
  lexicon: Lexicon,
  known: Map<string, Map<string, Evidence[]>>,
): Heading | null {
  for (const { block, text } of above) {
    let themes = known.get(text);
    if (themes === undefined) {
      themes = headingThemes(text, lexicon);
      known.set(text, themes);
    }
    if (themes.size > 0) return { block, themes };
  }
  return null;
}

function findings(own: Own): Finding[] {
  return [...own].map(([theme, found]) => ({
    theme,
    score: together(found.map((hit) => (hit.weak ? EVIDENCE_WEIGHT.weak : EVIDENCE_WEIGHT.strong))),
    evidence: evidenceOf(found),
    inheritedFrom: null,
  }));
}

/** What the heading adds and what it forbids: one theme rules its section, two only fill a silence. */
function underHeading(found: readonly Finding[], own: Own, heading: Heading | null): Finding[] {
  if (heading === null) return [...found];
  const fromHeading = (theme: string): Finding => ({
    theme,
    score: EVIDENCE_WEIGHT.heading,
    evidence: heading.themes.get(theme) ?? [],
    inheritedFrom: heading.block === '' ? null : heading.block,
  });
  if (heading.themes.size > 1) return found.length > 0 ? [...found] : [...heading.themes.keys()].map(fromHeading);
  const theme = [...heading.themes.keys()][0]!;
  const kept = found.filter((one) => one.theme === theme || isStrong(own.get(one.theme)));
  const here = kept.find((one) => one.theme === theme);
  if (here !== undefined) {
    return kept.map((one) => (one === here ? { ...one, score: together([one.score, EVIDENCE_WEIGHT.heading]) } : one));
  }
  const left = kept.some((one) => (own.get(one.theme) ?? []).filter((hit) => !hit.weak).length >= LEFT_HEADING);
  return left ? kept : [...kept, fromHeading(theme)];
}

/** The themes of the sentence pointed at, at half their score. */
function inherited(from: readonly Tag[]): Finding[] {
  return from
    .filter((tag) => tag.theme !== PROCEDURE)
    .map((tag) => ({
      theme: tag.theme,
      score: round(tag.score * EVIDENCE_WEIGHT.inherited),
      evidence: tag.evidence,
      inheritedFrom: tag.inheritedFrom ?? tag.sentence,
    }));
}

interface Context {
  readonly lexicon: Lexicon;
  readonly language: Language;
  readonly heading: Heading | null;
  /** Tags of the sentences before in the same section, nearest first. */
  readonly before: readonly (readonly Tag[])[];
}

function pointedAt(text: readonly Word[], found: readonly Finding[], context: Context): Finding[] {
  const how = anaphoraOf(text, context.language);
  // "een verdieping van de samenwerking op dit gebied" points at what the sentence itself named before.
  if (how === null || (how === 'matter' && found.some((one) => one.inheritedFrom === null))) return [];
  // The nearest sentence that says something; a set phrase is pointed at as an occasion ("Daarin heeft hij ...").
  const source = inherited(context.before.slice(0, LOOK_BACK).find((one) => one.length > 0) ?? []);
  const has = new Set(found.filter((one) => one.inheritedFrom === null).map((one) => one.theme));
  return source.filter((one) => !has.has(one.theme));
}

function findingsOf(sentence: Sentence, context: Context): Finding[] {
  const { lexicon, language, heading } = context;
  const text = wordsOf(sentence.text);
  const own = byTheme(themeHits(lexicon, text, clauses(sentence.text, language)).hits);
  // Under a heading the list is about one matter: "sprak over ... energie, vervoer en jeugd" under "Groeiplan".
  const formula = lexicon.order.has(PROCEDURE) ? setPhraseIn(text, language, heading === null ? own.size : 0) : null;
  const form: Finding[] =
    formula === null
      ? []
      : [
          {
            theme: PROCEDURE,
            score: EVIDENCE_WEIGHT.formula,
            evidence: [{ label: formula.id, span: formula.span }],
            inheritedFrom: null,
          },
        ];
  if (formula?.kind === 'form') return form;
  const found = underHeading(findings(own), own, heading);
  const all = [...found];
  for (const one of pointedAt(text, found, context)) {
    if (!all.some((other) => other.theme === one.theme)) all.push(one);
  }
  return [...all, ...form];
}

function tagsOf(sentence: Sentence, context: Context): Tag[] {
  const order = (theme: string): number => context.lexicon.order.get(theme) ?? 0;
  return findingsOf(sentence, context)
    .sort((x, y) => y.score - x.score || order(x.theme) - order(y.theme))
    .slice(0, MOST_THEMES)
    .map(({ theme, score, evidence, inheritedFrom }) => ({
      sentence: sentence.id,
      theme,
      score,
      evidence,
      inheritedFrom,
    }));
}

function paragraphTags(block: Block, tags: readonly (readonly Tag[])[]): ParagraphTag[] {
  const counts = new Map<string, number>();
  for (const tag of tags.flat()) counts.set(tag.theme, (counts.get(tag.theme) ?? 0) + 1);
  return [...counts].map(([theme, count]) => ({
    block: block.id,
    theme,
    share: Math.round((count / block.sentences.length) * 1000) / 1000,
  }));
}

/** Tags of the sentences of one document, and their union per paragraph. */
export interface DocumentTags {
  readonly tags: readonly Tag[];
  readonly paragraphTags: readonly ParagraphTag[];
}

function findTags(document: Document, knowledge: Knowledge, options: KnowledgeOptions): DocumentTags {
  const { language } = document.source;
  const lexicon = lexiconOf(withAcronymTerms(document, knowledge), language, options);
  const above = headingsAbove(document);
  const known = new Map<string, Map<string, Evidence[]>>();
  const tags: Tag[] = [];
  const paragraphs: ParagraphTag[] = [];
  let before: (readonly Tag[])[] = [];
  let section = '';
  for (const block of document.blocks) {
    if (!isProse(block)) continue;
    const here = `${block.part} ${block.section.join(' > ')}`;
    if (here !== section) before = [];
    section = here;
    // A new paragraph may still begin with "Dit ..."; a list item stands on its own.
    before = block.role === 'item' ? [] : before.slice(0, 1);
    const heading = nearestHeading(above.get(block.id) ?? [], lexicon, known);
    const found = block.sentences.map((sentence) => {
      const one = tagsOf(sentence, { lexicon, language, heading, before });
      before = [one, ...before].slice(0, LOOK_BACK);
      return one;
    });
    tags.push(...found.flat());
    paragraphs.push(...paragraphTags(block, found));
  }
  return { tags, paragraphTags: paragraphs };
}

const found = memoizeByIdentity((document: Document, knowledge: Knowledge) => findTags(document, knowledge, {}));

/**
 * The themes of every sentence of prose, at most three each, main first, and the union of them per paragraph with the
 * share of its sentences. Each tag says which words it rests on and where it was inherited from. Parts that stay out of
 * comparisons are tagged too: what to compare is decided elsewhere. No theme is a result, not a failure.
 */
export function tagDocument(document: Document, knowledge: Knowledge, options: KnowledgeOptions = {}): DocumentTags {
  return options.without === undefined ? found(document, knowledge) : findTags(document, knowledge, options);
}
