/** What is told of two papers of which neither is the older: that they differ, and never which way it went. */
import { VERDICT_AXES } from '../languages/verdict-labels.ts';
import type { Movement, Verdict } from '../model.ts';

const DIRECTED: ReadonlySet<Verdict> = new Set<Verdict>(['stronger', 'weaker', 'broader', 'narrower']);

/** True for a verdict that says which way it went. */
export const isDirected = (verdict: Verdict): boolean => DIRECTED.has(verdict);

/** A movement without its directions: where nothing else moved, that it is worded differently. */
export function withoutDirection(movement: Movement): Movement {
  if (!movement.verdicts.some(isDirected)) return movement;
  const rest = movement.verdicts.filter((verdict) => !isDirected(verdict) && verdict !== 'same');
  const verdicts: readonly Verdict[] = rest.length > 0 ? rest : ['reworded'];
  const axes = Object.fromEntries(
    Object.entries(movement.axes).map(([axis, verdict]) => [axis, isDirected(verdict) ? 'reworded' : verdict]),
  );
  const isCarried = (axis: Movement['carriers'][number]['axis']): boolean =>
    verdicts.some((verdict) => VERDICT_AXES[verdict][axis] !== undefined);
  return { ...movement, verdicts, axes, carriers: movement.carriers.filter(({ axis }) => isCarried(axis)) };
}
