/**
 * The links between two papers: which sentence continues which, with the reasons.
 *
 * Each pair is decided by itself, by its score against one threshold: positions split and merge, and an oracle that may
 * link each sentence only once stops at F 0.73. Mutual best was measured and takes 73 to 55.
 */

import { annotateDocuments } from '../annotate/annotated-document.ts';
import type { KnowledgeOptions } from '../annotate/theme-lexicon.ts';
import type { Alignment, Document, Knowledge } from '../model.ts';
import { compareSources } from '../text/chronology.ts';
import { bestAtBothEnds, sameHeight } from './both-ends.ts';
import { candidates } from './candidates.ts';
import { clausePair, relation } from './clause-pair.ts';
import { LINK, SURE } from './coefficients.ts';
import { type CommonOrder, commonOrder } from './common-order.ts';
import { linkGroups, movedLinks, type PlacedLink } from './crossings.ts';
import { type PairContext, pairContext } from './features.ts';
import { type PreparedDocument, prepareDocument } from './prepared-document.ts';
import { type ScoredLink, withBestPlace, withoutBoilerplate, withoutChance, withoutEchoes } from './prune-links.ts';
import {
  atBothEnds,
  hasSubject,
  inPlace,
  type PairJudge,
  pairScorer,
  type ScoredPair,
  scoreAtBothEnds,
  wordParts,
  wordScorer,
} from './score-pair.ts';
import type { SentenceAt } from './similarity.ts';

/** Which of the pairs of two papers are links. */
export interface LinkOptions {
  /** Score from which a pair may be a link, 0..1; that of the dossiers when left out. What is sure is sure at any. */
  readonly threshold?: number | undefined;
  /** True for at most one link a sentence, the best first; a position that was split or merged then keeps one of its parts. */
  readonly oneToOne?: boolean | undefined;
}

/** `without`: id of a paper; terms learnt from that paper alone are switched off, for honest scoring. */
export interface AlignOptions extends KnowledgeOptions, LinkOptions {
  readonly knowledge?: Knowledge;
  /** Analyses already made, of these papers among others: each is then made once for all pairs. */
  readonly analyses?: readonly PreparedDocument[];
}

/**
 * Share of the words of their subject that two versions of one text have in common at least (0.4 to 0.97 measured); two
 * regulations that close with the same seven articles keep an order as well, and share 0.09. Without a table of common words
 * all but function words count: two declarations of one series share half of them, statements a month apart 0.8 and more.
 */
const KIN = { subject: 0.2, all: 0.6 };

/**
 * Share of the words of their subject from which two papers tell of one matter: reports of one event share 0.17 to 0.38,
 * those of two events and regulations on two subjects at most 0.13. Below it they share but the words of all papers.
 */
const RELATED = 0.12;
/** Sentences of the smaller paper from which being the best tells anything: of a single one each is the best. */
const FEWEST_TOLD = 4;

const kinOf = ({ pack }: PairContext): number => (pack.frequency.hasTable ? KIN.subject : KIN.all);

/** Does the knowledge find nothing in a sentence? Then words alone tell what it is about. */
const isUnknown = ({ unit: { annotations } }: SentenceAt): boolean =>
  annotations.themes.length === 0 && annotations.objects.length === 0 && annotations.formula === null;

/** The links among scored pairs: those that reach the threshold and stand by themselves. */
export function standingLinks<T extends ScoredLink>(
  pairs: readonly T[],
  of: PairContext,
  order: CommonOrder | null,
  threshold = LINK,
): T[] {
  const { pairing, pack } = of;
  const links = pairs.filter((pair) => pair.score >= threshold);
  if (order !== null) return withBestPlace(links, pairing);
  // A set phrase may well stand twice in a paper, once in its summary: it has no echo.
  const standing = withoutEchoes(
    links,
    pairing,
    ({ x, y }) => x.unit.annotations.formula !== null && y.unit.annotations.formula !== null,
  );
  const ownWords = withoutBoilerplate(standing, pairing, pack);
  // Two papers nobody described that share as much as versions of one text do are of one matter: no chance need be feared.
  if (!hasSubject(of.knowledge) && of.kinship >= kinOf(of)) return ownWords;
  return withoutChance(ownWords, pairing, of.kinship < RELATED);
}

/**
 * Every pair worth a look, with its score; and the order the papers share when they are versions of one text. Whether they
 * are is told by words alone: two papers of one subject are not one text because a theme file knows their subject.
 */
