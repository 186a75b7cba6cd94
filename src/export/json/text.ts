/** What must not stand bare in a file that may be shown on a terminal: what is not seen, or moves what is. */
const UNSEEN = /[\u2028\u2029\p{Bidi_Control}]|(?![\t\n\r])\p{Cc}/gu;
/** The same and, in a file that may be pasted into a page, the start of markup. */
const RISKY = /[<\u2028\u2029\p{Bidi_Control}]|(?![\t\n\r])\p{Cc}/gu;

const escaped = (text: string, signs: RegExp): string =>
  `${text.replace(signs, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;

/** A value as JSON in lines, with a final line end. Escapes stand for the same characters, so nothing of the data changes. */
export const jsonText = (value: unknown): string => escaped(JSON.stringify(value, null, 2), RISKY);

/** A value as JSON in one line, as small as it can be: the data that is published. */
export const jsonLine = (value: unknown): string => escaped(JSON.stringify(value), UNSEEN);
