/**
 * What two sentences are about: their policy objects as weighted sets, clause by clause, and how far two of them agree.
 */

import type { ObjectHit } from '../annotate/objects.ts';
import type { Knowledge, PolicyObject } from '../model.ts';
import type { PreparedSentence } from './prepared-document.ts';

/** Weight of an object a sentence points back to ("dergelijke dreigingen"), against 1 for one it names. */
const INHERITED = 0.75;
/** Weight of the wider object, per step up: "irreguliere migratie" is more than half about "migratie". */
const BROADER = 0.6;
/** Weight of a move alone: "samenwerking" without its matter tells little. */
const MOVE = 0.25;

/** Objects with weights; narrower objects also count, less, for the wider ones above them. */
export type ObjectVector = ReadonlyMap<string, number>;

/** The objects of a body of knowledge, as the vectors need them. */
export interface ObjectTree {
  readonly broader: ReadonlyMap<string, string | null>;
  readonly moves: ReadonlySet<string>;
  /** Moves that belong to themes of their own ("aansluiting"): with another move the matter is another position. */
  readonly telling: ReadonlySet<string>;
}

export function objectTree(knowledge: Knowledge | null): ObjectTree {
  const objects: readonly PolicyObject[] = knowledge?.objects ?? [];
  const moves = objects.filter((object) => object.kind === 'move');
  return {
    broader: new Map(objects.map((object) => [object.id, object.broader])),
    moves: new Set(moves.map((object) => object.id)),
    telling: new Set(moves.filter((object) => (object.themes ?? []).length > 0).map((object) => object.id)),
  };
}

/** An object and the wider ones above it, each lighter than the one below. */
function chain(id: string, weight: number, tree: ObjectTree): [string, number][] {
  const found: [string, number][] = [];
  for (let up: string | null = id; up !== null; up = tree.broader.get(up) ?? null) {
    if (found.some(([one]) => one === up)) break;
    found.push([up, weight * BROADER ** found.length]);
  }
  return found;
}

function raise(vector: Map<string, number>, key: string, weight: number): void {
  if ((vector.get(key) ?? 0) < weight) vector.set(key, weight);
}

/**
 * The objects of a clause with weights from 0 to 1. Matter and move of one clause also make a position of their own
 * ("gbvb+aansluiting"). Joining a matter with the nearest move only, by the order of Dutch, was measured: two points
 * less, because lists share their move ("samenwerking inzake weerbaarheid, cyberveiligheid en ...").
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

/** The objects of one clause or of one member of a list in it, and the moves among them. */
export interface ClauseObjects {
  /** Which clause of the sentence this is, or is a member of. */
  readonly clause: number;
  readonly objects: ObjectVector;
  readonly moves: ReadonlySet<string>;
}

/** The objects of a sentence, of each of its clauses, and of the members of lists in them. */
export interface SentenceObjects {
  readonly whole: ObjectVector;
  readonly clauses: readonly ClauseObjects[];
}

/** Signs that a list goes on to its next member. */
const NEXT_MEMBER = /[,;]|\b(?:en|alsmede|evenals|and)\b/;

/**
 * The members of a list in a clause: "samenwerking op het gebied van migratie, bestrijding van misdaad en regionale
 * integratie" holds three positions that no comma before a conjunction shows. A member without a move of its own takes
 * the one before.
 */
function membersOf(hits: readonly ObjectHit[], text: string, tree: ObjectTree): ObjectHit[][] {
  const own = hits.filter((hit) => hit.inheritedFrom === null);
  const members: ObjectHit[][] = [];
  let member: ObjectHit[] = [];
  let end = 0;
  for (const hit of own) {
    const isMove = (one: ObjectHit): boolean => tree.moves.has(one.object);
    const matter = member.some((one) => !isMove(one));
    if (matter && hit.span.from >= end && NEXT_MEMBER.test(text.slice(end, hit.span.from))) {
      members.push(member);
      const carried = member.filter(isMove);
      member = isMove(hit) ? [hit] : [...carried, hit];
    } else member.push(hit);
    end = Math.max(end, hit.span.to);
  }
  if (member.some((one) => !tree.moves.has(one.object))) members.push(member);
  return members;
}

/** Of most clauses, which name none: one for all of them. */
const NO_OBJECTS = { objects: new Map<string, number>(), moves: new Set<string>() } as const;

