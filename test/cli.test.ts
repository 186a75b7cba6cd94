import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asked, beleidslijn, COMMAND, ensureBuilt, ROOT } from './setup/built.ts';
import { writeTinyCorpus } from './setup/tiny.ts';

const HOME = mkdtempSync(join(tmpdir(), 'beleidslijn-cli-'));
afterAll(() => rmSync(HOME, { recursive: true, force: true }));
let tiny = '';
beforeAll(() => {
  ensureBuilt();
  tiny = writeTinyCorpus(join(HOME, 'tiny'));
}, 120_000);

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const CODES = /\u001b\[/;

describe('trace', () => {
  it('draws the line of a theme in a text of 80 columns: years down, silences in brackets, no codes', () => {
    const { code, stdout, stderr } = asked('trace', 'visum');
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

  it('knows a theme by id, by name and by the beginning of its name, and gives the same line', () => {
    const [first, ...others] = ['visa', 'Visumbeleid', 'visum'].map((words) => asked('trace', words).stdout);
    expect(first).toContain('Visumbeleid');
    for (const other of others) expect(other).toBe(first);
  });

  it('says it in English when asked', () => {
    const { stdout } = asked('trace', 'visa', '--lang', 'en');
    expect(stdout).toContain('Visa policy');
    expect(stdout).toMatch(/silent/);
    expect(stdout).not.toMatch(/zwijgt/);
  });

  it('gives the threads and cells as JSON', () => {
    const { code, stdout } = asked('trace', 'visum', '--json');
    const found = JSON.parse(stdout);
    expect([code, found.theme]).toEqual([0, 'visa']);
    expect(found.cells.length).toBe(5);
    expect(found.threads.every((thread: { theme: string }) => thread.theme === 'visa')).toBe(true);
  });

  it('traces words that are no theme', () => {
    const { code, stdout } = asked('trace', 'aanpassingsniveau', 'verhogen');
    expect(code).toBe(0);
    expect(stdout).toContain('„aanpassingsniveau verhogen”');
    expect(stdout).toMatch(/^2018 {3}[●○]/m);
  });
});

describe('compare, tag, read, check, dossier', () => {
  it('compare puts the older paper first, whichever is given first, by id, year or part of an id', () => {
    const { code, stdout } = asked('compare', '2023', 'tirana');
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe('tirana-2022  |  brussel-2023');
    expect(stdout).toBe(asked('compare', '2022', 'brussel-2023').stdout);
  });

  it('compare counts every sentence in scope once: linked, gone or new', () => {
    const found = JSON.parse(asked('compare', '2022', '2023', '--json').stdout);
    const linked = new Set(found.links.map((link: { a: { sentence: string } }) => link.a.sentence));
    expect(found.gone.filter((id: string) => linked.has(id))).toEqual([]);
    expect(found.links.length).toBeGreaterThan(0);
    expect(found.gone.length).toBeGreaterThan(0);
    expect(found.new.length).toBeGreaterThan(0);
  });

  it('tag shows themes with the words they were read off', () => {
    const { code, stdout } = asked('tag', '2022');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Visumbeleid \d\.\d\d: /);
  });

  it('read shows every block with its role and lines', () => {
    const { code, stdout } = asked('read', 'sofia');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^b001 +title +/m);
    expect(stdout).toContain('== verklaring ==');
  });

  it('check says in one sentence that all is in order', () => {
    const { code, stdout } = asked('check');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^In orde: 5 documenten, \d+ zinnen, \d+ thema’s, \d+ stiltes\.\n$/);
  });

  it('dossier on stdout, in a file and twice is the same bytes', () => {
    const out = join(HOME, 'dossier.json');
    const first = asked('dossier');
    const second = beleidslijn(['dossier', '--out', out]);
    expect([first.code, second.code, second.stdout]).toEqual([0, 0, '']);
    expect(readFileSync(out, 'utf8')).toBe(first.stdout);
    expect(JSON.parse(first.stdout).format).toBe(1);
    expect(first.stdout).toBe(readFileSync(join(ROOT, 'dist/app/dossier.json'), 'utf8'));
  });

  it('dossier --knowledge writes what the dossier was made with, under the name it gives', () => {
    const [out, knowledge] = [join(HOME, 'named.json'), join(HOME, 'knowledge.json')];
    expect(beleidslijn(['dossier', '--out', out, '--knowledge', knowledge]).code).toBe(0);
    const made = JSON.parse(readFileSync(knowledge, 'utf8')) as { hash: string; themes: unknown[] };
    expect(made.hash).toBe((JSON.parse(readFileSync(out, 'utf8')) as { knowledge: string }).knowledge);
    expect(made.themes.length).toBeGreaterThan(10);
    expect(readFileSync(knowledge, 'utf8')).toBe(readFileSync(join(ROOT, 'dist/app/knowledge.json'), 'utf8'));
    const none = asked('dossier', '--corpus', tiny, '--knowledge', knowledge);
    expect([none.code, none.stdout]).toEqual([1, '']);
    expect(none.stderr).toMatch(/heeft geen kennis; verwacht: themes\.json/);
    expect(asked('dossier', '--knowledge', 'kennis.txt').stderr).toMatch(/verwacht: een bestand op \.json/);
  });

  it('dossier --out refuses a name that says nothing about its form', () => {
    const { code, stderr } = asked('dossier', '--out', join(HOME, 'dossier.txt'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/verwacht: een bestand op \.json of \.html/);
    expect(existsSync(join(HOME, 'dossier.txt'))).toBe(false);
  });

  it('dossier --out says in one sentence why a file cannot be written', () => {
    writeFileSync(join(HOME, 'file'), '');
    const { code, stderr } = asked('dossier', '--corpus', tiny, '--out', join(HOME, 'file', 'dossier.json'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/is niet te schrijven \((ENOTDIR|EEXIST)\)/);
  });

  it('a folder holds the page with everything it needs', () => {
    const { code } = asked('dossier', '--corpus', tiny, '--out', `${join(HOME, 'site')}/`);
    expect(code).toBe(0);
    const page = readFileSync(join(HOME, 'site', 'index.html'), 'utf8');
    for (const [, address = ''] of page.matchAll(/(?:src|href)="(\.\/[^"]+)"/g)) {
      expect(existsSync(join(HOME, 'site', address))).toBe(true);
    }
    expect(existsSync(join(HOME, 'site', 'dossier.json'))).toBe(true);
  });
});

describe('what is asked for wrongly', () => {
  it('a document that may be several is refused with the choices', () => {
    const { code, stdout, stderr } = asked('read', 'brussel');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      'beleidslijn: "brussel" kan elk zijn van brussel-2023, brussel-2024; verwacht: een id dat er één aanwijst.\n',
    );
  });

  it('a document that is none is refused with the choices', () => {
    const { code, stderr } = asked('tag', 'oslo', '--lang', 'en');
    expect(code).toBe(1);
    expect(stderr).toMatch(/no document "oslo"; expected .* of sofia-2018, tirana-2022, /);
  });

  it('a paper against itself', () => {
    expect(asked('compare', '2022', 'tirana').code).toBe(1);
  });

  it.each([
    [['trase', 'visum'], /onbekende opdracht 'trase'; bedoelt u trace\?/],
    [['trace', 'visum', '--jsn'], /onbekende optie '--jsn'; bedoelt u --json\?/],
    [['trace'], /er ontbreekt een argument/],
    [['read', '2022', '2023'], /te veel argumenten/],
    [['trace', 'visum', '--lang', 'de'], /geen geldige waarde/],
    [['trace', 'visum', '--corpus'], /er ontbreekt een waarde bij/],
  ] as const)('%j is usage: code 2, one sentence on stderr', (args, says) => {
    const { code, stdout, stderr } = beleidslijn(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(says);
    expect(stderr.trim().split('\n').length).toBe(1);
  });

  it('nothing at all shows the help on stderr, with code 2', () => {
    const { code, stdout, stderr } = asked();
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Gebruik:');
  });
});

describe('manners', () => {
  it.each([
    ['nl', 'Gebruik:', 'Voorbeelden:', 'Eindcodes: 0'],
    ['en', 'Usage:', 'Examples:', 'Exit codes: 0'],
  ])('help in %s has usage, examples and exit codes, on stdout', (lang, ...parts) => {
    const { code, stdout, stderr } = asked('--help', '--lang', lang);
    expect([code, stderr]).toEqual([0, '']);
    for (const part of parts) expect(stdout).toContain(part);
  });

  it('help of a command names its options', () => {
    const { code, stdout } = asked('dossier', '--help');
    expect(code).toBe(0);
    expect(stdout).toContain('--out <file>');
    expect(stdout).toContain('--corpus <folder>');
  });

  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(asked('--version').stdout).toBe(`${version}\n`);
  });

  it('ends quietly when the reader has seen enough', () => {
    const shell = spawnSync(
      'sh',
      ['-c', '"$0" "$@" | head -c 10', process.execPath, ...COMMAND, 'dossier', '--corpus', tiny],
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
    expect([shell.status, shell.stderr]).toEqual([0, '']);
    expect(shell.stdout).toBe('{"format":');
  });

  it('paints on a terminal, and not when NO_COLOR is set', async () => {
    const { terminalStyle } = await import('../src/node/terminal-style.ts');
    expect(terminalStyle({ isTTY: true, columns: 100 }, {}).marked('x')).toMatch(CODES);
    expect(terminalStyle({ isTTY: true }, { NO_COLOR: '1' }).marked('x')).toBe('x');
    expect(terminalStyle({ isTTY: true }, { TERM: 'dumb' }).marked('x')).toBe('x');
    expect(terminalStyle({}, {}).marked('x')).toBe('x');
  });
});

