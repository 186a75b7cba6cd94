/**
 * Does a paper address a theme with regard to the focus, and if not, what proves that?
 *
 * Decided on clauses and on all theme words in them, never on the three tags of a sentence: one sentence of 2024 holds
 * five themes of the focus, and two of them would have become false silences. A silence is a claim about a whole paper,
 * so it comes with what was searched, which words were looked for, and the nearest candidates with why they were refused.
 */

import { withAcronymTerms } from '../annotate/acronym-terms.ts';
import { inFocus, type RegionFinding, regionsOf } from '../annotate/regions.ts';
import { setPhraseIn } from '../annotate/set-phrases.ts';
import { type KnowledgeOptions, type Lexicon, lexiconOf, themeHits } from '../annotate/theme-lexicon.ts';
import { PART_LABELS } from '../languages/labels.ts';
import type { Block, Cell, Document, Focus, Knowledge, Quote, Rejected, Sentence, Span } from '../model.ts';
import { isInScope, isProse } from '../text/block-scope.ts';
import { clauses } from '../text/clauses.ts';
import { wordsOf } from '../text/tokenize.ts';
import { missingReferences } from './missing-references.ts';

/** Candidates shown as proof: enough to judge, few enough to read. */
const NEAREST = 3;
/**
 * How near a refused candidate was, 0..1, by what was wrong with it. Editorial: the theme's own words about another
 * country are nearer than a word that only looks like it.
 */
const NEAR = { strong: 0.8, weak: 0.6, refused: 0.5, form: 0.4, lookalike: 0.2 } as const;
/** Letters a word must share with a word of a term to be shown as the nearest thing there was. */
const LOOKALIKE = 6;

interface Mention {
  readonly sentence: string;
  readonly span: Span;
  /** A word that names the theme in a clause or sentence that names the focus; else it is too little for a claim. */
  readonly sure: boolean;
}
/** What one paper holds on one theme. */
interface Findings {
  readonly speaks: Mention[];
  readonly refused: Rejected[];
}

const none = (): Findings => ({ speaks: [], refused: [] });
const within = (inner: Span, outer: Span): boolean => inner.from >= outer.from && inner.to <= outer.to;

/** What was found where the focus was needed: the country named, else the heading or paper it stands under. */
function foundInstead(regions: readonly RegionFinding[]): string | null {
  return regions[0]?.text ?? null;
}

interface Reading {
  readonly document: Document;
  readonly knowledge: Knowledge;
  readonly focus: Focus;
  readonly lexicon: Lexicon;
  readonly regions: ReturnType<typeof regionsOf>;
  readonly themes: ReadonlyMap<string, Findings>;
  /** Texts the paper names that were not searched. */
  readonly refers: readonly Quote[];
}

function readSentence(block: Block, sentence: Sentence, reading: Reading): void {
  const { language } = reading.document.source;
  const text = wordsOf(sentence.text);
  const cut = clauses(sentence.text, language);
  const found = themeHits(reading.lexicon, text, cut);
  const regions = reading.regions.get(sentence.id);
  // Hits and clauses both come in order, so one walk finds the clause of each.
  let last = 0;
  const clauseAt = (span: Span): number => {
    if ((cut[last]?.from ?? 0) > span.from) last = 0;
    while (last + 1 < cut.length && cut[last]!.to <= span.from) last += 1;
    return last;
  };
  const regionsAt = (span: Span): readonly RegionFinding[] => {
    const inside = regions?.clauses[clauseAt(span)];
    // Words that run over two clauses belong to the sentence.
    return (inside !== undefined && within(span, inside.span) ? inside : regions)?.regions ?? [];
  };
  const isFocus = (at: readonly RegionFinding[]): boolean =>
    inFocus(
      at.map((one) => one.region),
      reading.focus.regions,
      reading.knowledge,
    );
  const refuse = (theme: string, span: Span, score: number, reason: Rejected['reason'], what: string | null): void => {
    reading.themes.get(theme)?.refused.push({ sentence: sentence.id, span, score, reason, found: what });
  };
  const clauseOf = (span: Span): Span => cut[clauseAt(span)] ?? span;
  const quoted = (span: Span): string => sentence.text.slice(span.from, span.to);
  const scoped = isInScope(reading.document, block);
  const formula = setPhraseIn(text, language, new Set(found.hits.map((hit) => hit.theme)).size);
  for (const hit of found.hits) {
    const at = regionsAt(hit.span);
    const score = hit.weak ? NEAR.weak : NEAR.strong;
    if (!scoped) refuse(hit.theme, clauseOf(hit.span), NEAR.form, 'out-of-scope', PART_LABELS[block.part][language]);
    else if (formula?.kind === 'form')
      refuse(hit.theme, clauseOf(hit.span), NEAR.form, 'formula', quoted(formula.span));
    else if (!isFocus(at)) refuse(hit.theme, clauseOf(hit.span), score, 'other-region', foundInstead(at));
    else {
      reading.themes.get(hit.theme)?.speaks.push({
        sentence: sentence.id,
        span: hit.span,
        sure: !hit.weak || at.some((one) => one.via === 'clause' || one.via === 'sentence'),
      });
    }
  }
  for (const hit of found.refused) {
    const at = regionsAt(hit.span);
    if (!scoped) continue;
    if (isFocus(at)) refuse(hit.theme, clauseOf(hit.span), NEAR.refused, 'other-object', quoted(hit.span));
    else refuse(hit.theme, clauseOf(hit.span), NEAR.refused, 'other-region', foundInstead(at));
  }
}

