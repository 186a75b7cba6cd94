import type { Mark, Quote } from '../model.ts';

/** A mark with one pair of carriers; with none where neither side has words for it. */
export function markOf(
  axis: Mark['axis'],
  direction: Mark['direction'],
  old: Quote | null,
  fresh: Quote | null,
  rule: string,
): Mark {
  return { axis, direction, carriers: old === null && fresh === null ? [] : [{ old, new: fresh }], rule };
}
