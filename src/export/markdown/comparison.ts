import type { Language } from '../../model.ts';
import { capitalized } from '../../view/citation.ts';
import type {
  ComparisonModel,
  ComparisonPaperModel,
  ComparisonSentenceModel,
} from '../../view/comparison/comparison-model.ts';
import type { PassageClauseModel, PassageModel } from '../../view/comparison/passage-model.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { originMarkdown } from './line.ts';
import { markdownStrings } from './messages.ts';
import { bold, escapeMarkdown, markdownTable, markedMarkdown } from './text.ts';

/** Two papers as a table of rows: what the older says, what became of it, what the newer says. */
export function comparisonMarkdown(told: ComparisonModel, language: Language): string[] {
  const words = markdownStrings[language];
  const rows = told.rows.map(({ kind, notes, older: before, newer: after }) => [
    sideOf(before, language),
    [bold(kind), ...notes.map(escapeMarkdown)].join('; '),
    sideOf(after, language),
  ]);
  return [
    `# ${escapeMarkdown(told.title)}`,
    escapeMarkdown(told.summary),
    ...[told.older, told.newer].map((paper) => paperOf(paper, language)),
    words.marks,
    markdownTable([escapeMarkdown(told.older.year), words.what, escapeMarkdown(told.newer.year)], rows),
    ...cellsOf(told, language),
    ...originMarkdown(told.origin, language),
  ];
}

/** Figures of tables that differ, as a table; nothing where none does. */
function cellsOf({ cells, older, newer }: ComparisonModel, language: Language): string[] {
  if (cells.length === 0) return [];
  const { side } = viewStrings[language];
  const rows = cells.map((cell) => [escapeMarkdown(cell.label), bold(cell.older.figure), bold(cell.newer.figure)]);
  const heads = [side.cell, older.year, newer.year].map(escapeMarkdown);
  return [`## ${escapeMarkdown(side.cells(cells.length))}`, markdownTable(heads, rows)];
}

function paperOf({ year, source, limits }: ComparisonPaperModel, language: Language): string {
  const part = limits === null ? '' : ` ${markdownStrings[language].part}: ${escapeMarkdown(limits)}.`;
  return `${bold(year)}: ${escapeMarkdown(source)}${part}`;
}

function sideOf(sentences: readonly ComparisonSentenceModel[], language: Language): string {
  return sentences
    .map(({ runs, cutBefore, cutAfter, place }) => {
      const words = `${cutBefore ? '… ' : ''}${markedMarkdown(runs, language)}${cutAfter ? ' …' : ''}`;
      return `${words} (${escapeMarkdown(place)})`;
    })
    .join(' ');
}

/** Two clauses: each as a quotation, both in one text, then axis by axis. */
export function passageMarkdown(told: PassageModel, language: Language): string[] {
  const words = markdownStrings[language];
  const axes = told.axes.map(({ name, older, verdict, newer }) => [
    escapeMarkdown(name),
    escapeMarkdown(older),
    bold(verdict),
    escapeMarkdown(newer),
  ]);
  return [
    `# ${escapeMarkdown(told.title)}`,
    ...(told.between === null ? [] : [`${escapeMarkdown(told.between)}.`]),
    ...[told.older, told.newer].flatMap((clause) => clauseOf(clause, language)),
    ...(told.inline === null
      ? [`${capitalized(viewStrings[language].side.tooMuch)}.`]
      : [
          markedMarkdown(told.inline, language),
          ...(told.view.marks.isPartial ? [`${capitalized(viewStrings[language].side.partly)}.`] : []),
        ]),
    markdownTable(['', escapeMarkdown(told.older.year), words.what, escapeMarkdown(told.newer.year)], axes),
    words.marks,
    ...originMarkdown(told.origin, language),
  ];
}

function clauseOf({ fullSource, year, runs }: PassageClauseModel, language: Language): string[] {
  return [
    `## ${escapeMarkdown(year)}`,
    `> ${viewStrings[language].line.quoted(markedMarkdown(runs, language))}`,
    `${viewStrings[language].line.source}: ${escapeMarkdown(fullSource)}.`,
  ];
}
