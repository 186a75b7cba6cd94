import { foldWord } from '../../src/text/tokenize.ts';
import { searchedWords } from './searched-words.ts';

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
  /** The whole of what was typed with hyphens, without them: "visa-beleid" is also "visabeleid". */
  readonly joined?: string;
}

/** What can be asked for whoever writes; beside it the schemes by which the papers of a dossier are numbered, by id. */
export const FILTERS = ['theme', 'speaker', 'year', 'motion'] as const;

export interface ParsedFilter {
  /** One of `FILTERS`, or the id of a scheme. */
  readonly name: string;
  readonly value: string;
}

export interface Query {
  readonly wanted: readonly SearchFilter[];
  readonly filters: readonly ParsedFilter[];
}

/** Both languages always count: a link sent to a colleague with the other interface must find the same. */
const NAMES: Readonly<Record<string, string>> = {
  thema: 'theme',
  theme: 'theme',
  spreker: 'speaker',
  speaker: 'speaker',
  jaar: 'year',
  year: 'year',
  motie: 'motion',
  motion: 'motion',
};
const WRITTEN: Readonly<Record<string, string>> = {
  theme: 'thema',
  speaker: 'spreker',
  year: 'jaar',
  motion: 'motie',
};

/** `name:"a b"`, `name:a`, `"a b"`, `„a b”`, `21 501-20`, `a`: in that order, because the last takes anything. */
const PIECE = /(?:(\p{L}+):)?(?:"([^"]*)"?|[„“]([^”“]*)[”“]?|(\d{2} \d{3}-[\dIVX]+)|(\S+))/gu;
/** `21501-20`, `35925-V`, `2023Z20725`: the number of a paper, not two words that happen to be figures. */
const NUMBER = /^(?:\d{5}(?:-[\dIVX]+)?|\d{2} \d{3}-[\dIVX]+|\d{4}[A-Z]\d{5})$/u;

const folded = (text: string): string[] => searchedWords(text).map((word) => word.fold);

/**
 * The parts of a query in the order typed, `schemes` by their ids. An unknown `name:` is read as words, so nothing typed is
 * lost.
 */
export function parseQuery(text: string, schemes: readonly string[] = []): Query {
  const wanted: SearchFilter[] = [];
  const filters: ParsedFilter[] = [];
  for (const [all, name, quoted, curly, spaced, bare] of text.matchAll(PIECE)) {
    const value = (quoted ?? curly ?? spaced ?? bare ?? '').trim();
    const named = name === undefined ? '' : foldWord(name);
    const filter = NAMES[named] ?? schemes.find((scheme) => scheme === named);
    if (filter !== undefined) {
      if (value !== '') filters.push({ name: filter, value });
      continue;
    }
    if (quoted !== undefined || curly !== undefined) {
      const phrase = folded(value);
      if (phrase.length > 0) wanted.push({ kind: 'phrase', words: phrase, text: value });
    } else if (name === undefined && NUMBER.test(value)) {
      wanted.push({ kind: 'number', words: folded(value), text: value });
    } else {
      const typed = folded(all);
      for (const [place, word] of typed.entries()) {
        const isPrefix = place === typed.length - 1 && all.endsWith('*');
        const joined = typed.length > 1 && all.includes('-') ? { joined: typed.join('') } : {};
        wanted.push({ kind: isPrefix ? 'prefix' : 'word', words: [word], text: word, ...joined });
      }
    }
  }
  return { wanted, filters };
}

/** The query as typed with one filter set, or taken out (null): the rest keeps its place. */
export function withFilter(text: string, name: string, value: string | null): string {
  const rest = text
    .replace(PIECE, (all: string, key: string | undefined) =>
      key !== undefined && (NAMES[foldWord(key)] ?? foldWord(key)) === name ? '' : all,
    )
    .replace(/\s+/g, ' ')
    .trim();
  if (value === null) return rest;
  const written = /[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value;
  return `${rest} ${WRITTEN[name] ?? name}:${written}`.trim();
}

/** The words of a query without filters, as one wording: what "trace these words" follows. */
export function queryText(query: Query): string {
  return query.wanted
    .filter(({ kind }) => kind !== 'number')
    .map(({ text }) => text)
    .join(' ');
}
