/** Running heads and page numbers: what belongs to the page and not to the text. */
import { ADDRESSEE, LETTERHEAD_LINE, OFFICE, PLACE_AND_DATE } from '../languages/document-cues.ts';
import type { Line } from './lines.ts';

/** Printed by the offices on every page, whatever the paper. */
const PRINTED: readonly RegExp[] = [
  /^(pagina|blad|page|p\.)\s?\d{1,4}(\s?(van|of|\/)\s?\d{1,4})?$/i,
  /^(.{0,60} )?(pagina|page) \d{1,4} (van|of) \d{1,4}$/i,
  /^[-–—] ?\d{1,4} ?[-–—]$/,
  /^([’'‘]s-Gravenhage \d{4} )?(Tweede|Eerste) Kamer, vergaderjaar \d{4}\s?[-–/]\s?\d{2,4}, .{3,60}$/,
  /^\d{1,3} (Tweede|Eerste) Kamer, vergaderjaar \d{4}\s?[-–/]\s?\d{2,4}, .{3,60}$/,
  /^kst-\d{5}(-[\dIVXA-H]+)*$/,
  /^ISSN \d{4} ?[-–] ?\d{4}$/,
  /^[’'‘]s-Gravenhage \d{4}$/,
  /^(EUCO|CO EUR|CONCL|SN|ST|WK|CM) \d{1,5}\/\d{1,2}( .{0,40})?$/,
  /^\d{4,5}\/\d{1,2}( (REV|COR|ADD) \d+)*( \p{L}+\/\p{L}+(\/\p{L}+)?)?( \d{1,3})?( (NL|EN))?$/u,
];
const LONE_NUMBER = /^\d{1,4}$/;
const NUMBER_OF = /^\d{1,3} ?\/ ?\d{1,3}$/;

/**
 * The indexes of the lines that are page furniture. A line is, when the offices print it so (`Pagina 3 van 8`), when it is
 * repeated at the top or the foot of several pages, or when it is one of a row of page numbers that go up by one. Where no
 * page is marked a repeated line counts only when it cuts sentences in two: `Inzet Nederland` above every subject is a
 * heading.
 */
export function furniture(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  for (const line of lines) if (PRINTED.some((pattern) => pattern.test(line.text))) found.add(line.index);
  const edges = pageEdges(lines);
  for (const group of repeated(lines, found)) {
    if (edges ? standsAtEdges(group, edges) : cutsSentences(group, lines))
      for (const line of group) found.add(line.index);
  }
  for (const line of pageNumbers(lines, edges)) found.add(line.index);
  // The language of a Council paper, under or above its number.
  for (const line of lines) {
    if (/^[A-Z]{2}$/.test(line.text) && (found.has(line.index - 1) || found.has(line.index + 1))) found.add(line.index);
  }
  return found;
}

/** For every line, its distance from the top and the foot of its page; null when no page is marked. */
function pageEdges(lines: readonly Line[]): readonly (readonly [top: number, foot: number])[] | null {
  if ((lines.at(-1)?.page ?? 1) < 2) return null;
  const edges: [number, number][] = [];
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && !lines[i]!.startsPage) continue;
    for (let k = from; k < i; k++) edges.push([k - from, i - 1 - k]);
    from = i;
  }
  return edges;
}

/** Lines alike but for a number at either end, that could be running heads. */
function repeated(lines: readonly Line[], found: ReadonlySet<number>): Line[][] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    // A note (`6 Kamerstuk 23 987 nr. 395`) is repeated at the foot of pages as well: a figure and words is no head.
    if (found.has(line.index) || line.text.length > 120 || /^[\d•●▪◦*–-]/.test(line.text) || /[.;,]$/.test(line.text))
      continue;
    const key = line.text.replace(/\s+\d{1,4}$/, ' #').toLowerCase();
    if (!/\p{L}{2}/u.test(key)) continue;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()].filter((group) => group.length >= 2);
}

/** Two lines from either edge leaves room for a head of two lines with a number between. */
const EDGE = 2;

/** A page of fewer lines than this is all edge. */
const SHORT_PAGE = 6;

function isLetterhead(text: string): boolean {
  return LETTERHEAD_LINE.test(text) || PLACE_AND_DATE.test(text) || ADDRESSEE.test(text) || OFFICE.test(text);
}

function standsAtEdges(group: readonly Line[], edges: readonly (readonly [number, number])[]): boolean {
  const pages = new Set(group.map((line) => line.page));
  if (pages.size < 2 || pages.size < group.length) return false;
  // Two letters in one file repeat their letterhead and their signature; a running head is on nearly every page.
  const span = group.at(-1)!.page - group[0]!.page + 1;
  if (group.length * 2 < span || (group.length < 3 && isLetterhead(group[0]!.text))) return false;
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
function pageNumbers(lines: readonly Line[], edges: readonly (readonly [number, number])[] | null): Line[] {
  const alone = lines.filter((line) => LONE_NUMBER.test(line.text) || NUMBER_OF.test(line.text));
  const value = (line: Line): number => Number.parseInt(line.text, 10);
  const chosen: Line[] = [];
  let run: Line[] = [];
  const close = (): void => {
    if (run.length >= 2) chosen.push(...run);
    run = [];
  };
  for (const line of alone) {
    if (edges && edges[line.index]![0] > 1 && edges[line.index]![1] > 1) continue;
    const last = run.at(-1);
    // Two numbers on neighbouring lines are a column of figures.
    if (last && (value(line) !== value(last) + 1 || line.index === last.index + 1)) close();
    run.push(line);
  }
  close();
  return chosen;
}
