import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Document, Source } from '../src/model.ts';
import { readDocument } from '../src/read/document.ts';
import { type Ambiguous, type GoldPaper, QUESTIONS, type ReadingScore, scoreReading } from './gold/reading.ts';

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
