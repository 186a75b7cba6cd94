/**
 * A dossier file (`naam.beleidslijn`): the folder of a corpus as one zip, with the sources byte for byte, the declaration, what
 * is known of the subject and a person's corrections. The same files give the same bytes, whoever packs them and when.
 */
import { strFromU8, zipSync } from 'fflate';
import type { Label } from '../model.ts';
import { FormatFault, readOrFault } from '../read/formats/fault.ts';
import { openZip } from '../read/formats/zip.ts';

/** How the name of such a file ends. */
export const DOSSIER_ENDING = '.beleidslijn';

/** Files of a corpus by their path from its folder, with `/`. */
export type CorpusFiles = ReadonlyMap<string, Uint8Array>;

const DECLARATION = 'corpus.json';
/** As many as a corpus may hold papers, and its lists. */
const MOST_FILES = 2100;

/** The files as one zip, the declaration first. */
export function packDossier(files: CorpusFiles): Uint8Array {
  const rank = (name: string): number => (name === DECLARATION ? 0 : 1);
  const names = [...files.keys()].sort((x, y) => rank(x) - rank(y) || (x < y ? -1 : 1));
  // The first moment a zip can hold.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(names.map((name) => [name, [files.get(name) ?? new Uint8Array(), { mtime }]])), {
    level: 6,
  });
}

/** The files in a zip, or one sentence why it is no dossier file, to stand behind its name. */
export function unpackDossier(bytes: Uint8Array): { readonly files: CorpusFiles } | { readonly fault: Label } {
  return readOrFault(() => {
    const archive = openZip(bytes);
    const names = archive.names.filter((name) => !name.endsWith('/'));
    if (names.length > MOST_FILES)
      throw new FormatFault(
        `bevat ${names.length} bestanden; verwacht: hoogstens ${MOST_FILES}.`,
        `holds ${names.length} files; expected at most ${MOST_FILES}.`,
      );
    const astray = names.find((name) => !isInside(name));
    if (astray !== undefined)
      throw new FormatFault(
        `bevat het pad ${JSON.stringify(astray)}; verwacht: alleen paden in de map van het corpus.`,
        `holds the path ${JSON.stringify(astray)}; expected only paths inside the folder of the corpus.`,
      );
    if (!names.includes(DECLARATION))
      throw new FormatFault(
        `bevat geen ${DECLARATION}; verwacht: een dossierbestand, bewaard met beleidslijn pack of in de leeszaal.`,
        `holds no ${DECLARATION}; expected a dossier file, saved by beleidslijn pack or in the reading room.`,
      );
    return { files: new Map(names.map((name) => [name, archive.read(name) ?? new Uint8Array()])) };
  });
}

/** A path that stays where it is unpacked on every system, and names something. */
function isInside(name: string): boolean {
  // Control characters hide what is named; Windows takes a backslash, a drive and a stream for something else.
  if (name.length > 400 || [...name].some((sign) => sign < ' ' || '\\:*?"<>|'.includes(sign))) return false;
  return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !/[. ]$/.test(part));
}

/** The paths of the files a declaration names: its sources, the earlier ones, and the profile. */
export function declaredFiles(declaration: Uint8Array): string[] {
  const { profile, documents } = JSON.parse(strFromU8(declaration)) as Record<string, unknown>;
  const papers = Array.isArray(documents) ? (documents as (Record<string, unknown> | null)[]) : [];
  const earlier = papers.flatMap((one) => (Array.isArray(one?.['earlier']) ? one['earlier'] : [])) as {
    file?: unknown;
  }[];
  return [profile, ...papers.map((one) => one?.['file']), ...earlier.map(({ file }) => file)].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  );
}
