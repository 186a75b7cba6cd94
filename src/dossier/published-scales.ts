/**
 * What the engine knows of language, as one value: the scales with a reason per step and the words left out on purpose,
 * the words around addressees, the speakers, the set phrases. It is the part of knowledge.json that no corpus can change;
 * subject knowledge (themes, objects, regions) stands beside it.
 */

import { ADDRESSEE_CLASSES, ADDRESSEES_LEFT_OUT, GROUP_WORDS, type GroupWords } from '../languages/addressees.ts';
import {
  COURSES,
  DEGREES,
  DEGREES_LEFT_OUT,
  type Degree,
  END_POINTS,
  NO_DEGREE_STEP,
} from '../languages/degree-words.ts';
import { EXCLUDING_WORDS, SET_PHRASES, type SetPhrase, TOPIC_PATTERNS } from '../languages/set-phrases.ts';
import { PREPOSITIONS, PRONOUNS, SPEAKERS, SPEAKERS_LEFT_OUT, type Speaker } from '../languages/speakers.ts';
import { ACTS, ACTS_LEFT_OUT, type Act, SCALES_VERSION } from '../languages/speech-acts.ts';
import type { AddresseeClass, Label, Language } from '../model.ts';
import { GRAM_COUNTS, SENTENCE_COUNT, TAIL_COUNTS, WORD_COUNTS } from '../text/word-frequency-data.ts';

/** Words that look like something and are not read as such, with why. */
interface LeftOut {
  readonly words: string;
  readonly why: string;
}
type PerLanguage<T> = Readonly<Record<Language, T>>;

/** Language knowledge as plain data; word lists are in the form the engine compares: lower case, without accents. */
export interface LanguageKnowledge {
  /** Of the scales: raised when a step moves. */
  readonly version: number;
  readonly acts: { readonly scale: readonly Act[]; readonly leftOut: readonly LeftOut[] };
  readonly degrees: {
    readonly scale: readonly Degree[];
    /** The step of a wording without a degree word. */
    readonly none: number;
    /** What can be done step by step or in full, and ways towards it that are never finished. */
    readonly ends: PerLanguage<string>;
    readonly ways: PerLanguage<string>;
    readonly leftOut: readonly LeftOut[];
  };
  readonly addressees: {
    readonly scale: Readonly<
      Record<AddresseeClass, { readonly step: number; readonly label: Label; readonly reason: string }>
    >;
    readonly words: PerLanguage<GroupWords>;
    readonly leftOut: readonly LeftOut[];
  };
  readonly speakers: {
    readonly list: readonly Speaker[];
    readonly pronouns: PerLanguage<readonly string[]>;
    readonly prepositions: PerLanguage<readonly string[]>;
    readonly leftOut: readonly LeftOut[];
  };
  readonly formulas: {
    readonly list: readonly SetPhrase[];
    readonly unmadeBy: PerLanguage<readonly string[]>;
    readonly topics: PerLanguage<readonly string[]>;
  };
}

const listed = (of: Readonly<Record<Language, ReadonlySet<string>>>): PerLanguage<readonly string[]> => ({
  nl: [...of.nl],
  en: [...of.en],
});

/** What the engine knows of language. */
export const LANGUAGE_KNOWLEDGE: LanguageKnowledge = {
  version: SCALES_VERSION,
  acts: { scale: ACTS, leftOut: ACTS_LEFT_OUT },
  degrees: { scale: DEGREES, none: NO_DEGREE_STEP, ends: END_POINTS, ways: COURSES, leftOut: DEGREES_LEFT_OUT },
  addressees: { scale: ADDRESSEE_CLASSES, words: GROUP_WORDS, leftOut: ADDRESSEES_LEFT_OUT },
  speakers: {
    list: SPEAKERS,
    pronouns: listed(PRONOUNS),
    prepositions: listed(PREPOSITIONS),
    leftOut: SPEAKERS_LEFT_OUT,
  },
  formulas: { list: SET_PHRASES, unmadeBy: listed(EXCLUDING_WORDS), topics: TOPIC_PATTERNS },
};

/** The background of common words as one text, for naming it by its hash: printed it would be 90 kB of numbers. */
export const backgroundText = (): string =>
  [SENTENCE_COUNT, TAIL_COUNTS.word, TAIL_COUNTS.gram, WORD_COUNTS, GRAM_COUNTS].join('\n');
/** Number of sentences of Dutch official prose it was counted over. */
export const BACKGROUND_SENTENCES = SENTENCE_COUNT;
