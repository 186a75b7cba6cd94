import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvColumn, csvText, defuseFormula } from '../src/export/csv/write.ts';
import { csv as csvFormat } from '../src/export/csv.ts';
import type { Options, Subject } from '../src/export/subject.ts';
import type { Dossier } from '../src/model.ts';
import { alignedRows } from '../src/view/comparison/aligned-rows.ts';
import { escapeInvisible } from '../src/view/escape-invisible.ts';
import { HOSTILE } from './scenes/hostile.ts';
import { shippedDossier } from './setup/dossiers.ts';
import { LANGUAGES, OPTIONS, subjectsOf } from './setup/subjects.ts';
import { heldBy, textWriter } from './setup/written.ts';

const dossier = shippedDossier();
const VISA = 'visa.visum+aansluiting';
const csv = textWriter(csvFormat);
const held = (of: Dossier): Subject[] => heldBy(csvFormat, subjectsOf(of));

/** As a program of somebody else reads it; refuses lines of another length. */
const table = (text: string, delimiter: Options['separator']): string[][] => parse(text, { bom: true, delimiter });
function records(text: string, { separator }: Options): Record<string, string>[] {
  const [head = [], ...rows] = table(text, separator);
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [head[at] ?? '', cell])));
}

const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['  =1+1', "'=1+1"],
    ['\t=1+1', "'=1+1"],
    ['\r\n@SUM(1)', "'@SUM(1)"],
    ['+31 70', "'+31 70"],
    ['-2+3', "'-2+3"],
    ['＝1+1', "'＝1+1"],
    ['\u200B=1', '[U+200B]=1'],
    ['vi\uFEFFsum', 'vi[U+FEFF]sum'],
    ['– een streepje', '– een streepje'],
    ['1-2', '1-2'],
    ['-5', '-5'],
    [' -0,5 %', ' -0,5 %'],
    ['−3', '−3'],
    ['-5+1', "'-5+1"],
    ['-5,3+1', "'-5,3+1"],
    ['-5|x', "'-5|x"],
    ["'=1", "''=1"],
    ['x;=HYPERLINK("a")', `x;'=HYPERLINK("a")`],
    ['x, =1', "x, '=1"],
    ['a|+1,@x;−y', "a|'+1,'@x;'−y"],
    ['x;"=1+1"', `x;'"=1+1"`],
    [`x,'"" '-1`, `x,''"" '-1`],
    ['daling;-5;-0,3,eind', "daling;-5;'-0,3,eind"],
    ['van 3, -5', 'van 3, -5'],
    ['x;\n=1', "x; '=1"],
    ['x;\u200b＝1', 'x;[U+200B]＝1'],
    ['nul\u0000\u202E', 'nul␀[U+202E]'],
  ])('%j is written %j', (given, written) => {
    expect(defuseFormula(given)).toBe(written);
  });

  it('comes back as it was written, whatever it holds, and is no formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=1', '";=1;"', '\r\n=1', '",=1'))),
        fc.constantFrom(';' as const, ',' as const),
        (texts, separator) => {
          const columns = [csvColumn<string>('a', 'a', (text) => text), csvColumn<string>('b', 'b', () => 'x')];
          const file = csvText(columns, texts, { ...OPTIONS, separator });
          const [, ...rows] = table(file, separator);
          expect(rows).toEqual(texts.map((text) => [defuseFormula(text), 'x']));
          expect(rows.flat().filter((cell) => FORMULA.test(cell))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** The texts of a file cut at each of some signs, with quotes as spreadsheets take them: they hold a cell together that begins with one. */
function cutAt(file: string, signs: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  let begun = false;
  for (let at = file.startsWith('\uFEFF') ? 1 : 0; at < file.length; at++) {
    const one = file.charAt(at);
    if (quoted && one === '"' && file.charAt(at + 1) === '"') {
      cell += '"';
      at++;
    } else if (one === '"' && (quoted || !begun)) {
      quoted = !quoted;
      begun = true;
    } else if (!quoted && (signs.includes(one) || one === '\n')) {
      cells.push(cell);
      [cell, begun] = ['', false];
    } else {
      cell += one;
      begun = true;
    }
  }
  return [...cells, cell];
}

/** What a cell was before it was made harmless, by the rule that the README gives. */
const restored = (cell: string): string =>
  cell.replace(/(^|[;,|])(\s*)'(?=[\s\p{Cf}"']*[=+\-@＝＋－＠﹢﹣﹦﹫−])/gu, '$1$2');

