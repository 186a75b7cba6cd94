/**
 * The pass that parts columns. Gets the lines as printed; gives them in the order they are read, where a column of
 * particulars (`Contactpersoon`, `Ons kenmerk`) stands beside the addressee or the first paragraphs of a letter. A line that
 * holds text of both is cut in two.
 */
import { type CelledLine, celledLines } from './cells.ts';
import type { ReadingContext, ReadingLanguage } from './context.ts';
import { isFigureCell } from './figure-cells.ts';
import { isLabel } from './letter.ts';
import { sliceOfLine } from './line-slice.ts';
import { isRunOn } from './line-spacing.ts';
import type { Line, Lines } from './lines.ts';
import { isPrintedFurniture } from './printed-furniture.ts';

export interface ColumnedLines extends Lines {
  /** Stretches of lines in a margin column, each on its page, from the first to the last: indexes, both included. */
  readonly margins: readonly (readonly [first: number, last: number])[];
}

/** The indexes of all lines in a margin. */
export function marginIndexes({ margins }: ColumnedLines): Set<number> {
  return new Set(margins.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));
}

/** A line with its cells, and which of them stands in the margin: the last, or the first of a margin on the left; -1 for none. */
interface Row extends CelledLine {
  readonly margin: number;
}

/** A margin begins this far to the right at the least, and holds so many lines before it is told. */
const DEEP = 36;
const FEWEST = 3;
/** Characters of a line in a margin. */
const NARROW = 45;
/** Lines of text between two of one margin, at most. */
const APART = 12;

export function partColumns({ language }: ReadingContext, input: Lines): ColumnedLines {
  const { lines, text } = input;
  const told = toldMargins(lines);
  if (told.length > 0 || input.unit === 'paragraphs') return { ...input, margins: told };
  const celled = celledLines(lines, text);
  const column = marginColumn(celled, language);
  const main = column === null ? mainColumn(celled, language) : null;
  const edge = column ?? main;
  if (edge === null) return { ...input, margins: [] };
  const rows = celled.map((row): Row => {
    if (isPrintedFurniture(row.line.text, language)) return { ...row, margin: -1 };
    return { ...row, margin: main === null ? marginCell(row, edge) : leftCell(row, edge) };
  });
  const parted: Line[] = [];
  const margins: [number, number][] = [];
  for (let from = 0; from < rows.length; ) {
    const to = rows[from]!.margin < 0 ? from : runEnd(rows, from, edge);
    if (to === from) {
      parted.push(rows[from]!.line);
      from += 1;
      continue;
    }
    const { text, margin } = partRun(rows.slice(from, to), main !== null);
    const at = paragraphStart(parted, text[0]);
    margins.push([at, at + margin.length - 1]);
    const paragraph = parted.splice(at);
    for (const line of [...margin, ...paragraph, ...text]) parted.push(line);
    from = to;
  }
  return { ...input, lines: numbered(parted), margins };
}

/** The margins of a format that says which lines stand in one, and gives them in the order they are read. */
function toldMargins(lines: readonly Line[]): [first: number, last: number][] {
  const margins: [number, number][] = [];
  for (const { index, page, facts } of lines) {
    if (facts?.kind !== 'margin') continue;
    const last = margins.at(-1);
    if (last?.[1] === index - 1 && lines[index - 1]!.page === page) last[1] = index;
    else margins.push([index, index]);
  }
  return margins;
}

/** The place after the last line of the margin that begins here: no text runs over it, no page ends in it. */
function runEnd(rows: readonly Row[], from: number, column: number): number {
  const seen = new Set<string>();
  let end = from;
  for (let i = from; i < rows.length && i - end <= APART; i++) {
    if (i > from && (rows[i]!.line.startsPage || crosses(rows[i]!, column))) break;
    const cell = rows[i]!.cells[rows[i]!.margin];
    if (!cell) continue;
    // What comes back after a gap is the margin of the next page.
    if (i - end >= 2 && seen.has(cell.text)) break;
    seen.add(cell.text);
    end = i + 1;
  }
  return end;
}

/** Does text of the line run over the column? */
const crosses = ({ cells }: CelledLine, column: number): boolean =>
  cells.some(({ left, right }) => left < column - 1 && right >= column);

/** The cell of a row that stands in the margin, the last of its line; a figure after a figure is of a table. */
function marginCell({ cells }: CelledLine, column: number): number {
  const last = cells.length - 1;
  const cell = cells[last]!;
  if (Math.abs(cell.left - column) > 1 || cell.text.length > NARROW) return -1;
  return last > 0 && isFigureCell(cell.text) && isFigureCell(cells[last - 1]!.text) ? -1 : last;
}

/** The column a margin begins at, or null: deep, shared by some lines, and with a letterhead in it or prose beside it. */
function marginColumn(rows: readonly CelledLine[], language: ReadingLanguage): number | null {
  const byColumn = new Map<number, CelledLine[]>();
  for (const row of rows) {
    const { left } = row.cells.at(-1)!;
    if (left < DEEP || marginCell(row, left) < 0 || isPrintedFurniture(row.line.text, language)) continue;
    const group = byColumn.get(left);
    if (group) group.push(row);
    else byColumn.set(left, [row]);
  }
  const told = [...byColumn].filter(
    ([column, group]) => group.length >= FEWEST && isMargin(rows, column, group, language),
  );
  return (
    told.reduce<[number, CelledLine[]] | null>(
      (most, next) => (most && most[1].length >= next[1].length ? most : next),
      null,
    )?.[0] ?? null
  );
}

