/** List markers: which lines begin an item. */
import type { BodyLine } from './body-lines.ts';
import type { ReadingLanguage } from './context.ts';
import { continuesSentence, isTerminated, wordCount } from './line-shape.ts';

export interface ListMarker {
  /** As printed: `•`, `13.`, `(ii)`. */
  readonly text: string;
  /** `-`, `1.`, `a)`: what markers of one list share. */
  readonly style: string;
  /** Place in its list, or 0 for a bullet. */
  readonly value: number;
  /** End of the marker with the blank after it. */
  readonly to: number;
}

const BULLET = /^([•●▪◦‣·►➢✓■□○\uF0B7\uF0A7\uF02D]|[*o°–—-](?=\s|$))\s*/;
const NUMBER = /^(\(?)(\d{1,3}(?:\.\d{1,2}){0,3})(°?[.)]?)(?=\s|$)\s*/;
/** `ad 1)` and `Ad 2.` above the points of an agenda, `D1` before a goal; `Q1`, `V1` and `A1` are those of questions and answers. */
const NAMED_NUMBER = /^([Aa]d (?=\d{1,2}[.):])|[B-PR-UW-Z](?=\d{1,2}[.):]?\s))(\d{1,2})([.):]?)(?=\s)\s*/;
const LETTER = /^(\(?)([a-zA-Z]|[ivxIVX]{2,5})([.)])(?=\s|$)\s*/;
/** Roman numerals as lists use them: no list of these papers reaches L. */
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The list marker a line begins with, if it looks like one. Whether it is one depends on its neighbours. */
function markerOf(text: string): ListMarker | null {
  const bullet = BULLET.exec(text);
  if (bullet) return { text: bullet[1]!, style: bullet[1]!, value: 0, to: bullet[0].length };
  const named = NAMED_NUMBER.exec(text);
  if (named) {
    const [whole, name, digits, close] = named as unknown as [string, string, string, string];
    return { text: whole.trim(), style: `${name}1${close}`, value: Number(digits), to: whole.length };
  }
  const number = NUMBER.exec(text);
  if (number) {
    const [whole, open, digits, close] = number as unknown as [string, string, string, string];
    const depth = digits.split('.').length;
    // A bare number is a marker only with its parts (`1.2 Doel`); `6 december` and `24.00 uur` are text.
    if (!close && (depth === 1 || /\.0/.test(digits))) return null;
    if (open && close !== ')') return null;
    return {
      text: whole.trim(),
      style: `${open}1${'.1'.repeat(depth - 1)}${close}`,
      value: Number(digits.split('.').at(-1)),
      to: whole.length,
    };
  }
  const letter = LETTER.exec(text);
  if (!letter) return null;
  const [whole, open, mark, close] = letter as unknown as [string, string, string, string];
  if (open && close !== ')') return null;
  const lower = mark.toLowerCase();
  const roman = /^[ivx]+$/.test(lower);
  const kind = mark === lower ? 'a' : 'A';
  if (roman && (mark.length > 1 || lower === 'i')) {
    return {
      text: whole.trim(),
      style: `${open}${kind === 'a' ? 'i' : 'I'}${close}`,
      value: romanValue(lower),
      to: whole.length,
    };
  }
  return { text: whole.trim(), style: `${open}${kind}${close}`, value: lower.charCodeAt(0) - 96, to: whole.length };
}

