import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../src/align/link-documents.ts';
import { corpusKnowledge } from './gold/knowledge.ts';
import type { Case, Kind } from './gold/stress/case.ts';
import { editWords, lookAlike, merge, moveClause, split } from './gold/stress/edits.ts';
import {
  amendmentCases,
  lawCases,
  municipalCases,
  newsCases,
  newsReportCases,
  regulationCases,
  strangerCases,
} from './gold/stress/made.ts';
import { random } from './gold/stress/prng.ts';
import { rates, scoreCases, together } from './gold/stress/score.ts';
import { paperSets } from './gold/stress/sets.ts';
import { claims, type Linker, scoreSet } from './gold/stress/stress.ts';

const TEXT = 'Het kabinet steunt de aanleg van de haven, waarbij de provincie in 2024 de kosten van de kade draagt.';
const POOL = ['weide', 'molen', 'kanaal', 'schaap'];

describe('the edits of the stress set', () => {
  it('gives the same text for the same seed', () => {
    expect(editWords(TEXT, 0.45, random(7), POOL)).toBe(editWords(TEXT, 0.45, random(7), POOL));
    expect(editWords(TEXT, 0.45, random(7), POOL)).not.toBe(editWords(TEXT, 0.45, random(8), POOL));
  });

  it('splits at a clause, merges, moves a clause to the front', () => {
    expect(split(TEXT)).toEqual([
      'Het kabinet steunt de aanleg van de haven.',
      'Daarbij geldt de provincie in 2024 de kosten van de kade draagt.',
    ]);
    expect(merge('De haven groeit.', 'De kade blijft.')).toBe('De haven groeit, en de kade blijft.');
    expect(moveClause(TEXT)).toMatch(/^Waarbij de provincie .*, het kabinet steunt de aanleg van de haven\.$/);
  });

  it('keeps the frame of a look-alike and not its matter', () => {
    const other = lookAlike(TEXT, random(3), POOL);
    expect(other).not.toContain('2024');
    expect(other).not.toContain('provincie');
    expect(other).toContain('de');
  });
});

describe('the score of the stress set', () => {
  const made: Case = {
    name: 'made',
    older: ['a', 'b', 'c'],
    newer: [
      { text: 'a', kind: 'verbatim', from: [0] },
      { text: 'b and c', kind: 'merged', from: [1, 2] },
      { text: 'd', kind: 'new', from: [] },
    ],
  };
  const link = (a: number, b: number, group: string) => ({
    a,
    b,
    link: { ...alignedPair(), group, moved: false, relation: 'verbatim' as const },
  });

  it('counts right, missed and extra by kind, and a merge only when whole', () => {
    const half = scoreCases([[made, [link(0, 0, 'x'), link(1, 1, 'y'), link(0, 2, 'x')]]]);
    expect(half.kinds.get('merged')).toEqual({ right: 1, missed: 1, extra: 0, passages: 1 });
    expect(half.kinds.get('new')?.extra).toBe(1);
    expect(half.groups).toEqual({ right: 0, of: 1 });
    const whole = scoreCases([[made, [link(0, 0, 'x'), link(1, 1, 'y'), link(2, 1, 'y')]]]);
    expect(whole.groups).toEqual({ right: 1, of: 1 });
    expect(rates(together(whole)).f1).toBe(1);
  });
});

/** Any link will do: only group, moved and relation are read. */
function alignedPair() {
  const [one] = claims({ name: 'one', older: [TEXT], newer: [{ text: TEXT, kind: 'verbatim', from: [0] }] }, (a, b) =>
    alignDocuments(a, b),
  );
  if (one === undefined) throw new Error('a sentence and its copy are not linked');
  return one.link;
}

describe('the aligner without knowledge, on versions of the five papers', () => {
  const [versions, reports] = paperSets();
  const scores = scoreSet(versions!, (a, b) => alignDocuments(a, b));
  const of = (kind: Kind) => rates(scores.kinds.get(kind)!);

  it('finds what stayed, what was edited, what was moved', () => {
    expect(of('verbatim').f1).toBeGreaterThan(0.98);
    expect(of('5 % edited').f1).toBeGreaterThan(0.97);
    expect(of('20 % edited').f1).toBeGreaterThan(0.95);
    expect(of('45 % edited').f1).toBeGreaterThan(0.9);
    expect(of('clause moved').f1).toBeGreaterThan(0.95);
    expect(rates(together(scores)).f1).toBeGreaterThan(0.96);
  });

  it('keeps splits and merges together, and says what was moved', () => {
    expect(scores.groups.right / scores.groups.of).toBeGreaterThan(0.85);
    expect(scores.moved.missed).toBeLessThanOrEqual(1);
    expect(scores.moved.extra).toBeLessThanOrEqual(2);
  });

  it('finds a sentence told again in other words', () => {
    expect(rates(together(scoreSet(reports!, (a, b) => alignDocuments(a, b)))).f1).toBeGreaterThan(0.8);
  });
});

describe('the aligner on texts changed by hand', () => {
  const knowledge = corpusKnowledge();
  const plainly: Linker = (a, b) => alignDocuments(a, b);
  const knowing: Linker = (a, b) => alignDocuments(a, b, { knowledge });
  const scored = (cases: readonly Case[], link: Linker = plainly) =>
    scoreSet({ name: '', cases, passages: 'articles' }, link);

  it('finds the articles of an amended regulation, and nearly none that is not', () => {
    const all = rates(together(scored(regulationCases())));
    expect(all.precision).toBeGreaterThan(0.98);
    expect(all.f1).toBeGreaterThan(0.91);
  });

  it('finds each sentence of a page in its plain edition, short ones that recur in order', () => {
    const scores = scored(municipalCases());
    expect(rates(together(scores)).f1).toBeGreaterThan(0.93);
    expect(scores.kinds.get('verbatim')?.missed).toBe(0);
  });

  it('links no two laws on unlike subjects, with the knowledge of another subject neither', () => {
    for (const link of [plainly, knowing]) expect(together(scored(lawCases(), link)).extra).toBe(0);
    const strangers = together(scored(strangerCases(), knowing));
    expect(strangers.extra / strangers.passages).toBeLessThan(0.007);
  });

  it('links reports of one event with few faults', () => {
    const tuned = rates(together(scored(newsCases())));
    expect(tuned.precision).toBeGreaterThan(0.88);
    expect(tuned.f1).toBeGreaterThan(0.64);
    const report = rates(together(scored(newsReportCases())));
    expect(report.precision).toBeGreaterThan(0.88);
    expect(report.f1).toBeGreaterThan(0.7);
  });

  it('links no reports of two events', () => {
    const cases = newsCases();
    const crossed = cases.flatMap((one) =>
      cases
        .filter((other) => other !== one)
        .map(({ newer }) => ({ ...one, newer: newer.map(({ text }) => ({ text, kind: 'new' as const, from: [] })) })),
    );
    const { extra, passages } = together(scored(crossed));
    expect(extra / passages).toBeLessThan(0.007);
  });

  it('finds the articles of regulations as a legislator amends them, and none for what stands in the stead of another', () => {
    const scores = scored(amendmentCases());
    const changed = rates(together(scores, (kind) => kind !== 'verbatim' && kind !== 'new'));
    expect(changed.f1).toBeGreaterThan(0.95);
    expect(rates(scores.kinds.get('heavily changed')!).recall).toBeGreaterThan(0.8);
    expect(scores.kinds.get('new')?.extra).toBe(0);
  });
});
