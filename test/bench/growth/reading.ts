/** Reading of papers of every shape, at a size and four times that. */
import type { Document } from '../../../src/model.ts';
import { readDocument } from '../../setup/read.ts';
import { madeSource } from '../../setup/source.ts';
import type { GrowthRow } from './row.ts';
import { nameOf, PAPERS, pieces, RUNS, sentenceOf, wordsOf } from './shapes.ts';

/** What came of a paper: how many sentences, or why it was not read. */
function outcome({ blocks, unread }: Document): string {
  if (unread !== null) return unread;
  const sentences = blocks.reduce((sum, block) => sum + block.sentences.length, 0);
  return `${blocks.length.toLocaleString('en')} blocks, ${sentences.toLocaleString('en')} sentences`;
}

function reading(what: string, unit: string, sizes: readonly number[], text: (size: number) => string): GrowthRow {
  const source = madeSource({ id: 'x', file: 'x.txt' });
  return {
    what: `read: ${what}`,
    unit,
    sizes,
    make: (size) => {
      const given = text(size);
      return () => outcome(readDocument(source, given));
    },
  };
}

/** Every run at the length of one sentence that is read, in a paragraph of its own. */
const runs = (size: number): string => RUNS.map((run) => run.repeat(size / run.length)).join('.\n\nDat was het.\n\n');

export const READING_ROWS: readonly GrowthRow[] = [
  reading('a paper of 5 MB', 'characters', [1_250_000, 5_000_000], PAPERS['paragraphs']!),
  reading('a paper of 20 MB', 'characters', [20_000_000], PAPERS['paragraphs']!),
  reading('a sentence', 'characters', [12_500, 50_000], (n) => pieces(n / 10, (r) => wordsOf(r, 1), ' ').slice(0, n)),
  reading('a sentence of 520 kB', 'characters', [520_000], (n) => pieces(n, (r) => wordsOf(r, 1), ' ').slice(0, n)),
  reading('headings with a sentence under each', 'headings', [2500, 10_000], (n) =>
    pieces(n, (r, at) => `${at + 1}. ${nameOf(r, 3)}\n\n${sentenceOf(r)}`, '\n\n'),
  ),
  reading('headings with nothing under them', 'headings', [2500, 10_000], (n) =>
    pieces(n, (r) => nameOf(r, 3), '\n\n'),
  ),
  reading('headings numbered ever deeper', 'headings', [2500, 10_000], (n) =>
    pieces(n, (r, at) => `${'1.'.repeat(1 + (at % 200))} ${nameOf(r, 3)}`, '\n\n'),
  ),
  reading('lines', 'lines', [40_000, 160_000], (n) => pieces(n, (r) => wordsOf(r, 4))),
  reading('200,000 lines', 'lines', [200_000], (n) => pieces(n, (r) => wordsOf(r, 4))),
  reading('lines that are sentences', 'lines', [37_500, 150_000], (n) => pieces(n, () => 'Ab is c.')),
  reading('blank lines', 'lines', [1_400_000, 5_600_000], (n) => `A b c.\n${'\n'.repeat(n)}Slot zin.`),
  reading('runs of one character or two', 'characters each', [10_000, 40_000], runs),
  ...Object.entries(PAPERS).map(([what, text]) => reading(what, 'characters', [250_000, 1_000_000], text)),
];
