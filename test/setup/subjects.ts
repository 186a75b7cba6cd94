import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDraft } from '../../src/draft/check-draft.ts';
import type { Options, Subject } from '../../src/export/subject.ts';
import type { Dossier, DraftCheck, Knowledge } from '../../src/model.ts';
import { SHIPPED_CORPUS } from '../../src/node/root.ts';
import { pairsOfThread } from '../../src/view/comparison/sentence-pairs.ts';
import { ALL_FINDINGS } from '../../src/view/findings/filter.ts';
import { SHIPPED_PROFILE } from './profile.ts';

/** What can be asked of a dossier, and how: for the tests of every format. */

export const OPTIONS: Options = {
  language: 'nl',
  base: 'https://beleid.example/lezen/',
  years: { from: null, to: null },
  author: 'Beleidslijn',
  date: '2026-05-26',
  separator: ';',
};

export const LANGUAGES = ['nl', 'en'] as const;

/** Every line, every two papers, every step of a line, the table, the overview, the whole. */
export function subjectsOf(dossier: Dossier): Subject[] {
  const papers = dossier.documents.map(({ source }) => source.id);
  return [
    ...dossier.threads.map(({ id }): Subject => ({ what: 'line', thread: id })),
    ...papers.flatMap((older, at) =>
      papers.slice(at + 1).map((newer): Subject => ({ what: 'comparison', older, newer })),
    ),
    ...dossier.threads.flatMap((thread) =>
      pairsOfThread(thread).map((pair): Subject => ({ what: 'passage', thread: thread.id, ...pair })),
    ),
    ...dossier.alignments.map(
      ({ a, b }): Subject => ({ what: 'passage', thread: null, older: a.sentence, newer: b.sentence }),
    ),
    { what: 'table', threads: null, papers: null },
    { what: 'table', threads: dossier.threads.map(({ id }) => id), papers },
    { what: 'overview', themes: null },
    { what: 'findings', filter: ALL_FINDINGS },
    { what: 'dossier' },
  ];
}

const KNOWLEDGE_FILES = ['themes', 'objects', 'regions'] as const;

/** The knowledge of the shipped corpus. */
export function shippedKnowledge(): Knowledge {
  const parts = KNOWLEDGE_FILES.map((name) => JSON.parse(readFileSync(join(SHIPPED_CORPUS, `${name}.json`), 'utf8')));
  return Object.assign({}, ...parts) as Knowledge;
}

/** A draft checked against the shipped corpus: weaker, not repeated, said for the first time, and one sentence about nothing. */
export function shippedDraft(dossier: Dossier): Extract<Subject, { what: 'draft' }> {
  const text = [
    'Van de Westelijke Balkanlanden zal het kabinet verdere aansluiting bij het EU-visumbeleid vragen.',
    'Het kabinet zal het belang van energiezekerheid voor de Westelijke Balkan onderstrepen.',
    'De lunch is om twaalf uur.',
  ].join(' ');
  const check: DraftCheck = checkDraft({
    profile: SHIPPED_PROFILE,
    dossier,
    knowledge: shippedKnowledge(),
    text,
    without: ['tivat-2026'],
  });
  const [first, second] = check.findings;
  return {
    what: 'draft',
    text,
    check,
    decisions: {
      ...(first === undefined ? {} : { [first.id]: { kind: 'deliberate', reason: 'Zo met Brussel afgesproken.' } }),
      ...(second === undefined ? {} : { [second.id]: { kind: 'elsewhere' } }),
    },
  };
}
