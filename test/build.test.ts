import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../src/node/root.ts';

/** A build that is interrupted, killed or started twice: nobody waits without being told, and half a build never counts. */

const HOME = mkdtempSync(join(tmpdir(), 'beleidslijn-build-'));
const children = new Set<ChildProcess>();
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(HOME, { recursive: true, force: true });
});

interface Started {
  readonly pid: number;
  readonly child: ChildProcess;
  /** What it said until now. */
  readonly said: () => string;
  /** Resolves when it has said something, or fails when it ends before. */
  readonly until: (pattern: RegExp) => Promise<void>;
  readonly ended: Promise<{
    readonly code: number | null;
    readonly signal: NodeJS.Signals | null;
    readonly text: string;
  }>;
}

function start(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Started {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  let text = '';
  const hearers = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      text += data;
      for (const hear of hearers) hear();
    });
  }
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null; text: string }>((resolve) => {
    child.on('close', (code, signal) => {
      children.delete(child);
      resolve({ code, signal, text });
    });
  });
  const until = (pattern: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const hear = () => {
        if (pattern.test(text)) resolve();
      };
      hearers.add(hear);
      hear();
      ended.then(() => reject(new Error(`ended without ${pattern}: ${text}`)));
    });
  return { pid: child.pid ?? 0, child, said: () => text, until, ended };
}

const LOCK_MODULE = pathToFileURL(join(ROOT, 'bin/lock.mjs')).href;

/** Holds the lock until the file named is there, and writes down when it had it. */
const holding = (folder: string, go: string | null): Started =>
  start(
    [
      '--input-type=module',
      '-e',
      `import { appendFileSync, existsSync } from 'node:fs';
       import { locked } from ${JSON.stringify(LOCK_MODULE)};
       const wait = (pid) => console.log('waits for', pid);
       await locked('lock', { wait, stop: () => {} }, async () => {
         appendFileSync('log', '+');
         console.log('has it');
         const go = ${JSON.stringify(go)};
         do await new Promise((done) => setTimeout(done, 5)); while (go !== null && !existsSync(go));
         appendFileSync('log', '-');
       });`,
    ],
    folder,
  );

function folderOf(name: string): string {
  const folder = join(HOME, name);
  mkdirSync(folder);
  return folder;
}

function lockIn(folder: string, holder: string | null): void {
  mkdirSync(join(folder, 'lock', '7'), { recursive: true });
  if (holder !== null) writeFileSync(join(folder, 'lock', '7', 'holder.json'), holder);
}

/** What is left of a lock when nobody has it: the last turn, which is over. */
const left = (folder: string): string[] =>
  readdirSync(join(folder, 'lock'), { recursive: true })
    .map(String)
    .filter((path) => !/^\d+([/\\]turn)?$/.test(path));

