import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultLine } from '../src/corpus/fault.ts';
import { accountData } from '../src/node/account.ts';
import { loadCorpus } from '../src/node/corpus-folder.ts';
import { writeSmallCorpus } from './setup/small-corpus.ts';

/** A link out of the folder of a corpus leads to no file of it, whatever file it stands for. */

const HOME = mkdtempSync(join(tmpdir(), 'beleidslijn-links-'));
afterAll(() => rmSync(HOME, { recursive: true, force: true }));

const PROFILE = '{}';
const FILES: Readonly<Record<string, string>> = {
  'themes.json': '{ "version": "1", "themes": [] }',
  'objects.json': '{ "version": "1", "objects": [] }',
  'regions.json': '{ "version": "1", "regions": [] }',
  'term-occurrences.json': '{}',
  'overrides.jsonl': '',
  'office.json': PROFILE,
  'figures.json': JSON.stringify({ corpus: 'hal', command: 'x', against: { nl: 'x', en: 'x' }, figures: [] }),
};

const sound = join(HOME, 'sound');
beforeAll(() => {
  writeSmallCorpus(sound);
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(sound, name), text);
  const corpus = readFileSync(join(sound, 'corpus.json'), 'utf8');
  writeFileSync(join(sound, 'corpus.json'), corpus.replace('"id": "hal"', '"profile": "office.json", "id": "hal"'));
});

/** The sound corpus with something in it changed; a place outside it lies beside. */
function changed(name: string, change: (folder: string, outside: string) => void): string {
  const [folder, outside] = [join(HOME, name, 'corpus'), join(HOME, name, 'outside')];
  mkdirSync(outside, { recursive: true });
  cpSync(sound, folder, { recursive: true });
  change(folder, outside);
  return folder;
}

const faultsIn = (folder: string): string[] => loadCorpus(folder).faults.map((fault) => faultLine(fault, 'en'));
const moveOut = (name: string) => (folder: string, outside: string) => {
  renameSync(join(folder, name), join(outside, 'moved'));
  symlinkSync(join(outside, 'moved'), join(folder, name));
};

describe('a link out of the corpus', () => {
  it.each([
    'corpus.json',
    'themes.json',
    'objects.json',
    'regions.json',
    'term-occurrences.json',
    'office.json',
    'overrides.jsonl',
    'texts/hal-2019.txt',
  ])('is a fault, for %s', (name) => {
    const faults = faultsIn(changed(`absolute-${name.replace('/', '-')}`, moveOut(name)));
    expect(faults.length).toBe(1);
    expect(faults[0]).toContain(`the path "${name}" leads out of the corpus folder`);
  });

  it('is a fault for knowledge in one file, and no figures', () => {
    const folder = changed('whole', (inside, outside) => {
      for (const list of ['themes', 'objects', 'regions', 'term-occurrences']) rmSync(join(inside, `${list}.json`));
      writeFileSync(join(outside, 'k.json'), '{}');
      symlinkSync('../outside/k.json', join(inside, 'knowledge.json'));
      moveOut('figures.json')(inside, outside);
    });
    expect(faultsIn(folder)).toEqual([expect.stringContaining('knowledge.json" leads out of the corpus folder')]);
    expect(accountData(folder, 'hal', null).figures).toBeNull();
    expect(accountData(sound, 'hal', null).figures).not.toBeNull();
  });

  it.each([
    [
      'a folder',
      (folder: string, outside: string) => {
        renameSync(join(folder, 'texts'), join(outside, 'texts'));
        symlinkSync('../outside/texts', join(folder, 'texts'));
      },
    ],
    [
      'a chain',
      (folder: string, outside: string) => {
        renameSync(join(folder, 'texts'), join(outside, 'texts'));
        symlinkSync('../outside', join(folder, 'away'));
        symlinkSync('away/texts', join(folder, 'texts'));
      },
    ],
  ] as const)('is a fault for every text behind it: %s', (name, change) => {
    const faults = faultsIn(changed(`behind ${name}`, change));
    expect(faults.map((line) => /leads out of the corpus folder/.test(line))).toEqual([true, true]);
  });
});

describe('a link within the corpus, or to it', () => {
  it('is followed', () => {
    const folder = changed('within', (inside) => {
      renameSync(join(inside, 'texts'), join(inside, 'kept'));
      symlinkSync('kept', join(inside, 'texts'));
      renameSync(join(inside, 'themes.json'), join(inside, 'kept', 'themes.json'));
      symlinkSync(join(inside, 'kept', 'themes.json'), join(inside, 'themes.json'));
    });
    symlinkSync(folder, join(HOME, 'linked'));
    expect([faultsIn(folder), faultsIn(join(HOME, 'linked')), faultsIn(`${join(HOME, 'linked')}/`)]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('that leads nowhere is a file that is not there', () => {
    const folder = changed('nowhere', (inside) => {
      rmSync(join(inside, 'texts/hal-2019.txt'));
      symlinkSync('gone', join(inside, 'texts/hal-2019.txt'));
    });
    expect(faultsIn(folder)).toEqual([expect.stringContaining('file not found')]);
  });
});
