/**
 * The lines of a source, as every format gives them and before anyone knows what they belong to. The passes of reading
 * (`document.ts`) know nothing else of a source. What a format knows beyond text (place on the page, type size, bold)
 * becomes an optional field of `Line`, for the pass that can use it.
 */
import type { Piece, Span } from '../model.ts';

/**
 * What a format knows of a line beside its characters. Plain text knows nothing and has no facts; what is left out is not
 * known, and told from the text as it is there.
 */
export interface LineFacts {
  /** What the source says the line is; `text` where it says no more than that it is text. */
  readonly kind:
    | 'text'
    | 'title'
    | 'heading'
    | 'item'
    | 'row'
    | 'caption'
    | 'contents'
    | 'note'
    | 'margin'
    | 'furniture';
  /**
   * True where it goes on with the paragraph, row or note of the line above, false where it begins one. Left out where the
   * source does not say (a line of PDF), and told from the text.
   */
  readonly continues?: boolean;
  /** Depth of a heading or an item, from 1. */
  readonly depth?: number;
  /** Set bold or in italics from end to end. */
  readonly set?: 'bold' | 'italic';
  /** Of a row: its cells, in the text of the line; `column` is the place in the row, from 0. */
  readonly cells?: readonly LineCell[];
  /** Of a row: true where it names the columns. */
  readonly head?: boolean;
  /** The marks of notes in the text of the line. */
  readonly marks?: readonly LineMark[];
  /** Of the first line of a note: which, as its marks name it, and where its text begins behind the marker, blanks included. */
  readonly note?: { readonly id: string; readonly marker: string; readonly bodyFrom: number };
  /** True where somebody has the word, false where nobody has, in a paper that says so; left out where it does not. */
  readonly speech?: boolean;
  /** Of an item: end of its number or bullet, blanks included, in the text of the line. */
  readonly markerTo?: number;
}

/** A stretch of the text of a line. */
export interface LineCell extends Span {
  readonly column: number;
}

export interface LineMark extends Span {
  /** The id of its note. */
  readonly note: string;
}

/** Characters of a line that were changed (an accent composed, a look-alike read) or left out (an invisible one, where `now` is ''). */
export interface LineEdit {
  /** In the text of the line. */
  readonly at: number;
  readonly source: Span;
  readonly was: string;
  readonly now: string;
  readonly rule: 'composed' | 'ligature' | 'hyphen' | 'invisible' | 'lookalike';
}

/** A line that holds something. Blank lines are counted in `gap` and kept nowhere else. */
export interface Line {
  /** Place among the lines that hold something, from 0. */
  readonly index: number;
  /** 1-based number in the source, as `cat -n` counts. */
  readonly number: number;
  readonly page: number;
  readonly startsPage: boolean;
  /** Blank lines between this line and the one before it. */
  readonly gap: number;
  /** NFC, single spaces, no blanks at either end. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly touches: readonly LineEdit[];
  /** True when the line ended in a soft hyphen (U+00AD), which is always a broken word; `text` then ends in `-`. */
  readonly soft: boolean;
  /** Absent for plain text. */
  readonly facts?: LineFacts;
}

/** A whole source as lines. */
export interface Lines {
  /** The decoded source: what the pieces of the lines point into. */
  readonly text: string;
  readonly lines: readonly Line[];
  /** Offset of the first character of every line of the source, blank ones included. */
  readonly starts: readonly number[];
  /** Changed characters that stand on lines with nothing else on them. */
  readonly stray: readonly { readonly number: number; readonly touch: LineEdit }[];
  /** Line numbers that hold a character that cannot be read (U+FFFD or a control character), at most the first 20. */
  readonly unreadable: readonly number[];
  /** How many such characters there are. */
  readonly unreadableCount: number;
  /**
   * What a line is: as printed, wrapped at the edge (`lines`, and when left out), or a whole paragraph of the source or a
   * part of one that says so (`paragraphs`: Word, HTML, XML). There, width and blank lines say nothing.
   */
  readonly unit?: 'lines' | 'paragraphs';
}
