/**
 * A longest common subsequence of two rows of numbers: what a comparison of wordings keeps.
 *
 * `diffArrays` of `diff` grows with the square of the number of edits, so that it needed a cap: nothing was kept of 9,000 words
 * of which every tenth had changed. Here what both ends share is set aside, then what stands on one side only (neither can
 * lengthen or shorten the answer), until neither finds anything. A small rest is worked out in a table, which among equal
 * lengths chooses long runs of words that say something; of a larger one the length is found by bits, 32 columns a step
 * (Hyyrö, "Bit-parallel LCS-length computation revisited", 2004), and the rows of bits are walked back on.
 */

/** Cells up to which the table is filled. It costs more than bits and chooses better among equal lengths. */
const TABLE_CELLS = 40_000;

/** Indexes of the pairs that stayed, ascending on both sides: `a[k]` with `b[k]`. */
export interface Subsequence {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Tokens of both sides that are still to be paired, with their places. */
interface Core {
  readonly tokensA: readonly number[];
  readonly placesA: readonly number[];
  readonly tokensB: readonly number[];
  readonly placesB: readonly number[];
}

interface Pairs {
  readonly a: number[];
  readonly b: number[];
}

/**
 * A longest common subsequence of `a` and `b`: numbers from 0, equal numbers are equal tokens, `weights` says what each
 * number is worth where several subsequences are equally long. The same input gives the same answer; at most
 * |a| |b| / 16 steps.
 */
export function longestCommonSubsequence(
  a: readonly number[],
  b: readonly number[],
  weights: readonly number[],
): Subsequence {
  const found: Pairs = { a: [], b: [] };
  const behind: Pairs = { a: [], b: [] };
  let core: Core = { tokensA: a, placesA: a.map((_, at) => at), tokensB: b, placesB: b.map((_, at) => at) };
  for (;;) {
    const next = withoutEnds(core, weights.length, found, behind);
    if (next.tokensA.length + next.tokensB.length === core.tokensA.length + core.tokensB.length) break;
    core = next;
  }
  if (core.tokensA.length > 0) solve(core, weights, found);
  return { a: found.a.concat(behind.a.reverse()), b: found.b.concat(behind.b.reverse()) };
}

/** The core without what its ends share, which is paired, and then without what stands on one side only. */
function withoutEnds({ tokensA, placesA, tokensB, placesB }: Core, kinds: number, found: Pairs, behind: Pairs): Core {
  let [start, endA, endB] = [0, tokensA.length, tokensB.length];
  for (; start < endA && start < endB && tokensA[start] === tokensB[start]; start += 1) {
    found.a.push(placesA[start]!);
    found.b.push(placesB[start]!);
  }
  for (; endA > start && endB > start && tokensA[endA - 1] === tokensB[endB - 1]; endA -= 1, endB -= 1) {
    behind.a.push(placesA[endA - 1]!);
    behind.b.push(placesB[endB - 1]!);
  }
  const [inA, inB] = [new Uint8Array(kinds), new Uint8Array(kinds)];
  for (let at = start; at < endA; at += 1) inA[tokensA[at]!] = 1;
  for (let at = start; at < endB; at += 1) inB[tokensB[at]!] = 1;
  const [keptA, keptB] = [placesOn(tokensA, start, endA, inB), placesOn(tokensB, start, endB, inA)];
  return {
    tokensA: keptA.map((at) => tokensA[at]!),
    placesA: keptA.map((at) => placesA[at]!),
    tokensB: keptB.map((at) => tokensB[at]!),
    placesB: keptB.map((at) => placesB[at]!),
  };
}

/** The places between two of the tokens that also stand on the other side. */
function placesOn(tokens: readonly number[], from: number, to: number, others: Uint8Array): number[] {
  const kept: number[] = [];
  for (let at = from; at < to; at += 1) if (others[tokens[at]!] === 1) kept.push(at);
  return kept;
}

function solve(core: Core, weights: readonly number[], found: Pairs): void {
  const [n, m] = [core.tokensA.length, core.tokensB.length];
  const rows = rowsOf(core.tokensA, core.tokensB, weights.length);
  // No answer runs further from the diagonal than there are tokens left over.
  const [onlyA, onlyB] = [n - rows.length, m - rows.length];
  if ((onlyA + onlyB + 1) * n <= TABLE_CELLS) byTable(core, onlyA, onlyB, weights, found);
  else byBits(core, onlyA, onlyB, rows, found);
}

/** One more token kept outweighs any sum of weights and runs in a text of a million tokens. */
const LENGTH = 2 ** 30;
/** What a quarter of a content word is worth beside a run that goes on through it. */
const WEIGHT = 4;

/**
 * The table: of the longest subsequences the one with the most weight in unbroken runs. A pair that goes on where the pair
 * before it stopped, on both sides of the whole text, is worth as much again: "[de ]volledige aansluiting" is kept as one.
 * An answer that leaves `onlyA` and `onlyB` tokens runs within so many cells of the diagonal; only those are filled.
 */
function byTable(
  { tokensA, placesA, tokensB, placesB }: Core,
  onlyA: number,
  onlyB: number,
  weights: readonly number[],
  found: Pairs,
): void {
  const [n, m] = [tokensA.length, tokensB.length];
  // Column j of row i stands at i * width + j - i + onlyA: the cell below is `width - 1` on, the one below and right `width`.
  const width = onlyA + onlyB + 2;
  const open = new Float64Array((n + 1) * width);
  const run = new Float64Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i -= 1) {
    const token = tokensA[i]!;
    const own = LENGTH + weights[token]! * WEIGHT;
    const least = Math.max(0, i - onlyA);
    for (let j = Math.min(m - 1, i + onlyB); j >= least; j -= 1) {
      const at = i * width + j - i + onlyA;
      const down = j > i - onlyA ? open[at + width - 1]! : 0;
      const right = j < i + onlyB ? open[at + 1]! : 0;
      let best = down > right ? down : right;
      if (token === tokensB[j]) {
        let rest = open[at + width]!;
        const goesOn = run[at + width]!;
        if (goesOn > 0 && placesA[i + 1] === placesA[i]! + 1 && placesB[j + 1] === placesB[j]! + 1) {
          const joined = goesOn + weights[token]! * WEIGHT + 1;
          if (joined > rest) rest = joined;
        }
        run[at] = own + rest;
        if (own + rest > best) best = own + rest;
      }
      open[at] = best;
    }
  }
  let [i, j, inRun] = [0, 0, false];
  while (i < n && j < m) {
    const at = i * width + j - i + onlyA;
    if (tokensA[i] === tokensB[j] && (inRun || run[at] === open[at])) {
      found.a.push(placesA[i]!);
      found.b.push(placesB[j]!);
      inRun = run[at] !== LENGTH + weights[tokensA[i]!]! * WEIGHT + open[at + width]!;
      i += 1;
      j += 1;
    } else if (j > i - onlyA && open[at] === open[at + width - 1]) i += 1;
    else j += 1;
  }
}

