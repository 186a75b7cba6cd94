/**
 * What two sentences are about: shared policy objects, themes and regions, as numbers.
 */
import type { Knowledge, PolicyObject } from '../model.ts';
import type { ObjectHit } from '../tag/objects.ts';
import type { Unit } from './analysis.ts';

/** Weight of an object a sentence points back to ("dergelijke dreigingen"), against 1 for one it names. */
const INHERITED = 0.5;
/** Weight of the wider object, per step up: "irreguliere migratie" is half about "migratie". */
const BROADER = 0.5;
/** Weight of a move alone: "samenwerking" without its matter tells little. */
const MOVE = 0.25;

/** Objects with weights; narrower objects also count, less, for the wider ones above them. */
export type ObjectVector = ReadonlyMap<string, number>;

/** The objects of a body of knowledge, as the vectors need them. */
export interface ObjectTree {
  readonly broader: ReadonlyMap<string, string | null>;
  readonly moves: ReadonlySet<string>;
}

export function objectTree(knowledge: Knowledge | null): ObjectTree {
  const objects: readonly PolicyObject[] = knowledge?.objects ?? [];
  return {
    broader: new Map(objects.map((object) => [object.id, object.broader])),
    moves: new Set(objects.filter((object) => object.kind === 'move').map((object) => object.id)),
  };
}

/** An object and the wider ones above it, each half as heavy as the one below. */
function chain(id: string, weight: number, tree: ObjectTree): [string, number][] {
  const found: [string, number][] = [];
  for (let up: string | null = id; up !== null; up = tree.broader.get(up) ?? null) {
    if (found.some(([one]) => one === up)) break;
    found.push([up, weight * BROADER ** found.length]);
  }
  return found;
}

/**
 * The objects of a clause with weights from 0 to 1. Matter and move of one clause also make a position of their own
 * ("gbvb+aansluiting"): alignment with a policy and cooperation on it are two positions on one matter.
 */
function clauseVector(hits: readonly ObjectHit[], tree: ObjectTree): Map<string, number> {
  const found = new Map<string, number>();
  const weightOf = (hit: ObjectHit): number => (hit.inheritedFrom === null ? 1 : INHERITED);
  const moves = hits.filter((hit) => tree.moves.has(hit.object));
  for (const move of moves) raise(found, move.object, MOVE * weightOf(move));
  for (const hit of hits) {
    if (tree.moves.has(hit.object)) continue;
    for (const [id, weight] of chain(hit.object, weightOf(hit), tree)) {
      raise(found, id, weight);
      for (const move of moves) {
        if (move.inheritedFrom === hit.inheritedFrom) raise(found, `${id}+${move.object}`, weight * weightOf(move));
      }
    }
  }
  return found;
}

function raise(vector: Map<string, number>, key: string, weight: number): void {
  if ((vector.get(key) ?? 0) < weight) vector.set(key, weight);
}

/** The objects of a sentence, and of each of its clauses in order. */
export interface Matter {
  readonly whole: ObjectVector;
  readonly clauses: readonly ObjectVector[];
}

export function matterOf(unit: Unit, tree: ObjectTree): Matter {
  const parts = unit.clauses.map(({ span }) =>
    clauseVector(
      unit.signs.objects.filter((hit) => span.from <= hit.span.from && hit.span.from < span.to),
      tree,
    ),
  );
  const whole = new Map<string, number>();
  for (const part of parts) for (const [key, weight] of part) raise(whole, key, weight);
  return { whole, clauses: parts };
}

/** How rare each object is in the two papers together: 1 / sqrt(sentences of a × sentences of b that hold it). */
export function rarity(a: readonly Matter[], b: readonly Matter[]): ReadonlyMap<string, number> {
  const count = (of: readonly Matter[]): Map<string, number> => {
    const found = new Map<string, number>();
    for (const { whole } of of) {
      for (const id of whole.keys()) found.set(id, (found.get(id) ?? 0) + 1);
    }
    return found;
  };
  const left = count(a);
  const right = count(b);
  const all = new Set([...left.keys(), ...right.keys()]);
  return new Map(
    [...all].map((id) => [id, 1 / Math.sqrt(Math.max(1, left.get(id) ?? 0) * Math.max(1, right.get(id) ?? 0))]),
  );
}

/** Cosine of two object vectors, weighed by rarity: the fourth root keeps a frequent object from counting for nothing. */
export function objectCosine(x: ObjectVector, y: ObjectVector, rare: ReadonlyMap<string, number>): number {
  const w = (id: string): number => Math.sqrt(rare.get(id) ?? 1);
  let dot = 0;
  for (const [id, weight] of x) dot += weight * (y.get(id) ?? 0) * w(id);
  if (dot === 0) return 0;
  const mass = (of: ObjectVector): number => [...of].reduce((sum, [id, weight]) => sum + weight * weight * w(id), 0);
  return dot / Math.sqrt(mass(x) * mass(y));
}

/** The shared object that is rarest in the two papers, times how far both sentences are about it; 0 when none is shared. */
export function rarestShared(x: ObjectVector, y: ObjectVector, rare: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const [id, weight] of x) {
    const other = y.get(id);
    if (other !== undefined) best = Math.max(best, (rare.get(id) ?? 1) * Math.min(weight, other));
  }
  return best;
}
