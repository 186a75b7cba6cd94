/** Which places a sentence speaks of, and whether two sentences speak of the same. */
import type { Region } from '../model.ts';

/** Regions with every wider one: "Servië" is also "Westelijke Balkan". */
export interface RegionSet {
  readonly named: readonly string[];
  readonly wide: ReadonlySet<string>;
}

/** `sister`: two parts of one region (Servië, Montenegro). `unknown`: one names none. `none`: neither does. */
export type RegionOverlap = 'same' | 'sister' | 'other' | 'unknown' | 'none';

export const NO_REGIONS: RegionSet = { named: [], wide: new Set() };

/** Region ids with the wider ones above them. */
export function regionSet(ids: readonly string[], regions: ReadonlyMap<string, Region>): RegionSet {
  const wide = new Set<string>();
  for (const id of ids) {
    for (let up: string | null = id; up !== null && !wide.has(up); up = regions.get(up)?.broader ?? null) wide.add(up);
  }
  return { named: ids, wide };
}

/** Do two sentences speak of one place: the same, or one within the other ("Servië" and "de Westelijke Balkan"). */
export function regionOverlap(x: RegionSet, y: RegionSet): RegionOverlap {
  if (x.named.length === 0 || y.named.length === 0) return x.named.length === y.named.length ? 'none' : 'unknown';
  if (x.named.some((one) => y.wide.has(one)) || y.named.some((one) => x.wide.has(one))) return 'same';
  return [...x.wide].some((one) => y.wide.has(one)) ? 'sister' : 'other';
}
