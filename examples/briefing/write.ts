import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { excerptOf } from '../../src/dossier/excerpt.ts';
import type { Dossier } from '../../src/model.ts';
import { loadCorpus } from '../../src/node/corpus-folder.ts';
import { SHIPPED_CORPUS } from '../../src/node/root.ts';
import { buildDossier } from '../../src/pipeline.ts';

/**
 * `npm run briefing`: puts the lines the example page tells into it, read anew from the corpus, and makes the hostile copy of
 * it. The data stands in the page, so that the page opens from disk.
 */

const THREADS = ['visa.visum+aansluiting', 'enlargement.merites', 'migration.terugkeer'];

const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The two pages as they should stand, by name. */
export function briefingPages(dossier: Dossier): ReadonlyMap<string, string> {
  // Only `<` can end a block of data.
  const data = JSON.stringify(excerptOf(dossier, { threads: THREADS })).replaceAll('<', '\\u003c');
  const page = readFileSync(fileOf('index.html'), 'utf8')
    .replace(
      /(<script type="application\/json" id="lijnen">)[\s\S]*?(<\/script>)/,
      (_all, open, close) => open + data + close,
    )
    .replace(/(?<=corpus=")[0-9a-f]*(?=")/g, dossier.corpus.version);
  const hostile = page
    .replace('<html lang="nl">', '<html lang="nl" dir="rtl">')
    .replace('<title>', '<title>Vijandige stijl: ')
    .replace('briefing.css', 'hostile.css');
  return new Map([
    ['index.html', page],
    ['hostile.html', hostile],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const loaded = loadCorpus(SHIPPED_CORPUS);
  if (loaded.corpus === null) throw new Error('the shipped corpus has no corpus.json');
  for (const [name, page] of briefingPages(buildDossier(loaded))) writeFileSync(fileOf(name), page);
}
