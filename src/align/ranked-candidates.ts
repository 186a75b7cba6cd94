/** What a link is chosen from: the pairs of two papers that were judged, whether or not they became one. */
import type { Alignment } from '../model.ts';
import { compareSources } from '../text/chronology.ts';
import { pairContext } from './features.ts';
import { judgedPairs, standingLinks } from './link-documents.ts';
import type { PreparedDocument } from './prepared-document.ts';

/** Two sentences that were held against each other. */
export interface CandidatePair {
  /** Ids of the sentences, `a` of the older paper. */
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly parts: Alignment['parts'];
  /** Whether they are a link. One that reaches the threshold and is none is the echo of a closer one. */
  readonly isLink: boolean;
}

/**
 * Every pair of two analysed papers that was judged, sentence by sentence of the older one, nearest first. Pairs that share
 * neither words nor matter are never judged, and are not among them.
 */
export function rankedCandidates(one: PreparedDocument, other: PreparedDocument, threshold?: number): CandidatePair[] {
  if (one.language !== other.language || one.document.source.id === other.document.source.id) return [];
  const [a, b] = compareSources(one.document.source, other.document.source) < 0 ? [one, other] : [other, one];
  const of = pairContext(a, b);
  const { pairs, order } = judgedPairs(of);
  const links = new Set(standingLinks(pairs, of, order, threshold));
  return [...pairs]
    .sort((p, q) => p.x.unit.order - q.x.unit.order || q.score - p.score || p.y.unit.order - q.y.unit.order)
    .map((pair) => ({
      a: pair.x.unit.sentence.id,
      b: pair.y.unit.sentence.id,
      score: pair.score,
      parts: pair.parts,
      isLink: links.has(pair),
    }));
}
