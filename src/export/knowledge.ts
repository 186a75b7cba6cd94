/** What the engine knows, as a file of its own: so that a dossier can say with what it was made, and be made again. */

import { contentHash, type KnowledgeContent, knowledgeContent, profileHash } from '../dossier/version.ts';
import type { Knowledge } from '../model.ts';
import { DEFAULT_PROFILE } from '../profile/default-profile.ts';
import { type GivenProfile, givenProfile, type Profile } from '../profile/profile.ts';

export interface KnowledgeFile extends KnowledgeContent {
  readonly format: 1;
  /** The name that a dossier made with it bears in `knowledge`. */
  readonly hash: string;
  /** The world of the corpus, with a hash of its own; absent in a file of before there were profiles. */
  readonly profile?: GivenProfile;
  readonly profileHash?: string;
}

/** The knowledge file of a body of knowledge and a profile, with the language knowledge of this engine. */
export function knowledgeFile(knowledge: Knowledge, profile: Profile = DEFAULT_PROFILE): KnowledgeFile {
  const all = knowledgeContent(knowledge, profile);
  const given = givenProfile(profile);
  return { format: 1, hash: contentHash(all), ...all, profile: given, profileHash: profileHash(given) };
}
