import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AXIS_Y,
  type Dated,
  FULL_WORDS,
  LEADER_Y,
  MARK_DISTANCE,
  ROWS,
  ruler,
  STROKE_COLUMNS,
  spreadApart,
  strokes,
  threads,
  wordsThatFit,
  wordsWidth,
} from '../src/view/overview/layout.ts';

const papers = (...days: (string | null)[]): Dated[] => days.map((day, i) => ({ id: `d${i}`, day }));
const name = (years: number, months: number): string => `${years} jaar en ${months} maanden geen document`;
const sentences = (...words: number[]) => words.map((n, i) => ({ id: `s${i}`, words: n }));

describe('the ruler', () => {
  it('stands papers at their true days and ends with the columns', () => {
    const drawn = ruler(papers('2018-05-17', '2022-12-06', '2026-06-05'), 840, name);
    expect(drawn.ticks.map((tick) => tick.label)).toEqual('2018 2019 2020 2021 2022 2023 2024 2025 2026'.split(' '));
    const [a, b, c] = drawn.marks.map((mark) => mark.x) as [number, number, number];
    const day = drawn.width / 3287;
    expect(b - a).toBeCloseTo(1664 * day, 0);
    expect(c - b).toBeCloseTo(1277 * day, 0);
    expect(drawn.width).toBe(840 - 840 / 3 / 8);
  });

  it('names gaps over 18 months, by calendar months, and no others', () => {
    const drawn = ruler(papers('2018-05-17', '2022-12-06', '2024-06-06', '2024-12-18'), 840, name);
    expect(drawn.gaps.map(({ after, before, years, months }) => [after, before, years, months])).toEqual([
      ['d0', 'd1', 4, 7],
    ]);
    expect(ruler(papers('2020-01-01', '2021-08-01'), 840, name).gaps).toHaveLength(1);
    expect(ruler(papers('2020-01-01', '2021-06-28'), 840, name).gaps).toHaveLength(0);
  });

  it('puts the name of a gap where no leader crosses it, if there is such a place', () => {
    const drawn = ruler(papers('2018-05-17', '2022-12-06', '2023-12-13', '2024-12-18', '2026-06-05'), 838, name);
    const [gap] = drawn.gaps;
    const wide = name(4, 7).length * 5.9;
    const crosses = drawn.marks.filter(({ x }, i) => {
      const at = (y: number) => x + (((i * 838) / 5 - x) * y) / (LEADER_Y - AXIS_Y);
      return Math.max(at(8), at(20)) >= gap!.x && Math.min(at(8), at(20)) <= gap!.x + wide;
    });
    expect(crosses).toEqual([]);
  });

  it('keeps two papers of one week two marks', () => {
    const { marks } = ruler(papers('2006-01-01', '2012-01-24', '2012-01-25', '2025-12-01'), 600, name);
    expect(marks[2]!.x - marks[1]!.x).toBeGreaterThanOrEqual(MARK_DISTANCE - 0.1);
  });

  it('gives a paper without a day a column and no mark, and one paper a ruler of one year', () => {
    const drawn = ruler(papers('2020-03-01', null), 400, name);
    expect(drawn.marks.map((mark) => mark.document)).toEqual(['d0']);
    expect(drawn.leaders).toHaveLength(1);
    expect(ruler(papers('2020-03-01'), 400, name).ticks).toHaveLength(1);
    expect(ruler(papers(null), 400, name)).toMatchObject({ marks: [], leaders: [], ticks: [], gaps: [] });
    expect(ruler([], 400, name).marks).toEqual([]);
  });

  it('thins out year labels that would touch', () => {
    const labels = ruler(papers('1990-01-01', '2025-01-01'), 500, name).ticks.filter((tick) => tick.label !== null);
    for (const [i, tick] of labels.slice(1).entries()) expect(tick.x - labels[i]!.x).toBeGreaterThanOrEqual(44);
  });
});

