/** Files that may be papers: which ones stand in a folder, and what each of them is declared as. */
import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { readUndeclared } from '../declare/read-undeclared.ts';
import { pastLimitText } from '../limits.ts';
import type { Document, FileFormat, Label, Source } from '../model.ts';
import type { Profile } from '../profile/profile.ts';
import { idFor } from '../text/paper-id.ts';
import { insideCorpus, readBytes, sha256 } from './source-file.ts';
import { FIXED_NAMES } from './source-places.ts';

/** A file that is to be declared: where it lies, and the path it is declared by, from the folder of its corpus. */
export interface PaperFile {
  readonly path: string;
  readonly file: string;
}

/** A file that becomes no paper, and why, to stand behind its name. */
export interface LeftOut {
  readonly file: string;
  readonly why: Label;
}

/** As many as a folder of papers may hold: beyond it somebody named a whole disk. */
const MOST_FILES = 2000;
const TOO_MANY: Label = {
  nl: `bevat meer dan ${MOST_FILES} bestanden; verwacht: een map met de stukken zelf.`,
  en: `holds more than ${MOST_FILES} files; expected a folder with the papers themselves.`,
};
const OUTSIDE: Label = {
  nl: 'verwijst naar een plaats buiten de map en is niet gevolgd; verwacht: het bestand zelf.',
  en: 'points out of the folder and was not followed; expected the file itself.',
};
const BROKEN: Label = { nl: 'verwijst naar niets.', en: 'points to nothing.' };
const NO_FOLDER: Label = {
  nl: 'is niet te lezen; verwacht: een leesbare map.',
  en: 'cannot be read; expected a readable folder.',
};

/** What systems, editors and this command put beside papers: hidden files, locks and parts. */
const NO_PAPER = /^[.~]|^node_modules$|^(?:Thumbs\.db|desktop\.ini)$|\.\d+\.part$|^beleidslijn\.lock|\.beleidslijn$/i;

/** The files of a folder and those within, in the order of their paths; links that lead out of it are not followed. */
export function papersBelow(folder: string): {
  readonly files: readonly PaperFile[];
  readonly leftOut: readonly LeftOut[];
} {
  const files: PaperFile[] = [];
  const leftOut: LeftOut[] = [];
  const root = realpathSync(folder);
  const visit = (under: string): void => {
    if (files.length > MOST_FILES) return;
    let entries: Dirent[];
    try {
      entries = readdirSync(join(folder, under), { withFileTypes: true });
    } catch {
      leftOut.push({ file: under, why: NO_FOLDER });
      return;
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = under === '' ? entry.name : `${under}/${entry.name}`;
      if (NO_PAPER.test(entry.name) || (under === '' && FIXED_NAMES.has(entry.name))) continue;
      if (entry.isSymbolicLink()) {
        const why = linkFault(root, join(folder, file));
        if (why !== null) leftOut.push({ file, why });
      } else if (entry.isDirectory()) visit(file);
      else files.push({ path: join(folder, file), file });
    }
  };
  visit('');
  return files.length > MOST_FILES ? { files: [], leftOut: [{ file: folder, why: TOO_MANY }] } : { files, leftOut };
}

/** Why a link is left out; null for one to what is found under its own name. */
function linkFault(root: string, path: string): Label | null {
  try {
    const way = relative(root, realpathSync(path));
    return way === '..' || way.startsWith(`..${sep}`) ? OUTSIDE : null;
  } catch {
    return BROKEN;
  }
}

/** Files as a person names them: each file itself, and of a folder all in it. */
export function papersNamed(paths: readonly string[]): {
  readonly files: readonly PaperFile[];
  readonly leftOut: readonly LeftOut[];
} {
  const found = paths.map((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat?.isDirectory() === true
      ? papersBelow(path)
      : { files: [{ path, file: basename(path) }], leftOut: [] as readonly LeftOut[] };
  });
  // Two folders may each hold a file of one name.
  const seen = new Set<string>();
  const files = found.flatMap((one, index) =>
    one.files.map(({ path, file }): PaperFile => {
      const own = seen.has(file) ? `${index + 1}/${file}` : file;
      seen.add(own);
      return { path, file: own };
    }),
  );
  return { files, leftOut: found.flatMap(({ leftOut }) => leftOut) };
}

/** A file as it is declared, with what a person may want to know of it. */
export interface DeclaredFile extends PaperFile {
  readonly source: Source;
  readonly format: FileFormat;
}

/** Two files of the same bytes: the first is a paper, the other is left out. */
export interface Duplicate {
  readonly file: string;
  readonly of: string;
}

export interface DeclaredFiles {
  readonly papers: readonly DeclaredFile[];
  readonly leftOut: readonly LeftOut[];
  readonly duplicates: readonly Duplicate[];
}

export interface DeclaringOptions {
  readonly profile: Profile;
  /** Papers that are declared already: their ids are taken, and their content is a duplicate. */
  readonly known: readonly Source[];
  readonly onFile?: ((done: number, total: number) => void) | undefined;
  /** Given every paper as it was read; who does not ask holds none in memory. */
  readonly onPaper?: ((document: Document) => void) | undefined;
}

/** Each file read and declared, one after the other, so that no more than one lies in memory; nothing is written. */
export async function declareFiles(
  files: readonly PaperFile[],
  { profile, known, onFile, onPaper }: DeclaringOptions,
): Promise<DeclaredFiles> {
  const papers: DeclaredFile[] = [];
  const leftOut: LeftOut[] = [];
  const duplicates: Duplicate[] = [];
  const ids = new Set(known.map(({ id }) => id));
  const contents = new Map(known.map((source) => [source.sha256, source.file]));
  for (const [index, { path, file }] of files.entries()) {
    onFile?.(index, files.length);
    const read = readBytes(path);
    if ('fault' in read) {
      leftOut.push({ file, why: read.fault });
      continue;
    }
    const hash = sha256(read.bytes);
    const same = contents.get(hash);
    if (same !== undefined) {
      duplicates.push({ file, of: same });
      continue;
    }
    const declared = await declaredFile({ path, file }, read.bytes, hash, ids, profile);
    if ('why' in declared) {
      leftOut.push(declared);
      continue;
    }
    const { document, ...paper } = declared;
    onPaper?.(document);
    ids.add(paper.source.id);
    contents.set(hash, file);
    papers.push(paper);
  }
  onFile?.(files.length, files.length);
  return { papers, leftOut, duplicates };
}

async function declaredFile(
  { path, file }: PaperFile,
  bytes: Uint8Array,
  hash: string,
  taken: ReadonlySet<string>,
  profile: Profile,
): Promise<(DeclaredFile & { readonly document: Document }) | LeftOut> {
  const name = basename(file);
  const inside = insideCorpus('.', file);
  if ('fault' in inside) return { file, why: inside.fault };
  const given = { id: idFor(name, taken), file, sha256: hash, revisions: 'accepted' } as const;
  const read = await readUndeclared(bytes, given, { profile });
  if ('fault' in read) return { file, why: read.fault };
  const { document } = read;
  const { source, past, format = 'text' } = document;
  if (past !== undefined) return { file, why: pastLimitText(past) };
  return { path, file, source, format, document };
}

/** Whether a path is a file or a folder that stands there, and no id of a paper. */
export const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;