function romanValue(text: string): number {
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const value = ROMAN[text[i]!]!;
    total += value < (ROMAN[text[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

/** The marker of an item of which the format says where it ends. */
function toldMarker({ printed: { text, facts } }: BodyLine): ListMarker | null {
  const to = facts?.kind === 'item' && facts.continues !== true ? (facts.markerTo ?? 0) : 0;
  if (to === 0) return null;
  const marker = text.slice(0, to).trim();
  const shaped = markerOf(`${marker} `);
  return { ...(shaped ?? { style: marker.replace(/[\p{L}\p{N}]+/gu, '1'), value: 0 }), text: marker, to };
}

/** How far apart two letters of one list may stand, in lines. */
const REACH = 80;

/** A line of running text with the list marker it begins with. */
export interface MarkedLine extends BodyLine {
  readonly marker: ListMarker | null;
}

/**
 * The lines of running text with their list markers. A dash may be a dash (`– met name de strijd –`), a number the end of a
 * sentence (`in punt / 12. De ER`), a letter an initial (`A. Costa`): inside a paragraph a marker counts only when it
 * carries on a list or opens one after something complete.
 */
export function withListMarkers(body: readonly BodyLine[], language: ReadingLanguage): MarkedLine[] {
  const printed = body.map((line) => (line.table ? null : (toldMarker(line) ?? markerOf(line.printed.text))));
  const inList = siblings(printed);
  const last = new Map<string, number>();
  let previous: string | null = null;
  let parent: BodyLine | null = null;
  return body.map((line, i) => {
    const marker = printed[i]!;
    if (!marker) {
      if (line.gap > 0 && !line.dense) [previous, parent] = [null, null];
      return { ...line, marker };
    }
    const { style, value } = marker;
    const carriesOn = value > 0 ? last.get(style) === value - 1 : previous === style;
    const told = line.printed.facts?.kind === 'item';
    const romanAfterH = value === 9 && /^\(?i[.)]$/.test(style) && last.get(style.replace('i', 'a')) === 8;
    if (
      !told &&
      !romanAfterH &&
      !isMarker(marker, line, body[i - 1], carriesOn, inList.has(i), language) &&
      !opensDeeper(line, parent, marker, inList.has(i))
    ) {
      return { ...line, marker: null };
    }
    previous = style;
    parent = line;
    if (value > 0) last.set(style, value);
    return { ...line, marker };
  });
}

/** The first of a list inside an item, set in deeper than that: `2. Beregenen: ..., met uitzondering van` and `a.` under it. */
function opensDeeper(line: BodyLine, parent: BodyLine | null, { value }: ListMarker, inList: boolean): boolean {
  return inList && value === 1 && parent !== null && line.indent >= parent.indent + 2;
}

/** Does the marker count, given whether it carries on a list and has another of its list near? */
function isMarker(
  { text, value, to }: ListMarker,
  line: BodyLine,
  before: BodyLine | undefined,
  carriesOn: boolean,
  inList: boolean,
  language: ReadingLanguage,
): boolean {
  const opensBlock =
    !before ||
    line.gap > 0 ||
    // `Overwegende dat` leads in the grounds under it.
    (language.turns.CLAUSE.test(before.bare) && wordCount(before.bare) <= 3) ||
    (!continuesSentence(before.bare, language) &&
      (isTerminated(before.bare) || before.width.line + line.width.first < line.width.room));
  if (text === 'o') return inList && (opensBlock || carriesOn);
  if (value === 0) return !/^[*–—-]$/.test(text) || opensBlock || carriesOn;
  // `A4 is te klein`: one by itself names a thing.
  if (/^\p{L}.*\d/u.test(text) && !inList) return false;
  // `2.5 meter is genoeg` after a blank line: a number by itself opens no list in lower case.
  const amount = /\d$/.test(text) && /^\p{Ll}/u.test(line.printed.text.slice(to));
  if (amount && !inList) return false;
  if (/\d/.test(text)) return line.gap > 0 || carriesOn || (value === 1 && opensBlock);
  return inList && (carriesOn || ((value === 1 || line.gap > 0) && opensBlock));
}

/** Lines whose marker has another of its list near: the next letter below it, or the one before it above. */
function siblings(markers: readonly (ListMarker | null)[]): Set<number> {
  const seen = new Map<string, number>();
  const result = new Set<number>();
  markers.forEach((marker, i) => {
    if (!marker) return;
    const before = seen.get(`${marker.style} ${Math.max(0, marker.value - 1)}`);
    if (before !== undefined && i - before <= REACH) {
      result.add(before);
      result.add(i);
    }
    seen.set(`${marker.style} ${marker.value}`, i);
  });
  return result;
}