describe('serve', () => {
  /** Groups still running; a test that fails half-way must not leave a server behind. */
  const running = new Set<number>();
  afterAll(() => {
    for (const group of running) process.kill(-group, 'SIGKILL');
  });

  interface Served {
    readonly address: string;
    readonly text: string;
    readonly stop: (signal: NodeJS.Signals) => Promise<number | null>;
  }

  function start(
    args: readonly string[] = [],
    command: readonly string[] = [process.execPath, ...COMMAND, 'serve'],
  ): Promise<Served> {
    return new Promise((resolve, reject) => {
      const [program = '', ...rest] = command;
      // A group of its own, so that a signal reaches all of it, as Ctrl-C in a terminal does.
      const child = spawn(program, [...rest, ...args], {
        cwd: ROOT,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let text = '';
      child.stdout.on('data', (data) => {
        text += data;
        const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0];
        if (address !== undefined) resolve({ address, text, stop });
      });
      const group = child.pid ?? 0;
      running.add(group);
      const ended = new Promise<number | null>((done) => child.on('close', done));
      ended.then(() => running.delete(group));
      const stop = (signal: NodeJS.Signals): Promise<number | null> => {
        process.kill(-group, signal);
        return ended;
      };
      ended.then((code) => reject(new Error(`ended with ${code} before it served: ${text}`)));
    });
  }

  it('prints the address and a summary, serves the page and the dossier, and ends on Ctrl-C with 0', async () => {
    const { address, text, stop } = await start();
    expect(text).toMatch(/5 documenten, \d+ zinnen, \d+ thema’s, \d+ stiltes\./);
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toMatch(/<beleidslijn-app>\s*<table/);
    const dossier = await fetch(new URL('dossier.json', address));
    expect((await dossier.text()).trimEnd()).toBe(readFileSync(join(ROOT, 'dist/app/dossier.json'), 'utf8').trimEnd());
    expect((await fetch(new URL('nothing.txt', address))).status).toBe(404);
    expect((await fetch(new URL('%2e%2e/%2e%2e/package.json', address))).status).toBe(404);
    expect((await fetch(address, { method: 'POST' })).status).toBe(405);
    expect(await stop('SIGINT')).toBe(0);
  });

  it('takes the next port when one is taken', async () => {
    const first = await start(['--corpus', tiny]);
    const second = await start(['--corpus', tiny]);
    expect(new URL(second.address).port).not.toBe(new URL(first.address).port);
    expect(await first.stop('SIGINT')).toBe(0);
    expect(await second.stop('SIGTERM')).toBe(0);
  });

  it('refuses a request that came under another name than this machine', async () => {
    const { address, stop } = await start(['--corpus', tiny]);
    const { request } = await import('node:http');
    const status = await new Promise((resolve) => {
      request(address, { headers: { host: 'evil.example' } }, (response) => resolve(response.statusCode)).end();
    });
    expect(status).toBe(403);
    expect(await stop('SIGINT')).toBe(0);
  });

  it('npm start does the same', async () => {
    const { stop, address } = await start(['--', '--corpus', tiny], ['npm', 'start', '--silent']);
    expect((await fetch(address)).status).toBe(200);
    expect(await stop('SIGINT')).toBe(0);
  });
});
