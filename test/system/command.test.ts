import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/node/browser.ts';
import { ROOT } from '../../src/node/root.ts';
import { COMMAND, runBuiltCommand, runCommand } from '../setup/command.ts';
import { writeSmallCorpus } from '../setup/small-corpus.ts';

/** The command as it is built: what only a process has (exit code, pipe, signals), and what needs the built page. */

const HOME = mkdtempSync(join(tmpdir(), 'beleidslijn-command-'));
afterAll(() => rmSync(HOME, { recursive: true, force: true }));
const tiny = writeSmallCorpus(join(HOME, 'tiny'));

describe('the built command', () => {
  it.each([
    [['check', '--corpus', tiny], 0],
    [['read', 'oslo', '--corpus', tiny], 1],
    [['trase', 'visum'], 2],
    [['dossier', '--help'], 0],
  ])('%j ends the process with the code, and writes what the command writes in process', async (args, code) => {
    const built = runBuiltCommand(args);
    expect(built.code).toBe(code);
    expect(built).toEqual(await runCommand(args));
  });

  it('ends quietly when the reader has seen enough', () => {
    // More than a pipe holds: a small dossier would be written whole before the reader is gone.
    const shell = spawnSync('sh', ['-c', '"$0" "$@" | head -c 10', process.execPath, ...COMMAND, 'dossier'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect([shell.status, shell.stderr]).toEqual([0, '']);
    expect(shell.stdout).toBe('{"format":');
  });

  it.each([
    // A disk that takes a part of it: Node alone would write that part and end well.
    ['ulimit -f 64; exec "$0" "$@" > full', ['dossier'], 'stdout', /EFBIG|ENOSPC/],
    ['exec "$0" "$@" > /dev/full', ['check'], 'stdout', /ENOSPC/],
    ['exec "$0" "$@" > /dev/full', ['--help'], 'stdout', /ENOSPC/],
  ])('ends in one sentence where the disk is full: %s', (script, args, stream, why) => {
    if (!existsSync('/dev/full')) return;
    const shell = spawnSync('sh', ['-c', script, process.execPath, ...COMMAND, ...args], {
      cwd: HOME,
      encoding: 'utf8',
    });
    expect(shell.status).toBe(1);
    const sentences = shell.stderr.split('\n').filter((line) => /^beleidslijn: |^ +at /.test(line));
    expect(sentences).toEqual([expect.stringMatching(`^beleidslijn: ${stream} is niet te schrijven`)]);
    expect(sentences[0]).toMatch(why);
  });

  it('dossier on stdout, in a file and twice is the same bytes', async () => {
    const out = join(HOME, 'dossier.json');
    const first = await runCommand(['dossier']);
    // In a process of its own: nothing of the first is left in memory.
    const second = runBuiltCommand(['dossier', '--out', out]);
    expect([first.code, second.code, second.stdout]).toEqual([0, 0, '']);
    expect(readFileSync(out, 'utf8')).toBe(first.stdout);
    expect(JSON.parse(first.stdout).format).toBe(1);
    expect(first.stdout).toBe(readFileSync(join(ROOT, 'dist/app/dossier.json'), 'utf8'));
  });

  it('dossier --knowledge writes what the dossier was made with, under the name it gives', async () => {
    const [out, knowledge] = [join(HOME, 'named.json'), join(HOME, 'knowledge.json')];
    expect((await runCommand(['dossier', '--out', out, '--knowledge', knowledge])).code).toBe(0);
    const made = JSON.parse(readFileSync(knowledge, 'utf8')) as { hash: string; themes: unknown[] };
    expect(made.hash).toBe((JSON.parse(readFileSync(out, 'utf8')) as { knowledge: string }).knowledge);
    expect(made.themes.length).toBeGreaterThan(10);
    expect(readFileSync(knowledge, 'utf8')).toBe(readFileSync(join(ROOT, 'dist/app/knowledge.json'), 'utf8'));
    const none = await runCommand(['dossier', '--corpus', tiny, '--knowledge', knowledge]);
    expect([none.code, none.stdout]).toEqual([1, '']);
    expect(none.stderr).toMatch(/heeft geen kennis; verwacht: themes\.json/);
    expect((await runCommand(['dossier', '--knowledge', 'kennis.txt'])).stderr).toMatch(
      /verwacht: een bestand op \.json/,
    );
  });

  it('a folder holds the page with everything it needs', async () => {
    const { code } = await runCommand(['dossier', '--corpus', tiny, '--out', `${join(HOME, 'site')}/`]);
    expect(code).toBe(0);
    const page = readFileSync(join(HOME, 'site', 'index.html'), 'utf8');
    for (const [, address = ''] of page.matchAll(/(?:src|href)="(\.\/[^"]+)"/g)) {
      expect(existsSync(join(HOME, 'site', address))).toBe(true);
    }
    expect(existsSync(join(HOME, 'site', 'dossier.json'))).toBe(true);
  });
});

describe('export', () => {
  it('prints a PDF by the browser of the machine, and refuses in one sentence, before anything is written, where there is none', async () => {
    const out = join(HOME, 'visum.pdf');
    const printed = await runCommand(['export', 'line', 'visum', '--out', out], { CHROME_PATH: findBrowser() ?? '' });
    expect([printed.code, printed.stdout]).toEqual([0, '']);
    expect(readFileSync(out).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const folder = `${join(HOME, 'geen-pdf')}/`;
    const refused = await runCommand(['export', 'line', 'visum', '--format', 'md,pdf', '--out', folder], {
      CHROME_PATH: '',
      PATH: '',
    });
    expect([refused.code, refused.stderr]).toEqual([
      1,
      expect.stringMatching(/^beleidslijn: een pdf wordt gemaakt met Chrome .*\.\n$/),
    ]);
    const wrong = await runCommand(['export', 'line', 'visum', '--out', join(HOME, 'x.pdf')], {
      CHROME_PATH: join(HOME, 'geen-programma'),
    });
    expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringMatching(/^beleidslijn: CHROME_PATH is .*\.\n$/)]);
    expect(readdirSync(HOME).filter((name) => name === 'geen-pdf' || name === 'x.pdf')).toEqual([]);
  }, 60_000);
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
