import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownRows } from '../components/comparison/document-view.ts';
import { titleText } from '../src/view/citation.ts';
import { type AlignedRow, alignedRows, isChange } from '../src/view/comparison/aligned-rows.ts';
import { comparisonModel, comparisonSummary } from '../src/view/comparison/comparison-model.ts';
import { longestIncreasing } from '../src/view/comparison/merge-order.ts';
import { passagePair } from '../src/view/comparison/passage-pair.ts';
import { pairsOfThread, selectedPair } from '../src/view/comparison/sentence-pairs.ts';
import { cutAround, markedRuns } from '../src/view/marked-text.ts';
import { LIGHTHOUSES, sentence } from './scenes/lighthouses.ts';

const view = alignedRows(LIGHTHOUSES, 'kust-2011', 'kust-2014', false);
const rowOf = (id: string): AlignedRow => {
  const found = view.rows.find((row) => [...row.older, ...row.newer].some((one) => one.sentence.id === id));
  if (!found) throw new Error(`no row holds ${id}`);
  return found;
};
const O = (block: number, n: number): string => sentence('kust-2011', block, n);
const N = (block: number, n: number): string => sentence('kust-2014', block, n);

describe('the rows of two papers', () => {
  it('hold every sentence that is shown exactly once', () => {
    for (const side of ['older', 'newer'] as const) {
      const shown = view.rows.flatMap((row) => row[side].map((one) => one.sentence.id));
      expect(new Set(shown).size).toBe(shown.length);
      expect([...shown].sort()).toEqual(view[side].sentences.map((one) => one.sentence.id).sort());
    }
  });

  it('have ids of their own', () => {
    expect(new Set(view.rows.map(({ id }) => id)).size).toBe(view.rows.length);
  });

  it('show a sentence that asks two things whole once, and as a clause beside the other', () => {
    const [older, newer] = [O(1, 3), [N(3, 2), N(3, 4)]];
    const words = rowOf(older).older[0]?.sentence.text ?? '';
    const half = words.indexOf('het belang');
    const spans = [
      { from: 0, to: half },
      { from: half, to: words.length },
    ];
    const alignments = LIGHTHOUSES.alignments.flatMap((link) =>
      link.a.sentence !== older || link.strength === 'possible'
        ? link.a.sentence === O(3, 1)
          ? []
          : [link]
        : newer.map((sentence, i) => ({
            ...link,
            id: `${older}~${sentence}`,
            score: 0.6 + i / 10,
            a: { sentence: older, span: spans[i] ?? link.a.span },
            b: { sentence, span: { from: 0, to: 10 } },
          })),
    );
    const two = alignedRows({ ...LIGHTHOUSES, alignments }, 'kust-2011', 'kust-2014', false);
    const parts = two.rows.flatMap((row) => row.older.filter((one) => one.sentence.id === older));
    expect(parts.map(({ part, span }) => [part, span.from, span.to]).sort()).toEqual([
      [false, 0, words.length],
      [true, 0, half],
    ]);
    expect(two.counts.total).toBe(8);
  });

  it('say what became of each', () => {
    expect(rowOf(O(1, 1))).toMatchObject({ kind: 'same', formula: true, moved: false });
    expect(rowOf(O(1, 2))).toMatchObject({ kind: 'reworded', formula: false });
    expect(rowOf(O(1, 3)).kind).toBe('merged');
    expect(rowOf(O(1, 3))).toBe(rowOf(O(2, 3)));
    expect(rowOf(O(2, 2)).kind).toBe('dropped');
    expect(rowOf(O(3, 1))).toMatchObject({ kind: 'same', moved: true });
    expect(rowOf(O(3, 2)).kind).toBe('split');
    expect(rowOf(O(3, 2)).newer).toHaveLength(2);
    expect(rowOf(N(4, 3)).kind).toBe('new');
  });

  it('say moved only where two papers share an outline, and a place in it', () => {
    const genre = (id: string) => ({
      ...LIGHTHOUSES,
      documents: LIGHTHOUSES.documents.map((document) =>
        document.source.id === id
          ? { ...document, source: { ...document.source, genre: 'declaration' as const } }
          : document,
      ),
    });
    expect(view.rows.some(({ moved }) => moved)).toBe(true);
    const other = alignedRows(genre('kust-2014'), 'kust-2011', 'kust-2014', false);
    expect(other.rows.filter(({ moved }) => moved)).toEqual([]);
    expect(other.rows.flatMap((row) => [...row.older, ...row.newer]).filter(({ moved }) => moved)).toEqual([]);
    expect(other.counts).toEqual(view.counts);
    const formula = {
      ...LIGHTHOUSES,
      alignments: LIGHTHOUSES.alignments.map((link) => ({ ...link, formula: 'greeting' })),
    };
    expect(alignedRows(formula, 'kust-2011', 'kust-2014', false).rows.filter(({ moved }) => moved)).toEqual([]);
  });

  it('mark words where that helps, and else what stayed and the word that carries the degree', () => {
    const [older] = rowOf(O(1, 2)).older;
    const [newer] = rowOf(O(1, 2)).newer;
    const words = (one: typeof older): string[] =>
      (one?.marks ?? []).map(({ kind, span }) => `${kind} ${one?.sentence.text.slice(span.from, span.to).trim()}`);
    expect(words(older)).toEqual(['del publiek']);
    expect(words(newer)).toEqual(['ins openbaar']);
    const merged = rowOf(O(1, 3));
    expect(merged.inline).toBeNull();
    expect(merged.newer.flatMap((one) => words(one))).toContain('degree volledig');
    expect(merged.older.flatMap((one) => words(one)).some((mark) => mark.startsWith('stayed'))).toBe(true);
  });

  it('never strike a sentence that was taken up in another', () => {
    const many = view.rows.filter((row) => row.kind !== 'same' && (row.older.length > 1 || row.newer.length > 1));
    expect(many).toHaveLength(2);
    const kinds = many.flatMap((row) =>
      [...row.older, ...row.newer].flatMap((one) => one.marks.map(({ kind }) => kind)),
    );
    expect(kinds).not.toContain('del');
    expect(kinds).not.toContain('ins');
    expect(kinds).toContain('stayed');
  });

  it('let the running text be taken apart again into both sentences', () => {
    for (const row of view.rows.filter(({ inline }) => inline !== null)) {
      const text = (side: 'older' | 'newer'): string => row[side].map((one) => one.sentence.text).join(' ');
      const keep = (drop: 'del' | 'ins'): string =>
        (row.inline ?? [])
          .filter(({ kinds }) => !kinds.includes(drop))
          .map((piece) => piece.text)
          .join('');
      expect(keep('del')).toBe(text('newer'));
      // Of two sentences that match in a clause the running text holds that clause of the older, and all of the newer.
      if (!row.isPartial) expect(keep('ins')).toBe(text('older'));
    }
  });

  it('take up a possible link only for a sentence that would stand alone', () => {
    expect(rowOf(O(2, 1))).toMatchObject({ possible: true });
    expect(rowOf(O(2, 1)).newer.map((one) => one.sentence.id)).toEqual([N(1, 3)]);
    expect(rowOf(O(1, 2))).not.toBe(rowOf(O(1, 3)));
  });

  it('limit a paper of two meetings to the one about the subject, linked sentences from elsewhere kept', () => {
    expect(view.older.headings).toBeNull();
    expect(view.newer).toMatchObject({ headings: ['Kust-top'], elsewhere: 1, left: 5 });
    const whole = alignedRows(LIGHTHOUSES, 'kust-2011', 'kust-2014', true);
    expect(whole.newer).toMatchObject({ headings: null, elsewhere: 0, left: 0 });
    expect(whole.counts.added).toBe(view.counts.added + 5);
    expect(whole.counts.dropped).toBe(view.counts.dropped);
  });

  it('count what the rows show, in the sentence over them', () => {
    const { counts } = view;
    const older = view.rows.filter((row) => row.older.length > 0);
    expect(counts.total).toBe(older.reduce((sum, row) => sum + row.older.length, 0));
    expect(counts).toEqual({ total: 8, same: 2, reworded: 1, absorbed: 4, dropped: 1, elsewhere: 0, added: 1 });
    const [first, second] = LIGHTHOUSES.documents;
    if (!first || !second) throw new Error('two papers expected');
    expect(comparisonSummary(counts, { older: first, newer: second }, 'nl')).toBe(
      'Van de 8 zinnen uit 2011 zijn er 2 gelijk, 1 herschreven, 4 opgegaan in een andere zin en 1 vervallen. Nieuw in 2014: 1.',
    );
    expect(comparisonSummary({ ...counts, total: 0 }, { older: first, newer: second }, 'en')).toBe(
      'No sentences of 2011 stand here. New in 2014: 1.',
    );
  });

  it('stand in the reading order of both papers, but for what moved', () => {
    const rank = (side: 'older' | 'newer'): number[] =>
      view.rows
        .filter((row) => !row.moved && row[side].length > 0)
        .map((row) => view[side].sentences.findIndex((one) => one.sentence.id === row[side][0]?.sentence.id));
    expect(rank('older')).toEqual([...rank('older')].sort((a, b) => a - b));
    const newer = view.rows.filter((row) => !row.moved && !row.possible).map((row) => row.newer[0]?.sentence.id ?? '');
    expect(newer.filter(Boolean)).toEqual([...newer.filter(Boolean)].sort());
  });

  it('fold what stayed into one row when only changes are asked for', () => {
    const { rows } = comparisonModel(LIGHTHOUSES, 'kust-2011', 'kust-2014', { language: 'nl', base: null });
    expect(rows.map(({ row }) => row)).toEqual(view.rows);
    const shown = shownRows(rows, true);
    expect(shown.filter((one) => 'model' in one).length).toBe(view.rows.filter(isChange).length);
    expect(shown.flatMap((one) => ('unchanged' in one ? [one.unchanged] : []))).toEqual([1]);
    expect(shownRows(rows, false)).toHaveLength(view.rows.length);
  });

  it('carry the verdict of the line', () => {
    expect(rowOf(O(1, 3)).verdict).toEqual(['stronger', 'broader']);
  });

  it('name the paper that is missing', () => {
    expect(() => alignedRows(LIGHTHOUSES, 'kust-2011', 'kust-1900', false)).toThrow("'kust-1900'");
  });
});

