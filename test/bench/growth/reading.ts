/** Reading of papers of every shape, at a size and four times that. */
import { ordinaryPaper, withLargePaper } from './changes.ts';
import { type GrowthRow, named, shown } from './row.ts';
import { headings, nameOf, PAPERS, pieces, RUNS, sentence, wordsOf } from './shapes.ts';

type Make = (size: number) => string;

const reading = (what: string, unit: string, sizes: readonly number[], text: Make) =>
  withLargePaper(['read', 'brussel-2023'], what, unit, sizes, text);

/** Every run at the length of one sentence that is read, in a paragraph of its own. */
const runs: Make = (size) => RUNS.map((run) => run.repeat(size / run.length)).join('.\n\nDat was het.\n\n');
const filledLines: Make = (n) => pieces(n, (r) => wordsOf(r, 4));

export const READING_ROWS: readonly GrowthRow[] = [
  shown(reading('a paper of 20 MB', 'characters', [20_000_000], ordinaryPaper)),
  shown(reading('a paper of 5 MB', 'characters', [1_250_000, 5_000_000], ordinaryPaper)),
  shown(reading('a sentence of 520 kB', 'characters', [520_000], sentence)),
  shown(reading('a sentence of 50 kB', 'characters', [12_500, 50_000], sentence)),
  shown(reading('200,000 lines', 'lines', [200_000], filledLines)),
  shown(reading('as many lines as are taken', 'lines', [40_000, 160_000], filledLines)),
  shown(reading('10,000 headings', 'headings', [2500, 10_000], headings)),
  shown(reading('2,000 headings', 'headings', [500, 2000], headings)),
  named(
    reading('headings with nothing under them', 'headings', [2250, 9000], (n) =>
      pieces(n, (r) => nameOf(r, 3), '\n\n'),
    ),
  ),
  named(
    reading('headings numbered ever deeper', 'headings', [2250, 9000], (n) =>
      pieces(n, (r, at) => `${'1.'.repeat(1 + (at % 200))} ${nameOf(r, 3)}`, '\n\n'),
    ),
  ),
  named(reading('lines that are sentences', 'lines', [37_500, 150_000], (n) => pieces(n, () => 'Ab is c.'))),
  named(reading('blank lines', 'lines', [1_400_000, 5_600_000], (n) => `A b c.\n${'\n'.repeat(n)}Slot zin.`)),
  named(reading('runs of one character or two', 'characters each', [10_000, 40_000], runs)),
  ...Object.entries(PAPERS).map(([what, text]) => named(reading(what, 'characters', [250_000, 1_000_000], text))),
];
