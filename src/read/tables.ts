/**
 * The pass that finds tables and lists of contents. Gets the lines and their furniture; adds which lines are rows, names of
 * columns, captions or entries, and which lines of the text a list of contents names. Found before notes are looked for: the
 * last figure of a row was lifted as a note mark, and `1 Aanleiding` above its text was read as note 1.
 */
import { type CelledLine, celledLines, type PrintedCell } from './cells.ts';
import { findContents } from './contents.ts';
import type { ReadingContext, ReadingLanguage } from './context.ts';
import { RULE } from './footnote-texts.ts';
import { isTerminated, startsFresh, startsLower, wordCount } from './line-shape.ts';
import type { Line } from './lines.ts';
import { looseFrom } from './loose-table.ts';
import type { FurnishedLines } from './page-furniture.ts';
import { type FoundTable, gridFrom } from './table-grid.ts';
import { tornFrom } from './torn-table.ts';

/** What says where the figures come from is a note on the table, without a mark. */
export type TableRole = 'table-head' | 'table-row' | 'caption' | 'contents' | 'footnote';

/** A cell as a stretch of the text of its line; `column` is its place in the row, of which this line may hold a part. */
export interface CellSpan {
  readonly from: number;
  readonly to: number;
  readonly column: number;
}

/** A line that is no running text but one of a table, its caption, or a list of contents. */
export interface TableLine {
  readonly role: TableRole;
  /** False where it goes on with the block of the line above. */
  readonly opens: boolean;
  /** Empty for captions and entries. */
  readonly cells: readonly CellSpan[];
}

export interface TabledLines extends FurnishedLines {
  /** By the index of the line. */
  readonly tables: ReadonlyMap<number, TableLine>;
  /** The indexes of the lines that a list of contents names, or a format says to be one: headings, whatever they look like. */
  readonly listed: ReadonlySet<number>;
}

export function findTables({ language }: ReadingContext, input: FurnishedLines): TabledLines {
  const { furniture, text } = input;
  const running = input.lines.filter(({ index, text }) => !furniture.has(index) && !RULE.test(text));
  const lines = celledLines(running, text);
  const contents = findContents(lines, language);
  const tables = new Map<number, TableLine>();
  for (const { index, opens } of contents.lines) tables.set(index, { role: 'contents', opens, cells: [] });
  const headings = running.filter(({ facts }) => facts?.kind === 'heading').map(({ index }) => index);
  const listed = new Set([...contents.listed, ...headings]);
  for (const line of running) {
    const table = toldTable(line);
    if (table !== null) tables.set(line.index, table);
  }
  const rest = lines.filter(({ line }) => !tables.has(line.index) && !listed.has(line.index));
  addTables(rest, tables, language);
  return { ...input, tables, listed };
}

/** A row, caption or entry of a format that says which lines are one; null for any other line. */
function toldTable({ facts }: Line): TableLine | null {
  if (facts === undefined) return null;
  const { kind, head = false, cells = [], continues } = facts;
  const opens = continues !== true;
  if (kind === 'row') return { role: head ? 'table-head' : 'table-row', opens, cells };
  return kind === 'caption' || kind === 'contents' ? { role: kind, opens, cells: [] } : null;
}

/** Lines of a run from which on it is long. */
const LONG = 60;

function addTables(lines: readonly CelledLine[], tables: Map<number, TableLine>, language: ReadingLanguage): void {
  // Long runs that are no table are not tried again from each of their lines.
  let tried = 0;
  let shown = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < lines.length; ) {
    const above = captionAbove(lines, i, language);
    const found =
      (i < tried && above === 0) || isSpacedCaption(lines[i]!, language)
        ? []
        : [gridFrom, looseFrom, tornFrom].map((from) => from(lines, i, above > 0, language));
    const table = found.find((one) => one !== null && one.lines.length > 0);
    for (const one of found) if (one !== null && one.end - i > LONG) tried = Math.max(tried, one.end);
    if (table) {
      addCaption(lines, i - above, i, tables);
      addRows(lines, i, table, tables);
      i = table.end;
      const below = above > 0 ? 0 : captionBelow(lines, i, language);
      addCaption(lines, i, i + below, tables);
      i += below;
      shown = i;
      const source = lines[i]?.line;
      if (source && source.gap <= 1 && language.cues.TABLE_SOURCE.test(source.text))
        tables.set(lines[i++]!.line.index, { role: 'footnote', opens: true, cells: [] });
    } else {
      const alone = captionAlone(lines, i, language);
      addCaption(lines, i, i + alone, tables);
      if (alone > 0) shown = i + alone;
      // Under a picture that is not in the text, after what is said of it.
      else if (i - shown <= BELOW && isSource(lines, i, language))
        tables.set(lines[i]!.line.index, { role: 'footnote', opens: true, cells: [] });
      i += Math.max(1, alone);
    }
  }
}

/** Lines under a caption within which its source may stand by itself. */
const BELOW = 12;

