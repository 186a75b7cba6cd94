/**
 * The first pass for plain text. Gets a decoded text; gives its lines, with where every character came from and what was
 * changed. Other formats (PDF, Word, HTML) become lines beside this file (`format.ts`); nothing after it knows the format.
 */
import type { Piece } from '../../model.ts';
import { isBlank, isOrdinary, readCharacters, UNSEEN } from '../../text/read-characters.ts';
import type { Line, LineEdit, Lines } from '../lines.ts';
import { appendPiece, isEven } from '../pieces.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNREADABLE = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFD\p{Noncharacter_Code_Point}]/gu;
/** Blanks that come out as one space, or as another one. */
const BLANKS = /[^\S ]| {2}/;
const BULLET_START = /^[•●▪◦‣·*\-–—\uF0B7\uF0A7]/;

interface RawLine {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly formFeed: boolean;
}

/**
 * The lines of a decoded text, with where every character came from. LF, CRLF and a lone CR end a line. A form feed
 * starts a page; where a paper has none, a line that begins with exactly one blank does, the mark the published extracts
 * carry. Takes any string, and time in proportion to its length.
 */
export function linesOfText(text: string): Lines {
  const starts: number[] = [];
  const raws = rawLines(text, starts);
  const isPrinted = latinWordsOf(text);
  const cleaned = raws.map((raw) => cleanLine(text, raw, isPrinted));
  const pageStarts = findPageStarts(text, raws, cleaned);
  const lines: Line[] = [];
  const stray: { number: number; touch: LineEdit }[] = [];
  const unreadable: number[] = [];
  let unreadableCount = 0;
  let page = 1;
  let gap = 0;
  let pageIsDue = false;
  raws.forEach((raw, i) => {
    const line = cleaned[i]!;
    const unread = text.slice(raw.from, raw.to).match(UNREADABLE);
    if (unread) {
      unreadableCount += unread.length;
      if (unreadable.length < 20) unreadable.push(raw.number);
    }
    if (pageStarts[i]) pageIsDue = true;
    if (line.text === '') {
      for (const touch of line.touches) stray.push({ number: raw.number, touch });
      gap += 1;
      return;
    }
    const startsPage = pageIsDue && lines.length > 0;
    if (startsPage) page += 1;
    pageIsDue = false;
    lines.push({ ...line, index: lines.length, number: raw.number, page, startsPage, gap });
    gap = 0;
  });
  return { text, lines, starts, stray, unreadable, unreadableCount };
}

function rawLines(text: string, starts: number[]): RawLine[] {
  const raws: RawLine[] = [];
  let from = 0;
  let formFeed = false;
  let number = 1;
  starts.push(0);
  for (let i = 0; i <= text.length; i++) {
    const code = i === text.length ? 10 : text.charCodeAt(i);
    if (code === 12) {
      // A form feed in the middle of a line ends what stood before it; it is not a line end in the count of lines.
      if (text.slice(from, i).trim() !== '') raws.push({ number, from, to: i, formFeed });
      from = i + 1;
      formFeed = true;
    } else if (code === 10 || code === 13) {
      if (i < text.length || from < i) raws.push({ number, from, to: i, formFeed });
      if (i === text.length) break;
      if (code === 13 && text.charCodeAt(i + 1) === 10) i += 1;
      from = i + 1;
      formFeed = false;
      number += 1;
      if (from < text.length) starts.push(from);
    }
  }
  return raws;
}

type CleanLine = Pick<Line, 'text' | 'pieces' | 'touches' | 'soft'>;

/** A line as `linesOfText` cleans it, with how many of its characters cannot be read. */
export interface CleanedLine extends CleanLine {
  readonly unreadable: number;
}

/** Cleans lines of a text one by one, each given by its place: for formats that know their lines themselves. */
export function cleanedLine(text: string): (from: number, to: number) => CleanedLine {
  const isPrinted = latinWordsOf(text);
  return (from, to) => ({
    ...cleanLine(text, { number: 0, from, to, formFeed: false }, isPrinted),
    unreadable: text.slice(from, to).match(UNREADABLE)?.length ?? 0,
  });
}
const EMPTY: CleanLine = { text: '', pieces: [], touches: [], soft: false };

/** Tells whether a text prints a word, in lower case; it is looked through when that is first asked. */
function latinWordsOf(text: string): (word: string) => boolean {
  let words: Set<string> | null = null;
  return (word) => {
    words ??= new Set(text.toLowerCase().match(/[\p{Script=Latin}\d]{2,}/gu) ?? []);
    return words.has(word);
  };
}

function cleanLine(source: string, raw: RawLine, isPrinted: (word: string) => boolean): CleanLine {
  let { from, to } = raw;
  while (from < to && isBlank(source.charCodeAt(from))) from += 1;
  while (to > from && isBlank(source.charCodeAt(to - 1))) to -= 1;
  if (from === to) return EMPTY;
  const slice = source.slice(from, to);
  if (isOrdinary(slice) && !BLANKS.test(slice))
    return { text: slice, pieces: [[0, slice.length, from, to]], touches: [], soft: false };
  return cleanByCharacter(slice, from, isPrinted);
}

/** A line in the making. */
interface LineDraft {
  text: string;
  readonly pieces: Piece[];
  readonly touches: LineEdit[];
}

