/**
 * Words of a text, with their places, cut at hyphens, because "EU-visumbeleid" holds the word "visumbeleid" and
 * "EU-Westelijke Balkantop" holds the region. What a reader sees change as one is a token (`token-scanner.ts`).
 */
import type { Span } from '../model.ts';

export interface Word extends Span {
  /** As it stands in the text. */
  readonly text: string;
  /** Lower case, without accents: the form that is compared. */
  readonly fold: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+|(?<=\p{N})[.,](?=\p{N})\p{N}+)*/gu;
const ASCII = /^[\x20-\x7e]*$/;
const ACCENT = /\p{M}+/gu;
/** "ﬁ", "ĳ", as printed by some programs: two letters in one character. */
const LIGATURE = /[\ufb00-\ufb06\u0132\u0133]/g;

/** Letters that are no letter with an accent to Unicode, and are to a reader: "Đakovo", "Łódź". */
const PLAIN_LETTERS = new Map(
  'đd ðd łl øo ıi ßss æae œoe þth'.split(' ').map(([letter = '', ...plain]) => [letter, plain.join('')] as const),
);
const BEYOND_ASCII = /[\x80-\uffff]/g;

/** The comparable form of a word: lower case, accents gone, curly apostrophe straight. */
export function foldWord(word: string): string {
  // Nine words in ten are plain ASCII, and normalising each of them was a quarter of the time of a dossier.
  if (ASCII.test(word)) return word.toLowerCase();
  const parted = word.replace(LIGATURE, (letters) => letters.normalize('NFKD'));
  const plain = parted.normalize('NFD').replace(ACCENT, '').toLowerCase().replaceAll('’', "'");
  return plain.replace(BEYOND_ASCII, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}

/** Words of a text in order, cut at hyphens and slashes, punctuation left out. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({ from: match.index, to: match.index + match[0].length, text: match[0], fold: foldWord(match[0]) });
  }
  return words;
}
