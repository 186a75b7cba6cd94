/** Why two sentences are linked or not: the sum, what they share, and the sentences that came nearest instead. */

import { LINK, SURE } from '../align/coefficients.ts';
import { type PairContext, pairContext } from '../align/features.ts';
import { judgedPairs, linkPrepared } from '../align/link-documents.ts';
import { rejectionOf } from '../align/nearest-sentences.ts';
import type { PairJudge } from '../align/score-pair.ts';
import type { SentenceAt } from '../align/similarity.ts';
import { dossierIndex } from '../dossier/index-by-id.ts';
import type { Aspects, Document, Rival, Unlinked, WhyPair } from '../model.ts';
import { byCodeUnit } from '../text/code-units.ts';
import type { PreparedDossier } from '../trace/prepared-dossier.ts';
import { scoreBreakdown } from './score-breakdown.ts';

/** Rivals told: the reader wants the one that nearly won, not a ranking. */
const RIVALS = 5;

/** Two papers of a dossier side by side, the older first, with everything a question about them needs. */
export interface ExplainedPair {
  readonly context: PairContext;
  readonly side: (sentence: string) => SentenceAt | null;
  readonly judged: PairJudge;
  /** Why a pair is no link in the dossier; null when it is one. */
  readonly against: (x: SentenceAt, y: SentenceAt, turned: boolean) => Pick<Rival, 'reason' | 'found'>;
}

/** `older` must stand before `newer` on the axis; null when the two are in different languages. */
export function explainedPair(
  { dossier, prepared }: PreparedDossier,
  older: Document,
  newer: Document,
): ExplainedPair | null {
  const [a, b] = [prepared(older), prepared(newer)];
  if (a.language !== b.language) return null;
  const context = pairContext(a, b);
  const { pairs, judge: judged } = judgedPairs(context);
  const sides = new Map([...context.pairing.a, ...context.pairing.b].map((side) => [side.unit.sentence.id, side]));
  const { alignments } = dossierIndex(dossier);
  const ruledLinks = new Set(linkPrepared(a, b).map((link) => link.id));
  const proposed = new Set(pairs.map(({ x, y }) => `${x.unit.sentence.id}~${y.unit.sentence.id}`));
  const against: ExplainedPair['against'] = (x, y, turned) => {
    const id = `${x.unit.sentence.id}~${y.unit.sentence.id}`;
    if (alignments.has(id)) return { reason: null, found: null };
    if (ruledLinks.has(id)) return { reason: 'removed', found: null };
    if (judged(x, y).score < LINK) return turned ? rejectionOf(y, x, context) : rejectionOf(x, y, context);
    return { reason: proposed.has(id) ? 'stepped-back' : 'not-proposed', found: null };
  };
  return { context, side: (sentence) => sides.get(sentence) ?? null, judged, against };
}

/** The sentences of the other paper nearest to one, without `except`; `side` says in which paper they stand. */
export function competitorsOf(
  pair: ExplainedPair,
  target: SentenceAt,
  side: 'a' | 'b',
  except: string | null,
): Rival[] {
  return pair.context.pairing[side]
    .filter((other) => other.unit.sentence.id !== except)
    .map((other) => {
      const [x, y] = side === 'b' ? [target, other] : [other, target];
      const { parts, score } = pair.judged(x, y);
      return { x, y, other, parts, score };
    })
    .sort((p, q) => q.score - p.score || byCodeUnit(p.other.unit.sentence.id, q.other.unit.sentence.id))
    .slice(0, RIVALS)
    .map(
      ({ x, y, other, parts }): Rival => ({
        sentence: other.unit.sentence.id,
        sum: scoreBreakdown(parts),
        ...pair.against(x, y, side === 'a'),
      }),
    );
}

function aspectsOf({ unit }: SentenceAt): Aspects {
  const { themes, places, objects, formula } = unit.annotations;
  return { themes, regions: places.named, objects: [...new Set(objects.map((hit) => hit.object))], formula };
}

/**
 * Why `a`, a sentence of the older paper, and `b`, one of the newer, are linked or not. With the sum of their score, what
 * they share, what the knowledge reads in each, and for both the nearest other sentences with why those lost. A sentence
 * out of scope, or papers in two languages, have no sum: then only the reason is told.
 */
export function explainLink(
  prepared: PreparedDossier,
  a: { readonly document: Document; readonly sentence: string },
  b: { readonly document: Document; readonly sentence: string },
): WhyPair {
  const id = `${a.sentence}~${b.sentence}`;
  const pair = explainedPair(prepared, a.document, b.document);
  const link = dossierIndex(prepared.dossier).alignments.get(id);
  const accepted = link !== undefined && 'person' in link.parts;
  const frame = { kind: 'pair', id, linked: link !== undefined, threshold: LINK, sure: SURE } as const;
  const x = pair?.side(a.sentence) ?? null;
  const y = pair?.side(b.sentence) ?? null;
  if (pair === null || x === null || y === null) {
    const reason: Unlinked | null = link !== undefined ? null : pair === null ? 'other-language' : 'out-of-scope';
    const none = { sum: null, matches: [], aspects: null, rivals: { a: [], b: [] } };
    return { ...frame, person: accepted ? 'accept' : null, reason, found: null, ...none };
  }
  const judged = pair.judged(x, y);
  const { reason, found } = pair.against(x, y, false);
  return {
    ...frame,
    person: accepted ? 'accept' : reason === 'removed' ? 'remove' : null,
    sum: scoreBreakdown(judged.parts),
    reason,
    found,
    matches: judged.evidence(),
    aspects: { a: aspectsOf(x), b: aspectsOf(y) },
    rivals: { a: competitorsOf(pair, y, 'a', a.sentence), b: competitorsOf(pair, x, 'b', b.sentence) },
  };
}
