/** What turns the meaning of a clause, as data of a language: denials, opposites, numbers, dates, conditions, modals. */
import type { Words } from './word-list.ts';

/** Steps of modal verbs: what may be is less than what will or must be; will and must are not measured on each other. */
export const MODAL_STEPS = { may: 1, should: null, will: 2, must: 2, want: null, able: null } as const;
export type ModalId = keyof typeof MODAL_STEPS;

/** Words that bound a number or a date: `floor` at least, `ceiling` at most, `from`, `until`, `about`. */
export type BoundId = 'floor' | 'ceiling' | 'above' | 'below' | 'from' | 'until' | 'about';

/** Phrases are words between blanks, one phrase a line or between commas; `*` stands for the rest of a word. */
export interface MeaningData {
  /** Words and phrases that deny: "niet", "niet langer". */
  readonly denials: string;
  /** Denials that come in pairs and deny once: "neither ... nor". */
  readonly correlatives: Words;
  /** Phrases with such a word in them that deny nothing: "niet alleen", "not only". */
  readonly affirming: string;
  /** Verbs, nouns and adjectives that deny what stands beside them: "weigeren", "a lack of". */
  readonly denying: string;
  /** A word that denies the other by its beginning or end: "uitvoerbaar" and "onuitvoerbaar". */
  readonly denyingAffix: (plain: string, affixed: string) => boolean;
  /** Groups of words of which any two sides exclude each other: "verhogen / verlagen / handhaven". */
  readonly opposites: readonly (readonly string[])[];
  readonly modals: Readonly<Partial<Record<ModalId, string>>>;
  readonly conditions: string;
  /** Those that are other words in the middle of a clause: "als", "should". */
  readonly conditionsAtHead: string;
  /** Those of them that may stand inside a clause before what is known, and the words that then make a comparison of them. */
  readonly conditionsInside: Words;
  readonly comparing: Words;
  /** Words that tie a thing to something as a condition does, or only say where it comes from: "op basis van". */
  readonly bases: string;
  readonly exceptions: string;
  /** Verbs, no auxiliaries, before which an exception ends: "items other than food and energy remain near 2 percent". */
  readonly lasting: Words;
  readonly bounds: Readonly<Partial<Record<BoundId, string>>>;
  /** Words that stand between the two numbers of a range: "2 tot 3". */
  readonly rangeWords: Words;
  /** "," in Dutch, "." in English; the other one parts thousands. */
  readonly decimal: ',' | '.';
  /** `word value`, one a line or between commas: "twaalf 12". A fraction or a multiple counts too ("helft 0.5"). */
  readonly numberWords: string;
  /** Words that multiply the number before them: "miljoen 1000000". */
  readonly multiples: string;
  /** Those that are one only behind the sign of a currency: "£3m", where "3m" is three metres. */
  readonly moneyMultiples: string;
  /** Units with their signs and spellings, the first names it: "eur euro euro's €". */
  readonly units: string;
  /** Units of time: with a number they make a period. */
  readonly timeUnits: string;
  /** Words that make one of a unit of time: "een jaar", "a year". */
  readonly one: Words;
  /** Months in order, each with its shortenings. */
  readonly months: string;
  /** Days of the week and words that give a date by themselves: "maandag", "volgend jaar". */
  readonly timeWords: string;
  /** Endings of a number that say which one: "1e", "2nd". */
  readonly ordinalEnding: RegExp;
  /** What a paper can be about as an event: a summit, a meeting. */
  readonly occasion: RegExp;
  /** Prepositions that say where it is held: "in Tirana". */
  readonly placing: Words;
  /** How a verb that is no auxiliary ends behind a word that opens the sentence; never in a language that does not turn there. */
  readonly finite: RegExp;
  /** Words that only tie a sentence to the one before it: "tevens", "moreover". */
  readonly connectives: string;
  /** Endings that tell nothing when they change: plural, agreement. Tense is none of them. */
  readonly inflections: Words;
  /** Letters two spellings of one word differ in, as pairs made one: "-ise" and "-ize". */
  readonly oneSpelling: (fold: string) => string;
  /** Words that say nothing of their own beside another: articles; dropped before two clauses are compared. */
  readonly articles: Words;
  /** Words before which an article tells how many: "few" and "a few", "enige" and "de enige". */
  readonly articled: Words;
}
