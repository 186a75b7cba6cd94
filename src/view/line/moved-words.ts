import { movementOfStep } from '../../compare/movement.ts';
import { isLifted } from '../../languages/axis-labels.ts';
import type { Span, Thread } from '../../model.ts';
import { addressedLanes } from '../../text/clause-of-passage.ts';

/**
 * By sentence, the words that move a line beside its degree words: the figure of 2022 and the figure of 2026, the condition that
 * comes, the denial. Each is lifted on both its sides, so also where it was said before anybody knew that it would move.
 */
export function movedWords(thread: Thread): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>();
  for (const entry of addressedLanes(thread).flatMap(({ stations }) => stations.flatMap(({ entries }) => entries))) {
    for (const { axis, old, new: fresh } of movementOfStep(entry).carriers) {
      if (!isLifted(axis)) continue;
      for (const quote of [old, fresh]) {
        if (quote === null) continue;
        const spans = found.get(quote.sentence) ?? [];
        const known = spans.some(({ from, to }) => from < quote.span.to && quote.span.from < to);
        if (!known) found.set(quote.sentence, [...spans, quote.span]);
      }
    }
  }
  return found;
}
