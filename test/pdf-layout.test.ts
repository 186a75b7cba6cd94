/** What is told from where characters stand, on made-up pages, and small PDFs that are made to harm. */
import { describe, expect, test } from 'vitest';
import { formatLines } from '../src/read/formats/pdf/format-lines.ts';
import type { Glyph } from '../src/read/formats/pdf/glyphs.ts';
import { dateOf, particularsOf } from '../src/read/formats/pdf/particulars.ts';
import { printedPage } from '../src/read/formats/pdf/read-page.ts';
import { unreadableFonts } from '../src/read/formats/pdf/unreadable-fonts.ts';
import { pdfReader } from '../src/read/formats/pdf.ts';

const VIEW = { width: 595, height: 842 };

/** A line of text at a place: every character half as wide as it is high. */
function set(text: string, left: number, base: number, size = 10, more: Partial<Glyph> = {}): Glyph[] {
  return [...text].map((character, i) => ({
    text: character,
    left: left + i * size * 0.5,
    right: left + (i + 1) * size * 0.5,
    base,
    size,
    font: 'f1',
    bold: false,
    italic: false,
    unseen: false,
    white: false,
    artifact: false,
    tag: null,
    turn: 0,
    ...more,
  }));
}

const linesOf = (...pages: Glyph[][]) => formatLines(pages.map((glyphs, i) => printedPage(i + 1, glyphs, VIEW)));
const prose = (count: number, left: number, top: number, words: string): Glyph[] =>
  Array.from({ length: count }, (_, i) => set(`${words} ${'abcdefghij'[i % 10]}`, left, top + i * 12)).flat();

describe('a page', () => {
  test('is read from top to bottom, whatever the order it is drawn in', () => {
    const lines = linesOf([...set('Tweede regel', 70, 112), ...set('Eerste regel', 70, 100)]);
    expect(lines.map((line) => line.text)).toEqual(['Eerste regel', 'Tweede regel']);
  });

  test('has a blank line where two lines stand further apart than the others', () => {
    const lines = linesOf([...prose(4, 70, 100, 'Een regel'), ...set('Nieuw', 70, 160)]);
    expect(lines.map((line) => line.gap)).toEqual([0, 0, 0, 0, 1]);
  });

  test('keeps the columns of a row apart by blanks', () => {
    const [row] = linesOf([...set('Rente', 70, 100), ...set('12,5', 250, 100)]);
    expect(row!.text).toMatch(/^Rente {5,}12,5$/);
  });

  test('has words where no blank is drawn but room is left', () => {
    const [line] = linesOf([...set('twee', 70, 100), ...set('woorden', 92.5, 100)]);
    expect(line!.text).toBe('twee woorden');
  });

  test('has a sign that is drawn twice for bold once', () => {
    const [line] = linesOf([...set('Besluit', 70, 100), ...set('Besluit', 70.3, 100)]);
    expect(line!.text).toBe('Besluit');
  });

  test('that is set on its side is read as it is turned', () => {
    const [line] = linesOf(set('Staat van baten', -700, 100, 10, { turn: 1 }));
    expect(line).toMatchObject({ text: 'Staat van baten' });
  });
});

describe('beside and around the text', () => {
  test('small type in a column of its own is a margin, and comes before the letter', () => {
    const margin = ['Contactpersoon', 'Ons kenmerk', 'DZ-2024-1'].flatMap((text, i) =>
      set(text, 470, 101 + i * 9, 6.5),
    );
    const lines = linesOf([...prose(8, 70, 100, 'Een regel van de brief die doorloopt tot aan de rand'), ...margin]);
    expect(lines.map((line) => line.facts?.kind)).toEqual([...Array(3).fill('margin'), ...Array(8).fill('text')]);
  });

  test('what comes back at one height on other pages is furniture, numbers aside', () => {
    const page = (number: number): Glyph[] => [
      ...set('Ministerie van Proeven', 70, 40, 8),
      ...prose(6, 70, 120, `Tekst van ${'abc'[number]} die hier staat`),
      ...set(`Pagina ${number} van 2`, 70, 800, 8),
    ];
    const kinds = linesOf(page(1), page(2)).map((line) => line.facts?.kind);
    expect(kinds.slice(0, 8)).toEqual(['furniture', ...Array(6).fill('text'), 'furniture']);
  });

  test('two columns of prose are read one after the other', () => {
    const left = prose(8, 60, 100, 'links staat een hele regel met veel');
    const right = prose(8, 320, 100, 'rechts staat een hele regel met veel');
    const lines = linesOf([...left, ...right].sort((a, b) => a.base - b.base || a.left - b.left));
    expect(lines.map((line) => line.text.trim().split(' ')[0])).toEqual([
      ...Array(8).fill('links'),
      ...Array(8).fill('rechts'),
    ]);
  });

  test('a small raised figure is the mark of the note at the foot', () => {
    const lines = linesOf([
      ...prose(5, 70, 100, 'Een regel van de tekst'),
      ...set('Dit staat in de wet', 70, 160),
      ...set('1', 165, 156.5, 6),
      ...set('1', 70, 758, 5),
      ...set('Staatsblad 2020, 12.', 76, 760, 8),
    ]);
    expect(lines.at(-2)).toMatchObject({ text: 'Dit staat in de wet1', facts: { marks: [{ from: 19, to: 20 }] } });
    expect(lines.at(-1)).toMatchObject({ facts: { kind: 'note', note: { marker: '1', bodyFrom: 2 } } });
  });
});

