import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clearParts, NEW, OLD, partOf } from './part-files.ts';
import { liesIn, standing } from './real-place.ts';
import { isOurs } from './untouched.ts';
import { madeFolder, orDrop, type Staged, syncFolder, unmake, writePart } from './write-file.ts';

/** Files that make up a folder, made one after the other and put in their place together. */
export interface StagedFolder extends Staged {
  readonly add: (name: string, data: string | Uint8Array) => void;
}

/** What systems put into a folder that was looked at; no person misses it. */
const LEFT_BY_SYSTEMS = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** The files of a folder and those within, by their path from it with `/`; a folder that holds nothing too. One at a time: it may be a whole disk. */
function* filesIn(folder: string, under = ''): Generator<string> {
  const entries = readdirSync(join(folder, under), { withFileTypes: true });
  if (entries.length === 0 && under !== '') yield under;
  for (const entry of entries) {
    const name = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) yield* filesIn(folder, name);
    else if (!LEFT_BY_SYSTEMS.has(entry.name)) yield name;
  }
}

/** The first file in a folder that is not this command's to replace; null when there is none. */
export function strangerIn(folder: string, isReplaced: (name: string) => boolean): string | null {
  for (const name of filesIn(folder)) {
    const path = join(folder, name);
    const stat = isReplaced(name) ? lstatSync(path, { bigint: true }) : null;
    if (stat === null || !stat.isFile() || !isOurs(path, stat)) return name;
  }
  return null;
}

/** Thrown where a file came into a folder while its successor was made; the folder stands as it did. */
export interface StrangerFound {
  readonly stranger: string;
}

export const isStrangerFound = (thrown: unknown): thrown is StrangerFound =>
  typeof thrown === 'object' && thrown !== null && 'stranger' in thrown;

/**
 * A folder that takes the place of what stands there as a whole: made beside it, then the two change places. Between the two
 * renames that takes a run can be killed: the next one puts back what stood there.
 */
export function replacedFolder(place: string, isReplaced: (name: string) => boolean): StagedFolder {
  const [above, part] = [dirname(place), partOf(place)];
  const made = madeFolder(above);
  const drop = (): void => {
    // What could not be put back waits here for the next run, which does.
    if (!existsSync(join(part, OLD))) rmSync(part, { recursive: true, force: true });
    unmake(above, made);
  };
  orDrop(drop, () => {
    clearParts(place);
    mkdirSync(part);
    mkdirSync(join(part, NEW));
    const before = standing(place);
    if (before !== null) chmodSync(join(part, NEW), Number(before.mode) & 0o7777);
  });
  return {
    add: (name, data) =>
      orDrop(drop, () => {
        const path = join(part, NEW, name);
        madeFolder(dirname(path));
        writePart(path, data, standing(join(place, name)), 'ours');
      }),
    put: () => {
      orDrop(drop, () => changePlaces(place, part, isReplaced));
      syncFolder(above);
      rmSync(part, { recursive: true, force: true });
    },
    drop,
  };
}

/** How often another run may put its own folder in the same place before this one does. */
const TURNS = 10;

function changePlaces(place: string, part: string, isReplaced: (name: string) => boolean): void {
  const [fresh, old] = [join(part, NEW), join(part, OLD)];
  for (let turn = 1; ; turn += 1) {
    if (existsSync(place)) renameSync(place, old);
    try {
      // Looked at where nobody can reach it any more: making a folder of files can take minutes.
      const stranger = existsSync(old) ? strangerIn(old, isReplaced) : null;
      if (stranger !== null) throw { stranger } satisfies StrangerFound;
      renameSync(fresh, place);
      return;
    } catch (error) {
      const isTaken = /^(ENOTEMPTY|EEXIST)$/.test((error as NodeJS.ErrnoException).code ?? '');
      if (isTaken && turn < TURNS) rmSync(old, { recursive: true, force: true });
      else {
        if (existsSync(old) && !existsSync(place)) renameSync(old, place);
        throw error;
      }
    }
  }
}

/** Whether the shell this runs in stands in the folder: it would be left in one that is no longer there. */
export const holdsWorkingFolder = (place: string): boolean => liesIn(process.cwd(), place);
