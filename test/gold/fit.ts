/**
 * Fits the weights of src/align/coefficients.ts on the pairs given, and says how they do on papers they were not fitted on.
 *
 *   npx tsx test/gold/fit.ts            figures, one paper left out at a time, and the weights fitted on all
 *   npx tsx test/gold/fit.ts --drop     the same with each part dropped in turn
 *
 * For each paper: fitted on the pairs that do not involve it, scored on the pairs that do, once as it stands and once with
 * the terms switched off whose only source is that paper. Pairs with the paper of 2024 are no part of the gold given.
 */
import { pathToFileURL } from 'node:url';
import { candidates } from '../../src/align/candidates.ts';
import { type PairContext, pairContext, SCORE_PARTS, type ScorePart, scoreParts } from '../../src/align/features.ts';
import { judgedPairs, standingLinks } from '../../src/align/link-documents.ts';
import type { PreparedDocument } from '../../src/align/prepared-document.ts';
import type { ScoredLink } from '../../src/align/prune-links.ts';
import { pairScorer, wordsMayLink } from '../../src/align/score-pair.ts';
import type { Document, Knowledge } from '../../src/model.ts';
import { prepared } from '../setup/annotated.ts';
import { goldDocuments, goldRows, productId } from './documents.ts';
import { corpusKnowledge } from './knowledge.ts';
import { type Figures, figures, type GoldPair, type Ranks, rankPairs, scorePairs } from './pairs.ts';

/** Strength of the pull to zero: without it 60 positives cannot carry ten weights. */
const L2 = 0.5;
export const HELD_BACK = 'brussel-2024';

export interface Row {
  readonly a: string;
  readonly b: string;
  readonly papers: readonly [string, string];
  readonly level: 'core' | 'optional' | 'none';
  readonly values: readonly number[];
  /** Score by words alone, which needs no fitting; 0 where words alone may not link. */
  readonly words: number;
  /** The pair as the last step of linking sees it, but for its score. */
  readonly candidate: Omit<ScoredLink, 'score'>;
  readonly scene: PairContext;
}
export interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}

export function goldPairs(): GoldPair[] {
  return goldRows('alignments.tsv').map((row) => ({
    a: productId(row['older'] ?? ''),
    b: productId(row['newer'] ?? ''),
    level: row['level'] === 'core' ? 'core' : 'optional',
    formula: row['formula'] === 'formula',
  }));
}

/** Alters the papers, or what is known of each, to see what an ingredient is worth. */
export interface Changes {
  readonly document?: (of: Document) => Document;
  readonly analysis?: (of: PreparedDocument) => PreparedDocument;
}

/** Every candidate pair with its parts. */
export function rows(knowledge: Knowledge, without?: string, changes: Changes = {}): Row[] {
  const level = new Map(goldPairs().map((pair) => [`${pair.a}~${pair.b}`, pair.level]));
  const papers = goldDocuments()
    .filter((document) => document.source.id !== HELD_BACK)
    .map((document) => changes.document?.(document) ?? document)
    .map((document) => prepared(document, knowledge, without === undefined ? {} : { without }))
    .map((paper) => changes.analysis?.(paper) ?? paper);
  const found: Row[] = [];
  papers.forEach((a, at) => {
    for (const b of papers.slice(at + 1)) {
      const both = pairContext(a, b);
      const byWords = pairScorer({ ...both, knowledge: null });
      if (judgedPairs(both).order !== null) throw new Error('versions of one text are linked without weights to fit');
      for (const [x, y] of candidates(both).pairs) {
        const left = both.pairing.a[x]!;
        const right = both.pairing.b[y]!;
        const parts = scoreParts(left, right, both);
        const ids = [left.unit.sentence.id, right.unit.sentence.id] as const;
        found.push({
          a: ids[0],
          b: ids[1],
          papers: [a.document.source.id, b.document.source.id],
          level: level.get(`${ids[0]}~${ids[1]}`) ?? 'none',
          values: SCORE_PARTS.map((name) => parts[name]),
          words: wordsMayLink(left, right, parts.likeness, both) ? byWords(left, right).score : 0,
          candidate: { x: left, y: right, parts },
          scene: both,
        });
      }
    }
  });
  return found;
}

export function probability(model: Model, values: readonly number[]): number {
  return 1 / (1 + Math.exp(-values.reduce((sum, value, at) => sum + value * model.weights[at]!, model.bias)));
}

