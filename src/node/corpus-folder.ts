import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { corpusIn, type LoadedCorpus, type NoCorpus } from '../corpus/corpus.ts';
import type { CorpusFolder } from '../corpus/folder.ts';
import { OVERRIDES } from '../corpus/overrides-file.ts';
import { insideCorpus, readBytes } from './source-file.ts';

/** A folder on disk as the files of a corpus. */
export function folderOnDisk(folder: string): CorpusFolder {
  return {
    pathOf: (file) => join(folder, file),
    has: (file) => lstatSync(join(folder, file), { throwIfNoEntry: false }) !== undefined,
    read: (file) => {
      const inside = insideCorpus(folder, file);
      return 'fault' in inside ? { fault: inside.fault, isPath: true } : readBytes(inside.path);
    },
  };
}

/** The corpus in a folder on disk; papers of other formats than text wait for `readFormats`. */
export const loadCorpus = (folder: string): LoadedCorpus | NoCorpus => corpusIn(folderOnDisk(folder));

export const overridesPath = (folder: string): string => join(folder, OVERRIDES);
