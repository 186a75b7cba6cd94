/**
 * The score of a set of claimed links against the pairs of the gold: pure, over plain values.
 *
 * Core pairs count; an optional pair counts neither as right nor as wrong. `withoutFormula` leaves set phrases out on both
 * sides. Ranks look from every sentence of a core pair to the other paper: is a true partner the first, among the first
 * three, and where does the first true one stand (mean of 1/rank).
 */
export interface GoldPair {
  readonly a: string;
  readonly b: string;
  readonly level: 'core' | 'optional';
  readonly formula: boolean;
}

export interface Claim {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly found: number;
  readonly claimed: number;
  readonly gold: number;
}

const key = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`);

export function figures(found: number, claimed: number, gold: number): Figures {
  const precision = claimed === 0 ? 0 : found / claimed;
  const recall = gold === 0 ? 0 : found / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, found, claimed, gold };
}

/** Precision, recall and F1 of claimed links. */
export function scorePairs(claims: readonly Claim[], gold: readonly GoldPair[], withoutFormula = false): Figures {
  const core = new Set(
    gold.filter((one) => one.level === 'core' && !(withoutFormula && one.formula)).map((one) => key(one.a, one.b)),
  );
  const dropped = new Set(
    gold.filter((one) => one.level === 'optional' || (withoutFormula && one.formula)).map((one) => key(one.a, one.b)),
  );
  const claimed = new Set(claims.map((one) => key(one.a, one.b)).filter((one) => !dropped.has(one)));
  return figures([...claimed].filter((one) => core.has(one)).length, claimed.size, core.size);
}

export interface Ranks {
  readonly first: number;
  readonly third: number;
  readonly reciprocal: number;
  readonly queries: number;
}

/** Ranks over every sentence with a core pair, per other paper; optional partners are passed over. */
export function rankPairs(scored: readonly Claim[], gold: readonly GoldPair[]): Ranks {
  const paper = (id: string): string => id.slice(0, id.indexOf('.'));
  const lists = new Map<string, { other: string; score: number }[]>();
  for (const one of scored) {
    for (const [from, to] of [
      [one.a, one.b],
      [one.b, one.a],
    ] as const) {
      const list = lists.get(`${from} ${paper(to)}`) ?? [];
      list.push({ other: to, score: one.score });
      lists.set(`${from} ${paper(to)}`, list);
    }
  }
  const level = new Map(gold.map((one) => [key(one.a, one.b), one.level]));
  const queries = new Set(
    gold
      .filter((one) => one.level === 'core')
      .flatMap((one) => [`${one.a} ${paper(one.b)}`, `${one.b} ${paper(one.a)}`]),
  );
  let first = 0;
  let third = 0;
  let reciprocal = 0;
  for (const query of queries) {
    const from = query.slice(0, query.indexOf(' '));
    const list = (lists.get(query) ?? [])
      .filter((one) => level.get(key(from, one.other)) !== 'optional')
      .sort((x, y) => y.score - x.score || (x.other < y.other ? -1 : 1));
    const at = list.findIndex((one) => level.get(key(from, one.other)) === 'core');
    if (at === 0) first += 1;
    if (at >= 0 && at < 3) third += 1;
    if (at >= 0) reciprocal += 1 / (at + 1);
  }
  const n = Math.max(1, queries.size);
  return { first: first / n, third: third / n, reciprocal: reciprocal / n, queries: queries.size };
}
