/** Numbers alone on their lines that belong to the text right under them: `1` above a question, a point or a heading. */
import type { ReadingLanguage } from './context.ts';
import { headingShaped, isTerminated, startsUpper } from './line-shape.ts';
import type { Line } from './lines.ts';

const NUMBERS = /^\d{1,3}(?:(?:, ?| en | and | & )\d{1,3})*$/;

/** The numbers a line is made of (`2 en 3`), or null where it holds anything else. */
const numbersAlone = (text: string): readonly number[] | null =>
  NUMBERS.test(text) ? text.match(/\d+/g)!.map(Number) : null;

/**
 * The lines that hold such a number, in rows that go up by one from 1; a row begins anew where the answers do. A page number
 * stands between blank lines, or in the middle of a sentence: one such number in a row, and the row is none.
 */
export function numberLabels(lines: readonly Line[], language: ReadingLanguage): ReadonlySet<number> {
  const labels = new Set<number>();
  let row: number[] = [];
  let last = 0;
  let sure = true;
  const close = (): void => {
    if (sure && row.length >= 2) for (const index of row) labels.add(index);
    [row, last, sure] = [[], 0, true];
  };
  for (const [i, line] of lines.entries()) {
    const numbers = numbersAlone(line.text);
    if (numbers === null) continue;
    const [first] = numbers as [number, ...number[]];
    if (first === 1 && last > 0) close();
    if (first !== last + 1) continue;
    row.push(line.index);
    last = numbers.at(-1)!;
    if (!labelsNext(lines, i, language)) sure = false;
  }
  close();
  return labels;
}

function labelsNext(lines: readonly Line[], i: number, language: ReadingLanguage): boolean {
  const [above, line, next] = [lines[i - 1], lines[i]!, lines[i + 1]];
  if (!next || next.gap > 0 || !startsUpper(next.text) || (i > 0 && line.gap === 0)) return false;
  if (!above || line.text === '1') return true;
  return isTerminated(above.text.replace(/(?<=\D)\d{1,2}$/, '')) || headingShaped(above.text, language);
}
