/** How a paper is set: what most of its lines have in common, and the others are judged by. */
import type { PrintedLine } from './page.ts';
import { blankWidth, leadings } from './spacing.ts';
import { hadNoRoom, rightEdge } from './wrapping.ts';

export interface PageSetting {
  /** The type size of the text, in points as all of these. */
  readonly size: number;
  /** Where its lines begin, and the edge they are filled up to. */
  readonly left: number;
  readonly right: number;
  /** From a line to the next, by type size. */
  readonly leading: (size: number) => number;
  /** Width of a blank. */
  readonly blank: number;
}

/** Of the lines of the text, page furniture aside. */
export function pageSettingOf(lines: readonly PrintedLine[], size: number): PageSetting {
  const right = rightEdge(lines, size);
  return {
    size,
    left: usualLeft(lines),
    right,
    leading: leadings(lines, (before, line) => hadNoRoom(before, line, right)),
    blank: blankWidth(lines.filter((line) => Math.abs(line.size - size) < 1)),
  };
}

/** Lines of fifty that may begin further to the left than the text does. */
const OUTSIDE = 50;

function usualLeft(lines: readonly PrintedLine[]): number {
  const lefts = lines.map((line) => line.left).sort((a, b) => a - b);
  return lefts[Math.floor(lefts.length / OUTSIDE)] ?? 0;
}
