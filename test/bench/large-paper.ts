import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tagDocument } from '../../src/annotate/annotated-document.ts';
import { SHIPPED_CORPUS } from '../../src/node/root.ts';
import { documentFromSentences } from '../../src/read/from-sentences.ts';
import { corpusKnowledge } from '../gold/knowledge.ts';
import { runBuiltCommand } from '../setup/command.ts';

/** Part of `npm run bench`: a paper of ten megabytes is read by the command, and tagged even without a full stop in it. */

const BYTES = 10_000_000;
/** Lines that `read` prints of such a paper, at least; and seconds of processor time for tagging it, at most. */
const MARK = { lines: 100_000, seconds: 60 };

const LINE = 'De EU verwelkomt de verdere aansluiting van de regio bij het buitenlands beleid in dit jaar.\n\n';
const UNSTOPPED =
  'De aansluiting van Servië bij het EU-visumbeleid en de strijd tegen corruptie vragen aandacht '.repeat(105_000);

function linesRead(): number {
  const folder = mkdtempSync(join(tmpdir(), 'beleidslijn-large-'));
  try {
    cpSync(SHIPPED_CORPUS, folder, { recursive: true });
    const text = LINE.repeat(Math.ceil(BYTES / LINE.length));
    writeFileSync(join(folder, 'texts/2018-verklaring-sofia.txt'), text);
    const hash = createHash('sha256').update(text).digest('hex');
    const declaration = readFileSync(join(folder, 'corpus.json'), 'utf8');
    writeFileSync(join(folder, 'corpus.json'), declaration.replace(/"sha256": "[0-9a-f]{64}"/, `"sha256": "${hash}"`));
    const { code, stdout, stderr } = runBuiltCommand(['read', 'sofia-2018', '--corpus', folder]);
    if (code !== 0) throw new Error(`read ended with ${code}: ${stderr}`);
    return stdout.split('\n').length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tagged(): { readonly isFound: boolean; readonly seconds: number } {
  const document = documentFromSentences({ id: 'large', language: 'nl', sentences: [UNSTOPPED] });
  const before = process.cpuUsage();
  const { tags } = tagDocument(document, corpusKnowledge());
  const { user, system } = process.cpuUsage(before);
  return { isFound: tags.some(({ theme }) => theme === 'visa'), seconds: (user + system) / 1e6 };
}

const lines = linesRead();
const { isFound, seconds } = tagged();
process.stdout.write(
  `10 MB read: ${lines} lines (more than ${MARK.lines}); tagged: ${isFound ? 'visa' : 'NOTHING'} in ${seconds.toFixed(1)} s (under ${MARK.seconds})\n`,
);
process.exitCode = lines > MARK.lines && isFound && seconds < MARK.seconds ? 0 : 1;