/** The score of a row: by the knowledge or by words alone, whichever is higher. */
export function scoreOf(model: Model, row: Row): number {
  return Math.max(probability(model, row.values), row.words);
}

/** Logistic regression by Newton steps; optional pairs are left out; a part that is not used keeps weight 0. */
export function fit(all: readonly Row[], used: readonly boolean[], l2 = L2): Model {
  const data = all.filter((row) => row.level !== 'optional');
  const columns = used.flatMap((on, at) => (on ? [at] : []));
  const size = columns.length + 1;
  const w = new Array<number>(size).fill(0);
  for (let step = 0; step < 50; step += 1) {
    const gradient = new Array<number>(size).fill(0);
    const hessian = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    for (const row of data) {
      const x = [1, ...columns.map((column) => row.values[column]!)];
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * w[at]!, 0)));
      const error = p - (row.level === 'core' ? 1 : 0);
      for (let i = 0; i < size; i += 1) {
        gradient[i]! += error * x[i]!;
        for (let j = 0; j < size; j += 1) hessian[i]![j]! += p * (1 - p) * x[i]! * x[j]!;
      }
    }
    for (let i = 0; i < size; i += 1) {
      gradient[i]! += i === 0 ? 0 : l2 * w[i]!;
      hessian[i]![i]! += i === 0 ? 1e-6 : l2;
    }
    const move = solve(hessian, gradient);
    for (let i = 0; i < size; i += 1) w[i]! -= move[i]!;
    if (Math.max(...move.map(Math.abs)) < 1e-8) break;
  }
  const weights = used.map(() => 0);
  columns.forEach((column, at) => {
    weights[column] = w[at + 1]!;
  });
  return { bias: w[0]!, weights };
}

function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  const rows_ = matrix.map((row, at) => [...row, right[at]!]);
  for (let i = 0; i < size; i += 1) {
    let pivot = i;
    for (let r = i + 1; r < size; r += 1) if (Math.abs(rows_[r]![i]!) > Math.abs(rows_[pivot]![i]!)) pivot = r;
    [rows_[i], rows_[pivot]] = [rows_[pivot]!, rows_[i]!];
    for (let r = 0; r < size; r += 1) {
      if (r === i) continue;
      const factor = rows_[r]![i]! / rows_[i]![i]!;
      for (let c = i; c <= size; c += 1) rows_[r]![c]! -= factor * rows_[i]![c]!;
    }
  }
  return rows_.map((row, at) => row[size]! / row[at]!);
}

/**
 * The threshold that serves F best on the rows fitted on, as the mean over the plateau within half a point of the best:
 * a single best threshold on 50 pairs moves by 0.1 when one pair does.
 */
export function threshold(model: Model, all: readonly Row[], gold: readonly GoldPair[]): number {
  const scored = all.map((row) => ({ a: row.a, b: row.b, score: scoreOf(model, row) }));
  const tried: { at: number; f1: number }[] = [];
  for (let at = 0.1; at < 0.71; at += 0.01) {
    tried.push({
      at,
      f1: scorePairs(
        scored.filter((one) => one.score >= at),
        gold,
      ).f1,
    });
  }
  const best = Math.max(...tried.map((one) => one.f1));
  const near = tried.filter((one) => one.f1 >= best - 0.01);
  return near.reduce((sum, one) => sum + one.at, 0) / near.length;
}

/** The rows that linking keeps at a threshold, paper by paper, by the steps that ship. */
export function settled<T extends { readonly row: Row; readonly score: number }>(of: readonly T[], at: number): T[] {
  return [...new Set(of.map((one) => one.row.scene))].flatMap((both) =>
    standingLinks(
      of.filter(({ row }) => row.scene === both).map((one) => ({ ...one.row.candidate, score: one.score, one })),
      both,
      null,
      at,
    ).map((link) => link.one),
  );
}

export interface LeftOut {
  readonly all: Figures;
  readonly withoutFormula: Figures;
  readonly first: number;
  readonly third: number;
  readonly reciprocal: number;
  readonly papers: Readonly<Record<string, { readonly f1: number; readonly threshold: number }>>;
  readonly scored: readonly {
    readonly paper: string;
    readonly row: Row;
    readonly score: number;
    readonly claimed: boolean;
  }[];
}

