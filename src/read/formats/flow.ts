/**
 * Lines from text that flows: HTML, XML and Markdown say where a paragraph, an item or a row begins, and white space is
 * nothing but space there. Whoever walks such a source tells this writer what comes; it gives the lines.
 */
import type { LineCell, LineFacts, LineMark } from '../lines.ts';
import type { FormatLine } from './format.ts';

/** What is known of the paragraph that begins. */
export type Opening = Omit<LineFacts, 'continues' | 'set' | 'marks' | 'markerTo' | 'note'> & {
  /** Printed before its first words: the number or bullet of an item. */
  readonly marker?: string;
  /** Of a note: its id, and its marker as printed. */
  readonly note?: { readonly id: string; readonly marker: string };
};

/** How the words stand that come. */
export interface Setting {
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface FlowWriter {
  /** Ends the paragraph that is open; what comes next is another one. */
  begin(opening: Opening): void;
  /** The words of an item, note or heading begin here, whatever paragraphs the source has inside it. */
  open(opening: Opening): void;
  /** Ends what `open` began, also where no word came. */
  close(): void;
  words(text: string, setting?: Setting): void;
  /** The mark of a note, at this place of the text. */
  mark(text: string, note: string): void;
  /** A line break inside a paragraph; the second of two ends it. */
  lineBreak(): void;
  /** Ends the line of a paragraph that goes on: one of several in a heading or a note. */
  goOn(): void;
  /** A line that is ready: a row. */
  line(line: FormatLine): void;
  /** All lines so far; the writer is done. */
  end(): readonly FormatLine[];
}

const SPACE = /[ \t\n\r\f]+/g;
const CLOSING = /^(?:[,;:!?)\]}»”’]|\.(?!\.))/;
const OPENING = /[([{«“‘]$/;
/** A number or bullet that the text of an item begins with itself. */
export const MARKER =
  /^(?:[•●▪◦‣·►➢✓■□○*–—-]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]{1,2}|[ivxIVX]{1,5})(?:°?[.)]|°)|\d{1,3}(?:\.\d{1,3})+)(?:\s+|$)/u;
/** A line behind a break that begins an item of a list nobody marked as one. `A. de Vries` signs. */
const LISTED = /^[\s\u00A0]*(?:[•●▪◦‣·►➢✓■□○–—-]|\d{1,2}[.)])[\s\u00A0]/;
const TEXT: Opening = { kind: 'text' };

