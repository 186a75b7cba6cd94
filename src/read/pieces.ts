/** Pieces: which stretch of a text came from which stretch of its source. */
import type { Piece } from '../model.ts';
import { countLeading } from '../text/binary-search.ts';

/** True when each character came from one character; any other piece (a line end, a composed accent) maps as a whole. */
export const isEven = ([from, to, sourceFrom, sourceTo]: Piece): boolean => to - from === sourceTo - sourceFrom;

/** Adds what came from a stretch of the source to the pieces of a text of `length`; it may carry on the last piece. */
export function appendPiece(pieces: Piece[], length: number, added: number, from: number, to: number): void {
  const last = pieces.at(-1);
  if (last && added === to - from && last[3] === from && isEven(last)) {
    pieces[pieces.length - 1] = [last[0], last[1] + added, last[2], to];
  } else pieces.push([length, length + added, from, to]);
}

/** The pieces, of those of a text, that hold something of a stretch of it. */
export function piecesUnder(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  if (from >= to) return [];
  const first = countLeading(pieces, (piece) => piece[1] <= from);
  let end = first;
  while (end < pieces.length && pieces[end]![0] < to) end += 1;
  return pieces.slice(first, end);
}

/** What a piece holds of the stretch `from` to `to` of its text; all of it where it maps as a whole. */
export const textWithin = (piece: Piece, from: number, to: number): readonly [from: number, to: number] =>
  isEven(piece) ? [Math.max(piece[0], from), Math.min(piece[1], to)] : [piece[0], piece[1]];

/** The source of what a piece holds of the stretch `from` to `to` of its text. */
export function sourceWithin(piece: Piece, from: number, to: number): [from: number, to: number] {
  const [start, end, sourceStart, sourceEnd] = piece;
  if (!isEven(piece)) return [sourceStart, sourceEnd];
  return [sourceStart + Math.max(start, from) - start, sourceStart + Math.min(end, to) - start];
}
