/** Which links keep the order of their papers, and which were moved; and the splits and merges among them. */
import { byCodeUnit } from '../text/code-units.ts';

export interface PlacedLink {
  readonly id: string;
  /** Places of the two sentences in their papers. */
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/**
 * Ids of the links outside the heaviest chain that runs forward in both papers: each of them crosses a link of the
 * chain. By weight, not by number: one sure link is not "moved" because two doubtful ones cross it.
 */
export function movedLinks(links: readonly PlacedLink[]): ReadonlySet<string> {
  const order = [...links].sort((x, y) => x.a - y.a || x.b - y.b || byCodeUnit(x.id, y.id));
  const places = [...new Set(order.map((link) => link.b))].sort((x, y) => x - y);
  const rank = new Map(places.map((place, at) => [place, at + 1]));
  // Heaviest chain that ends at or before a place of b: a Fenwick tree of maxima, so that 10,000 links cost no more
  // than a sort (the plain table is quadratic).
  const tree: ({ total: number; at: number } | undefined)[] = new Array(places.length + 1);
  const before: number[] = [];
  const total: number[] = [];
  let best = -1;
  order.forEach((link, at) => {
    let found: { total: number; at: number } | undefined;
    for (let r = rank.get(link.b)!; r > 0; r -= r & -r) {
      const one = tree[r];
      if (one !== undefined && (found === undefined || one.total > found.total)) found = one;
    }
    before[at] = found?.at ?? -1;
    total[at] = link.weight + (found?.total ?? 0);
    for (let r = rank.get(link.b)!; r < tree.length; r += r & -r) {
      const one = tree[r];
      if (one === undefined || total[at]! > one.total) tree[r] = { total: total[at]!, at };
    }
    if (best < 0 || total[at]! > total[best]!) best = at;
  });
  const kept = new Set<string>();
  for (let at = best; at >= 0; at = before[at]!) kept.add(order[at]!.id);
  return new Set(links.filter((link) => !kept.has(link.id)).map((link) => link.id));
}

/**
 * Group of each link: the smallest id among the links of its split (one sentence of a, several of b) or merge (several
 * of a, one of b). Where both ends hold more links the side with more of them decides: following all ends would run
 * through a whole paper.
 */
export function linkGroups(links: readonly PlacedLink[]): ReadonlyMap<string, string> {
  const atA = new Map<number, number>();
  const atB = new Map<number, number>();
  for (const link of links) {
    atA.set(link.a, (atA.get(link.a) ?? 0) + 1);
    atB.set(link.b, (atB.get(link.b) ?? 0) + 1);
  }
  const hub = (link: PlacedLink): string => {
    const a = atA.get(link.a)!;
    const b = atB.get(link.b)!;
    if (a === 1 && b === 1) return link.id;
    return a >= b ? `a${link.a}` : `b${link.b}`;
  };
  const smallest = new Map<string, string>();
  for (const link of links) {
    const known = smallest.get(hub(link));
    if (known === undefined || link.id < known) smallest.set(hub(link), link.id);
  }
  return new Map(links.map((link) => [link.id, smallest.get(hub(link))!]));
}
