/**
 * The characters of a text file: UTF-8, UTF-16 or Windows-1252, told from its bytes. What is none of them, or two at once, is
 * refused with the first byte that shows it: a wrong guess would be quoted.
 */
import { strFromU8 } from 'fflate';
import type { Label } from '../../model.ts';

export type TextEncoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

export type DecodedText =
  | { readonly text: string; readonly encoding: TextEncoding }
  /** One sentence, to stand behind the name of the file. */
  | { readonly fault: Label };

/** A text in any of the three. The byte order mark of UTF-16 is left out; that of UTF-8 stays, as `decodeUtf8` says. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const order = utf16Order(bytes);
  if (order !== null) return decodeUtf16(bytes, order);
  return readsAsWindows1252(bytes)
    ? filled({ text: windows1252Text(bytes), encoding: 'Windows-1252' })
    : decodeUtf8(bytes);
}

/** The same for a format that may name its encoding near its start, as group 1: its word is taken where the bytes leave it open. */
export function decodeNamed(bytes: Uint8Array, naming: RegExp): DecodedText {
  const decoded = decodeText(bytes);
  if (!('fault' in decoded) || bytes.includes(0)) return decoded;
  const named = naming.exec(windows1252Text(bytes.subarray(0, 4096)))?.[1]?.toLowerCase() ?? '';
  const isWestern = /^(?:windows-1252|cp1252|iso-?8859-1|latin-?1|us-ascii)$/.test(named);
  return isWestern ? filled({ text: windows1252Text(bytes), encoding: 'Windows-1252' }) : decoded;
}

/**
 * A text that is UTF-8. A byte order mark stays in it: the places of everything read from it count from the first character
 * of the file.
 */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    return {
      fault: {
        nl: `is geen tekst: NUL-byte op byte ${nul}; verwacht: platte tekst in UTF-8.`,
        en: `is not text: NUL byte at byte ${nul}; expected plain text in UTF-8.`,
      },
    };
  }
  const { invalid } = utf8Signs(bytes);
  if (invalid !== null) {
    const hex = `0x${bytes[invalid]!.toString(16).padStart(2, '0').toUpperCase()}`;
    const line = bytes.subarray(0, invalid).filter((byte) => byte === 10).length + 1;
    return {
      fault: {
        nl: `is geen geldige UTF-8: ${hex} op byte ${invalid} (regel ${line}); verwacht: platte tekst in UTF-8.`,
        en: `is not valid UTF-8: ${hex} at byte ${invalid} (line ${line}); expected plain text in UTF-8.`,
      },
    };
  }
  return filled({ text: utf8Text(bytes), encoding: 'UTF-8' });
}

function filled(decoded: { readonly text: string; readonly encoding: TextEncoding }): DecodedText {
  if (decoded.text === '')
    return { fault: { nl: 'is leeg (0 bytes); verwacht: tekst.', en: 'is empty (0 bytes); expected text.' } };
  if (!/^[\s\uFEFF]*$/.test(decoded.text)) return decoded;
  return {
    fault: { nl: 'is leeg (alleen witruimte); verwacht: tekst.', en: 'is empty (white space only); expected text.' },
  };
}

const isUtf8Mark = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf;

function utf8Text(bytes: Uint8Array): string {
  // The decoder drops a mark at the start.
  let marks = 0;
  while (isUtf8Mark(bytes, marks * 3)) marks += 1;
  return '\uFEFF'.repeat(marks) + strFromU8(bytes.subarray(marks * 3));
}

// ── UTF-16 ───────────────────────────────────────────────────────────────────────────────────────────────────

type Order = 'little' | 'big';

/** Bytes looked at for the zeros that Western text in UTF-16 has beside every letter. */
const HEAD = 65_536;

function utf16Order(bytes: Uint8Array): Order | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'big';
  const end = Math.min(bytes.length, HEAD) & ~1;
  const zeros = [0, 0];
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i & 1]! += 1;
  const [even, odd] = zeros as [number, number];
  // A stray zero or two makes no UTF-16: three letters in four have one, and on the same side but for `Ā` or a picture.
  if (end < 4 || Math.max(even, odd) * 2 < end * 0.75 || Math.min(even, odd) * 20 > end) return null;
  return odd > even ? 'little' : 'big';
}

function decodeUtf16(bytes: Uint8Array, order: Order): DecodedText {
  const units = new Uint16Array(bytes.length >> 1);
  const high = order === 'little' ? 1 : 0;
  for (let i = 0; i < units.length; i++) units[i] = (bytes[2 * i + high]! << 8) | bytes[2 * i + 1 - high]!;
  const from = units[0] === 0xfeff ? 1 : 0;
  let line = 1;
  for (let i = from; i < units.length; i++) {
    const unit = units[i]!;
    if (unit === 10) line += 1;
    const pairs = isLead(unit) && isTrail(units[i + 1] ?? 0);
    if (pairs) i += 1;
    else if (unit === 0 || isLead(unit) || isTrail(unit)) return utf16Fault(unit, 2 * i, line);
  }
  if (bytes.length % 2 === 1) return utf16Fault(bytes.at(-1)!, bytes.length - 1, line);
  let text = '';
  for (let i = from; i < units.length; i++) text += String.fromCharCode(units[i]!);
  return filled({ text, encoding: 'UTF-16' });
}

