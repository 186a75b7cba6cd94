import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../src/draft/check-draft.ts';
import type { CorpusDeclaration, Document, Dossier, Entry, Knowledge, Passage } from '../src/model.ts';
import type { DossierSources } from '../src/pipeline.ts';
import { clauseOfPassage } from '../src/text/clause-of-passage.ts';
import { corpusKnowledge } from './gold/knowledge.ts';
import { FOCUS, KNOWLEDGE, PAPERS } from './scenes/customs.ts';
import { rememberedDossier } from './setup/dossiers.ts';
import { SHIPPED_PROFILE } from './setup/profile.ts';

/** A paper given as draft after the papers before it is told what the line tells of it: one verdict, wherever it stands. */

interface Held {
  readonly name: string;
  readonly sources: DossierSources & { readonly knowledge: Knowledge };
  readonly last: string;
  readonly text: string;
}

const CORPUS = new URL('../corpus/', import.meta.url);
const corpus = JSON.parse(readFileSync(new URL('corpus.json', CORPUS), 'utf8')) as CorpusDeclaration;
const texts = new Map(
  corpus.documents.map((source) => [source.id, readFileSync(new URL(source.file, CORPUS), 'utf8')]),
);
const knowledge = corpusKnowledge();

/** The shipped papers up to one of them. */
function shippedUntil(last: string): Held {
  const at = corpus.documents.findIndex(({ id }) => id === last);
  const declared = { ...corpus, documents: corpus.documents.slice(0, at + 1) };
  return { name: last, sources: { corpus: declared, knowledge, texts }, last, text: texts.get(last) ?? '' };
}

const textOf = ({ blocks }: Document): string => blocks.map(({ text }) => text).join('\n\n');
const newest = PAPERS.at(-1) as Document;
const customs: Held = {
  name: 'customs',
  sources: {
    corpus: {
      id: 'made',
      title: { nl: 'Douane', en: 'Customs' },
      focus: FOCUS,
      documents: PAPERS.map(({ source }) => source),
    },
    knowledge: KNOWLEDGE,
    documents: PAPERS,
  },
  last: newest.source.id,
  text: textOf(newest),
};

const entriesIn = (dossier: Dossier, thread: string, paper: string): readonly Entry[] =>
  dossier.threads
    .filter(({ id }) => id === thread)
    .flatMap(({ lanes }) => lanes.flatMap(({ stations }) => stations))
    .filter(({ document }) => document === paper)
    .flatMap(({ entries }) => entries);

const sentenceText = (documents: readonly Document[], id: string): string =>
  documents.flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences)).find((one) => one.id === id)?.text ??
  '';

/** A clause by its words, which a draft and the paper share. */
const clauseText = (documents: readonly Document[], passage: Passage): string => {
  const { from, to } = clauseOfPassage(passage);
  return sentenceText(documents, passage.sentence).slice(from, to);
};

describe.each([shippedUntil('brussel-2024'), shippedUntil('tivat-2026'), customs])(
  '$name',
  ({ sources, last, text }) => {
    it('as a draft gets the movement it gets as the last paper of each line', () => {
      const whole = rememberedDossier(sources);
      const before = { ...sources.corpus, documents: sources.corpus.documents.filter(({ id }) => id !== last) };
      const genre = sources.corpus.documents.find(({ id }) => id === last)?.genre;
      const dossier = rememberedDossier({ ...sources, corpus: before });
      const request = { text, genre, knowledge: sources.knowledge, profile: SHIPPED_PROFILE };
      const check = checkDraft({ dossier, ...request });
      let held = 0;
      for (const { thread, passage, movement } of check.findings) {
        if (thread === null || passage === null || movement === null) continue;
        const words = clauseText([check.document], passage);
        const same = entriesIn(whole, thread, last).filter(
          (entry) => clauseText(whole.documents, entry.passage) === words,
        );
        if (same.length === 0) continue;
        held += 1;
        expect(
          same.map((entry) => entry.movement?.verdicts.join()),
          `${thread}: ${words}`,
        ).toContain(movement.verdicts.join());
      }
      expect(held).toBeGreaterThan(0);
    }, 60_000);
  },
);
