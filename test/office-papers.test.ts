import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Document, Source } from '../src/model.ts';
import { SHIPPED_CORPUS } from '../src/node/root.ts';
import { readPaper } from '../src/read/read-file.ts';
import { papersIn } from './papers/expected.ts';
import { f1, readPaper as readExpected } from './papers/score.ts';
import { docxPaper } from './setup/formats/docx-paper.ts';
import { odtPaper } from './setup/formats/odt-paper.ts';
import { type SetPaper, setPaper } from './setup/formats/set-paper.ts';
import { SHIPPED_PROFILE } from './setup/profile.ts';
import { readDocument } from './setup/read.ts';

const WRITERS: Readonly<Record<string, (paper: SetPaper) => Uint8Array | Promise<Uint8Array>>> = {
  docx: docxPaper,
  odt: odtPaper,
};

/** Blocks with their role, marker, marks and filled cells, and sentences: what two readings of one paper are held against each other by. */
function told({ blocks }: Document): string[] {
  return blocks
    .filter(({ role }) => role !== 'page-furniture')
    .flatMap(({ role, marker, text, sentences, noteRefs, cells }) => [
      JSON.stringify([role, marker, text, noteRefs.map((ref) => ref.marker), cells?.filter((cell) => cell !== '')]),
      ...sentences.map((sentence) => sentence.text),
    ]);
}

function agreement(one: Document, other: Document): { readonly f1: number; readonly apart: readonly string[] } {
  const left = new Map<string, number>();
  const wanted = told(one);
  const found = told(other);
  for (const item of wanted) left.set(item, (left.get(item) ?? 0) + 1);
  let hit = 0;
  const extra: string[] = [];
  for (const item of found) {
    const count = left.get(item) ?? 0;
    if (count > 0) hit += 1;
    else extra.push(`+ ${item}`);
    left.set(item, count - 1);
  }
  const missed = [...left].filter(([, count]) => count > 0).map(([item]) => `- ${item}`);
  return { f1: f1({ hit, got: found.length, want: wanted.length }), apart: [...missed, ...extra] };
}

async function again(document: Document, format: string): Promise<Document> {
  const { source } = document;
  const bytes = await WRITERS[format]!(setPaper(document.blocks));
  const read = await readPaper(bytes, { ...source, file: `${source.file}.${format}` }, { profile: SHIPPED_PROFILE });
  if ('fault' in read) throw new Error(read.fault.nl);
  return read;
}

const declared = JSON.parse(readFileSync(join(SHIPPED_CORPUS, 'corpus.json'), 'utf8')) as { documents: Source[] };
const PAPERS: readonly (() => Document)[] = [
  ...declared.documents.map(
    (source) => () => readDocument(source, readFileSync(join(SHIPPED_CORPUS, source.file), 'utf8')),
  ),
  ...papersIn('read').map((paper) => () => readExpected(paper, paper.text)),
];

describe.each(Object.keys(WRITERS))('papers set as %s', (format) => {
  test('are read as their text is', async () => {
    const readings = await Promise.all(
      PAPERS.map(async (read) => {
        const document = read();
        const { f1: score, apart } = agreement(document, await again(document, format));
        return { id: document.source.id, score, apart };
      }),
    );
    if (process.env['APART'])
      for (const { id, score, apart } of readings) console.log(id, score.toFixed(3), apart.join('\n'));
    const low = readings.filter(({ score }) => score < 0.99);
    expect(low).toEqual([]);
  });
});
