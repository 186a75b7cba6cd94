/** The corpus of a run where it lies on disk: its folder, or for a dossier file a temporary one with what is in it. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import {
  type CorpusFiles,
  DOSSIER_ENDING,
  declaredFiles,
  packDossier,
  unpackDossier,
} from '../declare/dossier-file.ts';
import type { Label } from '../model.ts';
import { insideCorpus, sha256 } from './source-file.ts';
import { FIXED_NAMES } from './source-places.ts';
import { writeWhole } from './write-file.ts';

export interface DossierPlace {
  readonly folder: string;
  /** Writes what a command changed in the folder back into the file; false where somebody else changed the file. */
  readonly save: () => boolean;
  readonly close: () => void;
}

/** As large as a dossier file may be; what is in it has limits of its own. */
const MOST_BYTES = 300_000_000;
const TOO_LARGE: Label = {
  nl: 'is groter dan 300 MB; verwacht: een kleiner dossierbestand.',
  en: 'is larger than 300 MB; expected a smaller dossier file.',
};

export const isDossierFile = (path: string): boolean =>
  path.endsWith(DOSSIER_ENDING) && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);

/** A dossier file unpacked beside nothing else, or why it is none. */
export function openDossierFile(path: string): DossierPlace | { readonly fault: Label } {
  if (statSync(path).size > MOST_BYTES) return { fault: TOO_LARGE };
  const bytes = readFileSync(path);
  const unpacked = unpackDossier(bytes);
  if ('fault' in unpacked) return unpacked;
  const place = mkdtempSync(join(tmpdir(), 'beleidslijn-'));
  const close = (): void => rmSync(place, { recursive: true, force: true });
  // A run that is ended by a signal leaves no papers behind in a place that others may read.
  process.once('exit', close);
  // Called as the file is, so that what is said of a place in it names it.
  const folder = join(place, basename(path));
  const write = (name: string, content: Uint8Array): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  for (const [name, content] of unpacked.files) write(name, content);
  const before = packDossier(allFiles(folder));
  const save = (): boolean => {
    const now = packDossier(allFiles(folder));
    if (Buffer.compare(now, before) === 0) return true;
    if (sha256(readFileSync(path)) !== sha256(bytes)) return false;
    writeWhole(path, now);
    return true;
  };
  return {
    folder,
    save,
    close: () => {
      process.off('exit', close);
      close();
    },
  };
}

function allFiles(folder: string): CorpusFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))]));
}

/** What a dossier file of a corpus folder holds: its lists and what its declaration names, and nothing that merely lies there. */
export function corpusFiles(folder: string): CorpusFiles {
  const declaration = readFileSync(join(folder, 'corpus.json'));
  const named = declaredFiles(declaration).filter((name) => !('fault' in insideCorpus(folder, name)));
  const names = [...FIXED_NAMES, ...named].filter((name) => existsSync(join(folder, name)));
  return new Map([...new Set(names)].map((name) => [name, readFileSync(join(folder, name))]));
}
