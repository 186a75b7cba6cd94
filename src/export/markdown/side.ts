import type { Dossier, Language, Thread } from '../../model.ts';
import { capital, fullSource } from '../../present/citation.ts';
import type { Telling } from '../../present/line/told.ts';
import type { Pair } from '../../present/side/passage.ts';
import { type ToldPaper, type ToldSentence, toldComparison } from '../../present/side/told.ts';
import { type ToldClause, toldPair } from '../../present/side/told-pair.ts';
import { strings } from '../../present/strings.ts';
import { originOf } from './line.ts';
import { bold, marked, md, table } from './text.ts';
import { markdownStrings } from './words.ts';

/** Two papers as a table of rows: what the older says, what became of it, what the newer says. */
export function comparisonMarkdown(dossier: Dossier, older: string, newer: string, telling: Telling): string[] {
  const { language } = telling;
  const told = toldComparison(dossier, older, newer, telling);
  const words = markdownStrings[language];
  const rows = told.rows.map(({ kind, notes, older: before, newer: after }) => [
    sideOf(before, language),
    [bold(kind), ...notes.map(md)].join('; '),
    sideOf(after, language),
  ]);
  return [
    `# ${md(told.title)}`,
    md(told.summary),
    ...[told.older, told.newer].map((paper) => paperOf(paper, language)),
    words.marks,
    table([md(told.older.year), words.what, md(told.newer.year)], rows),
    ...originOf(told.origin, language),
  ];
}

function paperOf({ year, source, limited }: ToldPaper, language: Language): string {
  const part = limited === null ? '' : ` ${markdownStrings[language].part}: ${md(limited)}.`;
  return `${bold(year)}: ${md(source)}${part}`;
}

function sideOf(sentences: readonly ToldSentence[], language: Language): string {
  return sentences
    .map(({ runs, cutBefore, cutAfter, place }) => {
      const words = `${cutBefore ? '… ' : ''}${marked(runs, language)}${cutAfter ? ' …' : ''}`;
      return `${words} (${md(place)})`;
    })
    .join(' ');
}

/** Two clauses: each as a quotation, both in one text, then axis by axis. Null when a sentence is not in the dossier. */
export function pairMarkdown(dossier: Dossier, thread: Thread | null, pair: Pair, telling: Telling): string[] | null {
  const { language } = telling;
  const told = toldPair(dossier, thread, pair, telling);
  if (told === null) return null;
  const words = markdownStrings[language];
  const axes = told.axes.map(({ name, older, verdict, newer }) => [md(name), md(older), bold(verdict), md(newer)]);
  return [
    `# ${md(told.title)}`,
    ...(told.between === null ? [] : [`${md(told.between)}.`]),
    ...[told.older, told.newer].flatMap((clause) => clauseOf(dossier, clause, language)),
    ...(told.inline === null ? [`${capital(strings[language].side.tooMuch)}.`] : [marked(told.inline, language)]),
    table(['', md(told.older.year), words.what, md(told.newer.year)], axes),
    words.marks,
    ...originOf(told.origin, language),
  ];
}

function clauseOf(dossier: Dossier, { found, year, runs }: ToldClause, language: Language): string[] {
  return [
    `## ${md(year)}`,
    `> ${strings[language].line.quoted(marked(runs, language))}`,
    `${strings[language].line.source}: ${md(fullSource(dossier, found, language))}.`,
  ];
}
