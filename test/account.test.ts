import { describe, expect, it } from 'vitest';
import { cellCounts, ledgerTable, threadBySentence } from '../components/account/counts.ts';
import { measuredText } from '../components/account/figures-view.ts';
import { reasonIn } from '../components/account/scale-translations.ts';
import { ADDRESSEE_CLASSES, ADDRESSEES_LEFT_OUT } from '../src/languages/addressees.ts';
import { DEGREES, DEGREES_LEFT_OUT } from '../src/languages/degree-words.ts';
import {
  CELL_STATE_LABELS,
  DRAFT_KIND_ORDER,
  RELATION_LABELS,
  STANDING_LABELS,
  STRENGTH_LABELS,
} from '../src/languages/labels.ts';
import { ACTS, ACTS_LEFT_OUT } from '../src/languages/speech-acts.ts';
import { AMOUNTS } from '../src/languages/trend-words.ts';
import { VERDICTS } from '../src/languages/verdict-labels.ts';
import { accountData } from '../src/node/account.ts';
import { loadCorpus } from '../src/node/corpus-folder.ts';
import { SHIPPED_CORPUS } from '../src/node/root.ts';
import { CLAIMS, type ClaimWord } from '../src/view/account/claims.ts';
import { rememberedDossier } from './setup/dossiers.ts';
import { SHIPPED_PROFILE } from './setup/profile.ts';

const loaded = loadCorpus(SHIPPED_CORPUS);
if (loaded.corpus === null) throw new Error('no corpus');
const dossier = rememberedDossier(loaded);

describe('the account of the corpus', () => {
  it('puts every sentence of the ledger in one row and one column', () => {
    const table = ledgerTable(dossier);
    expect(table.all).toBe(Object.values(dossier.ledger).flat().length);
    expect(new Set(Object.values(dossier.ledger).flat()).size).toBe(table.all);
    expect(table.perDocument.reduce((sum, one) => sum + one, 0)).toBe(table.all);
    for (const { all, perDocument } of table.rows) expect(perDocument.reduce((sum, one) => sum + one, 0)).toBe(all);
  });

  it('counts every cell once', () => {
    expect(cellCounts(dossier).reduce((sum, { count }) => sum + count, 0)).toBe(dossier.cells.length);
    expect(dossier.cells.length).toBe(dossier.corpus.focus.themes.length * dossier.documents.length);
  });

  it('knows the line of every sentence that the ledger has on one', () => {
    const lines = threadBySentence(dossier);
    expect(dossier.ledger.threaded.filter((id) => !lines.has(id))).toEqual([]);
  });

  it('gives the figures to the corpus they were measured on alone, and terms to any', () => {
    const account = accountData(SHIPPED_CORPUS, dossier.corpus.id, loaded.knowledge);
    expect(account.figures?.against.nl).toContain('Geen deskundige');
    expect(account.figures?.figures.length).toBeGreaterThan(8);
    expect(account.terms.map(({ theme }) => theme)).toEqual(dossier.themes.map(({ id }) => id));
    expect(accountData(SHIPPED_CORPUS, 'another', null)).toEqual({ figures: null, terms: [] });
    expect(accountData('no/such/folder', dossier.corpus.id, null).figures).toBeNull();
  });

  it('writes a measured value as the language does', () => {
    expect(measuredText({ value: 0.836, of: null, interval: [0.77, 0.886] }, 'nl')).toBe('0,836 (0,77 tot 0,89)');
    expect(measuredText({ value: 36, of: 36, interval: null }, 'en')).toBe('36 of 36');
  });

  it('has a reason in Dutch for every step and for every word left out', () => {
    const texts = [
      ...[...DEGREES, ...AMOUNTS, ...ACTS, ...Object.values(ADDRESSEE_CLASSES)].map(({ reason }) => reason),
      ...[...DEGREES_LEFT_OUT, ...ACTS_LEFT_OUT, ...ADDRESSEES_LEFT_OUT].map(({ why }) => why),
    ];
    const { speakers, leftOut } = SHIPPED_PROFILE;
    const labels = [
      ...speakers.map(({ reason }) => reason),
      ...[...leftOut.speakers, ...leftOut.addressees].map(({ why }) => why),
    ];
    expect(labels.length).toBeGreaterThan(15);
    expect(labels.filter(({ nl, en }) => nl.trim() === '' || nl === en)).toEqual([]);
    expect(texts.filter((text) => reasonIn(text, 'nl').language !== 'nl')).toEqual([]);
    expect(texts.every((text) => reasonIn(text, 'en').text === text)).toBe(true);
  });
});

describe('what the tool claims', () => {
  it('has one row for every label that is shown of something found', () => {
    const rowsOf = (word: ClaimWord): string[] =>
      CLAIMS.filter(({ words }) => words.includes(word)).map(({ id }) => id);
    const shown: readonly ClaimWord[] = [
      ...VERDICTS.map(({ id }) => id),
      ...(Object.keys(STANDING_LABELS) as ClaimWord[]),
      ...(Object.keys(CELL_STATE_LABELS) as ClaimWord[]),
      ...(Object.keys(STRENGTH_LABELS) as ClaimWord[]),
      ...(Object.keys(RELATION_LABELS) as ClaimWord[]),
      ...DRAFT_KIND_ORDER,
      'dropped',
      'new',
    ];
    for (const word of new Set(shown)) expect([word, rowsOf(word).length]).toEqual([word, 1]);
  });

  it('says what holds it and what is said otherwise, in both languages, each claim once', () => {
    expect(new Set(CLAIMS.map(({ id }) => id)).size).toBe(CLAIMS.length);
    for (const { claim, holds, otherwise } of CLAIMS)
      for (const label of [claim, holds, otherwise]) for (const text of [label.nl, label.en]) expect(text).not.toBe('');
    // The label itself stands in its claim, so that a reader finds the row of the word he saw.
    for (const { id, label, tells } of VERDICTS) {
      const row = CLAIMS.find(({ words }) => words.includes(id));
      if (tells !== undefined)
        for (const language of ['nl', 'en'] as const) expect(row?.claim[language]).toContain(label[language]);
    }
  });
});
