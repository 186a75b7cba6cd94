import type { Dossier, Thread } from '../../model.ts';
import type { Telling } from '../../present/line/told.ts';
import type { Pair } from '../../present/side/passage.ts';
import { toldComparison } from '../../present/side/told.ts';
import { toldPair } from '../../present/side/told-pair.ts';
import { headOf, linkOf, runOf, sentenceOf } from './parts.ts';
import type { ComparisonData, PassageData } from './shape.ts';

/** Two papers, row by row. */
export function comparisonData(dossier: Dossier, older: string, newer: string, telling: Telling): ComparisonData {
  const { language } = telling;
  const told = toldComparison(dossier, older, newer, telling);
  const papers = [told.older.document, told.newer.document];
  return {
    ...headOf(dossier, told.title, told.origin, papers, language),
    what: 'comparison',
    older,
    newer,
    summary: told.summary,
    limited: { older: told.older.limited, newer: told.newer.limited },
    rows: told.rows.map(({ row, kind, notes, older: before, newer: after }) => ({
      kind: row.kind,
      word: kind,
      notes,
      older: before.map(({ found, runs }) => sentenceOf(found, runs, language)),
      newer: after.map(({ found, runs }) => sentenceOf(found, runs, language)),
      links: row.links.map(linkOf),
    })),
  };
}

/** Two clauses; null when a sentence is not in the dossier. */
export function passageData(dossier: Dossier, thread: Thread | null, pair: Pair, telling: Telling): PassageData | null {
  const { language } = telling;
  const told = toldPair(dossier, thread, pair, telling);
  if (told === null) return null;
  const { view, older, newer } = told;
  const papers = [older.found.document, newer.found.document];
  return {
    ...headOf(dossier, told.title, told.origin, papers, language),
    what: 'passage',
    line: thread?.id ?? null,
    older: sentenceOf(older.found, older.runs, language),
    newer: sentenceOf(newer.found, newer.runs, language),
    inline: told.inline === null ? null : told.inline.map(runOf),
    verdicts: view.shift?.verdict ?? [],
    between: told.between,
    axes: told.axes,
    links: view.link === null ? [] : [linkOf(view.link)],
  };
}
