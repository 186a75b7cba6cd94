import { expect, it, vi } from 'vitest';
import { passageModel } from '../src/view/comparison/passage-model.ts';
import { shippedDossier } from './setup/dossiers.ts';

it('telling a link goes through the links of its papers only for who steps through them', () => {
  const dossier = shippedDossier();
  const through = vi.spyOn(dossier.alignments as unknown[], 'filter');
  const { a, b } = dossier.alignments[0]!;
  const pair = { older: a.sentence, newer: b.sentence };
  const told = passageModel(dossier, null, pair, { language: 'nl', base: null });
  expect(through).not.toHaveBeenCalled();
  expect(told?.view.pairs[told.view.index]).toEqual(pair);
  expect(through).toHaveBeenCalled();
  through.mockRestore();
});
