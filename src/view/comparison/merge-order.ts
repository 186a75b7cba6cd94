/** Something with a place in both papers. */
export interface OrderedPair {
  readonly older: number;
  readonly newer: number;
  /** What it would cost to call it moved: the number of sentences in it. */
  readonly weight: number;
}

/**
 * The items that keep the order of both papers, as many sentences of them as possible; all others have moved. The
 * heaviest increasing chain is the same choice a reader makes: what moved is the little that crosses the much that stayed.
 */
export function longestIncreasing<T extends OrderedPair>(items: readonly T[]): Set<T> {
  const sorted = [...items].sort((x, y) => x.older - y.older || x.newer - y.newer);
  const best: { weight: number; before: number }[] = [];
  let last = -1;
  sorted.forEach((item, i) => {
    let weight = 0;
    let before = -1;
    for (let j = 0; j < i; j++) {
      const earlier = sorted[j] as T;
      if (earlier.newer < item.newer && earlier.older < item.older && (best[j]?.weight ?? 0) > weight) {
        weight = best[j]?.weight ?? 0;
        before = j;
      }
    }
    best.push({ weight: weight + item.weight, before });
    if (last === -1 || weight + item.weight > (best[last]?.weight ?? 0)) last = i;
  });
  const kept = new Set<T>();
  for (let i = last; i !== -1; i = best[i]?.before ?? -1) kept.add(sorted[i] as T);
  return kept;
}
