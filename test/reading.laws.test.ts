import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Source } from '../src/model.ts';
import { documentFromSentences } from '../src/read/from-sentences.ts';
import { sourceSpan } from '../src/read/source-map.ts';
import { sentences } from '../src/text/sentences.ts';
import { accountFor } from './gold/reading.ts';
import { DUTCH_PACK } from './setup/packs.ts';
import { readDocument, references } from './setup/read.ts';
import { checkReadingLaws } from './setup/reading-laws.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const papers = (JSON.parse(read('../corpus/corpus.json')).documents as Source[]).map((source) => ({
  source,
  text: read(`../corpus/${source.file}`),
}));

const made = (language: 'nl' | 'en' = 'nl'): Source => ({
  ...papers[0]!.source,
  id: 'made',
  title: '',
  genre: null,
  language,
});

/** What a reader sees of a block: everything but where in the source it came from. */
const seen = (b: Block): unknown => ({ ...b, pieces: null });

/** Lines and pages of a stretch found the slow way: by counting line ends and marked pages before it. */
function naivePlace(text: string, from: number): { line: number; page: number } {
  const before = text.slice(0, from);
  const line = before.split('\n').length;
  const lines = text.split('\n');
  const first = lines.findIndex((l) => l.trim() !== '');
  const page = 1 + lines.slice(0, line).filter((l, i) => i > first && /^\s\S/.test(l)).length;
  return { line, page };
}