describe('what the file says', () => {
  test('signs without letters are no text', () => {
    const odd = set('\u0003\u0004\u0011\u0003\u0007\u0008\u0003\u0004\u0011\u0003\u0007\u0008', 70, 100);
    const shifted = set(
      '+HWNDELQHWKHHIWEHVORWHQGDWGHZHWZRUGWJHZLM]LJGHQ+HWNDELQHWKHHIWEHVORWHQGDWGHZHWZRUGWJH',
      70,
      120,
      10,
      { font: 'f2' },
    );
    const sound = set(
      'Het kabinet heeft besloten dat de wet wordt gewijzigd. Het kabinet heeft dat besloten op vrijdag.',
      70,
      140,
      10,
      { font: 'f3' },
    );
    expect(unreadableFonts([[...odd, ...shifted, ...sound]])).toEqual(new Set(['f1', 'f2']));
  });

  test('a title that a program made up is none', () => {
    const of = (Title: string) => particularsOf({ info: { Title }, metadata: null }).map(({ value }) => value);
    expect(of('Microsoft Word - brief.doc')).toEqual([]);
    expect(of('Besluit op uw verzoek')).toEqual(['Besluit op uw verzoek']);
    expect(dateOf("D:20201111150325+01'00'")).toBe('2020-11-11');
  });
});

/** A PDF made by hand, of a page for each of these drawings; the objects of the last pages as `spoiled` are not where it says. */
function pdfOf(drawings: readonly string[], spoiled = 0, more: readonly string[] = [], resources = ''): Uint8Array {
  const pages = drawings.map((_, i) => 4 + 2 * i);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${pages.map((number) => `${number} 0 R`).join(' ')}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...drawings.flatMap((drawing, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${pages[i]! + 1} 0 R/Resources<</Font<</F 3 0 R>>${resources}>>>>`,
      `<</Length ${drawing.length}>>\nstream\n${drawing}\nendstream`,
    ]),
    ...more,
  ];
  const lost = new Set(spoiled === 0 ? [] : pages.slice(-spoiled));
  let text = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const at = text.length + (lost.has(i + 1) ? 3 : 0);
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const head = `xref\n0 ${places.length + 1}\n0000000000 65535 f \n`;
  const tail = `trailer\n<</Size ${places.length + 1}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`;
  return new TextEncoder().encode(text + head + places.join('') + tail);
}
const SENTENCES = [
  'De minister heeft besloten',
  'dat de wet wordt gewijzigd',
  'en dat de raad dat hoort',
  'voor de zomer.',
];
const drawn = (text: string): string => `BT /F 12 Tf 70 700 Td (${text}) Tj ET`;
const read = (bytes: Uint8Array) => pdfReader.read(bytes, { revisions: 'accepted' });

describe('a PDF that is damaged or made to harm', () => {
  test('is read whole where its pages are not where it says, and leaves no promise behind that nobody holds', async () => {
    const found = await read(pdfOf(SENTENCES.map(drawn), 3));
    expect(found).toMatchObject({ lines: { text: SENTENCES.join('\n') }, notices: [] });
  });

  test('has its empty pages told in one English sentence', async () => {
    const found = await read(pdfOf([drawn('Een besluit'), '', 'n', drawn('en een brief'), '']));
    expect(found).toMatchObject({ notices: [{ message: 'No text stands on pages 2-3, 5: empty, or a picture.' }] });
  });

  test('that saves its state without end is refused in a sentence that names the page', async () => {
    expect(await read(pdfOf([drawn('Een besluit'), `${'q '.repeat(100_000)}${drawn('Een brief')}`]))).toEqual({
      fault: {
        nl: 'heeft op bladzijde 2 meer dan 5000 tekenopdrachten in elkaar; verwacht: een stuk met tekst. Bewaar het opnieuw zonder die tekening.',
        en: 'has more than 5000 drawing states inside each other on page 2; expected a paper with text. Save it again without that drawing.',
      },
    });
  });

  test('of which the patterns draw each other without end is refused as well', async () => {
    // Ten patterns on each of five levels, from object 6 on, draw all ten of the next.
    const patternsOf = (level: number): string =>
      `/Pattern<<${Array.from({ length: 10 }, (_, i) => `/P${i} ${6 + level * 10 + i} 0 R`).join('')}>>`;
    const uses = Array.from({ length: 10 }, (_, i) => `/Pattern cs /P${i} scn 0 0 5 5 re f`).join(' ');
    const tiling = '/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9';
    const patterns = Array.from({ length: 50 }, (_, i) => {
      const level = Math.floor(i / 10) + 1;
      const drawing = level < 5 ? uses : '0 0 5 5 re f';
      const resources = level < 5 ? patternsOf(level) : '';
      return `<<${tiling}/Resources<<${resources}>>/Length ${drawing.length}>>\nstream\n${drawing}\nendstream`;
    });
    expect(await read(pdfOf([uses], 0, patterns, patternsOf(0)))).toMatchObject({
      fault: { en: expect.stringMatching(/^has more than 10000 drawings inside drawings on page 1;/) },
    });
  });

  test('gives lines or one sentence, whatever is changed in it', async () => {
    const whole = pdfOf(SENTENCES.map(drawn));
    let seed = 7;
    const below = (most: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return Math.floor((seed / 0x80000000) * most);
    };
    for (let i = 0; i < 40; i++) {
      const bytes = whole.slice(0, i % 4 === 0 ? below(whole.length) : whole.length);
      for (let change = 0; change < 12; change++) bytes[below(bytes.length)] = 32 + below(95);
      const found = await read(bytes);
      if ('fault' in found) expect([found.fault.nl, found.fault.en].join(' ')).toMatch(/verwacht.*expected/);
      else expect(found.lines.text).not.toBe('');
    }
  });
});
