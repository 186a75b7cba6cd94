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
  return [...FIXED_NAMES, ...named].map((name) => `${name} ${fileStamp(join(folder, name))}`).join('\n');
}

function fileStamp(path: string): string {
  try {
    const { size, mtimeNs } = statSync(path, { bigint: true });
    return `${size} ${mtimeNs}`;
  } catch {
    // Not there, or a name that no system takes.
    return '-';
  }
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
    try {
      await changed();
    } finally {
      isBusy = false;
    }
  };
  const clock = setInterval(() => void look(), LOOK_MS);
  return () => clearInterval(clock);
}
