/**
 * `npm run bench`: what aligning and comparing cost in CPU time, beside what anyone would try first. Seeded texts; CPU time
 * of this process, not the clock, because machines are shared.
 *
 * Peers: every passage with every other by TF-IDF (aligning), `diffWords` of jsdiff (comparing).
 */
import { diffWords } from 'diff';
import { alignDocuments } from '../../src/align/link-documents.ts';
import { compareWordings } from '../../src/compare/word-diff.ts';
import type { Document, Knowledge } from '../../src/model.ts';
import { documentFromSentences } from '../../src/read/from-sentences.ts';
import { corpusKnowledge } from '../gold/knowledge.ts';
import { allPairs } from './all-pairs.ts';
import { type Pair, passages } from './passages.ts';

const SIZES = [1000, 2000, 4000];
/** The peer is quadratic: past this size it is worked out from its growth, not waited for. */
const PEER_LIMIT = 2000;
/** The mark: seconds of CPU for the largest, and how fast it may grow. */
const MARK = { seconds: 20, exponent: 1.4 };

function seconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const asDocuments = ({ older, newer }: Pair): [Document, Document] => [
  documentFromSentences({ id: 'older', language: 'nl', date: '2020-01-01', sentences: older }),
  documentFromSentences({ id: 'newer', language: 'nl', date: '2022-01-01', sentences: newer }),
];

/** F1 of the links against how the newer paper was made. */
function f1(pair: Pair, links: Iterable<readonly [number, number]>): number {
  let [right, claimed] = [0, 0];
  for (const [a, b] of links) {
    claimed += 1;
    if (pair.from[b] === a) right += 1;
  }
  const gold = pair.from.filter((one) => one !== null).length;
  return (2 * right) / (claimed + gold);
}

const place = (id: string): number => Number(id.slice(id.lastIndexOf('.') + 1));

function aligned(pair: Pair, knowledge: Knowledge | null): [number, number][] {
  const [older, newer] = asDocuments(pair);
  return alignDocuments(older, newer, knowledge === null ? {} : { knowledge }).map((link) => [
    place(link.a.sentence),
    place(link.b.sentence),
  ]);
}

/** The power of the size that the time grows with, between the first and the last. */
function exponent(times: readonly number[]): number {
  const last = times.length - 1;
  return Math.log(times[last]! / times[0]!) / Math.log(SIZES[last]! / SIZES[0]!);
}

interface Run {
  readonly times: readonly number[];
  readonly found: readonly number[];
}

function run(way: (pair: Pair) => [number, number][], pairs: readonly Pair[]): Run {
  const found: number[] = [];
  const times = pairs.map((pair) => {
    let links: [number, number][] = [];
    const time = seconds(() => {
      links = way(pair);
    });
    found.push(f1(pair, links));
    return time;
  });
  return { times, found };
}

function line(name: string, { times, found }: Run): string {
  const cells = times.map((time, at) => `${time.toFixed(2)} s (F1 ${found[at]!.toFixed(2)})`.padEnd(20));
  return `  ${name.padEnd(24)} ${cells.join(' ')} growth ${exponent(times).toFixed(2)}\n`;
}

function main(): void {
  const knowledge = corpusKnowledge();
  const pairs = SIZES.map(passages);
  // Tables and compiled code are made once in a life, not once per pair of papers.
  aligned(passages(200), null);
  aligned(passages(200), knowledge);
  process.stdout.write(`Aligning two papers of ${SIZES.join(', ')} passages, CPU\n`);
  const plain = run((pair) => aligned(pair, null), pairs);
  process.stdout.write(line('no knowledge', plain));
  process.stdout.write(
    line(
      'with knowledge',
      run((pair) => aligned(pair, knowledge), pairs),
    ),
  );
  const few = pairs.filter(({ older }) => older.length <= PEER_LIMIT);
  const peerRun = run(allPairs, few);
  process.stdout.write(line('all pairs by TF-IDF', peerRun));
  const largest = SIZES.at(-1)!;
  const waited = peerRun.times.at(-1)! * (largest / PEER_LIMIT) ** exponent(peerRun.times);
  const times = (waited / plain.times.at(-1)!).toFixed(0);
  process.stdout.write(
    `  mark for ${largest}: under ${MARK.seconds} s, growth under ${MARK.exponent}; the peer would take about ${waited.toFixed(0)} s, ${times} times as long\n`,
  );

  const { older, newer, from } = pairs[1]!;
  const wordings = from.flatMap((a, b) => (a === null ? [] : [[older[a]!, newer[b]!] as const]));
  const compare = (): number =>
    seconds(() => {
      for (const [a, b] of wordings) compareWordings(a, b);
    });
  const peer = (): number =>
    seconds(() => {
      for (const [a, b] of wordings) diffWords(a, b);
    });
  // Once to warm up, once to count.
  compare();
  peer();
  const each = (time: number): string => `${((1e6 * time) / wordings.length).toFixed(0)} us`;
  process.stdout.write(
    `Comparing ${wordings.length} pairs of wordings, CPU each\n  compared ${each(compare())}\n  diffWords ${each(peer())}\n`,
  );
}

main();