/** A figure below nothing, and behind it what stood behind its cell: no spreadsheet makes a formula of `-5";"x`. */
const A_FIGURE = /^\s*[-−]\d[\d.,%\s]*($|["\r]|[;,](?:["\r;,]|-0))/;

describe('a file opened with whichever separator', () => {
  const pieces = fc.array(
    fc.constantFrom(
      ...[
        '=1+1',
        '+1',
        '-5',
        '-',
        '@a',
        '＝',
        '"',
        '""',
        "'",
        ';',
        ',',
        '|',
        '\t',
        '\n',
        '\r',
        ' ',
        '\u200b',
        'x',
        '5',
        ',-5;',
        '%',
      ],
    ),
    { maxLength: 9 },
  );
  const texts = fc.array(
    pieces.map((parts) => parts.join('')),
    { minLength: 1, maxLength: 6 },
  );

  it('begins no formula, and gives back every text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(';' as const, ',' as const), (given, separator) => {
        const columns = [
          csvColumn<string>('a', 'a', (text) => text),
          csvColumn<string>('n', 'n', () => -0.5),
          csvColumn<string>('b', 'b', (text) => text),
          csvColumn<string>('c', 'c', () => null),
        ];
        const file = csvText(columns, given, { ...OPTIONS, separator });
        for (const sign of [';', ',', '\t', '|', ';,\t|']) {
          const formulas = cutAt(file, sign).filter((cell) => FORMULA.test(cell));
          expect(formulas.filter((cell) => !A_FIGURE.test(cell))).toEqual([]);
        }
        const [, ...rows] = table(file, separator);
        const oneLine = (text: string) => escapeInvisible(text.replace(/[^\S\uFEFF]+/g, ' ')).trim();
        expect(rows.map(([a = '']) => restored(a).trim())).toEqual(given.map(oneLine));
      }),
      { numRuns: 500 },
    );
  });
});

