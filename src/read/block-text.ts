/** Lines to the text of a block, with where every character came from and what was changed on the way. */
import type { Edit, Piece } from '../model.ts';
import { type HyphenHabits, joinLines } from '../text/line-breaks.ts';
import { COMBINES } from '../text/read-characters.ts';
import { firstWord, lastWord } from './line-shape.ts';
import type { Line, LineEdit } from './lines.ts';
import { appendPiece, piecesUnder, sourceWithin, textWithin } from './pieces.ts';

/** A stretch of a line that stays out of the text. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly kind: 'note-mark' | 'marker' | 'emphasis';
  readonly rule: string;
  /** For a note mark, its place in the list of marks. */
  readonly mark?: number;
}

/** What a block is made of. */
export interface BlockText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly edits: readonly Edit[];
  /** Offsets of the text at which a line begins, with the index of the line; in order. */
  readonly lineAt: readonly (readonly [at: number, line: number])[];
  /** Where marks stood, by their place in the list of marks. */
  readonly marks: readonly { readonly mark: number; readonly at: number }[];
  /** Line ends closed by a rule that could have gone the other way. */
  readonly doubts: readonly { readonly word: string; readonly line: number }[];
}

/** A block's text in the making. */
interface TextDraft {
  readonly source: string;
  readonly block: string;
  readonly parts: string[];
  readonly pieces: Piece[];
  readonly edits: Edit[];
  readonly marks: { readonly mark: number; at: number }[];
  length: number;
  /** The last two hundred characters: what a line end is judged by. */
  tail: string;
}

/**
 * The text of a block from its lines and their cuts (in order, not overlapping). Lines meet by the rules of `line-breaks`;
 * blanks left double by a cut become one. Every character of the source that is not a blank is under a piece or in an edit
 * whose `now` is empty, never both.
 */
export function blockText(
  lines: readonly Line[],
  cutsOf: (line: number) => readonly Cut[],
  habits: HyphenHabits,
  source: string,
  block: string,
): BlockText {
  const draft: TextDraft = { source, block, parts: [], pieces: [], edits: [], marks: [], length: 0, tail: '' };
  const lineAt: [number, number][] = [];
  const doubts: { word: string; line: number }[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const cuts = cutsOf(line.index);
    const kept = keptOf(line, cuts);
    if (before && draft.length > 0 && kept.text !== '') {
      const word = joinToLine(draft, before, kept, habits);
      if (word !== null) doubts.push({ word, line: line.index });
    }
    lineAt.push([draft.length, line.index]);
    addLine(draft, line, cuts);
    before = line;
  }
  if (draft.tail.endsWith(' ')) {
    takeBack(draft);
    for (const mark of draft.marks) mark.at = Math.min(mark.at, draft.length);
  }
  const { parts, pieces, edits, marks } = draft;
  edits.sort((a, b) => a.source.from - b.source.from);
  return { text: parts.join(''), pieces, edits, lineAt, marks, doubts };
}

function addEdit(
  draft: TextDraft,
  kind: Edit['kind'],
  [from, to]: readonly [from: number, to: number],
  now: string,
  rule: string,
  at = draft.length,
): void {
  const { block, source, edits } = draft;
  edits.push({ kind, block, at, source: { from, to }, was: source.slice(from, to), now, rule });
}

/** Adds text from a stretch of the source. */
function addText(draft: TextDraft, given: string, start: number, to: number): void {
  // A cut may leave a blank at the start, or two in a row: one is enough, none at either end.
  const spare = given.startsWith(' ') && (draft.length === 0 || draft.tail.endsWith(' '));
  const text = spare ? given.slice(1) : given;
  if (text === '') return;
  const from = spare && given.length === to - start ? start + 1 : start;
  appendPiece(draft.pieces, draft.length, text.length, from, to);
  draft.parts.push(text);
  draft.length += text.length;
  draft.tail = (draft.tail + text).slice(-200);
}

/** Takes the last character back (the hyphen of a broken word, a blank at the end); gives its place in the source. */
function takeBack(draft: TextDraft): number {
  const last = draft.pieces.pop()!;
  const place = last[3] - 1;
  if (last[1] - last[0] > 1) draft.pieces.push([last[0], last[1] - 1, last[2], place]);
  draft.parts.push(draft.parts.pop()!.slice(0, -1));
  draft.length -= 1;
  draft.tail = draft.tail.slice(0, -1);
  return place;
}

