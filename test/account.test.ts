import { describe, expect, it } from 'vitest';
import { cellCounts, ledgerTable, threadBySentence } from '../components/account/counts.ts';
import { measuredText } from '../components/account/figures-view.ts';
import { reasonIn } from '../components/account/scale-translations.ts';
import { ADDRESSEE_CLASSES, ADDRESSEES_LEFT_OUT } from '../src/languages/addressees.ts';
import { DEGREES, DEGREES_LEFT_OUT } from '../src/languages/degree-words.ts';
import { ACTS, ACTS_LEFT_OUT } from '../src/languages/speech-acts.ts';
import { AMOUNTS } from '../src/languages/trend-words.ts';
import { accountData } from '../src/node/account.ts';
import { loadCorpus } from '../src/node/corpus.ts';
import { SHIPPED_CORPUS } from '../src/node/root.ts';
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