describe.each(LANGUAGES)('the sheets of the shipped corpus (%s)', (language) => {
  it.each([';', ','] as const)('hold every subject, with %s', (separator) => {
    const options = { ...OPTIONS, language, separator };
    for (const subject of held(dossier)) {
      const file = csv(dossier, subject, options);
      const rows = records(file, options);
      expect(file.startsWith('\uFEFF')).toBe(true);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(rows.length).toBeGreaterThan(0);
      const version = language === 'nl' ? 'corpusversie' : 'corpus version';
      expect(rows.filter((row) => row[version] !== dossier.corpus.version)).toEqual([]);
      expect(
        rows.flatMap(Object.values).filter((cell) => FORMULA.test(cell) || /undefined|\[object/.test(cell)),
      ).toEqual([]);
    }
  });

  it('are the same twice, and name each column once', () => {
    for (const subject of held(dossier).slice(-14)) {
      const options = { ...OPTIONS, language };
      expect(csv(dossier, subject, options)).toBe(csv(dossier, subject, options));
      const [head = []] = table(csv(dossier, subject, options), ';');
      expect(new Set(head).size).toBe(head.length);
    }
  });
});

describe('the sheet of a line', () => {
  it('has a row per passage, and one per silence with its proof', () => {
    const rows = records(csv(dossier, { what: 'line', thread: VISA }, OPTIONS), OPTIONS);
    const silent = rows.find((row) => row['jaar'] === '2024');
    expect(silent).toMatchObject({ stand: 'zwijgt', 'zinnen doorzocht': '85', citaat: '', kenmerk: 'niet vermeld' });
    expect(silent?.['dichtst bij, afgewezen']).toContain('gaat over een ander land: Georgië');
    const last = rows.find((row) => row['jaar'] === '2026');
    expect(last).toMatchObject({
      kenmerk: 'BZ2628372',
      datum: '2026-05-26',
      bijeenkomst: '2026-06-05',
      'hoe ver': 'verdere',
      alinea: '7',
      'lijn-id': VISA,
      gemaakt: 'Koppelingen zijn door regels gelegd; geen mens heeft ze bevestigd.',
    });
    expect(last?.['wijziging']).toContain('zwakker');
    expect(last?.['adres']).toMatch(/^https:\/\/beleid\.example\/lezen\/#view=line/);
  });

  it('keeps to the years asked for, as the table does', () => {
    const options = { ...OPTIONS, years: { from: '2023', to: '2024' } };
    for (const subject of [
      { what: 'line', thread: VISA },
      { what: 'table', threads: [VISA], papers: null },
    ] as const) {
      const years = new Set(records(csv(dossier, subject, options), options).map((row) => row['jaar']));
      expect([...years]).toEqual(['2023', '2024']);
    }
  });
});

describe('the other sheets', () => {
  it('hold a row per row of a comparison, with every sentence of it', () => {
    const view = alignedRows(dossier, 'brussel-2023', 'tivat-2026', false);
    const rows = records(
      csv(dossier, { what: 'comparison', older: 'brussel-2023', newer: 'tivat-2026' }, OPTIONS),
      OPTIONS,
    );
    expect(rows.length).toBe(view.rows.length);
    expect(rows.map((row) => row['zinnen, nieuw'])).toEqual(
      view.rows.map(({ newer }) => newer.map(({ sentence }) => sentence.id).join(' ')),
    );
  });

  it('hold every cell of the overview, and every link with a score Dutch spreadsheets read', () => {
    const cells = records(csv(dossier, { what: 'overview', themes: null }, OPTIONS), OPTIONS);
    expect(cells.length).toBe(dossier.cells.length);
    const links = records(csv(dossier, { what: 'dossier' }, OPTIONS), OPTIONS);
    expect(links.map((row) => row['koppeling'])).toEqual(dossier.alignments.map(({ id }) => id));
    expect(links.map((row) => Number(row['score']?.replace(',', '.')))).toEqual(
      dossier.alignments.map(({ score }) => score),
    );
    expect(links.every((row) => row['bevestigd'] === 'nee')).toBe(true);
  });

  it('say of a link that a person confirmed it', () => {
    const [first, ...rest] = dossier.alignments;
    if (first === undefined) throw new Error('the shipped dossier has no link');
    const confirmed = { ...dossier, alignments: [{ ...first, parts: { ...first.parts, person: 1 } }, ...rest] };
    const [row] = records(csv(confirmed, { what: 'dossier' }, OPTIONS), OPTIONS);
    expect(row).toMatchObject({ bevestigd: 'ja', gemaakt: 'De koppeling is door een mens bevestigd.' });
  });
});

describe('the sheets of a paper that means harm', () => {
  it.each(held(HOSTILE).map((subject) => [subject.what, subject] as const))(
    'have no formula (%s)',
    (_what, subject) => {
      const cells = table(csv(HOSTILE, subject, OPTIONS), ';').flat();
      expect(cells.some((cell) => cell.includes('HYPERLINK('))).toBe(true);
      expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
      expect(cells.filter((cell) => escapeInvisible(cell) !== cell)).toEqual([]);
    },
  );

  it('refuse what they do not hold', () => {
    expect(() => csv(dossier, subjectsOf(dossier).find(({ what }) => what === 'passage')!, OPTIONS)).toThrow(
      /csv holds line, .*got 'passage'/,
    );
  });
});
