/** A draft held against papers nobody described: discovered themes, lines without regions, and claims no wider than the words. */
import { expect, test } from 'vitest';
import { checkDraft } from '../src/draft/check-draft.ts';
import { RATES as dossier, rateStatement as statement } from './scenes/rates.ts';

const spending = /Household spending.*\n\n/;
const check = (text: string) => checkDraft({ dossier, knowledge: null, text, language: 'en' });
const told = (text: string) => check(text).findings.map(({ kind, here }) => `${kind}: ${here?.text ?? ''}`);

test('what is said again is repeated, another figure is another figure, and each stands on its line', () => {
  const { findings, unplaced } = check(statement(2022, '1/2'));
  const rate = findings.find(({ here }) => here?.text.includes('1/2'));
  expect(rate?.movement?.verdicts).toContain('other-figure');
  expect(rate?.older?.document).toBe('s-2021');
  expect(dossier.threads.map(({ id }) => id)).toContain(rate?.thread);
  expect(told(statement(2022, '1/2'))).toContain(
    'repeated: Job gains have been solid in recent months, and the unemployment rate has remained low.',
  );
  expect(findings.filter(({ kind }) => kind === 'not-repeated' || kind === 'first')).toEqual([]);
  expect(unplaced).toEqual([]);
});

test('a sentence left out is missed where nothing of its line stands in the draft, and not where its words may stand', () => {
  const whole = statement(2022, '1');
  const missed = (text: string) => check(text).findings.filter(({ kind }) => kind === 'not-repeated');
  const [spent] = missed(whole.replace(spending, ''));
  expect(spent?.older?.document).toBe('s-2021');
  const moved = 'Spending of every household on durable goods was left out of account by the districts.\n\n';
  expect(missed(whole.replace(spending, moved))).toEqual([]);
});

test('a sentence of another matter is no first time: it is said not to be checked', () => {
  const { findings, unplaced } = check(`${statement(2022, '1')}\n\nThe museum will open its garden on Sunday.`);
  expect(findings.some(({ here }) => here?.text.includes('museum'))).toBe(false);
  expect(unplaced.map(({ text }) => text)).toEqual(['The museum will open its garden on Sunday.']);
});
