/**
 * Versions of one text keep its order: which sentence stands in the same place in both.
 *
 * Two papers that tell the same things in the same order are versions of one text. There a sentence that was written anew
 * is found by where it stands: words alone found 5 in 100 of the articles that an amendment had rewritten, because what is
 * left of them is the words of every article. And a sentence of three common words ("Niet van toepassing.") has its twin.
 */
import { longestCommonSubsequence } from '../compare/lcs.ts';
import { groupBy } from '../text/grouping.ts';
import { bestAtBothEnds } from './both-ends.ts';
import { LINK } from './coefficients.ts';
import { movedLinks } from './crossings.ts';
import type { ScoredPair } from './score-pair.ts';
import type { DocumentPair, SentenceAt } from './similarity.ts';

/** Share of the sentences of both papers that must have their partner in one order for the two to be versions of one text. */
const VERSIONS = 0.4;
/** Sentences in one order that are an order: one pair has none. */
const FEWEST = 2;
/** Place below which a pair is not proposed by its place alone: more than four sentences by four stand between the neighbours. */
const PROPOSED = 0.25;

/** Two papers that are versions of one text. */
export interface CommonOrder {
  /**
   * 1 for a sentence and its twin, and for two that stand alone between neighbours that are linked; 1/√(n × m) where n of
   * one paper and m of the other stand there; 0 elsewhere.
   */
  readonly place: (x: SentenceAt, y: SentenceAt) => number;
  /** Pairs worth a look for their place alone, as places in the two papers. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** Partners by place in the papers: `b` of each `a`, -1 for none. */
type Partners = Int32Array;

/**
 * Each sentence with the one that says the same words in the same order: the longest row that runs forward in both, then
 * what was moved, first with first. By place alone: "Vervallen." stands ten times in a regulation.
 */
function twinsOf({ a, b }: DocumentPair): Partners {
  const numbers = new Map<string, number>();
  const numbered = (sides: readonly SentenceAt[]): number[] =>
    sides.map(({ unit }) => {
      const known = numbers.get(unit.wording) ?? numbers.size;
      numbers.set(unit.wording, known);
      return known;
    });
  const [left, right] = [numbered(a), numbered(b)];
  const twins = new Int32Array(a.length).fill(-1);
  const taken = new Uint8Array(b.length);
  const row = longestCommonSubsequence(left, right, new Array(numbers.size).fill(1));
  row.a.forEach((x, at) => {
    twins[x] = row.b[at]!;
    taken[row.b[at]!] = 1;
  });
  const untaken = [...right.keys()].filter((y) => taken[y] === 0);
  const free = groupBy(untaken, (y) => right[y]!);
  left.forEach((number, x) => {
    if (twins[x] === -1) twins[x] = free.get(number)?.shift() ?? -1;
  });
  return twins;
}

/** Twins, and of the other sentences those that are each other's best. */
function partnersOf(twins: Partners, scored: readonly ScoredPair[], width: number): Partners {
  const taken = new Uint8Array(width);
  for (const y of twins) if (y >= 0) taken[y] = 1;
  const rest = scored.filter(
    ({ x, y, score }) => score >= LINK && twins[x.unit.order] === -1 && taken[y.unit.order] === 0,
  );
  const places = rest.map(({ x, y }) => [x.unit.order, y.unit.order] as const);
  const best = bestAtBothEnds(places, [twins.length, width], (_i, _j, at) => rest[at]!.score);
  return twins.map((twin, x) => (best[x] === -1 ? twin : best[x]!));
}

/** Partners that keep the order of both papers. */
function inOrder(partners: Partners): Partners {
  const links = [...partners].flatMap((b, a) => (b < 0 ? [] : [{ id: `${a}`, a, b, weight: 1 }]));
  const moved = movedLinks(links);
  return partners.map((b, a) => (moved.has(`${a}`) ? -1 : b));
}

/** The stretch between two neighbours that are linked: which one each sentence stands in, and how many stand in each. */
function stretches(
  sentences: number,
  linked: ReadonlySet<number>,
  taken: ReadonlySet<number>,
): { at: number[]; free: number[] } {
  const free = [0];
  const at: number[] = [];
  for (let i = 0; i < sentences; i += 1) {
    at.push(free.length - 1);
    if (linked.has(i)) free.push(0);
    else if (!taken.has(i)) free[free.length - 1]! += 1;
  }
  return { at, free };
}

function orderOf(of: DocumentPair, twins: Partners, partners: Partners, chain: Partners): CommonOrder {
  const ends = (list: Partners): [Set<number>, Set<number>] => {
    const pairs = [...list].map((b, a) => [a, b] as const).filter(([, b]) => b >= 0);
    return [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  };
  const [linkedA, linkedB] = ends(chain);
  const [takenA, takenB] = ends(partners);
  const left = stretches(of.a.length, linkedA, takenA);
  const right = stretches(of.b.length, linkedB, takenB);
  const alone = (n: number, m: number): number => 1 / Math.sqrt(n * m);
  const place = (x: number, y: number): number => {
    if (twins[x] === y) return 1;
    const [i, j] = [left.at[x]!, right.at[y]!];
    if (chain[x] === y) return alone(left.free[i]! + left.free[i + 1]! + 1, right.free[j]! + right.free[j + 1]! + 1);
    return i !== j || takenA.has(x) || takenB.has(y) ? 0 : alone(left.free[i]!, right.free[j]!);
  };
  const inStretch = (at: readonly number[], taken: ReadonlySet<number>): number[][] => {
    const found: number[][] = left.free.map(() => []);
    at.forEach((stretch, i) => {
      if (!taken.has(i)) found[stretch]!.push(i);
    });
    return found;
  };
  const [as, bs] = [inStretch(left.at, takenA), inStretch(right.at, takenB)];
  const near = as.flatMap((xs, stretch) =>
    alone(xs.length, bs[stretch]!.length) < PROPOSED ? [] : xs.flatMap((x) => bs[stretch]!.map((y) => [x, y] as const)),
  );
  const same = [...partners].flatMap((y, x) => (y < 0 ? [] : [[x, y] as const]));
  return { place: (x, y) => place(x.unit.order, y.unit.order), pairs: [...same, ...near] };
}

/**
 * The order two papers share with their pairs scored by it, or null when they are no versions of one text. `scored` are the
 * pairs the index proposes, by words; `placed` adds what is known of their places. Twice, because a stretch that was found
 * narrows the next.
 */
export function commonOrder(
  of: DocumentPair,
  scored: readonly ScoredPair[],
  placed: (scored: readonly ScoredPair[], order: CommonOrder) => ScoredPair[],
): { readonly order: CommonOrder; readonly pairs: readonly ScoredPair[] } | null {
  const twins = twinsOf(of);
  const orderBy = (pairs: readonly ScoredPair[]): { order: CommonOrder; kept: number } => {
    const partners = partnersOf(twins, pairs, of.b.length);
    const chain = inOrder(partners);
    return { order: orderOf(of, twins, partners, chain), kept: chain.filter((b) => b >= 0).length };
  };
  const { order: first, kept } = orderBy(scored);
  if (kept < FEWEST || 2 * kept < VERSIONS * (of.a.length + of.b.length)) return null;
  const { order } = orderBy(placed(scored, first));
  return { order, pairs: placed(scored, order) };
}
