import { randomInt } from 'node:crypto';
import { escapeInvisible } from '../view/escape-invisible.ts';

/**
 * The one door to a terminal. A paper, a title, the name of a file or a word of the command line may hold codes that clear the
 * screen, name the window, hide what follows or write over what stands there: they come out as signs that can be seen. Our own
 * codes, which make words bold, go through. Escaping where each text is printed was refused: there are hundreds of such places.
 */

/**
 * By this number, drawn anew for every process, the door knows a code of ours from the same code in a paper. It stands in
 * no output, and a terminal passes over a number it does not know.
 */
const LOT = randomInt(1e9, 1e11);

/** A code that makes what follows bold, underlined, plain again. */
export const ownCode = (number: number): string => `\u001b[${LOT};${number}m`;

/** Our codes in a text; the group is the number of each. */
export const OWN_CODES = new RegExp(`\\u001b\\[${LOT};(\\d+)m`, 'g');

/** Text of any number of lines as a terminal may have it. */
export function terminalText(text: string): string {
  return text
    .split(OWN_CODES)
    .map((part, index) => (index % 2 === 1 ? `\u001b[${part}m` : visible(part)))
    .join('');
}

/** The same for what is one line whatever it holds: no file may add a line to what the command says. */
export function terminalLine(text: string): string {
  return terminalText(text).replaceAll('\n', '\u240a');
}

/** Columns of a text as it will be shown: codes take none, a combining accent none, a control as many as its sign. */
export function terminalWidth(text: string): number {
  return [...visible(text.replace(OWN_CODES, '')).normalize('NFC')].length;
}

/** Files keep their tabs and line ends; on a terminal both move the place where the next word is written. */
const visible = (text: string): string =>
  escapeInvisible(text).replace(/[\t\r]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)));
