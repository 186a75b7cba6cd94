import type { Dossier } from '../../model.ts';
import type { Telling } from '../../present/line/told.ts';
import { type ToldState, type ToldTheme, toldOverview } from '../../present/overview/told.ts';
import { type Choice, type ToldCell, type ToldPosition, type ToldWords, toldTable } from '../../present/table/told.ts';
import type { Options } from '../export.ts';
import { originColumns, paperColumns, placeColumns } from './columns.ts';
import { type Column, column, columnsOf, sheet } from './sheet.ts';

/** A passage of a cell of the table, or what the paper does instead. */
interface Item {
  readonly position: ToldPosition;
  readonly cell: ToldCell;
  readonly words: ToldWords | null;
}

/** The table in its long form: a row per position, paper and passage, or silence. Whoever wants it wide makes a pivot. */
export function tableCsv(dossier: Dossier, choice: Choice, telling: Telling, options: Options): string {
  const { language } = telling;
  const told = toldTable(dossier, choice, telling);
  const items = told.rows.flatMap((position) =>
    position.cells.flatMap((cell): Item[] => [
      ...(cell.absence === null ? [] : [{ position, cell, words: null }]),
      ...cell.said.map((words) => ({ position, cell, words })),
    ]),
  );
  const said: readonly Column<ToldWords>[] = [
    column('bewoording', 'wording', ({ parts }) =>
      parts.map((runs) => runs.map(({ text }) => text).join('')).join(' … '),
    ),
    column('hoe ver', 'how far', ({ parts }) => {
      const marked = parts.flatMap((runs) => runs.filter(({ kinds }) => kinds.includes('degree')));
      return marked.map(({ text }) => text).join(' … ');
    }),
    column('alleen', 'only', ({ whom }) => whom),
    column('wijziging', 'change', ({ moved }) => moved),
    column('wie en hoe', 'who and how', ({ voice }) => voice),
    ...columnsOf<ToldWords, ToldWords['row']['found']>(placeColumns(language), ({ row }) => row.found),
    column('adres', 'address', ({ link }) => link),
  ];
  const columns: readonly Column<Item>[] = [
    column('standpunt', 'position', ({ position }) => position.title),
    column('thema', 'theme', ({ position }) => position.theme[language]),
    ...columnsOf<Item, ToldCell['cell']['document']>(paperColumns(language), ({ cell }) => cell.cell.document),
    column('stand', 'state', ({ cell, words }) => (words === null ? (cell.absence?.word ?? null) : null)),
    column('zinnen doorzocht', 'sentences searched', ({ cell, words }) =>
      words === null ? (cell.cell.search?.sentences ?? null) : null,
    ),
    column('toelichting', 'note', ({ cell, words }) => (words === null ? (cell.absence?.why ?? null) : null)),
    ...columnsOf<Item, ToldWords>(said, ({ words }) => words),
    column('niet getoond', 'not shown', ({ cell, words }) => (words === cell.said.at(-1) ? cell.cell.more : null)),
    column('lijn-id', 'line id', ({ position }) => position.table.thread.id),
    ...originColumns(dossier, told.origin),
  ];
  return sheet(columns, items, options);
}

interface StateItem {
  readonly theme: ToldTheme;
  readonly cell: ToldState;
}

/** The overview: a row per theme and paper. */
export function overviewCsv(
  dossier: Dossier,
  themes: readonly string[] | null,
  telling: Telling,
  options: Options,
): string {
  const { language } = telling;
  const told = toldOverview(dossier, themes, telling);
  const items = told.rows.flatMap((theme) => theme.cells.map((cell): StateItem => ({ theme, cell })));
  const columns: readonly Column<StateItem>[] = [
    column('thema', 'theme', ({ theme }) => theme.name[language]),
    ...columnsOf<StateItem, ToldState['document']>(paperColumns(language), ({ cell }) => cell.document),
    column('stand', 'state', ({ cell }) => cell.word),
    column('zinnen', 'sentences', ({ cell }) => cell.sentences.length),
    column('zinnen doorzocht', 'sentences searched', ({ cell }) => cell.searched),
    column('dichtst bij, afgewezen', 'nearest, refused', ({ cell }) =>
      cell.nearest.map(({ quote, place, why }) => `${quote} (${place}): ${why}`).join(' | '),
    ),
    column('laatste wijziging', 'last change', ({ theme }) => theme.change),
    column('zin-ids', 'sentence ids', ({ cell }) => cell.sentences.join(' ')),
    column('thema-id', 'theme id', ({ theme }) => theme.id),
    ...originColumns(dossier, told.origin),
    column('adres', 'address', () => told.origin.link),
    column('thema’s', 'themes', () => told.tagged),
  ];
  return sheet(columns, items, options);
}
