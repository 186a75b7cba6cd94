import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineModel } from '../src/view/line/line-model.ts';
import { timelineItems } from '../src/view/line/timeline.ts';
import { packLabels, type Timeline, type TimelineItem, timelineLayout } from '../src/view/line/timeline-layout.ts';
import { shippedDossier } from './setup/dossiers.ts';

const dossier = shippedDossier();

function itemsOf(id: string): TimelineItem[] {
  const thread = dossier.threads.find((one) => one.id === id);
  if (thread === undefined) throw new Error(`no thread ${id}`);
  return timelineItems(dossier, thread, lineModel(dossier, thread, { language: 'nl', base: null }).stations, 'nl');
}

const visa = itemsOf('visa.visum+aansluiting');

/** Pairs of texts that stand on one line and cover each other, in any two columns. */
function covered({ columns }: Timeline): string[] {
  const lines = columns.flatMap((column) => column.lines);
  return lines.flatMap((a, i) =>
    lines
      .slice(i + 1)
      .filter((b) => a.y === b.y && a.x < b.x + b.width && b.x < a.x + a.width)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

const word = fc.string({ minLength: 1, maxLength: 14 }).map((text) => text.replace(/\s/g, 'x'));
const words = fc.array(word, { maxLength: 6 }).map((list) => list.join(' '));
const item = fc.record({
  document: word,
  day: fc.option(
    fc
      .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
  ),
  year: fc.constant('2026'),
  degree: fc.option(word),
  rest: fc.option(words),
  lang: fc.constant('nl' as const),
  home: fc.boolean(),
  strong: words,
  soft: words,
  standing: fc.constant('speaks' as const),
  rung: fc.constantFrom('stepwise', 'none', 'full', 'full-scope', 'unknown'),
}) as fc.Arbitrary<TimelineItem>;
const silent = item.map((one): TimelineItem => ({ ...one, standing: 'silent', rung: null, degree: null }));
const line = fc.array(fc.oneof(item, silent), { minLength: 1, maxLength: 9 });

describe('the timeline', () => {
  it('keeps words apart and inside, whatever the words, the days and the width', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 280, max: 1200 }), fc.integer({ min: 10, max: 32 }), (items, width, em) => {
        const timeline = timelineLayout(items, { width, em });
        if (timeline === null) return;
        expect(covered(timeline)).toEqual([]);
        for (const { x, lines, mark } of timeline.columns) {
          expect(x).toBeGreaterThanOrEqual(0);
          for (const text of lines) expect(text.x + text.width).toBeLessThanOrEqual(width + 0.2);
          if (mark !== null) expect(mark.x + mark.width).toBeLessThanOrEqual(width + 0.2);
        }
        expect(timeline.columns.map((column) => column.item.document)).toEqual(items.map(({ document }) => document));
      }),
    );
  });

  it('loses no word under the bar', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 280, max: 1200 }), (items, width) => {
        const timeline = timelineLayout(items, { width });
        for (const { item: one, lines } of timeline?.columns ?? []) {
          const said = (kind: string): string =>
            lines
              .filter((text) => text.kind === kind)
              .map(({ text }) => text)
              .join(' ');
          expect(said('strong')).toBe(one.strong.trim().replace(/ +/g, ' '));
          expect(said('soft')).toBe(one.soft.trim().replace(/ +/g, ' '));
        }
      }),
    );
  });

  it.each([380, 440, 520, 720, 1200])('tells the visa line at %i px without words over words', (width) => {
    const timeline = timelineLayout(visa, { width });
    expect(timeline?.columns.map(({ item }) => item.year)).toEqual(['2018', '2022', '2023', '2024', '2026']);
    expect(timeline && covered(timeline)).toEqual([]);
  });

  it('leaves out what the degree is a degree of before it leaves out the picture', () => {
    const lifted = (width: number): string[] | undefined =>
      timelineLayout(visa, { width })?.columns.map(({ lines }) =>
        lines.flatMap(({ kind, text }) => (kind === 'degree' || kind === 'rest' ? [text] : [])).join(' '),
      );
    expect(lifted(720)).toEqual(['zwijgt', 'aansluiting', 'volledige aansluiting', 'zwijgt', 'verdere aansluiting']);
    expect(lifted(380)).toEqual(['zwijgt', 'aansluiting', 'volledige', 'zwijgt', 'verdere']);
    expect(lifted(200)).toBe(undefined);
  });

  it('stands at true time where there is room', () => {
    const at = (day: string, document: string): TimelineItem => ({
      ...(visa[1] as TimelineItem),
      day,
      document,
      rest: 'x',
      soft: '',
      strong: '',
    });
    const timeline = timelineLayout([at('2000-01-01', 'a'), at('2001-01-01', 'b'), at('2010-01-01', 'c')], {
      width: 1000,
      measure: () => 30,
    });
    expect(timeline?.columns.map(({ x }) => x)).toEqual([0, 97.2, 970]);
  });

  it('draws a bar as thick as the wording goes far, tapering to the next paper that speaks', () => {
    const [silentBefore, first, second, gap, last] = timelineLayout(visa, { width: 720 })?.columns ?? [];
    expect([silentBefore?.bar, gap?.bar]).toEqual([null, null]);
    expect(silentBefore?.mark).not.toBe(null);
    const heights = (d: string | null | undefined): number[] => {
      const [, top = 0, topEnd = 0, lowEnd = 0, low = 0] =
        /^M[\d.]+ ([\d.]+)H[\d.]+L[\d.]+ ([\d.]+)V([\d.]+)L[\d.]+ ([\d.]+)/.exec(d ?? '')?.map(Number) ?? [];
      return [low - top, lowEnd - topEnd].map((height) => Math.round(height));
    };
    expect(heights(first?.bar)).toEqual([5, 9]);
    expect(heights(second?.bar)).toEqual([9, 9]);
    expect(heights(last?.bar)).toEqual([3, 3]);
  });
});

describe('places', () => {
  const rising = fc.array(
    fc.tuple(fc.double({ min: 0, max: 1000, noNaN: true }), fc.double({ min: 0, max: 80, noNaN: true })),
    {
      minLength: 1,
      maxLength: 12,
    },
  );

  it('keep their distances and their order, inside the ends', () => {
    fc.assert(
      fc.property(rising, (given) => {
        const rooms = given.map(([, room]) => room);
        const xs = packLabels(
          given.map(([place]) => place),
          rooms,
          1000,
        );
        xs.forEach((x, i) => {
          expect(x).toBeGreaterThanOrEqual(-1e-9);
          expect(x + (rooms[i] ?? 0)).toBeLessThanOrEqual((xs[i + 1] ?? 1000) + 1e-6);
        });
      }),
    );
  });

  it('are where they were wanted when nothing forces them', () => {
    expect(packLabels([0, 40, 90], [10, 10, 10], 100)).toEqual([0, 40, 90]);
    expect(packLabels([50, 50], [20, 20], 100)).toEqual([40, 60]);
    expect(packLabels([95, 96], [20, 20], 100)).toEqual([60, 80]);
  });
});
