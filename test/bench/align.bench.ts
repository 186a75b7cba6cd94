/**
 * How long the links of two large papers take: 1,000, 2,000 and 4,000 passages against an edited copy, processor time.
 *
 *   npx tsx test/bench/align.bench.ts
 *
 * Passages are made from halves of sentences of the five papers by a seeded generator, so that every run is the same. The
 * vocabulary is smaller than in real text and its word lists longer: the growth measured is the pessimistic one.
 */
import { pathToFileURL } from 'node:url';
import { alignDocuments, analyse } from '../../src/align/align.ts';
import type { Document, Knowledge } from '../../src/model.ts';
import { documentFromSentences } from '../../src/read/from-sentences.ts';
import { goldDocuments } from '../gold/documents.ts';
import { corpusKnowledge } from '../gold/knowledge.ts';

/** Share of the words of a passage that the copy replaces. */
const EDITED = 0.2;

/** mulberry32: the same numbers for the same seed. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Two papers of so many passages, the second an edited copy of the first. */
export function papersOf(passages: number): readonly [Document, Document] {
  const roll = dice(2026);
  const pool = goldDocuments()
    .flatMap((paper) => paper.blocks.flatMap((block) => block.sentences.map((one) => one.text.split(' '))))
    .filter((words) => words.length > 12);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)]!;
  const older = Array.from({ length: passages }, () => {
    const [first, second] = [pick(pool), pick(pool)];
    return [...first.slice(0, first.length >> 1), ...second.slice(second.length >> 1)];
  });
  const newer = older.map((words) => words.map((word) => (roll() < EDITED ? pick(pick(pool)) : word)));
  const paper = (id: string, date: string, of: readonly string[][]): Document =>
    documentFromSentences({ id, language: 'nl', date, sentences: of.map((words) => words.join(' ')) });
  return [paper('older', '2024-01-01', older), paper('newer', '2026-01-01', newer)];
}

export interface Timing {
  readonly passages: number;
  /** Seconds of processor time, preparing the papers included. */
  readonly seconds: number;
  readonly links: number;
}

/** Times for growing papers, and the exponent with which time grows between the last two. */
export function alignBench(
  sizes: readonly number[] = [1000, 2000, 4000],
  knowledge: Knowledge | null = null,
): { readonly timings: readonly Timing[]; readonly exponent: number } {
  const timings = sizes.map((passages): Timing => {
    const [a, b] = papersOf(passages);
    const start = process.cpuUsage();
    const analyses = [analyse(a, knowledge), analyse(b, knowledge)];
    const links = alignDocuments(a, b, { ...(knowledge === null ? {} : { knowledge }), analyses }).length;
    const { user, system } = process.cpuUsage(start);
    return { passages, seconds: (user + system) / 1e6, links };
  });
  const [before, last] = timings.slice(-2) as [Timing, Timing];
  const exponent = Math.log(last.seconds / before.seconds) / Math.log(last.passages / before.passages);
  return { timings, exponent };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  alignBench([500]);
  for (const [name, knowledge] of [
    ['without knowledge', null],
    ['with the knowledge of the corpus', corpusKnowledge()],
  ] as const) {
    const { timings, exponent } = alignBench(undefined, knowledge);
    console.log(name);
    for (const { passages, seconds, links } of timings) {
      console.log(`  ${passages} against ${passages} passages: ${seconds.toFixed(2)} s, ${links} links`);
    }
    console.log(`  growth exponent ${exponent.toFixed(2)}`);
  }
}