/** `isLaidOut`: tags stand on lines of their own, so that a space with a line end in it before `)` is nobody's. */
export function flowWriter(isLaidOut = false): FlowWriter {
  const lines: FormatLine[] = [];
  let opening: Opening | null = null;
  let facts: Opening = TEXT;
  let text = '';
  let space: string | null = null;
  let marks: LineMark[] = [];
  let continues = false;
  let start = 0;
  let [letters, bold, italic] = [0, 0, 0];

  const startLine = (): void => {
    const { marker, note } = opening ?? TEXT;
    const printed = note?.marker ?? marker ?? '';
    text = printed === '' ? '' : `${printed} `;
    start = text.length;
    space = null;
  };
  const append = (words: string): void => {
    if (text === '') startLine();
    if (space !== null && text.length > start) {
      const isLayout = isLaidOut && space.includes('\n') && (CLOSING.test(words) || OPENING.test(text));
      if (!isLayout) text += ' ';
    }
    space = null;
    text += words;
  };
  const endLine = (): void => {
    const item = opening?.kind === 'item' && opening.marker === undefined ? opening : null;
    const printed = item ? (MARKER.exec(text)?.[0].length ?? 0) : 0;
    if (item && printed > 0 && text.slice(printed).trim() === '') {
      // `<p>a.</p><p>het college;</p>`: the number is a paragraph of its own.
      opening = { ...item, marker: text.trim() };
    } else if (text.length > start) {
      const { marker, note, ...known } = opening ?? facts;
      const markerTo = marker !== undefined && opening !== null ? start : printed;
      const set = letters > 0 && bold === letters ? 'bold' : letters > 0 && italic === letters ? 'italic' : null;
      lines.push({
        text,
        facts: {
          ...known,
          continues: continues && !(known.kind === 'text' && LISTED.test(text)),
          ...(set && { set }),
          ...(marks.length > 0 && { marks }),
          ...(note && { note: { ...note, bodyFrom: start } }),
          ...(markerTo > 0 && known.kind === 'item' && { markerTo }),
        },
      });
      opening = null;
    }
    [text, space, marks, start] = ['', null, [], 0];
    [letters, bold, italic] = [0, 0, 0];
  };
  return {
    begin(next) {
      endLine();
      continues = false;
      facts = next;
    },
    open(next) {
      endLine();
      continues = false;
      opening = next;
    },
    close() {
      endLine();
      opening = null;
      continues = false;
    },
    words(given, setting) {
      const words = given.replace(SPACE, ' ').replace(/^ | $/g, '');
      if (/^[ \t\n\r\f]/.test(given)) space = (space ?? '') + /^[ \t\n\r\f]+/.exec(given)![0];
      if (words === '') return;
      append(words);
      const count = words.replace(/\s/g, '').length;
      letters += count;
      if (setting?.bold) bold += count;
      if (setting?.italic) italic += count;
      // Each run of blanks is tried from its start alone: one of 40,000 inside a text took two seconds.
      const last = /(?<![ \t\n\r\f])[ \t\n\r\f]+$/.exec(given);
      if (last) space = last[0];
    },
    mark(shown, note) {
      append(shown);
      marks.push({ from: text.length - shown.length, to: text.length, note });
    },
    lineBreak() {
      // Two breaks leave a line blank, as pages do between paragraphs.
      if (text.length <= start) continues = false;
      else this.goOn();
    },
    goOn() {
      if (text.length <= start) return;
      const { marker, note, ...known } = opening ?? facts;
      endLine();
      continues = true;
      if (opening === null) facts = known;
    },
    line(line) {
      endLine();
      lines.push(line);
      opening = null;
      continues = false;
    },
    end() {
      endLine();
      return lines;
    },
  };
}

/** A cell of a table as it is laid on the line of its row. */
export interface FlowCell {
  readonly column: number;
  readonly lines: readonly FormatLine[];
}

/** How far a cell reaches, as a table says it. */
export interface CellReach {
  readonly columns: number;
  readonly rows: number;
}

/** Cells across a row, at most: what claims more is no table, and its places would take memory. */
export const MOST_COLUMNS = 1000;

/** Gives each cell of a table its column, row by row: one that reaches down keeps the place it takes in the rows below. */
export function columnPlacer(): { nextRow(): void; place(reach: CellReach, column?: number): number } {
  /** By column, for how many rows more a cell from above stands there. */
  let taken: number[] = [];
  let at = 0;
  return {
    nextRow() {
      taken = taken.map((rows) => Math.max(0, rows - 1));
      at = 0;
    },
    place({ columns, rows }, column) {
      at = column ?? at;
      while (column === undefined && (taken[at] ?? 0) > 0 && at < MOST_COLUMNS) at += 1;
      const own = at;
      const end = Math.min(MOST_COLUMNS, own + Math.max(1, columns));
      for (; at < end; at++) taken[at] = Math.max(taken[at] ?? 0, rows);
      return own;
    },
  };
}

/** A row as one line: its cells one behind another, each of them on one line. Null where nothing stands in it. */
export function rowLine(cells: readonly FlowCell[], head: boolean): FormatLine | null {
  let text = '';
  const placed: LineCell[] = [];
  const marks: LineMark[] = [];
  for (const { column, lines } of cells) {
    if (lines.length === 0) continue;
    if (text !== '') text += '\t';
    const from = text.length;
    lines.forEach((line, i) => {
      if (i > 0) text += ' ';
      for (const mark of line.facts?.marks ?? [])
        marks.push({ ...mark, from: text.length + mark.from, to: text.length + mark.to });
      text += line.text;
    });
    placed.push({ from, to: text.length, column });
  }
  if (text === '') return null;
  return {
    text,
    facts: { kind: 'row', continues: false, cells: placed, ...(head && { head }), ...(marks.length > 0 && { marks }) },
  };
}