function isSource(lines: readonly CelledLine[], i: number, { cues }: ReadingLanguage): boolean {
  const { text, gap } = lines[i]!.line;
  const apart = gap > 0 && (lines[i + 1]?.line.gap ?? 1) > 0;
  return apart && cues.TABLE_SOURCE.test(text) && wordCount(text) <= CAPTION_WORDS;
}

function addCaption(lines: readonly CelledLine[], from: number, to: number, tables: Map<number, TableLine>): void {
  for (let i = from; i < to; i++)
    tables.set(lines[i]!.line.index, { role: 'caption', opens: i === from || lines[i]!.line.gap > 0, cells: [] });
}

function addRows(lines: readonly CelledLine[], from: number, table: FoundTable, tables: Map<number, TableLine>): void {
  let columns: PrintedCell[] = [];
  const columnsOfRow = table.lines.map(({ opens, cells }) => {
    if (opens) columns = [];
    for (const cell of cells) if (opens || columnOf(columns, cell) < 0) columns.push(cell);
    columns.sort((a, b) => a.left - b.left || a.from - b.from);
    return columns;
  });
  // Only now the last line of a row has told its columns.
  table.lines.forEach(({ role, opens, cells }, i) => {
    const row = columnsOfRow[i]!;
    const placed = cells.map((cell): CellSpan => ({ from: cell.from, to: cell.to, column: columnOf(row, cell) }));
    tables.set(lines[from + i]!.line.index, { role, opens, cells: placed });
  });
}

/** The column of a row a cell stands in: that of the row it is, or the one it stands under; -1 for none. */
function columnOf(columns: readonly PrintedCell[], cell: PrintedCell): number {
  const own = columns.indexOf(cell);
  if (own >= 0) return own;
  return columns.findIndex((other) => other.left < cell.right && cell.left < other.right);
}

/** Blank lines between a caption and its table, and lines of a caption, at most. */
const APART = 2;
const CAPTION_LINES = 3;
const CAPTION_WORDS = 30;

/** How many lines right above a table are its caption: `Tabel 1 Kosten per maatregel`, with its unit under it. */
function captionAbove(lines: readonly CelledLine[], i: number, language: ReadingLanguage): number {
  if (!lines[i] || lines[i]!.line.gap > APART) return 0;
  for (let count = 1; count <= CAPTION_LINES && count <= i; count++) {
    const { line, cells } = lines[i - count]!;
    if (cells.length > 1 && !language.cues.CAPTION.test(line.text)) return 0;
    if (isCaption(line.text, language)) return count;
    const unit = /^\(.*\)$|^(?:x|in|×) /.test(line.text);
    if (line.gap > (unit ? 1 : 0) || wordCount(line.text) > CAPTION_WORDS) return 0;
  }
  return 0;
}

function isCaption(text: string, { cues }: ReadingLanguage): boolean {
  const label = cues.CAPTION.exec(text)?.[0];
  if (label === undefined || wordCount(text) > CAPTION_WORDS) return false;
  const title = text.slice(label.length).trim();
  // `Tabel 1 laat zien dat de kosten stijgen.` is a sentence about it.
  return title === '' || /[.:]\s*$/.test(label) || startsFresh(title) || !isTerminated(text);
}

/** `Tabel 1    Incidenten per soort veer`: a caption with its label set apart, which names no columns. */
const isSpacedCaption = ({ line, cells }: CelledLine, language: ReadingLanguage): boolean =>
  cells.length === 2 && isCaption(line.text, language) && language.cues.CAPTION.exec(line.text)![0] === cells[0]!.text;

function captionBelow(lines: readonly CelledLine[], i: number, language: ReadingLanguage): number {
  const line = lines[i]?.line;
  if (!line || line.gap > 1 || !isCaption(line.text, language)) return 0;
  return captionAlone(lines, i, language);
}

/** How many lines from here on are a caption without a table: that of a figure, or of a table that is a picture. */
function captionAlone(lines: readonly CelledLine[], i: number, language: ReadingLanguage): number {
  const { line } = lines[i]!;
  const label = language.cues.CAPTION.exec(line.text)?.[0];
  const before = lines[i - 1]?.line;
  // `Grafiek 2`, and on the next line what it shows.
  const bare = label !== undefined && label.length === line.text.length;
  const title = bare && lines[i + 1]?.line.gap === 0 ? lines[i + 1]!.line.text : line.text.slice(label?.length).trim();
  if (label === undefined || !startsFresh(title) || (bare && isTerminated(title))) return 0;
  if (before && line.gap === 0 && !isTerminated(before.text) && before.text.length > 40) return 0;
  let end = i + (bare ? 2 : 1);
  while (
    end < lines.length &&
    end - i < CAPTION_LINES &&
    lines[end]!.line.gap === 0 &&
    startsLower(lines[end]!.line.text)
  )
    end += 1;
  const whole = lines.slice(i, end).map(({ line: { text } }) => text);
  const sentence = /[.;]$/.test(whole.at(-1)!) && !/[.:]\s*$/.test(label);
  return sentence || wordCount(whole.join(' ')) > CAPTION_WORDS ? 0 : end - i;
}
