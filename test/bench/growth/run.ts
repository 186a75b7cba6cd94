/**
 * `npm run bench:growth [-- NAME] [--write]`: what the large and the odd cost the built command, in processor time and peak
 * memory, and how fast that grows. Without a name the rows of DESIGN.md; `--write` puts what was measured of those into it.
 * Every measurement is a process of its own, so that none pays for another; the texts are seeded. Ends with 1 when a row
 * passes its mark.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, SHIPPED_CORPUS } from '../../../src/node/root.ts';
import { withFile } from './changes.ts';
import { FAULT_ROWS } from './faults.ts';
import { READING_ROWS } from './reading.ts';
import { type Change, type GrowthRow, nameOfRow } from './row.ts';
import { designWithRows, tableLine } from './table.ts';
import { TRACING_ROWS } from './tracing.ts';
import { WRITING_ROWS } from './writing.ts';

const ROWS: readonly GrowthRow[] = [...READING_ROWS, ...TRACING_ROWS, ...FAULT_ROWS, ...WRITING_ROWS];

/** No row takes more, and none grows faster than n log n: four times the size is under six times the time. */
const MARK = { seconds: 10, megabytes: 1000, exponent: 1.3 };
/** Seconds under which the difference with an unchanged corpus tells nothing of growth, as one under what that takes itself. */
const TELLING = 1;
/** Seconds after which a command is stopped. */
const PATIENCE = 60;
/** A short run is mostly noise of starting up: until this many seconds are spent it is done again, and the best one counts. */
const TRIED = { seconds: 4, times: 3 };

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  /** `whole`, or the sentence that refused it. */
  readonly outcome: string;
}

/** The built command on a changed copy of the shipped corpus; the best of a few runs where they are short. */
function measured(args: readonly string[], change: Change): Measured {
  const runs = [measuredOnce(args, change)];
  const spent = (): number => runs.reduce((sum, { seconds }) => sum + seconds, 0);
  while (runs.length < TRIED.times && spent() < TRIED.seconds) runs.push(measuredOnce(args, change));
  return runs.reduce((best, run) => (run.seconds < best.seconds ? run : best));
}

function measuredOnce(args: readonly string[], change: Change): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'beleidslijn-growth-'));
  try {
    const corpus = join(folder, 'corpus');
    cpSync(SHIPPED_CORPUS, corpus, { recursive: true });
    mkdirSync(join(folder, 'out'));
    withFile('draft.txt', 'De EU verwelkomt de verdere aansluiting van de regio.\n')(corpus);
    change(corpus);
    const own = [
      fileURLToPath(new URL('measured.mjs', import.meta.url)),
      ...args,
      '--corpus',
      'corpus',
      '--lang',
      'en',
    ];
    const { output, status } = spawnSync(process.execPath, own, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      maxBuffer: 64_000_000,
      timeout: PATIENCE * 1000,
    });
    const told = output[2]?.trim().split('\n').at(-1) ?? '';
    if (!output[3]) {
      const why = status === null ? `stopped after ${PATIENCE} s` : told;
      return { seconds: Infinity, megabytes: Infinity, outcome: why };
    }
    const used = JSON.parse(output[3]) as Omit<Measured, 'outcome'>;
    return { ...used, outcome: status === 0 ? 'whole' : told.replace(/^beleidslijn: /, '') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const unchanged = new Map<string, Measured>();

/** The same command on the corpus as it is: what starting up and the other papers take. */
function ofUnchanged(args: readonly string[]): Measured {
  const key = args.join(' ');
  const known = unchanged.get(key) ?? measured(args, () => undefined);
  unchanged.set(key, known);
  return known;
}

/** The power of the size that the time above that of the corpus as it is grows with; null where that tells nothing. */
function exponent({ args, sizes }: GrowthRow, seconds: readonly number[]): number | null {
  if (sizes.length < 2) return null;
  const base = ofUnchanged(args).seconds;
  const [first, last] = [seconds[0]! - base, seconds.at(-1)! - base];
  if (last < Math.max(TELLING, base) || !Number.isFinite(last)) return null;
  return Math.log(last / Math.max(first, 0.01)) / Math.log(sizes.at(-1)! / sizes[0]!);
}

const sizeOf = ({ sizes, unit }: GrowthRow): string => `${sizes.at(-1)!.toLocaleString('en')} ${unit}`;

/** The cells of a row, and whether it kept to its mark. */
function report(row: GrowthRow): { readonly line: string; readonly isWithin: boolean } {
  const all = row.sizes.map((size) => measured(row.args, row.change(size)));
  const last = all.at(-1)!;
  const grows = exponent(
    row,
    all.map(({ seconds }) => seconds),
  );
  const isWithin =
    all.every(({ seconds, megabytes }) => seconds <= MARK.seconds && megabytes <= MARK.megabytes) &&
    (grows === null || grows <= MARK.exponent);
  const cells = [
    nameOfRow(row),
    sizeOf(row),
    Number.isFinite(last.seconds) ? `${last.seconds.toFixed(1)} s` : '',
    Number.isFinite(last.megabytes) ? `${last.megabytes.toFixed(0)} MB` : '',
    grows === null ? '' : grows.toFixed(2),
    isWithin ? 'kept' : '**over**',
    last.outcome,
  ];
  return { line: tableLine(cells), isWithin };
}

const given = process.argv.slice(2);
const name = given.find((word) => !word.startsWith('--'));
const meant = ROWS.filter((row) => (name === undefined ? row.isInTable : nameOfRow(row).includes(name)));
// By way of the command itself, which builds what is older than its sources.
spawnSync(process.execPath, [join(ROOT, 'bin/beleidslijn.mjs'), '--version'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const reports = meant.map((row) => {
  const one = report(row);
  process.stdout.write(`${one.line}\n`);
  return one;
});
if (given.includes('--write')) {
  const path = join(ROOT, 'DESIGN.md');
  const order = ROWS.filter(({ isInTable }) => isInTable).map((row) => [nameOfRow(row), sizeOf(row)]);
  const fresh = reports.map(({ line }) => line);
  writeFileSync(path, designWithRows(readFileSync(path, 'utf8'), fresh, order));
}
process.exitCode = reports.every(({ isWithin }) => isWithin) ? 0 : 1;
