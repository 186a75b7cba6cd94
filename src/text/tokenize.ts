/**
 * Words and tokens of a text, with their places.
 *
 * Two cuts of the same text. `tokens` keeps hyphenated words whole and keeps punctuation, because that is how a reader
 * sees a change ("[Minister-President/minister-president]", never "[Minister/minister]-[President/president]").
 * `words` cuts at hyphens, because "EU-visumbeleid" holds the word "visumbeleid" and "EU-Westelijke Balkantop" holds
 * the region. The tokenizers of `natural` are not used: they cut "Oekraïne" into "Oekra" and "ne".
 */
import type { Span } from '../model.ts';

export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'punctuation';
}

export interface Word extends Span {
  /** As it stands in the text. */
  readonly text: string;
  /** Lower case, without accents: the form that is compared. */
  readonly fold: string;
}

/** A word may hold hyphens, apostrophes and, between digits, points and commas ("18.1", "1,2", "21 501-20"). */
const TOKEN =
  /https?:\/\/\S+|[\p{L}\p{M}\p{N}]+(?:(?:[-'’/]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*-?|[^\s\p{L}\p{M}\p{N}]/gu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+|(?<=\p{N})[.,](?=\p{N})\p{N}+)*/gu;
const ASCII = /^[\x20-\x7e]*$/;
const ACCENT = /\p{M}+/gu;
/** "ﬁ", as printed by some programs: two letters in one character. */
const LIGATURE = /[\ufb00-\ufb06]/g;

/** The comparable form of a word: lower case, accents gone, curly apostrophe straight. */
export function foldWord(word: string): string {
  // Nine words in ten are plain ASCII, and normalising each of them was a quarter of the time of a dossier.
  if (ASCII.test(word)) return word.toLowerCase();
  const parted = word.replace(LIGATURE, (letters) => letters.normalize('NFKD'));
  return parted.normalize('NFD').replace(ACCENT, '').toLowerCase().replaceAll('’', "'");
}

/** Tokens of a text in order, hyphenated words whole, punctuation as tokens of one character, white space left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const kind = /[\p{L}\p{N}]/u.test(match[0]) ? 'word' : 'punctuation';
    tokens.push({ from: match.index, to: match.index + match[0].length, text: match[0], kind });
  }
  return tokens;
}

/** Words of a text in order, cut at hyphens and slashes, punctuation left out. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({ from: match.index, to: match.index + match[0].length, text: match[0], fold: foldWord(match[0]) });
  }
  return words;
}
