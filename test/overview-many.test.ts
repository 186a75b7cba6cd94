import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFilter, filterOptions } from '../components/overview/apply-filter.ts';
import {
  type AxisBar,
  axisRuns,
  BAR_DISTANCE,
  densityCurve,
  longAxis,
  nearestPaper,
  stackTicks,
  windowSpan,
} from '../components/overview/long-axis-layout.ts';
import { cellCountsOf, shownSentences } from '../components/overview/rows.ts';
import { NO_FILTER } from '../src/view/filter.ts';
import { themesShown } from '../src/view/overview/overview-text.ts';
import { ISLANDS } from './scenes/islands.ts';
import { synthetic } from './scenes/synthetic.ts';

const mark = (state: AxisBar['state'], size = 0, own = true): AxisBar => ({ state, size, own });

describe('the axis of many papers', () => {
  it('keeps two papers of one week 2.6 px apart', () => {
    const { places, most } = longAxis(['2006-01-01', '2012-01-24', '2012-01-25', '2025-01-01'], 850);
    expect((places[2] ?? 0) - (places[1] ?? 0)).toBeCloseTo(BAR_DISTANCE, 1);
    expect(most).toBe(1);
  });

  it('rises, stays inside, and keeps its distance while there is room', () => {
    const days = fc
      .array(fc.integer({ min: 0, max: 7000 }), { minLength: 1, maxLength: 300 })
      .map((offsets) =>
        offsets
          .sort((a, b) => a - b)
          .map((offset) => new Date(Date.UTC(2006, 0, 1 + offset)).toISOString().slice(0, 10)),
      );
    fc.assert(
      fc.property(days, fc.integer({ min: 120, max: 1500 }), (some, width) => {
        const { places, most } = longAxis(some, width);
        expect(places).toHaveLength(some.length);
        places.forEach((place, i) => {
          expect(place).toBeGreaterThanOrEqual(-0.05);
          expect(place).toBeLessThanOrEqual(width);
          if (i > 0) expect(place - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(most > 1 ? 0 : BAR_DISTANCE - 0.11);
        });
      }),
    );
  });

  it('lets papers share a place once they do not fit, and says how many', () => {
    const days = synthetic(2000).documents.map((paper) => paper.source.dates.document);
    const { places, most } = longAxis(days, 850);
    expect(new Set(places).size).toBeLessThanOrEqual(Math.ceil(850 / BAR_DISTANCE));
    expect(most).toBeGreaterThan(5);
  });

  it('stands without any day at all', () => {
    expect(longAxis([null, null], 300)).toMatchObject({ undated: 2, years: [] });
    expect(longAxis([], 300).places).toEqual([]);
  });
});

describe('the course of a row', () => {
  const axis = longAxis(
    Array.from({ length: 8 }, (_, i) => `20${10 + i}-01-01`),
    700,
  );

  it('brackets three silent papers or more, and no paper that is undecided or not read', () => {
    const states = ['silent', 'silent', 'speaks', 'silent', 'silent', 'silent', 'undecided', 'silent'] as const;
    const runs = axisRuns(
      states.map((state) => mark(state, 1)),
      axis,
    );
    expect(runs.map(({ count }) => count)).toEqual([3]);
  });

  it('is high by the root of the number of sentences', () => {
    const { own, other } = densityCurve([mark('speaks', 16), mark('speaks', 4, false)], axis, 40, 16);
    expect(own).toContain('v40');
    expect(other).toContain('v20');
  });

  it('finds the paper under a pointer', () => {
    expect(nearestPaper(axis.places, (axis.places[3] ?? 0) + 4)).toBe(3);
  });

  it('stacks what fits and counts the rest', () => {
    expect(stackTicks([46, 1], 35).ticks.map(({ width }) => width)).toEqual([13, 3]);
    expect(stackTicks(Array(20).fill(9), 35)).toMatchObject({ more: 9 });
  });

  it('keeps the window inside the papers', () => {
    expect(windowSpan(200, 199, 9)).toEqual({ from: 191, count: 9 });
    expect(windowSpan(4, 0, 9)).toEqual({ from: 0, count: 4 });
  });
});

describe('the dossier as narrowed', () => {
  it('is itself when nothing is asked, and the same object when the same is asked', () => {
    expect(applyFilter(ISLANDS, NO_FILTER, 'dossier', 'nl')).toBe(ISLANDS);
    const once = applyFilter(ISLANDS, { ...NO_FILTER, speaker: 'home' }, 'dossier', 'nl');
    expect(applyFilter(ISLANDS, { ...NO_FILTER, speaker: 'home' }, 'dossier', 'nl')).toBe(once);
  });

  it('parts every sentence between the home side and others, and adds up to the cells whatever is asked', () => {
    const dossier = synthetic(30);
    const speakers = ['home', 'other', 'council', null];
    for (const speaker of speakers) {
      const kept = applyFilter(dossier, { ...NO_FILTER, speaker }, 'dossier', 'nl');
      const counts = Object.values(cellCountsOf(kept)).reduce((sum, count) => sum + count, 0);
      expect(counts).toBe(kept.cells.length);
      expect(kept.cells.filter(({ state }) => state === 'silent')).toHaveLength(cellCountsOf(dossier).silent);
    }
    const of = (speaker: string): number =>
      shownSentences(applyFilter(dossier, { ...NO_FILTER, speaker }, 'dossier', 'nl'));
    expect(of('home') + of('other')).toBe(shownSentences(dossier));
  });

  it('offers only what some paper or sentence has', () => {
    expect(filterOptions(ISLANDS)).toEqual({
      regions: ['ne'],
      speakers: ['nederland', 'others'],
      genres: ['declaration', 'report', 'agenda'],
      years: ['2014', '2019', '2020'],
      themes: ['fish', 'ports'],
    });
  });

  it('orders without a locale', () => {
    const kept = applyFilter(synthetic(20), NO_FILTER, 'alphabet', 'nl');
    expect(themesShown(kept)).toEqual([...themesShown(kept)].sort());
  });
});

describe('the synthetic dossier', () => {
  it('is the same for the same seed, says that it is synthetic, and changes with the seed', () => {
    expect(JSON.stringify(synthetic(20))).toBe(JSON.stringify(synthetic(20)));
    expect(JSON.stringify(synthetic(20, 2))).not.toBe(JSON.stringify(synthetic(20)));
    expect(synthetic(20).corpus.title.nl).toMatch(/^Synthetisch/);
  });
});