export function judgedPairs(of: PairContext): {
  readonly pairs: readonly ScoredPair[];
  readonly order: CommonOrder | null;
  readonly judge: PairJudge;
} {
  const width = of.pairing.b.length;
  const words = wordParts(of);
  const byWords = wordScorer(of, words);
  const judgedBy = (judge: PairJudge, some: readonly (readonly [number, number])[]): ScoredPair[] =>
    some.map(([i, j]) => judge(of.pairing.a[i]!, of.pairing.b[j]!));
  const isTold = of.kinship >= RELATED && Math.min(of.pairing.a.length, width) >= FEWEST_TOLD;
  const isKin = of.kinship >= kinOf(of);
  // Versions of one text are told by the near pairs alone: those without a floor are twelve times as many.
  const near = isKin || !isTold ? candidates(of).pairs : [];
  const found = isKin ? commonOrder(of.pairing, judgedBy(byWords, near), inOrder) : null;
  if (found !== null) return { ...found, judge: (x, y) => inPlace(byWords(x, y), found.order.place(x, y)) };
  const judge = pairScorer(of, byWords);
  if (!isTold) return { pairs: judgedBy(judge, near), order: null, judge };
  const { pairs: wider, isNear } = candidates(of, 0);
  const [unknownA, unknownB] = [of.pairing.a.map(isUnknown), of.pairing.b.map(isUnknown)];
  const { a, b } = of.pairing;
  const partner = bestAtBothEnds(wider, [a.length, width], (i, j) => {
    if (!unknownA[i] && !unknownB[j]) return -1;
    return scoreAtBothEnds(words(a[i]!, b[j]!), sameHeight(a[i]!, b[j]!, of.pairing));
  });
  const isPartner = (x: SentenceAt, y: SentenceAt): boolean => partner[x.unit.order] === y.unit.order;
  const atHeight: PairJudge = (x, y) => atBothEnds(byWords(x, y), sameHeight(x, y, of.pairing));
  const told: PairJudge = (x, y) => (isPartner(x, y) && isUnknown(x) && isUnknown(y) ? atHeight(x, y) : judge(x, y));
  const worth = wider.filter(([i, j], at) => isNear(at) || partner[i] === j);
  return { pairs: judgedBy(told, worth), order: null, judge: told };

  function inOrder(pairs: readonly ScoredPair[], order: CommonOrder): ScoredPair[] {
    const known = new Set(near.map(([i, j]) => i * width + j));
    const more = order.pairs
      .filter(([i, j]) => !known.has(i * width + j))
      .map(([i, j]) => byWords(of.pairing.a[i]!, of.pairing.b[j]!));
    return [...pairs, ...more]
      .map((pair) => inPlace(pair, order.place(pair.x, pair.y)))
      .sort((p, q) => p.x.unit.order - q.x.unit.order || p.y.unit.order - q.y.unit.order);
  }
}

/** The links that no better one shares a sentence with, in their order. */
function bestOfBoth(links: readonly ScoredPair[]): ScoredPair[] {
  const taken = new Set<SentenceAt>();
  const kept = new Set<ScoredPair>();
  for (const link of [...links].sort((p, q) => q.score - p.score)) {
    if (taken.has(link.x) || taken.has(link.y)) continue;
    taken.add(link.x).add(link.y);
    kept.add(link);
  }
  return links.filter((link) => kept.has(link));
}

/**
 * The links between two analysed papers, in order of the older paper. The same whichever comes first; nothing but these
 * two papers and their knowledge has a say. Papers in different languages have none.
 */
export function linkPrepared(
  one: PreparedDocument,
  other: PreparedDocument,
  { threshold, oneToOne = false }: LinkOptions = {},
): Alignment[] {
  if (one.language !== other.language || one.document.source.id === other.document.source.id) return [];
  const [a, b] = compareSources(one.document.source, other.document.source) < 0 ? [one, other] : [other, one];
  const of = pairContext(a, b);
  const { pairs, order } = judgedPairs(of);
  const standing = standingLinks(pairs, of, order, threshold);
  const links = oneToOne ? bestOfBoth(standing) : standing;
  const id = (pair: ScoredPair): string => `${pair.x.unit.sentence.id}~${pair.y.unit.sentence.id}`;
  const placed: PlacedLink[] = links.map((pair) => ({
    id: id(pair),
    a: pair.x.unit.order,
    b: pair.y.unit.order,
    weight: pair.score,
  }));
  const out = movedLinks(placed);
  const group = linkGroups(placed);
  return links.map((pair): Alignment => {
    const closest = clausePair(pair.x, pair.y, of);
    const { formula } = pair.x.unit.annotations;
    return {
      id: id(pair),
      a: { sentence: pair.x.unit.sentence.id, span: closest.a },
      b: { sentence: pair.y.unit.sentence.id, span: closest.b },
      group: group.get(id(pair))!,
      strength: pair.score >= SURE ? 'sure' : 'possible',
      relation: relation(pair.x, pair.y, closest, of),
      score: pair.score,
      parts: pair.parts,
      moved: out.has(id(pair)),
      formula: formula !== null && formula === pair.y.unit.annotations.formula ? formula : null,
      evidence: pair.evidence(),
    };
  });
}

/**
 * The links between two papers, `a` the older; see `linkPrepared`. Without knowledge words and letters decide alone.
 * To align one paper with many, analyse each once and give the analyses.
 */
export function alignDocuments(a: Document, b: Document, options: AlignOptions = {}): Alignment[] {
  const made = options.analyses ?? [];
  const missing = [a, b].filter((document) => !made.some((prepared) => prepared.document === document));
  const prepared = [...made, ...annotateDocuments(missing, options.knowledge ?? null, options).map(prepareDocument)];
  const preparedOf = (document: Document): PreparedDocument => prepared.find((one) => one.document === document)!;
  return linkPrepared(preparedOf(a), preparedOf(b), options);
}
