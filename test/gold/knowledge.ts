/** The knowledge of the corpus, read without the checks of the command: what is scored is the data itself. */

import { type KeptKnowledge, type TermOccurrences, withOccurrences } from '../../src/corpus/term-occurrences.ts';
import type { Knowledge } from '../../src/model.ts';
import { repositoryText } from './documents.ts';

const parsed = <T>(name: string): T => JSON.parse(repositoryText(`corpus/${name}.json`)) as T;

/** The lists of corpus/ as they are kept, each with all its file holds. */
export function corpusLists() {
  return {
    themes: parsed<Pick<KeptKnowledge, 'version' | 'themes'>>('themes'),
    objects: parsed<Pick<KeptKnowledge, 'version' | 'objects'>>('objects'),
    regions: parsed<Pick<KeptKnowledge, 'version' | 'regions'>>('regions'),
  };
}

/** Themes, objects and regions of corpus/, each term with the papers it was found in. */
export function corpusKnowledge(): Knowledge {
  const { themes, objects, regions } = corpusLists();
  return withOccurrences({ ...objects, ...regions, ...themes }, parsed<TermOccurrences>('term-occurrences'));
}
