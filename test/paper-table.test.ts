import { describe, expect, it } from 'vitest';
import { withTables } from '../components/documents/paper-table.ts';
import { typesetCells } from '../components/documents/typeset.ts';
import type { Block, Document, Source } from '../src/model.ts';
import { accountFor } from './gold/reading.ts';
import { readDocument } from './setup/read.ts';
import { madeSource } from './setup/source.ts';

const source = (language: string): Source =>
  madeSource({ id: 'made', genre: 'letter', title: 'Tarieven', language, file: 'made.txt' });

/** A table between two paragraphs of a paper. */
function paper(table: string, language = 'nl'): Document {
  const text = `De raad stelt de bedragen opnieuw vast en maakt ze bekend.\n\n${table}\n\nDe bedragen gelden tot het einde van het jaar.\n`;
  const document = readDocument(source(language), text);
  expect(accountFor(document, text)).toEqual([]);
  return document;
}

/** `head: Post, 2023`, `row: Baggeren, 12`, `caption: Tabel 1`: the blocks between the two paragraphs. */
function told(table: string, language = 'nl'): string[] {
  return paper(table, language)
    .blocks.slice(1, -1)
    .filter(({ role }) => role !== 'page-furniture')
    .map(({ role, cells, text }) => `${role.replace('table-', '')}: ${cells?.join(' / ') ?? text}`);
}

describe('a table', () => {
  it.each<[string, string, string[]]>([
    [
      'with columns that stand apart',
      'Tabel 3. Havengeld per meter\nSchip            2023     2024\nZeeschip        12,00    13,50\nBinnenvaart      4,00     4,00',
      [
        'caption: Tabel 3. Havengeld per meter',
        'head: Schip / 2023 / 2024',
        'row: Zeeschip / 12,00 / 13,50',
        'row: Binnenvaart / 4,00 / 4,00',
      ],
    ],
    [
      'with tabs, and its caption below',
      'Zone\tUurtarief\tDagtarief\nCentrum\t€ 4,50\t€ 30,00\nSchil\t€ 2,00\t€ 12,00\nTabel 4: Parkeertarieven',
      [
        'head: Zone / Uurtarief / Dagtarief',
        'row: Centrum / € 4,50 / € 30,00',
        'row: Schil / € 2,00 / € 12,00',
        'caption: Tabel 4: Parkeertarieven',
      ],
    ],
    [
      'that lost its columns',
      'Maatregel 2024 2025\nDijken terugleggen 900 12.400\nNevengeulen 400 4.000\nTotaal 1.300 16.400',
      [
        'head: Maatregel / 2024 / 2025',
        'row: Dijken terugleggen / 900 / 12.400',
        'row: Nevengeulen / 400 / 4.000',
        'row: Totaal / 1.300 / 16.400',
      ],
    ],
    [
      'of Markdown, with emphasis in a cell',
      '| Klant | Korting |\n|---|---:|\n| Rederij **Noord** | 5% |\n| Overig | - |',
      ['head: Klant / Korting', 'row: Rederij Noord / 5%', 'row: Overig / -'],
    ],
    [
      'with cells over two lines',
      'Maatregel                 Wie               Wanneer\nEen formulier voor        scholen en        januari 2025\nalle ouders               gemeente\nKeukens                   aannemer          2026\nToezicht                  provincie         2027',
      [
        'head: Maatregel / Wie / Wanneer',
        'row: Een formulier voor alle ouders / scholen en gemeente / januari 2025',
        'row: Keukens / aannemer / 2026',
        'row: Toezicht / provincie / 2027',
      ],
    ],
    [
      'with numbered rows and a label that goes on above its figures',
      'Post                     2023    2024\n1 Baggeren                 12      14\n2 Onderhoud van de\nzuidelijke kade            30      31\n3 Overig                    2       2',
      [
        'head: Post / 2023 / 2024',
        'row: 1 Baggeren / 12 / 14',
        'row: 2 Onderhoud van de zuidelijke kade / 30 / 31',
        'row: 3 Overig / 2 / 2',
      ],
    ],
  ])('%s', (_, table, expected) => {
    expect(told(table)).toEqual(expected);
  });

  it.each([
    ['a form', 'Datum            12 mei 2025\nKenmerk          BZ9912345\nBetreft          Havengeld 2025'],
    ['an agenda', '1.    Opening\n2.    Havengeld\n3.    Sluiting'],
    [
      'who signs beside whom',
      'De minister van Havens,        De staatssecretaris van Havens,\nA. Jansen                      B. de Vries',
    ],
    ['numbered papers', 'Kamerstuk 33 885\nKamerstuk 36 077'],
    ['years behind words', 'Begroting 2023\nBegroting 2024\nBegroting 2025'],
    [
      'text that is set out to the margin',
      'De  raad beveelt aan  om de haven te  verdiepen.\nHet college  neemt dit over  en komt met  een plan.\nDat plan is  er op 1 mei  en geldt voor  2025.',
    ],
  ])('is none in %s', (_, text) => {
    expect(paper(text).blocks.filter(({ role }) => /^(?:table|caption)/.test(role))).toEqual([]);
  });
});

describe('a caption', () => {
  it('stands alone above a picture, and is no sentence about it', () => {
    expect(told('Figuur 2: Geschikte zandlagen (donker: zeer geschikt)')).toEqual([
      'caption: Figuur 2: Geschikte zandlagen (donker: zeer geschikt)',
    ]);
    expect(told('Figuur 2 laat zien waar de zandlagen liggen.')[0]).toMatch(/^paragraph/);
    expect(told('Table 2 Havens aren’t shown here, as they were in 2019.', 'en')[0]).toMatch(/^paragraph/);
  });
});

describe('a list of contents', () => {
  it.each<[string, string, string[]]>([
    [
      'with dots',
      'Inhoud\n\n1 Aanleiding ........ 2\n2 Wat wij doen in de havens en op\nde rivieren ............ 4\n\n1 Aanleiding',
      ['heading', 'contents', 'contents', 'heading'],
    ],
    [
      'with tabs and roman numbers',
      'Inhoudsopgave\nSamenvatting\tiii\nI. Havens\t1\nII. Rivieren\t12',
      ['heading', 'contents', 'contents', 'contents'],
    ],
    [
      'without pages',
      'Inhoud\nAanleiding\nTarieven\n\nAanleiding\n\nDe haven is diep.\n\nTarieven',
      ['heading', 'contents', 'contents', 'heading', 'paragraph', 'heading'],
    ],
  ])('%s', (_, list, roles) => {
    expect(
      paper(list)
        .blocks.slice(1, -1)
        .map(({ role }) => role),
    ).toEqual(roles);
  });
});

describe('the page', () => {
  const { blocks } = paper(
    'Tabel 3. Havengeld\nSchip            2023     2024\nZeeschip        12,00    13,50\nBinnenvaart      4,00     4,00',
  );
  it('draws the rows of a table as one, with its caption', () => {
    expect(
      withTables(blocks).map((told) => ('rows' in told ? [told.captions.length, told.rows.length] : told.role)),
    ).toEqual(['paragraph', [1, 3], 'paragraph']);
  });
  it('marks what was searched for in the cell it stands in', () => {
    const row = blocks.find(({ text }) => text.startsWith('Zeeschip')) as Block;
    const parts = typesetCells(row, { marks: [{ from: 9, to: 14 }], edits: [] });
    expect(parts.map((cell) => cell.map((part) => (part.kind === 'text' ? [part.text, part.marked] : [])))).toEqual([
      [['Zeeschip', false]],
      [['12,00', true]],
      [['13,50', false]],
    ]);
  });
});
