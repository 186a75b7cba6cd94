import { plainText } from '../../text/read-characters.ts';
import { searchedWords } from '../../text/searched-words.ts';
import { foldWord } from '../../text/tokenize.ts';
import { typedNumber } from './paper-number.ts';

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
  /** Typed in capitals: "US" is a name, where "us" only holds a sentence together. */
  readonly isName?: true;
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

/** `name:"a b"`, `name:a`, `"a b"`, `„a b”`, `21 501-20 nr. 12`, `a`: in that order, because the last takes anything. */
const pieces = (schemes: readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?:(?<name>\p{L}+):)?(?:"(?<quoted>[^"]*)"?|[„“](?<curly>[^”“]*)[”“]?|(?<number>${typedNumber(schemes)})|(?<bare>\S+))`,
    'giu',
  );
/** "U.S.", "d.w.z.": one word in letters. */
const LETTERS = /^\p{L}(?:\.\p{L})+\.?$/u;
/** A hyphen within a word, of any kind. */
const HYPHENED = /\p{L}[-\u2010\u2011]\p{L}/u;

const folded = (text: string): string[] => searchedWords(text).map((word) => word.fold);

/** The words of one piece without quotes. */
function wordsTyped(all: string): SearchFilter[] {
  const typed = searchedWords(all);
  const whole = typed.map(({ fold }) => fold).join('');
  if (LETTERS.test(all)) return [{ kind: 'word', words: [whole], text: all }];
  return typed.map(({ fold, text }, place) => {
    const isPrefix = place === typed.length - 1 && all.endsWith('*');
    const joined = typed.length > 1 && HYPHENED.test(all) ? { joined: whole } : {};
    // "US" in capitals is a name, and "us" holds a sentence together.
    const isName = all.length > 1 && all === all.toUpperCase() && /\p{L}/u.test(all);
    return { kind: isPrefix ? 'prefix' : 'word', words: [fold], text, ...(isName ? { isName } : {}), ...joined };
  });
}

/**
 * The parts of a query in the order typed, `schemes` by their ids. An unknown `name:` is read as words, so nothing typed is
 * lost.
 */
export function parseQuery(text: string, schemes: readonly string[] = []): Query {
  const wanted: SearchFilter[] = [];
  const filters: ParsedFilter[] = [];
  // A hyphen that only says where a word may break comes along when text is copied, and so does all that is not seen.
  for (const { 0: all, groups = {} } of plainText(text).matchAll(pieces(schemes))) {
    const { name, quoted, curly, number, bare } = groups;
    const value = (quoted ?? curly ?? number ?? bare ?? '').trim();
    const named = name === undefined ? '' : foldWord(name);
    const filter = NAMES[named] ?? schemes.find((scheme) => scheme === named);
    if (filter !== undefined) {
      if (value !== '') filters.push({ name: filter, value });
      continue;
    }
    if (quoted !== undefined || curly !== undefined) {
      const phrase = folded(value);
      if (phrase.length > 0) wanted.push({ kind: 'phrase', words: phrase, text: value });
    } else if (number !== undefined) wanted.push({ kind: 'number', words: folded(value), text: value });
    else for (const one of wordsTyped(all)) wanted.push(one);
  }
  return { wanted, filters };
}

/** The query as typed with one filter set, or taken out (null): the rest keeps its place. */
export function withFilter(text: string, name: string, value: string | null): string {
  const rest = text
    .replace(pieces([]), (all: string, key: string | undefined) =>
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
