/**
 * Degree words of trend: how much of a rise, a pressure, a risk, and how much more. Data, the same in every language.
 *
 * They are ranked apart from the degree of an end (degree-words.ts): "further" is less than no word where the whole is
 * asked for ("verdere aansluiting"), and more where it tells of a change ("has increased further").
 */
import type { Label } from '../model.ts';
import { type Words, wordList } from './word-list.ts';

/** How much, and how much more, of a trend or an amount. The languages give forms by it. */
export type AmountId =
  | 'slight'
  | 'some'
  | 'modest'
  | 'moderate'
  | 'solid'
  | 'strong'
  | 'robust'
  | 'large'
  | 'any'
  | 'further'
  | 'slow'
  | 'fast';

/**
 * A degree word of trend: it takes a stretch of its scale, from `from` to `to`, and is above another only where the two do
 * not meet. So "some" beside "modest", or "robust" beside "strong", which readers rank differently, has no direction.
 */
export interface Amount {
  readonly id: AmountId;
  readonly label: Label;
  readonly scale: 'size' | 'more';
  readonly from: number;
  readonly to: number;
  readonly reason: string;
  /** Who ranks them so. */
  readonly source: string;
}

const GRAMMAR = 'Quirk, Greenbaum, Leech and Svartvik 1985, 8.104-8.115; Klein 1998 (Dutch): boosters and diminishers';
const BANKS = 'Statements of the Federal Open Market Committee and the Beige Book: modest, moderate, solid, strong';

/** On each scale of trend the stretch of a wording without a degree word. */
export const NO_AMOUNT: Readonly<Record<Amount['scale'], readonly [from: number, to: number]>> = {
  size: [3, 4],
  more: [1, 1],
};

/** Where "further" stands beside a change that took place; beside one that is asked for it says only that more may follow. */
export const HAPPENED: readonly [from: number, to: number] = [2, 2];

export const AMOUNTS: readonly Amount[] = [
  {
    id: 'slight',
    label: { nl: 'licht', en: 'slight' },
    scale: 'size',
    from: 1,
    to: 1,
    reason: 'Less than the trend by itself says.',
    source: GRAMMAR,
  },
  {
    id: 'some',
    label: { nl: 'enig', en: 'some' },
    scale: 'size',
    from: 1,
    to: 2,
    reason: 'Holds the trend down; readers do not agree whether it says more or less than "modest".',
    source: GRAMMAR,
  },
  {
    id: 'modest',
    label: { nl: 'bescheiden', en: 'modest' },
    scale: 'size',
    from: 2,
    to: 2,
    reason: 'Below "moderate" in the words of central banks.',
    source: BANKS,
  },
  {
    id: 'moderate',
    label: { nl: 'matig', en: 'moderate' },
    scale: 'size',
    from: 3,
    to: 3,
    reason: 'Between "modest" and "solid".',
    source: BANKS,
  },
  {
    id: 'solid',
    label: { nl: 'stevig', en: 'solid' },
    scale: 'size',
    from: 4,
    to: 4,
    reason: 'Between "moderate" and "strong".',
    source: BANKS,
  },
  {
    id: 'strong',
    label: { nl: 'sterk', en: 'strong' },
    scale: 'size',
    from: 5,
    to: 5,
    reason: 'Above "solid", and above the trend by itself.',
    source: BANKS,
  },
  {
    id: 'robust',
    label: { nl: 'robuust', en: 'robust' },
    scale: 'size',
    from: 4,
    to: 5,
    reason: 'Readers rank it beside "solid" or beside "strong".',
    source: BANKS,
  },
  {
    id: 'large',
    label: { nl: 'fors', en: 'substantial' },
    scale: 'size',
    from: 5,
    to: 6,
    reason: 'Raises the trend; its place beside "strong" is not agreed.',
    source: GRAMMAR,
  },
  {
    id: 'any',
    label: { nl: 'eventueel', en: 'any' },
    scale: 'more',
    from: 0,
    to: 0,
    reason: 'Leaves open whether there will be one at all.',
    source: 'Quirk and others 1985, 10.60-10.63: non-assertive forms',
  },
  {
    id: 'further',
    label: { nl: 'verder', en: 'further' },
    scale: 'more',
    from: 1,
    to: 2,
    reason: 'Presupposes what came before: beside a change that took place it says that more was added.',
    source: 'Readings of the statements of the Federal Open Market Committee 2018-2025',
  },
  {
    id: 'slow',
    label: { nl: 'geleidelijk', en: 'gradual' },
    scale: 'size',
    from: 1,
    to: 4,
    reason: 'Takes longer, and may come as far: only a rapid change is surely more.',
    source: GRAMMAR,
  },
  {
    id: 'fast',
    label: { nl: 'snel', en: 'rapid' },
    scale: 'size',
    from: 5,
    to: 6,
    reason: 'Raises the trend, as "substantial" does.',
    source: GRAMMAR,
  },
];

