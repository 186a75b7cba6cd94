/**
 * A text character by character, as it is read: what nobody sees is left out of the words, and a letter that only looks like
 * a Latin one is read as that one where it stands among Latin letters. "visum" with a zero-width space, in full-width forms
 * or with a Cyrillic і is a word that people see and no search finds.
 */
import { LOOKALIKE_LETTERS } from './lookalike-letters.ts';

/** A character with the marks on it, or a run of blanks. */
export interface ReadCharacter {
  /** In the text read. */
  readonly from: number;
  readonly to: number;
  /** What is read: '' for what is not seen, ' ' for blanks and for the sign that is seen as one (U+2800, of braille). */
  readonly now: string;
  /** Why that is another than what stands there; null where it is the same, or white space. */
  readonly rule: 'composed' | 'ligature' | 'hyphen' | 'invisible' | 'lookalike' | null;
}

/**
 * Characters that look like others and are read as those: ligatures that extraction leaves in words, and hyphens for the eye
 * alone. NFC keeps them, and then `ofﬁcieel`, `verblĳf` and `EU‑lidstaten` are found by no search.
 */
// biome-ignore format: a table
const FORMS: Readonly<Record<string, string>> = {
  '\uFB00': 'ff', '\uFB01': 'fi', '\uFB02': 'fl', '\uFB03': 'ffi', '\uFB04': 'ffl', '\uFB05': 'st', '\uFB06': 'st',
  '\u0132': 'IJ', '\u0133': 'ij', '\u2010': '-', '\u2011': '-',
};

/**
 * What no reader sees: controls, all that Unicode lets a program leave out (soft hyphen, zero width, marks of direction,
 * variation selectors, tags, Hangul fillers), signs of annotation, the place of an object, what is no character, a blank
 * of braille. Blanks are told before.
 */
export const UNSEEN =
  /[\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFC\p{Noncharacter_Code_Point}\u{13430}-\u{1343F}]/u;
/** A text of these alone is read as it stands, but for its blanks: true of nearly all lines. */
const ORDINARY =
  /^[\t-\r -~\u00A0-\u00AC\u00AE-\u0131\u0134-\u0148\u014A-\u017E\u2013\u2014\u2018-\u201E\u2022\u2026\u20AC]*$/;

export const isOrdinary = (text: string): boolean => ORDINARY.test(text);

/** Whether the text prints this word, in lower case, in Latin letters. */
type IsPrinted = (word: string) => boolean;

/**
 * The characters of a text in order, none left out. A word is read in Latin where a Latin letter stands in it, or letters of
 * two other scripts; a word of one other script is left ("Косово") unless `isPrinted` knows the word it looks like.
 */
export function readCharacters(text: string, isPrinted: IsPrinted = () => false): ReadCharacter[] {
  const characters: ReadCharacter[] = [];
  for (let from = 0; from < text.length; ) {
    const to = characterEnd(text, from);
    characters.push(readOne(text.slice(from, to), from, to));
    from = to;
  }
  if (!isOrdinary(text)) readWords(characters, isPrinted);
  return characters;
}

/** The text as its words are read; white space stays as it is. For what is held against a paper: what is asked, terms, quotations. */
export function plainText(text: string): string {
  if (isOrdinary(text)) return text;
  return readCharacters(text)
    .map(({ from, to, now, rule }) => (rule === null ? text.slice(from, to) : now))
    .join('');
}

/** Data with every text in it as its words are read; the same value where that changes nothing. */
export function plainStrings<T>(data: T): T {
  if (typeof data === 'string') return plainText(data) as T;
  if (data === null || typeof data !== 'object') return data;
  if (Array.isArray(data)) {
    const plain = data.map((item) => plainStrings(item));
    return plain.every((item, at) => item === data[at]) ? data : (plain as T);
  }
  if (Object.getPrototypeOf(data) !== Object.prototype) return data;
  const entries = Object.entries(data);
  const plain = entries.map(([key, value]) => [key, plainStrings(value)] as const);
  return plain.every(([, value], at) => value === entries[at]![1]) ? data : (Object.fromEntries(plain) as T);
}

function readOne(was: string, from: number, to: number): ReadCharacter {
  if (isBlank(was.charCodeAt(0))) return { from, to, now: ' ', rule: null };
  if (UNSEEN.test(was)) return { from, to, now: was === '\u2800' ? ' ' : '', rule: 'invisible' };
  const form = FORMS[was];
  if (form !== undefined) return { from, to, now: form, rule: form === '-' ? 'hyphen' : 'ligature' };
  const now = was.normalize('NFC');
  return { from, to, now, rule: now === was ? null : 'composed' };
}

/** A mark or a Hangul vowel, which stand on the character before them. */
export const COMBINES = /^[\p{M}\u1160-\u11FF]/u;