describe('the lock of a build', () => {
  it('makes the second wait, which says at once for whom, and has it when the first is done', async () => {
    const folder = folderOf('two');
    const first = holding(folder, 'go');
    await first.until(/has it/);
    const second = holding(folder, null);
    await second.until(new RegExp(`waits for ${first.pid}\n`));
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('+');
    writeFileSync(join(folder, 'go'), '');
    expect((await first.ended).code).toBe(0);
    expect((await second.ended).code).toBe(0);
    expect(left(folder)).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('is gone when its process is told to end by %s', async (signal) => {
    const folder = folderOf(signal);
    const first = holding(folder, 'never');
    await first.until(/has it/);
    first.child.kill(signal);
    expect((await first.ended).signal).toBe(signal);
    expect(left(folder)).toEqual([]);
  });

  it('of a process that was killed is taken over at once, without a wait', async () => {
    const folder = folderOf('killed');
    const first = holding(folder, 'never');
    await first.until(/has it/);
    first.child.kill('SIGKILL');
    await first.ended;
    expect(left(folder)).not.toEqual([]);
    const { code, text } = await holding(folder, null).ended;
    expect([code, text]).toEqual([0, 'has it\n']);
    expect(left(folder)).toEqual([]);
  });

  it.each([
    ['another process with the same number', JSON.stringify({ pid: process.pid, started: '1', host: hostname() })],
    ['nobody', null],
    ['half a name', '{"pid": 1'],
    ['a number no process has', JSON.stringify({ pid: 2 ** 30, started: '', host: hostname() })],
  ])('of %s is taken over', async (name, holder) => {
    const folder = folderOf(name);
    lockIn(folder, holder);
    expect(await holding(folder, null).ended).toMatchObject({ code: 0, text: 'has it\n' });
  });

  it('of a process that ended and is waited for by nobody is taken over', async () => {
    const folder = folderOf('zombie');
    // Elsewhere the system does not tell.
    if (!existsSync('/proc/self/stat')) return;
    const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
    children.add(parent);
    const pid = Number(await new Promise((resolve) => parent.stdout.once('data', (data) => resolve(String(data)))));
    const state = () =>
      readFileSync(`/proc/${pid}/stat`, 'latin1')
        .replace(/^.*\) /s, '')
        .charAt(0);
    while (state() !== 'Z') await new Promise((done) => setTimeout(done, 5));
    lockIn(folder, JSON.stringify({ pid, started: '', host: hostname() }));
    expect(await holding(folder, null).ended).toMatchObject({ code: 0, text: 'has it\n' });
    parent.kill('SIGKILL');
  });

  it('of another machine is waited for', async () => {
    const folder = folderOf('host');
    lockIn(folder, JSON.stringify({ pid: 2 ** 30, started: '1', host: 'elsewhere.example' }));
    const waiting = holding(folder, null);
    await waiting.until(/waits for 1073741824/);
    waiting.child.kill('SIGKILL');
    await waiting.ended;
    expect(existsSync(join(folder, 'log'))).toBe(false);
  });

  it('is held by one at a time, however many want it and whoever is killed', async () => {
    const folder = folderOf('many');
    lockIn(folder, JSON.stringify({ pid: 2 ** 30, started: '', host: hostname() }));
    const many = Array.from({ length: 6 }, () => holding(folder, null));
    expect((await Promise.all(many.map(({ ended }) => ended))).map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('+-'.repeat(6));
    expect(left(folder)).toEqual([]);
  });
});

/** A checkout with the command as it is, a source, and a builder that writes half a file, and the rest when `go` is there. */
function checkout(name: string): string {
  const folder = folderOf(name);
  cpSync(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true });
  for (const path of ['src/node', 'node_modules/vite']) mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'src/node/cli.ts'), '');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, 'node_modules/vite/package.json'),
    '{ "name": "vite", "type": "module", "main": "index.js" }',
  );
  writeFileSync(
    join(folder, 'node_modules/vite/index.js'),
    `import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
     export async function build({ root }) {
       mkdirSync(root + 'dist/cli', { recursive: true });
       writeFileSync(root + 'dist/cli/cli.js', 'export const main = () => { console.log("half"); return 0; };');
       console.error('half-way');
       while (!existsSync(root + 'go')) await new Promise((done) => setTimeout(done, 5));
       writeFileSync(root + 'dist/cli/cli.js', 'export const main = () => { console.log("whole"); return 0; };');
     }`,
  );
  return folder;
}

const command = (folder: string, ...args: string[]): Started =>
  start(['bin/beleidslijn.mjs', 'check', ...args], folder);

