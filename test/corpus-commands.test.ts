import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CorpusDeclaration } from '../src/model.ts';
import { ROOT } from '../src/node/root.ts';
import { runCommand } from './setup/command.ts';
import { writeSmallCorpus } from './setup/small-corpus.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'beleidslijn-test-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const declared = (folder: string): CorpusDeclaration =>
  JSON.parse(readFileSync(join(folder, 'corpus.json'), 'utf8')) as CorpusDeclaration;

/** Five papers of a village: of two folders, one twice, one of another kind, and a link that leads away. */
function papers(): string {
  const folder = join(home, 'dorp');
  mkdirSync(join(folder, 'oud'), { recursive: true });
  const report = (day: string, words: string): string =>
    `Verslag van de raad van ${day}\n\nDe raad heeft besloten dat de haven ${words} wordt verdiept en dat het geld er is.\n`;
  writeFileSync(join(folder, 'b 2021.txt'), report('4 mei 2021', 'verder'));
  writeFileSync(join(folder, 'oud', 'a.txt'), report('3 mei 2019', 'geleidelijk'));
  writeFileSync(join(folder, 'oud', 'nog eens.txt'), report('3 mei 2019', 'geleidelijk'));
  writeFileSync(join(folder, 'kop.txt'), '');
  writeFileSync(join(folder, 'foto.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
  writeFileSync(join(home, 'elders.txt'), report('5 mei 2022', 'volledig'));
  symlinkSync(join(home, 'elders.txt'), join(folder, 'verwijzing.txt'));
  return folder;
}

describe('init', () => {
  it('makes a corpus of the files of a folder, and says in ten lines what it found', async () => {
    const folder = papers();
    const { code, stdout, stderr } = await runCommand(['init', folder]);
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(11);
    expect(stdout).toContain('„dorp”: 2 stukken (2019-05-03 – 2021-05-04)');
    expect(stdout).toContain('oud/nog eens.txt = oud/a.txt');
    expect(stdout).toContain('Niet opgenomen (3)');
    expect(stdout).toContain('verwijzing.txt verwijst naar een plaats buiten de map');
    const { documents, title } = declared(folder);
    expect(title).toEqual({ nl: 'dorp', en: 'dorp' });
    expect(documents.map(({ id, file, dates, genre }) => [id, file, dates.event, genre])).toEqual([
      ['b-2021', 'b 2021.txt', '2021-05-04', 'report'],
      ['a', 'oud/a.txt', '2019-05-03', 'report'],
    ]);
    expect(documents[0]?.proposed?.event?.[0]).toMatchObject({ from: 'text', line: 1 });
    expect((await runCommand(['check', '--corpus', folder])).code).toBe(0);
  });

  it('confirms what was read with --yes, takes a title, and writes nothing with --dry-run', async () => {
    const folder = papers();
    const before = readdirSync(folder);
    expect((await runCommand(['init', folder, '--dry-run'])).code).toBe(0);
    expect(readdirSync(folder)).toEqual(before);
    expect((await runCommand(['init', folder, '--yes', '--title', 'De haven', '--lang', 'en'])).code).toBe(0);
    const { documents, title, id } = declared(folder);
    expect([id, title.en, documents.some(({ proposed }) => proposed !== undefined)]).toEqual([
      'de-haven',
      'De haven',
      false,
    ]);
  });

  it('refuses a folder that is a corpus, one without papers, and what is not there', async () => {
    const corpus = writeSmallCorpus(join(home, 'hal'));
    const text = readFileSync(join(corpus, 'corpus.json'));
    const again = await runCommand(['init', corpus]);
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('corpus.json staat er al; verwacht:')]);
    expect(readFileSync(join(corpus, 'corpus.json'))).toEqual(text);
    mkdirSync(join(home, 'leeg'));
    expect((await runCommand(['init', join(home, 'leeg')])).stderr).toContain('bevat geen stuk dat gelezen kan worden');
    expect((await runCommand(['init', join(home, 'weg')])).stderr).toContain('is er niet; verwacht:');
  });
});

