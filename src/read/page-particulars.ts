/** Particulars of a letterhead that come back on later pages of a letter: beside the text, or above it. */
import type { ReadingLanguage } from './context.ts';
import { wordCount } from './line-shape.ts';
import type { SpacedLines } from './line-spacing.ts';
import type { Line } from './lines.ts';

/** Lines from the top of a paper within which its letterhead stands. */
const HEAD = 60;

/** The texts of lines, and the values behind their labels: `12 mei 2025` of `Datum 12 mei 2025`. */
const particularsOf = (lines: readonly Line[], { cues }: ReadingLanguage): Set<string> =>
  new Set(lines.flatMap(({ text }) => [text, text.replace(cues.FORM_LABEL, '').trim()]));

/**
 * The column beside the text holds the particulars of a letter on its first page; on the next ones it repeats some of them,
 * and belongs to the page.
 */
export function marginsAgain({ lines, margins }: SpacedLines, language: ReadingLanguage): Line[] {
  const [first, ...next] = margins;
  if (!first) return [];
  return next.flatMap(([from, to]) => {
    // Above this margin stand the first one and the letterhead beside it.
    const seen = particularsOf(lines.slice(0, Math.min(from, first[1] + HEAD)), language);
    const run = lines.slice(from, to + 1);
    return run.filter((line) => seen.has(line.text)).length * 2 >= run.length ? run : [];
  });
}

/**
 * Lines at the top of a page that say again who the letter is for, of what day and which number it is: `Mr D. R. Penhale,
 * 6 March 2020`. A page begins where one is marked, or below what is printed on every page (`printed`).
 */
export function letterheadAgain(
  { lines }: SpacedLines,
  printed: ReadonlySet<number>,
  language: ReadingLanguage,
): Line[] {
  const { SALUTATION } = language.cues;
  const greeting = lines.slice(0, HEAD).findIndex(({ text }) => SALUTATION.test(text) && wordCount(text) <= 12);
  if (greeting <= 0) return [];
  const seen = particularsOf(lines.slice(0, greeting), language);
  const isSeen = ({ text }: Line): boolean => seen.has(text) || text.split(/, | \| /).every((part) => seen.has(part));
  const found: Line[] = [];
  for (let i = greeting + 1; i < lines.length; i++) {
    const last = found.at(-1)?.index === i - 1;
    const opensPage = lines[i]!.startsPage || printed.has(i - 1) || last;
    if (opensPage && !printed.has(i) && isSeen(lines[i]!)) found.push(lines[i]!);
  }
  return found;
}
