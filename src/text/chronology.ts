/** The axis of time: which paper comes before which. */
import type { Document, Source } from '../model.ts';

/** The day a paper stands at on the axis: of its event, else its own; null when it prints neither. */
export function dayOf(source: Source): string | null {
  return source.dates.event ?? source.dates.document;
}

/** Negative when `a` is older. Papers of one day are ordered by id; papers without a day come last. */
export function compareSources(a: Source, b: Source): number {
  const [x, y] = [dayOf(a) ?? '9999', dayOf(b) ?? '9999'];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The documents from old to new, whatever the order in which they were given. */
export function inDateOrder(documents: readonly Document[]): Document[] {
  return [...documents].sort((a, b) => compareSources(a.source, b.source));
}

/** Whether both papers have a day and the first has the earlier one: only then is one older than the other. */
export function isOlder(a: Source, b: Source): boolean {
  const [x, y] = [dayOf(a), dayOf(b)];
  return x !== null && y !== null && x < y;
}
