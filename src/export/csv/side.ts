import type { Alignment, Dossier } from '../../model.ts';
import { isConfirmed } from '../../present/confirmed.ts';
import type { Telling } from '../../present/line/told.ts';
import { type Found, lookup } from '../../present/lookup.ts';
import { machineNote, permalink, placeName } from '../../present/origin.ts';
import type { MarkKind } from '../../present/runs.ts';
import { type ToldPaper, type ToldRow, type ToldSentence, toldComparison } from '../../present/side/told.ts';
import type { Options } from '../export.ts';
import { linesText, linkColumns, originColumns, paperColumns, placeColumns, yesNo } from './columns.ts';
import { type Cell, type Column, column, columnsOf, sheet } from './sheet.ts';

/** Two papers: a row per row of the comparison, both sides beside each other. */
export function comparisonCsv(
  dossier: Dossier,
  older: string,
  newer: string,
  telling: Telling,
  options: Options,
): string {
  const { language } = telling;
  const told = toldComparison(dossier, older, newer, telling);
  const side = (name: 'older' | 'newer', [nl, en]: readonly [string, string]): Column<ToldRow>[] => {
    const paper: ToldPaper = told[name];
    const of = ([ownNl, ownEn]: readonly [string, string], cell: (row: readonly ToldSentence[]) => Cell) =>
      column<ToldRow>(`${ownNl}, ${nl}`, `${ownEn}, ${en}`, (row) => (row[name].length === 0 ? null : cell(row[name])));
    return [
      of(['tekst', 'text'], (row) => row.map(wording).join(' ')),
      of(['vindplaats', 'place'], (row) => row.map(({ place }) => place).join('; ')),
      of(['bladzijde', 'page'], (row) => row.map(({ found }) => found.sentence.place.page).join('; ')),
      of(['regels', 'lines'], (row) => row.map(({ found }) => linesText(found.sentence.place.lines)).join('; ')),
      ...paperColumns(language).map(({ name: own, of: cell }) =>
        column<ToldRow>(`${own.nl}, ${nl}`, `${own.en}, ${en}`, () => cell(paper.document)),
      ),
      of(['zinnen', 'sentences'], (row) => row.map(({ found }) => found.sentence.id).join(' ')),
    ];
  };
  const columns: readonly Column<ToldRow>[] = [
    column('wat', 'what', ({ kind }) => kind),
    column('toelichting', 'note', ({ notes }) => notes.join('; ')),
    column('vervalt', 'goes', ({ older: before }) => markedText(before, 'del')),
    column('nieuw', 'new', ({ newer: after }) => markedText(after, 'ins')),
    ...side('older', ['oud', 'older']),
    ...side('newer', ['nieuw', 'newer']),
    column('koppelingen', 'links', ({ row }) => row.links.map(({ id }) => id).join(' ')),
    column('bevestigd', 'confirmed', ({ row }) =>
      row.links.length === 0
        ? null
        : yesNo(
            row.links.some(({ parts }) => isConfirmed(parts)),
            language,
          ),
    ),
    ...originColumns(dossier, told.origin),
    column('adres', 'address', () => told.origin.link),
  ];
  return sheet(columns, told.rows, options);
}

function wording({ runs, cutBefore, cutAfter }: ToldSentence): string {
  return `${cutBefore ? '… ' : ''}${runs.map(({ text }) => text).join('')}${cutAfter ? ' …' : ''}`;
}

function markedText(sentences: readonly ToldSentence[], kind: MarkKind): string {
  const marked = sentences.flatMap(({ runs }) => runs.filter(({ kinds }) => kinds.includes(kind)));
  return marked.map(({ text }) => text.trim()).join(' | ');
}

interface LinkItem {
  readonly link: Alignment;
  readonly a: Found;
  readonly b: Found;
}

/** The whole dossier: a row per link, with its score, both sentences and who made it. */
export function linksCsv(dossier: Dossier, telling: Telling, options: Options): string {
  const { language, base } = telling;
  const { sentences } = lookup(dossier);
  const items = dossier.alignments.flatMap((link): LinkItem[] => {
    const [a, b] = [sentences.get(link.a.sentence), sentences.get(link.b.sentence)];
    return a === undefined || b === undefined ? [] : [{ link, a, b }];
  });
  const clause =
    (end: 'a' | 'b') =>
    (item: LinkItem): string =>
      item[end].sentence.text.slice(item.link[end].span.from, item.link[end].span.to);
  const end = (key: 'a' | 'b', [nl, en]: readonly [string, string]): Column<LinkItem>[] => {
    const named = <T>(columns: readonly Column<T>[]): Column<T>[] =>
      columns.map(({ name, of }) => column(`${name.nl}, ${nl}`, `${name.en}, ${en}`, of));
    return [
      column(`deel van de zin, ${nl}`, `clause, ${en}`, clause(key)),
      ...columnsOf<LinkItem, Found['document']>(named(paperColumns(language)), (item) => item[key].document),
      ...columnsOf<LinkItem, Found>(named(placeColumns(language)), (item) => item[key]),
    ];
  };
  const columns: readonly Column<LinkItem>[] = [
    ...columnsOf<LinkItem, Alignment>(linkColumns(language), ({ link }) => link),
    ...end('a', ['oud', 'older']),
    ...end('b', ['nieuw', 'newer']),
    column('gemaakt', 'made', ({ link }) => machineNote([link], language)),
    column('corpus', 'corpus', () => dossier.corpus.id),
    column('corpusversie', 'corpus version', () => dossier.corpus.version),
    column('herkomst', 'origin', () => placeName(dossier, null, language)),
    column('adres', 'address', ({ link }) =>
      permalink(dossier, base, {
        view: 'side',
        unit: 'passage',
        older: link.a.sentence,
        newer: link.b.sentence,
        lang: language,
      }),
    ),
  ];
  return sheet(columns, items, options);
}
