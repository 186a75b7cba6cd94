/** What the knowledge says of a sentence: themes, regions, set phrase and policy objects, gathered for alignment. */
import type { Document, Knowledge, Span } from '../model.ts';
import { formulaIn } from '../tag/formula.ts';
import type { KnowledgeOptions } from '../tag/lexicon.ts';
import { type ObjectHit, objectsOf } from '../tag/objects.ts';
import { regionsOf, type SentenceRegions } from '../tag/regions.ts';
import { tagDocument } from '../tag/tag.ts';
import type { Word } from '../text/words.ts';

/** Regions as a set with every wider one: "Servië" is also "Westelijke Balkan". */
export interface Places {
  readonly named: readonly string[];
  readonly wide: ReadonlySet<string>;
}

export interface Signs {
  /** Main theme first. */
  readonly themes: readonly string[];
  readonly places: Places;
  /** In the order of the clauses. */
  readonly clausePlaces: readonly { readonly span: Span; readonly places: Places }[];
  /** Id of the set phrase of pure form the sentence is; an occasion ("gesproken over ...") says more and is none. */
  readonly formula: string | null;
  readonly objects: readonly ObjectHit[];
}

const NOWHERE: Places = { named: [], wide: new Set() };
const NONE: Signs = { themes: [], places: NOWHERE, clausePlaces: [], formula: null, objects: [] };

function placesOf(ids: readonly string[], broader: ReadonlyMap<string, string | null>): Places {
  const wide = new Set<string>();
  for (const id of ids) {
    for (let up: string | null = id; up !== null && !wide.has(up); up = broader.get(up) ?? null) wide.add(up);
  }
  return { named: ids, wide };
}

/**
 * Do two sentences speak of one place: the same, or one within the other ("Servië" and "de Westelijke Balkan"). Two
 * countries of one region are sisters. `unknown` when one of them names none.
 */
export function placesMeet(x: Places, y: Places): 'same' | 'sister' | 'other' | 'unknown' | 'none' {
  if (x.named.length === 0 && y.named.length === 0) return 'none';
  if (x.named.length === 0 || y.named.length === 0) return 'unknown';
  if (x.named.some((one) => y.wide.has(one)) || y.named.some((one) => x.wide.has(one))) return 'same';
  return [...x.wide].some((one) => y.wide.has(one)) ? 'sister' : 'other';
}

/** The signs of every sentence of a document in scope; without knowledge there are none. */
export function signsOf(
  document: Document,
  knowledge: Knowledge | null,
  options: KnowledgeOptions = {},
): (sentence: string, words: readonly Word[]) => Signs {
  if (knowledge === null) return () => NONE;
  const broader = new Map(knowledge.regions.map((region) => [region.id, region.broader]));
  const objects = objectsOf(document, knowledge, options);
  const regions = regionsOf(document, knowledge);
  // "De EU zal dit proces ondersteunen" speaks of the place of the sentence it points at, not of its heading's.
  const placeOf = (sentence: string): SentenceRegions | undefined => {
    const own = regions.get(sentence);
    const points = objects.get(sentence)?.find((hit) => hit.inheritedFrom !== null)?.inheritedFrom;
    const named = own?.regions.some((one) => one.via !== 'heading' && one.via !== 'document') ?? false;
    return named || points === null || points === undefined ? own : regions.get(points);
  };
  const themes = new Map<string, string[]>();
  for (const tag of tagDocument(document, knowledge, options).tags) {
    const list = themes.get(tag.sentence);
    if (list === undefined) themes.set(tag.sentence, [tag.theme]);
    else list.push(tag.theme);
  }
  return (sentence, words) => {
    const formula = formulaIn(words, document.source.language);
    const found = placeOf(sentence);
    const ids = (list: readonly { readonly region: string }[]): Places =>
      placesOf(
        list.map((one) => one.region),
        broader,
      );
    return {
      themes: themes.get(sentence) ?? [],
      places: ids(found?.regions ?? []),
      clausePlaces: (found?.clauses ?? []).map((clause) => ({ span: clause.span, places: ids(clause.regions) })),
      formula: formula?.kind === 'form' ? formula.id : null,
      objects: objects.get(sentence) ?? [],
    };
  };
}
