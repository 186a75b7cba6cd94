/** The files of a corpus, wherever they lie: a folder on disk, or a dossier file in a page. */
import { isPast, pastLimitText } from '../limits.ts';
import type { Label } from '../model.ts';
import { decodeUtf8 } from '../read/formats/decode-text.ts';

export interface CorpusFolder {
  /** How a file is named in a fault. */
  pathOf(file: string): string;
  /** Is there anything of that name? A link that leads nowhere is something. */
  has(file: string): boolean;
  /** The bytes of a file, or what is wrong with it or its path; nothing outside the folder is ever read. */
  read(file: string): ReadBytes;
}

/** The bytes of a file, or what is wrong with it; `isPath` where that is the path it is given by. */
export type ReadBytes = { readonly bytes: Uint8Array } | { readonly fault: Label; readonly isPath?: boolean };

/** The bytes come with a fault that is one of what they hold, not of the file. */
export type ReadText =
  | { readonly text: string; readonly bytes: Uint8Array }
  | { readonly fault: Label; readonly bytes?: Uint8Array };

/** The text of a file of a corpus that is text in UTF-8. */
export function readTextIn(folder: CorpusFolder, file: string): ReadText {
  const read = folder.read(file);
  return 'fault' in read ? { fault: read.fault } : readTextOf(read.bytes);
}

/** The text that bytes hold. A byte order mark stays in it: places count from the first character of the file. */
export function readTextOf(bytes: Uint8Array): ReadText {
  const found = bytes.length;
  if (isPast('bytes', found)) return { fault: pastLimitText({ limit: 'bytes', found, lines: null }) };
  const decoded = decodeUtf8(bytes);
  return 'fault' in decoded ? { bytes, fault: decoded.fault } : { bytes, text: decoded.text };
}

/** The files of a dossier file as a folder. */
export function folderOfFiles(files: ReadonlyMap<string, Uint8Array>): CorpusFolder {
  return {
    pathOf: (file) => file,
    has: (file) => files.has(file),
    read: (file) => {
      const bytes = files.get(file);
      return bytes === undefined
        ? {
            fault: {
              nl: 'staat niet in het dossierbestand; verwacht: een bestand dat erin staat.',
              en: 'is not in the dossier file; expected a file that is in it.',
            },
          }
        : { bytes };
    },
  };
}
