/**
 * The sentences of a paper that come nearest to a sentence, with why each is no link: the proof of a silence, and the
 * answer to "trace these words".
 */

import type { Alignment, Rejected, Span } from '../model.ts';
import { byCodeUnit } from '../text/code-units.ts';
import { clausePair } from './clause-pair.ts';
import { LINK } from './coefficients.ts';
import { gateResult, type PairContext, pairContext } from './features.ts';
import { otherMove } from './object-vectors.ts';
import type { PreparedDocument } from './prepared-document.ts';
import { pairScorer, type ScoredPair } from './score-pair.ts';
import type { SentenceAt } from './similarity.ts';

/** A sentence near enough to be a link. */
export interface NearestSentence {
  readonly sentence: string;
  /** The clause that corresponds. */
  readonly span: Span;
  readonly score: number;
  readonly parts: Alignment['parts'];
}

/** What was found for one sentence in one paper, nearest first. */
export interface NearestSentences {
  readonly linked: readonly NearestSentence[];
  readonly refused: readonly Rejected[];
  /** Sentences searched. */
  readonly searched: number;
}

/** Refused candidates kept: more are noise to a reader. */
const REFUSED = 10;

/** Why a pair is refused, first that holds; `found` is what stood where something else was needed. */
export function rejectionOf(x: SentenceAt, y: SentenceAt, of: PairContext): Pick<Rejected, 'reason' | 'found'> {
  const left = x.unit.annotations;
  const right = y.unit.annotations;
  const label = (list: 'themes' | 'objects' | 'regions', id: string): string =>
    of.knowledge?.[list].find((one) => one.id === id)?.prefLabel.nl ?? id;
  if (right.formula !== null && right.formula !== left.formula) return { reason: 'formula', found: right.formula };
  const { themes, places } = gateResult(x, y, of);
  if (places === 'other' || places === 'sister') {
    return { reason: 'other-region', found: right.places.named.map((id) => label('regions', id)).join(', ') };
  }
  if (themes === 'clash') return { reason: 'other-theme', found: label('themes', right.themes[0]!) };
  const own = of.matter.get(x)!;
  const other = of.matter.get(y)!;
  const meets = [...own.whole.keys()].some((id) => other.whole.has(id) && !of.tree.moves.has(id));
  if (own.whole.size > 0 && other.whole.size > 0 && !meets) {
    const object = right.objects.find((hit) => !of.tree.moves.has(hit.object)) ?? right.objects[0];
    return { reason: 'other-object', found: object === undefined ? null : label('objects', object.object) };
  }
  const asks = own.clauses.flatMap((one) => other.clauses.filter((two) => otherMove(one, two, of.tree)));
  const move = [...(asks[0]?.moves ?? [])][0];
  if (move !== undefined) return { reason: 'other-object', found: label('objects', move) };
  return { reason: 'too-far', found: null };
}

/**
 * The links of a query with a paper, best first, and the nearest sentences that are none, each with why. Every sentence of
 * `query` is asked, each partner keeps its best score.
 */
export function nearestSentences(query: PreparedDocument, paper: PreparedDocument): NearestSentences {
  if (query.language !== paper.language) return { linked: [], refused: [], searched: 0 };
  const of = pairContext(query, paper);
  const score = pairScorer(of);
  const scored = of.pairing.b.map((y) => {
    const asked = of.pairing.a.map((x) => score(x, y));
    return asked.reduce<ScoredPair | null>((best, one) => (best === null || one.score > best.score ? one : best), null);
  });
  const order = scored
    .filter((one) => one !== null)
    .sort((one, other) => other.score - one.score || byCodeUnit(one.y.unit.sentence.id, other.y.unit.sentence.id));
  return {
    linked: order
      .filter((one) => one.score >= LINK)
      .map(({ x, y, parts, score }) => ({
        sentence: y.unit.sentence.id,
        span: clausePair(x, y, of).b,
        score,
        parts,
      })),
    refused: order
      .filter((one) => one.score < LINK)
      .slice(0, REFUSED)
      .map(({ x, y, score }) => ({
        sentence: y.unit.sentence.id,
        span: clausePair(x, y, of).b,
        score,
        ...rejectionOf(x, y, of),
      })),
    searched: order.length,
  };
}
