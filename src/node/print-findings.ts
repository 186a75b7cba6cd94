import { displayOf } from '../languages/display.ts';
import type { Language } from '../model.ts';
import { capitalized } from '../view/citation.ts';
import type { QuotedWords } from '../view/findings/finding-model.ts';
import { alsoTold, type FindingRowModel, type FindingsModel } from '../view/findings/findings-model.ts';
import { FINDINGS_MESSAGES } from './findings-messages.ts';
import { hangingLines, type TerminalStyle } from './terminal-style.ts';

/** Columns of the number of a finding; of the name of a paper before its words. */
const NUMBER = 5;

/** Findings told of a position beside its rows; of more only how many. */
const ALSO = 6;

/** Findings as a list on a terminal, without a line end; at most `paint.width` columns wide. */
export function findingLines(model: FindingsModel, language: Language, paint: TerminalStyle): string[] {
  const { title, read, groups, none, origin, order } = model;
  const wrapped = (text: string, margin = ''): string[] => hangingLines(text, paint.width, margin);
  return [
    ...wrapped(paint.bold(title)),
    ...wrapped(paint.dim(`${origin.corpus}. ${capitalized(read)}. ${origin.made}`)),
    '',
    ...(none === null ? [] : [...wrapped(none), '']),
    ...groups.flatMap(({ heading, note, rows }) => [
      `${paint.bold(heading)}  ${paint.dim([String(rows.length), note].filter((part) => part !== '').join(', '))}`,
      '',
      ...rows.flatMap((row) => [...rowLines(row, language, paint), '']),
    ]),
    ...wrapped(paint.dim(order)),
  ];
}

function rowLines(row: FindingRowModel, language: Language, paint: TerminalStyle): string[] {
  const { finding, number, position, said, corrected, notes, who, source, also } = row;
  const mark = corrected === null ? '' : ` (${corrected})`;
  // A terminal without colours marks no words in a quotation.
  const words = row.moved === '' || finding.kind === 'other-speaker' ? '' : `: ${row.moved}`;
  const shown = finding.kind === 'returned' ? [row.newer] : [row.older, row.newer];
  const below = [who, source].filter((part) => part !== '').join('. ');
  const told = (text: string): string[] => hangingLines(text, paint.width, '', NUMBER);
  return [
    ...hangingLines(`${position}: ${paint.bold(said)}${mark}${words}`, paint.width, `${number}.`, NUMBER),
    ...shown.flatMap((one) => (one === null ? [] : told(quotedText(one, paint)))),
    ...told(paint.dim(below)),
    ...(notes.length === 0 ? [] : told(paint.dim(`${capitalized(notes.join('; '))}.`))),
    ...(also.length === 0 ? [] : told(paint.dim(alsoText(row, language)))),
  ];
}

function quotedText({ found, paper, runs, cutBefore, cutAfter }: QuotedWords, paint: TerminalStyle): string {
  const [left, right] = displayOf(found.document.source.language).quotationMarks;
  const words = runs.map(({ text, kinds }) => (kinds.length > 0 ? paint.marked(text) : text)).join('');
  return `${paper}: ${left}${cutBefore ? '… ' : ''}${words}${cutAfter ? ' …' : ''}${right}`;
}

/** `Ook: sterker dan in 2022; eerste keer in 2022; en nog 3.` */
function alsoText(row: FindingRowModel, language: Language): string {
  const words = FINDINGS_MESSAGES[language];
  const told = alsoTold(row, language);
  const more = told.length > ALSO ? [words.more(told.length - ALSO)] : [];
  return `${capitalized(words.also)}: ${[...told.slice(0, ALSO), ...more].join('; ')}.`;
}
