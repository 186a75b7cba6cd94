/** The knowledge of the corpus, read without the checks of the command: what is scored is the data itself. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Knowledge, PolicyObject, Region, Theme } from '../../src/model.ts';
import { repositoryText } from './documents.ts';

function listOf<T>(key: 'themes' | 'objects' | 'regions'): readonly T[] {
  const path = `corpus/${key}.json`;
  if (!existsSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)))) return [];
  return (JSON.parse(repositoryText(path)) as Record<string, readonly T[]>)[key] ?? [];
}

/** Themes, objects and regions of corpus/. */
export function corpusKnowledge(): Knowledge {
  return {
    version: '1',
    themes: listOf<Theme>('themes'),
    objects: listOf<PolicyObject>('objects'),
    regions: listOf<Region>('regions'),
  };
}
