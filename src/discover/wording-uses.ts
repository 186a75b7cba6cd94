/** Where each wording of the sayings stands, and how well it tells a theme. */

import type { LanguagePack } from '../languages/compile-pack.ts';
import { byCodeUnit } from '../text/code-units.ts';
import { groupBy } from '../text/grouping.ts';
import type { Saying } from './sayings.ts';

/** A wording, by the stems of its words between blanks. */
export interface WordingUse {
  readonly key: string;
  /** Its words, function words inside it included. */
  readonly length: number;
  /** As it is printed most often, with a plain blank or hyphen between its words: a pattern of the theme file. */
  readonly label: string;
  /** Numbers of the sayings it stands in, in order. */
  readonly sayings: readonly number[];
  /** Part of these in which it stands between function words or signs. */
  readonly whole: number;
  /** Could it be a name? */
  readonly isNoun: boolean;
  /** Ids of the papers it stands in. */
  readonly papers: ReadonlySet<string>;
}

/** Sayings a wording must stand in: what is said once is no theme's. */
const SHARED = 2;
/**
 * How many times as often as in the background of its language a single word must stand here, at least: "periode", "bedrag"
 * and "lid" stand in papers on anything.
 */
const TIMES = 5;
/** Part of the sayings of a wording from which a longer one around it says the same and more. */
const HELD = 0.8;

const commonest = (forms: ReadonlyMap<string, number>): string =>
  [...forms]
    .sort(([i, x], [j, y]) => y - x || i.length - j.length || byCodeUnit(i, j))[0]![0]
    .replace(/\s/gu, ' ')
    .replace(/\p{Pd}/gu, '-');

interface Count {
  readonly sayings: number[];
  readonly forms: Map<string, number>;
  whole: number;
  isNoun: boolean;
}

/** Keys of the wordings inside a wording: without its first words, its last words, or both. */
function inner(key: string): string[] {
  const stems = key.split(' ');
  const keys: string[] = [];
  for (let from = 0; from < stems.length; from += 1)
    for (let to = stems.length; to > from; to -= 1)
      if (to - from < stems.length) keys.push(stems.slice(from, to).join(' '));
  return keys;
}

/**
 * The wordings that stand in more than one saying, by key. One that hardly stands outside a longer one is left out: "fixed
 * investment" beside "business fixed investment".
 */
export function wordingUses(sayings: readonly Saying[], { frequency }: LanguagePack): ReadonlyMap<string, WordingUse> {
  const tells = (key: string, of: number): boolean =>
    key.includes(' ') || !frequency.hasTable || of >= TIMES * frequency.stemShare(key) * sayings.length;
  const counts = new Map<string, Count>();
  for (const [at, { wordings, sentences }] of sayings.entries()) {
    for (const [key, { text, isWhole, isNoun }] of wordings) {
      const count = counts.get(key) ?? { sayings: [], forms: new Map<string, number>(), whole: 0, isNoun: true };
      count.sayings.push(at);
      count.forms.set(text, (count.forms.get(text) ?? 0) + sentences.length);
      if (isWhole) count.whole += 1;
      count.isNoun &&= isNoun;
      counts.set(key, count);
    }
  }
  // A heading is made of nouns: "Havengelden" is one, though it looks like a participle.
  for (const { headings } of sayings)
    for (const { wordings } of headings)
      for (const key of wordings.keys()) {
        const count = counts.get(key);
        if (count !== undefined) count.isNoun = true;
      }
  const shared = [...counts].filter(([, { sayings: of }]) => of.length >= SHARED);
  const held = new Set<string>();
  for (const [key, { sayings: of, whole, isNoun }] of shared) {
    // A longer run of words that is no group of a noun itself ("inflation remains") holds nothing.
    if (!isNoun || 2 * whole < of.length) continue;
    for (const part of inner(key)) {
      const count = counts.get(part);
      if (count !== undefined && of.length >= HELD * count.sayings.length) held.add(part);
    }
  }
  return new Map(
    shared
      .filter(([key, { sayings: of }]) => !held.has(key) && tells(key, of.length))
      .map(([key, { sayings: of, forms, whole, isNoun }]) => {
        const papers = new Set(of.flatMap((at) => [...sayings[at]!.papers]));
        const use = { sayings: of, whole: whole / of.length, isNoun, papers, label: commonest(forms) };
        return [key, { key, length: key.split(' ').length, ...use }] as const;
      }),
  );
}

/** In how many sayings of each theme a wording stands, by the number of the theme. */
export const countsByTheme = ({ sayings }: WordingUse, themeOf: readonly number[]): ReadonlyMap<number, number> =>
  new Map([...groupBy(sayings, (at) => themeOf[at]!)].map(([theme, of]) => [theme, of.length]));
