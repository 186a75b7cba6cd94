/**
 * Which files are ours: those that nobody touched since this command wrote them. The microseconds of the time of change
 * say so: the door sets them to a checksum of the bytes, and whoever saves the file sets another time. A mark in the file
 * was the alternative, and CSV has no room for one, and a Word file in which somebody accepted changes keeps it; a list of
 * what was written would lie about in every folder, or would keep the names of papers in somebody's home. A copy has
 * another time and is not ours: the command then asks, which loses nothing.
 */
import { createHash } from 'node:crypto';
import { type BigIntStats, futimesSync, readFileSync } from 'node:fs';

/** From 1: a time without microseconds is what archives and old file systems give. */
function checksum(bytes: Uint8Array | string): number {
  return 1 + (createHash('sha256').update(bytes).digest().readUIntBE(0, 6) % 999_999);
}

/** Gives an open file the time by which it is known as ours: now, or up to two seconds ago, and never a time to come. */
export function markUntouched(file: number, bytes: Uint8Array | string): void {
  const seconds = Math.floor(Date.now() / 1000) - 1;
  futimesSync(file, seconds, seconds + (checksum(bytes) + 0.5) / 1_000_000);
}

/** One line of JSON that begins as a dossier does: data that no person writes in, and that is committed and copied. */
const DOSSIER = /^\{"format":\d+,"corpus":\{"id":/;

/**
 * Whether a file may be replaced without asking: nobody touched it, there is nothing in it, it holds what is to be written
 * (`data`), or it is a dossier.
 */
export function isOurs(path: string, { size, mtimeNs }: BigIntStats, data?: string | Uint8Array): boolean {
  if (size === 0n) return true;
  const bytes = readFileSync(path);
  if (data !== undefined && bytes.equals(typeof data === 'string' ? Buffer.from(data) : data)) return true;
  if (Number((mtimeNs / 1000n) % 1_000_000n) === checksum(bytes)) return true;
  return path.endsWith('.json') && isDossier(bytes.toString('utf8'));
}

function isDossier(text: string): boolean {
  if (!DOSSIER.test(text)) return false;
  try {
    return `${JSON.stringify(JSON.parse(text))}\n` === text;
  } catch {
    return false;
  }
}
