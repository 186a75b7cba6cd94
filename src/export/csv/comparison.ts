import type { LocatedSentence } from '../../dossier/index-by-id.ts';
import { ROLE_LABELS } from '../../languages/labels.ts';
import type { Alignment } from '../../model.ts';
import type {
  ComparisonModel,
  ComparisonPaperModel,
  ComparisonRowModel,
  ComparisonSentenceModel,
} from '../../view/comparison/comparison-model.ts';
import { isConfirmed } from '../../view/correction-lookup.ts';
import type { DossierModel } from '../../view/dossier-model.ts';
import type { MarkKind } from '../../view/marked-text.ts';
import type { LinkModel } from '../../view/tag-link-model.ts';
import type { Options } from '../subject.ts';
import { linesText, linkColumns, originColumns, paperColumns, placeColumns, yesNo } from './columns.ts';
import { type CsvColumn, type CsvValue, csvColumn, csvColumns, csvText } from './write.ts';

/** Two papers: a row per row of the comparison, both sides beside each other. */
export function comparisonCsv(told: ComparisonModel, options: Options): string {
  const { language } = options;
  const side = (name: 'older' | 'newer', [nl, en]: readonly [string, string]): CsvColumn<ComparisonRowModel>[] => {
    const paper: ComparisonPaperModel = told[name];
    const of = (
      [ownNl, ownEn]: readonly [string, string],
      cell: (row: readonly ComparisonSentenceModel[]) => CsvValue,
    ) =>
      csvColumn<ComparisonRowModel>(`${ownNl}, ${nl}`, `${ownEn}, ${en}`, (row) =>
        row[name].length === 0 ? null : cell(row[name]),
      );
    return [
      of(['tekst', 'text'], (row) => row.map(wording).join(' ')),
      of(['vindplaats', 'place'], (row) => row.map(({ place }) => place).join('; ')),
      of(['bladzijde', 'page'], (row) => row.map(({ found }) => found.sentence.place.page).join('; ')),
      of(['regels', 'lines'], (row) => row.map(({ found }) => linesText(found.sentence.place.lines)).join('; ')),
      of(['rol', 'role'], (row) => row.map(({ found }) => ROLE_LABELS[found.block.role][language]).join('; ')),
      ...paperColumns(language).map(({ name: own, of: cell }) =>
        csvColumn<ComparisonRowModel>(`${own.nl}, ${nl}`, `${own.en}, ${en}`, () => cell(paper.document)),
      ),
      of(['zinnen', 'sentences'], (row) => row.map(({ found }) => found.sentence.id).join(' ')),
    ];
  };
  const columns: readonly CsvColumn<ComparisonRowModel>[] = [
    csvColumn('wat', 'what', ({ kind }) => kind),
    csvColumn('toelichting', 'note', ({ notes }) => notes.join('; ')),
    csvColumn('vervalt', 'goes', ({ older: before }) => markedText(before, 'del')),
    csvColumn('nieuw', 'new', ({ newer: after }) => markedText(after, 'ins')),
    ...side('older', ['oud', 'older']),
    ...side('newer', ['nieuw', 'newer']),
    csvColumn('koppelingen', 'links', ({ row }) => row.links.map(({ id }) => id).join(' ')),
    csvColumn('bevestigd', 'confirmed', ({ row }) =>
      row.links.length === 0
        ? null
        : yesNo(
            row.links.some(({ parts }) => isConfirmed(parts)),
            language,
          ),
    ),
    ...originColumns(told.origin),
    csvColumn('adres', 'address', () => told.origin.link),
  ];
  return csvText(columns, told.rows, options);
}

function wording({ runs, cutBefore, cutAfter }: ComparisonSentenceModel): string {
  return `${cutBefore ? '… ' : ''}${runs.map(({ text }) => text).join('')}${cutAfter ? ' …' : ''}`;
}

function markedText(sentences: readonly ComparisonSentenceModel[], kind: MarkKind): string {
  const marked = sentences.flatMap(({ runs }) => runs.filter(({ kinds }) => kinds.includes(kind)));
  return marked.map(({ text }) => text.trim()).join(' | ');
}

/** The whole dossier: a row per link, with its score, both sentences and who made it. */
export function linksCsv({ links, origin }: DossierModel, options: Options): string {
  const { language } = options;
  const end = (key: 'a' | 'b', [nl, en]: readonly [string, string]): CsvColumn<LinkModel>[] => {
    const located = ({ older, newer }: LinkModel): LocatedSentence => (key === 'a' ? older : newer);
    const clause = (item: LinkModel): string =>
      located(item).sentence.text.slice(item.link[key].span.from, item.link[key].span.to);
    const named = <T>(columns: readonly CsvColumn<T>[]): CsvColumn<T>[] =>
      columns.map(({ name, of }) => csvColumn(`${name.nl}, ${nl}`, `${name.en}, ${en}`, of));
    return [
      csvColumn(`deel van de zin, ${nl}`, `clause, ${en}`, clause),
      ...csvColumns<LinkModel, LocatedSentence['document']>(
        named(paperColumns(language)),
        (item) => located(item).document,
      ),
      ...csvColumns<LinkModel, LocatedSentence>(named(placeColumns(language)), located),
    ];
  };
  const columns: readonly CsvColumn<LinkModel>[] = [
    ...csvColumns<LinkModel, Alignment>(linkColumns(language), ({ link }) => link),
    ...end('a', ['oud', 'older']),
    ...end('b', ['nieuw', 'newer']),
    csvColumn('gemaakt', 'made', ({ made }) => made),
    csvColumn('corpus', 'corpus', () => origin.id),
    csvColumn('corpusversie', 'corpus version', () => origin.version),
    csvColumn('herkomst', 'origin', () => origin.place),
    csvColumn('adres', 'address', ({ address }) => address),
  ];
  return csvText(columns, links, options);
}
