import { describe, expect, it } from 'vitest';
import type { Alignment, Cell, Document, Override, Sentence, Tag } from '../src/model.ts';
import { correctCells } from '../src/trace/correct-cells.ts';
import { correctOccurrences } from '../src/trace/correct-occurrences.ts';
import { type AnchoredCorrection, correctAlignments, correctTags } from '../src/trace/corrections.ts';
import type { Occurrence } from '../src/trace/threads.ts';
import { timed } from './setup/processor-time.ts';

/**
 * What grows with the square of its input takes minutes on these; what does not takes a fraction of a second. Processor
 * time of this process, so that a busy machine changes nothing.
 */
const MARK = { seconds: 1.5 };

describe('the work of corrections grows with their number', () => {
  const COUNT = 30_000;
  const ids = Array.from({ length: COUNT }, (_, at) => `p.b001.s${at}`);
  const sentences = ids.map((id) => ({ id, text: 'De lamp brandt.' }) as Sentence);
  const documents = [{ source: { id: 'p' }, blocks: [{ sentences }] } as unknown as Document];
  const anchor = { document: 'p', quote: 'De lamp brandt.' };
  const corrections = (action: Override['action'], to: string[] | null): AnchoredCorrection[] =>
    sentences.map((a, at) => ({
      override: { action, a: anchor, b: anchor, to, reason: 'r', date: '2026-11-30', name: null },
      a,
      b: sentences[COUNT - 1 - at]!,
    }));

  it('of tags and cells', () => {
    const tags = ids.map((sentence): Tag => ({ sentence, theme: 'a', score: 1, evidence: [], inheritedFrom: null }));
    const cell = { document: 'p', search: null, sentences: ids, state: 'speaks' } as const;
    const cells: Cell[] = ['a', 'b'].map((theme) => ({ ...cell, theme, sentences: theme === 'a' ? ids : [] }));
    const retags = corrections('retag', ['b']).reverse();
    let told: readonly Cell[] = [];
    expect(timed(() => correctTags(tags, retags)).seconds).toBeLessThan(MARK.seconds);
    expect(timed(() => (told = correctCells(cells, retags, documents))).seconds).toBeLessThan(MARK.seconds);
    expect(told.map(({ state }) => state)).toEqual(['silent', 'speaks']);
    expect(told[1]!.sentences).toEqual(ids);
  });

  it('of links', () => {
    const accepted = correctAlignments([], corrections('accept', null), documents);
    expect(accepted).toHaveLength(COUNT);
    let left: readonly Alignment[] = accepted;
    expect(
      timed(() => (left = correctAlignments(accepted, corrections('remove', null), documents))).seconds,
    ).toBeLessThan(MARK.seconds);
    expect(left).toEqual([]);
  });

  it('of lines', () => {
    const passageOf = (sentence: string) => ({ sentence }) as Occurrence['passage'];
    const occurrences = ids.map(
      (id, at): Occurrence => ({
        document: 'p',
        theme: 'a',
        matter: 'm',
        move: null,
        countries: [],
        words: `w${at}`,
        passage: passageOf(id),
      }),
    );
    const moves = [...corrections('move', ['b.m']), ...corrections('move', ['a.m']).reverse()];
    let told: readonly Occurrence[] = [];
    const locate = (id: string) => ({ document: 'p', passage: passageOf(id) });
    expect(timed(() => (told = correctOccurrences(occurrences, moves, locate).occurrences)).seconds).toBeLessThan(
      MARK.seconds,
    );
    expect(told.map(({ theme }) => theme).every((theme) => theme === 'a')).toBe(true);
  });
});
