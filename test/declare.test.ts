import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SOURCE_SCHEMA } from '../src/corpus/corpus-schema.ts';
import { headLines } from '../src/declare/head-lines.ts';
import { languageRead } from '../src/declare/language.ts';
import { proposedSource } from '../src/declare/proposed-source.ts';
import { dayFinder } from '../src/declare/written-days.ts';
import { confirmed, undecidedFields } from '../src/dossier/confirmed.ts';
import { defaultPacks } from '../src/languages/packs.ts';
import type { CorpusDeclaration, Document, Source } from '../src/model.ts';
import { ROOT } from '../src/node/root.ts';
import type { FileParticular } from '../src/read/formats/format.ts';
import { linesOfText } from '../src/read/formats/text.ts';
import { idFor } from '../src/text/paper-id.ts';

function sourceOf(text: string, name = 'stuk.txt', particulars: readonly FileParticular[] = []): Source {
  const file = { id: 'stuk', file: name, sha256: '0'.repeat(64), lines: linesOfText(text), particulars, name };
  return proposedSource(file).source;
}

const CORPUS = join(ROOT, 'corpus');
const declared = (JSON.parse(readFileSync(join(CORPUS, 'corpus.json'), 'utf8')) as CorpusDeclaration).documents;
const PAPERS = join(ROOT, 'test/papers');

describe('what is proposed for the five papers', () => {
  it.each(declared.map((source) => [source.id, source] as const))('%s is what a person declared', (_, source) => {
    const read = sourceOf(readFileSync(join(CORPUS, source.file), 'utf8'), basename(source.file));
    const { genre, title, issuer, dates, place, reference, language } = source;
    expect(read).toMatchObject({ genre, title, issuer, dates, place, reference, language });
    expect(SOURCE_SCHEMA.safeParse(read).error).toBeUndefined();
  });

  it('shows the day of the letter and that of the note that goes with it, the letter first', () => {
    const text = readFileSync(join(CORPUS, 'texts/2026-agenda-tivat.txt'), 'utf8');
    const days = sourceOf(text).proposed?.document ?? [];
    expect(days.map(({ value, line }) => [value, line])).toEqual([
      ['2026-05-26', 25],
      ['2026-05-21', 69],
    ]);
  });

  it('shows two days where the title has two', () => {
    const text = readFileSync(join(CORPUS, 'texts/2024-verslag-brussel.txt'), 'utf8');
    const undecided = undecidedFields(sourceOf(text));
    expect(undecided.map(([field, values]) => [field, values.map(({ value }) => value)])).toEqual([
      ['event', ['2024-12-18', '2024-12-19']],
    ]);
    expect(undecided[0]?.[1][0]).toMatchObject({ from: 'text', line: 7 });
  });
});

it('reads labels set beside each other above a salutation, each with its value', () => {
  const place = { page: 1, lines: [[4, 4]] };
  const cells = ['Ons kenmerk', 'AWV/2022/00871', 'Datum', '7 november 2022'];
  const row = { role: 'table-row', part: 'brief', place, text: cells.join(' '), cells, sentences: [] };
  const { top } = headLines({ blocks: [row] } as unknown as Document);
  expect(top.map(({ text }) => text)).toEqual(['Ons kenmerk AWV/2022/00871', 'Datum 7 november 2022']);
});

