import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { type CommandContext, refuse } from './commands/context.ts';
import { impossibleName } from './file-names.ts';
import { clearParts } from './part-files.ts';
import { foldedPath, keysOf, liesIn, realPlace, standing } from './real-place.ts';
import { sourcesOf } from './source-places.ts';
import { isOurs } from './untouched.ts';
import { orDrop, type Staged, stageFile } from './write-file.ts';
import { holdsWorkingFolder, isStrangerFound, replacedFolder, strangerIn } from './write-folder.ts';
import { WRITE_MESSAGES } from './write-messages.ts';

/** The one door by which a command writes files for a reader; everything comes into its place with `put`, or nothing does. */
export interface Outputs {
  /** Refuses a file that may not be written, before anything is made for it. */
  readonly check: (path: string) => void;
  readonly file: (path: string, data: string | Uint8Array) => void;
  /** A folder, to be filled: see `FolderKind`. */
  readonly folder: (path: string, kind: FolderKind) => OutputFolder;
  readonly put: () => void;
  /** Leaves everything as it was; for a command that fails while it makes its files. */
  readonly drop: () => void;
}

export interface OutputFolder {
  readonly add: (name: string, data: string | Uint8Array) => void;
}

/**
 * What a folder holds afterwards: `whole`, what this command wrote and nothing else, where `isReplaced` names the files of
 * an earlier run that may go; or, without it, what stood there and what is added.
 */
export interface FolderKind {
  readonly isReplaced: ((name: string) => boolean) | null;
}

/** The outputs of one run of a command. `read` are the files it read beside its corpus. */
export function outputsOf(run: CommandContext, read: readonly string[] = []): Outputs {
  const words = WRITE_MESSAGES[run.language];
  const sources = sourcesOf(run.corpus);
  const beside = [...read, ...(run.readFiles ?? [])];
  const staged: Staged[] = [];
  /** As they were typed, by place and identity. */
  const taken = new Map<string, string>();
  const folders = new Map<string, string>();

  /** Says in one sentence what the system refuses. */
  const orRefuse = <T>(path: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (isStrangerFound(error)) return refuse(words.stranger(path, error.stranger));
      const code = (error as NodeJS.ErrnoException).code;
      if (code === undefined) throw error;
      return refuse(words.cannotWrite(path, code));
    }
  };

  const drop = (): void => {
    for (const one of staged) one.drop();
    staged.length = 0;
  };

  const placeOf = (path: string): string => {
    // As a shell gives it for a variable that is not set; to the system it is the folder one stands in.
    if (path === '') refuse(words.noName);
    const name = impossibleName(path);
    if (name !== null) refuse(words.reserved(path, JSON.stringify(name)));
    return orRefuse(path, () => realPlace(path));
  };

  const refuseFile = (path: string, place: string): void => {
    const stat = orRefuse(path, () => standing(place));
    if (stat?.isDirectory()) refuse(words.isFolder(path));
    if (stat !== null && !stat.isFile()) refuse(words.isNoFile(path));
    const keys = keysOf(place, stat);
    if (beside.some((file) => keysOf(realPlace(file), standing(file)).some((key) => keys.includes(key))))
      refuse(words.isRead(path));
    const corpus = sources.corpusOf(place, keys);
    if (corpus !== null) refuse(words.isCorpus(path, corpus));
    if (sources.isProgram(place)) refuse(words.isProgram(path));
  };

  const refuseStranger = (path: string, place: string, data: string | Uint8Array): void => {
    if (run.force) return;
    const isOther = orRefuse(path, () => {
      const stat = standing(place);
      return stat !== null && !isOurs(place, stat, data);
    });
    if (isOther) refuse(words.exists(path));
  };

  /** Refuses a second output in the place of a first. */
  const claim = (path: string, place: string): void => {
    const keys = keysOf(place, standing(place));
    const other = keys.map((key) => taken.get(key)).find((known) => known !== undefined);
    if (other !== undefined) refuse(words.twice(path, other));
    for (const [folder, name] of folders) if (liesIn(place, folder)) refuse(words.inFolder(path, name));
    for (const key of keys) taken.set(key, path);
  };

  const stage = (path: string, data: string | Uint8Array): void => {
    const place = placeOf(path);
    refuseFile(path, place);
    claim(path, place);
    refuseStranger(path, place, data);
    const file = orRefuse(path, () => stageFile(place, data, 'ours'));
    staged.push({
      drop: file.drop,
      put: () => {
        // Somebody may have put a file there while the others were made.
        refuseStranger(path, place, data);
        orRefuse(path, file.put);
      },
    });
  };

  /** Whether the folder may go as a whole; refuses one that holds what is not ours, unless it may be added to. */
  const goesWhole = (path: string, place: string, { isReplaced }: FolderKind): boolean => {
    const stat = standing(place);
    if (stat === null) return true;
    if (!stat.isDirectory()) refuse(words.isNoFolder(path));
    const stranger = strangerIn(place, isReplaced ?? (() => false));
    const source = sources.within(place);
    if (isReplaced === null && stranger !== null) return false;
    if (stranger !== null || source !== null) {
      if (run.force) return false;
      refuse(source === null ? words.stranger(path, String(stranger)) : words.holdsCorpus(path, source));
    }
    // A disk of its own cannot be moved, and a shell would be left in a folder that is gone.
    return stat.dev === standing(dirname(place))?.dev && !holdsWorkingFolder(place);
  };

  const wholeFolder = (path: string, place: string, { isReplaced }: FolderKind): OutputFolder => {
    const names = new Map<string, string>();
    const folder = replacedFolder(place, isReplaced ?? (() => false));
    const put = (): void => orRefuse(path, folder.put);
    staged.push({ put, drop: folder.drop });
    folders.set(place, path);
    return {
      add: (name, data) =>
        orDrop(drop, () => {
          const other = names.get(foldedPath(name));
          if (other !== undefined) refuse(words.twice(join(path, name), join(path, other)));
          names.set(foldedPath(name), name);
          orRefuse(join(path, name), () => folder.add(name, data));
        }),
    };
  };

  const openFolder = (path: string, kind: FolderKind): OutputFolder => {
    const bare = path.replace(/[/\\]+$/, '') || sep;
    const place = placeOf(bare);
    const inside = [...taken].find(([key]) => liesIn(key, foldedPath(place)));
    if (inside !== undefined) refuse(words.inFolder(inside[1], path));
    if (sources.isProgram(place)) refuse(words.isProgram(path));
    orRefuse(path, () => clearParts(place));
    const added: OutputFolder = { add: (name, data) => orDrop(drop, () => stage(join(bare, name), data)) };
    if (!orRefuse(path, () => goesWhole(path, place, kind))) return added;
    try {
      return wholeFolder(path, place, kind);
    } catch (error) {
      // The folder may be ours to write in and the one it stands in not; then its files are put in their places one by one.
      if (existsSync(place) && isForbidden(error)) return added;
      return orRefuse(path, () => {
        throw error;
      });
    }
  };

  return {
    check: (path) => refuseFile(path, placeOf(path)),
    file: (path, data) => orDrop(drop, () => stage(path, data)),
    folder: (path, kind) => orDrop(drop, () => openFolder(path, kind)),
    put: () =>
      orDrop(drop, () => {
        for (const one of staged) one.put();
      }),
    drop,
  };
}

const isForbidden = (error: unknown): boolean =>
  /^(EACCES|EPERM|EROFS)$/.test((error as NodeJS.ErrnoException).code ?? '');
