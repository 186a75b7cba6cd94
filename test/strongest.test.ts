import { describe, expect, it } from 'vitest';
import type { Passage, Shift, Station, Verdict } from '../src/model.ts';
import { strongestEarlier, withStrongest } from '../src/trace/strongest-wording.ts';

/** What is named beside a movement: an earlier wording that goes further, however many papers ago. */

const said = (document: string, degree: string | null, home = true): { document: string; passage: Passage } => {
  const span = { from: 0, to: 9 };
  return {
    document,
    passage: {
      sentence: `${document}.b001.s1`,
      span,
      formula: null,
      wording: {
        speaker: { value: home ? 'own' : 'other', span, rule: 'made', home },
        act: null,
        addressee: null,
        degree: degree === null ? null : { value: degree, span, rule: 'made' },
        scope: null,
      },
    },
  };
};

/** A comparer that finds the degree fell; `denied` when one of the two denies. */
const comparing =
  (verdict: Verdict = 'weaker', denied = false) =>
  (older: Passage, newer: Passage): Shift => {
    const quote = ({ sentence, span, wording }: Passage) => ({ sentence, span, text: wording.degree?.value ?? '' });
    return {
      a: { sentence: older.sentence, span: older.span },
      b: { sentence: newer.sentence, span: newer.span },
      marks: [
        { axis: 'degree', direction: 'down', carriers: [{ old: quote(older), new: quote(newer) }], rule: 'made' },
        ...(denied ? [{ axis: 'polarity', direction: 'changed', carriers: [], rule: 'made' } as const] : []),
      ],
      verdict: [verdict],
    };
  };

const FULL = said('2019', 'full');
const PLAIN = said('2021', null);
const FURTHER = said('2024', 'stepwise');

describe('the strongest earlier wording', () => {
  it('is named however many papers ago, where the one it is held against does not go so far', () => {
    const found = strongestEarlier([FULL, PLAIN, said('2022', null)], PLAIN.passage, FURTHER.passage, comparing());
    expect([found?.document, found?.old.text]).toEqual(['2019', 'full']);
  });

  it.each([
    ['the one it is held against goes as far', [FULL, PLAIN], FULL, FURTHER, comparing()],
    ['nothing went further', [said('2019', 'stepwise'), PLAIN], PLAIN, FURTHER, comparing()],
    ['somebody else said it', [said('2019', 'full', false), PLAIN], PLAIN, FURTHER, comparing()],
    ['one of the two denies', [FULL, PLAIN], PLAIN, FURTHER, comparing('weaker', true)],
    ['the two cannot be called weaker', [FULL, PLAIN], PLAIN, FURTHER, comparing('undecided')],
    ['its own word stands on no rung', [FULL, PLAIN], PLAIN, said('2024', 'ambitious'), comparing()],
  ] as const)('is not named where %s', (_, earlier, direct, newer, shift) => {
    expect(strongestEarlier(earlier, direct.passage, newer.passage, shift)).toBe(null);
  });

  it('is of an earlier day: a paper of the same day, or of none, is not before it', () => {
    const station = ({ document, passage }: ReturnType<typeof said>): Station => ({
      document,
      standing: 'reworded',
      entries: [{ passage, shift: null, links: [] }],
      search: null,
    });
    const line = [FULL, PLAIN, FURTHER].map(station);
    const named = (days: Readonly<Record<string, string | null>>) =>
      withStrongest(line, (document) => days[document] ?? null, comparing())[2]?.entries[0]?.strongest?.document ??
      null;
    expect(named({ 2019: '2019-01-01', 2021: '2021-01-01', 2024: '2024-01-01' })).toBe('2019');
    expect(named({ 2019: '2024-01-01', 2021: '2024-01-01', 2024: '2024-01-01' })).toBe(null);
    expect(named({ 2021: '2021-01-01', 2024: '2024-01-01' })).toBe(null);
  });
});
