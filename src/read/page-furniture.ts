/** The pass that finds running heads and page numbers. Gets the lines; adds which of them belong to the page, not the text. */

import { leastOf, mostOf } from '../text/grouping.ts';
import { marginIndexes } from './columns.ts';
import type { ReadingContext, ReadingLanguage } from './context.ts';
import { wordCount } from './line-shape.ts';
import type { SpacedLines } from './line-spacing.ts';
import type { Line } from './lines.ts';
import { numberLabels } from './number-labels.ts';
import { letterheadAgain, marginsAgain } from './page-particulars.ts';
import { isPrintedFurniture } from './printed-furniture.ts';
import {
  cutsSentence,
  numberedHeads,
  type PageEdges,
  pagedHeads,
  pageEdges,
  runningHeads,
  standsInPageGap,
} from './running-heads.ts';

export interface FurnishedLines extends SpacedLines {
  /** The indexes of the lines that are page furniture. */
  readonly furniture: ReadonlySet<number>;
  /** Those that hold nothing but the number of the text under them. */
  readonly numberLabels: ReadonlySet<number>;
}

const LONE_NUMBER = /^\d{1,4}$/;
const NUMBER_OF = /^\d{1,3} ?\/ ?\d{1,3}$/;
/** The number of a Council paper, and the second line of its foot: `BIJLAGE RELEX.4 NL`. */
const COUNCIL_NUMBER = /^\d{4,5}(?:\/\d)?\/\d{1,2}\b/;
const COUNCIL_FOOT = /^(?:[\p{Lu}\d][\p{Lu}\d .&/-]{0,40} )?(?:NL|EN|FR|DE)$/u;

/**
 * A line is page furniture when the offices print it so (`Pagina 3 van 8`), when it is repeated at the top or the foot of
 * several pages, or when it is one of a row of page numbers that go up by one. Where no page is marked a repeated line
 * counts only when it cuts sentences in two, or stands in the gap between two pages: `Inzet Nederland` above every subject is
 * a heading, and so are `Vraag 1` and `Vraag 2`.
 */
export function findPageFurniture({ language }: ReadingContext, input: SpacedLines): FurnishedLines {
  const { lines } = input;
  const furniture = new Set<number>();
  const add = (found: readonly Line[]): void => {
    for (const { index } of found) furniture.add(index);
  };
  add(lines.filter(({ text, facts }) => facts?.kind === 'furniture' || isPrintedFurniture(text, language)));
  // A file of paragraphs has no pages: what comes back in it is its own.
  if (input.unit === 'paragraphs') return { ...input, furniture, numberLabels: numberLabels(lines, language) };
  const again = [...marginsAgain(input, language), ...letterheadAgain(input, furniture, language)];
  add(again);
  const edges = pageEdges(lines);
  const beside = marginIndexes(input);
  const free = lines.filter(({ index }) => !furniture.has(index) && !beside.has(index));
  add(runningHeads(lines, free, furniture, edges, language));
  add(pagedHeads(input, free, language));
  if (edges) add(numberedHeads(free, edges, language));
  const labels = numberLabels(lines, language);
  add(pageNumbers(lines, edges).filter(({ index }) => !labels.has(index)));
  const tops = new Set(again.map(({ index }) => index));
  add(
    lines.filter(({ index, text, gap }) => {
      const isBeside = (other: Line | undefined): boolean =>
        other !== undefined && furniture.has(other.index) && COUNCIL_NUMBER.test(other.text);
      // A page number stands above the margin of the next page.
      if (LONE_NUMBER.test(text) && tops.has(index + 1)) return true;
      // `Tweede Kamer, vergaderjaar 2022-2023, 36 077, nr. 31`, and its page on a line of its own.
      if (LONE_NUMBER.test(text) && gap === 0 && lines[index - 1] && isNamedFoot(lines[index - 1]!.text, language))
        return true;
      if (/^[A-Z]{2}$/.test(text)) return furniture.has(index - 1) || furniture.has(index + 1);
      return (
        COUNCIL_FOOT.test(text) &&
        ((gap === 0 && isBeside(lines[index - 1])) || (lines[index + 1]?.gap === 0 && isBeside(lines[index + 1])))
      );
    }),
  );
  return { ...input, furniture, numberLabels: labels };
}

/** A printed foot that names the paper and no page. */
const isNamedFoot = (text: string, language: ReadingLanguage): boolean =>
  isPrintedFurniture(text, language) && wordCount(text) > 3 && !/\b(?:van|of) \d{1,4}$/.test(text);

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
  return rows.filter((row) => row.length >= 2 && (edges !== null || arePages(row, lines))).flat();
}

/** Lines of text a page holds at the least, where only that tells one. */
const PAGE = 10;

/** Where no page is marked `1` and `2` may be headings: page numbers cut sentences, or stand a page apart. */
function arePages(row: readonly Line[], lines: readonly Line[]): boolean {
  if (row.some((line) => cutsSentence(line, lines) || standsInPageGap(line, lines))) return true;
  const apart = row.slice(1).map((line, i) => line.index - row[i]!.index);
  const [least, most] = [leastOf(apart), mostOf(apart)];
  return row.length >= 3 && least >= PAGE && most <= least * 2;
}
