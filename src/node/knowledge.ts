import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Knowledge, Label, PolicyObject, Region, Theme } from '../model.ts';
import { termMatcher } from '../text/term-matcher.ts';
import { OBJECT_SCHEMA, REGION_SCHEMA, THEME_SCHEMA } from './corpus-schema.ts';
import { type Fault, issueFaults, jsonOrFault, valueText } from './fault.ts';
import type { ParsedJson } from './json-positions.ts';
import { parseKnowledge } from './knowledge-file.ts';
import { readText } from './source-file.ts';

interface Named {
  readonly id: string;
  readonly broader: string | null;
}

/** The lists a body of knowledge is written in, and the one file it can be read from instead. */
const LISTS = ['themes.json', 'objects.json', 'regions.json'] as const;
const WHOLE = 'knowledge.json';

function wholeFile(folder: string): ReturnType<typeof parseKnowledge> {
  const file = join(folder, WHOLE);
  const beside = LISTS.find((name) => existsSync(join(folder, name)));
  const fault = (message: Label) => ({ knowledge: null, faults: [{ file, position: null, message, document: null }] });
  if (beside !== undefined) {
    return fault({
      nl: `${WHOLE} staat naast ${beside}; verwacht: het ene bestand met alle kennis, of de lijsten waaruit het gemaakt wordt.`,
      en: `${WHOLE} stands beside ${beside}; expected the one file with all knowledge, or the lists it is made from.`,
    });
  }
  const read = readText(file);
  return 'fault' in read ? fault(read.fault) : parseKnowledge(read.text, file);
}

/**
 * The knowledge of a corpus folder: themes.json, objects.json and regions.json, each optional, or a knowledge.json in
 * their place; null without any. A file at fault counts as absent and says so: half a list of themes would turn the other half into silence.
 */
export function loadKnowledge(folder: string): {
  readonly knowledge: Knowledge | null;
  readonly faults: readonly Fault[];
} {
  if (existsSync(join(folder, WHOLE))) return wholeFile(folder);
  const faults: Fault[] = [];
  const list = <T extends Named>(
    key: 'themes' | 'objects' | 'regions',
    shape: z.ZodType<T>,
    labelsOf: LabelsOf<T>,
  ): Listed<T> => {
    const file = join(folder, `${key}.json`);
    if (!existsSync(file)) return { items: [], version: '', found: false };
    const read = readText(file);
    if ('fault' in read) {
      faults.push({ file, position: null, message: read.fault, document: null });
      return { items: [], version: '', found: false };
    }
    const json = jsonOrFault(file, read.text);
    if ('message' in json) {
      faults.push(json);
      return { items: [], version: '', found: false };
    }
    const parsed = z
      .strictObject({ $schema: z.string().optional(), version: z.string().optional(), [key]: z.array(shape) })
      .safeParse(json.value);
    const wrong = parsed.success
      ? listFaults(file, json, key, parsed.data[key] as unknown as T[], labelsOf)
      : issueFaults(file, json, parsed.error);
    faults.push(...wrong);
    if (!parsed.success || wrong.length > 0) return { items: [], version: '', found: false };
    return {
      items: parsed.data[key] as unknown as T[],
      version: (parsed.data['version'] as string | undefined) ?? '',
      found: true,
    };
  };
  const themes = list<Theme>('themes', THEME_SCHEMA, (theme) => [
    ...theme.terms.map((term, index) => [['terms', index, 'label'], term.label] as const),
    ...theme.refused.map((term, index) => [['refused', index, 'label'], term.label] as const),
    ...theme.headings.map((term, index) => [['headings', index, 'label'], term.label] as const),
  ]);
  const termLabels = (item: PolicyObject | Region) =>
    item.terms.map((term, index) => [['terms', index, 'label'], term.label] as const);
  const objects = list<PolicyObject>('objects', OBJECT_SCHEMA, termLabels);
  const regions = list<Region>('regions', REGION_SCHEMA, termLabels);
  const knowledge =
    themes.found || objects.found || regions.found
      ? { version: themes.version, themes: themes.items, objects: objects.items, regions: regions.items }
      : null;
  return { knowledge, faults };
}

interface Listed<T> {
  readonly items: readonly T[];
  readonly version: string;
  readonly found: boolean;
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
    } else if (isOwnAncestor(item.id, broader)) {
      fault([index, 'broader'], {
        nl: `${key}[${index}].broader is ${valueText(item.broader)}, waarmee ${valueText(item.id)} onder zichzelf valt; verwacht: geen kring.`,
        en: `${key}[${index}].broader is ${valueText(item.broader)}, which puts ${valueText(item.id)} under itself; expected no circle.`,
      });
    }
    for (const [path, label] of labelsOf(item)) {
      try {
        termMatcher([[label, item]], 'nl');
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

function isOwnAncestor(id: string, broader: ReadonlyMap<string, string | null>): boolean {
  const passed = new Set<string>();
  for (let up = broader.get(id) ?? null; up !== null && !passed.has(up); up = broader.get(up) ?? null) {
    if (up === id) return true;
    passed.add(up);
  }
  return false;
}
