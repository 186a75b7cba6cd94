/**
 * What the links are measured against, worked out in the same run on the same sentences: two ways that need no knowledge
 * and that anyone would try first.
 */
import { isInScope } from '../../src/text/block-scope.ts';
import { wordsOf } from '../../src/text/tokenize.ts';
import { goldDocuments } from './documents.ts';
import { goldPairs, HELD_BACK } from './fit.ts';
import type { ScoredPair } from './pair-board.ts';
import { scorePairs } from './pairs.ts';

interface Vector {
  readonly id: string;
  readonly paper: string;
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

const wordKeys = (text: string): string[] => wordsOf(text).map((word) => word.fold);
/** Runs of four characters, blanks among them. */
function fourKeys(text: string): string[] {
  const plain = ` ${wordKeys(text).join(' ')} `;
  return Array.from({ length: Math.max(0, plain.length - 3) }, (_, at) => plain.slice(at, at + 4));
}

/** TF-IDF of every sentence in scope, over all of them. */
function vectors(keysOf: (text: string) => string[]): Vector[] {
  const found = goldDocuments()
    .filter((document) => document.source.id !== HELD_BACK)
    .flatMap((document) =>
      document.blocks
        .filter((block) => isInScope(document, block))
        .flatMap((block) => block.sentences)
        .map((sentence) => ({ id: sentence.id, paper: document.source.id, keys: keysOf(sentence.text) })),
    );
  const holds = new Map<string, number>();
  for (const { keys } of found) for (const key of new Set(keys)) holds.set(key, (holds.get(key) ?? 0) + 1);
  return found.map(({ id, paper, keys }) => {
    const weights = new Map<string, number>();
    for (const key of keys) weights.set(key, (weights.get(key) ?? 0) + Math.log(found.length / holds.get(key)!));
    const norm = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
    return { id, paper, weights, norm };
  });
}

function cosine(x: Vector, y: Vector): number {
  let dot = 0;
  for (const [key, weight] of x.weights) dot += weight * (y.weights.get(key) ?? 0);
  return dot === 0 ? 0 : dot / (x.norm * y.norm);
}

interface Near {
  readonly a: string;
  readonly b: string;
  readonly papers: readonly [string, string];
  readonly score: number;
}

function allPairs(of: readonly Vector[]): Near[] {
  return of.flatMap((x, at) =>
    of
      .slice(at + 1)
      .filter((y) => y.paper !== x.paper)
      .map((y): Near => ({ a: x.id, b: y.id, papers: [x.paper, y.paper], score: cosine(x, y) }))
      .filter((pair) => pair.score > 0),
  );
}

/** As the aligner is scored: each paper once, with the pairs it is in. */
function byPaper(pairs: readonly Near[], claims: (paper: string) => (pair: Near) => boolean): ScoredPair[] {
  return [...new Set(pairs.flatMap((pair) => pair.papers))].flatMap((paper) => {
    const claimed = claims(paper);
    return pairs
      .filter((pair) => pair.papers.includes(paper))
      .map((pair) => ({ paper, a: pair.a, b: pair.b, score: pair.score, claimed: claimed(pair) }));
  });
}

/** Words, TF-IDF, cosine; a link where each is the nearest of the other in its paper. */
export function mutualBest(): ScoredPair[] {
  const pairs = allPairs(vectors(wordKeys));
  const best = new Map<string, Near>();
  for (const pair of pairs) {
    for (const side of [`${pair.a} ${pair.papers[1]}`, `${pair.b} ${pair.papers[0]}`]) {
      const known = best.get(side);
      if (known === undefined || pair.score > known.score) best.set(side, pair);
    }
  }
  return byPaper(
    pairs,
    () => (pair) =>
      best.get(`${pair.a} ${pair.papers[1]}`) === pair && best.get(`${pair.b} ${pair.papers[0]}`) === pair,
  );
}

/** Runs of four characters, TF-IDF, cosine; the threshold that is best on the pairs without the scored paper. */
export function fourCharacters(): ScoredPair[] {
  const pairs = allPairs(vectors(fourKeys));
  const gold = goldPairs();
  return byPaper(pairs, (paper) => {
    const rest = pairs.filter((pair) => !pair.papers.includes(paper));
    const own = gold.filter((pair) => !pair.a.startsWith(`${paper}.`) && !pair.b.startsWith(`${paper}.`));
    let [best, at] = [-1, 1];
    for (let tried = 0.05; tried < 0.95; tried += 0.01) {
      const { f1 } = scorePairs(
        rest.filter((pair) => pair.score >= tried),
        own,
      );
      if (f1 > best) [best, at] = [f1, tried];
    }
    return (pair) => pair.score >= at;
  });
}
