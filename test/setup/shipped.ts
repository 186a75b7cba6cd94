import type { Dossier } from '../../src/model.ts';
import { loadCorpus } from '../../src/node/corpus.ts';
import { SHIPPED_CORPUS } from '../../src/node/root.ts';
import { buildDossier } from '../../src/pipeline.ts';

let made: Dossier | null = null;

/** The dossier of the corpus that comes along, made once per test file. */
export function shippedDossier(): Dossier {
  if (made !== null) return made;
  const loaded = loadCorpus(SHIPPED_CORPUS);
  if (loaded.corpus === null) throw new Error('the shipped corpus has no corpus.json');
  made = buildDossier(loaded);
  return made;
}
