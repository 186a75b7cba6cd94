import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../src/node/root.ts';
import { COMMAND } from '../setup/command.ts';

/**
 * `npm run kills -- --times 200 --seed 1` (`--only add,init` for some of the commands): halts commands in this process (`halts.ts`), then starts every command that writes, ends it at a moment drawn by lot, and looks
 * whether every file that was read is as it was, every output is the old one, the new one or not there, and the next run
 * succeeds and leaves nothing lying about. Then the same on a full disk and on one that can only be read, where the system
 * lets a disk of its own be made, and with several runs on one corpus at once. Built first: `npm run build`.
 */

const COUNCIL = join(ROOT, 'test/scenes/council');
const HOOK = pathToFileURL(join(ROOT, 'test/setup/kill-at.mjs')).href;
const WORDS = ['kwallenplaag', 'muggenplaag'] as const;
const LETTER = `Verslag\n\n${WORDS.map((word) => `Het college sprak over de ${word}. De ${word} is ernstig.`).join('\n\n')}\n`;

/** A command that writes, in two forms that give other bytes, so that an old output and a new one can be told apart. */
export interface Writing {
  readonly name: string;
  readonly args: (turn: 0 | 1) => readonly string[];
  /** What it writes, from the folder of the trial: each of these is whole, old or new; a folder as one. */
  readonly outputs: readonly string[];
  /** Its second form stands on what the first left. */
  readonly grows?: true;
  /** What is said where it was done before. */
  readonly done?: RegExp;
  /** The corpus it makes or changes: `check` accepts it after a kill, whenever that came. */
  readonly corpus?: (turn: 0 | 1) => string;
}

const SIGNS = [';', ','] as const;
const TONGUES = ['nl', 'en'] as const;

export const WRITINGS: readonly Writing[] = [
  {
    name: 'tag',
    args: (turn) => ['tag', '2019', '--out', 'out/tags.csv', '--separator', SIGNS[turn]],
    outputs: ['out/tags.csv'],
  },
  {
    name: 'dossier as data, with its knowledge',
    args: (turn) => ['dossier', '--out', 'out/d.json', '--knowledge', 'out/k.json', '--lang', TONGUES[turn]],
    outputs: ['out/d.json', 'out/k.json'],
  },
  { name: 'dossier in one file', args: () => ['dossier', '--out', 'out/room.html'], outputs: ['out/room.html'] },
  { name: 'dossier as a site', args: () => ['dossier', '--out', 'out/site/'], outputs: ['out/site'] },
  {
    name: 'export of a file',
    args: (turn) => ['export', 'table', '--out', 'out/table.docx', '--lang', TONGUES[turn]],
    outputs: ['out/table.docx'],
  },
  {
    name: 'findings as a file',
    args: (turn) => ['findings', '--out', 'out/findings.docx', '--lang', TONGUES[turn]],
    outputs: ['out/findings.docx'],
  },
  {
    name: 'export into a folder',
    args: (turn) => [
      'export',
      'table',
      '--format',
      'csv,json,md',
      '--out',
      'out/',
      '--from',
      ['2019', '2021'][turn] ?? '',
    ],
    outputs: [],
  },
  {
    name: 'export of everything',
    args: (turn) => ['export', 'all', '--format', 'csv', '--out', 'out/all/', '--separator', SIGNS[turn]],
    outputs: ['out/all'],
  },
  {
    name: 'survey',
    args: (turn) => ['survey', 'letter.txt', '--take', WORDS[turn], '--theme', 'harbour'],
    outputs: ['corpus/themes.json'],
    grows: true,
    corpus: () => 'corpus',
    // What was taken over is no proposal any more.
    done: /geen voorstel "muggenplaag"/,
  },
  { name: 'pack', args: () => ['pack', 'out/d.beleidslijn'], outputs: ['out/d.beleidslijn'] },
  {
    name: 'init',
    args: (turn) => ['init', ['papers', 'more'][turn] ?? ''],
    outputs: ['papers/corpus.json', 'more/corpus.json'],
    done: /corpus\.json staat er al/,
    corpus: (turn) => ['papers', 'more'][turn] ?? '',
  },
  {
    name: 'add',
    args: (turn) => ['add', ['letter.txt', 'papers/a.txt'][turn] ?? '', '--yes'],
    outputs: ['corpus/corpus.json', 'corpus/texts/letter.txt', 'corpus/texts/a.txt'],
    grows: true,
    corpus: () => 'corpus',
  },
  {
    name: 'update',
    args: (turn) => ['update', 'brief-2024', ['letter.txt', 'papers/a.txt'][turn] ?? ''],
    outputs: ['corpus/corpus.json', 'corpus/texts/letter.txt', 'corpus/texts/a.txt'],
    grows: true,
    corpus: () => 'corpus',
    done: /byte voor byte/,
  },
  {
    name: 'remove',
    args: (turn) => ['remove', ['voorstel-2019', 'besluit-2021'][turn] ?? ''],
    outputs: ['corpus/corpus.json'],
    grows: true,
    corpus: () => 'corpus',
    done: /geen document "besluit-2021"/,
  },
];

