import type { Dossier, Knowledge } from '../../src/model.ts';
import type { GivenProfile } from '../../src/profile/profile.ts';
import { pageData } from '../page-data.ts';
import type { EngineState } from './protocol.ts';

/** The knowledge as it is published: with a name of its own, and with the language knowledge of its engine. */
interface Published extends Knowledge {
  readonly hash: string;
  /** Absent in a file of before there were profiles. */
  readonly profile?: GivenProfile;
}

function isPublished(data: unknown): data is Published {
  return typeof data === 'object' && data !== null && 'hash' in data && 'themes' in data && 'objects' in data;
}

async function fetched(address: URL): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status} ${answer.statusText}, expected 200`);
  return answer.json();
}

/** What dossiers made in this page were made with. */
const given = new WeakMap<Dossier, Omit<EngineState, 'dossier'>>();

/** Of a dossier made in this page: what `knowledgeOf` answers for it. */
export function giveKnowledge(dossier: Dossier, known: Omit<EngineState, 'dossier'>): void {
  given.set(dossier, known);
}

/**
 * The knowledge a dossier was made with: as it was given, or from the page (`script#knowledge`), else from `knowledge.json` beside it; null
 * for a dossier made without any. Throws when there is none where there should be, or when it is that of another dossier:
 * what is made with it would differ from what is shown in more than was asked.
 */
export async function knowledgeOf(dossier: Dossier): Promise<Omit<EngineState, 'dossier'>> {
  const own = given.get(dossier);
  if (own !== undefined) return own;
  if (/^0+$/.test(dossier.knowledge)) return { knowledge: null };
  const inPage = pageData('knowledge');
  const data = inPage === undefined ? await fetched(new URL('./knowledge.json', document.baseURI)) : inPage;
  if (!isPublished(data))
    throw new Error('knowledge.json has no hash, themes and objects; expected those of a dossier');
  if (data.hash !== dossier.knowledge)
    throw new Error(`knowledge.json is ${data.hash}, expected ${dossier.knowledge}, with which the dossier was made`);
  const { version, themes, objects, regions, profile } = data;
  return { knowledge: { version, themes, objects, regions }, ...(profile === undefined ? {} : { profile }) };
}
