import type { Dossier, Thread } from '../../src/model.ts';
import { engineOf } from '../engine/client.ts';
import { documentStrings } from './messages.ts';

/**
 * A dossier with the line of a reader's own words on it, so that the views of a line show it as any other. The thread bears
 * the words in its id (`words:…`): that id stands in the address, and a colleague's page must be able to follow them anew.
 */
export async function dossierOfPhrase(dossier: Dossier, words: string): Promise<Dossier> {
  const engine = await engineOf(dossier);
  const traced = await engine.ask('trace', { words });
  const id = `words:${words}`;
  const thread: Thread = { ...traced, id, lanes: traced.lanes.map((lane) => ({ ...lane, id: `${id}/all` })) };
  const label = { nl: documentStrings.nl.ownWords, en: documentStrings.en.ownWords };
  return {
    ...dossier,
    themes: [...dossier.themes, { id: thread.theme, prefLabel: label, scopeNote: label }],
    threads: [...dossier.threads, thread],
  };
}
