/** Which clause of one sentence corresponds to which of the other, and how close the wording is there. */

import type { Alignment, Span } from '../model.ts';
import type { PairContext } from './features.ts';
import { rarestSharedObject } from './object-vectors.ts';
import type { SentenceAt } from './similarity.ts';
import { sharedWeight } from './term-weights.ts';

/** What a shared object counts beside shared letters: it decides between clauses that share only grammar. */
const OBJECT = 0.5;

export interface ClausePair {
  readonly a: Span;
  readonly b: Span;
  /** Dice of the words of the two clauses, by weight, 0..1. */
  readonly alike: number;
}

function trimmed(text: string, span: Span): Span {
  const inside = text.slice(span.from, span.to);
  const from = span.from + (inside.length - inside.trimStart().length);
  const to = span.to - (inside.length - inside.trimEnd().length);
  return from < to ? { from, to } : span;
}

/** The best pair of clauses, by shared letters and objects; the first in order of place among equals. */
export function clausePair(x: SentenceAt, y: SentenceAt, of: PairContext): ClausePair {
  const letters = of.pairing.weights.grams.square;
  const words = of.pairing.weights.stems.square;
  let best = { score: -1, a: 0, b: 0, alike: 0 };
  x.clauses.forEach((left, i) => {
    y.clauses.forEach((right, j) => {
      const mass = left.grams.mass + right.grams.mass;
      const dice = mass === 0 ? 0 : (2 * sharedWeight(left.grams, right.grams, letters)) / mass;
      const score = dice + OBJECT * sharedObjects(x, i, y, j, of);
      if (score > best.score + 1e-9) {
        const all = left.stems.mass + right.stems.mass;
        best = { score, a: i, b: j, alike: all === 0 ? 0 : (2 * sharedWeight(left.stems, right.stems, words)) / all };
      }
    });
  });
  const whole = (side: SentenceAt): Span => ({ from: 0, to: side.unit.sentence.text.length });
  const span = (side: SentenceAt, at: number): Span =>
    trimmed(side.unit.sentence.text, side.unit.clauses[at]?.span ?? whole(side));
  return { a: span(x, best.a), b: span(y, best.b), alike: best.alike };
}

/** The rarest object the two clauses share, as a root: it only has to decide between clauses. */
function sharedObjects(x: SentenceAt, i: number, y: SentenceAt, j: number, of: PairContext): number {
  const inClause = (side: SentenceAt, at: number) =>
    of.matter.get(side)!.clauses.find((one) => one.clause === at)!.objects;
  const left = inClause(x, i);
  const right = inClause(y, j);
  return left.size === 0 || right.size === 0 ? 0 : Math.sqrt(rarestSharedObject(left, right, of.objectRarity));
}

/** More than half of the weight is shared: the same clause, edited. */
const REWORDED = 0.55;

/**
 * How the two wordings relate. Verbatim only where whole sentences hold the same words in the same order: by the share of
 * equal words a sentence with "niet" added was verbatim.
 */
export function relation(x: SentenceAt, y: SentenceAt, pair: ClausePair, of: PairContext): Alignment['relation'] {
  const mass = x.stems.mass + y.stems.mass;
  const dice = mass === 0 ? 0 : (2 * sharedWeight(x.stems, y.stems, of.pairing.weights.stems.square)) / mass;
  if (x.unit.wording === y.unit.wording) return 'verbatim';
  return Math.max(dice, pair.alike) >= REWORDED ? 'reworded' : 'paraphrase';
}
