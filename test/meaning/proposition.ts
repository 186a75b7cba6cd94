import type { Language } from '../../src/model.ts';

/**
 * Sentences made of parts, so that one part can be turned and the rest stays: what a careful reader would never call the
 * same, and what he always would.
 */

export interface Verb {
  /** Separable part of a Dutch verb, else empty. */
  readonly particle: string;
  readonly stem: string;
  /** Third person singular. */
  readonly present: string;
  readonly participle: string;
}

/** What one subject is talked about with. Every list is what its parts can be exchanged for. */
export interface Subject {
  readonly id: string;
  readonly agents: readonly string[];
  readonly objects: readonly { readonly words: string; readonly isPlural: boolean }[];
  /** In pairs of opposites. */
  readonly verbs: readonly (readonly [Verb, Verb])[];
  readonly members: readonly string[];
  readonly figures: readonly string[];
  readonly conditions: readonly string[];
  readonly exceptions: readonly string[];
  /** In pairs of which the second denies the first by an affix. */
  readonly adjectives: readonly (readonly [string, string])[];
}

const items = (written: string, by = '|'): string[] => written.split(by).map((item) => item.trim());

function verb(written: string): Verb {
  const [infinitive = '', present = '', participle = ''] = items(written, ' ');
  const [first = '', stem] = infinitive.split('+');
  return { particle: stem === undefined ? '' : first, stem: stem ?? first, present, participle };
}

const pair = <T>(written: string, by: string, read: (one: string) => T): readonly [T, T] => {
  const [first = '', second = ''] = items(written, by);
  return [read(first), read(second)];
};

/** A subject from its lists as they are written in dutch.ts and english.ts. */
export function subject(id: string, written: Readonly<Record<Exclude<keyof Subject, 'id'>, string>>): Subject {
  return {
    id,
    agents: items(written.agents),
    objects: items(written.objects).map((words) => ({
      words: words.replace('*', ''),
      isPlural: words.startsWith('*'),
    })),
    verbs: items(written.verbs).map((verbs) => pair(verbs, '=', verb)),
    members: items(written.members),
    figures: items(written.figures),
    conditions: items(written.conditions),
    exceptions: items(written.exceptions),
    adjectives: items(written.adjectives).map((both) => pair(both, ' ', String)),
  };
}

/** How a sentence is built; beside `main`, all say the same of their parts. */
export const FRAMES = [
  'main',
  'day-first',
  'condition-first',
  'passive',
  'that',
  'long',
  'occasion',
  'present',
  'reason',
  'asks',
  'judges',
  'amounts',
] as const;
export type Frame = (typeof FRAMES)[number];

export type Modal = 'will' | 'may' | 'must' | 'want';
/** How a sentence denies; `not` can stand in any frame, the others in a main clause. */
export const DENIALS = ['not', 'no-longer', 'never', 'refuse', 'refrain', 'oppose', 'nor', 'unable'] as const;
export type Denial = (typeof DENIALS)[number];

export interface Proposition {
  readonly language: Language;
  readonly frame: Frame;
  readonly agent: string;
  /** Who is asked, where somebody is. */
  readonly patient: string;
  readonly modal: Modal;
  /** Told as done: "heeft ... verhoogd". */
  readonly isDone: boolean;
  readonly verb: Verb;
  readonly object: Subject['objects'][number];
  readonly adjective: string;
  readonly degree: string | null;
  readonly members: readonly string[];
  readonly bound: 'least' | 'most' | null;
  readonly figure: string | null;
  readonly edge: 'from' | 'until';
  readonly day: string | null;
  readonly period: string | null;
  readonly condition: string | null;
  readonly exception: string | null;
  /** A means that comes along or is left out. */
  readonly companion: 'with' | 'without' | null;
  readonly denial: Denial | null;
}

/** Random numbers that are the same for the same seed. */
export type Dice = (sides: number) => number;
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

export const pick = <T>(from: readonly T[], dice: Dice): T => from[dice(from.length)]!;
export const other = <T>(from: readonly T[], than: T, dice: Dice): T =>
  pick(
    from.filter((item) => item !== than),
    dice,
  );

export const DAYS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['1 januari 2025', '1 januari 2026', '15 maart 2026', 'september 2024', '2027', 'het najaar van 2028'],
  en: ['1 January 2025', '1 January 2026', 'March 15, 2026', 'September 2024', '2027', 'the autumn of 2028'],
};
export const PERIODS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['drie jaar', 'vijf jaar', 'zes maanden', 'tien weken', 'anderhalf jaar', 'een kwartaal'],
  en: ['three years', 'five years', 'six months', 'ten weeks', 'two days', 'one year'],
};
/** From the least to the most. */
export const DEGREES: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  nl: [
    ['stapsgewijs', 'geleidelijk'],
    ['gedeeltelijk', 'deels'],
    ['volledig', 'geheel'],
  ],
  en: [
    ['gradually', 'progressively'],
    ['partly', 'partially'],
    ['fully', 'completely'],
  ],
};

/** A sentence, and the subject it is of. */
export interface Drawn {
  readonly proposition: Proposition;
  readonly subject: Subject;
}

/** Some sentence of these subjects, with about a third of the parts that one can have. */
export function draw(language: Language, subjects: readonly Subject[], dice: Dice): Drawn {
  const drawn = pick(subjects, dice);
  const agent = pick(drawn.agents, dice);
  const maybe = <T>(make: () => T): T | null => (dice(3) === 0 ? make() : null);
  const tail = dice(4);
  const frame = pick(FRAMES, dice);
  const day = maybe(() => pick(DAYS[language], dice));
  const condition = tail === 1 ? pick(drawn.conditions, dice) : null;
  const misses = (frame === 'day-first' && day === null) || (frame === 'condition-first' && condition === null);
  return {
    subject: drawn,
    proposition: {
      language,
      frame: misses ? 'main' : frame,
      agent,
      patient: other(drawn.agents, agent, dice),
      modal: pick(frame === 'passive' ? ['will', 'may', 'must'] : ['will', 'may', 'must', 'want'], dice),
      isDone: false,
      verb: pick(drawn.verbs, dice)[dice(2)]!,
      object: pick(drawn.objects, dice),
      adjective: pick(drawn.adjectives, dice)[dice(2)]!,
      degree: maybe(() => pick(pick(DEGREES[language], dice), dice)),
      members: dice(3) === 0 ? drawn.members.slice(dice(2), 3 + dice(2)) : [],
      bound: dice(3) === 0 ? pick(['least', 'most'], dice) : null,
      figure: frame === 'amounts' ? pick(drawn.figures, dice) : maybe(() => pick(drawn.figures, dice)),
      edge: pick(['from', 'until'], dice),
      day,
      period: maybe(() => pick(PERIODS[language], dice)),
      condition,
      exception: tail === 2 ? pick(drawn.exceptions, dice) : null,
      companion: dice(6) === 0 ? pick(['with', 'without'], dice) : null,
      denial: dice(10) === 0 ? 'not' : null,
    },
  };
}
