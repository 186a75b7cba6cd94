/** Words to runs: stretches of words on one line that no wide room parts. */
import { type PrintedWord, SPACE } from './words.ts';

/** A word in a run; `raised` where it is a small figure above the line: the mark of a note. */
export interface RunWord extends PrintedWord {
  readonly raised: boolean;
}

export interface Run {
  readonly words: readonly RunWord[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** Room that parts two runs, in parts of the type size: justified text seldom has so much between two words. */
const WIDE = 1.15;
/** A line goes up or down so much, in parts of its size, and is still one: recognised text dances. */
const LEVEL = 0.3;
/** Height of a raised figure over the line. */
const RAISED: readonly [least: number, most: number] = [0.15, 0.8];
/** Its size against that of the line. */
const SMALL = 0.85;

/** The runs of a page, from top to bottom and left to right. */
export function runsOf(words: readonly PrintedWord[]): Run[] {
  return levelsOf(words).flatMap(partLevel);
}

/** Words that stand on one line, from left to right. */
function levelsOf(words: readonly PrintedWord[]): RunWord[][] {
  const sorted = words.map((word) => ({ ...word, raised: false })).sort((a, b) => a.base - b.base || a.left - b.left);
  const levels: { base: number; size: number; words: RunWord[] }[] = [];
  for (const word of sorted) {
    const level = levels
      .slice(-3)
      .reverse()
      .find((one) => isLevel(one, word));
    if (level === undefined) levels.push({ base: word.base, size: word.size, words: [word] });
    else {
      level.words.push(word);
      if (word.size > level.size) Object.assign(level, { base: word.base, size: word.size });
    }
  }
  raise(levels);
  return levels.filter((level) => level.words.length > 0).map((level) => level.words.sort((a, b) => a.left - b.left));
}

function isLevel(level: { base: number; size: number }, word: PrintedWord): boolean {
  return Math.abs(word.base - level.base) <= Math.min(level.size, word.size) * LEVEL;
}

/** Takes small words up into the line under them that they touch, or that they begin. */
function raise(levels: readonly { base: number; size: number; words: RunWord[] }[]): void {
  levels.forEach((level, i) => {
    level.words = level.words.filter((word) => {
      if (word.text.length > 4) return true;
      for (let k = i + 1; k < Math.min(levels.length, i + 4); k++) {
        const under = levels[k]!;
        const near = under.words.find((other) => touches(word, other));
        if (near === undefined) continue;
        under.words.push({ ...word, raised: true });
        return false;
      }
      return true;
    });
    // On the level of the line itself a small figure may be lifted a little.
    level.words = level.words.map((word) =>
      word.raised || word.text.length > 4 || !level.words.some((other) => other !== word && touches(word, other))
        ? word
        : { ...word, raised: true },
    );
  });
}

function touches(mark: PrintedWord, word: PrintedWord): boolean {
  const up = (word.base - mark.base) / word.size;
  if (mark.size > word.size * SMALL || up < RAISED[0] || up > RAISED[1]) return false;
  const behind = mark.left - word.right;
  const before = word.left - mark.right;
  return (
    (behind > -word.size * 0.5 && behind < word.size * 0.5) || (before > -word.size * 0.3 && before < word.size * 1.5)
  );
}

function partLevel(words: readonly RunWord[]): Run[] {
  const runs: Run[] = [];
  let open: RunWord[] = [];
  for (const word of words) {
    const last = open.at(-1);
    if (last !== undefined && word.left - last.right > Math.max(word.size, last.size) * WIDE) {
      runs.push(runOf(open));
      open = [];
    }
    open.push(word);
  }
  if (open.length > 0) runs.push(runOf(open));
  return runs;
}

export function runOf(words: readonly RunWord[]): Run {
  const level = words.filter((word) => !word.raised);
  const most = (level.length > 0 ? level : words).reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    words,
    left: words.reduce((least, word) => Math.min(least, word.left), Number.POSITIVE_INFINITY),
    right: words.reduce((right, word) => Math.max(right, word.right), Number.NEGATIVE_INFINITY),
    base: most.base,
    size: most.size,
  };
}

/** Does a blank stand between two words of a line? */
export const isSpaced = (before: PrintedWord, word: PrintedWord): boolean => {
  const room = word.left - before.right;
  const size = Math.max(before.size, word.size);
  return room > size * SPACE || (word.spaced && room > -size * 0.2);
};
