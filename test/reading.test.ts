import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Document, Source } from '../src/model.ts';
import { type Ambiguous, type GoldPaper, QUESTIONS, type ReadingScore, scoreReading } from './gold/reading.ts';
import { readDocument } from './setup/read.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const declared = JSON.parse(read('../corpus/corpus.json')).documents as Source[];
const ambiguous = JSON.parse(read('gold/data/segments/ambiguous.json')) as Ambiguous[];

/** Gold papers by the number they were cut under, and the documents of the corpus they are. */
const PAPERS = [
  ['000', 'tivat-2026'],
  ['001', 'tirana-2022'],
  ['002', 'brussel-2023'],
  ['003', 'brussel-2024'],
  ['004', 'sofia-2018'],
] as const;

function paper(id: string): { document: Document; text: string } {
  const source = declared.find((d) => d.id === id)!;
  const text = read(`../corpus/${source.file}`);
  return { document: readDocument(source, text), text };
}

const scores: ReadingScore[] = PAPERS.map(([seed, id]) =>
  scoreReading(paper(id).document, JSON.parse(read(`gold/data/segments/${seed}.json`)) as GoldPaper, ambiguous),
);

describe('the five papers against the gold', () => {
  it('holds every block, its text, sentences, role, part, marker, notes and line ends', () => {
    for (const q of QUESTIONS) {
      const wrong = scores.flatMap((s) => s[q].wrong);
      expect(wrong, q).toEqual([]);
    }
  });

  it('counts what the gold counts', () => {
    const sum = (q: (typeof QUESTIONS)[number]): number => scores.reduce((n, s) => n + s[q].of, 0);
    expect(sum('boundary')).toBe(227);
    expect(sum('joins')).toBe(35);
    const prose = PAPERS.flatMap(([, id]) => paper(id).document.blocks)
      .filter((b) => ['paragraph', 'item', 'note-body'].includes(b.role))
      .reduce((n, b) => n + b.sentences.length, 0);
    expect(prose).toBe(308);
  });
});

/** The five papers set otherwise, and the share of gold blocks that must still come out whole, with role and nearest heading. */
const perPage = (text: string, make: (page: number, line: string) => string): string => {
  let page = 1;
  return text
    .split('\n')
    .map((line, i) => (i > 0 && /^ \S/.test(line) ? make(++page, line) : line))
    .join('\n');
};
// A paper of two pages shows its running head once, and one line is no repetition: 0.99 there.
const SETTINGS: readonly (readonly [name: string, share: number, set: (text: string) => string])[] = [
  ['a blank line after every line', 1, (t) => t.replace(/\n/g, '\n\n')],
  ['no blank lines at all', 0.97, (t) => t.replace(/\n\s*(?=\n)/g, '').replace(/^\n+/, '')],
  ['pages not marked', 0.98, (t) => t.replace(/^ /gm, '')],
  [
    'a running head with the number of the page',
    0.99,
    (t) => perPage(t, (n, l) => ` Verslag en agenda | Directie Europa ${n}\n${l.slice(1)}`),
  ],
  [
    'a parliamentary running head',
    1,
    (t) => perPage(t, (n, l) => ` Tweede Kamer, vergaderjaar 2023-2024, 21 501-20, nr. 1999  ${n}\n${l.slice(1)}`),
  ],
  [
    'page numbers at the foot, pages not marked',
    1,
    (t) => perPage(t, (n, l) => `Pagina ${n - 1} van 9\n${l.slice(1)}`).replace(/^ /gm, ''),
  ],
  ['dashes for bullets', 1, (t) => t.replace(/^( ?)• /gm, '$1- ')],
  ['asterisks for bullets', 1, (t) => t.replace(/^( ?)• /gm, '$1* ')],
  ['small circles for bullets', 1, (t) => t.replace(/^( ?)• /gm, '$1o ')],
];

describe('the five papers set otherwise', () => {
  const squeeze = (text: string): string => text.replace(/[\s-]/g, '');

  it.each(SETTINGS)('%s', (_, share, set) => {
    let right = 0;
    let of = 0;
    for (const [seed, id] of PAPERS) {
      const gold = JSON.parse(read(`gold/data/segments/${seed}.json`)) as GoldPaper;
      const source = declared.find((d) => d.id === id)!;
      const blocks = readDocument(source, set(read(`../corpus/${source.file}`))).blocks;
      const found = new Set(blocks.map((b) => `${b.role} ${squeeze(b.text)}`));
      of += gold.blocks.length;
      right += gold.blocks.filter((g) => found.has(`${g.role} ${squeeze(g.text)}`)).length;
    }
    expect(right / of).toBeGreaterThanOrEqual(share);
  });
});
