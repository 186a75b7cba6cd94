/** Notes at the foot of a page, told by their smaller type and the figure they begin with, and their marks in the text. */
import { type PrintedLine, textOfLine, wordsOfLine } from './page.ts';
import type { RunWord } from './runs.ts';

export interface FootNote {
  readonly id: string;
  readonly marker: string;
  /** The first line of it is that with the marker. */
  readonly lines: readonly PrintedLine[];
}

/** Type of notes against that of the text. */
const SMALLER = 0.93;
const MARKER = /^(?:\d{1,3}|[*†‡§]{1,3}|[a-z])$/;

/** The figure a line begins with, when it is raised or stands apart; null for other lines. */
export function markerOf(line: PrintedLine): RunWord | null {
  const [first, second] = wordsOfLine(line);
  if (!first || !MARKER.test(first.text)) return null;
  if (first.raised) return first;
  return second !== undefined && /^\d{1,3}$/.test(first.text) && second.left - first.right > first.size * 0.1
    ? first
    : null;
}

/** The notes at the foot of a page, of its lines without furniture from top to bottom. */
export function footNotes(lines: readonly PrintedLine[], size: number): FootNote[] {
  let from = lines.length;
  while (from > 0 && lines[from - 1]!.size < size * SMALLER) from -= 1;
  while (from < lines.length && markerOf(lines[from]!) === null) from += 1;
  const notes: { id: string; marker: string; lines: PrintedLine[] }[] = [];
  for (const line of lines.slice(from)) {
    const marker = markerOf(line);
    const last = notes.at(-1);
    if (marker !== null && (last === undefined || marker.raised || follows(last.marker, marker.text)))
      notes.push({ id: `${line.page}-${notes.length + 1}`, marker: marker.text, lines: [line] });
    else last?.lines.push(line);
  }
  return notes;
}

const follows = (before: string, marker: string): boolean => Number(marker) === Number(before) + 1;

/** Words of the text that are marks of notes: raised, and the marker of a note. */
export const isMark = (word: RunWord, markers: ReadonlyMap<string, string>): boolean =>
  word.raised && markers.has(word.text);

export const isBlankLine = (line: PrintedLine): boolean => textOfLine(line).trim() === '';
