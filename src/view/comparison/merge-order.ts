/** Something with a place in both papers. */
export interface OrderedPair {
  readonly older: number;
  readonly newer: number;
  /** What it would cost to call it moved: the number of sentences in it. */
  readonly weight: number;
  /** The words in it, of both papers: of two choices that cost the same, the one that moves the fewest is taken. */
  readonly words: number;
}

/** The heaviest chain that ends in an item. */
interface Chain<T> {
  readonly item: T;
  readonly weight: number;
  readonly words: number;
  /** Place of the item in the older paper, then the newer. */
  readonly at: number;
  readonly before: Chain<T> | null;
}

/** The heavier of two chains, then the one with more words, then the one that ends first. */
function heavier<T>(one: Chain<T> | null, other: Chain<T> | null): Chain<T> | null {
  if (one === null || other === null) return one ?? other;
  return (other.weight - one.weight || other.words - one.words || one.at - other.at) > 0 ? other : one;
}

/**
 * The items that keep the order of both papers, as many sentences of them as possible; all others have moved. The
 * heaviest increasing chain is the same choice a reader makes: what moved is the little that crosses the much that stayed.
 */
export function longestIncreasing<T extends OrderedPair>(items: readonly T[]): Set<T> {
  const sorted = [...items].sort((x, y) => x.older - y.older || x.newer - y.newer);
  const places = [...new Set(sorted.map(({ newer }) => newer))].sort((x, y) => x - y);
  const rank = new Map(places.map((newer, at) => [newer, at + 1]));
  // A Fenwick tree over the places of the newer paper: looking back at every earlier item took a minute for a long paper.
  const tree = new Array<Chain<T> | null>(places.length + 1).fill(null);
  const bestBelow = (end: number): Chain<T> | null => {
    let best: Chain<T> | null = null;
    for (let at = end - 1; at > 0; at -= at & -at) best = heavier(tree[at] ?? null, best);
    return best;
  };
  let last: Chain<T> | null = null;
  for (let from = 0; from < sorted.length; ) {
    // Items of one place in the older paper cannot follow each other: all of them look back before any is entered.
    let to = from + 1;
    while (sorted[to]?.older === sorted[from]?.older) to += 1;
    const chains = sorted.slice(from, to).map((item, at): Chain<T> => {
      const before = bestBelow(rank.get(item.newer) ?? 0);
      return {
        item,
        weight: (before?.weight ?? 0) + item.weight,
        words: (before?.words ?? 0) + item.words,
        at: from + at,
        before,
      };
    });
    for (const chain of chains) {
      last = heavier(last, chain);
      for (let at = rank.get(chain.item.newer) ?? 0; at < tree.length; at += at & -at)
        tree[at] = heavier(tree[at] ?? null, chain);
    }
    from = to;
  }
  const kept = new Set<T>();
  for (let chain = last; chain !== null; chain = chain.before) kept.add(chain.item);
  return kept;
}
