/** Text in markup, HTML and XML alike: the one place where words of a paper become characters of a file. */

/**
 * What may stand in no XML file (control characters, half a character, a noncharacter), and what could turn the direction of the
 * words around it, so that a quotation would read as another one.
 */
const HARMFUL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** The text with a replacement character for everything that is no text: seen, so that nobody quotes past it. */
export function harmless(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(HARMFUL, '\uFFFD');
}

/** The text as it may stand between tags and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return harmless(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
