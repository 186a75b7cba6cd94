import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { type ReadBytes, type ReadText, readTextOf } from '../corpus/folder.ts';
import { isPast, pastLimitText } from '../limits.ts';
import type { Label } from '../model.ts';

/** The full path of a file of the corpus, or what is wrong with the path: nothing outside the folder is ever read. */
export function insideCorpus(folder: string, file: string): { readonly path: string } | { readonly fault: Label } {
  const path = join(folder, file);
  const escapes = (from: string, to: string): boolean => {
    const way = relative(from, to);
    return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  };
  const outside: Label = {
    nl: `het pad ${JSON.stringify(file)} leidt buiten de corpusmap; verwacht: een pad daarbinnen, zoals "texts/stuk.txt".`,
    en: `the path ${JSON.stringify(file)} leads out of the corpus folder; expected a path inside it, such as "texts/paper.txt".`,
  };
  if (isAbsolute(file) || file.includes('\\') || /^[a-z]:/i.test(file) || escapes(folder, path))
    return { fault: outside };
  try {
    // A link inside the folder may point anywhere; the folder itself may be a link.
    if (escapes(realpathSync(folder), realpathSync(path))) return { fault: outside };
  } catch {
    // Missing: reported as missing by whoever reads it.
  }
  return { path };
}

/** Why the system refused, in words; the path is printed before it. */
function systemFault(error: unknown): Label {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return {
      nl: 'bestand niet gevonden; verwacht: een leesbaar tekstbestand.',
      en: 'file not found; expected a readable text file.',
    };
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return { nl: `geen recht om dit bestand te lezen (${code}).`, en: `no permission to read this file (${code}).` };
  }
  return {
    nl: `niet te lezen (${code}); verwacht: een leesbaar tekstbestand.`,
    en: `cannot be read (${code}); expected a readable text file.`,
  };
}

/**
 * The text of a file and its bytes, or one sentence saying why it is no text. A byte order mark stays in the text: the
 * places of everything read from it count from the first character of the file.
 */
export function readText(path: string): ReadText {
  const read = readBytes(path);
  return 'fault' in read ? { fault: read.fault } : readTextOf(read.bytes);
}

/** The bytes of a file of any format that is not larger than such files may be. */
export function readBytes(path: string): ReadBytes {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) {
      return {
        fault: { nl: 'is geen bestand; verwacht: een tekstbestand.', en: 'is not a file; expected a text file.' },
      };
    }
    const found = stat.size;
    if (isPast('file', found)) return { fault: pastLimitText({ limit: 'file', found, lines: null }) };
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { fault: systemFault(error) };
  }
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
