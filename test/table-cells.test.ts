import { describe, expect, it } from 'vitest';
import { compareTables, figureValue } from '../src/compare/table-cells.ts';
import { tableCells } from '../src/compare/table-rows.ts';
import { comparisonPage } from '../src/export/html/comparison.ts';
import { comparisonData } from '../src/export/json/comparison.ts';
import { comparisonMarkdown } from '../src/export/markdown/comparison.ts';
import type { Document, Source } from '../src/model.ts';
import { readDocument } from '../src/read/document.ts';
import { comparisonModel } from '../src/view/comparison/comparison-model.ts';
import { plainDossier } from './setup/plain-dossier.ts';
import { madeSource } from './setup/source.ts';

const SOURCE = madeSource({
  id: 'a',
  genre: 'letter',
  title: 'Tarieven',
  dates: { document: '2023-01-01', event: null },
  file: 'a.txt',
  sha256: '0',
});
const paper = (table: string, language: 'nl' | 'en' = 'nl'): Document =>
  readDocument(
    { ...SOURCE, language },
    `Besluit over tarieven\n\nDe tarieven zijn opnieuw vastgesteld door het bestuur.\n\n${table}\n\nDeze tarieven gelden tot en met 31 december.\n`,
  );
const cells = (table: string): string[] =>
  tableCells(paper(table)).map(({ row, column, figure }) => `${row} | ${column} | ${figure}`);
const moved = (older: string, newer: string): string[] =>
  compareTables(paper(older), paper(newer))
    .filter(({ verdict }) => verdict === 'other-figure')
    .map(({ older: a, newer: b }) => `${a.row}, ${a.column}: ${a.figure} - ${b.figure}`);

const DUES = `Tabel 1. Havengelden in euro per meter

Categorie                 2023      2024
Zeeschepen tot 100 m      12,00     13,50
Binnenvaart                4,00      4,00
Jachten                    2,00      2,50`;
const PARKING = `| Zone | Uurtarief | Dagtarief |
|------|-----------|-----------|
| Centrum | € 4,50 | € 30,00 |
| Schil | € 2,00 | € 12,00 |`;
const MEALS = `Schoolsoort      Maaltijden
Basisschool      1.250
Praktijkschool   310`;

describe('the cells of a table', () => {
  it.each([
    [
      'years above',
      DUES,
      [
        'Zeeschepen tot 100 m | 2023 | 12,00',
        'Zeeschepen tot 100 m | 2024 | 13,50',
        'Binnenvaart | 2023 | 4,00',
        'Binnenvaart | 2024 | 4,00',
        'Jachten | 2023 | 2,00',
        'Jachten | 2024 | 2,50',
      ],
    ],
    [
      'lines between',
      PARKING,
      [
        'Centrum | Uurtarief | € 4,50',
        'Centrum | Dagtarief | € 30,00',
        'Schil | Uurtarief | € 2,00',
        'Schil | Dagtarief | € 12,00',
      ],
    ],
    ['one column', MEALS, ['Basisschool | Maaltijden | 1.250', 'Praktijkschool | Maaltijden | 310']],
  ])('%s', (_, table, found) => {
    expect(cells(table)).toEqual(found);
  });

  it.each([
    'De havengelden bedragen 12 euro.\n\nDe rente bedraagt 4 procent.',
    'Jaarverslag 2023\n\nBegroting 2024',
    '1. Inleiding\n\n2. Tarieven',
  ])('are none in %j', (text) => {
    expect(cells(text)).toEqual([]);
  });
});

describe('the tables of two papers', () => {
  it.each([
    [DUES, DUES.replace('13,50', '14,25'), ['Zeeschepen tot 100 m, 2024: 13,50 - 14,25']],
    [
      DUES,
      DUES.replace('Jachten                    2,00', 'Jachten                    2,10'),
      ['Jachten, 2023: 2,00 - 2,10'],
    ],
    [PARKING, PARKING.replace('€ 30,00', '€ 35,00'), ['Centrum, Dagtarief: € 30,00 - € 35,00']],
    [MEALS, MEALS.replace('1.250', '1.400'), ['Basisschool, Maaltijden: 1.250 - 1.400']],
    [MEALS, MEALS.replace('1.250', '1250'), []],
    [DUES, DUES, []],
    // Another unit above the table: the figures are not of one thing.
    [DUES, DUES.replace('in euro', 'in duizend euro').replace('13,50', '14,25'), []],
    // Another row is no other figure.
    [MEALS, MEALS.replace('Basisschool  ', 'Kleuterschool'), []],
  ])('differ in a figure under the same labels', (older, newer, differences) => {
    expect(moved(older, newer)).toEqual(differences);
  });
});

describe('a comparison', () => {
  it('tells the figures that differ in every form', async () => {
    const source = (id: string, day: string): Source => ({ ...SOURCE, id, dates: { document: day, event: null } });
    const documents = [
      { ...paper(DUES), source: source('a', '2023-01-01') },
      {
        ...readDocument(
          source('b', '2024-01-01'),
          `Besluit\n\nDe tarieven zijn gewijzigd.\n\n${DUES.replace('13,50', '14,25')}\n`,
        ),
      },
    ];
    const dossier = plainDossier(documents);
    const options = { language: 'nl', base: null } as const;
    const model = comparisonModel(dossier, 'a', 'b', options, true);
    expect(model.cells.map(({ label, older, newer }) => [label, older.figure, newer.figure])).toEqual([
      ['Zeeschepen tot 100 m, 2024', '13,50', '14,25'],
    ]);
    const [markdown, page, data] = [
      comparisonMarkdown(model, 'nl').join('\n'),
      comparisonPage(model, { ...options, date: null, author: null } as never),
      JSON.stringify(comparisonData(model, 'nl')),
    ];
    for (const form of [markdown, page, data]) for (const figure of ['13,50', '14,25']) expect(form).toContain(figure);
    expect(page).toContain('1 ander cijfer in tabellen');
  });
});

describe('a figure', () => {
  it.each([
    ['1.250,00', 1250],
    ['1,250.50', 1250.5],
    ['€ 4,50', 4.5],
    ['12', 12],
    ['−3,2%', -3.2],
    ['35.000', 35000],
  ])('%s is %d', (figure, number) => {
    expect(figureValue(figure)).toBe(number);
  });
});
