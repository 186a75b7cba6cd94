import { type BigIntStats, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, sep } from 'node:path';

/** As many links in a row as Linux follows. */
const LINKS = 40;

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/**
 * Where a path leads once all links are followed, also when nothing stands there yet: what is written through a link lands
 * where the link points, and the link stays. Throws what the system says (ELOOP, ENOTDIR, EACCES, ENAMETOOLONG).
 */
export function realPlace(path: string, links = LINKS): string {
  try {
    // Node's own `realpath` takes `..` out before it follows a link, and so ends in another folder than the system does.
    return realpathSync.native(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  const [folder, name] = [dirname(path), basename(path)];
  const target = linkTarget(path);
  if (target === null) return folder === path ? path : join(realPlace(folder, links), name);
  if (links === 0) throw Object.assign(new Error(`too many links: ${path}`), { code: 'ELOOP' });
  return realPlace(isAbsolute(target) ? target : join(realPlace(folder, links), target), links - 1);
}

function linkTarget(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

/** What stands at a path, links followed; null for nothing. Throws when the system will not say. */
export function standing(path: string): BigIntStats | null {
  return statSync(path, { bigint: true, throwIfNoEntry: false }) ?? null;
}

/**
 * A path as the least exact file system compares it: macOS and Windows hold two names for one that differ in the case of
 * their letters, macOS also those that differ in how an accent is put together.
 */
export const foldedPath = (path: string): string => path.normalize('NFKC').toUpperCase();

/** By what a file is known under all its names: its place, and, where it is there, its number on its disk (hard links). */
export function keysOf(place: string, stat: BigIntStats | null): string[] {
  return [foldedPath(place), ...(stat === null ? [] : [`${stat.dev}:${stat.ino}`])];
}

/** Whether a place is a folder or lies in it; both are real places, or both folded. */
export function liesIn(place: string, folder: string): boolean {
  return place === folder || place.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
