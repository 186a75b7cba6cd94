import type { Dossier, Language } from '../../model.ts';
import type { Telling } from '../../present/line/told.ts';
import { toldOverview } from '../../present/overview/told.ts';
import { strings } from '../../present/strings.ts';
import { noteMark } from '../../present/table/notes.ts';
import { tableStrings } from '../../present/table/strings.ts';
import { type Choice, type ToldCell, type ToldColumn, type ToldWords, toldTable } from '../../present/table/told.ts';
import { originOf } from './line.ts';
import { bold, link, marked, md, table } from './text.ts';
import { markdownStrings } from './words.ts';

/** The table of positions: positions down, papers across, the sources under it. */
export function tableMarkdown(dossier: Dossier, choice: Choice, telling: Telling): string[] {
  const { language } = telling;
  const told = toldTable(dossier, choice, telling);
  const rows = told.rows.map(({ title, theme, link: address, cells }) => {
    const name = address === null ? md(title) : link(title, address);
    return [`${name} (${md(theme[language])})`, ...cells.map((cell) => cellOf(cell, language))];
  });
  return [
    `# ${md(told.title)}`,
    table([tableStrings[language].position, ...heads(told.columns)], rows),
    markdownStrings[language].how,
    ...sources(told.columns, language),
    ...originOf(told.origin, language),
  ];
}

/** Themes down, papers across: what each paper does with a theme, and the last change. */
export function overviewMarkdown(dossier: Dossier, themes: readonly string[] | null, telling: Telling): string[] {
  const { language } = telling;
  const told = toldOverview(dossier, themes, telling);
  const words = strings[language].change;
  const rows = told.rows.map(({ name, cells, change }) => [
    bold(name[language]),
    ...cells.map(({ mark, word }) => (mark === null ? md(word) : `${md(mark)} ${md(word)}`)),
    md(change),
  ]);
  return [
    `# ${md(told.title)}`,
    table([words.theme, ...heads(told.columns), words.change], rows),
    ...sources(told.columns, language),
    ...originOf(told.origin, language, [told.tagged]),
  ];
}

const heads = (columns: readonly ToldColumn[]): string[] =>
  columns.map(({ year, genre }, at) => `${md(`${year}, ${genre}`)} (${noteMark(at)})`);

function sources(columns: readonly ToldColumn[], language: Language): string[] {
  if (columns.length === 0) return [];
  const list = columns.map(({ note }, at) => `- (${noteMark(at)}) ${md(note)}`);
  return [`## ${markdownStrings[language].sources}`, list.join('\n')];
}

function cellOf({ absence, said, more }: ToldCell, language: Language): string {
  const absent =
    absence === null
      ? []
      : [`${md(absence.mark)} ${md(absence.word)}${absence.why === null ? '' : `, ${md(absence.why)}`}`];
  const rest = more === null ? [] : [md(more)];
  // A cell is one line, and a line break would be markup: passages are told apart by a bullet.
  return [...absent, ...said.map((words) => saidOf(words, language)), ...rest].join(' • ');
}

function saidOf({ whom, parts, moved, voice, place }: ToldWords, language: Language): string {
  const quote = strings[language].line.quoted(parts.map((runs) => marked(runs, language)).join(' … '));
  const facts = [moved === null ? null : bold(moved), voice === null ? null : md(voice), md(place)];
  return `${whom === null ? '' : `${md(whom)}: `}${quote} ${facts.filter((part) => part !== null).join(', ')}`;
}
