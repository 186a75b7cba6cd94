/**
 * What each saying is about, as far as words tell: its own, and those of the company it keeps.
 *
 * The words of one sentence are too few: by them alone sentences of five papers came together at F 0.35, with their
 * paragraph and heading at 0.66. Where a sentence returns in other papers, what it is linked with tells more and its
 * paragraph less: a statement of a central bank goes through five matters in one paragraph.
 */

import type { LanguagePack } from '../languages/compile-pack.ts';
import { byCodeUnit } from '../text/code-units.ts';
import type { Graph } from './communities.ts';
import type { MatterWords } from './matter-words.ts';
import type { Saying } from './sayings.ts';

/** Weights by feature, of length one. */
type Vector = ReadonlyMap<string, number>;

/** Sayings a feature must stand in: what stands in one brings nothing together. */
const SHARED = 2;
/** Nearest linked sayings that count. */
const LINKED = 10;
/** What linked sayings, the paragraph and the heading say beside a saying's own words. */
const WEIGHT = { linked: 1, mates: 1.5, heading: 1.5 };
/** Features of a vector that are kept: the rest are noise, and cost. */
const KEPT = 80;
/** Neighbours each saying brings into the graph, at most and as a part of all sayings, and how near they must be. */
const NEIGHBOURS = { most: 12, part: 0.25 };
const NEAR = 0.05;
/** Places looked up for the neighbours of one saying, rarest features first: keeps a thousand papers near linear. */
const LOOKED_UP = 4000;

function unit(vector: Map<string, number>): Vector {
  let square = 0;
  for (const weight of vector.values()) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  for (const [key, weight] of vector) vector.set(key, weight / length);
  return vector;
}

function strongest(vector: Map<string, number>): Map<string, number> {
  if (vector.size <= KEPT) return vector;
  return new Map([...vector].sort(([i, x], [j, y]) => y - x || byCodeUnit(i, j)).slice(0, KEPT));
}

/** In how many sayings each feature stands. */
function countsOf(sayings: readonly Saying[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of sayings) for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** How much a feature tells: rare among the sayings, and, where there is a table of the language, rare in it. */
function weigher(sayings: readonly Saying[], counts: ReadonlyMap<string, number>, { frequency }: LanguagePack) {
  return ({ features }: MatterWords): Vector => {
    const vector = new Map<string, number>();
    for (const [key, weight] of features) {
      const count = counts.get(key) ?? 0;
      if (count < SHARED) continue;
      const here = Math.log(sayings.length / count);
      const isWord = frequency.hasTable && !key.includes(' ');
      const tells = isWord ? Math.min(here, -Math.log(frequency.stemShare(key)) - 1) : here;
      if (tells > 0) vector.set(key, weight * tells);
    }
    return unit(vector);
  };
}

function contextsOf(sayings: readonly Saying[], vectorOf: (of: MatterWords) => Vector): Vector[] {
  const own = sayings.map(vectorOf);
  return sayings.map(({ sentences, linked, mates, headings }, at) => {
    const context = new Map(own[at]);
    const add = (vector: Vector, weight: number): void => {
      for (const [key, value] of vector) context.set(key, (context.get(key) ?? 0) + weight * value);
    };
    const near = linked.slice(0, LINKED);
    for (const other of near) add(own[other]!, WEIGHT.linked / near.length);
    const alone = 1 / (sentences.length + near.length);
    for (const other of mates) add(own[other]!, (WEIGHT.mates * alone) / mates.length);
    for (const heading of headings) add(vectorOf(heading), WEIGHT.heading / headings.length);
    return unit(strongest(context));
  });
}

/** The sayings nearest to each by their contexts, as a graph. */
export function nearnessOf(sayings: readonly Saying[], pack: LanguagePack): Graph {
  const counts = countsOf(sayings);
  const contexts = contextsOf(sayings, weigher(sayings, counts, pack));
  const places = new Map<string, [saying: number, weight: number][]>();
  for (const [at, context] of contexts.entries())
    for (const [key, weight] of context) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [[at, weight]]);
      else known.push([at, weight]);
    }
  const most = Math.min(NEIGHBOURS.most, Math.ceil(NEIGHBOURS.part * sayings.length));
  const graph = sayings.map(() => new Map<number, number>());
  for (const [at, context] of contexts.entries()) {
    const nearness = new Map<number, number>();
    let looked = 0;
    const rarest = [...context].sort(([i], [j]) => places.get(i)!.length - places.get(j)!.length || byCodeUnit(i, j));
    for (const [key, weight] of rarest) {
      const here = places.get(key)!;
      looked += here.length;
      if (looked > LOOKED_UP && nearness.size > most) break;
      for (const [other, value] of here) nearness.set(other, (nearness.get(other) ?? 0) + weight * value);
    }
    nearness.delete(at);
    const nearest = [...nearness].filter(([, value]) => value > NEAR).sort(([i, x], [j, y]) => y - x || i - j);
    for (const [other, value] of nearest.slice(0, most)) {
      graph[at]!.set(other, value);
      graph[other]!.set(at, value);
    }
  }
  return graph;
}
