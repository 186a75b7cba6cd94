/**
 * End to end: the first wording of a lane against the last, beside what the steps between add up to. The chain compares
 * neighbours and can hide what a reader of two papers sees at once: visa policy grew to "volledige" and came back to
 * "verdere", so the chain goes both ways while 2026 against 2022 is simply weaker in degree.
 */
import type { Ends, Entry, Mark, Passage, Shift, Station } from '../model.ts';

const AXES: readonly Mark['axis'][] = ['degree', 'scope', 'act', 'addressee'];
/** Papers that must speak: with two, the one step between them is all there is. */
const FEWEST = 3;

const isHome = (passage: Passage): boolean => passage.wording.speaker?.home ?? false;
const directionOf = (shift: Shift, axis: Mark['axis']): Mark['direction'] | null =>
  shift.marks.find((mark) => mark.axis === axis)?.direction ?? null;

/** The passage that speaks for a station: the one of home where there is one. */
function voice(entries: readonly Entry[]): Entry | undefined {
  return entries.find((entry) => isHome(entry.passage)) ?? entries[0];
}

function added(steps: readonly { readonly direction: Mark['direction'] }[]): Mark['direction'] {
  const ways = new Set(steps.map((step) => step.direction));
  if (ways.size === 0) return 'same';
  return ways.size === 1 ? steps[0]!.direction : 'unclear';
}

/** First against last of the stations that speak, per axis; null when fewer than three speak. */
export function firstLastOf(
  stations: readonly Station[],
  shift: (older: Passage, newer: Passage) => Shift,
): Ends | null {
  const speaking = stations.filter((station) => station.entries.length > 0);
  const [first, last] = [voice(speaking[0]?.entries ?? []), voice(speaking.at(-1)?.entries ?? [])];
  if (speaking.length < FEWEST || first === undefined || last === undefined) return null;
  const direct = shift(first.passage, last.passage);
  const differs = AXES.flatMap((axis) => {
    const found = directionOf(direct, axis);
    if (found === null || found === 'changed' || found === 'unclear') return [];
    const steps = speaking.slice(1).flatMap((station) => {
      const step = voice(station.entries)?.shift;
      const direction = step === null || step === undefined ? null : directionOf(step, axis);
      return direction === 'up' || direction === 'down' ? [{ document: station.document, direction }] : [];
    });
    const chain = added(steps);
    return chain === found ? [] : [{ axis, chain, direct: found, steps }];
  });
  return { shift: direct, differs };
}
