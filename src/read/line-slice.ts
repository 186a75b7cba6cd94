/** A part of a line as a line. */

import type { Piece } from '../model.ts';
import type { Line } from './lines.ts';
import { piecesUnder, sourceWithin, textWithin } from './pieces.ts';

/** The line from one place in its text to another, with where its characters came from and what was changed in them. */
export function sliceOfLine(line: Line, from: number, to: number): Line {
  const pieces = piecesUnder(line.pieces, from, to).map((piece): Piece => {
    const [start, end] = textWithin(piece, from, to);
    return [start - from, end - from, ...sourceWithin(piece, from, to)];
  });
  // A mark left out of the gap between two parts goes with the part before it.
  const last = to === line.text.length;
  const touches = line.touches
    .filter(({ at }) => (from === 0 || at >= from) && (last || at <= to))
    .map((touch) => ({ ...touch, at: touch.at - from }));
  return { ...line, text: line.text.slice(from, to), pieces, touches, soft: line.soft && last };
}
