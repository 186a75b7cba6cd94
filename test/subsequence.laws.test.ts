import { diffArrays } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestCommonSubsequence } from '../src/compare/lcs.ts';
import { numberTokens } from '../src/compare/numbered-tokens.ts';
import { scanTokens } from '../src/text/token-scanner.ts';

const KINDS = 40;
const row = (most: number, kinds: number) => fc.array(fc.nat(kinds - 1), { maxLength: most });
/** Few kinds and many, short rows (the table) and long ones (the bits), and a row beside an edited copy of itself. */
const ROWS = fc.oneof(
  fc.tuple(row(40, 3), row(40, 3)),
  fc.tuple(row(60, KINDS), row(60, KINDS)),
  fc.tuple(row(400, 12), row(400, 12)),
  fc
    .tuple(fc.array(fc.nat(KINDS - 1), { minLength: 200, maxLength: 500 }), fc.infiniteStream(fc.nat(19)))
    .map(([one, dice]) => [one, one.map((token) => ((dice.next().value as number) < 3 ? 39 - token : token))] as const),
);
const WEIGHTS = Array.from({ length: KINDS }, (_, kind) => kind % 5);

/** The oracle: the table of every cell. */
function longest(a: readonly number[], b: readonly number[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const token of a) {
    const here = [0];
    for (let j = 0; j < b.length; j += 1) here.push(token === b[j] ? above[j]! + 1 : Math.max(above[j + 1]!, here[j]!));
    above = here;
  }
  return above.at(-1)!;
}

describe('a longest common subsequence', () => {
  it('is common, in order, and as long as the table of every cell finds', () => {
    fc.assert(
      fc.property(ROWS, ([a, b]) => {
        const found = longestCommonSubsequence(a, b, WEIGHTS);
        expect(found.a.map((at) => a[at])).toEqual(found.b.map((at) => b[at]));
        for (const places of [found.a, found.b])
          expect(places.every((at, index) => index === 0 || at > places[index - 1]!)).toBe(true);
        expect(found.a).toHaveLength(longest(a, b));
      }),
      { numRuns: 200 },
    );
  });

  it('is as long as that of `diff`', () => {
    fc.assert(
      fc.property(ROWS, ([a, b]) => {
        const kept = diffArrays([...a], [...b]).filter(({ added, removed }) => !added && !removed);
        const length = kept.reduce((sum, { count }) => sum + count, 0);
        expect(longestCommonSubsequence(a, b, WEIGHTS).a).toHaveLength(length);
      }),
      { numRuns: 60 },
    );
  });
});

/** The tokens as one expression would cut them, addresses on the web left out: slow, and plain to read. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:(?:[-'’/]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*-?|[^\s\p{L}\p{M}\p{N}]/gu;
const TEXT = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('a', 'É', 'ß', '1', '22', '.', ',', '-', '’', '/', ' ', '\u00a0', '(', 'e\u0301', 'ж', '𝒜', '…'),
    )
    .map((parts) => parts.join('')),
);

describe('the tokens of a text', () => {
  it('are those of the expression', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        if (/https?:|www/i.test(text)) return;
        const { from, to } = scanTokens(text);
        expect(from.map((start, at) => text.slice(start, to[at]))).toEqual(text.match(TOKEN) ?? []);
      }),
      { numRuns: 500 },
    );
  });

  it('are the same where two texts share a beginning and an end and each is read by itself', () => {
    fc.assert(
      fc.property(TEXT, TEXT, TEXT, TEXT, (start, one, other, end) => {
        const texts = [start + one + end, start + other + end] as const;
        numberTokens(...texts).forEach((tokens, side) => {
          const { from, to, isWord } = scanTokens(texts[side]!);
          expect(tokens).toMatchObject({ from, to, isWord });
        });
        const [a, b] = numberTokens(...texts);
        const number = new Map(a.numbers.map((of, at) => [a.text.slice(a.from[at], a.to[at]), of]));
        b.numbers.forEach((of, at) => {
          const known = number.get(b.text.slice(b.from[at], b.to[at]));
          if (known !== undefined) expect(of).toBe(known);
        });
      }),
      { numRuns: 500 },
    );
  });
});
