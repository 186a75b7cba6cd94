/**
 * Lists of contents: which lines are their entries, and which lines of the text an entry names. `1 Aanleiding` under
 * `Inhoud` is no heading, and the same words above their text are one, whatever they look like.
 */
import type { CelledLine } from './cells.ts';
import type { ReadingLanguage } from './context.ts';
import { lettersAndDigits } from './headings.ts';
import { continuesSentence, isTerminated, startsLower, wordCount } from './line-shape.ts';

/** A line of a list of contents. */
export interface ContentsLine {
  readonly index: number;
  /** False where it goes on with the entry of the line above. */
  readonly opens: boolean;
}

export interface Contents {
  readonly lines: readonly ContentsLine[];
  /** Lines of the text that repeat an entry: the headings a list of contents says there are. */
  readonly listed: ReadonlySet<number>;
}

interface Entry {
  readonly title: string;
  /** Null where the line names no page. */
  readonly page: number | null;
}

const LEADER = /^(.*?[^\s.…_·])\s*(?:[.…_·]\s?){3,}\s*(\d{1,4}|[ivxl]{1,6})?$/iu;
const PAGE = /^(?:\d{1,4}|[ivxl]{1,6})$/i;
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Z]|[a-z])[.)]?\s+\S/u;

/** Entries stand this many blank lines apart at most: chapters may be set off from one another. */
const APART = 3;
/** Lines looked through for the first entry of a list without pages. */
const REACH = 60;
/** Lines of the text in which the rest of them are looked for. */
const FAR = 2000;

function entryOf({ line, cells }: CelledLine, titled: boolean): Entry {
  const led = LEADER.exec(line.text);
  if (led) return { title: led[1]!, page: led[2] ? pageNumber(led[2]) : null };
  const last = cells.at(-1)!;
  if (cells.length >= 2 && PAGE.test(last.text))
    return { title: line.text.slice(0, cells.at(-2)!.to), page: pageNumber(last.text) };
  const loose = titled ? /^(.*\p{L}.*?)\s(\d{1,4})$/u.exec(line.text) : null;
  return loose ? { title: loose[1]!, page: Number(loose[2]) } : { title: line.text, page: null };
}

/** Roman numbers of front matter stand before page 1. */
const pageNumber = (text: string): number => (/^\d/.test(text) ? Number(text) : 0);

/** Lists under their heading, and stretches of entries with dots up to a page number under none. */
export function findContents(lines: readonly CelledLine[], language: ReadingLanguage): Contents {
  const found: ContentsLine[] = [];
  const titles: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const titled = i > 0 && language.cues.CONTENTS_HEADING.test(lines[i - 1]!.line.text);
    const list = titled ? listFrom(lines, i, language) : ledFrom(lines, i);
    if (list.length === 0) continue;
    for (const { line, title } of list) {
      found.push(line);
      if (line.opens) titles.push(title);
      else titles[titles.length - 1] += ` ${title}`;
    }
    i += list.length - 1;
  }
  return { lines: found, listed: listedLines(lines, new Set(found.map(({ index }) => index)), titles) };
}

interface ListLine {
  readonly line: ContentsLine;
  readonly title: string;
}

/** Three lines in a row at the least with dots and a page number. */
function ledFrom(lines: readonly CelledLine[], from: number): ListLine[] {
  const isLed = (i: number): boolean => LEADER.exec(lines[i]?.line.text ?? '')?.[2] !== undefined;
  let to = from;
  while (isLed(to)) to += 1;
  if (to - from < 3) return [];
  return lines.slice(from, to).map((line) => ({
    line: { index: line.line.index, opens: true },
    title: entryOf(line, false).title,
  }));
}

function listFrom(lines: readonly CelledLine[], from: number, language: ReadingLanguage): ListLine[] {
  const entries: Entry[] = [];
  const keys = new Set<string>();
  let paged = 0;
  let end = from;
  let page = -1;
  for (let i = from; i < lines.length && (i === from || lines[i]!.line.gap <= APART); i++) {
    const entry = entryOf(lines[i]!, true);
    // A sentence, or a number below that of the page before, is no entry any more.
    if (entry.page === null ? !mayBeEntry(entry.title) : entry.page < page) break;
    // A heading of the text comes back from the list: the list is over.
    const key = lettersAndDigits(entry.title);
    if (entry.page === null && keys.has(key)) break;
    keys.add(key);
    if (entry.page === null && i - end >= 2 && paged > 0) break;
    entries.push(entry);
    if (entry.page === null) continue;
    page = entry.page;
    paged += 1;
    end = i + 1;
  }
  if (paged >= 2) return listLines(lines, from, entries.slice(0, end - from), language);
  return unpagedList(lines, from, language);
}

const mayBeEntry = (text: string): boolean => wordCount(text) <= 20 && !isTerminated(text.replace(/\?$/, ''));

/** A list without page numbers: short lines up to where the first of them comes back, above its text. */
function unpagedList(lines: readonly CelledLine[], from: number, language: ReadingLanguage): ListLine[] {
  const first = lettersAndDigits(lines[from]!.line.text);
  let end = from + 1;
  while (end < lines.length && end - from < REACH && lettersAndDigits(lines[end]!.line.text) !== first) {
    if (!mayBeEntry(lines[end]!.line.text)) return [];
    end += 1;
  }
  if (end - from < 2 || end >= lines.length || end - from >= REACH) return [];
  const entries = lines.slice(from, end).map(({ line }): Entry => ({ title: line.text, page: null }));
  const after = new Set(lines.slice(end, end + FAR).map(({ line }) => lettersAndDigits(line.text)));
  const back = entries.filter(({ title }) => after.has(lettersAndDigits(title))).length;
  return back * 2 >= entries.length ? listLines(lines, from, entries, language) : [];
}

/** An entry may run over two lines: the first has no page, and the second no number of its own. */
function listLines(
  lines: readonly CelledLine[],
  from: number,
  entries: readonly Entry[],
  language: ReadingLanguage,
): ListLine[] {
  const numbered = entries.filter(({ title }) => NUMBERED.test(title)).length * 2 > entries.length;
  const hasPages = entries.some(({ page }) => page !== null);
  return entries.map(({ title }, i): ListLine => {
    const before = entries[i - 1];
    const waits = before !== undefined && before.page === null;
    const goesOn =
      waits &&
      lines[from + i]!.line.gap === 0 &&
      (startsLower(title) ||
        continuesSentence(before.title, language) ||
        (hasPages && numbered && NUMBERED.test(before.title) && !NUMBERED.test(title)));
    return { line: { index: lines[from + i]!.line.index, opens: !goesOn }, title };
  });
}

/** Lines of the text that are an entry, alone or with the line under them (`1` above `Aanleiding`). */
function listedLines(lines: readonly CelledLine[], apart: ReadonlySet<number>, titles: readonly string[]): Set<number> {
  const listed = new Set<number>();
  if (titles.length === 0) return listed;
  const keys = new Set(titles.map(lettersAndDigits).filter((key) => /\p{L}{3}/u.test(key)));
  lines.forEach(({ line }, i) => {
    if (apart.has(line.index)) return;
    const key = lettersAndDigits(line.text);
    if (keys.has(key)) listed.add(line.index);
    const next = lines[i + 1]?.line;
    if (next === undefined || next.gap > 1 || apart.has(next.index) || listed.has(line.index)) return;
    if (keys.has(key + lettersAndDigits(next.text))) {
      listed.add(line.index);
      listed.add(next.index);
    }
  });
  return listed;
}
