/** What nobody decided on is marked in words wherever it is shown, until somebody does. */
import { expect, test } from 'vitest';
import { confirmed } from '../src/dossier/confirmed.ts';
import type { Document, ProposedValue } from '../src/model.ts';
import { dayConfirmation, isProposedTheme, isUnconfirmed, proposalText } from '../src/view/unconfirmed.ts';
import { RATES } from './scenes/rates.ts';

const day = (value: string, from: ProposedValue['from'] = 'text'): ProposedValue => ({
  value,
  from,
  words: value,
  page: null,
  line: 1,
});
const [paper] = RATES.documents as readonly [Document];
const proposing = (...document: ProposedValue[]): Document => ({
  ...paper,
  source: { ...paper.source, proposed: { document } },
});

test('two days, or one that the text does not print, are to be confirmed; one the text prints, or a person chose, is not', () => {
  const two = proposing(day('2018-05-01'), day('2018-04-26'));
  expect(dayConfirmation(two, 'nl')).toBe(' (te bevestigen)');
  expect(dayConfirmation(proposing(day('2018-05-01', 'name')), 'en')).toBe(' (to be confirmed)');
  expect(dayConfirmation(proposing(day('2018-05-01')), 'nl')).toBe('');
  expect(dayConfirmation({ ...two, source: confirmed(two.source) }, 'nl')).toBe('');
  expect(isUnconfirmed(two, 'issuer')).toBe(false);
});

test('themes that were found are proposed', () => {
  expect(RATES.themes.every(({ id }) => isProposedTheme(RATES, id))).toBe(true);
  expect(proposalText(RATES, RATES.themes[0]!.id, 'nl')).toBe(' (voorgesteld)');
  expect(proposalText(RATES, 'unknown', 'nl')).toBe('');
});