describe('the order of rows', () => {
  it('keeps the heaviest chain, so that what moved is the little', () => {
    const items = [
      { older: 0, newer: 9, weight: 1, words: 1 },
      { older: 1, newer: 1, weight: 1, words: 1 },
      { older: 2, newer: 2, weight: 1, words: 1 },
    ];
    expect(longestIncreasing(items)).toEqual(new Set(items.slice(1)));
    const heavy = [{ older: 0, newer: 9, weight: 5, words: 1 }, ...items.slice(1)];
    expect(longestIncreasing(heavy)).toEqual(new Set(heavy.slice(0, 1)));
    expect(longestIncreasing([])).toEqual(new Set());
    // Two that cross: the one of fewer words has moved.
    const crossed = [
      { older: 0, newer: 1, weight: 1, words: 4 },
      { older: 1, newer: 0, weight: 1, words: 9 },
    ];
    expect(longestIncreasing(crossed)).toEqual(new Set(crossed.slice(1)));
  });

  it('is the heaviest chain there is, and of those the one of most words', () => {
    const item = fc.record({
      older: fc.nat(6),
      newer: fc.nat(6),
      weight: fc.integer({ min: 1, max: 3 }),
      words: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 9 }), (items) => {
        const value = (chain: readonly (typeof items)[number][]): [number, number] => [
          chain.reduce((sum, { weight }) => sum + weight, 0),
          chain.reduce((sum, { words }) => sum + words, 0),
        ];
        const rises = (chain: readonly (typeof items)[number][]): boolean =>
          chain.every((one, at) => at === 0 || (chain[at - 1]!.older < one.older && chain[at - 1]!.newer < one.newer));
        const sorted = [...items].sort((x, y) => x.older - y.older || x.newer - y.newer);
        const chains = Array.from({ length: 2 ** items.length }, (_, set) => sorted.filter((_, at) => (set >> at) & 1));
        const best = chains
          .filter(rises)
          .map(value)
          .sort((x, y) => y[0] - x[0] || y[1] - x[1])[0];
        const kept = longestIncreasing(items);
        expect(rises(sorted.filter((one) => kept.has(one)))).toBe(true);
        expect(value([...kept])).toEqual(best);
      }),
    );
  });
});

