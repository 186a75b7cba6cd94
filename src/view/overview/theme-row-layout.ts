import { dossierIndex } from '../../dossier/index-by-id.ts';
import type { Cell, Document, Dossier } from '../../model.ts';
import { linksAmong } from './last-change.ts';
import { type DrawnThread, type Strokes, strokes, threads, wordsThatFit } from './layout.ts';

/** A row of the overview laid out: per paper its cell and the strokes in it, and the threads between the strokes. */
export interface ThemeRowLayout {
  readonly cells: readonly (Cell | undefined)[];
  readonly strokes: readonly Strokes[];
  readonly threads: readonly DrawnThread[];
}

/** The row of a theme over these papers, each `column` by `height` px. */
export function themeRowLayout(
  dossier: Dossier,
  theme: string,
  papers: readonly Document[],
  column: number,
  height: number,
): ThemeRowLayout {
  const { cell, sentences } = dossierIndex(dossier);
  const cells = papers.map(({ source }) => cell(theme, source.id));
  const drawn = cells.map((one) => {
    const said = one?.state === 'speaks' ? one.sentences : [];
    const measured = said.map((id) => ({ id, words: wordsThatFit(sentences.get(id)?.sentence.text ?? '') }));
    return strokes(measured, column, height);
  });
  const shown = new Set(drawn.flatMap((one) => one.strokes.map(({ sentence }) => sentence)));
  const links = linksAmong(dossier, shown).map(({ id, a, b, relation }) => ({
    id,
    a: a.sentence,
    b: b.sentence,
    same: relation !== 'paraphrase',
  }));
  return { cells, strokes: drawn, threads: threads(drawn, links, column) };
}

/** Size of the brackets of a silent cell in a column with room, in px. */
export const BRACKETS = { width: 39, height: 19 } as const;

/** Narrow columns get narrower brackets, so that two silences never touch. */
export function bracketWidth(column: number): number {
  return Math.min(BRACKETS.width, Math.max(Math.min(10, column * 0.8), column * 0.36));
}