describe('add', () => {
  it('gives byte for byte the dossier of the corpus that had the paper from the start', async () => {
    const whole = join(ROOT, 'corpus');
    const folder = join(home, 'vier');
    cpSync(whole, folder, { recursive: true });
    const { documents, ...frame } = declared(folder);
    rmSync(join(folder, 'texts/2026-agenda-tivat.txt'));
    writeFileSync(join(folder, 'corpus.json'), JSON.stringify({ ...frame, documents: documents.slice(0, 4) }, null, 2));
    const paper = join(whole, 'texts/2026-agenda-tivat.txt');
    const set = ['--set', 'id=tivat-2026', '--set', 'parts=agenda', '--yes'];
    expect(await runCommand(['add', paper, '--corpus', folder, ...set])).toMatchObject({ code: 0, stderr: '' });
    const [added, full] = [await runCommand(['dossier', '--corpus', folder]), await runCommand(['dossier'])];
    expect(added.stdout === full.stdout).toBe(true);
  }, 120_000);

  it('gives the corpus that init makes of all the files', async () => {
    const folder = papers();
    rmSync(join(folder, 'verwijzing.txt'));
    cpSync(folder, join(home, 'heel'), { recursive: true });
    rmSync(join(folder, 'oud'), { recursive: true });
    await runCommand(['init', folder, '--title', 'Dorp']);
    await runCommand(['init', join(home, 'heel'), '--title', 'Dorp']);
    mkdirSync(join(folder, 'oud'));
    cpSync(join(home, 'heel/oud'), join(folder, 'oud'), { recursive: true });
    expect((await runCommand(['add', join(folder, 'oud'), '--corpus', folder])).code).toBe(0);
    expect(declared(folder)).toEqual(declared(join(home, 'heel')));
  });

  it('copies what lies elsewhere beside the others, under a free name, and says what it knows already', async () => {
    const corpus = writeSmallCorpus(join(home, 'hal'));
    const paper = join(home, 'hal-2019.txt');
    writeFileSync(paper, 'Verslag van 3 mei 2024\n\nHet bestuur vraagt om een kleinere sporthal en om meer geld.\n');
    const args = ['add', paper, '--corpus', corpus];
    expect((await runCommand([...args, '--dry-run'])).stdout).toContain('Zou toevoegen: hal-2019-2');
    expect(readdirSync(join(corpus, 'texts')).sort()).toEqual(['hal-2019.txt', 'hal-2021.txt']);
    expect((await runCommand(args)).stdout).toContain('Toegevoegd: hal-2019-2');
    expect(declared(corpus).documents.at(-1)).toMatchObject({
      file: 'texts/hal-2019-2.txt',
      dates: { event: '2024-05-03' },
    });
    expect(readFileSync(join(corpus, 'texts/hal-2019-2.txt'))).toEqual(readFileSync(paper));
    const again = await runCommand(args);
    expect([again.code, again.stderr]).toEqual([
      0,
      expect.stringContaining('dezelfde inhoud als texts/hal-2019-2.txt'),
    ]);
    expect((await runCommand(['check', '--corpus', corpus])).code).toBe(0);
  });

  it('refuses a field or a value that is none, and leaves everything as it was', async () => {
    const corpus = writeSmallCorpus(join(home, 'hal'));
    const paper = join(home, 'nieuw.txt');
    writeFileSync(paper, 'Verslag\n\nHet bestuur vraagt om een kleinere sporthal en om meer geld.\n');
    const before = readFileSync(join(corpus, 'corpus.json'), 'utf8');
    for (const [set, said] of [
      ['kleur=rood', 'verwacht: veld=waarde'],
      ['event=morgen', 'een dag die bestaat'],
      ['url=javascript:alert(1)', 'een webadres dat met http'],
      ['genre=roman', 'genre'],
    ]) {
      const { code, stderr } = await runCommand(['add', paper, '--corpus', corpus, '--set', set ?? '']);
      expect([code, stderr]).toEqual([1, expect.stringContaining(said ?? '')]);
    }
    expect(readFileSync(join(corpus, 'corpus.json'), 'utf8')).toBe(before);
  });
});

