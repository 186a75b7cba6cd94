import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_STARTED, withChunk } from '../components/load-dossier.ts';
import { ISLANDS } from './scenes/islands.ts';

const TEXT = JSON.stringify(ISLANDS);
const whole = ISLANDS.documents.map(({ source, blocks }) => ({
  title: source.title,
  sentences: blocks.flatMap((block) => block.sentences).length,
}));

describe('a dossier as it comes in', () => {
  it('counts its papers and their sentences, wherever the line cuts it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: TEXT.length - 1 }), { maxLength: 30 }), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), TEXT.length];
        const pieces = at.slice(1).map((end, i) => TEXT.slice(at[i], end));
        const read = pieces.reduce((before, piece) => withChunk(before, piece, piece.length), NOT_STARTED);
        expect(read.papers).toEqual(whole);
        expect(read.bytes).toBe(TEXT.length);
      }),
    );
  });
});
