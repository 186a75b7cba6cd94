/** The running text of a paper: its lines without page furniture and notes, and how they are set. */

import { endsInHyphen } from '../text/mend.ts';
import { MOTION_CLAUSE } from './language.ts';
import type { Line } from './lines.ts';
import { type Width, widths } from './measure.ts';
import type { Notes } from './notes.ts';
import { startsLower, terminated } from './shape.ts';

/** A line of running text, with its text as a reader sees it: no note marks, no asterisks of emphasis. */
export interface Flow {
  readonly line: Line;
  readonly bare: string;
  /** Printed bold (`**`) or in italics (`*`) from end to end. */
  readonly set: 'bold' | 'italic' | null;
  /** Blank lines before it that are not line spacing: 0 means that it follows on. */
  readonly gap: number;
  /** True when a page, notes or furniture stand between it and the line before. */
  readonly cut: boolean;
  /** True when the blank lines before it are the paper's line spacing, or when paragraphs here have none between them. */
  readonly dense: boolean;
  readonly width: Width;
}

/** Lines to running text. Takes time in proportion to the number of lines. */
export function flowOf(lines: readonly Line[], furniture: ReadonlySet<number>, notes: Notes): Flow[] {
  const left = new Set<number>([...furniture, ...notes.rules, ...notes.texts.flatMap((t) => t.lines)]);
  const marks = new Map<number, { from: number; to: number }[]>();
  for (const { mark } of notes.marks) {
    const own = marks.get(mark.line);
    if (own) own.push(mark);
    else marks.set(mark.line, [mark]);
  }
  const kept = lines.filter((line) => !left.has(line.index));
  const bare = kept.map((line) => bareText(line.text, marks.get(line.index) ?? []));
  const spaced = spacing(kept, bare);
  const dense = denseRegions(kept, spaced, bare);
  const full = kept.map((line, i) => {
    if (i === 0 || line.gap > (spaced[i] ? 1 : 0)) return false;
    return runsOn(bare[i - 1]!, bare[i]!) && !endsInHyphen(bare[i - 1]!);
  });
  const pages = kept.map((line) => line.page);
  const sizes = widths(bare, full, pages);
  return kept.map((line, i) => ({
    line,
    bare: stripEmphasis(bare[i]!),
    set: emphasisOf(bare[i]!),
    gap: Math.max(0, line.gap - (spaced[i] ? 1 : 0)),
    cut: i > 0 && (line.startsPage || line.index !== kept[i - 1]!.index + 1),
    dense: dense[i]!,
    width: sizes[i]!,
  }));
}

function bareText(text: string, marks: readonly { from: number; to: number }[]): string {
  if (marks.length === 0) return text;
  let out = '';
  let at = 0;
  for (const mark of marks) {
    out += text.slice(at, mark.from);
    at = mark.to;
  }
  return (out + text.slice(at)).trim();
}

export function stripEmphasis(text: string): string {
  if (!text.includes('*') && !text.includes('_')) return text;
  return text
    .replace(/(?<![\p{L}\p{N}*])\*{1,3}(?=[^\s*])/gu, '')
    .replace(/(?<=[^\s*])\*{1,3}(?![\p{L}\p{N}*])/gu, '')
    .replace(/(?<![\p{L}\p{N}_])__?(?=[^\s_])|(?<=[^\s_])__?(?![\p{L}\p{N}_])/gu, '')
    .trim();
}

function emphasisOf(text: string): Flow['set'] {
  if (/^(\*\*|__)[^*]+(\*\*|__)[.:]?$/.test(text)) return 'bold';
  if (/^(\*[^*\s][^*]*\*|_[^_\s][^_]*_)$/.test(text)) return 'italic';
  return null;
}

const BULLET = /^[•●▪◦‣·*►➢\uF0B7\uF0A7–—-]\s/;

/** Does the text plainly run on from this line to the next, whatever stands between? */
function runsOn(a: string, b: string): boolean {
  if (endsInHyphen(a)) return true;
  return (
    !terminated(a) &&
    startsLower(b) &&
    !BULLET.test(b) &&
    !/^\w{1,3}[.)]\s/.test(b) &&
    !(a.endsWith(',') && MOTION_CLAUSE.test(b))
  );
}

/**
 * For each line, whether one blank line before it is line spacing. Told by stretches in which no two lines touch: where
 * sentences run on over the blank lines, the blank lines say nothing. A paper may be double-spaced on one page and single
 * on the next (Sofia 2018), so a stretch ends where two lines touch.
 */
function spacing(kept: readonly Line[], bare: readonly string[]): boolean[] {
  const spaced = kept.map(() => false);
  let from = 0;
  for (let i = 1; i <= kept.length; i++) {
    if (i < kept.length && kept[i]!.gap > 0) continue;
    let on = 0;
    let ones = 0;
    for (let k = from + 1; k < i; k++) {
      if (kept[k]!.gap !== 1) continue;
      ones += 1;
      if (runsOn(bare[k - 1]!, bare[k]!)) on += 1;
    }
    if (on >= 2 && on * 5 >= ones) for (let k = from + 1; k < i; k++) spaced[k] = true;
    from = i;
  }
  return spaced;
}

/** So many lines without one blank line between paragraphs, and blank lines are not how paragraphs are told apart. */
const DENSE_RUN = 14;

/** For each line, whether paragraphs around it stand without a blank line between them. */
function denseRegions(kept: readonly Line[], spaced: readonly boolean[], bare: readonly string[]): boolean[] {
  const dense = kept.map(() => false);
  let from = 0;
  let ends = 0;
  for (let i = 1; i <= kept.length; i++) {
    const open =
      i < kept.length &&
      kept[i]!.gap - (spaced[i] ? 1 : 0) <= 0 &&
      spaced[i] === (spaced[i - 1] || i - 1 === from ? spaced[i] : false);
    if (open) {
      if (terminated(bare[i - 1]!)) ends += 1;
      continue;
    }
    const spacedRun = i - 1 > from && spaced[i - 1]!;
    if ((spacedRun && i - from >= 3) || i - from >= DENSE_RUN * 3 || (i - from >= DENSE_RUN && ends * 5 >= i - from)) {
      for (let k = from; k < i; k++) dense[k] = true;
    }
    from = i;
    ends = 0;
  }
  return dense;
}