/** Joins what was kept of the next line; gives the word at the line end where the rule could have gone the other way. */
function joinToLine(
  draft: TextDraft,
  before: Line,
  next: { readonly text: string; readonly start: number },
  habits: HyphenHabits,
): string | null {
  const lineEnd = before.pieces.at(-1)![3];
  const end = lineBreakEnd(draft.source, lineEnd, next.start);
  const { how, rule, doubtful } = joinLines(draft.tail, next.text, habits, before.soft);
  const word = doubtful ? lastWord(draft.tail) + firstWord(next.text) : null;
  // An accent that begins a line has no letter there, and would land on the one before the line end.
  if (how === 'drop' && !COMBINES.test(next.text)) {
    const hyphen = takeBack(draft);
    addEdit(draft, 'join', [hyphen, hyphen + 1 === lineEnd ? end : hyphen + 1], '', rule);
  } else if (how === 'keep' || how === 'drop') addEdit(draft, 'join', [lineEnd, end], '', rule);
  else {
    if (how === 'suspend') addEdit(draft, 'join', [lineEnd, end], ' ', rule);
    addText(draft, ' ', lineEnd, end);
  }
  return word;
}

/**
 * End of the line break that begins at `from`: where the next line begins, or, when something else stands between the two
 * lines, the end of this one.
 */
function lineBreakEnd(source: string, from: number, next: number): number {
  let end = -1;
  for (let i = from; i < next; i++) {
    if (!/\s/.test(source[i]!)) return end < 0 ? from : end;
    if (end < 0 && /[\n\r\f]/.test(source[i]!)) end = source[i] === '\r' && source[i + 1] === '\n' ? i + 2 : i + 1;
  }
  return Math.max(from, next);
}

/** The text of a line without its cuts, and where in the source it begins. */
function keptOf(line: Line, cuts: readonly Cut[]): { text: string; start: number } {
  let text = '';
  let from = 0;
  let start = -1;
  for (const cut of [...cuts, { from: line.text.length, to: line.text.length }]) {
    if (cut.from > from && start < 0) start = sourceRange(line, from, cut.from)[0];
    text += line.text.slice(from, cut.from);
    from = cut.to;
  }
  return { text, start };
}

function addLine(draft: TextDraft, line: Line, cuts: readonly Cut[]): void {
  const begin = draft.length;
  let from = 0;
  for (const cut of cuts) {
    addSlice(draft, line, from, cut.from);
    if (cut.mark !== undefined) draft.marks.push({ mark: cut.mark, at: draft.length });
    addEdit(draft, cut.kind, sourceRange(line, cut.from, cut.to), '', cut.rule);
    from = cut.to;
  }
  addSlice(draft, line, from, line.text.length);
  for (const touch of line.touches) addTouch(draft, line, touch, cuts, begin);
}

/** Adds a slice of a line, piece by piece. */
function addSlice(draft: TextDraft, line: Line, from: number, to: number): void {
  for (const piece of piecesUnder(line.pieces, from, to)) {
    addText(draft, line.text.slice(...textWithin(piece, from, to)), ...sourceWithin(piece, from, to));
  }
}

/** Records a changed character, unless it went with a cut, whose edit holds it already. */
function addTouch(draft: TextDraft, line: Line, touch: LineEdit, cuts: readonly Cut[], begin: number): void {
  const { from, to } = touch.source;
  let gone = 0;
  for (const cut of cuts) {
    const [cutFrom, cutTo] = sourceRange(line, cut.from, cut.to);
    if (from >= cutFrom && to <= cutTo) return;
    if (cut.to <= touch.at) gone += cut.to - cut.from;
  }
  addEdit(draft, 'character', [from, to], touch.now, touch.rule, begin + touch.at - gone);
}

/** The stretch of the source a stretch of a line came from. */
function sourceRange(line: Line, from: number, to: number): readonly [from: number, to: number] {
  const pieces = piecesUnder(line.pieces, from, to);
  const start = line.pieces[0]?.[2] ?? 0;
  if (pieces.length === 0) return [start, start];
  return [sourceWithin(pieces[0]!, from, to)[0], sourceWithin(pieces.at(-1)!, from, to)[1]];
}
