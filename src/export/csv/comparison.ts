import { dossierIndex, type LocatedSentence } from '../../dossier/index-by-id.ts';
import type { Alignment, Dossier } from '../../model.ts';
import {
  type ComparisonPaperModel,
  type ComparisonRowModel,
  type ComparisonSentenceModel,
  comparisonModel,
} from '../../view/comparison/comparison-model.ts';
import { isConfirmed } from '../../view/confirmation.ts';
import type { RenderOptions } from '../../view/line/line-model.ts';
import type { MarkKind } from '../../view/marked-text.ts';
import { machineNote, permalink, placeName } from '../../view/provenance.ts';
import type { Options } from '../subject.ts';
import { linesText, linkColumns, originColumns, paperColumns, placeColumns, yesNo } from './columns.ts';
import { type CsvColumn, type CsvValue, csvColumn, csvColumns, csvText } from './write.ts';

/** Two papers: a row per row of the comparison, both sides beside each other. */
export function comparisonCsv(
  dossier: Dossier,
  older: string,
  newer: string,
  telling: RenderOptions,
  options: Options,
): string {
  const { language } = telling;
  const told = comparisonModel(dossier, older, newer, telling);
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
    ...originColumns(dossier, told.origin),
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

interface LinkItem {
  readonly link: Alignment;
  readonly a: LocatedSentence;
  readonly b: LocatedSentence;
}

/** The whole dossier: a row per link, with its score, both sentences and who made it. */
export function linksCsv(dossier: Dossier, telling: RenderOptions, options: Options): string {
  const { language, base } = telling;
  const { sentences } = dossierIndex(dossier);
  const items = dossier.alignments.flatMap((link): LinkItem[] => {
    const [a, b] = [sentences.get(link.a.sentence), sentences.get(link.b.sentence)];
    return a === undefined || b === undefined ? [] : [{ link, a, b }];
  });
  const clause =
    (end: 'a' | 'b') =>
    (item: LinkItem): string =>
      item[end].sentence.text.slice(item.link[end].span.from, item.link[end].span.to);
  const end = (key: 'a' | 'b', [nl, en]: readonly [string, string]): CsvColumn<LinkItem>[] => {
    const named = <T>(columns: readonly CsvColumn<T>[]): CsvColumn<T>[] =>
      columns.map(({ name, of }) => csvColumn(`${name.nl}, ${nl}`, `${name.en}, ${en}`, of));
    return [
      csvColumn(`deel van de zin, ${nl}`, `clause, ${en}`, clause(key)),
      ...csvColumns<LinkItem, LocatedSentence['document']>(named(paperColumns(language)), (item) => item[key].document),
      ...csvColumns<LinkItem, LocatedSentence>(named(placeColumns(language)), (item) => item[key]),
    ];
  };
  const columns: readonly CsvColumn<LinkItem>[] = [
    ...csvColumns<LinkItem, Alignment>(linkColumns(language), ({ link }) => link),
    ...end('a', ['oud', 'older']),
    ...end('b', ['nieuw', 'newer']),
    csvColumn('gemaakt', 'made', ({ link }) => machineNote([link], language)),
    csvColumn('corpus', 'corpus', () => dossier.corpus.id),
    csvColumn('corpusversie', 'corpus version', () => dossier.corpus.version),
    csvColumn('herkomst', 'origin', () => placeName(dossier, null, language)),
    csvColumn('adres', 'address', ({ link }) =>
      permalink(dossier, base, {
        view: 'side',
        unit: 'passage',
        older: link.a.sentence,
        newer: link.b.sentence,
        lang: language,
      }),
    ),
  ];
  return csvText(columns, items, options);
}
