import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../src/node/root.ts';
import { runCommand } from './setup/command.ts';
import { writeSmallCorpus } from './setup/small-corpus.ts';

const HOME = mkdtempSync(join(tmpdir(), 'beleidslijn-cli-'));
afterAll(() => rmSync(HOME, { recursive: true, force: true }));
let tiny = '';
beforeAll(() => {
  tiny = writeSmallCorpus(join(HOME, 'tiny'));
}, 120_000);

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const CODES = /\u001b\[/;

describe('trace', () => {
  it('draws the line of a theme in a text of 80 columns: years down, silences in brackets, no codes', async () => {
    const { code, stdout, stderr } = await runCommand(['trace', 'visum']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).not.toMatch(CODES);
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
    const years = [...stdout.matchAll(/^(\d{4}) /gm)].map(([, year]) => year);
    expect(years.slice(0, 5)).toEqual(['2018', '2022', '2023', '2024', '2026']);
    expect(stdout).toMatch(/^2018 {2}\[ \] {2,}zwijgt/m);
    expect(stdout).toMatch(/^2023 {3}● .*volledige · .*sterker/m);
    expect(stdout).toMatch(/^2024 {2}\[ \] {2,}zwijgt/m);
    expect(stdout).toMatch(/^2026 {3}● .*verdere · .*zwakker.*keert terug/m);
    expect(stdout).toMatch(/doorzocht/);
  });

  it('knows a theme by id, by name and by the beginning of its name, and gives the same line', async () => {
    const [first, ...others] = await Promise.all(
      ['visa', 'Visumbeleid', 'visum'].map(async (words) => (await runCommand(['trace', words])).stdout),
    );
    expect(first).toContain('Visumbeleid');
    for (const other of others) expect(other).toBe(first);
  });

  it('says it in English when asked', async () => {
    const { stdout } = await runCommand(['trace', 'visa', '--lang', 'en']);
    expect(stdout).toContain('Visa policy');
    expect(stdout).toMatch(/silent/);
    expect(stdout).not.toMatch(/zwijgt/);
  });

  it('gives the threads and cells as JSON', async () => {
    const { code, stdout } = await runCommand(['trace', 'visum', '--json']);
    const found = JSON.parse(stdout);
    expect([code, found.theme]).toEqual([0, 'visa']);
    expect(found.cells.length).toBe(5);
    expect(found.threads.every((thread: { theme: string }) => thread.theme === 'visa')).toBe(true);
  });

  it('traces words that are no theme', async () => {
    const { code, stdout } = await runCommand(['trace', 'aanpassingsniveau', 'verhogen']);
    expect(code).toBe(0);
    expect(stdout).toContain('„aanpassingsniveau verhogen”');
    expect(stdout).toMatch(/^2018 {3}[●○]/m);
  });
});

describe('compare, tag, read, check, dossier', () => {
  it('compare puts the older paper first, whichever is given first, by id, year or part of an id', async () => {
    const { code, stdout } = await runCommand(['compare', '2023', 'tirana']);
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe('tirana-2022  |  brussel-2023');
    expect(stdout).toBe((await runCommand(['compare', '2022', 'brussel-2023'])).stdout);
  });

  it('compare counts every sentence in scope once: linked, gone or new', async () => {
    const found = JSON.parse((await runCommand(['compare', '2022', '2023', '--json'])).stdout);
    const linked = new Set(found.links.map((link: { a: { sentence: string } }) => link.a.sentence));
    expect(found.gone.filter((id: string) => linked.has(id))).toEqual([]);
    expect(found.links.length).toBeGreaterThan(0);
    expect(found.gone.length).toBeGreaterThan(0);
    expect(found.new.length).toBeGreaterThan(0);
  });

  it('tag shows themes with the words they were read off', async () => {
    const { code, stdout } = await runCommand(['tag', '2022']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Visumbeleid \d\.\d\d: /);
    // The themes of the paragraph, and in how many of its sentences each stands.
    expect(stdout).toMatch(/^b008 +.*Visumbeleid \d\/\d/m);
  });

  it('tag gives the themes of every paragraph with the sentences that carry them, as json, csv and Markdown', async () => {
    const { stdout } = await runCommand(['tag', '2022', '--json']);
    const { document, tags, paragraphs } = JSON.parse(stdout);
    expect(document).toBe('tirana-2022');
    type Carried = { sentence: string; text: string; words: string[]; via: string; inheritedFrom: string | null };
    const carried: Carried[] = paragraphs.flatMap(({ themes }: { themes: { sentences: Carried[] }[] }) =>
      themes.flatMap(({ sentences }) => sentences),
    );
    expect(carried.length).toBe(tags.length);
    for (const { text, words, via, inheritedFrom } of carried) {
      expect(via === 'sentence').toBe(inheritedFrom === null);
      if (via === 'sentence') for (const word of words) expect(text).toContain(word);
    }
    const csv = (await runCommand(['tag', '2022', '--format', 'csv', '--lang', 'en'])).stdout;
    expect(csv.split('\r\n')[0]).toMatch(/^\uFEFF"paragraph id";"theme";/u);
    expect(csv.split('\r\n').length).toBe(tags.length + 2);
    const md = (await runCommand(['tag', '2022', '--format', 'md'])).stdout;
    expect(md).toMatch(/^- \*\*Visumbeleid\*\*: \d van \d zinnen?\n {2}- .*visumbeleid/m);
    const refused = await runCommand(['tag', '2022', '--format', 'docx']);
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('csv, json, md')]);
  });

  it('read shows every block with its role and lines', async () => {
    const { code, stdout } = await runCommand(['read', 'sofia']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^b001 +titel +/m);
    expect(stdout).toContain('== verklaring ==');
  });

  it('check says in one sentence that all is in order', async () => {
    const { code, stdout } = await runCommand(['check']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^In orde: 5 documenten, \d+ zinnen, \d+ thema’s, \d+ stiltes\.\n$/);
  });

  it('dossier --out refuses a name that says nothing about its form', async () => {
    const { code, stderr } = await runCommand(['dossier', '--out', join(HOME, 'dossier.txt')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/verwacht: een bestand op \.json of \.html/);
    expect(existsSync(join(HOME, 'dossier.txt'))).toBe(false);
  });

  it('dossier --out says in one sentence why a file cannot be written', async () => {
    writeFileSync(join(HOME, 'file'), '');
    const { code, stderr } = await runCommand([
      'dossier',
      '--corpus',
      tiny,
      '--out',
      join(HOME, 'file', 'dossier.json'),
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/is niet te schrijven \((ENOTDIR|EEXIST)\)/);
  });
});

describe('what is asked for wrongly', () => {
  it('a document that may be several is refused with the choices', async () => {
    const { code, stdout, stderr } = await runCommand(['read', 'brussel']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      'beleidslijn: "brussel" kan elk zijn van brussel-2023, brussel-2024; verwacht: een id dat er één aanwijst.\n',
    );
  });

  it('a document that is none is refused with the choices', async () => {
    const { code, stderr } = await runCommand(['tag', 'oslo', '--lang', 'en']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/no document "oslo"; expected .* of sofia-2018, tirana-2022, /);
  });

  it('a paper against itself', async () => {
    expect((await runCommand(['compare', '2022', 'tirana'])).code).toBe(1);
  });

  it.each([
    [['trase', 'visum'], /onbekende opdracht 'trase'; bedoelt u trace\?/],
    [['trace', 'visum', '--jsn'], /onbekende optie '--jsn'; bedoelt u --json\?/],
    [['trace'], /er ontbreekt een argument/],
    [['read', '2022', '2023'], /te veel argumenten/],
    [['trace', 'visum', '--lang', 'de'], /geen geldige waarde/],
    [['trace', 'visum', '--corpus'], /er ontbreekt een waarde bij/],
  ] as const)('%j is usage: code 2, one sentence on stderr', async (args, says) => {
    const { code, stdout, stderr } = await runCommand(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(says);
    expect(stderr.trim().split('\n').length).toBe(1);
  });

  it('nothing at all shows the help on stderr, with code 2', async () => {
    const { code, stdout, stderr } = await runCommand([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Gebruik:');
  });
});

describe('manners', () => {
  it.each([
    ['nl', 'Gebruik:', 'Voorbeelden:', 'Eindcodes: 0'],
    ['en', 'Usage:', 'Examples:', 'Exit codes: 0'],
  ])('help in %s has usage, examples and exit codes, on stdout', async (lang, ...parts) => {
    const { code, stdout, stderr } = await runCommand(['--help', '--lang', lang]);
    expect([code, stderr]).toEqual([0, '']);
    for (const part of parts) expect(stdout).toContain(part);
  });

  it('help of a command names its options', async () => {
    const { code, stdout } = await runCommand(['dossier', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--out <file>');
    expect(stdout).toContain('--corpus <folder>');
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect((await runCommand(['--version'])).stdout).toBe(`${version}\n`);
  });

  it('paints on a terminal, and not when NO_COLOR is set', async () => {
    const { terminalStyle } = await import('../src/node/terminal-style.ts');
    expect(terminalStyle({ isTTY: true, columns: 100 }, {}).marked('x')).toMatch(CODES);
    expect(terminalStyle({ isTTY: true }, { NO_COLOR: '1' }).marked('x')).toBe('x');
    expect(terminalStyle({ isTTY: true }, { TERM: 'dumb' }).marked('x')).toBe('x');
    expect(terminalStyle({}, {}).marked('x')).toBe('x');
  });
});
