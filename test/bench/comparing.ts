/**
 * `npm run bench:compare`: what comparing two texts word by word costs in CPU time, beside `diffWords` of jsdiff. Seeded texts of
 * the words of the background, as common as they are there; so many of them replaced. CPU time of this process, not the clock,
 * because machines are shared. The peer is stopped after `PATIENCE`.
 */
import { diffWords } from 'diff';
import { compareWordings } from '../../src/compare/word-diff.ts';
import { BACKGROUND_CLASSES } from './words.ts';

/** Words, share of them replaced. */
const CASES = [
  [30, 0.05],
  [30, 0.3],
  [100, 0.05],
  [100, 0.3],
  [100, 0.9],
  [500, 0.05],
  [500, 0.3],
  [500, 0.9],
  [2000, 0.05],
  [2000, 0.3],
  [2000, 0.9],
  [2000, 1],
  [5000, 0.05],
  [5000, 0.3],
  [5000, 0.9],
  [9000, 0.1],
  [20_000, 0.3],
  [50_000, 0.05],
  [50_000, 0.3],
  [50_000, 0.9],
  [50_000, 1],
] as const;
/** Milliseconds after which the peer has lost. */
const PATIENCE = 5_000;
/** Seconds of CPU that the longest may take. */
const MARK = 0.5;

/** The same numbers from 0 to 1 every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const { classes, total } = BACKGROUND_CLASSES;

function word(next: () => number): string {
  let left = next() * total;
  const one = classes.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  const { words } = one ?? classes[0]!;
  return words[Math.floor(next() * words.length)]!;
}

/** A text with a comma or a stop here and there, and the same with a share of its words replaced. */
function edited(words: number, share: number, next: () => number): readonly [string, string] {
  const stop = (): string => (next() < 0.08 ? (next() < 0.5 ? ',' : '.') : '');
  const parts = Array.from({ length: words }, () => [word(next), stop()] as const);
  const write = (list: readonly (readonly [string, string])[]): string => list.map((part) => part.join('')).join(' ');
  return [write(parts), write(parts.map((part) => (next() < share ? [word(next), part[1]] : part)))];
}

function seconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const median = (times: readonly number[]): number => [...times].sort((x, y) => x - y)[times.length >> 1]!;

/** Seconds for each pair: the middle of nine rounds after some to warm up, or one round where it is long. */
function each(pairs: readonly (readonly [string, string])[], compare: (a: string, b: string) => void): number {
  const round = (): number =>
    seconds(() => {
      for (const [a, b] of pairs) compare(a, b);
    }) / pairs.length;
  const first = round();
  if (first * pairs.length > 1) return first;
  for (let warm = first * pairs.length; warm < 0.3; warm += round() * pairs.length);
  return median(Array.from({ length: 9 }, round));
}

const text = (time: number): string =>
  time < 0.001 ? `${(1e6 * time).toFixed(0)} us` : time < 1 ? `${(1e3 * time).toFixed(1)} ms` : `${time.toFixed(1)} s`;

function main(): void {
  process.stdout.write(
    `${'words'.padStart(6)}  replaced  ${'compared'.padStart(9)}  ${'diffWords'.padStart(9)}  times\n`,
  );
  // Code is compiled while it runs: without this the first line would be of that.
  const first = Array.from({ length: 200 }, () => edited(60, 0.2, dice(1)));
  each(first, compareWordings);
  each(first, (a, b) => diffWords(a, b));
  let [slowest, worst] = [0, Number.POSITIVE_INFINITY];
  for (const [words, share] of CASES) {
    const next = dice(words * 1000 + share * 100);
    const pairs = Array.from({ length: Math.max(1, Math.ceil(4000 / words)) }, () => edited(words, share, next));
    const own = each(pairs, compareWordings);
    let isStopped = false;
    const peer = each(pairs, (a, b) => {
      isStopped = diffWords(a, b, { timeout: PATIENCE }) === undefined;
    });
    const peerText = isStopped ? `> ${text(PATIENCE / 1000)}` : text(peer);
    process.stdout.write(
      `${String(words).padStart(6)}  ${`${100 * share} %`.padStart(8)}  ${text(own).padStart(9)}  ${peerText.padStart(9)}  ${isStopped ? '> ' : ''}${(peer / own).toFixed(1)}\n`,
    );
    slowest = Math.max(slowest, own);
    worst = Math.min(worst, peer / own);
  }
  process.stdout.write(
    `  mark: never slower than the peer (${worst.toFixed(1)} times), never over ${MARK} s (${text(slowest)})\n`,
  );
}

main();
