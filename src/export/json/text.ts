/**
 * What must not stand bare in a file that may be shown on a terminal: what is not seen, or moves what is. Written as all that may
 * stand: by the names of the properties (controls, bidi controls) it took a second for the 40 MB of 63 papers.
 */
const UNSEEN = /[^\t\n\r -~\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\uffff]/g;
/** The same and, in a file that may be pasted into a page, the start of markup. */
const RISKY = /[^\t\n\r -;=-~\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\uffff]/g;

const escaped = (text: string, signs: RegExp): string =>
  `${text.replace(signs, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;

/** A value as JSON in lines, with a final line end. Escapes stand for the same characters, so nothing of the data changes. */
export const jsonText = (value: unknown): string => escaped(JSON.stringify(value, null, 2), RISKY);

/** A value as JSON in one line, as small as it can be: the data that is published. */
export const jsonLine = (value: unknown): string => escaped(JSON.stringify(value), UNSEEN);
