/** What stays out of the text of a block: note marks, list markers, signs of emphasis. */
import type { Cut } from './block-text.ts';
import type { Line } from './lines.ts';

const SIGNS = /\*{1,3}|(?<![\p{L}\p{N}_])__?(?=[^\s_])|(?<=[^\s_])__?(?![\p{L}\p{N}_])/gu;

/**
 * The signs of emphasis in the lines of one block, as cuts by line. An opening sign needs its closing one within the
 * block: `Investerings *framework* (WBIF)` loses two, `5 * 3` and a lone `Kosovo*` none. `taken` tells the stretches that
 * are cut already.
 */
export function emphasisCuts(lines: readonly Line[], taken: (line: number, at: number) => boolean): Map<number, Cut[]> {
  const cuts = new Map<number, Cut[]>();
  let open: { line: number; from: number; to: number; sign: string } | null = null;
  for (const line of lines) {
    if (!line.text.includes('*') && !line.text.includes('_')) continue;
    for (const m of line.text.matchAll(SIGNS)) {
      const [from, to] = [m.index, m.index + m[0].length];
      if (taken(line.index, from) || inAddress(line.text, from)) continue;
      const before = line.text[from - 1] ?? ' ';
      const after = line.text[to] ?? ' ';
      const opens = !/\s/.test(after) && !/[\p{L}\p{N}]/u.test(before);
      const closes = !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after);
      if (open && closes && m[0] === open.sign) {
        for (const cut of [open, { line: line.index, from, to }]) {
          const own = cuts.get(cut.line) ?? [];
          own.push({ from: cut.from, to: cut.to, kind: 'emphasis', rule: m[0].length === 1 ? 'italic' : 'bold' });
          cuts.set(cut.line, own);
        }
        open = null;
      } else if (opens) open = { line: line.index, from, to, sign: m[0] };
    }
  }
  return cuts;
}

/** How far back an address is looked for, in characters. */
const ADDRESS = 400;

function inAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - ADDRESS), at);
  return /:\/\/|^www\.|@/.test(before.slice(before.lastIndexOf(' ') + 1));
}
