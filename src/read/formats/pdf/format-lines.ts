/** Printed pages to the lines the passes of reading get, with what is known of each. */
import type { LineFacts, LineMark } from '../../lines.ts';
import type { FormatLine } from '../format.ts';
import { furnitureLines } from './furniture.ts';
import { marginRuns } from './margins.ts';
import { markerOfNote, marksOfNotes, noteFinder, type PrintedNote, printedNotes } from './notes.ts';
import { type PrintedLine, usualSize, wordsOfLine } from './page.ts';
import { linesOfRuns, type PageLines, pageLines } from './printed-lines.ts';
import type { ReadPage } from './read-page.ts';
import { type PageSetting, pageSettingOf } from './setting.ts';
import { gapBetween, laidOut } from './spacing.ts';
import { goesOnWith } from './wrapping.ts';

/** A line with what it is. */
interface ToldLine {
  readonly line: PrintedLine;
  readonly kind: LineFacts['kind'];
  /** The note it is of. */
  readonly note: PrintedNote | null;
}

type Finder = ReturnType<typeof noteFinder>;

export function formatLines(pages: readonly ReadPage[]): FormatLine[] {
  const margin = marginRuns(pages);
  const size = usualSize(pages.flatMap((page) => page.runs.filter((run) => !margin.has(run))));
  const lined = pages.map((page) => pageLines(page, margin, size));
  const furniture = furnitureLines(lined);
  const text = lined.flatMap((one) => one.text).filter((line) => !furniture.has(line));
  const setting = pageSettingOf(text, size);
  const notes = printedNotes(text, setting);
  const noteOf = new Map(notes.flatMap((note) => note.lines.map((line) => [line, note] as const)));
  const find = noteFinder(notes);
  const tell = (line: PrintedLine): ToldLine => {
    const note = noteOf.get(line) ?? null;
    if (furniture.has(line) || line.side === 'turned') return { line, kind: 'furniture', note };
    return { line, kind: line.side === 'margin' ? 'margin' : note === null ? 'text' : 'note', note };
  };
  return lined.flatMap((one, i) => {
    const turned = linesOfRuns(pages[i]!.turned, one.page.number, 'turned');
    const told = [...orderedLines(one, tell, setting), ...turned.map(tell)];
    return told.map((next, at) => formatLine(told[at - 1] ?? null, next, setting, find));
  });
}

/** The lines of a page in the order they are read, its margin where it cuts no paragraph. */
function orderedLines(
  { page, text, margin }: PageLines,
  tell: (line: PrintedLine) => ToldLine,
  setting: PageSetting,
): ToldLine[] {
  const told = text.map(tell);
  const beside = margin.map(tell);
  // What belongs to the page cuts no paragraph, wherever it stands.
  const again = beside.filter(({ kind }) => kind === 'furniture');
  const own = beside.filter(({ kind }) => kind !== 'furniture');
  const at = page.number === 1 || own.length === 0 ? 0 : paragraphStart(told, setting);
  return [...again, ...told.slice(0, at), ...own, ...told.slice(at)];
}

/** The first place on a page at which a paragraph begins for sure: behind a blank line, or at the end of the text. */
function paragraphStart(told: readonly ToldLine[], { leading }: PageSetting): number {
  const body = told.findIndex(({ kind }) => kind === 'text');
  for (let i = Math.max(1, body + 1); i < told.length; i++) {
    if (told[i]!.kind !== 'text') return i;
    if (told[i - 1]!.kind === 'text' && gapBetween(told[i - 1]!.line, told[i]!.line, leading) > 0) return i;
  }
  return told.length;
}

/** A line that is pushed down stands no further from the one above, in steps. */
const PUSHED = 1.6;

function formatLine(
  before: ToldLine | null,
  { line, kind, note }: ToldLine,
  setting: PageSetting,
  find: Finder,
): FormatLine {
  const words = wordsOfLine(line);
  const aside = before !== null && before.line.side !== line.side;
  const goesOn = before !== null && before.kind === kind && goesOnWith(before.line, line, setting.right);
  const step = before === null ? 0 : aside ? 1 : gapBetween(before.line, line, setting.leading);
  // A raised figure pushes its line down, by less than a blank line.
  const gap =
    goesOn &&
    step === 1 &&
    words.some((word) => word.raised) &&
    line.base - before.line.base < setting.leading(line.size) * PUSHED
      ? 0
      : step;
  const { text, places } = laidOut(line.runs, edgeOf(line, setting), setting.blank);
  const marks = (kind === 'text' ? marksOfNotes(line, find) : []).map(({ word, note: id }): LineMark => {
    const [from, to] = places[words.indexOf(word)]!;
    return { from, to, note: id };
  });
  const opens = note !== null && note.lines[0] === line;
  const marker = opens ? markerOfNote(line) : null;
  const facts: LineFacts = {
    kind,
    // Where else a paragraph goes on the passes tell from the text, its room and its blank lines.
    ...(kind === 'note' ? { continues: !opens } : goesOn && kind === 'text' && gap === 0 && { continues: true }),
    ...setOf(words),
    ...(marks.length > 0 && { marks }),
    ...(marker !== null && {
      note: { id: note!.id, marker: note!.marker, bodyFrom: places[words.indexOf(marker) + 1]?.[0] ?? text.length },
    }),
  };
  return { text, facts, page: line.page, gap };
}

function setOf(words: readonly { readonly bold: boolean; readonly italic: boolean }[]): Pick<LineFacts, 'set'> {
  if (words.every((word) => word.bold)) return { set: 'bold' };
  return words.every((word) => word.italic) ? { set: 'italic' } : {};
}

/** Where the blanks before a line are counted from: the edge of the text, or that of a column of its own. */
function edgeOf({ side, column }: PrintedLine, { left, size }: PageSetting): number {
  return side === 'text' && column[0] <= left + size * 4 ? left : column[0];
}
