/** The figures on links: with and without set phrases, sure and possible apart, ranks, and how sure each figure is. */
import { SURE } from '../../src/align/coefficients.ts';
import { type Counts, type Interval, interval } from './bootstrap.ts';
import { goldPairs } from './fit.ts';
import { type Figures, figures, type GoldPair, rankPairs, scorePairs } from './pairs.ts';

/** One pair that was looked at, for one paper left out. */
export interface ScoredPair {
  readonly paper: string;
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly claimed: boolean;
}

export interface PairScores {
  readonly all: Figures;
  readonly withoutFormula: Figures;
  readonly intervals: { readonly all: Interval; readonly withoutFormula: Interval };
  /** Claims at the height of a sure link: their precision and what they find. */
  readonly sure: Figures;
  /** Claims below it: their precision; found and gold count what the sure ones left. */
  readonly possible: Figures;
  readonly first: number;
  readonly third: number;
  readonly reciprocal: number;
}

const key = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`);

/** What each older sentence adds to the sums. */
function units(pairs: readonly ScoredPair[], gold: readonly GoldPair[], withoutFormula: boolean): Counts[] {
  const papers = [...new Set(pairs.map((pair) => pair.paper))];
  const level = new Map(gold.map((pair) => [key(pair.a, pair.b), pair]));
  const counts = new Map<string, { found: number; claimed: number; gold: number }>();
  const at = (sentence: string): { found: number; claimed: number; gold: number } => {
    const known = counts.get(sentence) ?? { found: 0, claimed: 0, gold: 0 };
    counts.set(sentence, known);
    return known;
  };
  const out = (pair: GoldPair | undefined): boolean =>
    pair !== undefined && (pair.level === 'optional' || (withoutFormula && pair.formula));
  for (const pair of gold) {
    if (out(pair)) continue;
    const times = papers.filter((paper) => pair.a.startsWith(`${paper}.`) || pair.b.startsWith(`${paper}.`)).length;
    at(pair.a < pair.b ? pair.a : pair.b).gold += times;
  }
  for (const pair of pairs) {
    const known = level.get(key(pair.a, pair.b));
    if (!pair.claimed || out(known)) continue;
    const unit = at(pair.a < pair.b ? pair.a : pair.b);
    unit.claimed += 1;
    if (known !== undefined) unit.found += 1;
  }
  return [...counts.values()];
}

function added(list: readonly Figures[]): Figures {
  const sum = (of: (one: Figures) => number): number => list.reduce((all, one) => all + of(one), 0);
  return figures(
    sum((one) => one.found),
    sum((one) => one.claimed),
    sum((one) => one.gold),
  );
}

/** The figures, each paper's pairs added up; `sureAt` null where the scores are no probabilities. */
export function pairScores(pairs: readonly ScoredPair[], sureAt: number | null = SURE): PairScores {
  const gold = goldPairs();
  const papers = [...new Set(pairs.map((pair) => pair.paper))].map((paper) => ({
    own: gold.filter((pair) => pair.a.startsWith(`${paper}.`) || pair.b.startsWith(`${paper}.`)),
    pairs: pairs.filter((pair) => pair.paper === paper),
  }));
  const score = (claimed: (pair: ScoredPair) => boolean, withoutFormula = false): Figures =>
    added(papers.map((one) => scorePairs(one.pairs.filter(claimed), one.own, withoutFormula)));
  const isSure = (pair: ScoredPair): boolean => sureAt === null || pair.score >= sureAt;
  const sure = score((pair) => pair.claimed && isSure(pair));
  const weak = score((pair) => pair.claimed && !isSure(pair));
  const ranks = papers.map((one) => rankPairs(one.pairs, one.own));
  const queries = ranks.reduce((sum, one) => sum + one.queries, 0);
  const mean = (of: 'first' | 'third' | 'reciprocal'): number =>
    ranks.reduce((sum, one) => sum + one[of] * one.queries, 0) / Math.max(1, queries);
  return {
    all: score((pair) => pair.claimed),
    withoutFormula: score((pair) => pair.claimed, true),
    intervals: { all: interval(units(pairs, gold, false)), withoutFormula: interval(units(pairs, gold, true)) },
    sure,
    possible: figures(weak.found, weak.claimed, weak.gold - sure.found),
    first: mean('first'),
    third: mean('third'),
    reciprocal: mean('reciprocal'),
  };
}
