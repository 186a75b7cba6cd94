import type { Language } from '../../model.ts';
import { viewStrings } from '../../view/messages/index.ts';
import type { OverviewModel } from '../../view/overview/overview-model.ts';
import { tableStrings } from '../../view/table/messages.ts';
import { noteMark } from '../../view/table/source-notes.ts';
import type { TableCellModel, TableColumnModel, TableModel, TableWords } from '../../view/table/table-model.ts';
import { originMarkdown } from './line.ts';
import { markdownStrings } from './messages.ts';
import { bold, escapeMarkdown, markdownLink, markdownTable, markedMarkdown } from './text.ts';

/** The table of positions: positions down, papers across, the sources under it. */
export function tableMarkdown(model: TableModel, language: Language): string[] {
  const rows = model.rows.map(({ title, theme, link: address, cells }) => {
    const name = address === null ? escapeMarkdown(title) : markdownLink(title, address);
    return [`${name} (${escapeMarkdown(theme[language])})`, ...cells.map((cell) => cellOf(cell, language))];
  });
  return [
    `# ${escapeMarkdown(model.title)}`,
    markdownTable([tableStrings[language].position, ...heads(model.columns)], rows),
    markdownStrings[language].how,
    ...sources(model.columns, language),
    ...originMarkdown(model.origin, language),
  ];
}

/** Themes down, papers across: what each paper does with a theme, and the last change. */
export function overviewMarkdown(model: OverviewModel, language: Language): string[] {
  const words = viewStrings[language].change;
  const rows = model.rows.map(({ name, cells, change }) => [
    bold(name[language]),
    ...cells.map(({ mark, word }) =>
      mark === null ? escapeMarkdown(word) : `${escapeMarkdown(mark)} ${escapeMarkdown(word)}`,
    ),
    escapeMarkdown(change),
  ]);
  return [
    `# ${escapeMarkdown(model.title)}`,
    markdownTable([words.theme, ...heads(model.columns), words.change], rows),
    ...sources(model.columns, language),
    ...originMarkdown(model.origin, language, [model.tagged]),
  ];
}

const heads = (columns: readonly TableColumnModel[]): string[] =>
  columns.map(({ year, genre }, at) => `${escapeMarkdown(`${year}, ${genre}`)} (${noteMark(at)})`);

function sources(columns: readonly TableColumnModel[], language: Language): string[] {
  if (columns.length === 0) return [];
  const list = columns.map(({ note }, at) => `- (${noteMark(at)}) ${escapeMarkdown(note)}`);
  return [`## ${markdownStrings[language].sources}`, list.join('\n')];
}

function cellOf({ absence, said, more }: TableCellModel, language: Language): string {
  const absent =
    absence === null
      ? []
      : [
          `${escapeMarkdown(absence.mark)} ${escapeMarkdown(absence.word)}${absence.why === null ? '' : `, ${escapeMarkdown(absence.why)}`}`,
        ];
  const rest = more === null ? [] : [escapeMarkdown(more)];
  // A cell is one line, and a line break would be markup: passages are told apart by a bullet.
  return [...absent, ...said.map((words) => saidOf(words, language)), ...rest].join(' • ');
}

function saidOf({ whom, parts, moved, voice, place }: TableWords, language: Language): string {
  const quote = viewStrings[language].line.quoted(parts.map((runs) => markedMarkdown(runs, language)).join(' … '));
  const facts = [
    moved === null ? null : bold(moved),
    voice === null ? null : escapeMarkdown(voice),
    escapeMarkdown(place),
  ];
  return `${whom === null ? '' : `${escapeMarkdown(whom)}: `}${quote} ${facts.filter((part) => part !== null).join(', ')}`;
}