describe('places pushed apart', () => {
  it('keep their order, their distance and their frame', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { maxLength: 40 }), (places) => {
        const sorted = [...places].sort((a, b) => a - b);
        const out = spreadApart(sorted, MARK_DISTANCE, 500);
        const room = sorted.length > 1 ? Math.min(MARK_DISTANCE, 500 / (sorted.length - 1)) : 0;
        for (const [i, place] of out.entries()) {
          expect(place).toBeGreaterThanOrEqual(-1e-6);
          expect(place).toBeLessThanOrEqual(500 + 1e-6);
          if (i > 0) expect(place - out[i - 1]!).toBeGreaterThanOrEqual(room - 1e-6);
        }
      }),
    );
  });

  it('stay where they are when nothing is near', () => {
    expect(spreadApart([10, 100, 200], MARK_DISTANCE, 500)).toEqual([10, 100, 200]);
  });
});

describe('strokes', () => {
  it('are as long as their sentence, up to 46 words', () => {
    const { strokes: drawn } = strokes(sentences(23, 46, 90), 168, 34);
    expect(drawn.map((stroke) => stroke.width)).toEqual([17, 34, 34]);
    expect(wordsThatFit(Array(FULL_WORDS).fill('woord').join(' '))).toBe(46);
  });

  it('stand five under each other, then beside', () => {
    const { strokes: drawn, more } = strokes(sentences(...Array(8).fill(20)), 168, 34);
    expect(drawn.map((stroke) => stroke.x)).toEqual([0, 0, 0, 0, 0, 40, 40, 40]);
    expect(more).toBeNull();
  });

  it('print what does not fit as a number, and count it', () => {
    const most = ROWS * STROKE_COLUMNS;
    expect(strokes(sentences(...Array(most).fill(9)), 168, 34).more).toBeNull();
    const { strokes: drawn, more } = strokes(sentences(...Array(30).fill(9)), 168, 34);
    expect(drawn.length + more!.count).toBe(30);
    expect(more!.count).toBe(12);
  });

  it('stay inside their column and their row, whatever the width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 400 }),
        fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 60 }),
        (column, words) => {
          for (const stroke of strokes(sentences(...words), column, 34).strokes) {
            expect(stroke.x + stroke.width).toBeLessThanOrEqual(column);
            expect(stroke.y).toBeGreaterThanOrEqual(0);
            expect(stroke.y + 4).toBeLessThanOrEqual(34);
          }
        },
      ),
    );
  });
});

describe('threads', () => {
  const cell = (...ids: string[]) =>
    strokes(
      ids.map((id) => ({ id, words: 20 })),
      168,
      35,
    );
  const link = (a: string, b: string, same = false) => ({ id: `${a}~${b}`, a, b, same });

  it('run from the end of a stroke to the start of the next', () => {
    const [drawn] = threads([cell('a'), cell('b')], [link('a', 'b', true)], 168);
    expect(drawn).toMatchObject({ from: 0, to: 1, same: true, over: false });
    expect(drawn!.d).toMatch(/^M16\.8 17\.5C/);
  });

  it('are dotted over a paper that does not hold the position', () => {
    const drawn = threads([cell('a'), cell(), cell('c')], [link('a', 'c')], 168);
    expect(drawn.map((thread) => thread.over)).toEqual([true]);
  });

  it('reach back to the nearest paper only', () => {
    const cells = [cell('a'), cell('b'), cell('c')];
    const drawn = threads(cells, [link('a', 'b'), link('b', 'c'), link('a', 'c')], 168);
    expect(drawn.map((thread) => thread.id)).toEqual(['a~b', 'b~c']);
  });

  it('do not depend on which end is called a, and leave out what is not drawn', () => {
    const cells = [cell('a'), cell('b')];
    expect(threads(cells, [link('b', 'a')], 168)[0]).toMatchObject({ from: 0, to: 1 });
    expect(threads(cells, [link('a', 'x'), link('a', 'a')], 168)).toEqual([]);
  });
});

describe('words on the line', () => {
  // Measured in Chromium on Newsreader at 18 px: 450 for the words, 600 for the degree word, without the room around.
  it.each([
    ['', 'volledige aansluiting', 148.3],
    ['', 'verdere hervormingen', 162.1],
    ['', 'volledige openstelling', 157.6],
    ['volledige aansluiting', '', 154.5],
    ['verdere hervormingen', '', 168.2],
  ])('are about as wide as drawn: "%s%s"', (degree, rest, drawn) => {
    expect(Math.abs(wordsWidth(degree, rest) - 8 - drawn)).toBeLessThan(0.03 * drawn);
  });
});
