/** Widths of the design in px: names at the left, the last change at the right, and where the one or both give way. */
const NAMES = 226;
const CHANGES = 296;
const WIDE = 1100;
const NARROW = 700;
/** Least width of a column that holds words on the line, a year written level, and a year on its side, in px. */
const WORDED = 84;
const LEVEL = 44;
const UPRIGHT = 12;
/** What the source in the strip takes from the middle column: the columns reach further right than its text may. */
const STRIP_MARGIN = 60;

export interface ColumnWidths {
  /** Classes of the form: wide, middle or narrow, and what the columns are too narrow for. */
  readonly form: string;
  readonly narrow: boolean;
  /** True where the columns are too narrow for words: a position is then a list of years instead of a line. */
  readonly listed: boolean;
  /** All columns together, one of them, and the text of the strip, in px. */
  readonly columns: number;
  readonly column: number;
  readonly strip: number;
}

/** How an overview of so many papers is laid out in so many px. */
export function columnWidths(width: number, papers: number): ColumnWidths {
  const narrow = width <= NARROW;
  const wide = width > WIDE;
  const columns = wide ? width - NAMES - CHANGES : narrow ? width : width - NAMES;
  const column = columns / Math.max(1, papers);
  const listed = narrow || column < WORDED;
  const form = [
    narrow ? 'narrow' : wide ? 'wide' : 'middle',
    ...(listed ? ['listed'] : []),
    ...(column < LEVEL ? ['tight'] : []),
    ...(column < UPRIGHT ? ['dense'] : []),
  ].join(' ');
  return { form, narrow, listed, columns, column, strip: wide ? columns - STRIP_MARGIN : columns };
}
