import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import { checkDraft } from '../../src/draft/check-draft.ts';
import type { Options, Subject } from '../../src/export/subject.ts';
import type { Dossier, DraftCheck } from '../../src/model.ts';
import { loadCorpus } from '../../src/node/corpus-folder.ts';
import { SHIPPED_CORPUS } from '../../src/node/root.ts';
import { pairsOfThread } from '../../src/view/comparison/sentence-pairs.ts';
import { ALL_FINDINGS } from '../../src/view/findings/filter.ts';
import { ALL_YEARS } from '../../src/view/years.ts';
import { SHIPPED_PROFILE } from './profile.ts';

/** What can be a page: all but the dossier itself, which is data. */
export type PageSubject = Exclude<Subject, { readonly what: 'dossier' }>;

export const OPTIONS: Options = {
  language: 'nl',
  base: null,
  years: ALL_YEARS,
  author: 'A. Jansen',
  date: '2026-05-26',
  separator: ';',
};

export const DRAFT =
  'Het kabinet vraagt om verdere aansluiting van de Westelijke Balkan bij het EU-visumbeleid.\n\nHet kabinet onderstreept het belang van de strijd tegen desinformatie. Het weer was goed.';

/** A draft held against a dossier, with what the shipped corpus knows of its subject. */
export function checked(dossier: Dossier, text: string): DraftCheck {
  const loaded = loadCorpus(SHIPPED_CORPUS);
  if (loaded.corpus === null || loaded.knowledge === null)
    throw new Error('the shipped corpus has no corpus.json or no knowledge');
  return checkDraft({ profile: SHIPPED_PROFILE, dossier, knowledge: loaded.knowledge, text });
}

/** One of every subject that can be a page, of a dossier with a line and two papers. */
export function pagesOf(dossier: Dossier, text: string = DRAFT): readonly PageSubject[] {
  const [thread] = dossier.threads;
  const { alignments } = dossierIndex(dossier);
  const pair = thread && pairsOfThread(thread).find((one) => alignments.has(`${one.older}~${one.newer}`));
  const [older, newer] = dossier.documents.slice(1).map(({ source }) => source.id);
  if (thread === undefined || pair === undefined || older === undefined || newer === undefined)
    throw new Error('expected a dossier with a line and three papers');
  const check = checked(dossier, text);
  const [first, second] = check.findings;
  const decisions: Extract<Subject, { readonly what: 'draft' }>['decisions'] = {
    ...(first === undefined ? {} : { [first.id]: { kind: 'deliberate', reason: `Zo afgesproken. ${text}` } }),
    ...(second === undefined ? {} : { [second.id]: { kind: 'elsewhere' } }),
  };
  return [
    { what: 'line', thread: thread.id },
    { what: 'table', threads: null, papers: null },
    { what: 'comparison', older, newer },
    { what: 'passage', thread: thread.id, ...pair },
    { what: 'overview', themes: null },
    { what: 'findings', filter: ALL_FINDINGS },
    { what: 'draft', text, check, decisions },
  ];
}
