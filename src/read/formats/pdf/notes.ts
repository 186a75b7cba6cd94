/** Notes and their marks: the figure a note begins with and its marks in the text are small and raised. */
import { groupBy } from '../../../text/grouping.ts';
import type { PrintedLine } from './page.ts';
import { wordsOfLine } from './page.ts';
import type { RunWord } from './runs.ts';
import type { PageSetting } from './setting.ts';
import { gapBetween } from './spacing.ts';
import { goesOnWith } from './wrapping.ts';

export interface PrintedNote {
  readonly id: string;
  readonly marker: string;
  readonly page: number;
  /** The first line of it is that with the marker; the others may stand on the next page. */
  readonly lines: readonly PrintedLine[];
}

/** Type of notes against that of the text. */
const SMALLER = 0.93;
const MARKER = /^(?:\d{1,3}|[*†‡§]{1,3})$/;

/** The figure a line begins with, when it is raised or stands apart; null for other lines. */
export function markerOfNote(line: PrintedLine): RunWord | null {
  const [first, second] = wordsOfLine(line);
  if (!first || !second || !MARKER.test(first.text)) return null;
  if (first.raised) return first;
  return /^\d/.test(first.text) && second.left - first.right > first.size * 0.1 ? first : null;
}

/** The notes of a paper, of the lines of its text in the order they are read, page furniture aside. */
export function printedNotes(lines: readonly PrintedLine[], setting: PageSetting): PrintedNote[] {
  const feet = pageFeet(lines, setting.size);
  const marked = new Set(
    lines.flatMap((line) => wordsOfLine(line).flatMap((word, i) => (i > 0 && word.raised ? [word.text] : []))),
  );
  const notes: { id: string; marker: string; page: number; lines: PrintedLine[] }[] = [];
  let open: PrintedLine | null = null;
  for (const line of lines) {
    const last = notes.at(-1);
    const small = line.size < setting.size * SMALLER;
    const marker = small || line.size < setting.size * 1.05 ? markerOfNote(line) : null;
    const isNote =
      marker !== null &&
      (marker.raised
        ? small || marked.has(marker.text)
        : feet.has(line) && (last?.page !== line.page || follows(last.marker, marker.text)));
    if (isNote) {
      notes.push({ id: `${line.page}-${notes.length + 1}`, marker: marker.text, page: line.page, lines: [line] });
      open = line;
    } else if (last !== undefined && goesOn(open, line, feet, setting)) {
      last.lines.push(line);
      open = line;
    } else if (open?.page === line.page) open = null;
  }
  return notes;
}

/** A note goes on right below itself, or at the foot of the next page. */
function goesOn(
  open: PrintedLine | null,
  line: PrintedLine,
  feet: ReadonlySet<PrintedLine>,
  setting: PageSetting,
): boolean {
  if (open === null) return false;
  if (Math.abs(open.size - line.size) > 0.6) return false;
  if (open.page === line.page)
    return goesOnWith(open, line, setting.right) || gapBetween(open, line, setting.leading) === 0;
  return open.page === line.page - 1 && feet.has(open) && feet.has(line);
}

const follows = (before: string, marker: string): boolean => Number(marker) === Number(before) + 1;

/** The lines at the foot of each page that are set smaller than the text, where text stands above them. */
function pageFeet(lines: readonly PrintedLine[], size: number): Set<PrintedLine> {
  const feet = new Set<PrintedLine>();
  for (let i = lines.length - 1, page = -1; i >= 0; i--) {
    const line = lines[i]!;
    if (page !== line.page && (i === lines.length - 1 || lines[i + 1]!.page !== line.page)) page = line.page;
    if (line.size < size * SMALLER && page === line.page) feet.add(line);
    else page = -1;
  }
  return feet;
}

/** A unit with its power: `m2`, `km3`. */
const UNIT = /(?:^|[\d\s/])[kcdm]?m$/;

/** The raised figures of a line that are marks, each with the id of its note: that on its page, or the next of that number. */
export function marksOfNotes(
  line: PrintedLine,
  noteOf: (marker: string, page: number) => string | null,
): { readonly word: RunWord; readonly note: string }[] {
  const words = wordsOfLine(line);
  return words.flatMap((word, i) => {
    if (i === 0 || !word.raised || !MARKER.test(word.text) || UNIT.test(words[i - 1]!.text)) return [];
    return [{ word, note: noteOf(word.text, line.page) ?? `none-${word.text}` }];
  });
}

/** Looks a note up by its marker: on the page itself, then on later ones, then on earlier. */
export function noteFinder(notes: readonly PrintedNote[]): (marker: string, page: number) => string | null {
  const byMarker = groupBy(notes, (note) => note.marker);
  return (marker, page) => {
    const group = byMarker.get(marker) ?? [];
    return (group.find((note) => note.page >= page) ?? group.at(-1))?.id ?? null;
  };
}