describe('a start that is interrupted', () => {
  it.each(['SIGKILL', 'SIGINT'] as const)(
    'by %s leaves nothing that the next one takes for built, or waits for',
    async (signal) => {
      const folder = checkout(`interrupted-${signal}`);
      const first = command(folder);
      await first.until(/half-way/);
      first.child.kill(signal);
      expect((await first.ended).signal).toBe(signal);
      writeFileSync(join(folder, 'go'), '');
      const { code, text } = await command(folder).ended;
      expect([code, text]).toEqual([0, expect.stringMatching(/^beleidslijn: cli …\nhalf-way\nwhole\n$/)]);
      expect((await command(folder).ended).text).toBe('whole\n');
      expect(readdirSync(join(folder, 'dist')).sort()).toEqual(['.building', '.built', 'cli']);
    },
  );

  it('and one beside it: one builds, the other says that it waits, and both run what is whole', async () => {
    const folder = checkout('beside');
    const first = command(folder);
    await first.until(/half-way/);
    const [dutch, english] = [command(folder), command(folder, '--lang', 'en')];
    await dutch.until(new RegExp(`^beleidslijn: proces ${first.pid} bouwt al; dit wacht tot dat klaar is …\n`));
    await english.until(
      new RegExp(`^beleidslijn: process ${first.pid} is building already; waiting until it is done …\n`),
    );
    writeFileSync(join(folder, 'go'), '');
    for (const { ended } of [first, dutch, english]) expect((await ended).text).toMatch(/whole\n$/);
    for (const { said } of [dutch, english]) expect(said()).not.toContain('half-way');
  });

  it('builds anew what an edit, a missing mark or a missing file asks for, and says what is missing to build', async () => {
    const folder = checkout('anew');
    writeFileSync(join(folder, 'go'), '');
    await command(folder).ended;
    for (const lost of ['dist/.built/cli', 'dist/cli/cli.js', 'dist']) {
      rmSync(join(folder, lost), { recursive: true });
      expect((await command(folder).ended).text).toContain('half-way\nwhole\n');
    }
    rmSync(join(folder, 'dist'), { recursive: true });
    rmSync(join(folder, 'node_modules'), { recursive: true });
    expect(await command(folder).ended).toMatchObject({
      code: 1,
      text: expect.stringMatching(
        /^beleidslijn: cli …\nbeleidslijn: om te bouwen zijn de pakketten nodig, .*npm ci\.\n$/,
      ),
    });
    expect(readdirSync(join(folder, 'dist'))).toEqual(['.building']);
  });

  it('of an installed package builds nothing', async () => {
    const folder = checkout('installed');
    writeFileSync(join(folder, 'go'), '');
    await command(folder).ended;
    for (const gone of ['src', 'node_modules', 'dist/.built']) rmSync(join(folder, gone), { recursive: true });
    expect(await command(folder).ended).toMatchObject({ code: 0, text: 'whole\n' });
    writeFileSync(join(folder, 'dist/cli/cli.js'), 'export const main = () => {');
    expect(await command(folder).ended).toMatchObject({
      code: 1,
      text: expect.stringMatching(/^beleidslijn: dist\/cli\/cli\.js is niet te laden \(.*\); .*\n$/),
    });
  });

  it('that cannot write runs what is whole and says that it is old', () => {
    const folder = checkout('read-only');
    mkdirSync(join(folder, 'dist'));
    // A folder that nobody, root included, can make anything in: what a read-only disk says, without one.
    const stub = join(folder, 'stub.cjs');
    writeFileSync(
      stub,
      `const fs = require('node:fs');
       const refuse = () => { throw Object.assign(new Error('read-only'), { code: 'EROFS' }); };
       fs.mkdirSync = refuse;
       require('node:module').syncBuiltinESMExports();`,
    );
    const run = () =>
      spawnSync(process.execPath, ['--require', stub, 'bin/beleidslijn.mjs', 'check'], {
        cwd: folder,
        encoding: 'utf8',
      });
    expect(run()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^beleidslijn: er is nog niets gebouwd .*EROFS.*\n$/),
    });
    mkdirSync(join(folder, 'dist/cli'), { recursive: true });
    mkdirSync(join(folder, 'dist/.built'));
    writeFileSync(join(folder, 'dist/cli/cli.js'), 'export const main = () => { console.log("old"); return 0; };');
    writeFileSync(join(folder, 'dist/.built/cli'), '');
    writeFileSync(join(folder, 'src/node/cli.ts'), 'newer');
    const old = spawnSync('touch', ['-d', '2000-01-01', 'dist/.built/cli'], { cwd: folder });
    expect(old.status).toBe(0);
    expect(run()).toMatchObject({
      status: 0,
      stdout: 'old\n',
      stderr: expect.stringMatching(/^beleidslijn: dist\/ is ouder .*EROFS.*\n$/),
    });
  });
});