describe('remove and update', () => {
  it('take a paper out and leave its file and every other byte', async () => {
    const corpus = writeSmallCorpus(join(home, 'hal'));
    const before = readFileSync(join(corpus, 'corpus.json'), 'utf8');
    const paper = join(home, 'nieuw.txt');
    writeFileSync(paper, 'Verslag\n\nHet bestuur vraagt om een kleinere sporthal en om meer geld.\n');
    await runCommand(['add', paper, '--corpus', corpus]);
    expect((await runCommand(['remove', 'nieuw', '--corpus', corpus])).stdout).toContain(
      'texts/nieuw.txt staat er nog',
    );
    expect(readFileSync(join(corpus, 'corpus.json'), 'utf8')).toBe(before);
    await runCommand(['remove', 'hal-2019', '--corpus', corpus]);
    expect(declared(corpus).documents.map(({ id }) => id)).toEqual(['hal-2021']);
    expect((await runCommand(['remove', 'hal-2021', '--corpus', corpus])).stderr).toContain('het enige stuk');
  });

  it('refuse a paper that corrections are about', async () => {
    const corpus = writeSmallCorpus(join(home, 'hal'));
    const anchor = { document: 'hal-2019', quote: 'De kantine blijft open op zondag.' };
    const line = { action: 'retag', a: anchor, b: null, to: [], reason: 'past', date: '2026-01-01', name: null };
    writeFileSync(join(corpus, 'overrides.jsonl'), `${JSON.stringify(line)}\n`);
    const { code, stderr } = await runCommand(['remove', 'hal-2019', '--corpus', corpus]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('overrides.jsonl corrigeert hal-2019 (regel 1)')]);
  });

  it('read a paper from a new version beside the old one', async () => {
    const corpus = writeSmallCorpus(join(home, 'hal'));
    const paper = join(home, 'hal-2019.txt');
    const text = readFileSync(join(corpus, 'texts/hal-2019.txt'), 'utf8');
    writeFileSync(paper, text.replace('zondag', 'maandag'));
    const { stdout } = await runCommand(['update', 'hal-2019', paper, '--corpus', corpus]);
    expect(stdout).toContain('hal-2019 wordt nu gelezen uit texts/hal-2019-2.txt');
    const [source] = declared(corpus).documents;
    expect([source?.file, source?.earlier?.[0]?.file]).toEqual(['texts/hal-2019-2.txt', 'texts/hal-2019.txt']);
    expect(readFileSync(join(corpus, 'texts/hal-2019.txt'), 'utf8')).toBe(text);
    expect((await runCommand(['read', 'hal-2019', '--corpus', corpus])).stdout).toContain('maandag');
    expect((await runCommand(['update', 'hal-2019', paper, '--corpus', corpus])).stderr).toContain('byte voor byte');
  });
});

describe('a paper named by its file', () => {
  it('is read, compared and traced without any corpus, and tagged with the knowledge of one', async () => {
    const folder = papers();
    const [older, newer] = [join(folder, 'oud/a.txt'), join(folder, 'b 2021.txt')];
    expect((await runCommand(['read', older])).stdout).toContain('Verslag van de raad van 3 mei 2019');
    const compared = await runCommand(['compare', older, newer]);
    expect([compared.code, compared.stderr]).toEqual([0, '']);
    expect(compared.stdout).toMatch(/geleidelijk.*verder/s);
    expect((await runCommand(['trace', 'haven', older, newer])).stdout).toMatch(/2019–2021/);
    const council = join(ROOT, 'test/scenes/council');
    const dues = join(home, 'gelden.txt');
    writeFileSync(dues, 'Verslag\n\nDe raad heeft besloten dat de havengelden omhoog gaan en dat er geld is.\n');
    expect((await runCommand(['tag', dues, '--corpus', council])).stdout).toContain('Havengelden');
    const out = join(home, 'naast.csv');
    expect((await runCommand(['export', 'comparison', older, newer, '--out', out])).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('verder');
  });

  it('is refused with its name where it is not read, and is never written over', async () => {
    const folder = papers();
    const picture = await runCommand(['read', join(folder, 'foto.png')]);
    expect([picture.code, picture.stderr]).toEqual([1, expect.stringContaining('foto.png: is een afbeelding')]);
    const paper = join(folder, 'b 2021.txt');
    const csv = join(home, 'eigen.csv');
    cpSync(paper, csv);
    const { code, stderr } = await runCommand(['export', 'comparison', join(folder, 'oud/a.txt'), csv, '--out', csv]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('is zelf gelezen voor deze opdracht')]);
    expect(readFileSync(csv)).toEqual(readFileSync(paper));
  });
});

