/** Statements of a central bank: see test/fomc/README.md. */
import { readFileSync } from 'node:fs';
import { documentFromSentences } from '../../src/index.ts';
import type { Document, Dossier } from '../../src/model.ts';
import { plainDossier } from './plain-dossier.ts';

/** The rows of a table of test/fomc, each by the names of its columns. */
export function statementTable(name: string): Readonly<Record<string, string>>[] {
  const [head = '', ...rows] = readFileSync(new URL(`../fomc/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const names = head.split('\t');
  return rows.map((row) => Object.fromEntries(row.split('\t').map((cell, at) => [names[at] ?? '', cell])));
}

/** The sentences of all statements, by the day of each. */
export function statementSentences(): Map<string, string[]> {
  const sentences = new Map<string, string[]>();
  for (const { paper = '', sentence = '' } of statementTable('sentences.tsv'))
    sentences.set(paper, [...(sentences.get(paper) ?? []), sentence]);
  return sentences;
}

/** A paper per day. */
export const papersByDay = (
  sentences: Iterable<readonly [day: string, sentences: readonly string[]]>,
  language: 'nl' | 'en' = 'en',
): Document[] =>
  Array.from(sentences, ([id, texts]) => documentFromSentences({ id, language, date: id, sentences: texts }));

/** The first statements as a dossier, without knowledge: versions of one text, with many links. */
export const statements = (papers: number): Dossier =>
  plainDossier(papersByDay([...statementSentences()].slice(0, papers)), 'fomc');
