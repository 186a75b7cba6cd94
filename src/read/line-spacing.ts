/** Line spacing: which blank lines between lines say nothing. */

import { MOTION_CLAUSE, NOTE_CUE } from '../languages/document-cues.ts';
import { endsInHyphen } from '../text/line-breaks.ts';
import { isTerminated, startsLower } from './line-shape.ts';
import type { Line } from './lines.ts';

const BULLET = /^[•●▪◦‣·*►➢\uF0B7\uF0A7–—o-]\s/;

/** Does the text plainly run on from this line to the next, whatever stands between? */
export function isRunOn(a: string, b: string): boolean {
  if (endsInHyphen(a)) return true;
  if (/^(www\.|https?:|\S+@)/.test(b) || NOTE_CUE.test(b) || NOTE_CUE.test(a)) return false;
  return (
    !isTerminated(a) &&
    startsLower(b) &&
    !BULLET.test(b) &&
    !/^\w{1,3}[.)]\s/.test(b) &&
    !(a.endsWith(',') && MOTION_CLAUSE.test(b))
  );
}

/** The widest line spacing looked for, in blank lines: what double spacing makes of a paper that had it already. */
const WIDEST = 3;

/**
 * For each line, how many of the blank lines before it are line spacing. Told by stretches in which no two lines stand
 * closer: where sentences run on over the blank lines, the blank lines say nothing. A paper may be double-spaced on one
 * page and single on the next (Sofia 2018), so a stretch ends where lines stand closer.
 */
export function spacing(kept: readonly Line[]): number[] {
  const spaced = kept.map(() => 0);
  const on = kept.map((_, i) => i > 0 && isRunOn(kept[i - 1]!.text, kept[i]!.text));
  for (let wide = WIDEST; wide > 0; wide--) {
    let from = 0;
    for (let i = 1; i <= kept.length; i++) {
      if (i < kept.length && kept[i]!.gap >= wide) continue;
      let ran = 0;
      let all = 0;
      for (let k = from + 1; k < i; k++) {
        if (kept[k]!.gap !== wide) continue;
        all += 1;
        if (on[k]) ran += 1;
      }
      if (ran >= 2 && ran * 5 >= all) for (let k = from + 1; k < i; k++) if (spaced[k] === 0) spaced[k] = wide;
      from = i;
    }
  }
  return spacedThroughout(kept, spaced);
}

/**
 * A paper in which no two lines touch, with wider gaps among the narrow ones, is spaced throughout, though no sentence runs
 * over a line end to prove it: the lines of its letterhead belong together all the same.
 */
function spacedThroughout(kept: readonly Line[], spaced: number[]): number[] {
  const gaps = kept.slice(1).map((line) => line.gap);
  const least = gaps.reduce((a, b) => Math.min(a, b), WIDEST + 1);
  const wider = gaps.filter((gap) => gap > least).length;
  if (gaps.length < 8 || least === 0 || least > WIDEST || wider * 5 < gaps.length) return spaced;
  return spaced.map((wide) => wide || least);
}
