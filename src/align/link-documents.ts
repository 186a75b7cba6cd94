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
import { candidates } from './candidates.ts';
import { clausePair, relation } from './clause-pair.ts';
import { LINK, SURE } from './coefficients.ts';
import { linkGroups, movedLinks, type PlacedLink } from './crossings.ts';
import { type PairContext, pairContext } from './features.ts';
import { type PreparedDocument, prepareDocument } from './prepared-document.ts';
import { withoutBoilerplate, withoutChance, withoutEchoes } from './prune-links.ts';
import { pairScorer, type ScoredPair } from './score-pair.ts';

/** `without`: id of a paper; terms learnt from that paper alone are switched off, for honest scoring. */
export interface AlignOptions extends KnowledgeOptions {
  readonly knowledge?: Knowledge;
  /** Analyses already made, of these papers among others: each is then made once for all pairs. */
  readonly analyses?: readonly PreparedDocument[];
}

function linksOf(of: PairContext): ScoredPair[] {
  const score = pairScorer(of);
  const links = candidates(of)
    .map(([i, j]) => score(of.pairing.a[i]!, of.pairing.b[j]!))
    .filter((pair) => pair.score >= LINK);
  // A set phrase may well stand twice in a paper, once in its summary: it has no echo.
  const standing = withoutEchoes(
    links,
    of.pairing,
    ({ x, y }) => x.unit.annotations.formula !== null && y.unit.annotations.formula !== null,
  );
  return withoutChance(withoutBoilerplate(standing, of.pairing, of.pack), of.pairing);
}

/**
 * The links between two analysed papers, in order of the older paper. The same whichever comes first; nothing but these
 * two papers and their knowledge has a say. Papers in different languages have none.
 */
export function linkPrepared(one: PreparedDocument, other: PreparedDocument): Alignment[] {
  if (one.language !== other.language || one.document.source.id === other.document.source.id) return [];
  const [a, b] = compareSources(one.document.source, other.document.source) < 0 ? [one, other] : [other, one];
  const of = pairContext(a, b);
  const links = linksOf(of);
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
  return linkPrepared(preparedOf(a), preparedOf(b));
}
