import { describe, expect, it } from 'vitest';
import type { Document } from '../src/model.ts';
import { documentFromSentences } from '../src/read/from-sentences.ts';
import { comparisonModel } from '../src/view/comparison/comparison-model.ts';
import { plainDossier } from './setup/plain-dossier.ts';

/** Two papers with a day each, or none: the same words, once with an order in time and once without. */
function dossierOf(first: string | null, second: string | null) {
  const paper = (id: string, sentences: readonly string[], day: string | null): Document => {
    const { source, ...rest } = documentFromSentences({ id, language: 'nl', sentences });
    return { ...rest, source: { ...source, genre: 'letter', dates: { document: day, event: null } } };
  };
  const documents = [
    paper('a', ['Het waterschap zal de dijk volledig versterken.', 'Het parkeren blijft gratis.'], first),
    paper(
      'b',
      ['Het waterschap zal de dijk verder versterken.', 'De rente wordt verlaagd met een kwart procent.'],
      second,
    ),
  ];
  return plainDossier(documents);
}
const told = (first: string | null, second: string | null) => {
  const dossier = dossierOf(first, second);
  const [one = 'a', other = 'b'] = dossier.documents.map(({ source }) => source.id);
  const model = comparisonModel(dossier, one, other, { language: 'nl', base: null }, true);
  return { model, verdicts: dossier.alignments.flatMap(({ movement }) => movement?.verdicts ?? []) };
};

describe('two papers', () => {
  it('of two days have a direction', () => {
    const { model, verdicts } = told('2021-03-01', '2022-03-01');
    expect(model.isOrdered).toBe(true);
    expect(verdicts).toContain('weaker');
    expect(model.rows.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['vervallen', 'nieuw']));
  });

  it.each([
    ['2022-03-01', '2022-03-01'],
    [null, '2022-03-01'],
    ['2022-03-01', null],
    [null, null],
  ])('of %s and %s stand side by side without one', (first, second) => {
    const { model, verdicts } = told(first, second);
    expect(model.isOrdered).toBe(false);
    for (const verdict of ['stronger', 'weaker', 'broader', 'narrower', 'same'])
      expect(verdicts).not.toContain(verdict);
    const kinds = model.rows.map(({ kind }) => kind);
    for (const kind of ['vervallen', 'nieuw']) expect(kinds).not.toContain(kind);
    expect(kinds.filter((kind) => kind.startsWith('alleen in '))).toHaveLength(2);
    expect(model.summary).toContain('zonder volgorde');
  });
});
