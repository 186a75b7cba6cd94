import type { Dossier, Thread } from '../../model.ts';
import { type Telling, type ToldPassage, type ToldStation, toldLine } from '../../present/line/told.ts';
import type { ToldSilence } from '../../present/line/told-silence.ts';
import type { Options } from '../export.ts';
import { originColumns, paperColumns, placeColumns, yesNo } from './columns.ts';
import { type Column, column, columnsOf, sheet } from './sheet.ts';

/** A passage, or the silence of a paper. */
interface Item {
  readonly station: ToldStation;
  readonly row: ToldPassage | ToldSilence;
}

const passage = ({ row }: Item): ToldPassage | null => (row.kind === 'passage' ? row : null);
const silence = ({ row }: Item): ToldSilence | null => (row.kind === 'silence' ? row : null);

/** A line: a row per passage, and one for every paper that is silent, undecided or not read. */
export function lineCsv(dossier: Dossier, thread: Thread, telling: Telling, options: Options): string {
  const { language } = telling;
  const told = toldLine(dossier, thread, telling);
  const items = told.stations.flatMap((station): Item[] => station.rows.map((row) => ({ station, row })));
  const said: readonly Column<ToldPassage>[] = [
    column('deel van de zin', 'clause', ({ text, clause }) => text.slice(clause.from, clause.to)),
    column('hoe ver', 'how far', ({ degree }) => degree),
    column('inclusief', 'including', ({ scope }) => scope),
    column('wijziging', 'change', ({ directions }) => directions.join('; ')),
    column('wie', 'who', ({ who }) => who),
    column('hoe', 'how', ({ how }) => how),
    column('tot wie', 'to whom', ({ whom }) => whom),
    ...columnsOf<ToldPassage, ToldPassage['row']['found']>(placeColumns(language), ({ row }) => row.found),
    column('koppelingen', 'links', ({ links }) => links.map(({ id }) => id).join(' ')),
    column('bevestigd', 'confirmed', ({ links, isConfirmed }) =>
      links.length === 0 ? null : yesNo(isConfirmed, language),
    ),
    column('adres', 'address', ({ link }) => link),
  ];
  const unsaid: readonly Column<ToldSilence>[] = [
    column('zinnen doorzocht', 'sentences searched', ({ row }) => row.search?.sentences ?? null),
    column('dichtst bij, afgewezen', 'nearest, refused', ({ nearest }) =>
      nearest.map(({ quote, place, why }) => `${quote} (${place}): ${why}`).join(' | '),
    ),
    column('opmerking', 'note', ({ notes }) => notes.join(' ')),
  ];
  const columns: readonly Column<Item>[] = [
    column('lijn', 'line', () => told.title),
    column('thema', 'theme', () => told.theme[language]),
    ...columnsOf<Item, ToldStation['document']>(paperColumns(language), ({ station }) => station.document),
    column('stand', 'standing', ({ station, row }) => (row.kind === 'silence' ? row.word : station.standing)),
    ...columnsOf<Item, ToldPassage>(said, passage),
    ...columnsOf<Item, ToldSilence>(unsaid, silence),
    column('lijn-id', 'line id', () => told.id),
    ...originColumns(dossier, told.origin),
  ];
  return sheet(columns, items, options);
}
