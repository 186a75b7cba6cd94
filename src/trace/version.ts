/** Names for a corpus and for the knowledge a dossier was made with: hashes, so that a citation can say which. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Knowledge, Source } from '../model.ts';

/** Digits shown of a corpus version and of a knowledge hash: as many as git shows of a commit, and twelve where it must not collide. */
const VERSION = 7;
const HASH = 12;

const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** The corpus version: the first digits of the sha256 over the sha256 of the sources, sorted, one a line. */
export function corpusVersion(sources: readonly Source[]): string {
  const hashes = sources.map((source) => source.sha256).sort();
  return hash(hashes.join('\n')).slice(0, VERSION);
}

/** JSON with the keys of every object in order: a loader that rebuilds an object must not change its name. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
      : inner,
  );
}

/** The hash of a body of knowledge as canonical JSON; of no knowledge, twelve zeros. */
export function knowledgeHash(knowledge: Knowledge | null): string {
  return knowledge === null ? '0'.repeat(HASH) : hash(canonical(knowledge)).slice(0, HASH);
}
