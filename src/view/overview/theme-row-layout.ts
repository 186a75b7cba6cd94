import { dossierIndex, speakerInSentence } from '../../dossier/index-by-id.ts';
import type { Cell, Document, Dossier } from '../../model.ts';
import { linksAmong } from './last-change.ts';
import { type DrawnThread, type Strokes, strokes, threads, wordsThatFit } from './layout.ts';

/** A row of the overview as data: per paper its cell and the sentences it says, and the links among those. */
export interface ThemeRow {
  readonly cells: readonly (Cell | undefined)[];
  readonly sentences: readonly (readonly DrawnSentence[])[];
  readonly links: readonly { readonly id: string; readonly a: string; readonly b: string; readonly same: boolean }[];
}

export interface DrawnSentence {
  readonly id: string;
  readonly words: number;
  /** True when the home side speaks. */
  readonly home: boolean;
}

/** The row of a theme over these papers. */
export function rowOfTheme(dossier: Dossier, theme: string, papers: readonly Document[]): ThemeRow {
  const { cell, sentences } = dossierIndex(dossier);
  const cells = papers.map(({ source }) => cell(theme, source.id));
  const said = cells.map((state) => (state?.state === 'speaks' ? state.sentences : []));
  return {
    cells,
    sentences: said.map((ids) =>
      ids.map((id) => ({
        id,
        words: wordsThatFit(sentences.get(id)?.sentence.text ?? ''),
        home: speakerInSentence(dossier, id)?.home === true,
      })),
    ),
    links: linksAmong(dossier, new Set(said.flat())).map(({ id, a, b, relation }) => ({
      id,
      a: a.sentence,
      b: b.sentence,
      same: relation !== 'paraphrase',
    })),
  };
}

/** A row of the overview laid out: per paper its cell and the strokes in it, and the threads between the strokes. */
export interface ThemeRowLayout {
  readonly cells: readonly (Cell | undefined)[];
  readonly strokes: readonly Strokes[];
  readonly threads: readonly DrawnThread[];
}

/** A row with each paper `column` by `height` px. */
export function themeRowLayout({ cells, sentences, links }: ThemeRow, column: number, height: number): ThemeRowLayout {
  const drawn = sentences.map((said) => strokes(said, column, height));
  const shown = new Set(drawn.flatMap((cell) => cell.strokes.map(({ sentence }) => sentence)));
  const among = links.filter(({ a, b }) => shown.has(a) && shown.has(b));
  return { cells, strokes: drawn, threads: threads(drawn, among, column) };
}

/** Size of the brackets of a silent cell in a column with room, in px. */
export const BRACKETS = { width: 39, height: 19 } as const;

/** Narrow columns get narrower brackets, so that two silences never touch. */
export function bracketWidth(column: number): number {
  return Math.min(BRACKETS.width, Math.max(Math.min(10, column * 0.8), column * 0.36));
}
