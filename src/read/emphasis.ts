/** Signs of emphasis, which stay out of the text of a block. */
import type { Cut } from './block-text.ts';
import type { Line } from './lines.ts';
import { isInAddress } from './note-marks.ts';

const SIGNS = /\*{1,3}|(?<![\p{L}\p{N}_])__?(?=[^\s_])|(?<=[^\s_])__?(?![\p{L}\p{N}_])/gu;

/**
 * The signs of emphasis in the lines of one block, as cuts with their lines. An opening sign needs its closing one within
 * the block: `Investerings *framework* (WBIF)` loses two, `5 * 3` and a lone `Kosovo*` none. `isCut` tells the places that
 * are cut already.
 */
export function emphasisCuts(
  lines: readonly Line[],
  isCut: (line: number, index: number) => boolean,
): { readonly line: number; readonly cut: Cut }[] {
  const cuts: { line: number; cut: Cut }[] = [];
  let open: { line: number; from: number; to: number; sign: string } | null = null;
  for (const { text, index } of lines) {
    if (!text.includes('*') && !text.includes('_')) continue;
    for (const match of text.matchAll(SIGNS)) {
      const sign = match[0];
      const [from, to] = [match.index, match.index + sign.length];
      if (isCut(index, from) || isInAddress(text, from)) continue;
      const before = text[from - 1] ?? ' ';
      const after = text[to] ?? ' ';
      const opens = !/\s/.test(after) && !/[\p{L}\p{N}]/u.test(before);
      const closes = !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after);
      if (open && closes && sign === open.sign) {
        const rule = sign.length === 1 ? 'italic' : 'bold';
        cuts.push({ line: open.line, cut: { from: open.from, to: open.to, kind: 'emphasis', rule } });
        cuts.push({ line: index, cut: { from, to, kind: 'emphasis', rule } });
        open = null;
      } else if (opens) open = { line: index, from, to, sign };
    }
  }
  return cuts;
}