export function sentenceObjects(unit: PreparedSentence, tree: ObjectTree): SentenceObjects {
  const clauses = unit.clauses.flatMap(({ span }, clause): ClauseObjects[] => {
    const hits = unit.annotations.objects.filter((hit) => span.from <= hit.span.from && hit.span.from < span.to);
    if (hits.length === 0) return [{ clause, ...NO_OBJECTS }];
    const of = (some: readonly ObjectHit[]): ClauseObjects => ({
      clause,
      objects: clauseVector(some, tree),
      moves: new Set(some.map((hit) => hit.object).filter((id) => tree.moves.has(id))),
    });
    const members = membersOf(hits, unit.sentence.text, tree);
    return [of(hits), ...(members.length > 1 ? members.map(of) : [])];
  });
  if (clauses.every(({ objects }) => objects.size === 0)) return { whole: NO_OBJECTS.objects, clauses };
  const whole = new Map<string, number>();
  for (const clause of clauses) for (const [key, weight] of clause.objects) raise(whole, key, weight);
  return { whole, clauses };
}

/** How rare each object is in the two papers together: 1 / sqrt(sentences of a × sentences of b that hold it). */
export function objectRarity(
  a: readonly SentenceObjects[],
  b: readonly SentenceObjects[],
): ReadonlyMap<string, number> {
  const count = (of: readonly SentenceObjects[]): Map<string, number> => {
    const found = new Map<string, number>();
    for (const { whole } of of) for (const id of whole.keys()) found.set(id, (found.get(id) ?? 0) + 1);
    return found;
  };
  const left = count(a);
  const right = count(b);
  return new Map(
    [...new Set([...left.keys(), ...right.keys()])].map((id) => [
      id,
      1 / Math.sqrt(Math.max(1, left.get(id) ?? 0) * Math.max(1, right.get(id) ?? 0)),
    ]),
  );
}

/**
 * Between a cosine (1/2) and a containment (0): the larger side counts for less, so that a clause with one object
 * meets a list that holds it, and a list of five does not meet everything. 0.15 to 0.4 are equal within a point.
 */
const LARGER = 0.3;

/**
 * How far two sets of objects agree, 0..1 and a little above for a set held by a larger one. Weighed by the root of
 * rarity: without it "hervormingen" counts as much as "visumbeleid", with it whole the frequent ones count for nothing.
 */
export function objectAgreement(x: ObjectVector, y: ObjectVector, rare: ReadonlyMap<string, number>): number {
  const weigh = (id: string): number => Math.sqrt(rare.get(id) ?? 1);
  let dot = 0;
  for (const [id, weight] of x) dot += weight * (y.get(id) ?? 0) * weigh(id);
  if (dot === 0) return 0;
  const mass = (of: ObjectVector): number => {
    let sum = 0;
    for (const [id, weight] of of) sum += weight * weight * weigh(id);
    return sum;
  };
  const left = mass(x);
  const right = mass(y);
  return dot / (Math.min(left, right) ** (1 - LARGER) * Math.max(left, right) ** LARGER);
}

/** The shared object that is rarest in the two papers, times how far both sides are about it; 0 when none is shared. */
export function rarestSharedObject(x: ObjectVector, y: ObjectVector, rare: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const [id, weight] of x) {
    const other = y.get(id);
    if (other !== undefined) best = Math.max(best, (rare.get(id) ?? 1) * Math.min(weight, other));
  }
  return best;
}

/** Do two clauses ask different things: one has a telling move, the other has moves and not that one. */
export function otherMove(x: ClauseObjects, y: ClauseObjects, tree: ObjectTree): boolean {
  const misses = (of: ClauseObjects, other: ClauseObjects): boolean =>
    other.moves.size > 0 && [...of.moves].some((move) => tree.telling.has(move) && !other.moves.has(move));
  return misses(x, y) || misses(y, x);
}

/** True when both sentences name the same matter themselves. */
export function sameMatter(x: ObjectVector, y: ObjectVector, tree: ObjectTree): boolean {
  for (const [id, weight] of x) {
    if (weight >= 1 && (y.get(id) ?? 0) >= 1 && tree.broader.has(id) && !tree.moves.has(id)) return true;
  }
  return false;
}
