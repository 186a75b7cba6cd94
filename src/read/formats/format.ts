/** What a reader of a file format gets and gives. One file a format stands beside this one; `read-file.ts` loads it when asked. */
import type { FileFormat, Label, Source, Span } from '../../model.ts';
import type { Line, LineCell, LineFacts, LineMark, Lines } from '../lines.ts';
import { type CleanedLine, cleanedLine } from './text.ts';

export interface FormatOptions {
  /** How tracked changes are read. */
  readonly revisions: NonNullable<Source['revisions']>;
}

/** Something the file itself says of the paper, and where it says so (`docProps/core.xml: dc:title`, `meta[name=DCTERMS.issued]`). */
export interface FileParticular {
  readonly field: 'title' | 'issuer' | 'date' | 'reference' | 'language' | 'url' | 'dossier' | 'genre';
  readonly value: string;
  readonly where: string;
}

/** Something odd in the file; `lines` counts the lines given. */
export interface FormatNotice {
  readonly rule: string;
  readonly level: 'info' | 'warning';
  readonly lines: readonly [first: number, last: number] | null;
  /** One sentence. */
  readonly message: string;
}

/** A file as lines, or one sentence why it is not read, to stand behind the name of the file (`is versleuteld; verwacht: ...`). */
export type FormatText =
  | {
      readonly lines: Lines;
      readonly particulars: readonly FileParticular[];
      readonly notices: readonly FormatNotice[];
    }
  | { readonly fault: Label };

export interface FormatReader {
  readonly format: FileFormat;
  /** Never throws on what the bytes hold, and takes time in proportion to their number. */
  read(bytes: Uint8Array, options: FormatOptions): FormatText | Promise<FormatText>;
}

/** A line as a reader gives it: its characters as they stand in the source, and what is known of it. Places count in `text`. */
export interface FormatLine {
  readonly text: string;
  /** Left out for a line of which nothing is known: it is read as plain text. */
  readonly facts?: LineFacts;
  /** 1 when left out. */
  readonly page?: number;
  /** Blank lines before it; when left out, 0, and 1 where a paragraph begins. */
  readonly gap?: number;
}

/**
 * The lines of a file that is no plain text. The text they point into is that of the lines one under the other, so a line's
 * number counts those given. Places in the facts are carried along with the characters they stand at. Of paragraphs, one of
 * which nothing is known begins one, and stands apart from the one above it.
 */
export function linesOfFormat(given: readonly FormatLine[], unit: NonNullable<Lines['unit']>): Lines {
  const filled = given.map((line) => ({ ...line, text: line.text.replace(/[\n\r\f\v\u0085\u2028\u2029]/g, ' ') }));
  const text = filled.map((line) => line.text).join('\n');
  const clean = cleanedLine(text);
  const lines: Line[] = [];
  const starts: number[] = [];
  const stray: Lines['stray'][number][] = [];
  const unreadable: number[] = [];
  let unreadableCount = 0;
  let from = 0;
  let page = 1;
  let gap = 0;
  filled.forEach((line, i) => {
    const number = i + 1;
    const cleaned = clean(from, from + line.text.length);
    starts.push(from);
    unreadableCount += cleaned.unreadable;
    if (cleaned.unreadable > 0 && unreadable.length < 20) unreadable.push(number);
    const known = unit === 'lines' ? line.facts : { kind: 'text' as const, continues: false, ...line.facts };
    gap += line.gap ?? (unit === 'paragraphs' && known?.continues === false ? 1 : 0);
    if (cleaned.text === '') for (const touch of cleaned.touches) stray.push({ number, touch });
    else {
      const { text: shown, pieces, touches, soft } = cleaned;
      const startsPage = lines.length > 0 && (line.page ?? 1) > page;
      page = Math.max(page, line.page ?? 1);
      const facts = known === undefined ? {} : { facts: movedFacts(known, cleaned, from) };
      lines.push({ index: lines.length, number, page, startsPage, gap, text: shown, pieces, touches, soft, ...facts });
      gap = 0;
    }
    from += line.text.length + 1;
  });
  return { text, lines, starts, stray, unreadable, unreadableCount, unit };
}

/** The facts with their places in the text as it was cleaned. */
function movedFacts(facts: LineFacts, cleaned: CleanedLine, from: number): LineFacts {
  const { cells, marks, note, markerTo } = facts;
  if (cells === undefined && marks === undefined && note === undefined && markerTo === undefined) return facts;
  const at = (place: number): number => placeIn(cleaned, from + place);
  const moved = <One extends Span>(one: One): One => ({ ...one, from: at(one.from), to: at(one.to) });
  return {
    ...facts,
    ...(cells && { cells: cells.map((cell): LineCell => moved(cell)).filter((cell) => cell.from < cell.to) }),
    ...(marks && { marks: marks.map((mark): LineMark => moved(mark)).filter((mark) => mark.from < mark.to) }),
    ...(note && { note: { ...note, bodyFrom: at(note.bodyFrom) } }),
    ...(markerTo !== undefined && { markerTo: at(markerTo) }),
  };
}

/** Where the character at a place of the source stands in a cleaned line: that of the next one kept where it was left out. */
function placeIn({ pieces, text }: CleanedLine, source: number): number {
  for (const [from, to, sourceFrom, sourceTo] of pieces) {
    if (source <= sourceFrom) return from;
    if (source < sourceTo) return to - from === sourceTo - sourceFrom ? from + source - sourceFrom : from;
  }
  return text.length;
}
