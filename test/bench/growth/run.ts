/**
 * `npm run bench:growth [-- NAME] [--markdown]`: what the large and the odd cost, in processor time and peak memory, and how
 * fast that grows. Every measurement is a process of its own, so that none pays for another; the texts are seeded. Ends with
 * 1 when a row passes its mark.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { READING_ROWS } from './reading.ts';
import type { GrowthRow } from './row.ts';
import { TRACING_ROWS } from './tracing.ts';

const ROWS: readonly GrowthRow[] = [...READING_ROWS, ...TRACING_ROWS];

/** No row takes more, and none grows faster than n log n: with the start of a process in it, four times the size is under six times the time. */
const MARK = { seconds: 10, megabytes: 1000, exponent: 1.3 };
/** Seconds under which a growth is that of starting up. */
const TELLING = 1;

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  /** What came of it: `50.064 zinnen`, or the sentence that refused it. */
  readonly outcome: string;
}

/** In a process of its own: measures one row at one size and prints it. */
async function measure(row: GrowthRow, size: number): Promise<void> {
  const run = row.make(size);
  const before = process.cpuUsage();
  const outcome = await run();
  const { user, system } = process.cpuUsage(before);
  const measured: Measured = {
    seconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
    outcome,
  };
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}

function measuredApart(what: string, size: number): Measured {
  const own = [fileURLToPath(import.meta.url), '--measure', what, String(size)];
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', ...own], { encoding: 'utf8' });
  if (status !== 0) return { seconds: Infinity, megabytes: Infinity, outcome: stderr.trim().split('\n').at(-1) ?? '' };
  return JSON.parse(stdout) as Measured;
}

/** The power of the size that the time grows with, from the first size to the last. */
function exponent(sizes: readonly number[], measured: readonly Measured[]): number {
  const [first, last] = [measured[0]!, measured.at(-1)!];
  return Math.log(last.seconds / first.seconds) / Math.log(sizes.at(-1)! / sizes[0]!);
}

function report(row: GrowthRow, isMarkdown: boolean): boolean {
  const measured = row.sizes.map((size) => measuredApart(row.what, size));
  const last = measured.at(-1)!;
  const grows = row.sizes.length > 1 && last.seconds >= TELLING ? exponent(row.sizes, measured) : null;
  const within =
    measured.every(({ seconds, megabytes }) => seconds <= MARK.seconds && megabytes <= MARK.megabytes) &&
    (grows === null || grows <= MARK.exponent);
  const cells = [
    row.what,
    `${row.sizes.at(-1)!.toLocaleString('en')} ${row.unit}`,
    `${last.seconds.toFixed(1)} s`,
    `${last.megabytes.toFixed(0)} MB`,
    grows === null ? '-' : grows.toFixed(2),
    last.outcome,
  ];
  const mark = within ? '' : ' **over**';
  process.stdout.write(
    isMarkdown ? `| ${cells.join(' | ')}${mark} |\n` : `${cells.join('  ')}${within ? '' : '  OVER'}\n`,
  );
  return within;
}

const [first, ...rest] = process.argv.slice(2);
if (first === '--measure') await measure(ROWS.find(({ what }) => what === rest[0])!, Number(rest[1]));
else {
  const isMarkdown = process.argv.includes('--markdown');
  const name = process.argv.slice(2).find((given) => !given.startsWith('--')) ?? '';
  if (isMarkdown)
    process.stdout.write('| what | size | processor | peak | grows as n^ | outcome |\n|---|---|---|---|---|---|\n');
  const within = ROWS.filter(({ what }) => what.includes(name)).map((row) => report(row, isMarkdown));
  process.exitCode = within.every((one) => one) ? 0 : 1;
}
