import type { Dossier, Thread } from '../../model.ts';
import { comparisonModel } from '../../view/comparison/comparison-model.ts';
import { passageModel } from '../../view/comparison/passage-model.ts';
import type { SentencePair } from '../../view/comparison/passage-pair.ts';
import type { RenderOptions } from '../../view/line/line-model.ts';
import { headData, linkData, runData, sentenceData } from './common.ts';
import type { ComparisonData, PassageData } from './shape.ts';

/** Two papers, row by row. */
export function comparisonData(dossier: Dossier, older: string, newer: string, telling: RenderOptions): ComparisonData {
  const { language } = telling;
  const told = comparisonModel(dossier, older, newer, telling);
  const papers = [told.older.document, told.newer.document];
  return {
    ...headData(dossier, told.title, told.origin, papers, language),
    what: 'comparison',
    older,
    newer,
    summary: told.summary,
    limited: { older: told.older.limited, newer: told.newer.limited },
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

/** Two clauses; null when a sentence is not in the dossier. */
export function passageData(
  dossier: Dossier,
  thread: Thread | null,
  pair: SentencePair,
  telling: RenderOptions,
): PassageData | null {
  const { language } = telling;
  const told = passageModel(dossier, thread, pair, telling);
  if (told === null) return null;
  const { view, older, newer } = told;
  const papers = [older.found.document, newer.found.document];
  return {
    ...headData(dossier, told.title, told.origin, papers, language),
    what: 'passage',
    line: thread?.id ?? null,
    older: sentenceData(older.found, older.runs, language),
    newer: sentenceData(newer.found, newer.runs, language),
    inline: told.inline === null ? null : told.inline.map(runData),
    verdicts: view.shift?.verdict ?? [],
    between: told.between,
    axes: told.axes,
    links: view.link === null ? [] : [linkData(view.link)],
  };
}
