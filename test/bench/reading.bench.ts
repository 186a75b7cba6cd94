import { readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import type { Source } from '../../src/model.ts';
import { readDocument } from '../setup/read.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const sources = JSON.parse(read('../../corpus/corpus.json')).documents as Source[];
const paper = sources.map((s) => read(`../../corpus/${s.file}`)).join('\n');
const source: Source = { ...sources[0]!, id: 'bench', title: '' };
const sized = (bytes: number): string => paper.repeat(Math.ceil(bytes / paper.length)).slice(0, bytes);

// Reading takes time in proportion to the text: each size should take twice the time of the one before it.
describe('reading grows with the text', () => {
  for (const bytes of [250_000, 500_000, 1_000_000]) {
    const text = sized(bytes);
    bench(`${bytes / 1000} kB of papers`, () => void readDocument(source, text), { iterations: 5, time: 0 });
  }
});

// Shapes that made an earlier version take time in proportion to the square of the text.
describe('reading stays even on odd text', () => {
  const shapes: Record<string, string> = {
    'one line of stars': '*'.repeat(100_000),
    'one line of accents': 'e\u0301'.repeat(50_000),
    'marks on one line': 'a*b1 c[1] '.repeat(10_000),
    'short bullets': '- punt\n'.repeat(15_000),
    'form feeds': 'a\f'.repeat(50_000),
    'closings of letters': 'Hoogachtend,\n'.repeat(8_000),
  };
  for (const [name, text] of Object.entries(shapes)) {
    bench(name, () => void readDocument(source, text), { iterations: 3, time: 0 });
  }
});
