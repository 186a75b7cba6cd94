/** What the command does with five papers of which one or two are large. */
import { ordinaryPaper, papersAgain, withFile, withLargePaper, withPapers } from './changes.ts';
import { type GrowthRow, named, shown } from './row.ts';
import { filled, headings, nameOf, PAPERS, pieces, sentence, sentenceOf, wordsOf } from './shapes.ts';

const ONE_LINE = 'De EU verwelkomt de verdere aansluiting van de regio bij het buitenlands beleid in dit jaar.';
const TRACE = ['trace', 'visum'];
const COMPARE = ['compare', 'brussel-2023', 'brussel-2024'];

type Make = (size: number) => string;

const tracing = (what: string, unit: string, sizes: readonly number[], text: Make, args = TRACE) =>
  withLargePaper(args, what, unit, sizes, text);
const oneLineAgain: Make = (characters) => filled(characters, () => ONE_LINE, '\n\n');
const AGAIN = 'a paper of sentences of these papers';

const both = (what: string, unit: string, sizes: readonly number[], texts: (size: number) => readonly string[]) => ({
  what,
  unit,
  sizes,
  change: (size: number) => withPapers(...texts(size)),
  args: COMPARE,
});

export const TRACING_ROWS: readonly GrowthRow[] = [
  shown(tracing('a paper of 20 MB', 'characters', [20_000_000], ordinaryPaper)),
  shown(tracing('a paper of 5 MB', 'characters', [5_000_000], ordinaryPaper)),
  shown(tracing('a paper of 1 MB', 'characters', [250_000, 1_000_000], ordinaryPaper)),
  named(tracing('a paper of 1 MB of thirty words', 'characters', [250_000, 1_000_000], PAPERS['paragraphs']!)),
  shown(tracing('a sentence of 520 kB', 'characters', [520_000], sentence)),
  shown(tracing('a sentence of 50 kB', 'characters', [12_500, 50_000], sentence)),
  shown(tracing('200,000 lines', 'lines', [200_000], (n) => pieces(n, (r) => wordsOf(r, 4)))),
  shown(tracing('10,000 headings', 'headings', [2500, 10_000], headings)),
  shown(tracing('2,000 headings', 'headings', [500, 2000], headings)),
  shown(tracing(AGAIN, 'characters', [100_000, 400_000], papersAgain)),
  named(tracing('a paper of one line again and again', 'characters', [100_000, 400_000], oneLineAgain)),
  ...[['check'], COMPARE, ['tag', 'brussel-2023'], ['why', 'visa', 'brussel-2023'], ['survey', 'brussel-2023']].map(
    (args) => named(tracing(AGAIN, 'characters', [50_000, 200_000], papersAgain, args)),
  ),
  shown(
    both('a sentence in each, nine in ten words the same', 'characters', [12_500, 50_000], (n) => {
      const older = sentence(n);
      return [older, changedWords(older)];
    }),
  ),
  shown(
    both('the same sentences in each, each once', 'sentences in each', [5000, 20_000], (n) => {
      const text = pieces(n, sentenceOf, '\n\n');
      return [text, text];
    }),
  ),
  named(
    both('one sentence in each, again and again', 'sentences in each', [5000, 20_000], (n) => {
      const text = pieces(n, () => ONE_LINE, '\n\n');
      return [text, text];
    }),
  ),
  shown({
    what: 'a draft of sentences of these papers',
    unit: 'characters',
    sizes: [25_000, 100_000],
    change: (n) => withFile('draft.txt', papersAgain(n)),
    args: ['export', 'draft', 'corpus/draft.txt', '--format', 'md', '--out', 'out/draft.md'],
  }),
];

/** Every tenth word is another. */
function changedWords(text: string): string {
  return text
    .split(' ')
    .map((word, at) => (at % 10 === 9 ? nameOf(() => (at % 97) / 97, 1).toLowerCase() : word))
    .join(' ');
}
