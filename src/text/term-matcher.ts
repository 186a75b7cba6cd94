/**
 * The pattern language in which knowledge is written, and its matcher.
 *
 *   visumbeleid        the word, in any inflection (equal stems), also as part of a hyphenated word ("EU-visumbeleid")
 *   visum*             words that begin so            *beleid   words that end so            *visum*   words that hold it
 *   =top               exactly this word, no inflection
 *   NAVO, ER           written in capitals: the capitals count ("er" is not "ER")
 *   bij|op             either
 *   aansluit* … visum* a gap of at most GAP words; without it, words must follow each other
 *
 * A match runs over words, never over letters inside them: `gas` does not find "gastheer". There are no regular
 * expressions in knowledge files: they cannot be checked, indexed or shown to a reader.
 */
import type { Span } from '../model.ts';
import { foldWord, type Word } from './tokenize.ts';

/** Words a `…` may pass over: long enough for "aansluiting van alle Westelijke Balkanlanden bij het GBVB". */
const GAP = 8;
/** Letters by which prefix elements are indexed. */
const KEY = 3;

type Test = { readonly kind: 'stem' | 'exact' | 'capitals' | 'prefix' | 'suffix' | 'infix'; readonly value: string };
interface Element {
  readonly gap: boolean;
  readonly tests: readonly Test[];
}
interface Pattern<T> {
  readonly of: T;
  readonly label: string;
  readonly elements: readonly Element[];
}

export interface TermHit<T> {
  readonly of: T;
  readonly label: string;
  /** In the text the words came from. */
  readonly span: Span;
  /** Indexes of the first and the last word, inclusive. */
  readonly first: number;
  readonly last: number;
}

/** What a matcher needs of a language. */
export interface Stemming {
  readonly stem: (word: string) => string;
}

export interface TermMatcher<T> extends Stemming {
  readonly byKey: ReadonlyMap<string, readonly Pattern<T>[]>;
  /** Patterns whose first element has no key: tried at every word. */
  readonly anywhere: readonly Pattern<T>[];
}

function test(word: string, stem: Stemming['stem']): Test {
  if (word.startsWith('=')) return { kind: 'exact', value: foldWord(word.slice(1)) };
  const head = word.startsWith('*');
  const tail = word.endsWith('*');
  const bare = foldWord(word.replaceAll('*', ''));
  if (bare === '') throw new Error(`pattern element "${word}" holds no letters; expected a word`);
  if (head && tail) return { kind: 'infix', value: bare };
  if (head) return { kind: 'suffix', value: bare };
  if (tail) return { kind: 'prefix', value: bare };
  if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word)) return { kind: 'capitals', value: word };
  return { kind: 'stem', value: stem(bare) };
}

function elements(label: string, stem: Stemming['stem']): Element[] {
  const parsed: Element[] = [];
  let gap = false;
  for (const piece of label.trim().split(/\s+/)) {
    if (piece === '…') gap = true;
    else {
      // A hyphenated word is two words to the matcher, as it is in `words`.
      const parts = piece.includes('|') ? [piece] : piece.split('-').filter((part) => part !== '');
      for (const part of parts) {
        parsed.push({ gap, tests: part.split('|').map((choice) => test(choice, stem)) });
        gap = false;
      }
    }
  }
  if (parsed.length === 0 || parsed[0]?.gap || gap) {
    throw new Error(`pattern "${label}" is empty or begins or ends with …; expected words`);
  }
  return parsed;
}

const keyOf: Record<Test['kind'], (value: string) => string | null> = {
  stem: (value) => `s${value}`,
  exact: (value) => `w${value}`,
  capitals: (value) => `w${foldWord(value)}`,
  prefix: (value) => (value.length >= KEY ? `p${value.slice(0, KEY)}` : null),
  suffix: () => null,
  infix: () => null,
};

/**
 * A matcher for many patterns at once, indexed by their first word. Throws on a label that is not in the pattern
 * language, naming the label.
 */
export function termMatcher<T>(
  patterns: Iterable<readonly [label: string, of: T]>,
  { stem }: Stemming,
): TermMatcher<T> {
  const byKey = new Map<string, Pattern<T>[]>();
  const anywhere: Pattern<T>[] = [];
  for (const [label, of] of patterns) {
    const pattern: Pattern<T> = { of, label, elements: elements(label, stem) };
    const keys = pattern.elements[0]!.tests.map((choice) => keyOf[choice.kind](choice.value));
    if (keys.includes(null)) anywhere.push(pattern);
    else {
      for (const key of new Set(keys as string[])) {
        const list = byKey.get(key);
        if (list === undefined) byKey.set(key, [pattern]);
        else list.push(pattern);
      }
    }
  }
  return { stem, byKey, anywhere };
}

function passes(wanted: Test, word: Word, stem: Stemming['stem']): boolean {
  switch (wanted.kind) {
    case 'stem':
      return stem(word.fold) === wanted.value;
    case 'exact':
      return word.fold === wanted.value;
    case 'capitals':
      return word.text === wanted.value;
    case 'prefix':
      return word.fold.startsWith(wanted.value);
    case 'suffix':
      return word.fold.endsWith(wanted.value);
    case 'infix':
      return word.fold.includes(wanted.value);
  }
}

function endOf<T>(pattern: Pattern<T>, words: readonly Word[], start: number, stem: Stemming['stem']): number | null {
  let last = start;
  for (const [index, element] of pattern.elements.entries()) {
    if (index === 0) {
      if (!element.tests.some((choice) => passes(choice, words[last]!, stem))) return null;
      continue;
    }
    const reach = element.gap ? GAP + 1 : 1;
    let next = -1;
    for (let step = 1; step <= reach && last + step < words.length; step += 1) {
      if (element.tests.some((choice) => passes(choice, words[last + step]!, stem))) {
        next = last + step;
        break;
      }
    }
    if (next < 0) return null;
    last = next;
  }
  return last;
}

/** All hits of a matcher in the words of one text, in order of place, then of label; the shortest fit of each pattern. */
export function findTerms<T>(matcher: TermMatcher<T>, text: readonly Word[]): TermHit<T>[] {
  const hits: TermHit<T>[] = [];
  const tryAll = (patterns: readonly Pattern<T>[] | undefined, first: number, before: number): void => {
    for (const pattern of patterns ?? []) {
      const last = endOf(pattern, text, first, matcher.stem);
      if (last === null) continue;
      // A pattern that begins with a choice stands under several keys: at one word it counts once.
      if (hits.slice(before).some((hit) => hit.of === pattern.of && hit.label === pattern.label)) continue;
      const span = { from: text[first]!.from, to: text[last]!.to };
      hits.push({ of: pattern.of, label: pattern.label, span, first, last });
    }
  };
  for (const [first, word] of text.entries()) {
    const before = hits.length;
    tryAll(matcher.byKey.get(`s${matcher.stem(word.fold)}`), first, before);
    tryAll(matcher.byKey.get(`w${word.fold}`), first, before);
    tryAll(matcher.byKey.get(`p${word.fold.slice(0, KEY)}`), first, before);
    tryAll(matcher.anywhere, first, before);
  }
  return hits.sort((x, y) => x.first - y.first || (x.label < y.label ? -1 : x.label > y.label ? 1 : 0));
}