function isMargin(
  rows: readonly CelledLine[],
  column: number,
  group: readonly CelledLine[],
  language: ReadingLanguage,
): boolean {
  const alone = group.filter(({ cells }) => cells.length === 1).length;
  const particulars = group.filter(({ cells }) => isParticular(cells.at(-1)!.text, language)).length;
  if (alone > 0 && particulars >= 2 && particulars * 4 >= group.length) return true;
  // Prose that runs on beside it, line after line.
  const ranOn = group.filter(({ line, cells }) => {
    const next = rows[line.index + 1];
    if (cells.length < 2 || !next || next.line.gap > 0 || next.cells[0]!.left >= column) return false;
    const [own, below] = [cells.slice(0, -1), next.cells.at(-1)!.left >= column ? next.cells.slice(0, -1) : next.cells];
    return own.length === 1 && below.length === 1 && isRunOn(own[0]!.text, below[0]!.text, language);
  });
  return ranOn.length >= FEWEST;
}

/** A line of a letterhead: a label, an address, a number to call. */
function isParticular(text: string, language: ReadingLanguage): boolean {
  const { LETTERHEAD_LINE, ADDRESSEE } = language.cues;
  return (
    LETTERHEAD_LINE.test(text) ||
    isLabel(text, language) ||
    ADDRESSEE.test(text) ||
    /^(?:\d{4} ?[A-Z]{2} \p{L}|www\.|[^\s@]+@[^\s@.]+\.[^\s@]+$|[TFEM]:? \+?[\d(])/u.test(text)
  );
}

/** A margin on the left is narrower than this, and has the salutation beside it: a form has its values there. */
const LEFT = [12, 40] as const;

/** The column at which the text begins beside a margin on the left, or null. */
function mainColumn(rows: readonly CelledLine[], language: ReadingLanguage): number | null {
  const last = rows.map(({ cells }) => cells.at(-1)!);
  const column = last.find(({ text }) => language.cues.SALUTATION.test(text))?.left ?? 0;
  if (column < LEFT[0] || column > LEFT[1]) return null;
  const beside = rows.filter((row) => leftCell(row, column) >= 0);
  const labels = beside.filter(({ cells }) => isLabel(cells[0]!.text, language)).length;
  const text = rows.filter(({ cells }) => Math.abs(cells.at(-1)!.left - column) <= 1).length;
  return labels >= 2 && labels * 4 >= beside.length && text > beside.length ? column : null;
}

/** 0 where the first cell of a row stands left of the text and ends before it, else -1. */
function leftCell({ cells }: CelledLine, column: number): number {
  const [first, second] = cells;
  const alone = first!.right < column && first!.left < column - 2;
  return alone && cells.length <= 2 && (!second || Math.abs(second.left - column) <= 1) ? 0 : -1;
}

/** The text of a run of lines and its margin, each in its order. */
function partRun(
  rows: readonly Row[],
  onLeft: boolean,
): { readonly text: readonly Line[]; readonly margin: readonly Line[] } {
  // Where no line holds both, the columns are set on other heights: a line of one is no blank line of the other.
  const shared = rows.some(({ cells, margin }) => margin >= 0 && cells.length > 1);
  const parts = rows.map(({ line, cells, margin }): { text: Line | null; margin: Line | null } => {
    if (margin < 0) return { text: line, margin: null };
    if (cells.length === 1) return { text: null, margin: line };
    const cut = cells[onLeft ? 0 : margin - 1]!.to;
    const next = cells[onLeft ? 1 : margin]!.from;
    const [before, after] = [sliceOfLine(line, 0, cut), sliceOfLine(line, next, line.text.length)];
    return onLeft ? { text: after, margin: before } : { text: before, margin: after };
  });
  const column = (side: 'text' | 'margin'): Line[] => {
    const lines: Line[] = [];
    let gap = 0;
    parts.forEach((part, i) => {
      gap += rows[i]!.line.gap;
      const line = part[side];
      if (line) {
        // A margin begins apart from what stands before it in the order of reading.
        lines.push({ ...line, gap: side === 'margin' && lines.length === 0 ? Math.max(1, gap) : gap });
        gap = 0;
      } else if (shared) gap += 1;
    });
    return lines;
  };
  return { text: column('text'), margin: column('margin') };
}

/** Where a margin is put so that it cuts no paragraph: before the first line of the one that `next` goes on with. */
function paragraphStart(before: readonly Line[], next: Line | undefined): number {
  let at = before.length;
  if (!next || next.gap > 0) return at;
  while (at > 0 && before[at - 1]!.page === next.page) {
    at -= 1;
    if (before[at]!.gap > 0) break;
  }
  return at;
}

/** Lines in a new order, numbered anew; the first of a page in it starts the page. */
function numbered(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => ({
    ...line,
    index,
    startsPage: index > 0 && line.page !== lines[index - 1]!.page,
  }));
}
