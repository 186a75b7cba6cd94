/** The running text of a paper: its lines without page furniture and notes, and how they are set. */

import type { Footnotes } from './footnotes.ts';
import { isRunOn } from './line-spacing.ts';
import { type LineWidth, lineWidths } from './line-width.ts';
import type { Line } from './lines.ts';

/** A line of running text, with its text as a reader sees it: no note marks, no asterisks of emphasis. */
export interface BodyLine {
  readonly line: Line;
  readonly bare: string;
  /** Printed bold (`**`) or in italics (`*`) from end to end. */
  readonly set: 'bold' | 'italic' | null;
  /** Blank lines before it that are not line spacing: 0 means that it follows on. */
  readonly gap: number;
  /** True when a page, notes or furniture stand between it and the line before. */
  readonly cut: boolean;
  /** First line of running text on its page, which furniture above it tells as well as a mark. */
  readonly startsPage: boolean;
  /** True when the blank lines before it are the paper's line spacing, or when paragraphs here have none between them. */
  readonly dense: boolean;
  readonly width: LineWidth;
}

/** Lines to running text. Takes time in proportion to the number of lines. */
export function bodyLines(
  lines: readonly Line[],
  furniture: ReadonlySet<number>,
  notes: Footnotes,
  lineSpacing: readonly number[],
): BodyLine[] {
  const left = new Set<number>([...furniture, ...notes.rules, ...notes.texts.flatMap((t) => t.lines)]);
  const marks = new Map<number, { from: number; to: number }[]>();
  for (const { mark } of notes.marks) {
    const own = marks.get(mark.line);
    if (own) own.push(mark);
    else marks.set(mark.line, [mark]);
  }
  const kept = lines.filter((line) => !left.has(line.index));
  const bare = kept.map((line) => bareText(line.text, marks.get(line.index) ?? []));
  const spaced = kept.map((line) => lineSpacing[line.index]!);
  const dense = denseLines(kept, spaced);
  const full = kept.map((line, i) => {
    if (i === 0 || line.gap > spaced[i]!) return false;
    return isRunOn(bare[i - 1]!, bare[i]!);
  });
  const pages = kept.map((line) => line.page);
  const sizes = lineWidths(bare, full, pages);
  return kept.map((line, i) => ({
    line,
    bare: stripEmphasis(bare[i]!),
    set: emphasisOf(bare[i]!),
    gap: Math.max(0, line.gap - spaced[i]!),
    cut: i > 0 && (line.page !== kept[i - 1]!.page || line.index !== kept[i - 1]!.index + 1),
    startsPage: i > 0 && (line.page !== kept[i - 1]!.page || furniture.has(line.index - 1)),
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

function emphasisOf(text: string): BodyLine['set'] {
  if (/^(\*\*|__)[^*]+(\*\*|__)[.:]?$/.test(text)) return 'bold';
  if (/^(\*[^*\s][^*]*\*|_[^_\s][^_]*_)$/.test(text)) return 'italic';
  return null;
}

/** The window looked at around a line, either side, and the lines a paragraph may have before blank lines tell nothing. */
const AROUND = 30;
const LONG = 20;

/**
 * For each line, whether paragraphs around it stand without a blank line between them: hardly a blank line, line spacing
 * aside, in the stretch of equal spacing around it.
 */
function denseLines(kept: readonly Line[], spaced: readonly number[]): boolean[] {
  const dense: boolean[] = [];
  for (let from = 0; from < kept.length; ) {
    let to = from + 1;
    // The first line of a spaced page touches the page before it.
    const own = kept[from]!.gap === 0 ? (spaced[to] ?? 0) : spaced[from]!;
    while (to < kept.length && (spaced[to] === own || (kept[to]!.gap === 0 && spaced[to + 1] === own))) to += 1;
    const gaps = [0];
    for (let k = from; k < to; k++) gaps.push(gaps.at(-1)! + (k > from && kept[k]!.gap > spaced[k]! ? 1 : 0));
    for (let k = from; k < to; k++) {
      const [first, last] = [Math.max(from, k - AROUND), Math.min(to, k + AROUND)];
      const wide = gaps[last - from]! - gaps[first - from]!;
      dense.push(last - first >= (own > 0 ? 3 : LONG / 2) && wide * LONG < last - first);
    }
    from = to;
  }
  return dense;
}
