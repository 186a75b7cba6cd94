/** Fonts that do not say which letters their signs are: what comes out of them is no text. */
import type { Glyph } from './glyphs.ts';

/** Signs of a font before anything is told of it, and letters before its vowels are counted. */
const SIGNS = 12;
const LETTERS = 80;
/** Share of signs that are no characters. */
const ODD = 0.25;
/** Share of vowels among Latin letters: Dutch has 0.40, English 0.38, any European language over 0.3. */
const VOWELS: readonly [least: number, most: number] = [0.14, 0.75];
// biome-ignore lint/suspicious/noControlCharactersInRegex: signs without a character come as these
const NO_CHARACTER = /^[\u0000-\u001F\u007F-\u009F\uFFFD\p{Co}\p{Cn}]/u;

interface Count {
  signs: number;
  odd: number;
  letters: number;
  vowels: number;
}

/** The fonts of which the text cannot be read, by their ids. Symbols drawn as bullets are no such fonts: few, or named so. */
export function unreadableFonts(pages: readonly (readonly Glyph[])[]): Set<string> {
  const counts = new Map<string, Count>();
  for (const { font, text } of pages.flat()) {
    const count = counts.get(font) ?? { signs: 0, odd: 0, letters: 0, vowels: 0 };
    counts.set(font, count);
    if (text.trim() === '' && !NO_CHARACTER.test(text)) continue;
    count.signs += 1;
    if (NO_CHARACTER.test(text) && !/^[\uF0A7\uF0B7\uF0D8\uF0FC\uF076\uF02D]/.test(text)) count.odd += 1;
    for (const letter of text.normalize('NFD').match(/[a-z]/gi) ?? []) {
      count.letters += 1;
      if (/[aeiouy]/i.test(letter)) count.vowels += 1;
    }
  }
  const isUnreadable = ({ signs, odd, letters, vowels }: Count): boolean =>
    (signs >= SIGNS && odd > signs * ODD) ||
    (letters >= LETTERS && (vowels < letters * VOWELS[0] || vowels > letters * VOWELS[1]));
  return new Set([...counts].filter(([, count]) => isUnreadable(count)).map(([font]) => font));
}
