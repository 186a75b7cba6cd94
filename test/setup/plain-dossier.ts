import type { Document, Dossier } from '../../src/model.ts';
import { buildDossier } from '../../src/pipeline.ts';

/** A dossier of papers nobody described: without knowledge, a profile or a focus. */
export function plainDossier(documents: readonly Document[], id = 'made'): Dossier {
  const corpus = {
    id,
    title: { nl: id, en: id },
    focus: { regions: [], themes: [] },
    documents: documents.map(({ source }) => source),
  };
  return buildDossier({ corpus, knowledge: null, documents });
}
