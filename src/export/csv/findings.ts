import { type FindingModel, quotationText } from '../../view/findings/finding-model.ts';
import type { FindingGroupModel, FindingsModel } from '../../view/findings/findings-model.ts';
import type { Options } from '../subject.ts';
import { originColumns, paperColumns, placeColumns, yesNo } from './columns.ts';
import { type CsvColumn, csvColumn, csvColumns, csvText } from './write.ts';

interface Item {
  readonly group: FindingGroupModel;
  readonly number: number;
  /** False for what stands with a row of its position. */
  readonly isRow: boolean;
  readonly model: FindingModel;
}

/** Findings: a line each, those of one position that have no row of their own behind the row they stand with. */
export function findingsCsv(told: FindingsModel, options: Options): string {
  const { language } = options;
  const items = told.groups.flatMap((group) =>
    group.rows.flatMap((row): Item[] => [
      { group, number: row.number, isRow: true, model: row },
      ...row.also.map((model) => ({ group, number: row.number, isRow: false, model })),
    ]),
  );
  const words = (model: FindingModel, side: 'old' | 'new'): string =>
    model.lifted.flatMap((lifted) => lifted[side]?.text ?? []).join(' | ');
  const said: readonly CsvColumn<FindingModel>[] = [
    csvColumn('wat', 'what', ({ kind }) => kind),
    csvColumn('bevinding', 'finding', ({ sentence }) => sentence),
    csvColumn('standpunt', 'position', ({ position }) => position),
    csvColumn('thema', 'theme', ({ theme }) => theme.name),
    csvColumn('zeker', 'sure', ({ isSure }) => yesNo(isSure, language)),
    csvColumn('gecorrigeerd', 'corrected', ({ corrected }) => yesNo(corrected !== null, language)),
    csvColumn('oude woorden', 'old words', (model) => words(model, 'old')),
    csvColumn('nieuwe woorden', 'new words', (model) => words(model, 'new')),
    csvColumn('ouder stuk', 'older paper', ({ older }) => older?.paper ?? null),
    csvColumn('bewoording, oud', 'wording, older', ({ older }) => older && quotationText(older)),
    csvColumn('bewoording, nieuw', 'wording, newer', ({ newer }) => newer && quotationText(newer)),
    csvColumn('wie', 'who', ({ who }) => who),
    csvColumn('toelichting', 'note', ({ notes }) => notes.join('; ')),
    csvColumn('zoekbewijs', 'proof of the search', ({ proofs }) =>
      proofs.map(({ paper, text }) => `${paper}: ${text}`).join(' '),
    ),
    csvColumn('gebieden', 'regions', ({ regions }) => regions.map(({ name }) => name).join(', ')),
    csvColumn('om te delen', 'to share', ({ shared }) => shared),
  ];
  const columns: readonly CsvColumn<Item>[] = [
    csvColumn('groep', 'group', ({ group }) => group.heading),
    csvColumn('nummer', 'number', ({ number }) => number),
    csvColumn('eigen regel', 'own row', ({ isRow }) => yesNo(isRow, language)),
    ...csvColumns<Item, FindingModel>(said, ({ model }) => model),
    ...csvColumns<Item, FindingModel['finding']['document']>(
      paperColumns(language),
      ({ model }) => model.finding.document,
    ),
    ...csvColumns(placeColumns(language), ({ model }: Item) => (model.newer ?? model.older)?.found ?? null),
    csvColumn('lijn-id', 'line id', ({ model: { finding } }) =>
      finding.position.is === 'lane' ? finding.position.thread.id : null,
    ),
    csvColumn('id', 'id', ({ model }) => model.finding.id),
    ...originColumns(told.origin),
    csvColumn('adres', 'address', ({ model }) => model.link),
  ];
  return csvText(columns, items, options);
}
