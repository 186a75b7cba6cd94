/** Looks whether a file of a corpus changed: its lists, and what its declaration names. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { declaredFiles } from '../declare/dossier-file.ts';
import { FIXED_NAMES } from './source-places.ts';

/** Milliseconds between two looks. Asked of the files themselves: systems tell of changes in ways of their own, and not on every disk. */
const LOOK_MS = 500;

/** Size and time of change of every file, in one text; a change of one of them is a change of the corpus. */
export function corpusStamp(folder: string): string {
  let named: string[] = [];
  try {
    named = declaredFiles(readFileSync(join(folder, 'corpus.json')));
  } catch {
    // Half written, or at fault: its own time of change is told.
  }
  return [...FIXED_NAMES, ...named]
    .map((name) => {
      const stat = statSync(join(folder, name), { throwIfNoEntry: false, bigint: true });
      return `${name} ${stat === undefined ? '-' : `${stat.size} ${stat.mtimeNs}`}`;
    })
    .join('\n');
}

/** Calls back once the files have changed and then stood still for one look; gives what ends it. */
export function watchCorpus(folder: string, changed: () => Promise<void>): () => void {
  let known = corpusStamp(folder);
  let last = known;
  let isBusy = false;
  const look = async (): Promise<void> => {
    const now = corpusStamp(folder);
    const isStill = now === last;
    last = now;
    if (isBusy || now === known || !isStill) return;
    known = now;
    isBusy = true;
    await changed();
    isBusy = false;
  };
  const clock = setInterval(() => void look(), LOOK_MS);
  return () => clearInterval(clock);
}
