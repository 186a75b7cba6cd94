/** What the engine knows, as a file of its own: so that a dossier can say with what it was made, and be made again. */

import { contentHash, type KnowledgeContent, knowledgeContent } from '../dossier/version.ts';
import type { Knowledge } from '../model.ts';

export interface KnowledgeFile extends KnowledgeContent {
  readonly format: 1;
  /** The name that a dossier made with it bears in `knowledge`. */
  readonly hash: string;
}

/** The knowledge file of a body of knowledge, with the language knowledge of this engine. */
export function knowledgeFile(knowledge: Knowledge): KnowledgeFile {
  const all = knowledgeContent(knowledge);
  return { format: 1, hash: contentHash(all), ...all };
}
