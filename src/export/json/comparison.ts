import type { Language } from '../../model.ts';
import type { ComparisonModel } from '../../view/comparison/comparison-model.ts';
import type { PassageModel } from '../../view/comparison/passage-model.ts';
import { correctedText } from '../../view/line/movement-words.ts';
import { headData, linkData, runData, sentenceData } from './common.ts';
import type { ComparisonData, PassageData } from './shape.ts';

/** Two papers, row by row. */
export function comparisonData(told: ComparisonModel, language: Language): ComparisonData {
  const papers = [told.older.document, told.newer.document];
  return {
    ...headData(told, papers, language),
    what: 'comparison',
    older: told.older.document.source.id,
    newer: told.newer.document.source.id,
    summary: told.summary,
    limited: { older: told.older.limits, newer: told.newer.limits },
    ...(told.cells.length === 0 ? {} : { cells: told.cells }),
    rows: told.rows.map(({ row, kind, notes, older: before, newer: after }) => ({
      kind: row.kind,
      word: kind,
      notes,
      older: before.map(({ found, runs }) => sentenceData(found, runs, language)),
      newer: after.map(({ found, runs }) => sentenceData(found, runs, language)),
      links: row.links.map(linkData),
    })),
  };
}

/** Two clauses. */
export function passageData(told: PassageModel, language: Language): PassageData {
  const { view, older, newer } = told;
  const corrected = view.movement && correctedText(view.movement, language);
  const papers = [older.found.document, newer.found.document];
  return {
    ...headData(told, papers, language),
    what: 'passage',
    line: told.thread?.id ?? null,
    older: sentenceData(older.found, older.runs, language),
    newer: sentenceData(newer.found, newer.runs, language),
    inline: told.inline === null ? null : told.inline.map(runData),
    verdicts: view.movement?.verdicts ?? [],
    ...(corrected === null ? {} : { corrected }),
    between: told.between,
    axes: told.axes.map(({ name, older: said, newer: says, verdict }) => ({ name, older: said, newer: says, verdict })),
    links: view.link === null ? [] : [linkData(view.link)],
  };
}