describe('two passages', () => {
  const [thread] = LIGHTHOUSES.threads;
  if (!thread) throw new Error('a thread expected');

  it('are those of the line, step by step', () => {
    expect(pairsOfThread(thread)).toEqual([
      { older: O(1, 3), newer: N(3, 4) },
      { older: N(3, 4), newer: 'kust-2019.b001.s1' },
      { older: N(3, 4), newer: 'kust-2019.b001.s2' },
    ]);
    expect(selectedPair(LIGHTHOUSES, thread, 'kust-2011', 'kust-2014')).toEqual({ older: O(1, 3), newer: N(3, 4) });
    expect(selectedPair(LIGHTHOUSES, null, 'kust-2016', 'kust-2019')).toBeNull();
  });

  it('are compared axis by axis, with the silence between them', () => {
    const seen = passagePair(LIGHTHOUSES, thread, { older: N(3, 4), newer: 'kust-2019.b001.s2' });
    expect(seen?.silent).toEqual(['2016']);
    expect(seen?.index).toBe(2);
    expect(seen?.axes.map(({ axis, verdict, equal }) => [axis, verdict, equal])).toEqual([
      ['degree', 'weaker', false],
      ['speaker', null, false],
      ['act', null, false],
      ['addressee', null, false],
      ['scope', null, false],
    ]);
    const first = passagePair(LIGHTHOUSES, thread, { older: O(1, 3), newer: N(3, 4) });
    expect(first?.axes.map(({ verdict }) => verdict)).toEqual(['stronger', 'same', null, null, 'broader']);
    expect(passagePair(LIGHTHOUSES, thread, { older: 'no.b001.s1', newer: N(3, 4) })).toBeNull();
  });
});

