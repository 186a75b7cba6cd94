import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editedWord, referenceAddress, typeset } from '../components/documents/typeset.ts';
import type { Block, Edit, Reference } from '../src/model.ts';

const place = { page: 1, lines: [[1, 1]] } as const;
const TEXT = 'De EU-markt groeit. Zie de noot. ';

function blockOf(text: string, cuts: readonly number[], notes: readonly number[]): Block {
  const bounds = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  return {
    id: 'p.b001',
    role: 'paragraph',
    part: 'verslag',
    section: [],
    marker: null,
    text,
    // Every other stretch is a sentence, so that some text stands between two.
    sentences: bounds.slice(0, -1).flatMap((from, n) => {
      const to = bounds[n + 1] ?? text.length;
      if (n % 2 === 1) return [];
      return [{ id: `p.b001.s${n}`, text: text.slice(from, to), span: { from, to }, place, references: [] }];
    }),
    noteRefs: notes.map((at, n) => ({ marker: String(n), at, note: null })),
    place,
    pieces: [],
  };
}

const edit = (at: number, was: string, now: string): Edit => ({
  kind: 'join',
  block: 'p.b001',
  at,
  source: { from: 0, to: 0 },
  was,
  now,
  rule: 'default',
});

describe('a block as it is set', () => {
  const at = fc.integer({ min: 0, max: TEXT.length });
  it('is its text character for character, with every note mark and change once', () => {
    fc.assert(
      fc.property(
        fc.array(at, { maxLength: 4 }),
        fc.array(at, { maxLength: 3 }),
        fc.array(fc.tuple(at, at), { maxLength: 3 }),
        fc.array(at, { maxLength: 3 }),
        (cuts, notes, marks, edits) => {
          const block = blockOf(TEXT, cuts, notes);
          const spans = marks.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
          const pieces = typeset(block, { marks: spans, edits: edits.map((one) => edit(one, '-\n', '')) }).flatMap(
            (stretch) => stretch.pieces,
          );
          expect(pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')).toBe(TEXT);
          expect(pieces.filter(({ kind }) => kind === 'note')).toHaveLength(notes.length);
          expect(pieces.filter(({ kind }) => kind === 'was')).toHaveLength(edits.length);
        },
      ),
    );
  });

  it('puts a note mark behind the full stop into the sentence before it', () => {
    const stretches = typeset(blockOf(TEXT, [19, 20], [19]), { marks: [], edits: [] });
    expect(stretches[0]?.pieces.map(({ kind }) => kind)).toEqual(['text', 'note']);
  });

  it('tells a change by the word it stands in', () => {
    const block = blockOf('De defensiemarkt groeit.', [], []);
    expect(editedWord(block, edit(11, '-\n', ''))).toEqual({ was: 'defensie-|markt', now: 'defensiemarkt' });
  });
});

describe('an address a paper prints', () => {
  const reference = (target: string, kind: Reference['kind'] = 'url'): Reference => ({
    kind,
    span: { from: 0, to: 1 },
    text: target,
    target,
  });
  it.each([
    ['https://www.consilium.europa.eu/x', true],
    ['http://example.org', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['https://', false],
  ])('%s becomes a link: %s', (target, isLink) => {
    expect(referenceAddress(reference(target)) !== null).toBe(isLink);
    expect(referenceAddress(reference(target, 'kamerstuk'))).toBeNull();
  });
});
