/**
 * Does a paper address a theme with regard to the focus, and if not, what proves that?
 *
 * Decided on clauses and on all theme words in them, never on the three tags of a sentence: one sentence of 2024 holds
 * five themes of the focus, and two of them would have become false silences. A silence is a claim about a whole paper,
 * so it comes with what was searched, which words were looked for, and the nearest candidates with why they were refused.
 */

import { type AnnotatedDocument, type AnnotatedSentence, comparedSentences } from '../annotate/annotated-document.ts';
import type { CompiledKnowledge } from '../annotate/compiled-knowledge.ts';
import { focusTest, type RegionFinding } from '../annotate/regions.ts';
import { themeHits } from '../annotate/theme-lexicon.ts';
import type { Cell, Focus, Quote, Rejected, Span } from '../model.ts';
import { nameOfPart } from '../profile/profile.ts';
import { wordsOf } from '../text/tokenize.ts';
import { allTextOf, BESIDE_PROSE, type Withheld } from './all-text.ts';
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

const within = (inner: Span, outer: Span): boolean => inner.from >= outer.from && inner.to <= outer.to;
const regionIds = (findings: readonly RegionFinding[]): string[] => findings.map(({ region }) => region);

interface CoverageContext {
  readonly paper: AnnotatedDocument;
  readonly isFocus: (regions: readonly string[]) => boolean;
  readonly themes: ReadonlyMap<string, Findings>;
  readonly besides: Besides;
  /** Texts the paper names that were not searched. */
  readonly refers: readonly Quote[];
}

/** The clause that holds a span and the regions that count there; words that run over two clauses belong to the sentence. */
function clauseReader({ clauses, regions }: AnnotatedSentence) {
  // Hits and clauses both come in order, so one walk finds the clause of each.
  let last = 0;
  return (span: Span): { readonly clause: Span; readonly regions: readonly RegionFinding[] } => {
    if ((clauses[last]?.from ?? 0) > span.from) last = 0;
    while (last + 1 < clauses.length && clauses[last]!.to <= span.from) last += 1;
    const inside = regions?.clauses[last];
    const counting = inside !== undefined && within(span, inside.span) ? inside : regions;
    return { clause: clauses[last] ?? span, regions: counting?.regions ?? [] };
  };
}

/** Adds what one sentence says of the themes: it speaks, or why its words do not count. */
function readSentence(of: AnnotatedSentence, isInScope: boolean, context: CoverageContext): void {
  const { sentence, themeHits } = of;
  const { themes, isFocus, paper } = context;
  const clauseAt = clauseReader(of);
  const refuse = (theme: string, span: Span, score: number, reason: Rejected['reason'], found: string | null): void => {
    themes.get(theme)?.refused.push({ sentence: sentence.id, span, score, reason, found });
  };
  const quoted = (span: Span): string => sentence.text.slice(span.from, span.to);
  const phrase = of.topics ?? of.setPhrase;
  for (const { theme, span, weak } of themeHits.hits) {
    const { clause, regions } = clauseAt(span);
    // What was found where the focus was needed: the country named, else the heading or paper it stands under.
    const instead = regions[0]?.text ?? null;
    if (!isInScope)
      refuse(
        theme,
        clause,
        NEAR.form,
        'out-of-scope',
        nameOfPart(paper.compiled.profile, of.block.part, paper.language),
      );
    else if (phrase?.kind === 'form') refuse(theme, clause, NEAR.form, 'formula', quoted(phrase.span));
    else if (!isFocus(regionIds(regions)))
      refuse(theme, clause, weak ? NEAR.weak : NEAR.strong, 'other-region', instead);
    else {
      const sure = !weak || regions.some(({ via }) => via === 'clause' || via === 'sentence');
      themes.get(theme)?.speaks.push({ sentence: sentence.id, span, sure });
    }
  }
  if (!isInScope) return;
  for (const { theme, span } of themeHits.refused) {
    const { clause, regions } = clauseAt(span);
    if (isFocus(regionIds(regions))) refuse(theme, clause, NEAR.refused, 'other-object', quoted(span));
    else refuse(theme, clause, NEAR.refused, 'other-region', regions[0]?.text ?? null);
  }
}

/** The labels looked for, for one theme and language. */
function termsOf(theme: string, { knowledge, themes }: CompiledKnowledge): string[] {
  const known = knowledge?.themes.find(({ id }) => id === theme);
  return (known?.terms ?? []).map((term) => term.label).filter((label) => themes.labels.has(label));
}

/**
 * The nearest thing to a theme without a single word: sentences with a word that is made like one of its terms
 * ("Veiligheidsbeleid" for "veiligheid"). Shown so that a reader can see what the search passed over. Only the last word
 * of a term counts, as its first is often an adjective of every paper ("Europees", "gemeenschappelijk").
 */
function lookalikes(terms: readonly string[], paper: AnnotatedDocument): Rejected[] {
  const parts = new Set(
    terms
      .map((label) => wordsOf(label).at(-1)?.fold ?? '')
      .filter((word) => word.length >= LOOKALIKE)
      .map((word) => word.slice(0, LOOKALIKE)),
  );
  const alike: Rejected[] = [];
  for (const { sentence, words, clauses } of comparedSentences(paper)) {
    const like = words.find(({ fold }) => fold.length >= LOOKALIKE && parts.has(fold.slice(0, LOOKALIKE)));
    if (like === undefined) continue;
    const { from, to } = clauses.find((clause) => within(like, clause)) ?? like;
    alike.push({
      sentence: sentence.id,
      span: { from, to },
      score: NEAR.lookalike,
      reason: 'too-far',
      found: like.text,
    });
    if (alike.length === NEAREST) return alike;
  }
  return alike;
}

