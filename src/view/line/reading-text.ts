import type { LocatedSentence } from '../../dossier/index-by-id.ts';
import { ADDRESSEE_LABELS, DEGREE_LABELS, SPEAKER_LABELS } from '../../languages/labels.ts';
import type { Label, Language, Mark, Reading, Wording } from '../../model.ts';
import { lineStrings } from '../messages/line.ts';
import { nounPhrase, verbGroup } from '../noun-phrase.ts';

/** What the values of an axis are called. */
export type EntityNames = Readonly<Record<string, Label>>;

/** Of acts: an act is a verb, and a verb stands in its clause, so there is none from context to be named. */
export const NO_NAMES: EntityNames = {};

const KNOWN: Readonly<Record<Mark['axis'], EntityNames>> = {
  speaker: SPEAKER_LABELS,
  act: NO_NAMES,
  degree: DEGREE_LABELS,
  addressee: ADDRESSEE_LABELS,
  scope: NO_NAMES,
};

/** The word of a closed list for a value, where it is of one. */
export function knownName(names: EntityNames, value: string | undefined, language: Language): string | null {
  return value !== undefined && Object.hasOwn(names, value) ? (names[value]?.[language] ?? null) : null;
}

/**
 * A reading in the words of the paper, as the phrase they stand in; from context, in the words of its list; null when
 * there is none. A pronoun is given by who it stands for.
 */
export function readingText(
  axis: Mark['axis'],
  reading: Reading | Wording['act'],
  found: LocatedSentence,
  language: Language,
): string | null {
  return readingBy(KNOWN[axis], axis, reading, found, language);
}

/** The same with the names of its axis given: who asks after one axis need not bring the names of all. */
export function readingBy(
  names: EntityNames,
  axis: Mark['axis'],
  reading: Reading | Wording['act'],
  found: LocatedSentence,
  language: Language,
): string | null {
  if (reading === null) return null;
  const label = knownName(names, reading.value, language) ?? reading.value;
  // "It was discussed": the words it was read off are the verb, and a verb is nobody.
  if (reading.span === null || reading.value === 'impersonal') return label;
  const { text } = found.sentence;
  const own = found.document.source.language;
  const words = text.slice(reading.span.from, reading.span.to);
  if (reading.rule.endsWith('pronoun')) return `${label} (${lineStrings[language].quoted(words)})`;
  if (axis === 'speaker' || axis === 'addressee') return nounPhrase(text, reading.span, own);
  return 'tense' in reading ? verbGroup(text, reading.span, reading.tense, own) : words;
}
