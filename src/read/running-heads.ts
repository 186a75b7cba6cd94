/** Lines that come back from page to page: running heads and feet. */
import { groupBy } from '../text/grouping.ts';
import type { ReadingLanguage } from './context.ts';
import { endingFigures } from './figure-cells.ts';
import { isTerminated, startsLower, wordCount } from './line-shape.ts';
import type { SpacedLines } from './line-spacing.ts';
import type { Line } from './lines.ts';

/** For each line, how many lines stand above and below it on its page. */
export type PageEdges = readonly (readonly [top: number, foot: number])[];

/** Null when no page is marked. */
export function pageEdges(lines: readonly Line[]): PageEdges | null {
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

/** Does the line stand in the middle of a sentence? */
export function cutsSentence({ index }: Line, lines: readonly Line[]): boolean {
  const before = lines[index - 1]?.text ?? '';
  const after = lines[index + 1]?.text ?? '';
  return /[\p{L},-]$/u.test(before) && /^\p{Ll}/u.test(after);
}

/** Blank lines that only the end of a page leaves. */
const PAGE_GAP = 3;

export const standsInPageGap = ({ index, gap }: Line, lines: readonly Line[]): boolean =>
  index > 0 && (gap >= PAGE_GAP || (lines[index + 1]?.gap ?? 0) >= PAGE_GAP);

/** The lines among `free` that are running heads; `printed` are the lines known to be printed on every page. */
export function runningHeads(
  lines: readonly Line[],
  free: readonly Line[],
  printed: ReadonlySet<number>,
  edges: PageEdges | null,
  language: ReadingLanguage,
): Line[] {
  const groups = repeatedLines(lines, free, edges !== null, language);
  if (!edges) return groups.filter((group) => cutsSentences(group, lines) || standsBeside(group, printed)).flat();
  return groups.flatMap((group) => {
    const later = withoutTop(group, lines, edges, language);
    return [group, later].some((some) => standsAtEdges(some, edges, language)) ? later : [];
  });
}

/** The head of later pages without the title or letterhead of the first: it stands at another height, or an address under it. */
function withoutTop(
  group: readonly Line[],
  lines: readonly Line[],
  edges: PageEdges,
  language: ReadingLanguage,
): readonly Line[] {
  const [first, ...next] = group;
  if (first!.page > 1) return group;
  const at = (line: Line, side: 0 | 1): number => edges[line.index]![side];
  const alike = next.some((line) => at(line, 0) === at(first!, 0) || at(line, 1) === at(first!, 1));
  const below = lines[first!.index + 1];
  const addressed = first!.index === 0 && below?.gap === 0 && isLetterhead(below.text, language);
  return alike && !addressed ? group : next;
}

/** A number at either end of a line, which a running head has for its page. */
const NUMBER_BEHIND = /\s+(\d{1,4})$/;
const NUMBER_BEFORE = /^(\d{1,4})\s+(?=\p{L})/u;

/** `Vraag 1`, `Vraag 2` go up by one as page numbers do. */
const isNumberedLabel = (text: string, { cues, turns }: ReadingLanguage): boolean =>
  [cues.NUMBERED_UNIT, turns.QUESTION_LABEL, turns.ANSWER_LABEL, turns.PART_LABEL].some((label) => label.test(text));

/** Lines alike but for a number at either end, that could be running heads. */
function repeatedLines(
  lines: readonly Line[],
  free: readonly Line[],
  marked: boolean,
  language: ReadingLanguage,
): Line[][] {
  const candidates = free.filter((line) => {
    const { text } = line;
    // A note (`6 Kamerstuk 23 987 nr. 395`) is repeated at the foot of pages as well: a figure and words is no head, unless
    // the figure is that of the page.
    if (text.length > 120 || /^[•●▪◦*–-]/.test(text) || /[.;,]$/.test(text)) return false;
    if (/^\d/.test(text) && !(marked && NUMBER_BEFORE.test(text))) return false;
    if (isNumberedLabel(text, language)) return false;
    if (startsLower(text) && (!marked || language.turns.CLAUSE.test(text))) return false;
    return !isAmongRows(line, lines);
  });
  const keyOf = ({ text }: Line): string => text.replace(NUMBER_BEHIND, ' #').replace(NUMBER_BEFORE, '# ');
  return [...groupBy(candidates, keyOf)]
    .filter(
      ([key, group]) => group.length >= 2 && /\p{L}{2}/u.test(key) && (!key.startsWith('# ') || stepsWithPages(group)),
    )
    .map(([, group]) => group);
}

/** A line that ends in figures as the one above or below it does, with no blank line between, is a row of a table. */
function isAmongRows({ index, text, gap }: Line, lines: readonly Line[]): boolean {
  const count = endingFigures(text)?.figures.length ?? 0;
  if (count === 0) return false;
  const next = lines[index + 1];
  const beside = [gap === 0 ? lines[index - 1] : undefined, next?.gap === 0 ? next : undefined];
  return beside.some((line) => line && !isTerminated(line.text) && endingFigures(line.text)?.figures.length === count);
}

/** Do the numbers in front go up as the pages do? A heading set with a sign (`# Kop`, twice) has none. */
function stepsWithPages(group: readonly Line[]): boolean {
  const offsets = group.map(({ text, page }) => Number(NUMBER_BEFORE.exec(text)?.[1] ?? Number.NaN) - page);
  return offsets.every((offset) => offset === offsets[0]);
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
  const cuts = group.filter((line) => cutsSentence(line, lines)).length;
  const apart = group.filter((line) => standsInPageGap(line, lines)).length;
  const numbers = group.map((line) => Number(NUMBER_BEHIND.exec(line.text)?.[1] ?? Number.NaN));
  const counts = numbers.every((n, i) => (i === 0 ? !Number.isNaN(n) : n === numbers[i - 1]! + 1));
  if (counts) return cuts > 0 || apart > 0;
  return group.length >= 3 && (cuts * 2 >= group.length || apart === group.length);
}

/** A line of text in front of a foot has so many characters at the least: a letterhead broken in two has none. */
const TEXT_LINE = 45;

/**
 * Heads and feet that tell themselves: `Ministry of Ports | Quays that last | 5` stands in the middle of a sentence, or comes
 * back with a higher page. One is enough: a paper may come with two of its pages.
 */
export function pagedHeads(
  { lines, lineSpacing }: SpacedLines,
  free: readonly Line[],
  language: ReadingLanguage,
): Line[] {
  const stands = (index: number): boolean => (lines[index]?.gap ?? 0) > lineSpacing[index]!;
  const standsFree = (index: number): boolean => stands(index) && (index + 1 === lines.length || stands(index + 1));
  const framed = free.filter(({ index, text }) => FRAMED.test(text) && standsFree(index));
  const paged = free.filter(
    ({ text }) => pageOf(text) !== null && !language.cues.CAPTION.test(text) && !isNumberedLabel(text, language),
  );
  const barred = [...groupBy(paged.filter(isBarred), barredWords)].flatMap(([, group]) => (rises(group) ? group : []));
  const apart = [...groupBy(framed, framedWords)].flatMap(([, group]) => (framesRise(group) ? group : []));
  const alone = paged.filter(({ index, text }) => standsFree(index) && TELLS_PAGE.test(text));
  const cutting = paged.filter((line) => {
    const before = lines[line.index - 1];
    return (
      standsFree(line.index) && before !== undefined && before.text.length >= TEXT_LINE && cutsSentence(line, lines)
    );
  });
  return [...barred, ...apart, ...alone, ...cutting];
}

/** Two bars and a page, or the word for it with its capital: `Ports of the north Pagina 4`. */
const TELLS_PAGE =
  /^[^|]+ \| [^|]+ \| (?:p\. ?)?\d{1,3}$|^\d{1,3} \| [^|]+ \| [^|]+$|\p{L}.* (?:Pagina|Page|Blad|PAGINA|PAGE) \d{1,3}$/u;

/** `| Night trains | 2 |`, with blank lines about it: a row of a table has other rows. */
const FRAMED = /^\|(?: [^|\p{L}]*\p{L}[^|]* \|)+ \d{1,3} \|$/u;
const framedWords = ({ text }: Line): string => text.replace(/\d{1,3} \|$/, '');
const framesRise = (group: readonly Line[]): boolean => {
  const pages = group.map(({ text }) => Number(/(\d{1,3}) \|$/.exec(text)![1]));
  return pages.length > 1 && pages.every((page, i) => i === 0 || page > pages[i - 1]!);
};

/** The number at either end of a line, which may be that of its page. */
function pageOf(text: string): number | null {
  const number = /(?:^|\s)(\d{1,3})$/.exec(text) ?? /^(\d{1,3})\s(?:\||\p{Lu})/u.exec(text);
  return number && wordCount(text) <= HEAD_WORDS && !isTerminated(text) ? Number(number[1]) : null;
}

const isBarred = ({ text }: Line): boolean => / [|•·] /.test(text) && !text.startsWith('|');

/** The longest of the words between bars that hold no figure: the paper, where the chapter changes. */
const barredWords = ({ text }: Line): string =>
  text
    .split(/ [|•·] /)
    .filter((part) => !/^\d+$/.test(part))
    .reduce((kept, part) => (part.length > kept.length ? part : kept), '');

const rises = (group: readonly Line[]): boolean =>
  group.length >= 2 &&
  group.every(
    (line, i) => i === 0 || (pageOf(line.text)! > pageOf(group[i - 1]!.text)! && line.index > group[i - 1]!.index + 1),
  );

/** Where no page is marked a printed page number tells where one ends: a head stands as far from each of them, on all pages but one. */
function standsBeside(group: readonly Line[], printed: ReadonlySet<number>): boolean {
  const offsets = [-2, -1, 1, 2].filter((offset) => group.every(({ index }) => printed.has(index + offset)));
  return offsets.length > 0 && group.length >= Math.max(2, printed.size - 1);
}

/** Words of a running head at most, where only its page number comes back. */
const HEAD_WORDS = 14;
const FEWEST = 3;

/**
 * Heads that name the chapter and so change: on the edge of a page, with a number that goes up as the pages do. A number in
 * front counts only where its words come back: chapters that each begin a page are numbered in step with them.
 */
export function numberedHeads(free: readonly Line[], edges: PageEdges, { cues }: ReadingLanguage): Line[] {
  const atEdge = free.filter(({ index, text }) => {
    const [top, foot] = edges[index]!;
    return (
      (top === 0 || foot === 0) &&
      wordCount(text) <= HEAD_WORDS &&
      !isTerminated(text) &&
      !cues.NUMBERED_UNIT.test(text)
    );
  });
  const wordsOf = ({ text }: Line): string => text.replace(NUMBER_BEHIND, '').replace(NUMBER_BEFORE, '');
  const words = groupBy(atEdge, wordsOf);
  const numbered = atEdge.flatMap((line) => {
    const before = NUMBER_BEFORE.exec(line.text)?.[1];
    const numbers = [
      NUMBER_BEHIND.exec(line.text)?.[1],
      before !== undefined && words.get(wordsOf(line))!.length > 1 ? before : undefined,
    ];
    const edge = edges[line.index]![0] === 0 ? 'top' : 'foot';
    return numbers.flatMap((number) =>
      number === undefined ? [] : [{ line, key: `${Number(number) - line.page} ${edge}` }],
    );
  });
  return [...groupBy(numbered, ({ key }) => key).values()]
    .filter((group) => group.length >= FEWEST)
    .flatMap((group) => group.map(({ line }) => line));
}
