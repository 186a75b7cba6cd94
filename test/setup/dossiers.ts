import type { Dossier } from '../../src/model.ts';
import { loadCorpus } from '../../src/node/corpus-folder.ts';
import { SHIPPED_CORPUS } from '../../src/node/root.ts';
import { buildDossier, type DossierSources } from './build.ts';

const remembered = new Map<string, Dossier>();

/** The dossier of what is given, made once per worker: a second each, and most tests read the same five papers. */
export function rememberedDossier(sources: DossierSources): Dossier {
  const { corpus, knowledge, documents = null, texts = [], overrides = [], unread = [] } = sources;
  const key = JSON.stringify([corpus, knowledge, documents, [...texts], overrides, [...unread]]);
  const dossier = remembered.get(key) ?? buildDossier(sources);
  remembered.set(key, dossier);
  return dossier;
}

/** The dossier of the corpus that comes along. */
export function shippedDossier(): Dossier {
  const loaded = loadCorpus(SHIPPED_CORPUS);
  if (loaded.corpus === null) throw new Error('the shipped corpus has no corpus.json');
  return rememberedDossier(loaded);
}