describe('the five papers', () => {
  it.each(papers)('$source.id: every character accounted for, every piece in its place', ({ source, text }) => {
    checkReadingLaws(readDocument(source, text), text);
  });

  it.each(papers)(
    '$source.id: the same blocks with CRLF, a BOM, NFD accents, tabs, no-break spaces',
    ({ source, text }) => {
      const blocks = readDocument(source, text).blocks.map(seen);
      const others = {
        crlf: text.replace(/\n/g, '\r\n'),
        cr: text.replace(/\n/g, '\r'),
        bom: `\uFEFF${text}`,
        nfd: text.normalize('NFD'),
        tabs: text.replace(/ /g, '\t'),
        nbsp: text.replace(/ /g, '\u00A0'),
        twice: text.replace(/(?<=\S) (?=\S)/g, '  '),
        'trailing blanks': text.replace(/$/gm, ' ').replace(/^ $/gm, ''),
      };
      for (const [name, other] of Object.entries(others)) {
        const document = readDocument(source, other);
        expect(document.blocks.map(seen), name).toEqual(blocks);
        expect(accountFor(document, other), name).toEqual([]);
      }
    },
  );

  it.each(papers)('$source.id: form feeds mark pages as leading blanks do', ({ source, text }) => {
    const blocks = readDocument(source, text).blocks.map(seen);
    const fed = text
      .split('\n')
      .map((line) => (/^ \S/.test(line) ? `\f${line.slice(1)}` : line))
      .join('\n');
    expect(readDocument(source, fed).blocks.map(seen)).toEqual(blocks);
  });

  it.each(papers)('$source.id: a span leads back to its page and lines', ({ source, text }) => {
    const document = readDocument(source, text);
    for (const b of document.blocks) {
      for (const s of b.sentences) {
        const back = sourceSpan(document, b.id, s.span);
        const said = back.spans.map((x) => text.slice(x.from, x.to)).join('');
        const squeezed = (t: string): string => t.normalize('NFC').replace(/[\s*-]/g, '');
        expect(squeezed(said)).toBe(squeezed(s.text));
        const { line, page } = naivePlace(text, back.spans[0]!.from);
        expect(back.place.page).toBe(page);
        expect(back.place.lines[0]![0]).toBe(line);
        expect(back.place.lines.at(-1)![1]).toBe(naivePlace(text, back.spans.at(-1)!.to - 1).line);
        expect(s.place).toEqual(back.place);
      }
      const [from, to] = [b.place.lines[0]![0], b.place.lines.at(-1)![1]];
      expect(sourceSpan(document, b.id, { from: 0, to: b.text.length }).place.lines.flat()).toContain(from);
      expect(to).toBeGreaterThanOrEqual(from);
    }
  });

  it.each(papers)('$source.id: reading twice gives the same bytes', ({ source, text }) => {
    expect(JSON.stringify(readDocument(source, text))).toBe(JSON.stringify(readDocument(source, text)));
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'De', 'EU', 'sprak', 'over', 'migratie', 'en', 'veiligheids-', 'onder-', 'steuning', 'c.s.', 'jl.', 'publiek.1', 'Kosovo*', '*kop*',
    '**Titel**', '1', '2.', '-', '•', 'o', '(i)', 'a)', 'Pagina', '3', 'van', '8', 'Geachte voorzitter,', 'Hierbij bied ik u', 'nota',
    'TER BESLISSING', 'https://a.nl/b-', 'c/d.', 'Bijlage', 'VERSLAG', 'Kamerstuk 21 501-20 nr. 1', '[1]', '¹', '_x_', 'e\u0301', 'ﬁ', '\u00AD', '\u200B',
    '\uFFFD', '\u0007', 'Datum', 'De minister van Buitenlandse Zaken,', '한', '\u1112\u1161\u11AB', '😀', 'verblĳf', 'ĲSSELMEER', 'EU‑lid', 'oud\u2010', '"Nee."', '…',
  ); // biome-ignore format: a list of words
  const blank = fc.constantFrom(
    ' ',
    ' ',
    ' ',
    '\n',
    '\n',
    '\n\n',
    '\n\n\n',
    '\n ',
    '\t',
    '\u00A0',
    '\f',
    '\r\n',
    '\n\n ',
  );
  const paper = fc.array(fc.tuple(words, blank), { maxLength: 120 }).map((parts) => parts.flat().join(''));

  it('is read without a throw, with every character accounted for', () => {
    fc.assert(
      fc.property(paper, fc.constantFrom('nl' as const, 'en' as const), (text, language) => {
        checkReadingLaws(readDocument(made(language), text), text);
      }),
      { numRuns: 400, seed: 20261120 },
    );
  });

  const sums = fc.constantFrom(
    '12.000 Oekraïners', '35.000 Nederlandse', 'EUR 15.000', '€ 412.500,00', '24.00 uur', 'om 10.15 De', '1,5 mln. Noren', '37,5%', '18.1 miljard',
    'A.1', 'B.12 Slot', '10a2', 'lid 3', 'artikel 5.1 De', '1.1.1 De winter', 'in 2023.2 De Raad', 'in 2019.3', '2021-2027', 'blz. 12.4 De',
    'havens.1 Deze', 'havens.2', 'school»3.De leden', 'zo.4De leden', 'Balkan4', 'CO2', 'fase1', 'fase2', 'G20', '10⁶', 'km²', '[2]', 'nr. 1984', '0', '007',
    '1 Rapport, blz. 3.', '2 Kamerstuk 33 885, nr. 12.', '3 Zie daar.', '4 Idem.', '1 Aanleiding', '2 Maatregelen', '12 landen', '_____',
    'Totaal 1.500 18.700 5.000', '200 2.300', '1.', '2.', '3)', '(4)', '5', 'Tabel 1', 'Vraag 1', 'Artikel 3', 'De', 'Raad', 'wacht.',
  ); // biome-ignore format: a list of what numbers stand in
  const wide = fc.constantFrom('      ', '\n      ', '\n\n    ', '\n', ' ', '\f');
  const figures = fc
    .array(fc.tuple(sums, fc.oneof(blank, wide)), { maxLength: 80 })
    .map((parts) => parts.flat().join(''));

  it('keeps every number whole, whatever stands around it', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom('nl' as const, 'en' as const), (text, language) => {
        checkReadingLaws(readDocument(made(language), text), text);
      }),
      { numRuns: 800, seed: 20261130 },
    );
  });

  it('is read when it is any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const document = readDocument(made(), text);
        expect(accountFor(document, text)).toEqual([]);
        for (const b of document.blocks) expect(b.text).toBe(b.text.normalize('NFC'));
      }),
      { numRuns: 400, seed: 20261120 },
    );
  });

  it('gives sentences that cover it, in order', () => {
    fc.assert(
      fc.property(paper, (raw) => {
        const text = raw.replace(/\s+/g, ' ').trim();
        const spans = sentences(text, DUTCH_PACK);
        expect(spans.map((s) => text.slice(s.from, s.to)).join(' ')).toBe(text);
        for (const r of references(text)) expect(text.slice(r.span.from, r.span.to)).toBe(r.text);
      }),
      { numRuns: 400, seed: 20261120 },
    );
  });

  it('reads what looks alike alike, and keeps what was printed in an edit', () => {
    const text = 'Bĳ de EU‑lidstaten is de ﬁnanciering van het ĲSSELMEER rond.';
    const document = readDocument(made(), text);
    expect(document.blocks[0]!.text).toBe('Bij de EU-lidstaten is de financiering van het IJSSELMEER rond.');
    expect(document.edits.map(({ was, now, rule }) => `${was} ${now} ${rule}`)).toEqual([
      'ĳ ij ligature',
      '‑ - hyphen',
      'ﬁ fi ligature',
      'Ĳ IJ ligature',
    ]);
  });

  it('gives no blocks and a notice when there is nothing in it', () => {
    for (const text of ['', ' ', '\n\n \t\n', '\uFEFF', '\f\r\n']) {
      const document = readDocument(made(), text);
      expect(document.blocks).toEqual([]);
      expect(document.notices.map((n) => n.rule)).toEqual(['empty']);
    }
  });

  it('notices what cannot be read', () => {
    const document = readDocument(made(), 'De Raad\uFFFD sprak over de top.\nEn over \u0007visa.');
    expect(document.notices.find((n) => n.rule === 'unreadable')).toMatchObject({
      lines: [1, 1],
      message: expect.stringContaining('2 characters'),
    });
    expect(document.blocks.map((b) => b.text).join(' ')).toBe('De Raad\uFFFD sprak over de top. En over visa.');
  });
});

