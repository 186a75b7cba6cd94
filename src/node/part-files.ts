import { existsSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { shortenedName } from '../text/shortened-name.ts';

/** The longest name of a file on the systems in use, in bytes of UTF-8. */
const NAME_BYTES = 255;

/** What stands behind the name: a full stop, the number of a process (at most ten figures) and the ending. */
const BEHIND = '.4294967295.part'.length;

/** The name of a file as it is in the name of its part: cut where that would be too long. */
const stemOf = (place: string): string => shortenedName(basename(place), NAME_BYTES - BEHIND);

/** Where a file or folder is made before it is put in its place: beside it, on the same disk, under the number of this process. */
export const partOf = (place: string): string => join(dirname(place), `${stemOf(place)}.${process.pid}.part`);

/** The folders within the part of a folder: what will stand there, and what stood there while the two change places. */
export const NEW = 'new';
export const OLD = 'old';

/** Takes away what a run that was killed left beside a place; what it had already moved out of that place goes back. */
export function clearParts(place: string): void {
  const folder = dirname(place);
  const begin = `${stemOf(place)}.`;
  for (const name of namesIn(folder)) {
    if (!name.startsWith(begin)) continue;
    const owner = /^(\d+)\.part$/.exec(name.slice(begin.length))?.[1];
    if (owner === undefined || isRunning(Number(owner))) continue;
    const part = join(folder, name);
    const isFolder = lstatSync(part, { throwIfNoEntry: false })?.isDirectory() ?? false;
    // Somebody's own folder may be called so.
    if (isFolder && namesIn(part).some((within) => within !== NEW && within !== OLD)) continue;
    if (isFolder && !existsSync(place) && existsSync(join(part, OLD))) renameSync(join(part, OLD), place);
    rmSync(part, { recursive: true, force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Whether another process has this number. Our own means a part of an earlier run: in a container every run has number 1. */
export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
