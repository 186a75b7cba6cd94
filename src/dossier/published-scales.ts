/**
 * What the engine knows of language, as one value: the scales with a reason per step and the words left out on purpose,
 * the words around addressees, the speakers, the set phrases. It is the part of knowledge.json that no corpus can change;
 * subject knowledge (themes, objects, regions) stands beside it.
 */

import { ADDRESSEE_CLASSES, ADDRESSEES_LEFT_OUT, type GroupWords } from '../languages/addressees.ts';
import type { LanguagePack, LanguagePacks } from '../languages/compile-pack.ts';
import { DEGREES, DEGREES_LEFT_OUT, type Degree, type DegreeForms, NO_DEGREE_STEP } from '../languages/degree-words.ts';
import type { FrequencyData } from '../languages/pack.ts';
import type { SetPhrase } from '../languages/set-phrases.ts';
import { ACTS, ACTS_LEFT_OUT, type Act, SCALES_VERSION, type Verb } from '../languages/speech-acts.ts';
import { AMOUNTS, type Amount, NO_AMOUNT } from '../languages/trend-words.ts';
import type { AddresseeClass, Label, PaperLanguage } from '../model.ts';
import type { Profile, WordsLeftOut } from '../profile/profile.ts';
import { packWith, phrasesOf } from '../profile/profile-pack.ts';

/** Words that look like something and are not read as such, with why. */
interface LeftOut {
  readonly words: string;
  readonly why: string;
}
/** A speaker of the profile as it is published: reasons in English, as those of the scales. */
interface PublishedSpeaker {
  readonly id: string;
  readonly label: Label;
  readonly home: boolean;
  readonly reason: string;
  readonly forms: PerLanguage<readonly string[]>;
}
const inEnglish = ({ words, why }: WordsLeftOut): LeftOut => ({ words: words.en, why: why.en });
type PerLanguage<T> = Readonly<Record<PaperLanguage, T>>;
/** A step or phrase of a list with its forms beside it, by the code of the language. */
type WithForms<Item, Forms> = Item & { readonly nl: Forms; readonly en: Forms };

/** Language knowledge as plain data; word lists are in the form the engine compares: lower case, without accents. */
export interface LanguageKnowledge {
  /** Of the scales: raised when a step moves. */
  readonly version: number;
  readonly acts: { readonly scale: readonly WithForms<Act, readonly Verb[]>[]; readonly leftOut: readonly LeftOut[] };
  readonly degrees: {
    readonly scale: readonly WithForms<Degree, DegreeForms>[];
    /** The step of a wording without a degree word. */
    readonly none: number;
    /** What can be done step by step or in full, and ways towards it that are never finished. */
    readonly ends: PerLanguage<string>;
    readonly ways: PerLanguage<string>;
    /** Degree words of trend with their forms, the stretch of none on each of their scales, and the trends they stand beside. */
    readonly amounts: readonly WithForms<Amount, string>[];
    readonly noAmount: typeof NO_AMOUNT;
    readonly trends: PerLanguage<{ readonly growing: readonly string[]; readonly falling: readonly string[] }>;
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
    readonly list: readonly PublishedSpeaker[];
    readonly pronouns: PerLanguage<readonly string[]>;
    readonly prepositions: PerLanguage<readonly string[]>;
    readonly leftOut: readonly LeftOut[];
  };
  readonly formulas: {
    readonly list: readonly (SetPhrase & { readonly patterns: PerLanguage<readonly string[]> })[];
    readonly unmadeBy: PerLanguage<readonly string[]>;
    readonly topics: PerLanguage<readonly string[]>;
  };
}

const groupWords = ({ addressees }: LanguagePack): GroupWords => {
  const { groups, singles, all, some, back, restricting, aside, against, between, theirs } = addressees;
  return { groups, singles, all, some, back, restricting, aside, against, between, theirs };
};

/** What the engine knows of some languages. */
export function languageKnowledge(known: LanguagePacks, profile: Profile): LanguageKnowledge {
  const packs = known.map((pack) => packWith(pack, profile));
  const each = <T>(of: (pack: LanguagePack) => T): PerLanguage<T> =>
    Object.fromEntries(packs.map((pack) => [pack.code, of(pack)]));
  return {
    version: SCALES_VERSION,
    acts: {
      scale: ACTS.map((act) => ({ ...act, ...each(({ acts }) => acts[act.id] ?? []) })) as never,
      leftOut: ACTS_LEFT_OUT,
    },
    degrees: {
      scale: DEGREES.map((degree) => ({ ...degree, ...each(({ degrees }) => degrees.forms[degree.id]) })) as never,
      none: NO_DEGREE_STEP,
      ends: each(({ degrees }) => degrees.ends),
      ways: each(({ degrees }) => degrees.courses),
      amounts: AMOUNTS.map((amount) => ({
        ...amount,
        ...each(({ degrees }) => degrees.trends.amounts[amount.id]),
      })) as never,
      noAmount: NO_AMOUNT,
      trends: each(({ degrees: { trends } }) => ({ growing: trends.growing, falling: trends.falling })),
      leftOut: DEGREES_LEFT_OUT,
    },
    addressees: {
      scale: ADDRESSEE_CLASSES,
      words: each(groupWords),
      leftOut: [...profile.leftOut.addressees.map(inEnglish), ...ADDRESSEES_LEFT_OUT],
    },
    speakers: {
      list: profile.speakers.map(({ id, label, home, reason, forms }) => ({
        id,
        label,
        home,
        reason: reason.en,
        forms: each(({ code }) => forms[code] ?? []),
      })),
      pronouns: each(({ speakers }) => [...speakers.pronouns]),
      prepositions: each(({ nouns }) => [...nouns.prepositions]),
      leftOut: profile.leftOut.speakers.map(inEnglish),
    },
    formulas: {
      list: phrasesOf(profile).map((phrase) => ({
        ...phrase,
        patterns: each(({ setPhrases }) => setPhrases.patterns[phrase.id] ?? []),
      })),
      unmadeBy: each(({ setPhrases }) => [...setPhrases.excluding]),
      topics: each(({ setPhrases }) => setPhrases.topics),
    },
  };
}

/** The background of common words as one text, for naming it by its hash: printed it would be 90 kB of numbers. */
export const backgroundText = ({ sentences, tail, words, grams }: FrequencyData): string =>
  [sentences, tail.word, tail.gram, words, grams].join('\n');
