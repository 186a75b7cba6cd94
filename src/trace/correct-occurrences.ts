/** Positions as a person put them on lines, or took them off. */
import { countLeading } from '../text/binary-search.ts';
import { groupBy } from '../text/grouping.ts';
import type { AnchoredCorrection } from './corrections.ts';
import { type Occurrence, threadKey } from './threads.ts';

/** What a sentence is when a person puts it on a line that the engine did not find it on. */
export type LocateOccurrence = (sentence: string) => Pick<Occurrence, 'document' | 'language' | 'passage'> | null;

const LINE = /^(?<theme>[^.]+)\.(?<matter>[^+@]+)(?:\+(?<move>[^@]+))?(?:@[A-Za-z0-9-]+)?$/u;

/** What the id of a line says, but for its language; null for what is no such id. */
export function lineNamed(id: string): Pick<Occurrence, 'theme' | 'matter' | 'move'> | null {
  const { theme, matter, move = null } = LINE.exec(id)?.groups ?? {};
  return theme === undefined || matter === undefined ? null : { theme, matter, move };
}

/** Occurrences with a person's corrections, and the corrections that found nothing to take off, or began a line. */
export interface CorrectedOccurrences {
  readonly occurrences: Occurrence[];
  readonly found: ReadonlyMap<AnchoredCorrection, 'no-line' | 'new-line'>;
}

/**
 * Occurrences after `move` (on the line whose id a person named), `accept` with a line in `to` (both sides on it), `split`
 * (on no line: it stands alone) and `retag` (off the lines of themes it does not have). A sentence that was on no line comes
 * on it whole, spoken to all: a person said that it holds the position, not which of its clauses does. A line that does
 * not exist yet begins with it.
 */
export function correctOccurrences(
  occurrences: readonly Occurrence[],
  anchored: readonly AnchoredCorrection[],
  placeOf: LocateOccurrence,
): CorrectedOccurrences {
  const result = occurrenceList(occurrences);
  const found = new Map<AnchoredCorrection, 'no-line' | 'new-line'>();
  for (const correction of anchored) {
    const { override, a, b } = correction;
    const { action } = override;
    const to = override.to?.[0];
    if (action === 'split' && result.of(a.id).length === 0) found.set(correction, 'no-line');
    if (action === 'split') result.keep(a.id, () => false);
    if (action === 'retag') result.keep(a.id, ({ theme }) => override.to?.includes(theme) ?? false);
    if (to === undefined || (action !== 'move' && action !== 'accept')) continue;
    const named = lineNamed(to);
    if (named !== null && result.wordsOf(to) === undefined) found.set(correction, 'new-line');
    for (const sentence of action === 'move' || b === null ? [a.id] : [a.id, b.id]) {
      const held = result.of(sentence);
      const fresh = placeOf(sentence);
      if (named === null || fresh === null) continue;
      if (action === 'accept' && held.some((one) => threadKey(one) === to)) continue;
      const line = { ...named, placed: true };
      const words = result.wordsOf(to);
      if (action === 'move' && held.length > 0)
        result.change(sentence, (one) => ({ ...one, ...line, words: words ?? one.words }));
      else result.add({ ...fresh, countries: [], ...line, words: words ?? to });
    }
  }
  return { occurrences: result.all(), found };
}

/**
 * A list of occurrences that is asked and changed by sentence and by line without being gone through: what goes leaves an
 * empty place, what comes stands last.
 */
function occurrenceList(occurrences: readonly Occurrence[]) {
  const list: (Occurrence | null)[] = [...occurrences];
  const sentences = groupBy(occurrences.keys(), (at) => occurrences[at]!.passage.sentence);
  /** Places by line, in order; one that was left is still among them until it is the first. */
  const lines = groupBy(occurrences.keys(), (at) => threadKey(occurrences[at]!));
  const put = (at: number, one: Occurrence): void => {
    const key = threadKey(one);
    const places = lines.get(key) ?? [];
    places.splice(
      countLeading(places, (place) => place < at),
      0,
      at,
    );
    lines.set(key, places);
    list[at] = one;
  };
  const isOn = (key: string, at: number): boolean => {
    const one = list[at];
    return one !== null && one !== undefined && threadKey(one) === key;
  };
  return {
    of: (sentence: string): Occurrence[] => (sentences.get(sentence) ?? []).flatMap((at) => list[at] ?? []),
    /** The words of a line, as the first that stands on it has them. */
    wordsOf(key: string): string | undefined {
      const places = lines.get(key) ?? [];
      while (places.length > 0 && !isOn(key, places[0]!)) places.shift();
      return list[places[0] ?? -1]?.words;
    },
    keep(sentence: string, isKept: (one: Occurrence) => boolean): void {
      const places = sentences.get(sentence) ?? [];
      const gone = places.filter((at) => !isKept(list[at]!));
      for (const at of gone) list[at] = null;
      sentences.set(
        sentence,
        places.filter((at) => list[at] !== null),
      );
    },
    change(sentence: string, changed: (one: Occurrence) => Occurrence): void {
      for (const at of sentences.get(sentence) ?? []) put(at, changed(list[at]!));
    },
    add(one: Occurrence): void {
      const places = sentences.get(one.passage.sentence) ?? [];
      sentences.set(one.passage.sentence, places);
      places.push(list.length);
      put(list.length, one);
    },
    all: (): Occurrence[] => list.filter((one) => one !== null),
  };
}
