/**
 * The texts of notes that begin with a number. Chapters (`2 Maatregelen`), sums (`12 landen hebben`) and points begin so too:
 * the notes are the row of rising numbers that has most to show for itself.
 */
import { countLeading } from '../text/binary-search.ts';
import { groupBy } from '../text/grouping.ts';
import type { ReadingLanguage } from './context.ts';
import { type NoteSearch, type NoteText, noteLines, PLAIN_NUMBER, textWaits } from './footnote-texts.ts';
import { headingShaped, isTerminated, startsLower, wordCount } from './line-shape.ts';
import type { Line } from './lines.ts';
import { type NoteMark, numberIn } from './note-marks.ts';

/** What a line has to show for being a note, and what speaks against it; a row is worth the sum of its notes. */
const WORTH = {
  /** Its number hangs on a word above it, or only on something like one (`COP28`). */
  clearMark: 1,
  unclearMark: 0.5,
  /** It stands right under another note or the rule above notes. */
  underNotes: 0.7,
  /** Under it a page, the paper or another note begins. */
  atFoot: 0.4,
  /** It reads as the heading of a chapter; more so in a paper that numbers its sections. */
  heading: -0.8,
  numberedHeading: -1.6,
  /** It goes on in lower case: `12 landen hebben het verdrag ondertekend`. */
  lowerCase: -0.8,
  /** A number left out of the row. */
  skipped: -0.35,
} as const;

/** How many numbers a row may leave out at once: notes get lost. */
const MOST_SKIPPED = 2;

/** A row of notes, by its last one. */
interface NoteRow {
  readonly worth: number;
  readonly note: NoteText;
  readonly before: NoteRow | null;
  /** The last line of what its marks must stand under: the notes before its number 1. */
  readonly since: number;
}

/** Notes that begin with a number: each the next one, after a mark with that number, where notes stand. */
export function numberedNotes(search: NoteSearch): NoteText[] {
  const { lines, furniture, rules, language } = search;
  const marksOf = groupBy(search.marks, (mark) => mark.value);
  const sections = lines.filter(({ text }) => /^\d{1,2}\.\d{1,2}\.?\s+\p{Lu}/u.test(text)).length;
  const best = new Map<number, NoteRow>();
  let top: NoteRow | null = null;
  for (let i = 0; i < lines.length; i++) {
    if (furniture.has(i) || rules.has(i)) continue;
    const number = noteNumberOf(lines[i]!, language);
    if (!number) continue;
    const marks = marksOf.get(number.value) ?? [];
    // A note whose mark was lost is one only right under the note before it.
    const touches = lines[i]!.gap === 0 && !lines[i]!.startsPage;
    if (marks.length === 0 && !(touches && best.get(number.value - 1)?.note.lines.at(-1) === i - 1)) continue;
    const { value, length } = number;
    const isNext = (index: number): boolean => isNextNote(lines[index], value, language);
    const note = { marker: String(value), value, lines: noteLines(search, i, isNext), bodyFrom: length };
    const row = bestRow(search, note, marks, sections > 1, [best, top]);
    if (!row || row.worth <= (row.before?.worth ?? 0)) continue;
    if (row.worth >= (best.get(value)?.worth ?? 0)) best.set(value, row);
    if (!top || row.worth > top.worth) top = row;
  }
  const row: NoteText[] = [];
  for (let link = top; link; link = link.before) row.push(link.note);
  return row.reverse().map((note, i) => carriedOver(search, note, row[i + 1]));
}

/** The most lines of a note that are printed on the page after it. */
const CARRIED = 12;

/**
 * The note with what is printed of it on the next page: above the notes of that page, apart from the text, in the middle of
 * a sentence that the foot of the page before broke off.
 */
function carriedOver({ lines, rules }: NoteSearch, note: NoteText, next: NoteText | undefined): NoteText {
  const end = note.lines.at(-1)!;
  const below = next?.lines[0] ?? -1;
  if (below < 0 || lines[below]!.page !== lines[end]!.page + 1 || isTerminated(lines[end]!.text)) return note;
  let start = below - 1;
  while (start > end && below - start < CARRIED && lines[start]!.gap === 0 && !rules.has(start - 1)) start -= 1;
  const line = lines[start]!;
  const apart = line.gap > 0 || rules.has(start - 1);
  if (start <= end + 1 || !apart || line.startsPage || line.page !== lines[below]!.page || !startsLower(line.text))
    return note;
  const carried = Array.from({ length: below - start }, (_, i) => start + i);
  return { ...note, lines: [...note.lines, ...carried.filter((i) => !rules.has(i))] };
}

