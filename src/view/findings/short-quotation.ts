import type { MarkedRun } from '../marked-text.ts';
import type { QuotedWords } from './finding-model.ts';

/** Characters kept before and behind what is marked, and of a quotation without a mark. */
const AROUND = 26;
const UNMARKED = 62;

type CutText = Pick<QuotedWords, 'runs' | 'cutBefore' | 'cutAfter'>;

/** A quotation short enough for a row of a list: the marked words with some on either side, cut between words. */
export function shortQuotation({ runs, cutBefore, cutAfter }: CutText): CutText {
  const isMarked = ({ kinds }: MarkedRun): boolean => kinds.length > 0;
  const first = runs.findIndex(isMarked);
  const last = runs.findLastIndex(isMarked);
  if (first === -1) {
    const text = runs.map((run) => run.text).join('');
    const kept = startOf(text, UNMARKED);
    return { runs: [{ text: kept, kinds: [] }], cutBefore, cutAfter: cutAfter || kept !== text };
  }
  let [before, after] = [cutBefore, cutAfter];
  const short = runs.map((run, at): MarkedRun => {
    if (isMarked(run)) return run;
    const { text } = run;
    if (at < first) {
      const kept = endOf(text, AROUND);
      if (kept !== text) before = true;
      return { ...run, text: kept };
    }
    if (at > last) {
      const kept = startOf(text, AROUND);
      if (kept !== text) after = true;
      return { ...run, text: kept };
    }
    const [left, right] = [startOf(text, AROUND), endOf(text, AROUND)];
    return left.length + right.length >= text.length ? run : { ...run, text: `${left} … ${right}` };
  });
  return { runs: short, cutBefore: before, cutAfter: after };
}

/** As many whole words from the start as stay within a length; all of a text that is hardly longer. */
function startOf(text: string, length: number): string {
  if (text.length <= length * SLACK) return text;
  const at = text.lastIndexOf(' ', length);
  return text.slice(0, at > 0 ? at : length).replace(/[\s,;:]+$/u, '');
}

function endOf(text: string, length: number): string {
  if (text.length <= length * SLACK) return text;
  const at = text.indexOf(' ', text.length - length);
  return text.slice(at === -1 ? text.length - length : at + 1);
}

/** Three words less are not worth three dots. */
const SLACK = 1.35;