/** Day, sender and number as read by eye off the made-up papers; `-` for what they do not print. */
const READ = readFileSync(join(ROOT, 'test/cases/declared.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string, string]);

describe('what is proposed for made-up papers of many offices', () => {
  it.each(READ)('%s', (file, day, issuer, reference) => {
    const source = sourceOf(readFileSync(join(PAPERS, `${file}.txt`), 'utf8'), `${basename(file)}.txt`);
    const shown = (value: string | null): string => value ?? '-';
    expect([shown(source.dates.document), shown(source.issuer), shown(source.reference)]).toEqual([
      day,
      issuer,
      reference,
    ]);
  });

  it('are in the language a person gives them', () => {
    const folders = readdirSync(PAPERS).filter((name) => /^(read|unseen)[^.]*$/.test(name));
    const wrong = folders.flatMap((folder) =>
      readdirSync(join(PAPERS, folder))
        .filter((name) => name.endsWith('.json'))
        .filter((name) => {
          const { language } = JSON.parse(readFileSync(join(PAPERS, folder, name), 'utf8')) as { language: string };
          const text = readFileSync(join(PAPERS, folder, name.replace('.json', '.txt')), 'utf8');
          return languageRead(text)?.language !== language;
        }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a statement of a bank', () => {
  const text =
    'March 20, 2019\n\nFor release at 2:00 p.m. EDT\n\nInformation received since the Federal Open Market Committee met in January indicates that the labor market remains strong but that growth has slowed.\n\nImplementation Note issued March 20, 2019\n';

  it('has its day, its kind, the body that made it and its language', () => {
    expect(sourceOf(text, '2019-03-20.txt')).toMatchObject({
      dates: { document: '2019-03-20', event: null },
      genre: 'declaration',
      issuer: 'Federal Open Market Committee',
      language: 'en',
      title: 'March 20, 2019',
    });
  });

  it('of which the name of the file gives another day shows both', () => {
    const days = sourceOf(text, 'statement 2019-03-21.txt').proposed?.document ?? [];
    expect(days.map(({ value, from }) => [value, from])).toEqual([
      ['2019-03-20', 'text'],
      ['2019-03-21', 'name'],
    ]);
  });
});

describe('what a file says of itself', () => {
  const text = 'De raad heeft in zijn vergadering over de haven gesproken en niets besloten over het geld dat er is.\n';

  it('is proposed where the text is silent, with the property that says it', () => {
    const source = sourceOf(text, 'a.html', [
      { field: 'title', value: 'Verslag haven', where: 'title' },
      { field: 'date', value: '2024-05-06', where: 'meta[name=DCTERMS.issued]' },
      { field: 'url', value: 'https://www.example.org/haven', where: 'link[rel=canonical]' },
      { field: 'url', value: 'javascript:alert(1)', where: 'link[rel=canonical]' },
    ]);
    expect(source).toMatchObject({ title: 'Verslag haven', url: 'https://www.example.org/haven', genre: 'report' });
    expect(source.dates.document).toBe('2024-05-06');
    expect(source.proposed?.document).toEqual([
      { value: '2024-05-06', from: 'property', words: 'meta[name=DCTERMS.issued]', page: null, line: null },
    ]);
    expect(confirmed(source).proposed).toBeUndefined();
  });

  it('never makes the name of a program the title, nor the day of the file that of a dated paper', () => {
    const source = sourceOf(`Den Haag, 3 april 2009\n\n${text}`, 'besluit over de haven.pdf', [
      { field: 'title', value: 'Microsoft Word - 46359tmp1C11~-1.xml', where: 'Info: Title' },
      { field: 'date', value: '2015-03-27', where: 'Info: CreationDate' },
    ]);
    expect(source.title).toBe('besluit over de haven');
    expect(source.proposed?.document?.map(({ value }) => value)).toEqual(['2009-04-03']);
  });
});

describe('days as they are written', () => {
  const days = (text: string): string[] => dayFinder(defaultPacks())(text).map(({ day }) => day);

  it.each([
    ['26 mei 2026', ['2026-05-26']],
    ['13, 14 EN 15 DECEMBER 2023', ['2023-12-13']],
    ['Top van 18 december en de Raad van 19 december 2024', ['2024-12-18', '2024-12-19']],
    ['March 20-21, 2018', ['2018-03-20']],
    ['5th March 2020', ['2020-03-05']],
    ['Brussels, 4.5.2023', ['2023-05-04']],
    ['3/4/2024', ['2024-04-03', '2024-03-04']],
    ['2018-05-17 and 20180518', ['2018-05-17', '2018-05-18']],
    ['30 februari 2024, 12-13-2024', []],
    ['Kamerstuk 21 501-20, nr. 1984 van mei 2024', []],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });
});

describe('the language of a text', () => {
  it.each([
    [
      'de',
      'Der Rat hat beschlossen, dass die Mittel für das Jahr nicht erhöht werden, und dankt den Ländern für die Hilfe.',
    ],
    [
      'fr',
      'Le Conseil a décidé que les moyens pour cette année ne sont pas augmentés et remercie les pays de leur aide.',
    ],
    [
      'es',
      'El Consejo ha decidido que los medios para este año no se aumentan y da las gracias a los países por la ayuda.',
    ],
  ])('%s is told by its words', (code, text) => {
    expect(languageRead(text)?.language).toBe(code);
  });

  it('is left unsaid where no words tell it', () => {
    expect(languageRead('1 2 3 4 5 6 7 8 9 10 abc def ghi jkl mno pqr stu vwx')).toBeNull();
  });
});

describe('the id of a paper', () => {
  it('is made of the name of its file, and never twice', () => {
    expect(idFor('2018 Verklaring (Sofia).pdf', new Set())).toBe('2018-verklaring-sofia');
    expect(idFor('Nota Café.docx', new Set(['nota-cafe']))).toBe('nota-cafe-2');
    expect(idFor('会議.txt', new Set())).toBe('stuk');
  });
});