/** The best row that ends with this note: it begins one, goes on from a lower number, or starts again from 1. */
function bestRow(
  search: NoteSearch,
  note: NoteText,
  marks: readonly NoteMark[],
  sections: boolean,
  [best, top]: readonly [ReadonlyMap<number, NoteRow>, NoteRow | null],
): NoteRow | null {
  const start = note.lines[0]!;
  const rows: NoteRow[] = [];
  const add = (before: NoteRow | null, since: number, skipped: number): void => {
    const last = before?.note.lines.at(-1) ?? -1;
    const mark = lastMarkBefore(marks, start);
    const marked = mark !== undefined && mark.line > since;
    if (last >= start || !(marked || last === start - 1) || !standsApart(search, note, last)) return;
    const own = worthOf(search, note, marked ? mark : null, last, sections);
    rows.push({ worth: (before?.worth ?? 0) + own + WORTH.skipped * skipped, note, before, since });
  };
  for (let skipped = 0; skipped <= MOST_SKIPPED; skipped++) {
    if (note.value === skipped + 1) add(null, -1, skipped);
    const before = best.get(note.value - 1 - skipped);
    if (before) add(before, before.since, skipped);
  }
  if (note.value === 1 && top) add(top, top.note.lines.at(-1)!, 0);
  return rows.reduce<NoteRow | null>((kept, row) => (kept && kept.worth > row.worth ? kept : row), null);
}

function worthOf(search: NoteSearch, note: NoteText, mark: NoteMark | null, last: number, sections: boolean): number {
  const { lines, furniture, rules, language } = search;
  const [start, end] = [note.lines[0]!, note.lines.at(-1)!];
  const text = lines[start]!.text.slice(note.bodyFrom);
  const under = start > 0 && (last === start - 1 || rules.has(start - 1));
  const below = lines[end + 1];
  const foot =
    !below ||
    below.startsPage ||
    furniture.has(end + 1) ||
    isNextNote(below, note.value, language) ||
    rules.has(end + 1);
  let worth: number = !mark ? 0 : mark.needsNote ? WORTH.unclearMark : WORTH.clearMark;
  if (under) worth += WORTH.underNotes;
  if (foot) worth += WORTH.atFoot;
  else if (!under && note.lines.length === 1 && isChapter(text, language) && !textWaits(search, start))
    worth += sections ? WORTH.numberedHeading : WORTH.heading;
  if (startsLower(text) && !/^(https?:|www\.|ibid|idem|cf\.|e\.g\.|zie|vgl)/.test(text)) worth += WORTH.lowerCase;
  return worth;
}

/** Could the words after the number be what a chapter is called? Notes cite: they have figures, commas, addresses. */
const isChapter = (text: string, language: ReadingLanguage): boolean =>
  headingShaped(text, language) && wordCount(text) <= 10 && !/[\d,;:/@]/.test(text);

/** The last of the marks above the line. */
const lastMarkBefore = (marks: readonly NoteMark[], line: number): NoteMark | undefined =>
  marks[countLeading(marks, (mark) => mark.line < line) - 1];

/** The dots of a list of contents. */
const LEADERS = /\.{4,}|(?:\. ){4,}/;

/** The number a line begins with as a note does, with the length of the marker; null where it is none or a date's. */
function noteNumberOf({ text }: Line, { cues }: ReadingLanguage): { value: number; length: number } | null {
  const match = PLAIN_NUMBER.exec(text);
  if (!match || cues.MONTH.test(text.slice(match[0].length)) || LEADERS.test(text)) return null;
  const value = numberIn(match[1] ?? match[2] ?? match[3] ?? '');
  return value > 0 ? { value, length: match[0].length } : null;
}

function isNextNote(line: Line | undefined, value: number, language: ReadingLanguage): boolean {
  const next = line ? (noteNumberOf(line, language)?.value ?? 0) : 0;
  return next > value && next <= value + 1 + MOST_SKIPPED;
}

/** Notes stand after a blank line, a rule, another note, the end of a paragraph, or at the top of a page of notes. */
function standsApart({ lines, furniture, rules, width, language }: NoteSearch, note: NoteText, last: number): boolean {
  const i = note.lines[0]!;
  const line = lines[i]!;
  if (isNextNote(lines[i + 1], note.value, language)) return true;
  if (line.gap > 0 || line.startsPage || i === 0) return true;
  if (last === i - 1 || rules.has(i - 1) || furniture.has(i - 1)) return true;
  // At the foot of a page: nothing but notes between here and the next page.
  if (lines[i + 1] === undefined || lines[i + 1]!.startsPage) return true;
  const before = lines[i - 1]!.text;
  return (
    language.cues.NOTES_HEADING.test(before) ||
    isTerminated(before.replace(/\d{1,3}$/, '')) ||
    before.length < width * 0.75
  );
}