/** Trends and amounts, and the words around them: "has been rising at a solid rate". */
export interface TrendData {
  /** Folded forms of degree words by rung. */
  readonly amounts: Readonly<Record<AmountId, string>>;
  /**
   * What can be more or less of itself: each entry the forms of one trend, `*` for the rest of a word; forms behind a "+"
   * need that particle in their clause ("toe+neemt"). Of those that fall nobody agrees whether more of them is stronger.
   */
  readonly growing: readonly string[];
  readonly falling: readonly string[];
  /** Forms among them that are nouns, before which other words may stand: "some additional policy firming". */
  readonly noun: RegExp;
  /** "pace", "rate": the degree word before them is that of the verb they hang on. */
  readonly pace: Words;
  /** Words between an adverb and its verb: "licht zijn gestegen". */
  readonly between: Words;
  /** Adverbs that may follow their verb whatever comes next. */
  readonly adverb: RegExp;
  /** Forms of a verb that by themselves say that the change took place, and words that say so of the noun beside them. */
  readonly happened: RegExp;
  readonly factual: Words;
  /** Words that are no part of what a trend is of: "continued", "recent months". */
  readonly passing: Words;
  /** Words that move a degree word by a step nobody can name: "very", "more". */
  readonly intensifying: Words;
  /** Forms that behind "to" or an auxiliary are verbs and no degree: "likely to moderate". */
  readonly verbs: Words;
  /** "a lack of". */
  readonly lacking: Words;
  /** Words that open another clause, and those of them that hold what was said back: "but". */
  readonly opening: Words;
  readonly conceding: Words;
}

/** A word of a trend: which trend, which way it goes, and the particle its clause must hold ("neemt ... toe"). */
export interface TrendForm {
  /** The first form of the trend. */
  readonly trend: string;
  readonly grows: boolean;
  readonly particle: string | null;
}

/** The degree words of a language by their forms. */
export const amountForms = ({ amounts }: TrendData): ReadonlyMap<string, Amount> =>
  new Map(AMOUNTS.flatMap((amount) => [...wordList(amounts[amount.id])].map((form) => [form, amount] as const)));

/** Words kept in memory. */
const MEMORY_LIMIT = 50_000;

/** The trends a word can be of: "neemt" with its particle is one of two. Else those of its beginning (`increas*`). */
export function trendForms(trends: TrendData): (fold: string) => readonly TrendForm[] {
  const whole = new Map<string, TrendForm[]>();
  const beginnings: (readonly [beginning: string, forms: readonly TrendForm[]])[] = [];
  const add = (forms: string, grows: boolean): void => {
    const words = [...wordList(forms)];
    for (const word of words) {
      const [form = '', particle = null] = word.split('+').reverse();
      const read = { trend: words[0]!, grows, particle };
      if (form.endsWith('*')) beginnings.push([form.slice(0, -1), [read]]);
      else whole.set(form, [...(whole.get(form) ?? []), read]);
    }
  };
  for (const forms of trends.growing) add(forms, true);
  for (const forms of trends.falling) add(forms, false);
  const memory = new Map<string, readonly TrendForm[]>();
  return (fold) => {
    const known = memory.get(fold) ?? whole.get(fold);
    if (known !== undefined) return known;
    const forms = beginnings.find(([beginning]) => fold.startsWith(beginning))?.[1] ?? [];
    if (memory.size < MEMORY_LIMIT) memory.set(fold, forms);
    return forms;
  };
}
