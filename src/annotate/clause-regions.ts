/** Which places a sentence and its clauses speak of, once its own regions and its objects are both known. */

import type { CompiledKnowledge } from './compiled-knowledge.ts';
import type { ObjectHit } from './objects.ts';
import { NO_REGIONS, type RegionSet, regionOverlap, regionSet } from './region-overlap.ts';
import type { RegionFinding, SentenceRegions } from './regions.ts';

export interface ClauseRegions {
  readonly places: RegionSet;
  /** In the order of the clauses. */
  readonly clausePlaces: readonly RegionSet[];
}

export const NO_CLAUSE_REGIONS: ClauseRegions = { places: NO_REGIONS, clausePlaces: [] };

/** The sentence itself names a place or points at one; else only its heading or paper does, or nothing. */
const isNamed = (findings: readonly RegionFinding[]): boolean =>
  findings.some(({ via }) => via !== 'heading' && via !== 'document');

/**
 * A reader of places by sentence id: what neither the sentence nor its objects place, its heading does. `focus`: regions
 * a sentence speaks of when nothing else says so.
 */
export function clauseRegionsOf(
  regions: ReadonlyMap<string, SentenceRegions>,
  objects: ReadonlyMap<string, readonly ObjectHit[]>,
  { knowledge, regionsById }: CompiledKnowledge,
  focus: readonly string[] | undefined,
): (sentence: string) => ClauseRegions {
  const natural = new Map((knowledge?.objects ?? []).map((object) => [object.id, object.region ?? null]));
  const setOf = (findings: readonly RegionFinding[]): RegionSet =>
    regionSet(
      findings.map(({ region }) => region),
      regionsById,
    );
  const placed = (sentence: string): ClauseRegions => {
    const read = regions.get(sentence);
    const findings = read?.regions ?? [];
    const clausePlaces = (read?.clauses ?? []).map((clause) => setOf(clause.regions));
    const everywhere = (places: RegionSet): ClauseRegions => ({ places, clausePlaces: clausePlaces.map(() => places) });
    const asRead = { places: setOf(findings), clausePlaces };
    if (isNamed(findings)) return asRead;
    const hits = objects.get(sentence) ?? [];
    // "De EU zal dit proces ondersteunen" speaks of the place of the sentence it points at, not of its heading's.
    const pointsAt = hits.find((hit) => hit.inheritedFrom !== null)?.inheritedFrom ?? null;
    if (pointsAt !== null && pointsAt !== sentence) return everywhere(placed(pointsAt).places);
    const ofObjects = regionSet([...new Set(hits.flatMap((hit) => natural.get(hit.object) ?? []))], regionsById);
    // "De ER onderstreepte het belang van uitbreiding" is about the candidates, whatever its heading says of the Council.
    if (ofObjects.named.length > 0 && regionOverlap(ofObjects, asRead.places) !== 'same') return everywhere(ofObjects);
    if (findings.length === 0 && focus !== undefined) return everywhere(regionSet(focus, regionsById));
    return asRead;
  };
  return placed;
}