/** Numbers from 0 to 1, alike for alike seeds (mulberry32). */
export function drawn(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A folder with a corpus and a letter, to run commands in. */
export function trialFolder(within: string = tmpdir()): string {
  const home = mkdtempSync(join(within, 'beleidslijn-kills-'));
  cpSync(COUNCIL, join(home, 'corpus'), { recursive: true });
  writeFileSync(join(home, 'letter.txt'), LETTER);
  mkdirSync(join(home, 'out'));
  for (const folder of ['papers', 'more']) {
    mkdirSync(join(home, folder));
    writeFileSync(join(home, folder, 'a.txt'), LETTER.replaceAll(WORDS[0], `${folder}plaag`));
  }
  return home;
}

const argsOf = (args: readonly string[], hook: boolean): string[] => [
  ...(hook ? ['--import', HOOK] : []),
  ...COMMAND,
  ...args,
  ...(args.includes('--corpus') ? [] : ['--corpus', 'corpus']),
];

interface Ended {
  readonly status: number | null;
  readonly stderr: string;
}

/** Runs a command to its end, or to the moment that `kill` names for the hook, or for so many milliseconds. */
function run(
  home: string,
  args: readonly string[],
  kill: string | { after: number; signal: NodeJS.Signals } = '',
): Promise<Ended> {
  const hook = typeof kill === 'string';
  const env = { ...process.env, BELEIDSLIJN_KILL: hook ? kill : '', BELEIDSLIJN_COUNT: '1' };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argsOf(args, hook), { cwd: home, env, stdio: ['ignore', 'ignore', 'pipe'] });
    const clock = hook ? undefined : setTimeout(() => child.kill(kill.signal), kill.after);
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.on('close', (status) => {
      clearTimeout(clock);
      resolve({ status, stderr });
    });
  });
}

/** What `check` says against a corpus, in sentences; nothing of a folder that is no corpus yet. */
async function refusedBy(home: string, corpus: string): Promise<string[]> {
  if (!existsSync(join(home, corpus, 'corpus.json'))) return [];
  const { status, stderr } = await run(home, ['check', '--corpus', corpus]);
  return status === 0 ? [] : [`check of ${corpus} ended with ${status}: ${stderr.trim()}`];
}

/** The files of a folder, by path, without what a run that was ended may leave for the next to take away. */
export function filesOf(folder: string, under = ''): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(join(folder, under))) {
    const way = join(under, name);
    if (/\.\d+\.part$|^beleidslijn\.lock/.test(name)) continue;
    if (!lstatSync(join(folder, way)).isDirectory()) files.set(way, readFileSync(join(folder, way), 'latin1'));
    else for (const [path, bytes] of filesOf(folder, way)) files.set(path, bytes);
  }
  return files;
}

export const leftOver = (home: string): string[] =>
  readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((path) => /\.part$|\.lock/.test(path));

/** What stands in the place of an output, as one text; null for nothing. */
function outputIn(files: ReadonlyMap<string, string>, output: string): string | null {
  const held = [...files].filter(([path]) => path === output || path.startsWith(join(output, '/')));
  return held.length === 0 ? null : JSON.stringify(held);
}

const isOutput = (path: string, { outputs }: Writing): boolean =>
  path.startsWith('out') || outputs.some((output) => path === output);

