/** What must not stand bare in a file that may be pasted into a page or a terminal: the start of markup, and what is not seen. */
const RISKY = /[<\u2028\u2029\p{Bidi_Control}]|(?![\t\n\r])\p{Cc}/gu;

/** A value as JSON in lines, with a final line end. Escapes stand for the same characters, so nothing of the data changes. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(RISKY, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