/** Where each token stands on side b, as words of 32 bits: from `start` to `end` the words that hold it, and the bits in them. */
interface BitPlaces {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly words: Int32Array;
  readonly bits: Int32Array;
}

function bitPlaces(tokens: readonly number[], kinds: number): BitPlaces {
  const start = new Int32Array(kinds + 1);
  for (const token of tokens) start[token + 1]! += 1;
  for (let token = 0; token < kinds; token += 1) start[token + 1]! += start[token]!;
  const end = start.slice();
  const words = new Int32Array(tokens.length);
  const bits = new Int32Array(tokens.length);
  for (let j = 0; j < tokens.length; j += 1) {
    const token = tokens[j]!;
    const last = end[token]! - 1;
    if (last >= start[token]! && words[last] === j >> 5) bits[last]! |= 1 << (j & 31);
    else {
      words[last + 1] = j >> 5;
      bits[last + 1] = 1 << (j & 31);
      end[token]! += 1;
    }
  }
  return { start, end, words, bits };
}

/** Rows of bits, one per token of side a; a zero bit is a column where the length grows. Every so many of them is kept. */
interface BitRows {
  readonly length: number;
  readonly every: number;
  readonly kept: readonly Int32Array[];
  readonly places: BitPlaces;
}

function rowsOf(tokensA: readonly number[], tokensB: readonly number[], kinds: number): BitRows {
  const places = bitPlaces(tokensB, kinds);
  const every = Math.max(1, Math.ceil(Math.sqrt(tokensA.length)));
  const kept: Int32Array[] = [];
  const row = new Int32Array((tokensB.length + 31) >> 5).fill(-1);
  for (let i = 0; i < tokensA.length; i += 1) {
    if (i % every === 0) kept.push(row.slice());
    step(row, row.length, places, tokensA[i]!);
  }
  let length = 0;
  for (let j = 0; j < tokensB.length; j += 1) if ((row[j >> 5]! & (1 << (j & 31))) === 0) length += 1;
  return { length, every, kept, places };
}

