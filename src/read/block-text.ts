/** Lines to the text of a block, with where every character came from and what was changed on the way. */
import type { Edit, Piece } from '../model.ts';
import { type HyphenHabits, joinLines } from '../text/line-breaks.ts';
import type { Line, LineEdit } from './lines.ts';

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

/**
 * The text of a block from its lines and their cuts (in order, not overlapping). Lines meet by the rules of `mend`; blanks
 * left double by a cut become one. Every character of the source that is not a blank is under a piece or in an edit whose
 * `now` is empty, never both.
 */
export function blockText(
  lines: readonly Line[],
  cutsOf: (line: number) => readonly Cut[],
  habits: HyphenHabits,
  source: string,
  block: string,
): BlockText {
  const pieces: Piece[] = [];
  const edits: Edit[] = [];
  const lineAt: [number, number][] = [];
  const marks: { mark: number; at: number }[] = [];
  const doubts: { word: string; line: number }[] = [];
  const parts: string[] = [];
  let length = 0;
  let tail = '';

  const edit = (kind: Edit['kind'], from: number, to: number, now: string, rule: string, at = length): void => {
    edits.push({ kind, block, at, source: { from, to }, was: source.slice(from, to), now, rule });
  };
  const add = (given: string, start: number, to: number): void => {
    // A cut may leave a blank at the start, or two in a row: one is enough, none at either end.
    const spare = given.startsWith(' ') && (length === 0 || tail.endsWith(' '));
    const text = spare ? given.slice(1) : given;
    const from = spare && given.length === to - start ? start + 1 : start;
    if (text === '') return;
    const last = pieces.at(-1);
    const same = text.length === to - from;
    if (last && same && last[3] === from && last[1] - last[0] === last[3] - last[2]) {
      pieces[pieces.length - 1] = [last[0], last[1] + text.length, last[2], to];
    } else pieces.push([length, length + text.length, from, to]);
    parts.push(text);
    length += text.length;
    tail = (tail + text).slice(-200);
  };
  /** Takes the last character of the text back: the hyphen of a broken word, a blank at the end. */
  const takeBack = (): number => {
    const last = pieces.pop()!;
    const hyphen = last[3] - 1;
    if (last[1] - last[0] > 1) pieces.push([last[0], last[1] - 1, last[2], hyphen]);
    parts[parts.length - 1] = parts.at(-1)!.slice(0, -1);
    length -= 1;
    tail = tail.slice(0, -1);
    return hyphen;
  };

  let soft = false;
  let lineEnd = 0;
  lines.forEach((line) => {
    const cuts = cutsOf(line.index);
    const kept = keptOf(line, cuts);
    if (length > 0 && kept.text !== '') {
      const end = lineBreakEnd(source, lineEnd, kept.start);
      const how = joinLines(tail, kept.text, habits, soft);
      const stem = tail.slice(tail.lastIndexOf(' ') + 1);
      if (how.how === 'drop') {
        const hyphen = takeBack();
        edit('join', hyphen, hyphen + 1 === lineEnd ? end : hyphen + 1, '', how.rule);
      } else if (how.how === 'keep') edit('join', lineEnd, end, '', how.rule);
      else {
        if (how.how === 'suspend') edit('join', lineEnd, end, ' ', how.rule);
        add(' ', lineEnd, end);
      }
      if (how.doubtful) doubts.push({ word: stem + firstToken(kept.text), line: line.index });
    }
    const begin = length;
    lineAt.push([begin, line.index]);
    soft = line.soft;
    lineEnd = line.pieces.at(-1)![3];
    let at = 0;
    for (const cut of cuts) {
      addSlice(line, at, cut.from, add);
      const [from, to] = sourceRange(line, cut.from, cut.to);
      if (cut.mark !== undefined) marks.push({ mark: cut.mark, at: length });
      edit(cut.kind, from, to, '', cut.rule);
      at = cut.to;
    }
    addSlice(line, at, line.text.length, add);
    for (const touch of line.touches) touched(line, touch, cuts, begin, edit);
  });
  if (tail.endsWith(' ')) {
    takeBack();
    for (const mark of marks) mark.at = Math.min(mark.at, length);
  }
  edits.sort((x, y) => x.source.from - y.source.from);
  return { text: parts.join(''), pieces, edits, lineAt, marks, doubts };
}

const firstToken = (text: string): string => (text.includes(' ') ? text.slice(0, text.indexOf(' ')) : text);

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
  let at = 0;
  let start = -1;
  for (const cut of [...cuts, { from: line.text.length, to: line.text.length }]) {
    if (cut.from > at && start < 0) start = sourceRange(line, at, cut.from)[0];
    text += line.text.slice(at, cut.from);
    at = cut.to;
  }
  return { text, start };
}

type Add = (text: string, from: number, to: number) => void;
type MakeEdit = (kind: Edit['kind'], from: number, to: number, now: string, rule: string, at?: number) => void;

/** Adds a slice of a line, piece by piece. */
function addSlice(line: Line, from: number, to: number, add: Add): void {
  if (from >= to) return;
  for (let i = firstPiece(line, from); i < line.pieces.length; i++) {
    const [f, t, sf, st] = line.pieces[i]!;
    if (f >= to) break;
    const [a, b] = [Math.max(f, from), Math.min(t, to)];
    if (t - f === st - sf) add(line.text.slice(a, b), sf + a - f, sf + b - f);
    else add(line.text.slice(f, t), sf, st);
  }
}

/** Place of the first piece that ends after `from`. */
function firstPiece(line: Line, from: number): number {
  let [low, high] = [0, line.pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (line.pieces[middle]![1] <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Records a changed character, unless it went with a cut, whose edit holds it already. */
function touched(line: Line, touch: LineEdit, cuts: readonly Cut[], begin: number, edit: MakeEdit): void {
  let gone = 0;
  for (const cut of cuts) {
    const [from, to] = sourceRange(line, cut.from, cut.to);
    if (touch.source.from >= from && touch.source.to <= to) return;
    if (cut.to <= touch.at) gone += cut.to - cut.from;
  }
  edit('character', touch.source.from, touch.source.to, touch.now, touch.rule, begin + touch.at - gone);
}

/** The stretch of the source a stretch of a line came from. */
export function sourceRange(line: Line, from: number, to: number): [from: number, to: number] {
  let start = -1;
  let end = -1;
  for (let i = firstPiece(line, from); i < line.pieces.length; i++) {
    const [f, t, sf, st] = line.pieces[i]!;
    if (f >= to) break;
    const even = t - f === st - sf;
    if (start < 0) start = even ? sf + Math.max(f, from) - f : sf;
    end = even ? sf + Math.min(t, to) - f : st;
  }
  return start < 0 ? [line.pieces[0]?.[2] ?? 0, line.pieces[0]?.[2] ?? 0] : [start, end];
}
