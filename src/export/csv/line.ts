import type { LineModel, LinePassageModel, StationModel } from '../../view/line/line-model.ts';
import type { SilenceModel } from '../../view/line/silence-model.ts';
import type { Options } from '../subject.ts';
import { originColumns, paperColumns, placeColumns, yesNo } from './columns.ts';
import { type CsvColumn, csvColumn, csvColumns, csvText } from './write.ts';

/** A passage, or the silence of a paper. */
interface Item {
  readonly station: StationModel;
  readonly row: LinePassageModel | SilenceModel;
}

const passage = ({ row }: Item): LinePassageModel | null => (row.kind === 'passage' ? row : null);
const silence = ({ row }: Item): SilenceModel | null => (row.kind === 'silence' ? row : null);

/** A line: a row per passage, and one for every paper that is silent, undecided or not read. */
export function lineCsv(model: LineModel, options: Options): string {
  const { language } = options;
  const items = model.stations.flatMap((station): Item[] => station.rows.map((row) => ({ station, row })));
  const said: readonly CsvColumn<LinePassageModel>[] = [
    csvColumn('deel van de zin', 'clause', ({ text, clause }) => text.slice(clause.from, clause.to)),
    csvColumn('hoe ver', 'how far', ({ degree }) => degree),
    csvColumn('inclusief', 'including', ({ scope }) => scope),
    csvColumn('wijziging', 'change', ({ directions }) => directions.join('; ')),
    csvColumn('sterker eerder', 'stronger before', ({ strongest }) => strongest),
    csvColumn('wie', 'who', ({ who }) => who),
    csvColumn('hoe', 'how', ({ how }) => how),
    csvColumn('tot wie', 'to whom', ({ whom }) => whom),
    ...csvColumns<LinePassageModel, LinePassageModel['row']['found']>(placeColumns(language), ({ row }) => row.found),
    csvColumn('koppelingen', 'links', ({ links }) => links.map(({ id }) => id).join(' ')),
    csvColumn('bevestigd', 'confirmed', ({ links, isConfirmed }) =>
      links.length === 0 ? null : yesNo(isConfirmed, language),
    ),
    csvColumn('adres', 'address', ({ link }) => link),
  ];
  const unsaid: readonly CsvColumn<SilenceModel>[] = [
    csvColumn('zinnen doorzocht', 'sentences searched', ({ row }) => row.search?.sentences ?? null),
    csvColumn('dichtst bij, afgewezen', 'nearest, refused', ({ nearest }) =>
      nearest.map(({ quote, place, why }) => `${quote} (${place}): ${why}`).join(' | '),
    ),
    csvColumn('opmerking', 'note', ({ notes }) => notes.join(' ')),
  ];
  const columns: readonly CsvColumn<Item>[] = [
    csvColumn('lijn', 'line', () => model.title),
    csvColumn('thema', 'theme', () => model.theme[language]),
    ...csvColumns<Item, StationModel['document']>(paperColumns(language), ({ station }) => station.document),
    csvColumn('stand', 'standing', ({ station, row }) => (row.kind === 'silence' ? row.word : station.standing)),
    ...csvColumns<Item, LinePassageModel>(said, passage),
    ...csvColumns<Item, SilenceModel>(unsaid, silence),
    csvColumn('lijn-id', 'line id', () => model.id),
    ...originColumns(model.origin),
  ];
  return csvText(columns, items, options);
}
