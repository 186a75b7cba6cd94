/**
 * The wordings by which a theme is known: those that stand in its sayings and in few others.
 */
import type { PaperLanguage, Term } from '../model.ts';
import type { Saying } from './sayings.ts';

/** A wording of a theme. */
export interface FoundTerm {
  /** Stems of its words. */
  readonly key: string;
  /** As it is printed most often. */
  readonly label: string;
  /** Sayings of the theme it stands in, and of all. */
  readonly here: number;
  readonly all: number;
  readonly weak: boolean;
}

/** Part of the sayings with a wording that must be of the theme: for a term, and for one that counts in full. */
const SHARE = { term: 0.5, strong: 0.7 };
/** Sayings a wording must stand in. */
const SHARED = 2;
/** Terms each saying of a theme should hold, a weak one counting half, and terms of a theme at most. */
const WANTED = 3;
const MOST = 40;

const byCodeUnit = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

interface Use {
  readonly sayings: number[];
  readonly forms: Map<string, number>;
}

/** Every wording of the sayings, with where it stands. */
export function wordingUses(sayings: readonly Saying[]): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const [at, { wordings, sentences }] of sayings.entries()) {
    for (const [key, form] of wordings) {
      const use = uses.get(key) ?? { sayings: [], forms: new Map<string, number>() };
      use.sayings.push(at);
      use.forms.set(form, (use.forms.get(form) ?? 0) + sentences.length);
      uses.set(key, use);
    }
  }
  return uses;
}

/** The form that stands most often, as a pattern: with a plain blank or hyphen between its words. */
function commonest(forms: ReadonlyMap<string, number>): string {
  return [...forms]
    .sort(([i, x], [j, y]) => y - x || i.length - j.length || byCodeUnit(i, j))[0]![0]
    .replace(/\s/g, ' ')
    .replace(/\p{Pd}/gu, '-');
}

/** How well a wording tells a theme: wide and sure, and of more words. */
const worth = ({ here, all }: FoundTerm): number => (here / all) * Math.sqrt(here);

/** The terms of every theme, best first; `themeOf` is the number of the theme of each saying. */
export function termsOfThemes(
  themeOf: readonly number[],
  uses: ReadonlyMap<string, Use>,
): ReadonlyMap<number, FoundTerm[]> {
  const candidates = new Map<number, FoundTerm[]>();
  for (const [key, use] of uses) {
    if (use.sayings.length < SHARED) continue;
    const counts = new Map<number, number>();
    for (const at of use.sayings) counts.set(themeOf[at]!, (counts.get(themeOf[at]!) ?? 0) + 1);
    for (const [theme, here] of counts) {
      const all = use.sayings.length;
      if (here <= SHARE.term * all || here < SHARED) continue;
      const weak = here < SHARE.strong * all;
      const term = { key, label: commonest(use.forms), here, all, weak };
      candidates.set(theme, [...(candidates.get(theme) ?? []), term]);
    }
  }
  return new Map([...candidates].map(([theme, terms]) => [theme, enough(theme, terms, themeOf, uses)]));
}

/** Of the candidates those that are needed, until each saying holds enough. */
function enough(
  theme: number,
  candidates: readonly FoundTerm[],
  themeOf: readonly number[],
  uses: ReadonlyMap<string, Use>,
): FoundTerm[] {
  const words = ({ key }: FoundTerm): number => key.split(' ').length;
  const ranked = [...candidates].sort((x, y) => worth(y) - worth(x) || words(y) - words(x) || byCodeUnit(x.key, y.key));
  const wanting = new Map<number, number>();
  for (const [at, one] of themeOf.entries()) if (one === theme) wanting.set(at, WANTED);
  const taken: FoundTerm[] = [];
  for (const term of ranked) {
    const covers = uses.get(term.key)!.sayings.filter((at) => wanting.has(at));
    if (covers.length === 0 || taken.length >= MOST) continue;
    taken.push(term);
    for (const at of covers) {
      const left = wanting.get(at)! - (term.weak ? 0.5 : 1);
      if (left <= 0) wanting.delete(at);
      else wanting.set(at, left);
    }
  }
  return taken;
}

/** The term as a theme file holds it. */
export function discoveredTerm({ label, weak }: FoundTerm, language: PaperLanguage): Term {
  return { label, source: 'discovered', foundIn: [], language, ...(weak ? { weak: true } : {}) };
}