/** One step down: `row` becomes that of one token more, as far as its first `width` words. */
function step(row: Int32Array, width: number, { start, end, words, bits }: BitPlaces, token: number): void {
  let carry = 0;
  let next = 0;
  const last = end[token]!;
  for (let at = start[token]!; at < last; at += 1) {
    const word = words[at]!;
    if (word >= width) break;
    // A carry runs on through words without the token, and stops in the first that is not full of ones.
    for (; carry === 1 && next < word; next += 1) carry = addCarry(row, next);
    const value = row[word]!;
    const both = value & bits[at]!;
    const sum = (value + both + carry) | 0;
    carry = (both | (value & ~sum)) >>> 31;
    row[word] = sum | (value & ~both);
    next = word + 1;
  }
  for (; carry === 1 && next < width; next += 1) carry = addCarry(row, next);
}

/** Adds one to a word without the token; returns what is carried on. */
function addCarry(row: Int32Array, word: number): 0 | 1 {
  const value = row[word]!;
  row[word] = (value + 1) | value;
  return value === -1 ? 1 : 0;
}

/**
 * Walks back from the last kept row to the first, making the rows between two of them anew: as far as the column that was
 * reached, and of those the columns that an answer which leaves `onlyA` and `onlyB` tokens can come by.
 */
function byBits(
  { tokensA, placesA, tokensB, placesB }: Core,
  onlyA: number,
  onlyB: number,
  { every, kept, places }: BitRows,
  found: Pairs,
): void {
  const block = new Int32Array((every + 1) * (kept[0]?.length ?? 0));
  const back: number[] = [];
  let [i, j] = [tokensA.length, tokensB.length];
  for (let from = (kept.length - 1) * every; from >= 0 && j > 0; from -= every) {
    const row = kept[from / every]!;
    const end = Math.min(row.length, (Math.min(j, i + onlyB) >> 5) + 1);
    const start = Math.min(end, Math.max(0, (from - onlyA - 1) >> 5));
    const width = end - start;
    block.set(row.subarray(start, end), 0);
    for (let at = from; at < i; at += 1) {
      step(row, end, places, tokensA[at]!);
      block.set(row.subarray(start, end), (at - from + 1) * width);
    }
    while (i > from && j > 0) {
      // Equal tokens are always worth pairing, and so a run is walked to its beginning.
      if (tokensA[i - 1] === tokensB[j - 1]) {
        i -= 1;
        j -= 1;
        back.push(i, j);
      } else if ((block[(i - from) * width + ((j - 1) >> 5) - start]! & (1 << ((j - 1) & 31))) !== 0) j -= 1;
      else i -= 1;
    }
  }
  for (let at = back.length - 2; at >= 0; at -= 2) {
    found.a.push(placesA[back[at]!]!);
    found.b.push(placesB[back[at + 1]!]!);
  }
}
