/** Printed pages to the lines the passes of reading get, with what is known of each. */
import type { LineFacts, LineMark } from '../../lines.ts';
import type { FormatLine } from '../format.ts';
import { furnitureLines } from './furniture.ts';
import { marginRuns } from './margins.ts';
import { type FootNote, footNotes, isMark, markerOf } from './notes.ts';
import { type PrintedLine, usualSize, wordsOfLine } from './page.ts';
import { linesOfRuns, type PageLines, pageLines } from './printed-lines.ts';
import type { ReadPage } from './read-page.ts';
import { blankWidth, gapBetween, laidOut, leadings } from './spacing.ts';

/** A line with what it is. */
interface ToldLine {
  readonly line: PrintedLine;
  readonly kind: LineFacts['kind'];
  readonly continues: boolean;
  readonly note: FootNote | null;
}

export function formatLines(pages: readonly ReadPage[]): FormatLine[] {
  const margin = marginRuns(pages);
  const size = usualSize(pages.flatMap((page) => page.runs.filter((run) => !margin.has(run))));
  const lined = pages.map((page) => pageLines(page, margin, size));
  const furniture = furnitureLines(lined);
  const text = lined.flatMap((one) => one.text);
  const leading = leadings(text);
  const blank = blankWidth(text.filter((line) => Math.abs(line.size - size) < 1));
  const left = usualLeft(text, furniture);
  const notes = lined.map((one) =>
    footNotes(
      one.text.filter((line) => !furniture.has(line)),
      size,
    ),
  );
  const out: FormatLine[] = [];
  lined.forEach((one, i) => {
    const turned = linesOfRuns(pages[i]!.turned, one.page.number, 'turned');
    const told = toldLines(one, furniture, notes[i]!, leading).concat(
      turned.map((line): ToldLine => ({ line, kind: 'furniture', continues: false, note: null })),
    );
    const markers = new Map(notes[i]!.map((note) => [note.marker, note.id]));
    let before: ToldLine | null = null;
    for (const next of told) {
      const gap = before === null ? 0 : gapOf(before, next, leading);
      const edge =
        next.line.side === 'text'
          ? next.line.column[0] > left + size * 4
            ? next.line.column[0]
            : left
          : next.line.column[0];
      out.push(formatLine(next, edge, blank, gap, markers));
      before = next;
    }
  });
  return out;
}

/** Where the text begins: the edge furthest to the left that more than a few lines begin at. */
function usualLeft(lines: readonly PrintedLine[], furniture: ReadonlySet<PrintedLine>): number {
  const body = lines.filter((line) => !furniture.has(line)).map((line) => line.left);
  const sorted = body.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 50)] ?? 0;
}

/** The lines of a page in the order they are read, its margin where it cuts no paragraph. */
function toldLines(
  { page, text, margin }: PageLines,
  furniture: ReadonlySet<PrintedLine>,
  notes: readonly FootNote[],
  leading: (size: number) => number,
): ToldLine[] {
  const noteOf = new Map(notes.flatMap((note) => note.lines.map((line) => [line, note] as const)));
  const tell = (line: PrintedLine): ToldLine => {
    const note = noteOf.get(line) ?? null;
    const kind = furniture.has(line)
      ? 'furniture'
      : line.side === 'margin'
        ? 'margin'
        : note === null
          ? 'text'
          : 'note';
    return { line, kind, continues: note !== null && note.lines[0] !== line, note };
  };
  const told = text.map(tell);
  const beside = margin.map(tell);
  // What belongs to the page cuts no paragraph, wherever it stands.
  const again = beside.filter(({ kind }) => kind === 'furniture');
  const own = beside.filter(({ kind }) => kind !== 'furniture');
  const at = page.number === 1 || own.length === 0 ? 0 : paragraphStart(told, leading);
  return [...again, ...told.slice(0, at), ...own, ...told.slice(at)];
}

/** The first place on a page at which a paragraph begins for sure: behind a blank line, or at the end of the text. */
function paragraphStart(told: readonly ToldLine[], leading: (size: number) => number): number {
  const body = told.findIndex(({ kind }) => kind === 'text');
  for (let i = Math.max(1, body + 1); i < told.length; i++) {
    if (told[i]!.kind !== 'text') return i;
    if (told[i - 1]!.kind === 'text' && gapBetween(told[i - 1]!.line, told[i]!.line, leading) > 0) return i;
  }
  return told.length;
}

function gapOf(before: ToldLine, next: ToldLine, leading: (size: number) => number): number {
  if (before.line.side !== next.line.side) return 1;
  return gapBetween(before.line, next.line, leading);
}

function formatLine(
  { line, kind, continues, note }: ToldLine,
  left: number,
  blank: number,
  gap: number,
  markers: ReadonlyMap<string, string>,
): FormatLine {
  const { text, places } = laidOut(line.runs, left, blank);
  const words = wordsOfLine(line);
  const marks = words.flatMap((word, i): LineMark[] =>
    kind === 'text' && isMark(word, markers)
      ? [{ from: places[i]![0], to: places[i]![1], note: markers.get(word.text)! }]
      : [],
  );
  const marker = note !== null && !continues ? markerOf(line) : null;
  const bodyFrom = marker === null ? 0 : (places[words.indexOf(marker) + 1]?.[0] ?? text.length);
  const facts: LineFacts = {
    kind,
    // Where a paragraph ends the passes tell from the text, its room and its blank lines.
    ...(note !== null && { continues }),
    ...(words.every((word) => word.bold)
      ? { set: 'bold' }
      : words.every((word) => word.italic)
        ? { set: 'italic' }
        : {}),
    ...(marks.length > 0 && { marks }),
    ...(note !== null && !continues && { note: { id: note.id, marker: note.marker, bodyFrom } }),
  };
  return { text, facts, page: line.page, gap };
}
