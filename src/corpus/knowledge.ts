import * as z from 'zod';
import type { Label } from '../model.ts';
import type { Profile } from '../profile/profile.ts';
import { plainStrings } from '../text/read-characters.ts';
import { termMatcher } from '../text/term-matcher.ts';
import { foldWord } from '../text/tokenize.ts';
import { KEPT_OBJECT_SCHEMA, KEPT_REGION_SCHEMA, KEPT_THEME_SCHEMA, OCCURRENCES_SCHEMA } from './corpus-schema.ts';
import { type Fault, issueFaults, jsonOrFault, valueText } from './fault.ts';
import { type CorpusFolder, readTextIn } from './folder.ts';
import type { ParsedJson } from './json-positions.ts';
import { type LoadedKnowledge, parseKnowledge } from './knowledge-file.ts';
import { type KeptObject, type KeptRegion, type KeptTheme, withOccurrences } from './term-occurrences.ts';

interface Named {
  readonly id: string;
  readonly broader: string | null;
}

/** The lists a body of knowledge is written in, and the one file it can be read from instead. */
const OCCURRENCES = 'term-occurrences.json';
const LISTS = ['themes.json', 'objects.json', 'regions.json', OCCURRENCES] as const;
const WHOLE = 'knowledge.json';

function wholeFile(folder: CorpusFolder, profile: Profile | null): LoadedKnowledge {
  const file = folder.pathOf(WHOLE);
  const beside = LISTS.find((name) => folder.has(name));
  const fault = (message: Label) => ({
    knowledge: null,
    profile: null,
    faults: [{ file, position: null, message, document: null }],
  });
  if (beside !== undefined) {
    return fault({
      nl: `${WHOLE} staat naast ${beside}; verwacht: het ene bestand met alle kennis, of de lijsten waaruit het gemaakt wordt.`,
      en: `${WHOLE} stands beside ${beside}; expected the one file with all knowledge, or the lists it is made from.`,
    });
  }
  const read = readTextIn(folder, WHOLE);
  return 'fault' in read ? fault(read.fault) : parseKnowledge(read.text, file, profile);
}

/**
 * The knowledge of a corpus folder: themes.json, objects.json and regions.json, each optional, with the papers their terms
 * were found in (term-occurrences.json), or a knowledge.json in their place; null without any. A file at fault counts as
 * absent and says so: half a list of themes would turn the other half into silence.
 */
export function loadKnowledge(folder: CorpusFolder, profile: Profile | null = null): LoadedKnowledge {
  if (folder.has(WHOLE)) return wholeFile(folder, profile);
  const faults: Fault[] = [];
  const list = <T extends Named>(
    key: 'themes' | 'objects' | 'regions',
    item: z.ZodType<T>,
    labelsOf: LabelsOf<T>,
  ): { readonly version: string; readonly items: readonly T[] } | null => {
    const file = folder.pathOf(`${key}.json`);
    const frame = { $schema: z.string().optional(), version: z.string().optional(), [key]: z.array(item) };
    const checked = checkedFile(folder, `${key}.json`, z.strictObject(frame), faults);
    if (checked === null) return null;
    const items = checked.value[key] as unknown as T[];
    const wrong = listFaults(file, checked.json, key, items, labelsOf);
    for (const one of wrong) faults.push(one);
    return wrong.length > 0 ? null : { version: (checked.value['version'] as string | undefined) ?? '', items };
  };
  const themes = list<KeptTheme>('themes', KEPT_THEME_SCHEMA, (theme) => [
    ...theme.terms.map((term, index) => [['terms', index, 'label'], term.label] as const),
    ...theme.refused.map((term, index) => [['refused', index, 'label'], term.label] as const),
    ...theme.headings.map((term, index) => [['headings', index, 'label'], term.label] as const),
  ]);
  const termLabels = (item: KeptObject | KeptRegion) =>
    item.terms.map((term, index) => [['terms', index, 'label'], term.label] as const);
  const objects = list<KeptObject>('objects', KEPT_OBJECT_SCHEMA, termLabels);
  const regions = list<KeptRegion>('regions', KEPT_REGION_SCHEMA, termLabels);
  const occurrences = checkedFile(folder, OCCURRENCES, OCCURRENCES_SCHEMA, faults);
  if (themes === null && objects === null && regions === null) return { knowledge: null, profile, faults };
  const kept = {
    version: themes?.version ?? '',
    themes: themes?.items ?? [],
    objects: objects?.items ?? [],
    regions: regions?.items ?? [],
  };
  return { knowledge: withOccurrences(kept, occurrences?.value ?? {}), profile, faults };
}

