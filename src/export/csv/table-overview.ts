import type { CellModel } from '../../view/overview/cell-model.ts';
import type { OverviewModel, ThemeModel } from '../../view/overview/overview-model.ts';
import type { TableCellModel, TableModel, TablePositionModel, TableWords } from '../../view/table/table-model.ts';
import type { Options } from '../subject.ts';
import { originColumns, paperColumns, placeColumns } from './columns.ts';
import { type CsvColumn, csvColumn, csvColumns, csvText } from './write.ts';

/** A passage of a cell of the table, or what the paper does instead. */
interface Item {
  readonly position: TablePositionModel;
  readonly cell: TableCellModel;
  readonly words: TableWords | null;
}

/** The table in its long form: a row per position, paper and passage, or silence. Whoever wants it wide makes a pivot. */
export function tableCsv(model: TableModel, options: Options): string {
  const { language } = options;
  const items = model.rows.flatMap((position) =>
    position.cells.flatMap((cell): Item[] => [
      ...(cell.absence === null ? [] : [{ position, cell, words: null }]),
      ...cell.said.map((words) => ({ position, cell, words })),
    ]),
  );
  const said: readonly CsvColumn<TableWords>[] = [
    csvColumn('bewoording', 'wording', ({ parts }) =>
      parts.map((runs) => runs.map(({ text }) => text).join('')).join(' … '),
    ),
    csvColumn('hoe ver', 'how far', ({ parts }) => {
      const marked = parts.flatMap((runs) => runs.filter(({ kinds }) => kinds.includes('degree')));
      return marked.map(({ text }) => text).join(' … ');
    }),
    csvColumn('alleen', 'only', ({ whom }) => whom),
    csvColumn('wijziging', 'change', ({ moved }) => moved),
    csvColumn('wie en hoe', 'who and how', ({ voice }) => voice),
    ...csvColumns<TableWords, TableWords['row']['found']>(placeColumns(language), ({ row }) => row.found),
    csvColumn('adres', 'address', ({ link }) => link),
  ];
  const columns: readonly CsvColumn<Item>[] = [
    csvColumn('standpunt', 'position', ({ position }) => position.title),
    csvColumn('thema', 'theme', ({ position }) => position.theme[language]),
    ...csvColumns<Item, TableCellModel['cell']['document']>(paperColumns(language), ({ cell }) => cell.cell.document),
    csvColumn('stand', 'state', ({ cell, words }) => (words === null ? (cell.absence?.word ?? null) : null)),
    csvColumn('zinnen doorzocht', 'sentences searched', ({ cell, words }) =>
      words === null ? (cell.cell.search?.sentences ?? null) : null,
    ),
    csvColumn('toelichting', 'note', ({ cell, words }) => (words === null ? (cell.absence?.why ?? null) : null)),
    ...csvColumns<Item, TableWords>(said, ({ words }) => words),
    csvColumn('niet getoond', 'not shown', ({ cell, words }) => (words === cell.said.at(-1) ? cell.cell.more : null)),
    csvColumn('lijn-id', 'line id', ({ position }) => position.table.thread.id),
    ...originColumns(model.origin),
  ];
  return csvText(columns, items, options);
}

interface StateItem {
  readonly theme: ThemeModel;
  readonly cell: CellModel;
}

/** The overview: a row per theme and paper. */
export function overviewCsv(model: OverviewModel, options: Options): string {
  const { language } = options;
  const items = model.rows.flatMap((theme) => theme.cells.map((cell): StateItem => ({ theme, cell })));
  const columns: readonly CsvColumn<StateItem>[] = [
    csvColumn('thema', 'theme', ({ theme }) => theme.name[language]),
    ...csvColumns<StateItem, CellModel['document']>(paperColumns(language), ({ cell }) => cell.document),
    csvColumn('stand', 'state', ({ cell }) => cell.word),
    csvColumn('zinnen', 'sentences', ({ cell }) => cell.sentences.length),
    csvColumn('zinnen doorzocht', 'sentences searched', ({ cell }) => cell.searched),
    csvColumn('dichtst bij, afgewezen', 'nearest, refused', ({ cell }) =>
      cell.search.nearest.map(({ quote, place, why }) => `${quote} (${place}): ${why}`).join(' | '),
    ),
    csvColumn('laatste wijziging', 'last change', ({ theme }) => theme.change),
    csvColumn('zin-ids', 'sentence ids', ({ cell }) => cell.sentences.join(' ')),
    csvColumn('thema-id', 'theme id', ({ theme }) => theme.id),
    ...originColumns(model.origin),
    csvColumn('adres', 'address', () => model.origin.link),
    csvColumn('thema’s', 'themes', () => model.tagged),
  ];
  return csvText(columns, items, options);
}
