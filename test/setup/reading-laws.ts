import { expect } from 'vitest';
import type { Document } from '../../src/model.ts';
import { accountFor } from '../gold/reading.ts';

/** Raised figures are a number of their own, whatever they are raised behind. */
const NUMBER = /\d+(?:[.,]\d+)*|[⁰¹²³⁴-⁹]+/g;
const EVIDENCE = ['note-of-that-number', 'place-in-the-row', 'printed-sign'];

/** Raised figures as plain ones: a note printed `¹` has the marker 1. */
const plain = (text: string): string => text.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)));

/** A source with its characters as they are read, and where a place in the source stands in it: "3\u00AD5" is 35. */
function charactersRead(document: Document, text: string): { seen: string; placeOf: (at: number) => number } {
  const changed = document.edits
    .filter(({ kind, was, now }) => kind === 'character' && was !== now)
    .sort((a, b) => a.source.from - b.source.from);
  let seen = '';
  let end = 0;
  const shifts: [from: number, by: number][] = [];
  for (const { source, now } of changed) {
    seen += text.slice(end, source.from) + now;
    end = source.to;
    shifts.push([end, seen.length - end]);
  }
  const placeOf = (at: number): number => at + (shifts.findLast(([from]) => from <= at)?.[1] ?? 0);
  return { seen: seen + text.slice(end), placeOf };
}

/** The numbers of a source, and those of its reading: texts, markers, and note marks that were lifted out. */
function numbersOf(document: Document, text: string): { source: string[]; read: string[] } {
  const { seen, placeOf } = charactersRead(document, text);
  const lifted = document.edits
    .filter(({ kind }) => kind === 'note-mark')
    .map((edit) => ({ ...edit, at: placeOf(edit.source.from) }));
  const read = [...document.blocks.flatMap((b) => [b.marker ?? '', b.text]), ...lifted.map(({ was }) => was)];
  const source = [...seen.matchAll(NUMBER)].flatMap(({ 0: number, index: at }) => {
    const mark = lifted.find(({ at: from }) => from > at && from < at + number.length);
    if (!mark) return [plain(number)];
    // A mark glued to a number counts apart; only one behind a year needs no note.
    const before = number.slice(0, mark.at - at).replace(/[.,]$/, '');
    if (!/^(19|20)\d\d$/.test(before)) expect(mark.rule).toBe('note-of-that-number');
    // Neither thousands nor the minutes of an hour; `5.000.4` is 5.000 and mark 4.
    expect(number).not.toMatch(/^\d{1,3}(\.\d{3})+$/);
    expect(mark.was.trim()).not.toMatch(/^0/);
    return [before, plain(mark.was)];
  });
  return { source: source.sort(), read: read.flatMap((part) => (part.match(NUMBER) ?? []).map(plain)).sort() };
}

/** What holds of the reading of any text: every character once, every number once, every piece in its place. Throws where it does not. */
export function checkReadingLaws(document: Document, text: string): void {
  expect(accountFor(document, text)).toEqual([]);
  const { source, read: found } = numbersOf(document, text);
  expect(found).toEqual(source);
  for (const { kind, rule, block } of document.edits) {
    if (document.blocks.length > 0) expect(block).not.toBe('');
    if (kind === 'note-mark') expect(EVIDENCE).toContain(rule);
    else expect(rule).not.toBe('');
  }
  const ids = new Set(document.blocks.map((b) => b.id));
  expect(ids.size).toBe(document.blocks.length);
  for (const b of document.blocks) {
    expect(b.text).toBe(b.text.normalize('NFC'));
    expect(b.text).toBe(b.text.trim());
    expect(b.text).not.toMatch(/\s\s|[\t\n\r\f]/);
    let at = 0;
    for (const [from, to, sourceFrom, sourceTo] of b.pieces) {
      expect(from).toBe(at);
      at = to;
      if (
        to - from === sourceTo - sourceFrom &&
        !/\s/.test(b.text.slice(from, to)) &&
        b.text.slice(from, to) !== text.slice(sourceFrom, sourceTo)
      ) {
        // One character for one: only what an edit of it says differs, and the hyphen that a soft one at a line end becomes.
        const was = text
          .slice(sourceFrom, sourceTo)
          .split('')
          .map((sign) => (sign === '\u00AD' ? '-' : sign));
        for (const { kind, source, now } of document.edits) {
          if (kind !== 'character' || source.from < sourceFrom || source.to > sourceTo) continue;
          was.splice(source.from - sourceFrom, source.to - source.from, ...now.split(''));
        }
        expect(was.join('')).toBe(b.text.slice(from, to));
      }
    }
    expect(at).toBe(b.text.length);
    let last = 0;
    for (const s of b.sentences) {
      expect(b.text.slice(s.span.from, s.span.to)).toBe(s.text);
      expect(b.text.slice(last, s.span.from).trim()).toBe('');
      last = s.span.to;
      for (const r of s.references) expect(s.text.slice(r.span.from, r.span.to)).toBe(r.text);
    }
    expect(b.text.slice(last).trim()).toBe('');
    for (const r of b.noteRefs) {
      expect(r.at).toBeGreaterThanOrEqual(0);
      expect(r.at).toBeLessThanOrEqual(b.text.length);
      if (r.note !== null) expect(ids.has(r.note)).toBe(true);
    }
  }
  for (const e of document.edits) expect(e.was).toBe(text.slice(e.source.from, e.source.to));
}
