import { type LocatedSentence, nameIn } from '../../dossier/index-by-id.ts';
import { displayOf } from '../../languages/display.ts';
import { CORRECTED_LABELS, DEGREE_LABELS, NO_DEGREE_LABEL } from '../../languages/labels.ts';
import type { AddresseeClass, Label, Language, Mark, Reading, Wording } from '../../model.ts';
import { lineStrings } from '../messages/line.ts';
import { passageDetailStrings } from '../messages/passage-detail.ts';
import { nounPhrase, verbGroup } from '../noun-phrase.ts';

/** What a passage says on an axis, in words. */
export interface ReadingModel {
  readonly text: string;
  /** Whose words they are: of the paper; of the list, for "er is gesproken" or a name from context; or that none is named. */
  readonly origin: 'paper' | 'impersonal' | 'context' | 'unnamed';
  /** `aankondiging`, `niet Nederland`: what a reader must know beside it. */
  readonly note: string | null;
}

/** What the dossier calls a speaker or an addressee; a value of another axis, which stands in words of the paper, itself. */
export function valueName(
  axis: Mark['axis'],
  value: string,
  { profile }: Pick<LocatedSentence, 'profile'>,
  language: Language,
): string {
  if (axis === 'addressee') return profile.addressees[value as AddresseeClass]?.[language] ?? value;
  if (axis === 'degree') return DEGREE_LABELS[value as keyof typeof DEGREE_LABELS]?.[language] ?? value;
  return axis === 'speaker' ? nameIn(profile.speakers, value, language) : value;
}

/** A reading told by its label: from context, by a pronoun, by a person; null where the words of the paper are told. */
function labelText(label: string, reading: Reading, { sentence }: LocatedSentence, language: Language): string | null {
  if (reading.rule === 'person') return `${label} (${CORRECTED_LABELS.corrected[language]})`;
  // "It was discussed": the words it was read off are the verb, and a verb is nobody.
  if (reading.span === null || reading.value === 'impersonal') return label;
  const [left, right] = displayOf(language).quotationMarks;
  const words = sentence.text.slice(reading.span.from, reading.span.to);
  return reading.rule.endsWith('pronoun') ? `${label} (${left}${words}${right})` : null;
}

/** Who speaks, as `readingText` tells it. On its own, like the act: widgets tell of no other readings. */
export function speakerText(speaker: Reading | null, found: LocatedSentence, language: Language): string | null {
  if (speaker === null) return null;
  const { span } = speaker;
  const label = labelText(nameIn(found.profile.speakers, speaker.value, language), speaker, found, language);
  return label ?? (span && nounPhrase(found.sentence.text, span, found.document.source.language));
}

/** Of a sentence that asks by its question mark: no word of the paper says so. */
const QUESTION: Label = { nl: 'een vraag', en: 'a question' };

/** What is done, likewise, with the helpers around its verb. */
export function actText(act: Wording['act'], found: LocatedSentence, language: Language): string | null {
  if (act === null) return null;
  const named = act.value === 'question' ? QUESTION[language] : act.value;
  const label = labelText(named, act, found, language);
  return label ?? (act.span && verbGroup(found.sentence.text, act.span, act.tense, found.document.source.language));
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
  if (reading === null || axis === 'speaker') return speakerText(reading, found, language);
  if ('tense' in reading) return actText(reading, found, language);
  const { span } = reading;
  const label = labelText(valueName(axis, reading.value, found, language), reading, found, language);
  if (label !== null || span === null) return label;
  const { text } = found.sentence;
  if (axis === 'addressee') return nounPhrase(text, span, found.document.source.language);
  return text.slice(span.from, span.to);
}

/** What is told where nothing was read on an axis. */
export function unreadText(axis: Mark['axis'], language: Language): string {
  if (axis === 'degree') return NO_DEGREE_LABEL[language];
  return axis === 'scope' ? passageDetailStrings[language].none : lineStrings[language].unnamed;
}

/** A reading with its text, as `readingText` tells it: as printed, from context, or that nobody is named; without a note. */
export function readingModel(reading: Reading | null, text: string | null, language: Language): ReadingModel {
  const words = lineStrings[language];
  if (reading === null || text === null) return { text: words.unnamed, origin: 'unnamed', note: null };
  if (reading.value === 'impersonal') return { text, origin: 'impersonal', note: null };
  if (reading.span === null) {
    return { text: reading.rule === 'person' ? text : words.fromContext(text), origin: 'context', note: null };
  }
  return { text, origin: 'paper', note: null };
}
