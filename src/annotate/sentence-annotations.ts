/** What the knowledge says of a sentence: themes, regions, set phrase and policy objects, gathered for alignment. */
import type { Document, Knowledge } from '../model.ts';
import type { Word } from '../text/tokenize.ts';
import { type ObjectHit, objectsOf } from './objects.ts';
import { NO_REGIONS, type RegionSet, regionOverlap, regionSet } from './region-overlap.ts';
import { type RegionFinding, regionsOf } from './regions.ts';
import { setPhraseIn } from './set-phrases.ts';
import type { KnowledgeOptions } from './theme-lexicon.ts';
import { tagDocument } from './themes.ts';

export interface SentenceAnnotations {
  /** Main theme first. */
  readonly themes: readonly string[];
  readonly places: RegionSet;
  /** In the order of the clauses. */
  readonly clausePlaces: readonly RegionSet[];
  /** Id of the set phrase of pure form the sentence is; an occasion ("gesproken over ...") says more and is none. */
  readonly formula: string | null;
  readonly objects: readonly ObjectHit[];
}

const NONE: SentenceAnnotations = { themes: [], places: NO_REGIONS, clausePlaces: [], formula: null, objects: [] };

/** The sentence itself names a place or points at one; else only its heading or paper does, or nothing. */
const named = (found: readonly RegionFinding[]): boolean =>
  found.some((one) => one.via !== 'heading' && one.via !== 'document');

/** `focus`: regions a sentence speaks of when nothing else says so. */
export interface AnnotationOptions extends KnowledgeOptions {
  readonly focus?: readonly string[];
}

/** The signs of every sentence of a document in scope; without knowledge there are none. */
export function annotateSentences(
  document: Document,
  knowledge: Knowledge | null,
  options: AnnotationOptions = {},
): (sentence: string, words: readonly Word[]) => SentenceAnnotations {
  if (knowledge === null) return () => NONE;
  const byId = new Map(knowledge.regions.map((region) => [region.id, region]));
  const home = new Map(knowledge.objects.map((object) => [object.id, object.region ?? null]));
  const objects = objectsOf(document, knowledge, options);
  const regions = regionsOf(document, knowledge);
  const themes = new Map<string, string[]>();
  for (const tag of tagDocument(document, knowledge, options).tags) {
    const list = themes.get(tag.sentence);
    if (list === undefined) themes.set(tag.sentence, [tag.theme]);
    else list.push(tag.theme);
  }
  const ids = (found: readonly RegionFinding[]): RegionSet =>
    regionSet(
      found.map((one) => one.region),
      byId,
    );

  /** Places of a sentence and its clauses; what neither it nor its objects place, its heading does. */
  const placed = (sentence: string): Pick<SentenceAnnotations, 'places' | 'clausePlaces'> => {
    const found = regions.get(sentence);
    const own = found?.regions ?? [];
    const clauses = (found?.clauses ?? []).map((clause) => ids(clause.regions));
    const everywhere = (places: RegionSet) => ({ places, clausePlaces: clauses.map(() => places) });
    if (named(own)) return { places: ids(own), clausePlaces: clauses };
    const hits = objects.get(sentence) ?? [];
    // "De EU zal dit proces ondersteunen" speaks of the place of the sentence it points at, not of its heading's.
    const pointsAt = hits.find((hit) => hit.inheritedFrom !== null)?.inheritedFrom ?? null;
    if (pointsAt !== null && pointsAt !== sentence) return everywhere(placed(pointsAt).places);
    const natural = regionSet([...new Set(hits.flatMap((hit) => home.get(hit.object) ?? []))], byId);
    // "De ER onderstreepte het belang van uitbreiding" is about the candidates, whatever its heading says of the Council.
    if (natural.named.length > 0 && regionOverlap(natural, ids(own)) !== 'same') return everywhere(natural);
    if (own.length === 0 && options.focus !== undefined) return everywhere(regionSet(options.focus, byId));
    return { places: ids(own), clausePlaces: clauses };
  };

  return (sentence, words) => {
    const formula = setPhraseIn(words, document.source.language);
    return {
      themes: themes.get(sentence) ?? [],
      ...placed(sentence),
      formula: formula?.kind === 'form' ? formula.id : null,
      objects: objects.get(sentence) ?? [],
    };
  };
}
