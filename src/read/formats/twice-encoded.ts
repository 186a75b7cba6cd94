/** Text in UTF-8 that was taken for Windows-1252 and encoded anew: `OekraÃ¯ne` for `Oekraïne`. */
import { strFromU8 } from 'fflate';
import { windows1252Byte } from './decode-text.ts';
import type { FormatNotice } from './format.ts';

/** A run past ASCII, and whether all of it is UTF-8 when its characters are taken for bytes. */
const RUN = /[\u0080-\uFFFF]+/g;

export interface MendedText {
  readonly text: string;
  readonly notices: readonly FormatNotice[];
}

/**
 * The text as it was before, where every character past ASCII in it is one of such a pair: one that is not, and the paper
 * prints `Ã` of its own. Pages and XML alone are mended so; plain text is what it is.
 */
export function mendedText(text: string): MendedText {
  const runs = text.match(RUN);
  if (!runs) return { text, notices: [] };
  const mended = new Map<string, string>();
  for (const run of new Set(runs)) {
    const bytes = Uint8Array.from(run, windows1252Byte);
    // A mark at the start is no character.
    const now = bytes.includes(0) ? '\uFFFD' : strFromU8(bytes);
    if (now.includes('\uFFFD')) return { text, notices: [] };
    mended.set(run, now);
  }
  const [was, now] = [...mended].find(([, letters]) => letters !== '') ?? ['', ''];
  const message = `The text was encoded twice, and was read as before the second time: ${JSON.stringify(was)} as ${JSON.stringify(now)}.`;
  return {
    text: text.replace(RUN, (run) => mended.get(run)!),
    notices: [{ rule: 'encoding', level: 'warning', lines: null, message }],
  };
}
