import type { Span } from '../model.ts';
import { countUpTo } from '../text/binary-search.ts';

/** A step into a JSON value: a key or an index. */
export type PathStep = string | number;

/** Where a value starts, 1-based, columns in UTF-16 code units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

export interface ParsedJson {
  readonly value: unknown;
  /** Where the value at a path starts, or the nearest value around it when there is none at the path itself. */
  readonly locate: (path: readonly PathStep[]) => TextPosition;
  /** Offsets in the text of the value at a path, half-open; null when there is none. */
  readonly extent: (path: readonly PathStep[]) => Span | null;
}

export type JsonFault =
  | {
      readonly kind: 'unexpected';
      readonly found: string | null;
      readonly expected: JsonToken;
      readonly at: TextPosition;
    }
  | { readonly kind: 'double-key'; readonly key: string; readonly at: TextPosition };

/** What could have stood there; the words shown come from the strings file. */
export type JsonToken =
  | 'value'
  | 'key'
  | 'colon'
  | 'comma-or-brace'
  | 'comma-or-bracket'
  | 'end'
  | 'string-end'
  | 'depth';

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Deeper than any file of ours, far less deep than the call stack. */
const DEPTH = 200;

/**
 * The value of a JSON text with the place of every part of it, or the first fault in it. `JSON.parse` tells neither:
 * its message names a position only sometimes (Node 20: not for a text under 20 characters), and of two equal keys it
 * silently keeps the last, which is how a second `"file"` would win unseen.
 */
export function parseJson(text: string): ParsedJson | JsonFault {
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  const keyOf = (path: readonly PathStep[]): string => JSON.stringify(path);
  let cursor = text.startsWith('\uFEFF') ? 1 : 0;

  // A file with a hundred thousand faults is asked for as many places.
  let lineStarts: readonly number[] | null = null;
  const positionOf = (offset: number): TextPosition => {
    lineStarts ??= startsOfLines(text);
    const line = countUpTo(lineStarts, offset);
    return { line, column: offset - lineStarts[line - 1]! + 1 };
  };
  const fail = (expected: JsonToken): never => {
    const codePoint = text.codePointAt(cursor);
    throw {
      kind: 'unexpected',
      found: codePoint === undefined ? null : String.fromCodePoint(codePoint),
      expected,
      at: positionOf(cursor),
    } satisfies JsonFault;
  };
  const space = (): void => {
    while (cursor < text.length && ' \t\n\r'.includes(text.charAt(cursor))) cursor++;
  };
  const literal = (pattern: RegExp): string | null => {
    pattern.lastIndex = cursor;
    const match = pattern.exec(text);
    if (match === null) return null;
    cursor += match[0].length;
    return match[0];
  };
  const string = (expected: JsonToken): string => {
    if (text.charAt(cursor) !== '"') fail(expected);
    const start = cursor;
    // A control character or a bad escape ends the match early: the fault is reported where it stands.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these inside a text
    literal(/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y);
    if (text.charAt(cursor) !== '"') fail('string-end');
    cursor++;
    return JSON.parse(text.slice(start, cursor)) as string;
  };
  const read = (path: readonly PathStep[]): unknown => {
    const value = readValue(path);
    ends.set(keyOf(path), cursor);
    return value;
  };
  const readValue = (path: readonly PathStep[]): unknown => {
    space();
    starts.set(keyOf(path), cursor);
    if (path.length > DEPTH) fail('depth');
    const head = text.charAt(cursor);
    if (head === '"') return string('value');
    if (head === '{') return readObject(path);
    if (head === '[') return readArray(path);
    const word = literal(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
    return word === null ? fail('value') : JSON.parse(word);
  };
  const readObject = (path: readonly PathStep[]): Record<string, unknown> => {
    const entries = new Map<string, unknown>();
    cursor++;
    space();
    if (text.charAt(cursor) === '}') cursor++;
    else {
      for (;;) {
        space();
        const start = cursor;
        const key = string('key');
        if (entries.has(key)) throw { kind: 'double-key', key, at: positionOf(start) } satisfies JsonFault;
        space();
        if (text.charAt(cursor) !== ':') fail('colon');
        cursor++;
        entries.set(key, read([...path, key]));
        space();
        const next = text.charAt(cursor);
        if (next !== ',' && next !== '}') fail('comma-or-brace');
        cursor++;
        if (next === '}') break;
      }
    }
    return Object.fromEntries(entries);
  };
  const readArray = (path: readonly PathStep[]): unknown[] => {
    const items: unknown[] = [];
    cursor++;
    space();
    if (text.charAt(cursor) === ']') {
      cursor++;
      return items;
    }
    for (;;) {
      items.push(read([...path, items.length]));
      space();
      const next = text.charAt(cursor);
      if (next !== ',' && next !== ']') fail('comma-or-bracket');
      cursor++;
      if (next === ']') return items;
    }
  };

  try {
    const value = read([]);
    space();
    if (cursor < text.length) fail('end');
    const locate = (path: readonly PathStep[]): TextPosition => {
      for (let length = path.length; length >= 0; length--) {
        const start = starts.get(keyOf(path.slice(0, length)));
        if (start !== undefined) return positionOf(start);
      }
      return { line: 1, column: 1 };
    };
    const extent = (path: readonly PathStep[]): Span | null => {
      const [from, to] = [starts.get(keyOf(path)), ends.get(keyOf(path))];
      return from === undefined || to === undefined ? null : { from, to };
    };
    return { value, locate, extent };
  } catch (fault) {
    if (fault instanceof Error) throw fault;
    return fault as JsonFault;
  }
}

export function isFault(result: ParsedJson | JsonFault): result is JsonFault {
  return 'kind' in result;
}