/** What is wrong after a run that was ended, in sentences. */
export function faultsOf(
  writing: Writing,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  whole: ReadonlyMap<string, string>,
): string[] {
  const read = [...before].filter(([path, bytes]) => !isOutput(path, writing) && after.get(path) !== bytes);
  const outputs =
    writing.outputs.length > 0
      ? writing.outputs
      : [...new Set([...before, ...after, ...whole].map(([path]) => path))].filter((path) => path.startsWith('out'));
  const half = outputs.filter((output) => {
    const now = outputIn(after, output);
    // A folder is out of its place between two renames; a file never is.
    const mayBeGone =
      outputIn(before, output) === null || [...before.keys()].some((path) => path.startsWith(join(output, '/')));
    return !((now === null && mayBeGone) || now === outputIn(before, output) || now === outputIn(whole, output));
  });
  return [...read.map(([path]) => `${path} was read and changed`), ...half.map((path) => `${path} is half or lost`)];
}

/** A run to its end, and what then stands there; `calls` changed the file system. */
async function wholeRun(writing: Writing, turn: 0 | 1, home: string): Promise<Whole> {
  const { status, stderr } = await run(home, writing.args(turn));
  if (status !== 0) throw new Error(`${writing.name} ended with ${status}: ${stderr}`);
  return { files: filesOf(home), calls: Number(/^calls (\d+)$/m.exec(stderr)?.[1] ?? 0) };
}

interface Whole {
  readonly files: ReadonlyMap<string, string>;
  readonly calls: number;
}

/** What a command leaves in its two forms, the second over the first; `home` is a folder with the first. */
interface Model {
  readonly home: string;
  readonly files: ReadonlyMap<string, string>;
  readonly calls: number;
}

async function modelOf(writing: Writing, within: string): Promise<Model> {
  const [home, second] = [trialFolder(within), trialFolder(within)];
  const first = await wholeRun(writing, 0, home);
  copied(home, second);
  const { files, calls } = await wholeRun(writing, 1, second);
  return { home, files: new Map([...first.files, ...files]), calls };
}

/** A copy with the times of change to the microsecond, which Node's own copy rounds: they tell whose a file is. */
export function copied(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  const { status, stderr } = spawnSync('cp', ['-Rp', from, to], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`cp -Rp ended with ${status}: ${stderr}`);
}

export const MOMENTS = ['before', 'half', 'after'] as const;
const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGINT'] as const;

