/** The pass that finds running heads and page numbers. Gets the lines; adds which of them belong to the page, not the text. */

import { groupBy } from '../text/grouping.ts';
import type { ReadingContext, ReadingLanguage } from './context.ts';
import type { SpacedLines } from './line-spacing.ts';
import type { Line } from './lines.ts';

export interface FurnishedLines extends SpacedLines {
  /** The indexes of the lines that are page furniture. */
  readonly furniture: ReadonlySet<number>;
}

/** Printed on every page by any office, whatever the paper. */
const PRINTED: readonly RegExp[] = [
  /^(pagina|blad|page|p\.)\s?\d{1,4}(\s?(van|of|\/)\s?\d{1,4})?$/i,
  /^(.{0,60} )?(pagina|page) \d{1,4} (van|of) \d{1,4}$/i,
  /^[-–—] ?\d{1,4} ?[-–—]$/,
  /^ISSN \d{4} ?[-–] ?\d{4}$/,
  /^\d{4,5}\/\d{1,2}( (REV|COR|ADD) \d+)*( \p{L}+\/\p{L}+(\/\p{L}+)?)?( \d{1,3})?( (NL|EN))?$/u,
];
const LONE_NUMBER = /^\d{1,4}$/;
const NUMBER_OF = /^\d{1,3} ?\/ ?\d{1,3}$/;

/**
 * A line is page furniture when the offices print it so (`Pagina 3 van 8`), when it is repeated at the top or the foot of
 * several pages, or when it is one of a row of page numbers that go up by one. Where no page is marked a repeated line
 * counts only when it cuts sentences in two: `Inzet Nederland` above every subject is a heading.
 */
export function findPageFurniture({ language }: ReadingContext, input: SpacedLines): FurnishedLines {
  const { lines } = input;
  const furniture = new Set<number>();
  const printed = [...PRINTED, ...language.cues.FURNITURE];
  for (const line of lines) if (printed.some((pattern) => pattern.test(line.text))) furniture.add(line.index);
  const edges = pageEdges(lines);
  for (const group of repeatedLines(lines, furniture, language)) {
    if (edges ? standsAtEdges(group, edges, language) : cutsSentences(group, lines))
      for (const line of group) furniture.add(line.index);
  }
  for (const line of pageNumbers(lines, edges)) furniture.add(line.index);
  // The language of a Council paper, under or above its number.
  for (const { index, text } of lines) {
    if (/^[A-Z]{2}$/.test(text) && (furniture.has(index - 1) || furniture.has(index + 1))) furniture.add(index);
  }
  return { ...input, furniture };
}

/** For each line, how many lines stand above and below it on its page. */
type PageEdges = readonly (readonly [top: number, foot: number])[];

/** Null when no page is marked. */
function pageEdges(lines: readonly Line[]): PageEdges | null {
  if ((lines.at(-1)?.page ?? 1) < 2) return null;
  const edges: [number, number][] = [];
  let from = 0;
  for (let to = 1; to <= lines.length; to++) {
    if (to < lines.length && !lines[to]!.startsPage) continue;
    for (let i = from; i < to; i++) edges.push([i - from, to - 1 - i]);
    from = to;
  }
  return edges;
}

/** Lines alike but for a number at either end, that could be running heads. */
function repeatedLines(lines: readonly Line[], furniture: ReadonlySet<number>, { turns }: ReadingLanguage): Line[][] {
  // `Vraag 1`, `Vraag 2` go up by one as page numbers do.
  const isLabel = (text: string): boolean =>
    [turns.QUESTION_LABEL, turns.ANSWER_LABEL, turns.PART_LABEL].some((label) => label.test(text));
  const candidates = lines.filter(
    // A note (`6 Kamerstuk 23 987 nr. 395`) is repeated at the foot of pages as well: a figure and words is no head.
    ({ index, text }) =>
      !furniture.has(index) &&
      text.length <= 120 &&
      !isLabel(text) &&
      !/^[\d•●▪◦*–-]/.test(text) &&
      !/[.;,]$/.test(text),
  );
  const groups = groupBy(candidates, (line) => line.text.replace(/\s+\d{1,4}$/, ' #').toLowerCase());
  return [...groups].filter(([key, group]) => group.length >= 2 && /\p{L}{2}/u.test(key)).map(([, group]) => group);
}

/** Two lines from either edge leaves room for a head of two lines with a number between. */
const EDGE = 2;

/** A page of fewer lines than this is all edge. */
const SHORT_PAGE = 6;

function isLetterhead(text: string, { cues }: ReadingLanguage): boolean {
  return [cues.LETTERHEAD_LINE, cues.PLACE_AND_DATE, cues.ADDRESSEE, cues.OFFICE].some((cue) => cue.test(text));
}

function standsAtEdges(group: readonly Line[], edges: PageEdges, language: ReadingLanguage): boolean {
  const pages = new Set(group.map((line) => line.page));
  if (pages.size < 2 || pages.size < group.length) return false;
  // Two letters in one file repeat their letterhead and their signature; a running head is on nearly every page.
  const span = group.at(-1)!.page - group[0]!.page + 1;
  if (group.length * 2 < span || (group.length < 3 && isLetterhead(group[0]!.text, language))) return false;
  const long = group.filter((line) => edges[line.index]![0] + edges[line.index]![1] >= SHORT_PAGE).length;
  if (long < 2) return false;
  const top = group.filter((line) => edges[line.index]![0] <= EDGE).length;
  const foot = group.filter((line) => edges[line.index]![1] <= EDGE).length;
  return Math.max(top, foot) * 5 >= group.length * 4;
}

function cutsSentences(group: readonly Line[], lines: readonly Line[]): boolean {
  if (group.length < 2) return false;
  const numbers = group.map((line) => Number(/\s(\d{1,4})$/.exec(line.text)?.[1] ?? Number.NaN));
  if (numbers.every((n, i) => (i === 0 ? !Number.isNaN(n) : n === numbers[i - 1]! + 1))) return true;
  const cuts = group.filter((line) => {
    const before = lines[line.index - 1]?.text ?? '';
    const after = lines[line.index + 1]?.text ?? '';
    return /[\p{L},-]$/u.test(before) && /^\p{Ll}/u.test(after);
  });
  return group.length >= 3 && cuts.length * 2 >= group.length;
}

/** Numbers alone on a line: a row that goes up by one, from page to page or through the text. */
function pageNumbers(lines: readonly Line[], edges: PageEdges | null): Line[] {
  const numberOf = (line: Line): number => Number.parseInt(line.text, 10);
  const rows: Line[][] = [];
  for (const line of lines) {
    if (!LONE_NUMBER.test(line.text) && !NUMBER_OF.test(line.text)) continue;
    if (edges && edges[line.index]![0] > 1 && edges[line.index]![1] > 1) continue;
    const last = rows.at(-1)?.at(-1);
    // Two numbers on neighbouring lines are a column of figures.
    if (last && numberOf(line) === numberOf(last) + 1 && line.index !== last.index + 1) rows.at(-1)!.push(line);
    else rows.push([line]);
  }
  return rows.filter((row) => row.length >= 2).flat();
}
