import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { faultLine } from '../src/corpus/fault.ts';
import { loadCorpus } from '../src/node/corpus-folder.ts';
import { ROOT } from '../src/node/root.ts';
import { runCommand } from './setup/command.ts';

const HOME = mkdtempSync(join(tmpdir(), 'beleidslijn-bad-'));
afterAll(() => rmSync(HOME, { recursive: true, force: true }));

let folder = '';
let count = 0;
beforeEach(() => {
  count += 1;
  folder = join(HOME, String(count));
  cpSync(join(ROOT, 'corpus'), folder, { recursive: true });
});

const FIRST = 'texts/2018-verklaring-sofia.txt';

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(join(folder, file), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`the case changes nothing in ${file}`);
  writeFileSync(join(folder, file), after);
}

/** Puts other bytes in the place of the first paper, with the hash that fits them. */
function replaceFirst(bytes: Buffer): void {
  writeFileSync(join(folder, FIRST), bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  edit('corpus.json', (text) => text.replace(/"sha256": "[0-9a-f]{64}"/, `"sha256": "${hash}"`));
}

const faults = (language: 'nl' | 'en' = 'en'): string[] =>
  loadCorpus(folder).faults.map((fault) => faultLine(fault, language).replace(`${folder}/`, ''));

interface Case {
  readonly name: string;
  readonly spoil: () => void;
  readonly says: string | RegExp;
  /** The document that stands in as unread; null when the rest cannot go on at all; '' when no paper is concerned. */
  readonly unread: string | null;
}

const CASES: readonly Case[] = [
  {
    name: 'a missing paper',
    spoil: () => rmSync(join(folder, FIRST)),
    says: `${FIRST}: file not found; expected a readable text file.`,
    unread: 'sofia-2018',
  },
  {
    name: 'a folder in the place of a paper',
    spoil: () => {
      rmSync(join(folder, FIRST));
      mkdirSync(join(folder, FIRST));
    },
    says: `${FIRST}: is not a file; expected a text file.`,
    unread: 'sofia-2018',
  },
  {
    name: 'a wrong hash',
    spoil: () => edit(FIRST, (text) => text.replace('Sofia', 'Sophia')),
    says: /^corpus\.json:\d+:17: documents\[0\]\.sha256 is 242de4d0418c…, but texts\/2018-verklaring-sofia\.txt has [0-9a-f]{64}; expected the same, as a source is never edited\.$/,
    unread: 'sofia-2018',
  },
  {
    name: 'a double id',
    spoil: () => edit('corpus.json', (text) => text.replace('"id": "tirana-2022"', '"id": "sofia-2018"')),
    says: /^corpus\.json:\d+:13: documents\[1\]\.id is "sofia-2018", the same as documents\[0\]\.id; expected an id that does not yet occur\.$/,
    unread: '',
  },
  {
    name: 'an unknown theme in the focus',
    spoil: () => edit('corpus.json', (text) => text.replace('"visa"', '"visum"')),
    says: /^corpus\.json:\d+:\d+: focus\.themes\[0\] is "visum", an unknown theme; expected one of visa, cfsp, .*\.$/,
    unread: '',
  },
  {
    name: 'an unknown region in the focus',
    spoil: () => edit('corpus.json', (text) => text.replace('["wb"]', '["wx"]')),
    says: /^corpus\.json:\d+:\d+: focus\.regions\[0\] is "wx", an unknown region; expected one of .*\.$/,
    unread: '',
  },
  {
    name: 'an empty paper',
    spoil: () => replaceFirst(Buffer.alloc(0)),
    says: `${FIRST}: is empty (0 bytes); expected text.`,
    unread: 'sofia-2018',
  },
  {
    name: 'a paper of white space',
    spoil: () => replaceFirst(Buffer.from('\uFEFF \n\n\t\n')),
    says: `${FIRST}: is empty (white space only); expected text.`,
    unread: 'sofia-2018',
  },
  {
    name: 'a binary paper',
    spoil: () => replaceFirst(Buffer.from('Verslag.\n\u0000\u0001')),
    says: `${FIRST}: is not text: NUL byte at byte 9; expected plain text in UTF-8.`,
    unread: 'sofia-2018',
  },
  {
    name: 'a picture for a paper',
    spoil: () => replaceFirst(Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')),
    says: `${FIRST}: is a picture; expected a paper with text, such as a PDF in which the text was recognised.`,
    unread: 'sofia-2018',
  },
  {
    name: 'invalid UTF-8',
    spoil: () =>
      replaceFirst(
        Buffer.concat([Buffer.from('Een reëel\nvoorstel van Servi'), Buffer.from([0xeb, 0x20]), Buffer.from('.')]),
      ),
    says: `${FIRST}: is not valid UTF-8: 0xEB at byte 29 (line 2); expected plain text in UTF-8.`,
    unread: 'sofia-2018',
  },
  {
    name: 'UTF-8 that stops in the middle of a character',
    spoil: () => replaceFirst(Buffer.from('Servië').subarray(0, 6)),
    says: `${FIRST}: is not valid UTF-8: 0xC3 at byte 5 (line 1); expected plain text in UTF-8.`,
    unread: 'sofia-2018',
  },
  {
    name: 'a paper over 6 MB',
    spoil: () => writeFileSync(join(folder, FIRST), Buffer.alloc(6_000_001, 'a ')),
    says: `${FIRST}: is 6.1 MB; expected at most 6 MB.`,
    unread: 'sofia-2018',
  },
  {
    name: 'a path that climbs out of the corpus',
    spoil: () => edit('corpus.json', (text) => text.replace(`"${FIRST}"`, '"../secret.txt"')),
    says: /^corpus\.json:\d+:15: documents\[0\]\.file: the path "\.\.\/secret\.txt" leads out of the corpus folder; expected/,
    unread: 'sofia-2018',
  },
  {
    name: 'a path from the root',
    spoil: () => edit('corpus.json', (text) => text.replace(`"${FIRST}"`, '"/etc/hostname"')),
    says: /the path "\/etc\/hostname" leads out of the corpus folder/,
    unread: 'sofia-2018',
  },
  {
    name: 'a link that leads out of the corpus',
    spoil: () => {
      rmSync(join(folder, FIRST));
      symlinkSync(join(ROOT, 'package.json'), join(folder, FIRST));
    },
    says: /the path "texts\/2018-verklaring-sofia\.txt" leads out of the corpus folder/,
    unread: 'sofia-2018',
  },
  {
    name: 'an unknown genre',
    spoil: () => edit('corpus.json', (text) => text.replace('"declaration"', '"rapport"')),
    says: /^corpus\.json:\d+:16: documents\[0\]\.genre is "rapport"; expected declaration, report, agenda, letter or note\.$/,
    unread: 'sofia-2018',
  },
  {
    name: 'a day that does not exist',
    spoil: () => edit('corpus.json', (text) => text.replace('"event": "2018-05-17"', '"event": "2018-02-30"')),
    says: /^corpus\.json:\d+:\d+: documents\[0\]\.dates\.event is "2018-02-30"; expected a day that exists, such as "2023-12-13", or null\.$/,
    unread: 'sofia-2018',
  },
  {
    name: 'a field that is not there',
    spoil: () => edit('corpus.json', (text) => text.replace(/\s*"place": "Sofia",/, '')),
    says: /^corpus\.json:\d+:5: documents\[0\]\.place is missing; expected a text\.$/,
    unread: 'sofia-2018',
  },
  {
    name: 'an unknown key',
    spoil: () =>
      edit('corpus.json', (text) => text.replace('"genre": "declaration"', '"genres": 1, "genre": "declaration"')),
    says: /^corpus\.json:\d+:17: documents\[0\] has an unknown key "genres"; expected only the keys that corpus\/README\.md names\.$/,
    unread: 'sofia-2018',
  },
  {
    name: 'malformed JSON',
    spoil: () => edit('corpus.json', (text) => text.replace('"focus": {', '"focus" {')),
    says: 'corpus.json:4:11: not valid JSON: found "{", expected ":".',
    unread: null,
  },
  {
    name: 'no declaration',
    spoil: () => rmSync(join(folder, 'corpus.json')),
    says: 'corpus.json: file not found; expected a readable text file.',
    unread: null,
  },
  {
    name: 'a theme with a misspelt key',
    spoil: () => edit('themes.json', (text) => text.replace('"scopeNote"', '"scopenote"')),
    says: /^themes\.json:\d+:\d+: themes\[0\]/,
    unread: '',
  },
  {
    name: 'a region under an unknown one',
    spoil: () => edit('regions.json', (text) => text.replace('"broader": "wb"', '"broader": "wbx"')),
    says: /^regions\.json:\d+:\d+: regions\[\d+\]\.broader is "wbx", an unknown id; expected null or an id from this file\.$/,
    unread: '',
  },
  {
    name: 'a correction that names no paper of the corpus',
    spoil: () =>
      writeFileSync(
        join(folder, 'overrides.jsonl'),
        '\n{"action":"retag","a":{"document":"oslo-2020","quote":"x y"},"b":null,"to":["visa"],"reason":"r","date":"2026-11-20","name":null}\n',
      ),
    says: /^overrides\.jsonl:2:\d+: a\.document is "oslo-2020", which is not in corpus\.json; expected one of sofia-2018, /,
    unread: '',
  },
  {
    name: 'a correction of a link with one passage',
    spoil: () =>
      writeFileSync(
        join(folder, 'overrides.jsonl'),
        '{"action":"remove","a":{"document":"sofia-2018","quote":"x"},"b":null,"to":null,"reason":"r","date":"2026-11-20","name":null}\n',
      ),
    says: /^overrides\.jsonl:1:\d+: b is null; expected the second passage, as accept, remove and split concern a link\.$/,
    unread: '',
  },
];

describe('the corpus that comes along', () => {
  it('has no fault', () => {
    expect(faults()).toEqual([]);
    const loaded = loadCorpus(folder);
    expect(loaded.corpus === null ? 0 : loaded.texts.size).toBe(5);
  });
});

describe('a fault is one sentence with file and place', () => {
  it.each(CASES)('$name', ({ spoil, says, unread }) => {
    spoil();
    const [found = '', ...more] = faults();
    if (typeof says === 'string') expect(found).toBe(says);
    else expect(found).toMatch(says);
    if (unread !== '') expect(more).toEqual([]);
    expect(faults('nl')[0]).not.toBe(found);
    expect(found.split('\n').length).toBe(1);
    const loaded = loadCorpus(folder);
    if (unread === null) expect(loaded.corpus).toBeNull();
    else if (loaded.corpus === null) throw new Error('expected the rest of the corpus');
    else {
      expect([...loaded.unread.keys()]).toEqual(unread === '' ? [] : [unread]);
      // The paper at fault keeps its column.
      if (unread !== '') expect(loaded.corpus.documents.map((source) => source.id)).toContain(unread);
      expect(loaded.texts.size).toBe(unread === '' ? loaded.corpus.documents.length : 4);
    }
  });

  it('a paper without the right to read it', () => {
    chmodSync(join(folder, FIRST), 0o000);
    // Root may read everything, so for root there is no fault to report.
    const expected = process.getuid?.() === 0 ? [] : [`${FIRST}: no permission to read this file (EACCES).`];
    expect(faults()).toEqual(expected);
  });

  it('several faults are several sentences', () => {
    rmSync(join(folder, FIRST));
    edit('corpus.json', (text) => text.replace('"visa"', '"visum"'));
    expect(faults().length).toBe(2);
  });
});

describe('the command on bad input', () => {
  const spoiled = (): void => rmSync(join(folder, FIRST));

  it('check ends with 1, the sentence on stderr and nothing else', async () => {
    spoiled();
    const { code, stdout, stderr } = await runCommand(['check', '--corpus', folder, '--lang', 'en']);
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: `${join(folder, FIRST)}: file not found; expected a readable text file.\n`,
    });
  });

  it('dossier ends with 1, writes nothing and leaves what is there', async () => {
    spoiled();
    const out = join(folder, 'dossier.json');
    expect((await runCommand(['dossier', '--corpus', folder, '--out', out])).code).toBe(1);
    expect(existsSync(out)).toBe(false);
    writeFileSync(out, 'precious');
    expect((await runCommand(['dossier', '--corpus', folder, '--out', out])).code).toBe(1);
    expect(readFileSync(out, 'utf8')).toBe('precious');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('dossier --keep-going takes the rest and says which paper was not read, and why', async () => {
    spoiled();
    const out = join(folder, 'dossier.json');
    const { code, stderr } = await runCommand(['dossier', '--corpus', folder, '--out', out, '--keep-going']);
    expect(code).toBe(0);
    expect(stderr).toContain('bestand niet gevonden');
    const dossier = JSON.parse(readFileSync(out, 'utf8'));
    const unread = dossier.documents.filter((document: { unread: string | null }) => document.unread !== null);
    expect(unread.map((document: { source: { id: string } }) => document.source.id)).toEqual(['sofia-2018']);
    expect(unread[0].unread).toContain('bestand niet gevonden');
    expect(dossier.cells.filter((cell: { document: string }) => cell.document === 'sofia-2018')).not.toEqual([]);
    for (const cell of dossier.cells) {
      if (cell.document === 'sofia-2018') expect(cell.state).toBe('unread');
      else expect(cell.state).not.toBe('unread');
    }
  });

  it('a folder that is no corpus is one sentence', async () => {
    const { code, stdout, stderr } = await runCommand(['trace', 'visum', '--corpus', join(HOME, 'nowhere')]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      `${join(HOME, 'nowhere', 'corpus.json')}: bestand niet gevonden; verwacht: een leesbaar tekstbestand.\n`,
    );
  });

  it('one paper is a normal state', async () => {
    const declaration = JSON.parse(readFileSync(join(folder, 'corpus.json'), 'utf8'));
    declaration.documents = declaration.documents.slice(1, 2);
    writeFileSync(join(folder, 'corpus.json'), JSON.stringify(declaration));
    const { code, stdout } = await runCommand(['trace', 'visum', '--corpus', folder]);
    expect(code).toBe(0);
    expect(stdout).toContain('2022');
  });

  const LINE = 'De EU verwelkomt de verdere aansluiting van de regio bij het buitenlands beleid in dit jaar.\n\n';
  const paperOf = (bytes: number): void => replaceFirst(Buffer.from(LINE.repeat(Math.ceil(bytes / LINE.length))));

  it('a paper of 1 MB is read (npm run bench:growth reads one of 5 MB)', async () => {
    paperOf(1_000_000);
    const { code, stdout } = await runCommand(['read', 'sofia-2018', '--corpus', folder]);
    expect(code).toBe(0);
    expect(stdout.split('\n').length).toBeGreaterThan(10_000);
  }, 120_000);

  it('a paper of 1 MB is linked with the others, and the wait is announced', async () => {
    paperOf(1_000_000);
    const { code, stderr } = await runCommand(['check', '--corpus', folder]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/MB\) lezen en vergelijken/);
    expect(stderr).toMatch(/klaar in/);
  }, 120_000);
});
