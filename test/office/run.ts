import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import type { Knowledge } from '../../src/model.ts';
import { loadCorpus } from '../../src/node/corpus-folder.ts';
import { SHIPPED_CORPUS } from '../../src/node/root.ts';
import { papersIn } from '../papers/expected.ts';
import { readPaper as readExpected } from '../papers/score.ts';
import { HOSTILE } from '../scenes/hostile.ts';
import { TURNED } from '../scenes/turned.ts';
import { shippedDossier } from '../setup/dossiers.ts';
import { sheetFaults } from './csv.ts';
import { comparisons, drafted, type Made, passages, told } from './made.ts';
import { readBackFaults } from './read-back.ts';
import { findOffice, type Opened, openAll } from './soffice.ts';

/**
 * `npm run test:office`: the Word documents of the five papers in a real office program. Every change is accepted and
 * rejected there, and what is left must be the newer and the older text, paragraph for paragraph; every document must become
 * a PDF. Sheets are opened there with every separator, and no cell may be a formula. Papers set as Word and OpenDocument files are
 * turned into the other there, and read back as their text is. It is no part of `npm test`, because not every desk has LibreOffice.
 */
async function run(): Promise<number> {
  const office = findOffice();
  if (office === null) {
    console.error('test:office needs LibreOffice (soffice) on the path, and it is not there.');
    return 1;
  }
  const dossier = shippedDossier();
  const { knowledge } = loadCorpus(SHIPPED_CORPUS) as { knowledge: Knowledge };
  const harm = (await comparisons(HOSTILE)).map((one) => ({ ...one, name: `kwaad-${one.name}` }));
  const turned = await comparisons(TURNED);
  const tracked = [...(await comparisons(dossier)), ...turned, ...harm, ...(await passages(dossier))];
  const made = [...tracked, ...(await told(dossier)), (await drafted(dossier, knowledge)).made];
  const folder = mkdtempSync(join(tmpdir(), 'beleidslijn-office-'));
  try {
    for (const { name, file } of made) writeFileSync(join(folder, `${name}.docx`), file);
    const settled = new Set(tracked.map(({ name }) => name));
    const opened = openAll(
      office,
      folder,
      made.map(({ name }) => ({ name, changes: settled.has(name) })),
    );
    const faults = new Map<string, string[]>();
    for (const one of made) {
      const wrong = [...faultsOf(one, opened.get(one.name)), ...(await readAs(one))];
      if (wrong.length > 0) faults.set(one.name, wrong);
    }
    const sheets = sheetFaults(office, folder);
    if (sheets.length > 0) faults.set('csv', sheets);
    const papers = [...dossier.documents, ...papersIn('read').map((paper) => readExpected(paper, paper.text))];
    const turnedInto = await readBackFaults(office, folder, papers);
    if (turnedInto.size > 0)
      faults.set(
        'read back',
        [...turnedInto].map(([name, fault]) => `${name}: ${fault}`),
      );
    for (const [name, wrong] of faults) console.error(`${name}: ${wrong.join('; ')}`);
    console.log(`${made.length + 2 - faults.size} passed, ${faults.size} failed`);
    return faults.size === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function faultsOf({ older, newer }: Made, opened: Opened | string | undefined): string[] {
  if (opened === undefined || typeof opened === 'string') return [opened ?? 'not opened'];
  const differs = (what: string, got: readonly string[] | null, wanted: readonly string[] | null): string[] => {
    if (wanted === null) return [];
    // Where the first footnote stands behind the last paragraph of both papers, LibreOffice leaves the last end it should take
    // away (see footnote-patch.ts): an empty paragraph below the text, which no order of the changes avoids. Word leaves none.
    if (got?.length === wanted.length + 1 && got.at(-1) === '') return differs(what, got.slice(0, -1), wanted);
    const at = Array.from({ length: Math.max(wanted.length, got?.length ?? 0) }).findIndex(
      (_, i) => got?.[i] !== wanted[i],
    );
    return at === -1
      ? []
      : [`${what}: paragraph ${at + 1} is ${JSON.stringify(got?.[at])}, expected ${JSON.stringify(wanted[at])}`];
  };
  return [
    ...(opened.pdf ? [] : ['no PDF']),
    ...differs('rejected', opened.rejected, older),
    ...differs('accepted', opened.accepted, newer),
  ];
}

/** A second reader, which knows nothing of the first, reads the accepted text; it puts a blank line behind a paragraph. */
async function readAs({ file, newer }: Made): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file) });
  if (newer === null) return value.trim() === '' ? ['mammoth reads nothing'] : [];
  return value.startsWith(newer.map((text) => `${text}\n\n`).join(''))
    ? []
    : ['mammoth reads another text than the newer'];
}

process.exitCode = await run();
