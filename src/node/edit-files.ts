import { isUtf8 } from 'node:buffer';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { clearParts, isRunning, partOf } from './part-files.ts';
import { orDrop, type Staged, stageFile } from './write-file.ts';

/** Why files were not changed, and which file was in the way. */
export interface NotEdited {
  readonly why: 'changed' | 'locked' | 'notUtf8';
  readonly file: string;
  /** Whose lock it is: the number of a process, and its machine. */
  readonly owner: string;
}

export const isNotEdited = (thrown: unknown): thrown is NotEdited =>
  typeof thrown === 'object' && thrown !== null && 'why' in thrown && 'owner' in thrown;

/** Reads a text of the folder, by its name; null for none. */
export type ReadFile = (name: string) => string | null;

/** How often a change is made anew because somebody else changed a file meanwhile: an editor saves once. */
const TURNS = 5;

/**
 * Changes files of a folder that others change too: `edit` gives the new texts by name, from what it reads. Runs of this
 * command wait for each other; where anybody else changed a file between reading and writing, the change is made anew on
 * the newer text. All files are made before the first is put in its place. Throws `NotEdited`, and what the system says,
 * with nothing changed.
 */
export function editFiles(
  folder: string,
  edit: (read: ReadFile) => ReadonlyMap<string, string | Uint8Array>,
  wait: number = WAIT_MS,
): void {
  // What is refused is refused without a trace: the folder may be one that only can be read.
  if (edit((name) => textOf(join(folder, name))).size === 0) return;
  const unlock = locked(folder, wait);
  try {
    for (let turn = 1; ; turn += 1) {
      const changed = editedOnce(folder, edit);
      if (changed === null) return;
      if (turn === TURNS) throw { why: 'changed', file: changed, owner: '' } satisfies NotEdited;
    }
  } finally {
    unlock();
  }
}

/** The same looked at and not written: what `edit` refuses is refused. */
export function rehearseEdit(folder: string, edit: (read: ReadFile) => unknown): void {
  edit((name) => textOf(join(folder, name)));
}

/** Null when done, or the file that somebody else changed. */
function editedOnce(folder: string, edit: (read: ReadFile) => ReadonlyMap<string, string | Uint8Array>): string | null {
  const before = new Map<string, string | null>();
  const files = edit((name) => {
    const text = textOf(join(folder, name));
    before.set(name, text);
    return text;
  });
  const staged: Staged[] = [];
  const drop = (): void => {
    for (const file of staged) file.drop();
  };
  return orDrop(drop, () => {
    for (const [name, text] of files) staged.push(stageFile(join(folder, name), text, 'unmarked'));
    const changed = [...before].find(([name, text]) => textOf(join(folder, name)) !== text)?.[0];
    if (changed !== undefined) {
      drop();
      return join(folder, changed);
    }
    for (const file of staged) file.put();
    return null;
  });
}

/** The text of a file. One that is no UTF-8 would be written back with other bytes than it had. */
function textOf(file: string): string | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  if (!isUtf8(bytes)) throw { why: 'notUtf8', file, owner: '' } satisfies NotEdited;
  return bytes.toString('utf8');
}

/** How long another run is waited for, and how long between two looks, in milliseconds: a run holds its lock for a few. */
const WAIT_MS = 10_000;
const LOOK_MS = 10;

const lockOf = (folder: string): string => join(folder, 'beleidslijn.lock');

/** Takes away the lock of a run that was killed; also where nothing is to be changed after all. */
export function clearLock(folder: string): void {
  const lock = lockOf(folder);
  const owner = ownerOf(lock);
  if (owner !== null && isAbandoned(owner)) takeAway(lock, owner);
}

/** Waits until no other run changes files in the folder, and keeps others out until what comes back is called. */
function locked(folder: string, wait: number): () => void {
  const lock = lockOf(folder);
  for (let waited = 0; ; waited += LOOK_MS) {
    if (isTaken(lock)) return () => rmSync(lock, { force: true });
    const owner = ownerOf(lock);
    if (owner !== null && isAbandoned(owner)) takeAway(lock, owner);
    else if (waited >= wait) throw { why: 'locked', file: lock, owner: owner ?? '' } satisfies NotEdited;
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_MS);
  }
}

/**
 * Whether this run has the lock now. It is written beside its place and linked there, so that nobody finds one without the
 * name of its owner: a run killed between making and writing it would lock the folder for good.
 */
function isTaken(lock: string): boolean {
  const part = partOf(lock);
  const own = `${process.pid} ${hostname()}`;
  try {
    clearParts(lock);
    writeFileSync(part, own, { flag: 'wx' });
    try {
      linkSync(part, lock);
    } catch (error) {
      if (!/^(EPERM|ENOTSUP|ENOSYS|EOPNOTSUPP)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
      // A disk without hard links, such as a stick.
      writeFileSync(lock, own, { flag: 'wx' });
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(part, { force: true });
  }
}

function ownerOf(lock: string): string | null {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return null;
  }
}

/** Whether the process that made a lock is gone; of another machine that cannot be known. What names no owner has none. */
function isAbandoned(owner: string): boolean {
  const [, pid, host] = /^(\d+) (.+)$/.exec(owner) ?? [];
  return pid === undefined || (host === hostname() && !isRunning(Number(pid)));
}

/** Takes a lock away that was left behind, and only that one: another run may have done so and made its own. */
function takeAway(lock: string, owner: string): void {
  const aside = partOf(lock);
  try {
    renameSync(lock, aside);
    if (ownerOf(aside) !== owner) linkSync(aside, lock);
    rmSync(aside, { force: true });
  } catch {
    // Another run was first, or the folder can only be read.
  }
}
