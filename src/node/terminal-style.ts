/** Text for a terminal or for a file: the same words, with or without the codes that make them bold. */

import { OWN_CODES, ownCode, terminalWidth } from './terminal-text.ts';

export interface TerminalStyle {
  readonly colour: boolean;
  /** Columns to fill. */
  readonly width: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /** The word that shifts. */
  readonly marked: (text: string) => string;
  readonly added: (text: string) => string;
  readonly dropped: (text: string) => string;
  /** What was not compared word by word. */
  readonly context: (text: string) => string;
}

/** Columns when nobody can say how wide the reader's window is: the width mail and logs are read at. */
export const PLAIN_WIDTH = 80;
/** Lines longer than this are hard to follow from end to start. */
const WIDEST = 110;

/** Colour only on a terminal that can show it, and never when NO_COLOR is set (no-color.org). */
export function terminalStyle(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: NodeJS.ProcessEnv,
): TerminalStyle {
  const terminal = stream.isTTY === true;
  const colour = terminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  const width = terminal ? Math.min(WIDEST, Math.max(40, stream.columns ?? PLAIN_WIDTH)) : PLAIN_WIDTH;
  const code =
    (on: number, off: number) =>
    (text: string): string =>
      colour && text !== '' ? `${ownCode(on)}${text}${ownCode(off)}` : text;
  const bold = code(1, 22);
  const reverse = code(7, 27);
  const underline = code(4, 24);
  const struck = code(9, 29);
  const blue = code(34, 39);
  const red = code(31, 39);
  return {
    colour,
    width,
    bold,
    dim: code(2, 22),
    marked: (text) => bold(reverse(text)),
    // Shape before colour: without codes the signs of wdiff stand around the words.
    added: (text) => (colour ? underline(blue(text)) : `{+${text}+}`),
    context: (text) => (colour ? code(2, 22)(text) : `<${text}>`),
    dropped: (text) => (colour ? struck(red(text)) : `[-${text}-]`),
  };
}

/** A space at which no line is broken; it is printed as a plain one, so that output can be searched. */
export const UNBROKEN = '\u00a0';

/** Lines of at most `width` columns, broken at spaces; a word longer than that stands alone on its line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    if (line !== '' && terminalWidth(line) + 1 + terminalWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return closeCodes(lines.map((whole) => whole.replaceAll(UNBROKEN, ' ')));
}

/** Lines of at most `width` columns behind a margin; on the first line `first` stands in it. */
export function hangingLines(text: string, width: number, first: string, margin = terminalWidth(first)): string[] {
  return wrap(text, width - margin).map((line, index) => pad(index === 0 ? first : '', margin) + line);
}

/** A mark that runs over a line end is closed there and opened again: the margin must not be painted. */
function closeCodes(lines: readonly string[]): string[] {
  let open: number[] = [];
  return lines.map((line) => {
    const before = open.map(ownCode).join('');
    for (const [, found] of line.matchAll(OWN_CODES)) {
      const number = Number(found);
      const closed = CLOSES[number];
      if (closed === undefined) open.push(number);
      else open = open.filter((other) => !closed.includes(other));
    }
    return `${before}${line}${open.length > 0 ? ownCode(0) : ''}`;
  });
}

const CLOSES: Readonly<Record<number, readonly number[]>> = { 22: [1, 2], 24: [4], 27: [7], 29: [9], 39: [31, 34] };

/** Text put in columns: every cell padded to its width, but for the last. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - terminalWidth(text)));
}
