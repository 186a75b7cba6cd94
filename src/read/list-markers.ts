/** List markers: which lines begin an item. */

import type { Language } from '../model.ts';
import type { BodyLine } from './body-lines.ts';
import { continuesSentence, isTerminated } from './line-shape.ts';

export interface Marker {
  /** As printed: `•`, `13.`, `(ii)`. */
  readonly text: string;
  /** `-`, `1.`, `a)`: what markers of one list share. */
  readonly style: string;
  /** Place in its list, or 0 for a bullet. */
  readonly value: number;
  /** End of the marker with the blank after it. */
  readonly to: number;
}

const BULLET = /^([•●▪◦‣·►➢✓■□○\uF0B7\uF0A7\uF02D]|[*o–—-](?=\s|$))\s*/;
const NUMBER = /^(\(?)(\d{1,3}(?:\.\d{1,2}){0,3})([.)]?)(?=\s|$)\s*/;
const LETTER = /^(\(?)([a-zA-Z]|[ivxIVX]{2,5})([.)])(?=\s|$)\s*/;
/** Roman numerals as lists use them: no list of these papers reaches L. */
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The list marker a line begins with, if it looks like one. Whether it is one depends on its neighbours. */
export function markerOf(text: string): Marker | null {
  const bullet = BULLET.exec(text);
  if (bullet) return { text: bullet[1]!, style: bullet[1]!, value: 0, to: bullet[0].length };
  const number = NUMBER.exec(text);
  if (number) {
    const [whole, open, digits, close] = number as unknown as [string, string, string, string];
    const depth = digits.split('.').length;
    // A bare number is a marker only with its parts (`1.2 Doel`); `6 december` is text.
    if (!close && depth === 1) return null;
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

/** How far apart two letters of one list may stand, in lines. */
const REACH = 80;

/**
 * For each line of running text its list marker, or null. A dash may be a dash (`– met name de strijd –`), a number the
 * end of a sentence (`in punt / 12. De ER`), a letter an initial (`A. Costa`): inside a paragraph a marker counts only when
 * it carries on a list or opens one after something complete.
 */
export function markers(flow: readonly BodyLine[], language: Language): (Marker | null)[] {
  const found = flow.map((f) => markerOf(f.line.text));
  const neighbours = siblings(found);
  const last = new Map<string, number>();
  const result: (Marker | null)[] = [];
  let previous: string | null = null;
  flow.forEach((f, i) => {
    const marker = found[i]!;
    const before = flow[i - 1]?.bare ?? '';
    const free =
      i === 0 ||
      f.gap > 0 ||
      (!continuesSentence(before, language) &&
        (isTerminated(before) || flow[i - 1]!.width.line + f.width.first < f.width.room));
    if (!marker) {
      if (f.gap > 0 && !f.dense) previous = null;
      result.push(null);
      return;
    }
    const carriesOn = marker.value > 0 ? last.get(marker.style) === marker.value - 1 : previous === marker.style;
    let valid = false;
    if (marker.value === 0) {
      valid = isPlainBullet(marker.text) || free || carriesOn || (/[,;]$|\b(en|of|and|or)$/.test(before) && carriesOn);
      if (marker.text === 'o') valid = neighbours.has(i) && (free || carriesOn);
    } else if (/\d/.test(marker.text)) {
      valid = f.gap > 0 || carriesOn || (marker.value === 1 && free);
    } else {
      valid = neighbours.has(i) && (carriesOn || ((marker.value === 1 || f.gap > 0) && free));
      if (marker.style === 'i.' || marker.style === 'i)' || marker.style === '(i)')
        valid = valid || (found[i]!.value === 9 && last.get(marker.style.replace('i', 'a')) === 8);
    }
    result.push(valid ? marker : null);
    if (!valid) return;
    previous = marker.style;
    if (marker.value > 0) last.set(marker.style, marker.value);
  });
  return result;
}

const isPlainBullet = (text: string): boolean => !/^[*o–—-]$/.test(text);

/** Lines whose marker has another of its list near: the next letter below it, or the one before it above. */
function siblings(found: readonly (Marker | null)[]): Set<number> {
  const seen = new Map<string, number>();
  const result = new Set<number>();
  found.forEach((marker, i) => {
    if (!marker) return;
    const keyOf = (value: number): string => `${marker.style} ${value}`;
    const before = seen.get(keyOf(marker.value === 0 ? 0 : marker.value - 1));
    if (before !== undefined && i - before <= REACH) {
      result.add(before);
      result.add(i);
    }
    seen.set(keyOf(marker.value), i);
  });
  return result;
}