/** One paper left out at a time: fitted on the pairs without it, scored on the pairs with it, all claims added up. */
export function leaveOneOut(
  base: readonly Row[],
  off: (paper: string) => readonly Row[],
  used: readonly boolean[],
): LeftOut {
  const gold = goldPairs();
  const papers = [...new Set(base.flatMap((row) => row.papers))];
  const sum = { all: [0, 0, 0], np: [0, 0, 0], ranks: [0, 0, 0, 0] };
  const per: Record<string, { f1: number; threshold: number }> = {};
  const scored: { paper: string; row: Row; score: number; claimed: boolean }[] = [];
  for (const paper of papers) {
    const involves = (pair: GoldPair): boolean => pair.a.startsWith(`${paper}.`) || pair.b.startsWith(`${paper}.`);
    const train = base.filter((row) => !row.papers.includes(paper));
    const model = fit(train, used);
    const at = threshold(
      model,
      train,
      gold.filter((pair) => !involves(pair)),
    );
    const test = off(paper)
      .filter((row) => row.papers.includes(paper))
      .map((row) => ({ a: row.a, b: row.b, row, score: scoreOf(model, row) }));
    const claims = settled(test, at);
    const kept = new Set(claims.map((one) => one.row));
    const own = gold.filter(involves);
    const all = scorePairs(claims, own);
    const np = scorePairs(claims, own, true);
    const ranks: Ranks = rankPairs(test, own);
    [all.found, all.claimed, all.gold].forEach((n, i) => {
      sum.all[i]! += n;
    });
    [np.found, np.claimed, np.gold].forEach((n, i) => {
      sum.np[i]! += n;
    });
    [ranks.first, ranks.third, ranks.reciprocal, 1].forEach((n, i) => {
      sum.ranks[i]! += n * ranks.queries;
    });
    per[paper] = { f1: all.f1, threshold: at };
    for (const one of test) scored.push({ paper, row: one.row, score: one.score, claimed: kept.has(one.row) });
  }
  const [first, third, reciprocal, queries] = sum.ranks as [number, number, number, number];
  return {
    all: figures(sum.all[0]!, sum.all[1]!, sum.all[2]!),
    withoutFormula: figures(sum.np[0]!, sum.np[1]!, sum.np[2]!),
    first: first / queries,
    third: third / queries,
    reciprocal: reciprocal / queries,
    papers: per,
    scored,
  };
}

const percent = (value: number): string => (100 * value).toFixed(1);

export function line(name: string, as: LeftOut, off: LeftOut): string {
  const papers = Object.entries(as.papers).map(([id, one]) => `${id.slice(-4)} ${percent(one.f1)}`);
  return [
    name.padEnd(16),
    `F ${percent(as.all.f1)} (P ${percent(as.all.precision)} R ${percent(as.all.recall)})`,
    `np ${percent(as.withoutFormula.f1)}`,
    `R@1 ${as.first.toFixed(2)} R@3 ${as.third.toFixed(2)} MRR ${as.reciprocal.toFixed(2)}`,
    `off F ${percent(off.all.f1)} np ${percent(off.withoutFormula.f1)} R@1 ${off.first.toFixed(2)}`,
    papers.join(' '),
  ].join(' | ');
}

function main(): void {
  const knowledge = corpusKnowledge();
  const base = rows(knowledge);
  const off = new Map([...new Set(base.flatMap((row) => row.papers))].map((paper) => [paper, rows(knowledge, paper)]));
  const all = SCORE_PARTS.map(() => true);
  const run = (used: readonly boolean[]): [LeftOut, LeftOut] => [
    leaveOneOut(base, () => base, used),
    leaveOneOut(base, (paper) => off.get(paper)!, used),
  ];
  const candidatesHeld = new Set(base.filter((row) => row.level === 'core').map((row) => `${row.a}~${row.b}`));
  const core = goldPairs().filter((pair) => pair.level === 'core');
  console.log(`core pairs among the candidates: ${candidatesHeld.size} of ${core.length}; rows ${base.length}`);
  console.log(line('all parts', ...run(all)));
  if (process.argv.includes('--drop')) {
    for (const name of SCORE_PARTS)
      console.log(line(`without ${name}`, ...run(all.map((_, at) => SCORE_PARTS[at] !== (name as ScorePart)))));
  }
  const model = fit(base, all);
  console.log(`\nBIAS ${model.bias.toFixed(2)}  LINK ${threshold(model, base, goldPairs()).toFixed(2)}`);
  SCORE_PARTS.forEach((name, at) => {
    console.log(`  ${name}: ${model.weights[at]!.toFixed(2)},`);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
