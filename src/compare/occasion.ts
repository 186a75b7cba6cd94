/** What a paper is about as an event: the summit it reports on, the meeting it is the agenda of. */
import type { Source } from '../model.ts';

/** The days of the occasion of a paper, as keys of date tokens. */
export interface Occasion {
  readonly dates: ReadonlySet<string>;
}

export const NO_OCCASION: Occasion = { dates: new Set() };

/** Whole days only: a year or month is as often what a position is about ("verhoogt in 2027"). */
export function occasionOf({ dates }: Source): Occasion {
  const days = [dates.event, dates.document].filter((day) => day !== null);
  return { dates: new Set(days.flatMap((day) => [day, `-${day.slice(4)}`])) };
}