function addText(draft: LineDraft, text: string, from: number, to: number): void {
  appendPiece(draft.pieces, draft.text.length, text.length, from, to);
  draft.text += text;
}

/** The place of the soft hyphen a line ends in behind a letter, or -1; what is not seen may stand around it. */
function softEnd(slice: string): number {
  const place = slice.lastIndexOf('\u00AD');
  if (place < 0) return place;
  const seen = (part: string): string => [...part].filter((character) => !UNSEEN.test(character)).join('');
  return seen(slice.slice(place)).trim() === '' && /\p{L}\p{M}*$/u.test(seen(slice.slice(0, place))) ? place : -1;
}

function cleanByCharacter(slice: string, offset: number, isPrinted: (word: string) => boolean): CleanLine {
  const draft: LineDraft = { text: '', pieces: [], touches: [] };
  const soft = softEnd(slice);
  /** Blanks not yet written; `sign` where it is a character that only looks like one. */
  let space: { from: number; to: number; sign: boolean } | null = null;
  const touch = (from: number, to: number, now: string, rule: LineEdit['rule']): void => {
    const was = slice.slice(from - offset, to - offset);
    draft.touches.push({ at: draft.text.length, source: { from, to }, was, now, rule });
  };
  for (const character of readCharacters(slice, isPrinted)) {
    const [from, to] = [offset + character.from, offset + character.to];
    const { now, rule } = character;
    if (now === ' ') {
      // An invisible character between two blanks cuts the run in two: its first part maps to the space.
      const sign = rule === 'invisible';
      if (draft.text !== '' && !space) space = { from, to, sign };
      else if (sign) touch(from, to, '', 'invisible');
    } else if (character.from === soft) {
      addText(draft, '-', from, to);
    } else if (rule === 'invisible') {
      // The byte order mark at the very start is the encoding's, not the paper's.
      if (from > 0 || slice[0] !== '\uFEFF') touch(from, to, '', rule);
    } else {
      if (space?.sign) touch(space.from, space.to, ' ', 'invisible');
      if (space) addText(draft, ' ', space.from, space.to);
      space = null;
      if (composeWithLast(draft, now, to, slice, offset)) continue;
      if (rule) touch(from, to, now, rule);
      addText(draft, now, from, to);
    }
  }
  if (space?.sign) touch(space.from, space.to, '', 'invisible');
  return { ...draft, soft: soft >= 0 };
}

/**
 * Left alone by a dropped joiner, an accent composes with the letter before it: one piece for all of it. False, and
 * nothing done, when there is nothing to compose.
 */
function composeWithLast(draft: LineDraft, now: string, to: number, slice: string, offset: number): boolean {
  const tail = /^[\p{M}\u1160-\u11FF]/u.test(now) ? lastCharacter(draft.text) : '';
  if (tail === '' || (tail + now).normalize('NFC') === tail + now) return false;
  const { pieces, touches } = draft;
  const last = pieces.pop()!;
  const start = isEven(last) ? last[3] - tail.length : last[2];
  const before = isEven(last) ? tail : draft.text.slice(last[0]);
  if (last[1] - last[0] > before.length) pieces.push([last[0], last[1] - before.length, last[2], start]);
  draft.text = draft.text.slice(0, draft.text.length - before.length);
  while ((touches.at(-1)?.source.from ?? -1) >= start) touches.pop();
  const at = draft.text.length;
  const composed = (before + now).normalize('NFC');
  const was = slice.slice(start - offset, to - offset);
  touches.push({ at, source: { from: start, to }, was, now: composed, rule: 'composed' });
  pieces.push([at, at + composed.length, start, to]);
  draft.text += composed;
  return true;
}

function lastCharacter(text: string): string {
  const code = text.charCodeAt(text.length - 1);
  return text.slice(code >= 0xdc00 && code <= 0xdfff ? -2 : -1);
}

/**
 * Which raw lines start a page. The published extracts mark a page by one leading blank and nothing else; a paper that
 * indents its bullets or every line by one blank says something else by it, so the mark counts only when it is rare,
 * never stands on two lines running, and is not simply the way bullets are set.
 */
function findPageStarts(text: string, raws: readonly RawLine[], cleaned: readonly CleanLine[]): boolean[] {
  if (raws.some((raw) => raw.formFeed)) return raws.map((raw) => raw.formFeed);
  const filled = raws.map((_, i) => i).filter((i) => cleaned[i]!.text !== '');
  const marked = new Set(filled.filter((i) => leadingBlanks(text, raws[i]!) === 1));
  const bullets = filled.filter((i) => BULLET_START.test(cleaned[i]!.text));
  const markedBullets = bullets.filter((i) => marked.has(i));
  if (markedBullets.length >= 2 && markedBullets.length * 2 > bullets.length)
    for (const i of markedBullets) marked.delete(i);
  const running = filled.filter((i, k) => k > 0 && marked.has(i) && marked.has(filled[k - 1]!)).length;
  const rare = marked.size <= Math.max(2, filled.length / 6);
  return raws.map((_, i) => rare && running <= marked.size / 8 && marked.has(i));
}

function leadingBlanks(text: string, raw: RawLine): number {
  let from = raw.from;
  while (from < raw.to && !isBlank(text.charCodeAt(from)) && UNSEEN.test(text.charAt(from))) from += 1;
  let to = from;
  while (to < raw.to && isBlank(text.charCodeAt(to))) to += 1;
  return to - from;
}
