/** The peer of aligning: every passage with every other, TF-IDF cosine, a link where each is the nearest of the other. */
import { wordsOf } from '../../src/text/tokenize.ts';
import type { Pair } from './passages.ts';

/** Below this cosine nothing is a link. */
const FLOOR = 0.15;

type Vector = ReadonlyMap<string, number>;

function vectors(texts: readonly string[]): Vector[] {
  const lists = texts.map((text) => wordsOf(text).map((word) => word.fold));
  const holds = new Map<string, number>();
  for (const list of lists) for (const key of new Set(list)) holds.set(key, (holds.get(key) ?? 0) + 1);
  return lists.map((list) => {
    const weights = new Map<string, number>();
    for (const key of list) weights.set(key, (weights.get(key) ?? 0) + Math.log(texts.length / holds.get(key)!));
    const norm = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    return new Map([...weights].map(([key, weight]) => [key, weight / norm]));
  });
}

export function allPairs({ older, newer }: Pair): [number, number][] {
  const all = vectors([...older, ...newer]);
  const left = all.slice(0, older.length);
  const right = all.slice(older.length);
  const best = { a: new Float64Array(left.length), b: new Float64Array(right.length) };
  const near = { a: new Int32Array(left.length).fill(-1), b: new Int32Array(right.length).fill(-1) };
  left.forEach((x, a) => {
    right.forEach((y, b) => {
      let dot = 0;
      for (const [key, weight] of x) dot += weight * (y.get(key) ?? 0);
      if (dot > best.a[a]!) [best.a[a], near.a[a]] = [dot, b];
      if (dot > best.b[b]!) [best.b[b], near.b[b]] = [dot, a];
    });
  });
  return [...near.a].flatMap((b, a): [number, number][] =>
    b >= 0 && near.b[b] === a && best.a[a]! >= FLOOR ? [[a, b]] : [],
  );
}
