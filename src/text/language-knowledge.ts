/**
 * What the engine knows of language, as one value: the scales with a reason per step and the words left out on purpose,
 * the words around addressees, the speakers, the set phrases. It is the part of knowledge.json that no corpus can change;
 * subject knowledge (themes, objects, regions) stands beside it.
 */
import type { AddresseeClass, Label, Language } from '../model.ts';
import { ACTS, ACTS_LEFT_OUT, type Act, SCALES_VERSION } from './acts.ts';
import { ADDRESSEE_CLASSES, ADDRESSEES, ADDRESSEES_LEFT_OUT, type GroupWords } from './addressees.ts';
import { GRAMS, SENTENCES, TAIL, WORDS } from './background-data.ts';
import { DEGREES, DEGREES_LEFT_OUT, type Degree, ENDS, NO_DEGREE_STEP, WAYS } from './degrees.ts';
import { FORMULAS, type Formula, TOPICS, UNMAKES } from './formulas.ts';
import { PREPOSITIONS, PRONOUNS, SPEAKERS, SPEAKERS_LEFT_OUT, type Speaker } from './speakers.ts';

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
    readonly list: readonly Formula[];
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
  degrees: { scale: DEGREES, none: NO_DEGREE_STEP, ends: ENDS, ways: WAYS, leftOut: DEGREES_LEFT_OUT },
  addressees: { scale: ADDRESSEE_CLASSES, words: ADDRESSEES, leftOut: ADDRESSEES_LEFT_OUT },
  speakers: {
    list: SPEAKERS,
    pronouns: listed(PRONOUNS),
    prepositions: listed(PREPOSITIONS),
    leftOut: SPEAKERS_LEFT_OUT,
  },
  formulas: { list: FORMULAS, unmadeBy: listed(UNMAKES), topics: TOPICS },
};

/** The background of common words as one text, for naming it by its hash: printed it would be 90 kB of numbers. */
export const backgroundText = (): string => [SENTENCES, TAIL.word, TAIL.gram, WORDS, GRAMS].join('\n');
/** Number of sentences of Dutch official prose it was counted over. */
export const BACKGROUND_SENTENCES = SENTENCES;