/** The best refused candidate of each sentence, nearest first; among equals the order of the paper. */
function nearest(refused: readonly Rejected[]): Rejected[] {
  const bySentence = new Map<string, Rejected>();
  for (const candidate of refused) {
    const known = bySentence.get(candidate.sentence);
    if (known === undefined || known.score < candidate.score) bySentence.set(candidate.sentence, candidate);
  }
  return [...bySentence.values()].sort((x, y) => y.score - x.score).slice(0, NEAREST);
}

const sentencesOf = (of: readonly { readonly sentence: string }[]): string[] => [
  ...new Set(of.map(({ sentence }) => sentence)),
];

/** By theme, what stands of it outside the sentences that are compared, and why nothing is claimed then. */
type Besides = ReadonlyMap<string, { readonly withheld: Withheld; readonly nearest: readonly Rejected[] }>;

/** The words of themes in notes, headings and parts that stay out of comparisons; what is about another country is none. */
function besideProse(paper: AnnotatedDocument, focus: Focus): Besides {
  const found = new Map<string, { withheld: Withheld; nearest: readonly Rejected[] }>();
  const texts = allTextOf(paper, focus).filter(({ kind }) => kind !== 'prose');
  for (const [withheld, reason, where] of BESIDE_PROSE) {
    const here = new Map<string, Rejected[]>();
    for (const { sentence, kind, placeAt } of texts) {
      if (kind !== where) continue;
      for (const { theme, span, weak } of themeHits(paper.compiled.themes, sentence.words, sentence.clauses).hits) {
        const { about, found: place } = placeAt(span);
        if (weak || about === 'elsewhere') continue;
        const clause = sentence.clauses.find((one) => within(span, one)) ?? span;
        const quoted = { sentence: sentence.sentence.id, span: clause, score: NEAR.strong, reason, found: place };
        const known = here.get(theme);
        if (known === undefined) here.set(theme, [quoted]);
        else known.push(quoted);
      }
    }
    for (const [theme, nearest] of here) if (!found.has(theme)) found.set(theme, { withheld, nearest });
  }
  return found;
}

function cellOf(theme: string, { paper, themes, refers, besides }: CoverageContext, sentences: number): Cell {
  const document = paper.document.source.id;
  const { speaks, refused } = themes.get(theme)!;
  if (speaks.some(({ sure }) => sure) || speaks.length > 1) {
    return { theme, document, state: 'speaks', sentences: sentencesOf(speaks), search: null };
  }
  const terms = termsOf(theme, paper.compiled);
  const near = nearest(refused);
  const search = {
    sentences,
    terms,
    nearest: near.length > 0 || speaks.length > 0 ? near : lookalikes(terms, paper),
    ...(refers.length > 0 ? { refers } : {}),
  };
  // One passing word about the focus is too little for a claim, either way.
  if (speaks.length === 1) return { theme, document, state: 'undecided', sentences: sentencesOf(speaks), search };
  const beside = sentences === 0 ? { withheld: 'nothing-searched' as const, nearest: [] } : besides.get(theme);
  if (beside !== undefined) {
    const first = nearest([...beside.nearest, ...near]);
    return { theme, document, state: 'undecided', sentences: [], search: { ...search, ...beside, nearest: first } };
  }
  const elsewhere = sentencesOf(refused.filter(({ reason }) => reason === 'other-region'));
  return { theme, document, state: elsewhere.length > 0 ? 'elsewhere' : 'silent', sentences: elsewhere, search };
}

/** The cells of one paper, for themes that the knowledge holds. */
function cellsOfPaper(
  paper: AnnotatedDocument,
  themes: readonly string[],
  papers: readonly AnnotatedDocument[],
  focus: Focus,
): Cell[] {
  const { source, unread } = paper.document;
  if (unread !== null)
    return themes.map((theme) => ({ theme, document: source.id, state: 'unread', sentences: [], search: null }));
  const context: CoverageContext = {
    paper,
    isFocus: focusTest(focus.regions, paper.compiled.regionsById),
    themes: new Map(themes.map((theme) => [theme, { speaks: [], refused: [] }])),
    besides: besideProse(paper, focus),
    refers: missingReferences(paper, papers, focus),
  };
  let searched = 0;
  let isAbout = false;
  for (const { isProse, isInScope, sentences } of paper.blocks) {
    if (!isProse) continue;
    if (isInScope) searched += sentences.length;
    for (const sentence of sentences) {
      readSentence(sentence, isInScope, context);
      isAbout ||= context.isFocus(regionIds(sentence.regions?.regions ?? []));
    }
  }
  const cells = themes.map((theme) => cellOf(theme, context, searched));
  // A paper without a word about the focus is silent on everything and on nothing: that is no finding on a theme.
  return isAbout || searched === 0
    ? cells
    : cells.map((cell): Cell => ({ ...cell, state: 'out-of-scope', sentences: [] }));
}

/**
 * For every theme of the focus and every paper one cell: does the paper speak of it with regard to the focus, with the
 * sentences, or with the proof that it does not. First mark that fits: unread, out of scope (not a sentence about the
 * focus), speaks, undecided (one passing word), elsewhere (the words stand about another region), silent. Without its
 * themes or regions in the knowledge no cell is made, because silence can only be claimed where it is known what to look
 * for; a focus that names no region is about whatever its papers are about.
 */
export function cellsOf(papers: readonly AnnotatedDocument[], focus: Focus): Cell[] {
  return papers.flatMap((paper) => {
    const { knowledge, themes, regionsById } = paper.compiled;
    const known = focus.themes.filter((id) => themes.order.has(id));
    const isPlaced = focus.regions.length === 0 || focus.regions.some((id) => regionsById.has(id));
    if (knowledge === null || known.length === 0 || !isPlaced) return [];
    return cellsOfPaper(paper, known, papers, focus);
  });
}