const isLead = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isTrail = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

function utf16Fault(unit: number, at: number, line: number): DecodedText {
  const hex = `0x${unit.toString(16).padStart(4, '0').toUpperCase()}`;
  return {
    fault: {
      nl: `is geen geldige UTF-16: ${hex} op byte ${at} (regel ${line}); verwacht: platte tekst in UTF-8 of UTF-16.`,
      en: `is not valid UTF-16: ${hex} at byte ${at} (line ${line}); expected plain text in UTF-8 or UTF-16.`,
    },
  };
}

// ── Windows-1252 ─────────────────────────────────────────────────────────────────────────────────────────────

/** The characters of 0x80 to 0x9F; five of them are none. Written out: one release of Node decoded them as control characters. */
const C1 =
  '\u20AC\u0000\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u0000\u017D\u0000\u0000\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u0000\u017E\u0178';

/** Share of bytes past ASCII in a text of a Western language, at most: Cyrillic in Windows-1251 has four in five. */
const ACCENTED = 0.2;

function readsAsWindows1252(bytes: Uint8Array): boolean {
  const { invalid, composed, cutAtEnd } = utf8Signs(bytes);
  if (invalid === null || composed || cutAtEnd) return false;
  let accented = 0;
  for (const byte of bytes) {
    const isControl = byte < 9 || (byte > 13 && byte < 32) || byte === 127;
    if (isControl || (byte >= 0x80 && byte < 0xa0 && C1.charCodeAt(byte - 0x80) === 0)) return false;
    if (byte >= 0x80) accented += 1;
  }
  return accented <= Math.max(1, bytes.length * ACCENTED);
}

export const windows1252Text = (bytes: Uint8Array): string =>
  strFromU8(bytes, true).replace(/[\u0080-\u009F]/g, (character) => C1[character.charCodeAt(0) - 0x80]!);

/** The byte of a character, also of the five that are none in Windows-1252; 0 for a character it has not. */
export function windows1252Byte(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 256) return code;
  const at = C1.indexOf(character);
  return at < 0 ? 0 : at + 0x80;
}

// ── UTF-8 ────────────────────────────────────────────────────────────────────────────────────────────────────

interface Utf8Signs {
  /** Offset of the first byte that begins no character. */
  readonly invalid: number | null;
  /** Are there characters of UTF-8 that Western text has: accents, quotation marks, dashes? */
  readonly composed: boolean;
  /** Is all that is invalid a character that the end of the file cuts off? */
  readonly cutAtEnd: boolean;
}

function utf8Signs(bytes: Uint8Array): Utf8Signs {
  let invalid: number | null = null;
  let composed = false;
  let cutAtEnd = false;
  for (let i = 0; i < bytes.length; ) {
    const head = bytes[i]!;
    if (head < 0x80) {
      i += 1;
      continue;
    }
    const length = utf8Length(bytes, i);
    if (length > 0) {
      // U+00A0 to U+017F and U+2000 to U+20FF; `Ö”` in Windows-1252 is by chance a letter of Hebrew.
      composed ||= head <= 0xc5 || (head === 0xe2 && bytes[i + 1]! <= 0x83);
      i += length;
      continue;
    }
    cutAtEnd = invalid === null && isCutOff(bytes, i);
    invalid ??= i;
    i += 1;
    if (cutAtEnd) break;
  }
  return { invalid, composed, cutAtEnd };
}

/** Bytes of the character that begins here, 0 where none does. */
function utf8Length(bytes: Uint8Array, at: number): number {
  const head = bytes[at]!;
  if (head < 0xc2 || head > 0xf4) return 0;
  const length = expectedLength(head);
  for (let k = 1; k < length; k++) if ((bytes[at + k] ?? 0) >> 6 !== 2) return 0;
  const next = bytes[at + 1]!;
  const tooLow = (head === 0xe0 && next < 0xa0) || (head === 0xf0 && next < 0x90);
  // Half a pair of UTF-16, and past the last character there is.
  const tooHigh = (head === 0xed && next > 0x9f) || (head === 0xf4 && next > 0x8f);
  return tooLow || tooHigh ? 0 : length;
}

const expectedLength = (head: number): number => (head >= 0xf0 ? 4 : head >= 0xe0 ? 3 : 2);

/** Does the file end in the middle of a character of UTF-8 that begins here? */
function isCutOff(bytes: Uint8Array, at: number): boolean {
  const head = bytes[at]!;
  const left = bytes.length - at;
  if (head < 0xc2 || head > 0xf4 || left >= expectedLength(head)) return false;
  return bytes.subarray(at + 1).every((byte) => byte >> 6 === 2);
}
