/** What is known of a page once its characters are words, and of a line of it once its runs are in order. */
import { leastOf, mostOf } from '../../../text/grouping.ts';
import type { Run, RunWord } from './runs.ts';

export interface PrintedPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** A line as it is printed in the text, in the margin beside it, or across the page (turned text). */
export interface PrintedLine {
  readonly page: number;
  readonly side: 'text' | 'margin' | 'turned';
  readonly runs: readonly Run[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  /** Where the column it stands in begins and ends. */
  readonly column: readonly [left: number, right: number];
}

export const textOfRun = (run: Run): string => run.words.map((word) => word.text).join(' ');
export const textOfLine = (line: Pick<PrintedLine, 'runs'>): string => line.runs.map(textOfRun).join(' ');
export const wordsOfLine = (line: Pick<PrintedLine, 'runs'>): readonly RunWord[] =>
  line.runs.flatMap((run) => run.words);
export const lettersOf = (run: Run): number => run.words.reduce((sum, word) => sum + word.text.length, 0);

/** The size most letters have, to half a point. */
export function usualSize(runs: readonly Run[]): number {
  const letters = new Map<number, number>();
  for (const run of runs) {
    const size = Math.round(run.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + lettersOf(run));
  }
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0];
}

export const edgesOf = (runs: readonly Run[]): readonly [left: number, right: number] => [
  leastOf(runs.map((run) => run.left)),
  mostOf(runs.map((run) => run.right)),
];