/** One kill, drawn by its seed: what was wrong, and how it was done. */
async function kill(writing: Writing, model: Model, seed: number): Promise<{ how: string; found: string[] }> {
  const draw = drawn(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
  const home = trialFolder();
  try {
    const isFresh = draw() < 0.3 && writing.grows !== true;
    if (!isFresh) copied(model.home, home);
    const before = filesOf(home);
    const [signal, moment] = [pick(SIGNALS), pick(MOMENTS)];
    const at = 1 + Math.floor(draw() * model.calls);
    const after = draw() < 0.2 ? Math.floor(100 + draw() * 1900) : null;
    const start = isFresh ? 'fresh' : 'over an earlier output';
    const how = `${start}, ${signal} ${after === null ? `${moment} call ${at} of ${model.calls}` : `after ${after} ms`}`;
    await run(home, writing.args(1), after === null ? `${at} ${moment} ${signal}` : { after, signal });
    const found = faultsOf(writing, before, filesOf(home), model.files);
    if (writing.corpus !== undefined) found.push(...(await refusedBy(home, writing.corpus(1))));
    const next = await run(home, writing.args(1));
    if (next.status !== 0 && writing.done?.test(next.stderr) !== true)
      found.push(`the next run ended with ${next.status}: ${next.stderr.trim()}`);
    found.push(...leftOver(home).map((path) => `${path} is left behind`));
    for (const [path, bytes] of filesOf(home))
      if (
        writing.outputs.some((output) => path === output || path.startsWith(`${output}/`)) &&
        bytes !== model.files.get(path)
      )
        found.push(`${path} is not what a run that was not ended makes`);
    return { how, found };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** How many are run at once: a run waits for the disk half of its time. */
const LANES = 4;

/** So many kills of these commands in turn, drawn by a seed; what was wrong, in sentences that tell how to see it again. */
export async function kills(
  times: number,
  seed: number,
  tell: (line: string) => void = () => undefined,
  writings: readonly Writing[] = WRITINGS,
): Promise<string[]> {
  const faults: string[] = [];
  const models = mkdtempSync(join(tmpdir(), 'beleidslijn-models-'));
  const known = new Map<Writing, Promise<Model>>();
  let begun = 0;
  const lane = async (): Promise<void> => {
    while (begun < times) {
      const index = begun;
      begun += 1;
      const writing = writings[index % writings.length] as Writing;
      const model = known.get(writing) ?? modelOf(writing, models);
      known.set(writing, model);
      const { how, found } = await kill(writing, await model, seed * 10_000 + index);
      tell(`${index + 1} of ${times}: ${writing.name}, ${how}: ${found.length === 0 ? 'held' : found.join('; ')}`);
      faults.push(...found.map((fault) => `kill ${index + 1} (${writing.name}, ${how}): ${fault}`));
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(LANES, times) }, lane));
  } finally {
    rmSync(models, { recursive: true, force: true });
  }
  return faults;
}

/** So many runs at once that take each a word of their own over into one corpus: what is lost, in sentences. */
export async function atOnce(count: number): Promise<string[]> {
  const home = trialFolder();
  const words = Array.from({ length: count }, (_, index) => `${'bcdfghjklmnpqrst'[index]}ekelplaag`);
  try {
    for (const word of words) writeFileSync(join(home, `${word}.txt`), LETTER.replaceAll(WORDS[0], word));
    const before = filesOf(home);
    const runs = words.flatMap((word) => [
      ['survey', `${word}.txt`, '--take', word, '--theme', 'harbour'],
      ['export', 'dossier', '--format', 'csv', '--out', 'out/one.csv'],
      ['export', 'all', '--format', 'csv', '--out', 'out/all/'],
    ]);
    const ended = await Promise.all(runs.map(async (args) => ({ args, ...(await run(home, args)) })));
    const themes = readFileSync(join(home, 'corpus/themes.json'), 'utf8');
    JSON.parse(themes);
    return [
      ...ended.flatMap(({ args, status, stderr }) =>
        status === 0 ? [] : [`${args.join(' ')} ended with ${status}: ${stderr}`],
      ),
      ...words.filter((word) => !themes.includes(`"${word}"`)).map((word) => `${word} is lost`),
      ...[...before]
        .filter(([path, bytes]) => path !== 'corpus/themes.json' && filesOf(home).get(path) !== bytes)
        .map(([path]) => `${path} was changed`),
      ...leftOver(home).map((path) => `${path} is left behind`),
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Every command on a disk that is full, and on one that can only be read; null where no disk can be made. */
export async function onDisks(): Promise<string[] | null> {
  const disk = mkdtempSync(join(tmpdir(), 'beleidslijn-disk-'));
  const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0;
  if (!mount('-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk)) {
    rmSync(disk, { recursive: true });
    return null;
  }
  const faults: string[] = [];
  try {
    const home = trialFolder(disk);
    for (const writing of WRITINGS) if (writing.grows !== true) await wholeRun(writing, 0, home);
    const trials = async (name: string, code: RegExp): Promise<void> => {
      const before = JSON.stringify([...filesOf(disk)]);
      for (const writing of WRITINGS) {
        const { status, stderr } = await run(home, writing.args(1));
        const [said = '', ...more] = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('calls '));
        if (status !== 1 || !code.test(said) || more.length > 0)
          faults.push(`${writing.name} on a disk that ${name} ended with ${status}: ${stderr}`);
        if (JSON.stringify([...filesOf(disk)]) !== before)
          faults.push(`${writing.name} on a disk that ${name} changed a file`);
        faults.push(...leftOver(disk).map((path) => `${writing.name} on a disk that ${name} left ${path}`));
      }
    };
    const filler = join(disk, 'filler');
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4096']);
    await trials('is full', /\(ENOSPC\)/);
    rmSync(filler);
    if (mount('-o', 'remount,ro', disk)) await trials('can only be read', /\(EROFS\)/);
  } finally {
    spawnSync('umount', [disk]);
    rmSync(disk, { recursive: true, force: true });
  }
  return faults;
}