/** What a JSON file holds when it has the shape asked for; null without the file, or with a fault in it, which is added. */
function checkedFile<T>(
  folder: CorpusFolder,
  name: string,
  shape: z.ZodType<T>,
  faults: Fault[],
): { readonly json: ParsedJson; readonly value: T } | null {
  const file = folder.pathOf(name);
  if (!folder.has(name)) return null;
  const read = readTextIn(folder, name);
  if ('fault' in read) {
    faults.push({ file, position: null, message: read.fault, document: null });
    return null;
  }
  const json = jsonOrFault(file, read.text);
  if ('message' in json) {
    faults.push(json);
    return null;
  }
  const parsed = shape.safeParse(json.value);
  if (parsed.success) return { json, value: parsed.data };
  for (const one of issueFaults(file, json, parsed.error)) faults.push(one);
  return null;
}

type LabelsOf<T> = (item: T) => readonly (readonly [path: readonly (string | number)[], label: string])[];

function listFaults<T extends Named>(
  file: string,
  json: ParsedJson,
  key: string,
  items: readonly T[],
  labelsOf: LabelsOf<T>,
): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, number>();
  const broader = new Map(items.map((item) => [item.id, item.broader]));
  const circles = idsInCircles(broader);
  const fault = (path: readonly (string | number)[], message: Label): void => {
    faults.push({ file, position: json.locate([key, ...path]), message, document: null });
  };
  items.forEach((item, index) => {
    const first = seen.get(item.id);
    if (first !== undefined) {
      fault([index, 'id'], {
        nl: `${key}[${index}].id is ${valueText(item.id)}, net als ${key}[${first}].id; verwacht: een id dat nog niet voorkomt.`,
        en: `${key}[${index}].id is ${valueText(item.id)}, the same as ${key}[${first}].id; expected an id that does not yet occur.`,
      });
    } else seen.set(item.id, index);
    if (item.broader !== null && !broader.has(item.broader)) {
      fault([index, 'broader'], {
        nl: `${key}[${index}].broader is ${valueText(item.broader)}, een onbekend id; verwacht: null of een id uit dit bestand.`,
        en: `${key}[${index}].broader is ${valueText(item.broader)}, an unknown id; expected null or an id from this file.`,
      });
    } else if (circles.has(item.id)) {
      fault([index, 'broader'], {
        nl: `${key}[${index}].broader is ${valueText(item.broader)}, waarmee ${valueText(item.id)} onder zichzelf valt; verwacht: geen kring.`,
        en: `${key}[${index}].broader is ${valueText(item.broader)}, which puts ${valueText(item.id)} under itself; expected no circle.`,
      });
    }
    for (const [path, label] of labelsOf(item)) {
      try {
        termMatcher([[plainStrings(label), item]], { stem: foldWord });
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        fault([index, ...path], {
          nl: `${key}[${index}]: ${valueText(label)} is geen geldig patroon (${why}).`,
          en: `${key}[${index}]: ${valueText(label)} is no valid pattern (${why}).`,
        });
      }
    }
  });
  return faults;
}

/** The ids that fall under themselves: every way up is gone once, and no place of a long one again. */
function idsInCircles(broader: ReadonlyMap<string, string | null>): ReadonlySet<string> {
  const found = new Set<string>();
  const settled = new Set<string>();
  for (const id of broader.keys()) {
    const way = new Map<string, number>();
    let up: string | null = id;
    for (; up !== null && !settled.has(up) && !way.has(up); up = broader.get(up) ?? null) way.set(up, way.size);
    const from = up === null ? undefined : way.get(up);
    for (const [passed, place] of way) {
      settled.add(passed);
      if (from !== undefined && place >= from) found.add(passed);
    }
  }
  return found;
}
