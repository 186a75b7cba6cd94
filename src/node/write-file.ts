import {
  type BigIntStats,
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { clearParts, partOf } from './part-files.ts';
import { realPlace, standing } from './real-place.ts';
import { markUntouched } from './untouched.ts';

/** What is made beside its place, whole, and stands there once `put`; `drop` leaves the place as it was. */
export interface Staged {
  readonly put: () => void;
  readonly drop: () => void;
}

/** What the work gives; where it fails, `drop` takes away what was made for it first. */
export function orDrop<T>(drop: () => void, work: () => T): T {
  try {
    return work();
  } catch (error) {
    drop();
    throw error;
  }
}

/** Whether a file is given the time by which the command knows it as its own: see `untouched.ts`. */
export type Stamp = 'ours' | 'unmarked';

/**
 * Writes a file as a whole or not at all: beside its place first, then renamed. Whatever stood there survives a failure, a
 * kill and a power cut, and nobody ever reads half a file. A link is followed, and mode and owner of what stood there stay.
 */
export function writeWhole(path: string, data: string | Uint8Array): void {
  stageFile(path, data, 'unmarked').put();
}

/** A file made beside its place. Throws what the system says, with nothing left behind. */
export function stageFile(path: string, data: string | Uint8Array, stamp: Stamp): Staged {
  const place = realPlace(path);
  const made = madeFolder(dirname(place));
  const part = partOf(place);
  const drop = (): void => {
    rmSync(part, { force: true });
    unmake(dirname(place), made);
  };
  orDrop(drop, () => {
    clearParts(place);
    writePart(part, data, standing(place), stamp);
  });
  const put = (): void => {
    orDrop(drop, () => renameSync(part, place));
    syncFolder(dirname(place));
  };
  return { put, drop };
}

/** Writes a new file with the rights of what it will stand in for, on the disk and not only on its way there. */
export function writePart(part: string, data: string | Uint8Array, before: BigIntStats | null, stamp: Stamp): void {
  // Until it has the rights of what stood there, nobody else may look into it.
  const file = openSync(part, 'wx', before === null ? 0o666 : 0o600);
  try {
    writeFileSync(file, data);
    if (before !== null) keepRights(file, before);
    if (stamp === 'ours') markUntouched(file, data);
    // A rename reaches the disk before the bytes do: after a power cut the name would stand for an empty file.
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function keepRights(file: number, { mode, uid, gid }: BigIntStats): void {
  try {
    fchownSync(file, Number(uid), Number(gid));
  } catch {
    // Only an administrator gives a file away; what is written is then the writer's own.
  }
  fchmodSync(file, Number(mode) & 0o7777);
}

/**
 * Makes a folder and those above it; the first that was made, or undefined when all stood there. One by one: asked to make
 * all of them, Node says of a disk that can only be read that the path does not exist.
 */
export function madeFolder(folder: string): string | undefined {
  const stat = standing(folder);
  if (stat !== null && !stat.isDirectory()) throw Object.assign(new Error(`no folder: ${folder}`), { code: 'ENOTDIR' });
  if (stat !== null) return undefined;
  const above = madeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return above ?? folder;
}

/** Takes away the folders that were made, from the innermost up, as far as they are empty. */
export function unmake(folder: string, made: string | undefined): void {
  if (made === undefined) return;
  for (let at = folder; at.length >= made.length && at !== dirname(at); at = dirname(at)) {
    try {
      rmdirSync(at);
    } catch {
      return;
    }
  }
}

/** Makes a rename lasting. Windows opens no folder, and needs no such thing. */
export function syncFolder(folder: string): void {
  try {
    const opened = openSync(folder, 'r');
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch {
    // The file is in its place; on some systems of files a folder cannot be synced.
  }
}
