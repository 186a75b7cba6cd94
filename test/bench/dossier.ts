import '../../bin/start.mjs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alignDocuments } from '../../src/align/link-documents.ts';
import { tagDocument } from '../../src/annotate/annotated-document.ts';
import { loadCorpus } from '../../src/node/corpus-folder.ts';
import { buildDossier } from '../setup/build.ts';
import { readDocument } from '../setup/read.ts';

/**
 * Part of `npm run bench`: processor time of the steps on the corpus, in milliseconds. The first run is what a person waits for
 * after start-up; the median of the later ones is what a change of the code is judged by.
 */

const LATER_RUNS = 7;
/** The first run of the whole dossier, in milliseconds of processor time, after start-up. */
const BUDGET = 1000;

const loaded = loadCorpus(join(fileURLToPath(new URL('../../', import.meta.url)), 'corpus'));
if (loaded.corpus === null) throw new Error('the corpus has faults: run `beleidslijn check`');
const { corpus, knowledge, texts, overrides, unread } = loaded;

function timed(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
}

const read = () => corpus.documents.map((source) => readDocument(source, texts.get(source.id) ?? ''));
const documents = read();
const STEPS: readonly (readonly [name: string, work: () => void])[] = [
  ['dossier', () => void buildDossier({ corpus, knowledge, texts, overrides, unread })],
  ['read', () => void read()],
  ['tag', () => void (knowledge === null ? [] : documents.map((document) => tagDocument(document, knowledge)))],
  [
    'align, all pairs',
    () => {
      const options = knowledge === null ? {} : { knowledge };
      documents.forEach((a, at) => {
        for (const b of documents.slice(at + 1)) alignDocuments(a, b, options);
      });
    },
  ],
];

let first = 0;
for (const [name, work] of STEPS) {
  const once = timed(work);
  if (name === 'dossier') first = once;
  const later = Array.from({ length: LATER_RUNS }, () => timed(work)).sort((a, b) => a - b);
  const median = later[Math.floor(LATER_RUNS / 2)] ?? once;
  process.stdout.write(
    `${name.padEnd(18)} first ${once.toFixed(0).padStart(6)} ms   median ${median.toFixed(0).padStart(6)} ms\n`,
  );
}
process.stdout.write(`${first <= BUDGET ? 'within' : 'OVER'} the budget of ${BUDGET} ms for the first dossier\n`);
process.exitCode = first <= BUDGET ? 0 : 1;