describe('a quotation', () => {
  it('is cut into runs that joined are the text', () => {
    const text = 'een volledige aansluiting bij het beleid';
    const runs = markedRuns(text, [
      { kind: 'degree', span: { from: 4, to: 13 } },
      { kind: 'stayed', span: { from: 4, to: 25 } },
      { kind: 'stayed', span: { from: 25, to: 29 } },
      { kind: 'del', span: { from: 7, to: 7 } },
    ]);
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(runs.map((run) => [run.text, run.kinds.join('+')])).toEqual([
      ['een ', ''],
      ['volledige', 'stayed+degree'],
      [' aansluiting bij', 'stayed'],
      [' het beleid', ''],
    ]);
  });

  it('is shortened at spaces around the clause, and not at all when that saves little', () => {
    const text = `${'voor '.repeat(60)}de kern van de zaak${' na'.repeat(60)}`;
    const span = { from: 300, to: 319 };
    const cut = cutAround(text, span, 120);
    const shown = text.slice(cut.from, cut.to);
    expect(shown).toContain('de kern van de zaak');
    expect(shown.length).toBeLessThanOrEqual(120);
    expect(text[cut.from - 1]).toBe(' ');
    expect(text[cut.to]).toBe(' ');
    expect(cutAround('kort genoeg', { from: 0, to: 4 }, 50)).toEqual({ from: 0, to: 11 });
    const whole = { from: 0, to: text.length };
    expect(cutAround(text, whole, 100)).toEqual(whole);
  });

  it('sets a title in capitals as the paper writes its words', () => {
    const [first, second] = LIGHTHOUSES.documents;
    if (!first || !second) throw new Error('two papers expected');
    expect(titleText(first)).toBe('Verslag van de Kust-top van 2 mei 2011');
    expect(titleText(second)).toBe('Verslag van de Kust-top en de Najaarsraad');
  });
});