describe('a dossier file', () => {
  const COUNCIL = join(ROOT, 'test/scenes/council');

  it('holds the corpus byte for byte, is alike whenever it is made, and stands for the folder in every command', async () => {
    const file = join(home, 'raad.beleidslijn');
    expect((await runCommand(['pack', file, '--corpus', COUNCIL])).stdout).toContain('3 stukken, 7 bestanden');
    const again = join(home, 'nog.beleidslijn');
    await runCommand(['pack', again, '--corpus', file]);
    expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
    const [packed, folder] = [file, COUNCIL].map((corpus) => runCommand(['dossier', '--corpus', corpus]));
    expect((await packed)?.stdout === (await folder)?.stdout).toBe(true);
    expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
    const over = await runCommand(['dossier', '--corpus', file, '--out', file.replace('.beleidslijn', '.json')]);
    expect(over.code).toBe(0);
  });

  it('takes what a command changes', async () => {
    const file = join(home, 'raad.beleidslijn');
    await runCommand(['pack', file, '--corpus', COUNCIL]);
    const paper = join(home, 'nieuw.txt');
    writeFileSync(paper, 'Verslag van 3 mei 2025\n\nDe raad heeft besloten dat de havengelden verder omhoog gaan.\n');
    expect((await runCommand(['add', paper, '--corpus', file])).code).toBe(0);
    expect((await runCommand(['read', 'nieuw', '--corpus', file])).stdout).toMatch(/verder\s+omhoog/);
    expect((await runCommand(['remove', 'nieuw', '--corpus', file])).code).toBe(0);
    expect((await runCommand(['check', '--corpus', file])).stdout).toContain('3 documenten');
    const before = readFileSync(file);
    const { code, stderr } = await runCommand(['add', paper, '--corpus', file, '--set', 'event=ooit']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('een dag die bestaat')]);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it.each([
    ['a path that leads out', { 'corpus.json': '{}', '../weg.txt': 'x' }, 'met een pad naar buiten (../weg.txt)'],
    ['a path from the root', { 'corpus.json': '{}', '/etc/weg': 'x' }, 'met een pad naar buiten (/etc/weg)'],
    ['a path for Windows', { 'corpus.json': '{}', 'a\\..\\b': 'x' }, 'met een pad naar buiten'],
    ['a name that is none on Windows', { 'corpus.json': '{}', 'a?.txt': 'x' }, 'bevat het pad "a?.txt"'],
    ['no declaration', { 'stuk.txt': 'x' }, 'bevat geen corpus.json'],
    ['a bomb', { 'corpus.json': '{}', 'groot.txt': 'a'.repeat(20_000_000) }, 'verwacht'],
  ])('with %s is refused in one sentence', async (_, files, said) => {
    const file = join(home, 'vals.beleidslijn');
    writeFileSync(
      file,
      zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
    );
    const { code, stderr } = await runCommand(['check', '--corpus', file]);
    expect([code, stderr]).toEqual([1, expect.stringContaining(said)]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('that is no zip is refused, as is another ending', async () => {
    const file = join(home, 'vals.beleidslijn');
    writeFileSync(file, 'geen zip');
    expect((await runCommand(['check', '--corpus', file])).stderr).toContain('vals.beleidslijn');
    expect((await runCommand(['pack', join(home, 'd.zip'), '--corpus', COUNCIL])).stderr).toContain('.beleidslijn');
  });
});

describe('check', () => {
  it('says why there are no lines and no silences', async () => {
    const folder = join(home, 'een');
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.txt'), 'Verslag\n\nDe raad heeft besloten dat de haven wordt verdiept.\n');
    await runCommand(['init', folder]);
    const { code, stdout } = await runCommand(['check', '--corpus', folder]);
    expect(code).toBe(0);
    expect(stdout).toContain('Geen lijnen: er is één stuk gelezen');
    expect(stdout).toContain('Geen stiltes: er zijn geen thema’s');
  });
});
