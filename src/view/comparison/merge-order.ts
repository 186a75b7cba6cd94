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
  /** Place of the item among all. */
  readonly at: number;
  readonly before: Chain<T> | undefined;
}

/** The heavier of two chains, then the one with more words, then the one that ends first. */
function heavier<T>(one: Chain<T> | undefined, other: Chain<T> | undefined): Chain<T> | undefined {
  if (!one || !other) return one ?? other;
  return (other.weight - one.weight || other.words - one.words || one.at - other.at) > 0 ? other : one;
}

/**
 * The items that keep the order of both papers, as many sentences of them as possible; all others have moved. The
 * heaviest increasing chain is the same choice a reader makes: what moved is the little that crosses the much that stayed.
 */
export function longestIncreasing<T extends OrderedPair>(items: readonly T[]): Set<T> {
  // Of one place in the older paper the last of the newer comes first: items of one place cannot follow each other.
  const sorted = [...items].sort((x, y) => x.older - y.older || y.newer - x.newer);
  // A Fenwick tree over the places of the newer paper: looking back at every earlier item took a minute for a long paper.
  const tree: (Chain<T> | undefined)[] = [];
  const size = sorted.reduce((most, { newer }) => Math.max(most, newer), 0) + 1;
  let last: Chain<T> | undefined;
  sorted.forEach((item, at) => {
    let before: Chain<T> | undefined;
    for (let place = item.newer; place > 0; place -= place & -place) before = heavier(before, tree[place]);
    const chain: Chain<T> = {
      item,
      weight: (before?.weight ?? 0) + item.weight,
      words: (before?.words ?? 0) + item.words,
      at,
      before,
    };
    last = heavier(last, chain);
    for (let place = item.newer + 1; place <= size; place += place & -place) tree[place] = heavier(tree[place], chain);
  });
  const kept = new Set<T>();
  for (let chain: Chain<T> | undefined = last; chain; chain = chain.before) kept.add(chain.item);
  return kept;
}