/** End of the run of blanks that begins here, or of the character with the marks (and Hangul vowels) that combine with it. */
function characterEnd(text: string, from: number): number {
  const first = text.codePointAt(from)!;
  let to = from + (first > 0xffff ? 2 : 1);
  if (isBlank(first)) {
    while (to < text.length && isBlank(text.charCodeAt(to))) to += 1;
    return to;
  }
  if (first >= 0x300 && UNSEEN.test(String.fromCodePoint(first))) return to;
  while (to < text.length && text.charCodeAt(to) >= 0x300) {
    const mark = String.fromCodePoint(text.codePointAt(to)!);
    if (!COMBINES.test(mark) || UNSEEN.test(mark)) break;
    to += mark.length;
  }
  return to;
}

/** Everything JavaScript calls white space, less U+FEFF: inside a word that one is a joiner, and no blank. */
export function isBlank(code: number): boolean {
  // biome-ignore format: a table of code points
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f ||
    code === 0x3000
  );
}

/** The plain letter of each that looks like one. */
const PLAIN = new Map(
  LOOKALIKE_LETTERS.trim()
    .split('\n')
    .flatMap((row) => {
      const [plain = '', ...alike] = row;
      return alike.map((letter) => [letter, plain] as const);
    }),
);
/** Apostrophes that Unicode calls letters. */
for (const apostrophe of '\u02BC\uA78C') PLAIN.set(apostrophe, '’');

/** Scripts with letters that look Latin; any other counts as one. */
const SCRIPTS = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu'].map(
  (script) => new RegExp(`^\\p{Script=${script}}`, 'u'),
);
const scriptOf = (letter: string): number => SCRIPTS.findIndex((script) => script.test(letter));

/** Letters in rings and boxes are signs to Unicode, and spell words like any. */
const IN_WORD = /^[\p{L}\p{M}\p{N}\u24B6-\u24E9\u{1F130}-\u{1F149}]/u;
/** Raised and lowered letters and figures say something by their place, ª and º stand for endings, ℹ is a sign. */
const PLACED = /^[\p{Lm}\p{No}ªºℹ]/u;
const RINGED = /^\p{So}/u;
/** Full-width forms of ASCII. */
const WIDE = /^[\uFF01-\uFF5E]$/;

/** What a form of Latin letters or figures is a form of ("ｖ", "𝐯", "ⅷ", "ǆ"); the text itself where it is none. */
function plainForm(text: string): string {
  if (PLACED.test(text)) return text;
  const plain = text.normalize('NFKC');
  return WIDE.test(text) || (IN_WORD.test(text) && /^[\p{Script=Latin}\p{M}0-9α-ωΑ-Ω]+$/u.test(plain)) ? plain : text;
}

/** Reads the words of the characters in place: runs of letters, with what is not seen between them. */
function readWords(characters: ReadCharacter[], isPrinted: IsPrinted): void {
  let word: number[] = [];
  for (let at = 0; at <= characters.length; at++) {
    const { now = ' ', rule = null } = characters[at] ?? {};
    if (rule === 'invisible' && now === '') continue;
    if (IN_WORD.test(now)) word.push(at);
    else {
      readWord(characters, word, isPrinted);
      word = [];
      if (WIDE.test(now)) characters[at] = { ...characters[at]!, now: plainForm(now), rule: 'lookalike' };
    }
  }
}

function readWord(characters: ReadCharacter[], word: readonly number[], isPrinted: IsPrinted): void {
  const nows = word.map((at) => characters[at]!.now);
  if (nows.every(isOrdinary)) return;
  const forms = nows.map((now) => (RINGED.test(now) && word.length === 1 ? now : plainForm(now)));
  const read = latinWord(forms, isPrinted) ?? forms;
  word.forEach((at, i) => {
    if (read[i] !== nows[i]) characters[at] = { ...characters[at]!, now: read[i]!, rule: 'lookalike' };
  });
}

/** The letters of a word by the Latin ones they look like; null where one looks like none, or all are of one other script. */
function latinWord(letters: readonly string[], isPrinted: IsPrinted): string[] | null {
  const scripts = new Set<number>();
  let holdsLatin = false;
  let isMapped = false;
  const read: string[] = [];
  for (const letter of letters) {
    const [base = '', ...marks] = letter.normalize('NFD');
    const plain = PLAIN.get(base);
    const isLatin = /^\p{Script=Latin}/u.test(base);
    holdsLatin ||= isLatin;
    if (plain !== undefined) {
      isMapped = true;
      if (!isLatin && /^[a-z]/i.test(plain)) scripts.add(scriptOf(base));
    } else if (!isLatin && /^\p{L}/u.test(base)) return null;
    read.push(plain === undefined ? letter : [plain, ...marks].join('').normalize('NFC'));
  }
  if (!isMapped) return null;
  return holdsLatin || scripts.size > 1 || isPrinted(read.join('').toLowerCase()) ? read : null;
}
