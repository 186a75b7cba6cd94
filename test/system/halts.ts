import fs, { rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import changingCalls from '../setup/changing-calls.json' with { type: 'json' };
import { runCommand } from '../setup/command.ts';
import { copied, drawn, faultsOf, filesOf, leftOver, MOMENTS, trialFolder, WRITINGS, type Writing } from './kills.ts';

/**
 * What a kill leaves on the disk, without a process for each: from the n-th call on that changes the file system nothing
 * reaches the disk any more, so that what stands there is what a process killed at that call leaves. A hundred times as
 * quick as kills, and so for the tests.
 */

type Moment = (typeof MOMENTS)[number];

/** Runs a command that is halted at a call; gives how many calls it made. */
async function halted(
  args: readonly string[],
  at: number,
  moment: Moment,
): Promise<{ code: number | null; calls: number }> {
  const real = new Map(changingCalls.map((name) => [name, Reflect.get(fs, name) as (...given: unknown[]) => unknown]));
  const opened = fs.openSync;
  let calls = 0;
  const dead = (): never => {
    throw Object.assign(new Error('halted'), { code: 'EHALTED' });
  };
  for (const [name, call] of real) {
    (fs as Record<string, unknown>)[name] = (...given: unknown[]) => {
      calls += 1;
      if (calls < at) return call(...given);
      if (calls > at) return dead();
      if (moment === 'half' && name === 'writeFileSync') {
        const bytes = Buffer.from(given[1] as string);
        call(given[0], bytes.subarray(0, bytes.length / 2));
      }
      if (moment === 'after') call(...given);
      return dead();
    };
  }
  // A file that is opened to be written comes to be.
  (fs as { openSync: unknown }).openSync = (...given: Parameters<typeof opened>) =>
    calls >= at && given[1] !== 'r' ? dead() : opened(...given);
  syncBuiltinESMExports();
  try {
    return { code: (await runCommand(args)).code, calls };
  } finally {
    for (const [name, call] of real) (fs as Record<string, unknown>)[name] = call;
    (fs as { openSync: unknown }).openSync = opened;
    syncBuiltinESMExports();
  }
}

const argsIn = (home: string, args: readonly string[]): string[] => [
  ...args.map((arg) => (/^(?:out\/|letter\.txt$|papers|more$)/.test(arg) ? join(home, arg) : arg)),
  '--corpus',
  join(home, 'corpus'),
];

interface Model {
  readonly home: string;
  readonly files: ReadonlyMap<string, string>;
  readonly calls: number;
}

async function modelOf(writing: Writing): Promise<Model> {
  const [home, second] = [trialFolder(), trialFolder()];
  await halted(argsIn(home, writing.args(0)), Number.POSITIVE_INFINITY, 'before');
  const first = filesOf(home);
  copied(home, second);
  const { code, calls } = await halted(argsIn(second, writing.args(1)), Number.POSITIVE_INFINITY, 'before');
  if (code !== 0) throw new Error(`${writing.name} ended with ${code}`);
  const files = new Map([...first, ...filesOf(second)]);
  rmSync(second, { recursive: true });
  return { home, files, calls };
}

async function halt(writing: Writing, model: Model, seed: number): Promise<string[]> {
  const draw = drawn(seed);
  const home = trialFolder();
  try {
    const isFresh = draw() < 0.3 && writing.grows !== true;
    if (!isFresh) copied(model.home, home);
    const before = filesOf(home);
    const [at, moment] = [1 + Math.floor(draw() * model.calls), MOMENTS[Math.floor(draw() * 3)] ?? 'before'];
    await halted(argsIn(home, writing.args(1)), at, moment);
    const found = faultsOf(writing, before, filesOf(home), model.files);
    const next = await runCommand(argsIn(home, writing.args(1)));
    if (next.code !== 0 && writing.done?.test(next.stderr) !== true)
      found.push(`the next run ended with ${next.code}: ${next.stderr.trim()}`);
    found.push(...leftOver(home).map((path) => `${path} is left behind`));
    for (const [path, bytes] of filesOf(home))
      if (path.startsWith('out') && model.files.get(path) !== bytes)
        found.push(`${path} is not what a whole run makes`);
    const how = `${writing.name}, ${isFresh ? 'fresh' : 'over an earlier output'}, ${moment} call ${at} of ${model.calls}`;
    return found.map((fault) => `halt ${seed} (${how}): ${fault}`);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** So many halts, drawn by a seed, over every command that writes; what was wrong, in sentences. */
export async function haltsOf(times: number, seed: number): Promise<{ count: number; faults: string[] }> {
  const faults: string[] = [];
  const models = new Map<Writing, Model>();
  try {
    for (let index = 0; index < times; index += 1) {
      const writing = WRITINGS[index % WRITINGS.length] as Writing;
      const model = models.get(writing) ?? (await modelOf(writing));
      models.set(writing, model);
      faults.push(...(await halt(writing, model, seed * 10_000 + index)));
    }
  } finally {
    for (const { home } of models.values()) rmSync(home, { recursive: true, force: true });
  }
  return { count: times, faults };
}