/** The labels looked for, for one theme and language. */
function termsOf(theme: string, knowledge: Knowledge, lexicon: Lexicon): string[] {
  const known = knowledge.themes.find((one) => one.id === theme);
  return (known?.terms ?? []).map((term) => term.label).filter((label) => lexicon.labels.has(label));
}

/**
 * The nearest thing to a theme without a single word: sentences with a word that is made like one of its terms
 * ("Veiligheidsbeleid" for "veiligheid"). Shown so that a reader can see what the search passed over. Only the last word
 * of a term counts, as its first is often an adjective of every paper ("Europees", "gemeenschappelijk").
 */
function lookalikes(terms: readonly string[], reading: Reading): Rejected[] {
  const parts = new Set(
    terms
      .map((label) => wordsOf(label).at(-1)?.fold ?? '')
      .filter((word) => word.length >= LOOKALIKE)
      .map((word) => word.slice(0, LOOKALIKE)),
  );
  const found: Rejected[] = [];
  for (const block of reading.document.blocks) {
    if (!isInScope(reading.document, block)) continue;
    for (const sentence of block.sentences) {
      const like = wordsOf(sentence.text).find(
        (word) => word.fold.length >= LOOKALIKE && parts.has(word.fold.slice(0, LOOKALIKE)),
      );
      if (like === undefined) continue;
      const span = clauses(sentence.text, reading.document.source.language).find((one) => within(like, one)) ?? like;
      found.push({ sentence: sentence.id, span, score: NEAR.lookalike, reason: 'too-far', found: like.text });
      if (found.length === NEAREST) return found;
    }
  }
  return found;
}

/** The best refused candidate of each sentence, nearest first; among equals the order of the paper. */
function nearest(refused: readonly Rejected[]): Rejected[] {
  const bySentence = new Map<string, Rejected>();
  for (const one of refused) {
    const known = bySentence.get(one.sentence);
    if (known === undefined || known.score < one.score) bySentence.set(one.sentence, one);
  }
  return [...bySentence.values()].sort((x, y) => y.score - x.score).slice(0, NEAREST);
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function cellOf(theme: string, reading: Reading, sentences: number): Cell {
  const { document, knowledge, lexicon } = reading;
  const found = reading.themes.get(theme) ?? none();
  if (found.speaks.some((one) => one.sure) || found.speaks.length > 1) {
    return {
      theme,
      document: document.source.id,
      state: 'speaks',
      sentences: unique(found.speaks.map((one) => one.sentence)),
      search: null,
    };
  }
  const terms = termsOf(theme, knowledge, lexicon);
  const refused = nearest(found.refused);
  const search = {
    sentences,
    terms,
    nearest: refused.length > 0 || found.speaks.length > 0 ? refused : lookalikes(terms, reading),
    ...(reading.refers.length > 0 ? { refers: reading.refers } : {}),
  };
  // One passing word about the focus is too little for a claim, either way.
  if (found.speaks.length === 1) {
    return { theme, document: document.source.id, state: 'undecided', sentences: [found.speaks[0]!.sentence], search };
  }
  const elsewhere = unique(found.refused.filter((one) => one.reason === 'other-region').map((one) => one.sentence));
  return {
    theme,
    document: document.source.id,
    state: elsewhere.length > 0 ? 'elsewhere' : 'silent',
    sentences: elsewhere,
    search,
  };
}

/**
 * For every theme of the focus and every document one cell: does the paper speak of it with regard to the focus, with
 * the sentences, or with the proof that it does not. First mark that fits: unread, out of scope (not a sentence about
 * the focus), speaks, undecided (one passing word),
 * elsewhere (the words stand about another region), silent. Without themes or regions in the knowledge no cell is made,
 * because silence can only be claimed where it is known what to look for.
 */
export function cellsOf(
  documents: readonly Document[],
  focus: Focus,
  knowledge: Knowledge,
  options: KnowledgeOptions = {},
): Cell[] {
  const themes = focus.themes.filter((id) => knowledge.themes.some((theme) => theme.id === id));
  if (themes.length === 0 || !focus.regions.some((id) => knowledge.regions.some((region) => region.id === id)))
    return [];
  return documents.flatMap((document) => {
    if (document.unread !== null) {
      return themes.map(
        (theme): Cell => ({ theme, document: document.source.id, state: 'unread', sentences: [], search: null }),
      );
    }
    const taught = withAcronymTerms(document, knowledge);
    const reading: Reading = {
      document,
      knowledge: taught,
      focus,
      lexicon: lexiconOf(taught, document.source.language, options),
      regions: regionsOf(document, knowledge),
      themes: new Map(themes.map((theme) => [theme, none()])),
      refers: missingReferences(document, documents, focus, knowledge),
    };
    let sentences = 0;
    for (const block of document.blocks) {
      if (!isProse(block)) continue;
      if (isInScope(document, block)) sentences += block.sentences.length;
      for (const sentence of block.sentences) readSentence(block, sentence, reading);
    }
    const isAbout = document.blocks.some(
      (block) =>
        isProse(block) &&
        block.sentences.some(({ id }) => {
          const found = reading.regions.get(id)?.regions ?? [];
          return inFocus(
            found.map((one) => one.region),
            focus.regions,
            knowledge,
          );
        }),
    );
    const cells = themes.map((theme) => cellOf(theme, reading, sentences));
    // A paper without a word about the focus is silent on everything and on nothing: that is no finding on a theme.
    return isAbout ? cells : cells.map((cell): Cell => ({ ...cell, state: 'out-of-scope', sentences: [] }));
  });
}
