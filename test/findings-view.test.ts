import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINDING_KINDS } from '../src/languages/finding-kinds.ts';
import { ALL_FINDINGS, type FindingFilter, filterAddress, parseFilterAddress } from '../src/view/findings/filter.ts';
import { shortQuotation } from '../src/view/findings/short-quotation.ts';
import { smallLine, smallLineText } from '../src/view/findings/small-line.ts';
import { paperPlaces, smallLineLayout, yearTicks } from '../src/view/findings/small-line-layout.ts';
import { LIGHTHOUSES } from './scenes/lighthouses.ts';

/** What the first view draws of a finding: its filter in the address, its quotation in a row, its line under the ruler. */

const value = fc.option(fc.string({ minLength: 1, maxLength: 9 }), { nil: null });
const kinds = fc.subarray(
  FINDING_KINDS.map(({ id }) => id),
  { minLength: 1 },
);
const filters: fc.Arbitrary<FindingFilter> = fc.record({
  kinds: fc.option(kinds, { nil: null }),
  theme: value,
  paper: value,
  speaker: value,
  region: value,
  isCorrected: fc.boolean(),
});

describe('the filter in an address', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parseFilterAddress(filterAddress(filter))).toEqual(filter);
      }),
    );
  });

  it.each([null, '', 'kinds:', 'kinds:none', '~~', 'speaker:', '%E0%A4%A'])('narrows nothing as %j', (text) => {
    expect(parseFilterAddress(text)).toEqual(ALL_FINDINGS);
  });
});

describe('a short quotation', () => {
  const quoted = (runs: readonly (readonly [text: string, isMarked?: boolean])[]) =>
    shortQuotation({
      runs: runs.map(([text, isMarked = false]) => ({ text, kinds: isMarked ? (['degree'] as const) : [] })),
      cutBefore: false,
      cutAfter: false,
    });

  it('keeps every marked word, cuts between words, and says where', () => {
    const before = 'Het kabinet heeft zich in de Europese Raad opnieuw sterk gemaakt voor het belang van ';
    const { runs, cutBefore, cutAfter } = quoted([[before], ['volledige', true], [' aansluiting.']]);
    expect(runs.map(({ text }) => text).join('')).toMatch(/^\p{L}+ .*volledige aansluiting\.$/u);
    expect(before.endsWith(runs[0]?.text ?? '?')).toBe(true);
    expect([cutBefore, cutAfter]).toEqual([true, false]);
  });

  it('leaves whole what is hardly longer', () => {
    expect(quoted([['Nederland steunt '], ['verdere', true], [' uitbreiding.']])).toMatchObject({
      cutBefore: false,
      cutAfter: false,
    });
  });
});

describe('a small line', () => {
  it('says what each paper does, and runs of many papers once', () => {
    const thread = LIGHTHOUSES.threads[0]!;
    const line = smallLine(LIGHTHOUSES, { is: 'lane', theme: thread.theme, thread, lane: thread.lanes[0]! });
    expect(line.map(({ document }) => document)).toEqual(LIGHTHOUSES.documents);
    expect(smallLineText(LIGHTHOUSES, line, 'nl').split(', ')).toHaveLength(line.length);
    const many = Array.from({ length: 20 }, () => line[0]!);
    expect(smallLineText(LIGHTHOUSES, many, 'nl')).toMatch(/\(20\)$/);
  });

  const days = fc.array(
    fc.option(
      fc
        .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10)),
      { nil: null },
    ),
    { minLength: 1, maxLength: 80 },
  );

  it('stands in order within its width, whatever the days', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 200, max: 500 }), (given, width) => {
        const sorted = [...given].sort((x, y) => (x ?? '9999').localeCompare(y ?? '9999'));
        const places = paperPlaces(sorted, width);
        expect(places).toHaveLength(sorted.length);
        for (const [at, x] of places.entries()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          if (at > 0) expect(x).toBeGreaterThanOrEqual(places[at - 1]!);
        }
        for (const { x } of yearTicks(sorted, width)) expect(x).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('draws a bar for each run of papers that speaks and a bracket for each paper that does not, while there is room', () => {
    const states = fc.array(fc.constantFrom('speaks', 'silent', 'elsewhere', 'undecided', 'unread'), {
      minLength: 1,
      maxLength: 12,
    });
    const [document] = LIGHTHOUSES.documents;
    fc.assert(
      fc.property(states, (given) => {
        const line = given.map(
          (state) =>
            ({
              document: document!,
              state,
              level: state === 'speaks' ? ('none' as const) : null,
              home: false,
            }) as const,
        );
        const places = line.map((_, at) => at * 40);
        const { bars, gaps } = smallLineLayout(line, places);
        const runs = given.filter((state, at) => state === 'speaks' && given[at - 1] !== 'speaks');
        expect(bars.length).toBeGreaterThanOrEqual(runs.length);
        expect(bars.length).toBeLessThanOrEqual(given.filter((state) => state === 'speaks').length);
        expect(gaps).toHaveLength(given.filter((state) => state !== 'speaks').length);
      }),
    );
  });
});
