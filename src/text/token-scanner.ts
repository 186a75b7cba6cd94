/**
 * Where the tokens of a text stand, read off its characters in one pass.
 *
 * A token is what a reader sees change as one: a word with its hyphens, apostrophes and decimals ("[Minister-President/
 * minister-president]", never "[Minister/minister]-[President/president]"; "1,2", "21 501-20"), an address on the web
 * without the punctuation behind it, any other character by itself. A regular expression with look-behind did this before:
 * it was most of the time of a comparison. The tokenizers of `natural` are not used: they cut "Oekraïne" into "Oekra" and "ne".
 */

/** Places of the tokens, half-open, in order. */
export interface TokenPlaces {
  readonly from: number[];
  readonly to: number[];
  /** Whether the token holds a letter or a figure. */
  readonly isWord: boolean[];
}

/** Kinds of characters; from `MARK` on they are part of a word. */
const [OTHER, SPACE, MARK, LETTER, FIGURE] = [0, 1, 2, 3, 4];

function kindOf(character: string): number {
  if (/\p{N}/u.test(character)) return FIGURE;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  return /\s/u.test(character) ? SPACE : OTHER;
}

/** The kinds of the characters of Latin text; any other is asked for when it comes. */
const LATIN = Uint8Array.from({ length: 0x250 }, (_, code) => kindOf(String.fromCharCode(code)));

/** The kind of the character that begins at a place; past the end there is as good as white space. */
function kindAt(text: string, at: number): number {
  if (at >= text.length) return SPACE;
  const code = text.charCodeAt(at);
  return code < LATIN.length ? LATIN[code]! : kindOf(String.fromCodePoint(text.codePointAt(at)!));
}

/** A character outside the basic plane takes two places. */
const widthAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);

const HYPHEN = 0x2d;
const STRAIGHT = 0x27;
const CURLY = 0x2019;
const SLASH = 0x2f;
const POINT = 0x2e;
const COMMA = 0x2c;
/** Capitals of ASCII become small letters with this bit. */
const SMALL = 0x20;
const LETTER_H = 0x68;
const LETTER_T = 0x74;
const LETTER_W = 0x77;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"„“”«»]+/iuy;
/** What stands behind an address belongs to the sentence; a closing bracket only where none was opened in it. */
const BEHIND_ADDRESS = /[.,;:!?'’…*_)\]}]$/u;
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** The end of the address on the web that begins here; `at` where none does. */
function addressEnd(text: string, at: number): number {
  // "https", "www": most words with their first letter have another second one.
  const next = text.charCodeAt(at + 1) | SMALL;
  if (next !== LETTER_T && next !== LETTER_W) return at;
  ADDRESS.lastIndex = at;
  let address = ADDRESS.exec(text)?.[0] ?? '';
  const count = (of: string): number => address.split(of).length - 1;
  for (let last = address.at(-1); last !== undefined && BEHIND_ADDRESS.test(last); last = address.at(-1)) {
    const opening = OPENING[last];
    if (opening !== undefined && count(opening) >= count(last)) break;
    address = address.slice(0, -1);
  }
  return at + address.length;
}

/** Whether a character between two others of these kinds makes one word of them. */
function joins(code: number, before: number, after: number): boolean {
  if (code === HYPHEN || code === STRAIGHT || code === CURLY || code === SLASH) return after >= MARK;
  // U+2010 and U+2011 differ from the hyphen in where a line may end.
  if (code >> 1 === 0x1008) return after >= MARK;
  return (code === POINT || code === COMMA) && before === FIGURE && after === FIGURE;
}

/** The end of the word that begins at `start`, past its hyphens, apostrophes, slashes and the points between its figures. */
function wordEnd(text: string, start: number): number {
  let at = start;
  let last = OTHER;
  for (;;) {
    const code = text.charCodeAt(at);
    const kind = code < LATIN.length ? LATIN[code]! : kindAt(text, at);
    if (kind >= MARK) {
      at += code < LATIN.length ? 1 : widthAt(text, at);
      last = kind;
    } else if (joins(code, last, kindAt(text, at + 1))) at += 1;
    // "EU- en Balkanbeleid": a hyphen at the end of a word is part of it.
    else return code === HYPHEN ? at + 1 : at;
  }
}

/** Tokens of a text in order, white space left out; of the part from place to place, which white space parts from the rest. */
export function scanTokens(text: string, start = 0, stop = text.length): TokenPlaces {
  // Plain arrays: a comparison is of a sentence as a rule, and there making a typed array costs more than filling it.
  const places: TokenPlaces = { from: [], to: [], isWord: [] };
  for (let at = start; at < stop; ) {
    const code = text.charCodeAt(at);
    const kind = code < LATIN.length ? LATIN[code]! : kindAt(text, at);
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    let end = at;
    if (kind >= MARK) {
      if ((code | SMALL) === LETTER_H || (code | SMALL) === LETTER_W) end = addressEnd(text, at);
      if (end === at) end = wordEnd(text, at);
    } else end = at + widthAt(text, at);
    places.from.push(at);
    places.to.push(end);
    places.isWord.push(kind > MARK || (kind === MARK && /[\p{L}\p{N}]/u.test(text.slice(at, end))));
    at = end;
  }
  return places;
}

/** How many characters the two begin with alike, back to white space: no token reaches across it. */
export function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  if (at === a.length && at === b.length) return at;
  while (at > 0 && kindAt(a, at - 1) !== SPACE) at -= 1;
  return at;
}

/** How many characters the two end with alike, on from white space, at most so many. */
export function sharedEnd(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length += 1;
  while (length > 0 && kindAt(a, a.length - length) !== SPACE) length -= 1;
  return length;
}
