/** How much fits on a line, read off the lines that were full. */
import { endsInHyphen } from '../text/line-breaks.ts';
import { firstWord } from './line-shape.ts';

/**
 * Widths of characters in a usual book face, in averages of lower case. In proportional type lines of one width differ a
 * tenth in characters and a twentieth in these (papers of 2018-2024), which tells a short last line from a full one.
 */
const NARROW = "iljtfI.,;:'!|()[]-/ ";
const WIDE = 'mwMW@%';
/** By character code, for the first 128; beyond them, accented letters and quotes, the average will do. */
const GLYPHS = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (NARROW.includes(character)) return 0.55;
  if (WIDE.includes(character)) return 1.55;
  return character >= 'A' && character <= 'Z' ? 1.3 : 1.02;
});

function glyphs(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += GLYPHS[text.charCodeAt(i)] ?? 1.02;
  return width;
}

const characters = (text: string): number => text.length;

/** A line in the measure of its paper. */
export interface LineWidth {
  readonly line: number;
  /** Of its first word with the blank before it. */
  readonly first: number;
  /** What fits on the lines around it; Infinity where lines are not wrapped. */
  readonly room: number;
}

/** A stretch of lines is wide enough for a measure of its own when it holds so many full lines. */
const ENOUGH = 8;
const WINDOW = 60;
/** The third of a hundred full lines from below is the measure: one or two are ragged by chance. */
const LOW = 0.03;
/** No full line is shorter than this with the word that did not fit: a quarter of a line. */
const FAR = 0.75;

/**
 * The widths of the lines, counted in characters or in widths of type, whichever tells the full lines of the paper less
 * apart. `full` tells for each line whether the line before it ran on into it and so was full: its own width and the first
 * word of the next together did not fit. `page` is its page: the measure may change from page to page.
 */
export function lineWidths(texts: readonly string[], full: readonly boolean[], page: readonly number[]): LineWidth[] {
  const inCharacters = sumsOf(texts, full, characters);
  const inGlyphs = sumsOf(texts, full, glyphs);
  const measure = spread(inGlyphs) < spread(inCharacters) ? glyphs : characters;
  const sums = measure === glyphs ? inGlyphs : inCharacters;
  const whole = lowest(sums, texts.map(measure));
  const result: LineWidth[] = [];
  for (let from = 0; from < texts.length; ) {
    let to = from + 1;
    while (to < texts.length && to - from < WINDOW && page[to] === page[from]) to += 1;
    const window = sums.slice(from, to);
    const room = window.filter((sum) => !Number.isNaN(sum)).length >= ENOUGH ? lowest(window) : whole;
    for (const text of texts.slice(from, to)) {
      result.push({ line: measure(text), first: measure(` ${firstWord(text)}`), room });
    }
    from = to;
  }
  return result;
}

function sumsOf(texts: readonly string[], full: readonly boolean[], measure: (text: string) => number): number[] {
  return texts.map((text, i) => {
    if (i === 0 || !full[i]) return Number.NaN;
    const before = texts[i - 1]!;
    // Of a broken word one more syllable did not fit: two letters at the least.
    return endsInHyphen(before) ? measure(before) + 2 : measure(`${before} ${firstWord(text)}`);
  });
}

/** How far the full lines lie apart, as a share of the middle one. */
function spread(sums: readonly number[]): number {
  const sorted = likely(sums);
  if (sorted.length < ENOUGH) return 0;
  const quantile = (share: number): number => sorted[Math.floor(sorted.length * share)]!;
  return (quantile(0.5) - quantile(0.05)) / quantile(0.5);
}

/**
 * The measure of a stretch of lines. One or two full lines are none, unless other lines are about as long: then nine tenths
 * of the shorter is short by any measure.
 */
function lowest(sums: readonly number[], lines: readonly number[] = []): number {
  const sorted = likely(sums);
  const least = sorted[0];
  if (least === undefined) return Number.POSITIVE_INFINITY;
  if (sorted.length >= 3) return sorted[Math.floor(sorted.length * LOW)]!;
  const alike = lines.filter((line) => line > least * 0.85 && line < least * 1.15).length;
  return alike >= 3 ? least * 0.9 : Number.POSITIVE_INFINITY;
}

/**
 * The sums in order, without those far below the rest: `Nederland / www.minbuza.nl` in a letterhead runs on to the eye of a
 * rule and was never full.
 */
function likely(sums: readonly number[]): number[] {
  const sorted = sums.filter((sum) => !Number.isNaN(sum)).sort((a, b) => a - b);
  const least = (sorted[Math.floor(sorted.length * 0.6)] ?? 0) * FAR;
  return sorted.filter((sum) => sum >= least);
}
