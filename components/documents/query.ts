import { foldWord, wordsOf } from '../../src/text/tokenize.ts';

/**
 * What a reader typed into the search field, taken apart. The text itself is the only state: the filters of the page
 * write into it, so that a link, the field and the row of choices can never say three different things.
 */

/** One thing every hit must hold. `word` by stem and parts of compounds, `prefix` by its first letters, `phrase` as printed. */
export interface SearchFilter {
  readonly kind: 'word' | 'prefix' | 'phrase' | 'number';
  /** Folded words; one for a word or prefix. */
  readonly words: readonly string[];
  /** As typed, without its quotes or star. */
  readonly text: string;
}

export type FilterName = 'theme' | 'speaker' | 'year' | 'motion' | 'kamerstuk';
export const FILTERS: readonly FilterName[] = ['theme', 'speaker', 'year', 'motion', 'kamerstuk'];

export interface ParsedFilter {
  readonly name: FilterName;
  readonly value: string;
}

export interface Query {
  readonly wanted: readonly SearchFilter[];
  readonly filters: readonly ParsedFilter[];
}

/** Both languages always count: a link sent to a colleague with the other interface must find the same. */
const NAMES: Readonly<Record<string, FilterName>> = {
  thema: 'theme',
  theme: 'theme',
  spreker: 'speaker',
  speaker: 'speaker',
  jaar: 'year',
  year: 'year',
  motie: 'motion',
  motion: 'motion',
  kamerstuk: 'kamerstuk',
};
const WRITTEN: Readonly<Record<FilterName, string>> = {
  theme: 'thema',
  speaker: 'spreker',
  year: 'jaar',
  motion: 'motie',
  kamerstuk: 'kamerstuk',
};

/** `name:"a b"`, `name:a`, `"a b"`, `„a b”`, `21 501-20`, `a`: in that order, because the last takes anything. */
const PIECE = /(?:(\p{L}+):)?(?:"([^"]*)"?|[„“]([^”“]*)[”“]?|(\d{2} \d{3}-[\dIVX]+)|(\S+))/gu;
/** `21501-20`, `35925-V`, `2023Z20725`: a number of parliament, not two words that happen to be figures. */
const NUMBER = /^(?:\d{5}(?:-[\dIVX]+)?|\d{2} \d{3}-[\dIVX]+|\d{4}[A-Z]\d{5})$/u;

const folded = (text: string): string[] => wordsOf(text).map((word) => word.fold);

/** The parts of a query in the order typed. An unknown `name:` is read as words, so nothing typed is lost. */
export function parseQuery(text: string): Query {
  const wanted: SearchFilter[] = [];
  const filters: ParsedFilter[] = [];
  for (const [all, name, quoted, curly, spaced, bare] of text.matchAll(PIECE)) {
    const value = (quoted ?? curly ?? spaced ?? bare ?? '').trim();
    const filter = name === undefined ? undefined : NAMES[foldWord(name)];
    if (filter !== undefined) {
      if (value !== '') filters.push({ name: filter, value });
      continue;
    }
    if (quoted !== undefined || curly !== undefined) {
      const found = folded(value);
      if (found.length > 0) wanted.push({ kind: 'phrase', words: found, text: value });
    } else if (name === undefined && NUMBER.test(value)) {
      wanted.push({ kind: 'number', words: folded(value), text: value });
    } else {
      const found = folded(all);
      for (const [at, word] of found.entries()) {
        const isPrefix = at === found.length - 1 && all.endsWith('*');
        wanted.push({ kind: isPrefix ? 'prefix' : 'word', words: [word], text: word });
      }
    }
  }
  return { wanted, filters };
}

/** The query as typed with one filter set, or taken out (null): the rest keeps its place. */
export function withFilter(text: string, name: FilterName, value: string | null): string {
  const rest = text
    .replace(PIECE, (all: string, key: string | undefined) =>
      key !== undefined && NAMES[foldWord(key)] === name ? '' : all,
    )
    .replace(/\s+/g, ' ')
    .trim();
  if (value === null) return rest;
  const written = /[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value;
  return `${rest} ${WRITTEN[name]}:${written}`.trim();
}

/** The words of a query without filters, as one wording: what "trace these words" follows. */
export function queryText(query: Query): string {
  return query.wanted
    .filter(({ kind }) => kind !== 'number')
    .map(({ text }) => text)
    .join(' ');
}
