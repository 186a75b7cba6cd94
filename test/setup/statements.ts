import { readFileSync } from 'node:fs';
import { buildDossier, documentFromSentences } from '../../src/index.ts';
import type { Dossier } from '../../src/model.ts';

const rows = readFileSync(new URL('../fomc/sentences.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1);

/** The first statements of a central bank as a dossier, without knowledge: versions of one text, with many links. */
export function statements(papers: number): Dossier {
  const sentences = new Map<string, string[]>();
  for (const [id = '', , sentence = ''] of rows.map((row) => row.split('\t')))
    sentences.set(id, [...(sentences.get(id) ?? []), sentence]);
  const documents = [...sentences]
    .slice(0, papers)
    .map(([id, texts]) => documentFromSentences({ id, language: 'en', date: id, sentences: texts }));
  const corpus = {
    id: 'fomc',
    title: { nl: 'FOMC', en: 'FOMC' },
    focus: { regions: [], themes: [] },
    documents: documents.map(({ source }) => source),
  };
  return buildDossier({ corpus, knowledge: null, documents });
}
