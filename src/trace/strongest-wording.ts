/**
 * The strongest earlier wording of a lane, where a passage stays behind it and the wording it is held against does not tell so:
 * "verdere" after "volledige" of 2023, however many papers ago. Only rungs of one scale compare, the home side with the home side,
 * and never with what one of the two denies.
 */
import type { Passage, Shift, Station, StrongestWording } from '../model.ts';
import { DEGREE_LEVELS, degreeLevelOf } from '../text/degree-levels.ts';
import { mostOf } from '../text/grouping.ts';

/** A wording of an earlier paper. */
interface Spoken {
  readonly document: string;
  readonly passage: Passage;
}

const heightOf = ({ wording }: Passage): number => DEGREE_LEVELS.indexOf(degreeLevelOf(wording));
const isHome = ({ wording }: Passage): boolean => wording.speaker?.home === true;

/** `earlier` oldest first, all before the paper of `passage`; `direct` is what it is held against. Null where none is stronger. */
export function strongestEarlier(
  earlier: readonly Spoken[],
  direct: Passage | null,
  passage: Passage,
  shift: (older: Passage, newer: Passage) => Shift,
): StrongestWording | null {
  const height = heightOf(passage);
  if (height === -1) return null;
  const told = Math.max(height, direct === null ? -1 : heightOf(direct));
  const higher = earlier.filter(
    ({ passage: older }) =>
      older.wording.degree !== null && heightOf(older) > told && (!isHome(passage) || isHome(older)),
  );
  const top = mostOf(higher.map(({ passage: older }) => heightOf(older)));
  const strongest = higher.findLast(({ passage: older }) => heightOf(older) === top);
  if (strongest === undefined) return null;
  const { verdict, marks } = shift(strongest.passage, passage);
  const degree = marks.find(({ axis, direction }) => axis === 'degree' && direction === 'down');
  const [carrier] = degree?.carriers ?? [];
  // A denial on one side, or an act that rose meanwhile, leaves nothing to be called stronger.
  const isDenied = marks.some(({ axis, direction }) => axis === 'polarity' && direction !== 'same');
  if (!verdict.includes('weaker') || isDenied || carrier?.old == null) return null;
  return { document: strongest.document, old: carrier.old, new: carrier.new };
}

/**
 * The stations of a lane, oldest first, each passage with the strongest earlier wording. `dayOf` is null for a paper without a date:
 * it has no place in time, and papers of one day stand beside each other.
 */
export function withStrongest(
  stations: readonly Station[],
  dayOf: (document: string) => string | null,
  shift: (older: Passage, newer: Passage) => Shift,
): Station[] {
  const spoken = stations.flatMap(({ document, entries }) => entries.map(({ passage }) => ({ document, passage })));
  return stations.map((station) => {
    const day = dayOf(station.document);
    if (day === null || station.entries.length === 0) return station;
    const earlier = spoken.filter(({ document }) => {
      const before = dayOf(document);
      return before !== null && before < day;
    });
    return {
      ...station,
      entries: station.entries.map((entry) => {
        const from = entry.shift?.a;
        const direct = earlier.find(
          ({ passage }) => passage.sentence === from?.sentence && passage.span.from === from.span.from,
        );
        const strongest = strongestEarlier(earlier, direct?.passage ?? null, entry.passage, shift);
        return strongest === null ? entry : { ...entry, strongest };
      }),
    };
  });
}
