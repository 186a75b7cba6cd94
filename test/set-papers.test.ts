import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LoadedCorpus } from '../src/corpus/corpus.ts';
import type { Document, Dossier, Source } from '../src/model.ts';
import { loadCorpus } from '../src/node/corpus-folder.ts';
import { SHIPPED_CORPUS } from '../src/node/root.ts';
import { windows1252Byte } from '../src/read/formats/decode-text.ts';
import { linesOfText } from '../src/read/formats/text.ts';
import { readFormat, readPaper } from '../src/read/read-file.ts';
import { papersIn } from './papers/expected.ts';
import { readPaper as readExpected } from './papers/score.ts';
import { buildDossier } from './setup/build.ts';
import { shippedDossier } from './setup/dossiers.ts';
import { agreement } from './setup/formats/agreement.ts';
import { docxPaper } from './setup/formats/docx-paper.ts';
import { barePaper, sitePaper } from './setup/formats/html-paper.ts';
import { odtPaper } from './setup/formats/odt-paper.ts';
import { type SetPaper, setPaper } from './setup/formats/set-paper.ts';
import { xmlPaper } from './setup/formats/xml-paper.ts';
import { SHIPPED_PROFILE } from './setup/profile.ts';
import { readDocument } from './setup/read.ts';

const WRITERS: Readonly<Record<string, (paper: SetPaper) => Uint8Array | Promise<Uint8Array>>> = {
  docx: docxPaper,
  odt: odtPaper,
  html: sitePaper,
  bare: barePaper,
  xml: xmlPaper,
};

async function again(document: Document, format: string): Promise<Document> {
  const { source } = document;
  const bytes = await WRITERS[format]!(setPaper(document.blocks));
  const read = await readPaper(bytes, { ...source, file: `${source.file}.${format}` }, { profile: SHIPPED_PROFILE });
  if ('fault' in read) throw new Error(read.fault.nl);
  return read;
}

const declared = JSON.parse(readFileSync(join(SHIPPED_CORPUS, 'corpus.json'), 'utf8')) as { documents: Source[] };
const TEXTS = [
  ...declared.documents.map((source) => readFileSync(join(SHIPPED_CORPUS, source.file), 'utf8')),
  ...papersIn('read').map(({ text }) => text),
];
/** Read once, for all formats. */
const PAPERS: readonly Document[] = [
  ...declared.documents.map((source, i) => readDocument(source, TEXTS[i]!)),
  ...papersIn('read').map((paper) => readExpected(paper, paper.text)),
];

/** A dossier without its papers, every sentence and block named by its paper and words: their places are of the format. */
function comparable(dossier: Dossier): unknown {
  const names = new Map<string, string>();
  for (const { source, blocks } of dossier.documents)
    for (const { id, text, sentences } of blocks) {
      names.set(id, `${source.id}: ${text}`);
      for (const sentence of sentences) names.set(sentence.id, `${source.id}: ${sentence.text}`);
    }
  const { documents: _, ...rest } = dossier;
  return JSON.parse(JSON.stringify(rest), (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(/[a-z]+-\d{4}\.b\d+(?:\.s\d+)?/g, (id) => names.get(id) ?? id) : value,
  );
}

describe.each(Object.keys(WRITERS))('papers set as %s', (format) => {
  test('are read as their text is', async () => {
    const readings = await Promise.all(
      PAPERS.map(async (document) => {
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

/** Of one format: those that read the five papers alike give one dossier, and it is a second's work to make. */
test('papers set as docx make the dossier their text makes', async () => {
  const plain = shippedDossier();
  const documents = await Promise.all(plain.documents.map((document) => again(document, 'docx')));
  const made = buildDossier({ ...(loadCorpus(SHIPPED_CORPUS) as LoadedCorpus), documents });
  expect(comparable(made)).toEqual(comparable(plain));
});

test('papers in UTF-16, and those that Windows-1252 can hold in that, have the lines of their text', async () => {
  let western = 0;
  for (const text of TEXTS) {
    const lines = linesOfText(text);
    expect(await readFormat(new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')), 'stuk.txt')).toMatchObject({
      lines,
    });
    const bytes = Uint8Array.from(text, windows1252Byte);
    if (bytes.includes(0) || !/[^\0-\x7F]/.test(text)) continue;
    western += 1;
    expect(await readFormat(bytes, 'stuk.txt')).toMatchObject({ lines });
  }
  expect(western).toBeGreaterThan(9);
});
