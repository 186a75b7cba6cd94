import type { Dossier } from '../../src/model.ts';

/**
 * Fetches what searches and makes the index, at the first focus of the field: by the time words are typed it is there. An
 * error is left to the view, which asks for the same and can say so.
 */
export async function prepareSearch(dossier: Dossier): Promise<void> {
  try {
    const { searchIndexOf } = await import('../../src/view/search/search-index.ts');
    searchIndexOf(dossier);
  } catch {
    // Nothing is lost: the view asks again.
  }
}
