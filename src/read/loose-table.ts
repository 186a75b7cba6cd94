/** Tables that lost their columns: one blank between the cells. Neighbouring short lines that end in as many figures tell them. */
import type { CelledLine, PrintedCell } from './cells.ts';
import type { ReadingLanguage } from './context.ts';
import { endingFigures, isPeriod } from './figure-cells.ts';
import { isLabel } from './letter.ts';
import { isTerminated, startsLower, wordCount } from './line-shape.ts';
import type { Line } from './lines.ts';
import type { FoundTable, GridLine } from './table-grid.ts';

/** Words of a label, and characters of a row, at most: more is a sentence that happens to end in a figure. */
const LABEL_WORDS = 9;
const ROW = 100;

interface LooseRow {
  readonly label: string;
  readonly figures: readonly string[];
}

function looseRow({ text }: Line, language: ReadingLanguage): LooseRow | null {
  if (text.length > ROW || startsLower(text)) return null;
  const found = endingFigures(text);
  if (!found || !/\p{L}/u.test(found.label) || wordCount(found.label) > LABEL_WORDS) return null;
  if (/[.;:?!]$/.test(found.label) || isLabel(text, language)) return null;
  // `Kamerstuk 33 885`: the number of a dossier.
  if (found.figures.length === 2 && /^\d{2} \d{3}$/.test(found.figures.join(' '))) return null;
  return found;
}

/** The table that begins on this line, or null; the line may be that of the names of the columns. */
export function looseFrom(
  lines: readonly CelledLine[],
  from: number,
  captioned: boolean,
  language: ReadingLanguage,
): FoundTable | null {
  const headed = namesColumns(lines, from, language);
  const start = headed ? from + 1 : from;
  const first = looseRow(lines[start]!.line, language);
  if (!first) return null;
  const count = first.figures.length;
  const rows: LooseRow[] = [];
  let end = start;
  for (; end < lines.length; end++) {
    const row = looseRow(lines[end]!.line, language);
    if (!row || row.figures.length !== count || (end > from && lines[end]!.line.gap > 1)) break;
    rows.push(row);
  }
  const none: FoundTable = { lines: [], end };
  const after = lines[end]?.line;
  if (after && after.gap === 0 && startsLower(after.text)) return none;
  const counted = rows.filter(({ figures }) => !figures.every(isPeriod));
  if (counted.length * 2 < rows.length) return none;
  const told = captioned || headed || isTotal(rows.at(-1)!.label, language);
  if (count === 1 ? !(told && rows.length >= (captioned ? 2 : 3)) : rows.length < 2) return none;
  const names: GridLine[] = headed
    ? [{ role: 'table-head', opens: true, cells: looseCells(lines[from]!, lastWords(lines[from]!.line, count)) }]
    : [];
  const body = rows.map(
    (row, i): GridLine => ({
      role: i === 0 && !headed && row.figures.every(isPeriod) && rows.length > 1 ? 'table-head' : 'table-row',
      opens: true,
      cells: looseCells(lines[start + i]!, row),
    }),
  );
  return { lines: [...names, ...body], end };
}

const isTotal = (label: string, { cues }: ReadingLanguage): boolean => cues.TOTAL.test(label);

/** Does the line name the columns: as many as the row under it has figures? */
function namesColumns(lines: readonly CelledLine[], from: number, language: ReadingLanguage): boolean {
  const line = lines[from]!.line;
  const next = lines[from + 1];
  const row = next && next.line.gap <= 1 ? looseRow(next.line, language) : null;
  if (!row || isTerminated(line.text) || startsLower(line.text) || isLabel(line.text, language)) return false;
  const own = looseRow(line, language);
  if (own && own.figures.length === row.figures.length && !own.figures.every(isPeriod)) return false;
  const count = row.figures.length;
  const words = line.text.split(' ');
  if (words.length < count || words.length > count + 3 || language.cues.CAPTION.test(line.text)) return false;
  const names = words.slice(-count);
  const named = names.every((word) => isPeriod(word) || /^[\p{Lu}%€]/u.test(word));
  return named && (count > 1 || words.length === 2);
}

/** The line as names of columns, the last words of it, with what is over in front as a label. */
function lastWords({ text }: Line, count: number): LooseRow {
  const words = text.split(' ');
  return { label: words.slice(0, -count).join(' '), figures: words.slice(-count) };
}

/** The label of a row, if it has one, and its figures, as stretches of its line. */
function looseCells({ line, cells }: CelledLine, { label, figures }: LooseRow): PrintedCell[] {
  const place = cells[0]!;
  const ranges: [number, number][] = [];
  let from = 0;
  for (const part of label === '' ? figures : [label, ...figures]) {
    ranges.push([from, from + part.length]);
    from += part.length + 1;
  }
  return ranges.map(([start, end]) => ({ ...place, from: start, to: end, text: line.text.slice(start, end) }));
}
