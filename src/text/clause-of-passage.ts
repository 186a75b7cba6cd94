/** Of a passage the words that are quoted and the clause its wording is read off are two things. */
import type { End, Lane, Passage, Span, Thread } from '../model.ts';

/** The clause a wording is read off. */
export function clauseOfPassage({ clause, span }: Pick<Passage, 'span' | 'clause'>): Span {
  return clause ?? span;
}

/** Where a passage stands, by which it is found again among those of its sentence. */
export function endOfPassage({ sentence, span, clause }: Passage): End {
  return clause === undefined ? { sentence, span } : { sentence, span, clause };
}

/** Whether a passage is the one that stands at an end. */
export function standsAt(passage: Passage, end: End): boolean {
  const [x, y] = [clauseOfPassage(passage), clauseOfPassage(end)];
  return passage.sentence === end.sentence && x.from === y.from && x.to === y.to;
}

/** The lanes of a line but those of its wordings, which hold passages of the others once more. */
export const addressedLanes = ({ lanes }: Thread): readonly Lane[] =>
  lanes.filter(({ wording }) => wording === undefined);

export const passagesOnLane = (lane: Lane): readonly Passage[] =>
  lane.stations.flatMap(({ entries }) => entries.map(({ passage }) => passage));

/** The one of some passages that stands at an end, else the first of its sentence, or null. */
export function passageAtEnd(passages: readonly Passage[], end: End): Passage | null {
  const ofSentence = passages.filter(({ sentence }) => sentence === end.sentence);
  return ofSentence.find((passage) => standsAt(passage, end)) ?? ofSentence[0] ?? null;
}
