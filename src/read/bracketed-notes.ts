/** Notes whose marks stand in brackets: `Verordening (EG) nr. 44/2001 (1)`, and in older papers `de kosten 2) en`. */
import { type NoteSearch, type NoteText, noteLines } from './footnote-texts.ts';
import { isTerminated } from './line-shape.ts';
import type { Line } from './lines.ts';
import type { NoteMark } from './note-marks.ts';

/** The marks of a way to print them, and what the text of a note begins with. */
const STYLES: readonly (readonly [mark: RegExp, note: RegExp])[] = [
  [/(?<=[\p{L}\d%)”"’'»][.,;:]?)( ?\((\d{1,2})\))(?=[\s.,;:!?]|$)/gu, /^\((\d{1,2})\)\s+(?=\S)/],
  [/(?<=[\p{L}\d%”"’'»][.,;:]?)( ?(?<!\d)(\d{1,2})\))(?=[\s.,;:!?]|$)/gu, /^(\d{1,2})\)\s+(?=\S)/],
];

export interface BracketedNotes {
  readonly texts: readonly NoteText[];
  /** The mark of each note, in the same order. */
  readonly marks: readonly NoteMark[];
}

/**
 * Notes at the foot of pages or at the end that begin with their number in brackets, each with a mark above it, in order. Points
 * of a list begin so too, and `punt (2)` refers to one: a single number without its mark and the lines are a list.
 */
export function bracketedNotes(search: NoteSearch): BracketedNotes | null {
  for (const [mark, note] of STYLES) {
    const found = inStyle(search, mark, note);
    if (found.texts.length > 0) return found;
  }
  return null;
}

function inStyle(search: NoteSearch, mark: RegExp, note: RegExp): BracketedNotes {
  const { lines, furniture } = search;
  const texts: NoteText[] = [];
  const marks: NoteMark[] = [];
  const numberOf = (index: number): number => Number(note.exec(lines[index]?.text ?? '')?.[1] ?? 0);
  let since = 0;
  for (let i = 0; i < lines.length; i++) {
    const value = numberOf(i);
    if (furniture.has(i) || value === 0 || (value !== 1 && value !== (texts.at(-1)?.value ?? 0) + 1)) continue;
    const row = rowFrom(search, i, note);
    if (!standsAtFoot(search, row)) continue;
    const tied = marksOf(lines.slice(since, i), row, mark);
    // Marks above the foot of a page are of that page, whether its notes were found or not.
    since = row.at(-1)!.lines.at(-1)! + 1;
    if (!tied) continue;
    for (const text of row) texts.push(text);
    for (const one of tied) marks.push(one);
    i = since - 1;
  }
  return { texts, marks };
}

/** The notes from this line on, each with the next number. */
function rowFrom(search: NoteSearch, start: number, note: RegExp): NoteText[] {
  const { lines } = search;
  const row: NoteText[] = [];
  for (let i = start; i < lines.length; i = row.at(-1)!.lines.at(-1)! + 1) {
    const match = note.exec(lines[i]!.text);
    const value = Number(match?.[1] ?? 0);
    if (!match || (row.length > 0 && value !== row.at(-1)!.value + 1)) break;
    const held = noteLines(search, i, (index) => note.test(lines[index]!.text));
    row.push({ marker: match[1]!, value, lines: held, bodyFrom: match[0].length });
  }
  return row;
}

/** How far back an open bracket is looked for, in characters. */
const NEAR = 80;

/** Does nothing of the page come after the row, and does nothing above lead in a list? */
function standsAtFoot({ lines, furniture, rules }: NoteSearch, row: readonly NoteText[]): boolean {
  const [start, end] = [row[0]!.lines[0]!, row.at(-1)!.lines.at(-1)!];
  const below = lines[end + 1];
  if (below && !below.startsPage && !furniture.has(end + 1)) return false;
  let above = start - 1;
  while (above >= 0 && (rules.has(above) || furniture.has(above))) above -= 1;
  const text = lines[above]?.text ?? '';
  const apart = lines[start]!.gap > 0 || lines[start]!.startsPage || rules.has(start - 1);
  return apart && !/[:;]$/.test(text) && (isTerminated(text) || text.length > 40);
}

/** The mark of each note in the text above, in order; null when one has none. */
function marksOf(above: readonly Line[], row: readonly NoteText[], pattern: RegExp): NoteMark[] | null {
  const printed = above.flatMap(({ text, index }) =>
    [...text.matchAll(pattern)]
      .filter((match) => match[0].includes('(') || !isOpen(text.slice(Math.max(0, match.index - NEAR), match.index)))
      .map((match) => ({ line: index, from: match.index, to: match.index + match[0].length, value: Number(match[2]) })),
  );
  const marks: NoteMark[] = [];
  let next = 0;
  for (const { value, marker } of row) {
    while (next < printed.length && printed[next]!.value !== value) next += 1;
    const mark = printed[next++];
    if (!mark) return null;
    marks.push({ ...mark, marker, weight: 1, needsNote: true, onNumber: false, bridges: false });
  }
  return marks;
}

/** `(zie punt 2)`: a bracket is open that this one closes. */
const isOpen = (before: string): boolean => before.lastIndexOf('(') > before.lastIndexOf(')');
