/**
 * Text of a paper on its way into a file: characters that cannot be seen, that turn the direction of what follows, or
 * that no file format allows come out as something a reader sees.
 */

/** Controls but tab and line ends; half characters; marks that turn the direction; what Unicode calls no character. */
const UNSEEN = /(?![\t\n\r])\p{Cc}|[\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu;

/**
 * The text with each of them replaced by its picture (`␀`) or by its number (`[U+202E]`). Dropping them was refused: two
 * papers that differ in one would then read alike. Text without them comes back as it is.
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    // Unicode has a block of pictures for the controls of ASCII, in their order; delete stands behind them.
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '\u2421';
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}
