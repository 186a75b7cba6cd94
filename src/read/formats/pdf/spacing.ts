/** Room between printed lines as blank lines, and before them as blanks. */
import { groupBy } from '../../../text/grouping.ts';
import { lettersOf, type PrintedLine } from './page.ts';
import { isSpaced, type Run } from './runs.ts';

/** A step down the page so much larger than the usual one holds a blank line. */
const APART = 1.22;

/** The usual step from a line to the next, by type size: that of lines that were wrapped, or the least that is frequent. */
export function leadings(
  lines: readonly PrintedLine[],
  isWrapped: (before: PrintedLine, line: PrintedLine) => boolean,
): (size: number) => number {
  const steps = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    if (before === undefined || before.page !== line.page || before.side !== line.side) return [];
    const step = line.base - before.base;
    return Math.abs(before.size - line.size) < 0.6 && step > line.size * 0.7 && step < line.size * 3
      ? [{ size: half(line.size), step: half(step), wrapped: isWrapped(before, line) }]
      : [];
  });
  const bySize = new Map<number, number>();
  for (const [size, group] of groupBy(steps, (one) => one.size)) {
    const wrapped = group.filter((one) => one.wrapped);
    const step = wrapped.length >= 2 ? usualStep(wrapped) : leastStep(group);
    if (step !== null) bySize.set(size, step);
  }
  const lengths = groupBy(steps, (one) => one.size);
  const usual = [...bySize].sort((a, b) => lengths.get(b[0])!.length - lengths.get(a[0])!.length)[0];
  // Type of a size that has no two lines running stands as far apart as the text does, for its size.
  const factor = usual === undefined ? 1.25 : Math.min(2, Math.max(1.2, usual[1] / usual[0]));
  return (size) => bySize.get(half(size)) ?? size * factor;
}

const half = (size: number): number => Math.round(size * 2) / 2;

interface Step {
  readonly step: number;
}

/** How many steps are this large, half a point aside. */
function around(steps: readonly Step[]): (step: number) => number {
  const counts = new Map<number, number>();
  for (const { step } of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
  return (step) => (counts.get(step) ?? 0) + (counts.get(step - 0.5) ?? 0) + (counts.get(step + 0.5) ?? 0);
}

function usualStep(steps: readonly Step[]): number {
  const count = around(steps);
  return [...steps].sort((a, b) => count(b.step) - count(a.step) || a.step - b.step)[0]!.step;
}

/** Of paragraphs of one line each the usual step is that over a blank line. */
function leastStep(steps: readonly Step[]): number | null {
  const count = around(steps);
  const frequent = steps.filter(({ step }) => count(step) >= Math.max(2, steps.length * 0.08));
  return frequent.length === 0 ? null : frequent.reduce((least, { step }) => Math.min(least, step), 1000);
}

/** Blank lines between two lines of one column. */
export function gapBetween(before: PrintedLine, line: PrintedLine, leading: (size: number) => number): number {
  const step = line.base - before.base;
  const usual = Math.max(leading(Math.min(before.size, line.size)), Math.max(before.size, line.size) * 1.05);
  if (step <= usual * APART) return step < -usual ? 1 : 0;
  return Math.min(9, Math.max(1, Math.round(step / usual) - 1));
}

/** Width of a blank: that of the usual character, a little less, so that columns keep clear of each other. */
export function blankWidth(lines: readonly PrintedLine[]): number {
  let [wide, letters] = [0, 0];
  for (const run of lines.flatMap((line) => line.runs)) {
    wide += run.right - run.left;
    letters += lettersOf(run) + run.words.length - 1;
  }
  return letters === 0 ? 5 : Math.max(1, (wide / letters) * 0.95);
}

/** The text of a line with its runs at their columns, and where each word of it stands. */
export function laidOut(
  runs: readonly Run[],
  left: number,
  blank: number,
): { readonly text: string; readonly places: readonly (readonly [from: number, to: number])[] } {
  let text = '';
  const places: [number, number][] = [];
  runs.forEach((run, r) => {
    const at = Math.max(0, Math.round((run.left - left) / blank));
    text = text.padEnd(r === 0 ? Math.min(at, 200) : Math.max(text.length + 2, Math.min(at, text.length + 200)), ' ');
    run.words.forEach((word, w) => {
      if (w > 0 && isSpaced(run.words[w - 1]!, word)) text += ' ';
      places.push([text.length, text.length + word.text.length]);
      text += word.text;
    });
  });
  return { text, places };
}
