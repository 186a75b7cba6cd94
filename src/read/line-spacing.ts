/** The pass that tells line spacing. Gets the lines; adds, for each, how many of the blank lines before it say nothing. */
import { endsInHyphen } from '../text/line-breaks.ts';
import type { ColumnedLines } from './columns.ts';
import type { ReadingContext, ReadingLanguage } from './context.ts';
import { isTerminated, startsLower } from './line-shape.ts';
import type { Line } from './lines.ts';

export interface SpacedLines extends ColumnedLines {
  /** For each line, how many of the blank lines before it are line spacing. */
  readonly lineSpacing: readonly number[];
}

const BULLET = /^[•●▪◦‣·*►➢\uF0B7\uF0A7–—o-]\s/;

/** Does the text plainly run on from this line to the next, whatever stands between? */
export function isRunOn(line: string, next: string, { cues, turns }: ReadingLanguage): boolean {
  if (endsInHyphen(line)) return true;
  if (/^(www\.|https?:|\S+@)/.test(next) || cues.NOTE_CUE.test(next) || cues.NOTE_CUE.test(line)) return false;
  return (
    !isTerminated(line) &&
    startsLower(next) &&
    !BULLET.test(next) &&
    !/^\w{1,3}[.)]\s/.test(next) &&
    !(line.endsWith(',') && turns.CLAUSE.test(next))
  );
}

/** The widest line spacing looked for, in blank lines: what double spacing makes of a paper that had it already. */
const WIDEST = 3;

/**
 * Line spacing is told by stretches in which no two lines stand closer: where sentences run on over the blank lines, the
 * blank lines say nothing. A paper may be double-spaced on one page and single on the next (Sofia 2018), so a stretch ends
 * where lines stand closer.
 */
export function findLineSpacing({ language }: ReadingContext, input: ColumnedLines): SpacedLines {
  const { lines } = input;
  const spacing = lines.map(() => 0);
  if (input.unit === 'paragraphs') return { ...input, lineSpacing: spacing };
  const runsOn = lines.map((line, i) => i > 0 && isRunOn(lines[i - 1]!.text, line.text, language));
  for (let wide = WIDEST; wide > 0; wide--) {
    let from = 0;
    for (let to = 1; to <= lines.length; to++) {
      if (to < lines.length && lines[to]!.gap >= wide) continue;
      let ran = 0;
      let all = 0;
      for (let i = from + 1; i < to; i++) {
        if (lines[i]!.gap !== wide) continue;
        all += 1;
        if (runsOn[i]) ran += 1;
      }
      if (ran >= 2 && ran * 5 >= all) for (let i = from + 1; i < to; i++) if (spacing[i] === 0) spacing[i] = wide;
      from = to;
    }
  }
  return { ...input, lineSpacing: spacedThroughout(lines, spacing) };
}

/**
 * A paper in which no two lines touch, with wider gaps among the narrow ones, is spaced throughout, though no sentence runs
 * over a line end to prove it: the lines of its letterhead belong together all the same.
 */
function spacedThroughout(lines: readonly Line[], spacing: number[]): number[] {
  const gaps = lines.slice(1).map((line) => line.gap);
  const least = gaps.reduce((a, b) => Math.min(a, b), WIDEST + 1);
  const wider = gaps.filter((gap) => gap > least).length;
  if (gaps.length < 8 || least === 0 || least > WIDEST || wider * 5 < gaps.length) return spacing;
  return spacing.map((wide) => wide || least);
}
