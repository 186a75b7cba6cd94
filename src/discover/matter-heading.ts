/** Which headings tell what stands under them, and what of them does. */
import type { LanguagePack } from '../languages/compile-pack.ts';

/** "2.1 ", "II ", "b) ": the number of a heading. */
const NUMBER = /^(?:\p{N}[\p{N}.]*|[ivxlc]+(?=[.)])|[a-z](?=[.)]))[.)]*\s+|^[IVX]{2,}\s+/iu;
const FIGURE = /\p{N}/u;
const LETTER = /\p{L}{3}/u;
const SHOUTED = /^[^\p{Ll}]*\p{Lu}{4}[^\p{Ll}]*$/u;

const anyOf = (alternatives: readonly string[]): string => alternatives.filter((one) => one !== '').join('|');

/**
 * Reads headings in one language: the text without its number, or null where it tells no matter. That of a question, an
 * answer, an article or an annex, "Inleiding" and a date stand over whatever follows.
 */
export function matterHeading({ printed, turns }: LanguagePack): (heading: string) => string | null {
  const whole = anyOf([
    printed.firstHeading,
    printed.noteHeading,
    printed.notesHeading,
    printed.contentsHeading,
    turns.both,
  ]);
  const first = anyOf([
    turns.question,
    turns.answer,
    turns.partLabel,
    printed.annex,
    printed.numberedUnit,
    turns.asked,
  ]);
  const tellsNothing = new RegExp(`^(?:(?:${whole || '(?!)'})$|(?:${first || '(?!)'})(?!\\p{L}))`, 'iu');
  return (heading) => {
    const text = heading.replace(NUMBER, '').trim();
    if (!LETTER.test(text) || FIGURE.test(text) || tellsNothing.test(text)) return null;
    return SHOUTED.test(text) ? text.slice(0, 1) + text.slice(1).toLowerCase() : text;
  };
}
