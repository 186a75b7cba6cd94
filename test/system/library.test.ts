import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../src/node/root.ts';

/** The public list. A name that goes away breaks somebody's script: that is a major version, and a line in CHANGELOG.md. */
const NAMES = [
  'MisuseError',
  'alignDocuments',
  'analyseDocuments',
  'buildDossier',
  'candidatesOf',
  'compareWordings',
  'compilePack',
  'defaultPacks',
  'documentFromSentences',
  'findingsModel',
  'profileWith',
  'rankedFindings',
  'readDocument',
  'readFile',
  'tagDocument',
  'traceThreads',
];

/** A project of somebody else's, with the package installed in it. */
const HOME = mkdtempSync(join(tmpdir(), 'beleidslijn-lib-'));
afterAll(() => rmSync(HOME, { recursive: true, force: true }));

beforeAll(() => {
  mkdirSync(join(HOME, 'node_modules'));
  symlinkSync(ROOT, join(HOME, 'node_modules', 'beleidslijn'));
  writeFileSync(join(HOME, 'package.json'), '{ "type": "module" }');
}, 120_000);

function node(script: string): { code: number | null; out: string; err: string } {
  writeFileSync(join(HOME, 'script.mjs'), script);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['script.mjs'], { cwd: HOME, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** Papers that have nothing to do with any corpus of ours: a club and its hall. */
const CLUB = `
  const older = documentFromSentences({ id: 'hal-2019', language: 'nl', date: '2019-03-01', sentences: [
    'Het bestuur vraagt om vergroting van de sporthal aan de Dorpsstraat.',
    'De kantine blijft open op zondag.',
  ] });
  const newer = documentFromSentences({ id: 'hal-2021', language: 'nl', date: '2021-03-01', sentences: [
    'De contributie gaat omhoog.',
    'Het bestuur vraagt om volledige vergroting van de sporthal aan de Dorpsstraat.',
  ] });`;

describe('the library, in plain Node', () => {
  it('has the public names and no others', () => {
    const { out, err } = node(
      `import * as all from 'beleidslijn'; console.log(JSON.stringify(Object.keys(all).sort()));`,
    );
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual(NAMES);
  });

  it('links and compares texts of any subject without knowledge', () => {
    const { out, err } = node(`
      import { alignDocuments, compareWordings, documentFromSentences } from 'beleidslijn';
      ${CLUB}
      const links = alignDocuments(older, newer);
      console.log(JSON.stringify({
        pairs: links.map((link) => [link.a.sentence, link.b.sentence]),
        same: JSON.stringify(alignDocuments(newer, older)) === JSON.stringify(links),
        changes: compareWordings('De verklaring is publiek.', 'De verklaring is openbaar.').changes?.length,
      }));`);
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual({ pairs: [['hal-2019.0', 'hal-2021.1']], same: true, changes: 1 });
  });

  it('builds a dossier without knowledge: no tags, and no silence is claimed', () => {
    const { out, err } = node(`
      import { buildDossier, documentFromSentences } from 'beleidslijn';
      ${CLUB}
      const documents = [newer, older];
      const dossier = buildDossier({
        corpus: { id: 'hal', title: { nl: 'Hal', en: 'Hall' }, focus: { regions: [], themes: [] }, documents: documents.map((one) => one.source) },
        knowledge: null, documents, texts: new Map(), overrides: [],
      });
      console.log(JSON.stringify({
        order: dossier.documents.map((one) => one.source.id), tags: dossier.tags.length, cells: dossier.cells.length,
        links: dossier.alignments.length,
        silences: dossier.threads.flatMap((one) => one.lanes).flatMap((lane) => lane.stations).filter((one) => one.standing === 'silent').length,
      }));`);
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual({ order: ['hal-2019', 'hal-2021'], tags: 0, cells: 0, links: 1, silences: 0 });
  });

  it('has types that a strict project without DOM and Node types can use', () => {
    writeFileSync(
      join(HOME, 'use.ts'),
      `import { alignDocuments, buildDossier, documentFromSentences, readFile } from 'beleidslijn';
       import type { Alignment, AlignOptions, CandidatePair, Document, Dossier, GivenKnowledge, Profile } from 'beleidslijn';
       export const knowledge: GivenKnowledge = { themes: [{ id: 'hal', terms: ['sporthal'] }] };
       export const options: AlignOptions = { knowledge, threshold: 0.5, oneToOne: true };
       export const file: Promise<Document> = readFile(new Uint8Array(), 'a.pdf');
       export const given: [CandidatePair[], Profile | undefined] = [[], options.profile];
       const a = documentFromSentences({ id: 'a', language: 'nl', sentences: ['Een zin.'] });
       export const links: readonly Alignment[] = alignDocuments(a, a);
       export const build: (from: Parameters<typeof buildDossier>[0]) => Dossier = buildDossier;
       // @ts-expect-error a document is made from sentences, not from a number
       documentFromSentences(3);`,
    );
    writeFileSync(
      join(HOME, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          module: 'nodenext',
          moduleResolution: 'nodenext',
          target: 'es2022',
          lib: ['ES2023'],
          types: [],
        },
        files: ['use.ts'],
      }),
    );
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', HOME],
      { cwd: HOME, encoding: 'utf8' },
    );
    expect([status, stdout]).toEqual([0, '']);
  });

  it('reads a file of any kind, and gives the knowledge and the papers of the corpus', () => {
    const { out, err } = node(`
      import { readFileSync } from 'node:fs';
      import { createRequire } from 'node:module';
      import { fileURLToPath } from 'node:url';
      import knowledge from 'beleidslijn/knowledge.json' with { type: 'json' };
      import { buildDossier, profileWith, readFile } from 'beleidslijn';
      const { resolve } = createRequire(import.meta.url);
      const file = resolve('beleidslijn/corpus/texts/2026-agenda-tivat.txt');
      const paper = await readFile(readFileSync(file), '2026-agenda-tivat.txt');
      const page = await readFile(new TextEncoder().encode('<!doctype html><html lang="nl"><body><p>De hal blijft open.</p></body></html>'), 'a.html');
      const dossier = buildDossier({
        corpus: { id: 'een', title: { nl: 'Een', en: 'One' }, focus: { regions: [], themes: [] }, documents: [paper.source] },
        documents: [paper], knowledge, profile: profileWith(knowledge.profile),
      });
      console.log(JSON.stringify({ unread: paper.unread, format: page.format, tags: dossier.tags.length > 10, knowledge: dossier.knowledge === knowledge.hash }));`);
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual({ unread: null, format: 'html', tags: true, knowledge: true });
  }, 60_000);

  it('looks for nothing of Node or the page in what it loads at once', () => {
    const code = readFileSync(join(ROOT, 'dist/lib/index.js'), 'utf8');
    expect(code).not.toMatch(/from\s*["'](node:|fs|path)/);
    expect(code).not.toMatch(/\b(process|document|window)\.\w+\(/);
  });
});
