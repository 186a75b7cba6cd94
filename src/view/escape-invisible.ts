/**
 * Text of a paper on its way into a file: characters that cannot be seen, that turn the direction of what follows (so that a
 * quotation would read as another one), or that no file format allows come out as something a reader sees. Dropping them was
 * refused: two papers that differ in one would then read alike. Which they are stands here once; what shows them differs:
 *
 * - `visible` names each, where text may grow: csv, Markdown, TEI, annotations.
 * - `harmless` puts U+FFFD in its place, where the places of words must stay what they were (Word, whose changes and marks
 *   are spans of the text) and where a page is looked at (HTML, SVG).
 *
 * XML 1.0 forbids the controls but tab and line ends, half characters, U+FFFE and U+FFFF. It allows delete, C1, the marks of
 * direction and the other noncharacters; nobody can see those, so no file has them.
 */

/**
 * Controls but tab and line ends; half characters; what Unicode calls no character; marks that turn the direction; all that a
 * program may leave out (soft hyphen, zero width, tags); signs of annotation and the place of an object. Reading leaves them out of
 * the words, but an id, a label, a note of a person or a dossier of an earlier version may hold them, and `visa` with a word in tags behind it would look as
 * `visa` does.
 */
const UNSEEN =
  /(?![\t\n\r])\p{Cc}|[\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFC]/gu;

/** Its picture (`␀`) or its number (`[U+202E]`). */
function signOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  // Unicode has a block of pictures for the controls of ASCII, in their order; delete stands behind them.
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** The text with each of them replaced by its picture or its number. Text without them comes back as it is. */
export const escapeInvisible = (text: string): string => text.replace(UNSEEN, signOf);

/** The text with U+FFFD for each of them, as long as it was: a noncharacter beyond U+FFFF takes two places, and leaves two. */
export function withoutDirectionMarks(text: string): string {
  return text.replace(UNSEEN, (sign) => '\uFFFD'.repeat(sign.length));
}