describe('notices of the five papers', () => {
  it('say that the notes of 2024 are lost, which number is odd, and which line ends stay open', () => {
    const rules = papers.map(({ source, text }) => [source.id, readDocument(source, text).notices.map((n) => n.rule)]);
    expect(rules).toEqual([
      ['sofia-2018', []],
      ['tirana-2022', []],
      ['brussel-2023', ['join-undecided', 'kamerstuk-odd']],
      ['brussel-2024', ['note-missing', 'join-undecided']],
      ['tivat-2026', []],
    ]);
  });
});

describe('a document from sentences', () => {
  it('numbers its sentences from 0 and keeps them as given', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (given) => {
        const document = documentFromSentences({ id: 'x', language: 'en', sentences: given });
        expect(document.blocks.flatMap((b) => b.sentences.map((s) => [s.id, s.text]))).toEqual(
          given.map((s, i) => [`x.${i}`, s]),
        );
        const source = given.join('\n');
        for (const b of document.blocks)
          for (const [f, t, sf, st] of b.pieces) expect(source.slice(sf, st)).toBe(b.text.slice(f, t));
      }),
      { seed: 20261120 },
    );
  });

  it('throws one clear sentence on misuse', () => {
    const given = { id: 'x', language: 'nl' as const, sentences: ['a'] };
    expect(() => documentFromSentences({ ...given, id: '' })).toThrow(
      'needs an id of at least one character, found ""',
    );
    expect(() => documentFromSentences({ ...given, sentences: ['a', 3 as unknown as string] })).toThrow(
      'needs a string at x.1, found number',
    );
    expect(() => documentFromSentences({ ...given, language: 'Deutsch' })).toThrow(
      'needs a language like nl for x, found "Deutsch"',
    );
    expect(() => documentFromSentences({ ...given, date: '13 mei' })).toThrow(
      'needs a date like 2023-12-13 for x, found "13 mei"',
    );
  });

  it('and a span outside a block throws', () => {
    const document = documentFromSentences({ id: 'x', language: 'nl', sentences: ['abc'] });
    expect(() => sourceSpan(document, 'x.b001', { from: 1, to: 9 })).toThrow(
      'span 1-9 lies outside the text of x.b001 (3)',
    );
    expect(() => sourceSpan(document, 'x.b002', { from: 0, to: 1 })).toThrow('document x has no block x.b002');
    expect(sourceSpan(document, 'x.b001', { from: 1, to: 2 })).toEqual({
      spans: [{ from: 1, to: 2 }],
      place: { page: 1, lines: [[1, 1]] },
    });
  });
});
