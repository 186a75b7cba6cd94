import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../src/align/link-documents.ts';
import { tagDocument } from '../src/annotate/annotated-document.ts';
import type { Document, Knowledge, PaperLanguage } from '../src/model.ts';
import { documentFromSentences } from '../src/read/from-sentences.ts';
import { corpusKnowledge } from './gold/knowledge.ts';

/** Rules of a school, a bank, a market: sentences picked for words that the shipped knowledge has of another subject. */
const knowledge = corpusKnowledge();
const sentencesIn = (language: PaperLanguage): string[] =>
  readFileSync(new URL(`cases/foreign.${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
const paper = (id: string, language: PaperLanguage, sentences: readonly string[]): Document =>
  documentFromSentences({ id, language, date: '2020-01-01', sentences: [...sentences] });
/** Strangers: every fourth sentence to each. */
const strangers = (language: PaperLanguage): Document[] =>
  [0, 1, 2, 3].map((k) =>
    paper(
      `stranger-${k}`,
      language,
      sentencesIn(language).filter((_, at) => at % 4 === k),
    ),
  );

describe.each(['nl', 'en'] as const)('papers of another subject in %s', (language) => {
  it('carry few themes of it, though a word of one stands in every third sentence', () => {
    const { tags } = tagDocument(paper('stranger', language, sentencesIn(language)), knowledge);
    // 59 and 56 when every word counted wherever it stood.
    expect(tags.filter(({ theme }) => theme !== 'procedure').length).toBeLessThanOrEqual(25);
  });

  it('are linked no more often with the knowledge than without', () => {
    const all = strangers(language);
    for (const [at, one] of all.entries()) {
      for (const other of all.slice(at + 1)) {
        const without = new Set(alignDocuments(one, other).map(({ id }) => id));
        const more = alignDocuments(one, other, { knowledge }).filter(({ id }) => !without.has(id));
        expect(more.map(({ id }) => id)).toEqual([]);
      }
    }
  });
});

describe('a word alone', () => {
  const rules = sentencesIn('nl').slice(0, 30);
  const themesOf = (sentence: string, known: Knowledge = knowledge): string[] => {
    const document = paper('p', 'nl', [...rules, sentence]);
    const id = document.blocks.at(-1)?.sentences.at(-1)?.id;
    return tagDocument(document, known)
      .tags.filter((tag) => tag.sentence === id)
      .map(({ theme }) => theme);
  };

  it('tells nothing among strangers when it is of many subjects, and all when it is of one', () => {
    expect(themesOf('Het onderwijs begint om negen uur.')).toEqual([]);
    expect(themesOf('Terugkeer naar het werk gaat in overleg.')).toEqual([]);
    expect(themesOf('De landen passen het visumbeleid aan.')).toEqual(['visa']);
  });

  it('tells with a second one beside it', () => {
    expect(themesOf('De terugkeer van migranten wordt bevorderd.')).toEqual(['migration']);
  });
});
