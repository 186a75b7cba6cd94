/**
 * Whether a full stop behind a word ends the sentence, told from both sides: what kind of word it hangs on, and what comes
 * after. One list of abbreviations that never end anything read "in de VS. Nederland" and "na 30 min. Daarna" as one.
 */
import type { LanguagePack } from '../languages/compile-pack.ts';

/** A full stop and what stands around it. */
export interface FullStop {
  /** The sentence so far, the word before the stop left out; its last eighty characters are enough. */
  readonly before: string;
  /** The word it hangs on, as printed, without what opens before it. */
  readonly word: string;
  /** Quotation marks and brackets behind it, and the text after those. */
  readonly opening: string;
  readonly after: string;
}

/** Words of a paper printed in lower case and without a full stop behind them: no abbreviations, and no names. */
export type OrdinaryWords = ReadonlySet<string>;

/** The ordinary words of texts, in time proportional to their length. */
export function ordinaryWords(texts: readonly string[]): OrdinaryWords {
  const words = new Set<string>();
  for (const text of texts)
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}.])\p{Ll}[\p{L}\p{M}]*(?![\p{L}\p{N}.])/gu)) words.add(word);
  return words;
}

const NEXT = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/u;
/** What is numbered: a figure, a Roman numeral, a letter by itself. */
const NUMBERED = /^(?:\d|[IVXL]+(?![\p{L}\p{N}])|\p{Lu}(?![\p{L}\p{N}’']))/u;
const CURRENCY = '(?:EUR|USD|GBP|CHF|NOK|[Ee]uro|[Dd]ollar|[€$£])';
/** A sum that wants nothing but its multiple: `EUR 1,5 mln.`; `1,5 mln.` waits for what is counted. */
const SUM = new RegExp(String.raw`${CURRENCY} ?\d[\d.,]*(?: ?[–-] ?\d[\d.,]*)? ?$`, 'u');
const STARTS_CURRENCY = new RegExp(`^${CURRENCY}`, 'u');
const AFTER_NUMBER = /\d ?$/;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}$/u;
const DOTTED = /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u;
const NO_VOWEL = /^[^\P{L}aeiouyàáâäèéêëìíîïòóôöùúûü]{2,6}$/iu;

/** `Q1. How many`, `A3(a). Yes`: the label of a question or an answer. */
const LABEL = /^\p{Lu}{1,2}\d{1,3}[a-z]?(?:\([a-z]\))?$/u;

/** The number of a part: `3`, `12a`, `IV`. */
const PART = /^(?:\d{1,3}[a-z]?|[IVX]+)$/u;
/** What a quotation or a bracket opens with. */
const OPENED = /^[“"„«‘'(]+/;

/** Does the sentence end at the stop, given that what follows could begin one? */
export function stopEndsSentence(stop: FullStop, pack: LanguagePack, ordinary: OrdinaryWords): boolean {
  const { before, word, opening, after } = stop;
  const { sentences, words } = pack;
  const bare = word.toLowerCase();
  const next = NEXT.exec(after)?.[0] ?? '';
  const capital = /^\p{Lu}/u.test(after);
  const opens = sentences.openers.has(next.toLowerCase());
  // `De ER` opens a sentence where no name can be meant; behind a title `De Vries` and `A. Meyer` are names.
  const settles = opens && !/^(?:\.|\s*\p{Lu}\p{Ll})/u.test(after.slice(next.length));
  const begins = opens || (capital && ordinary.has(next.toLowerCase()));
  const bracket = /[([]/.test(opening);
  const numbered = bracket || NUMBERED.test(after);
  if (/^(?:\d{1,2}|[ivx]+)$/i.test(word) && startsList(before)) return false;
  if (LABEL.test(word) && before.trim() === '') return false;
  // `Ad 1. De bediening is verruimd`, `Artikel 3. Deze verordening`: the number of a part, in front of what it says.
  if (PART.test(word) && sentences.parts.has(before.replace(OPENED, '').trim().toLowerCase())) return false;
  // `in de VS. Nederland`: capitals are an acronym, except in a line of capitals.
  if (CAPITALS.test(word) && /\p{Ll}/u.test(before)) return !(numbered && sentences.beforeNumbers.has(bare));
  if (sentences.neverEnds.has(bare) && !INITIALS.test(word)) return false;
  if (sentences.units.has(bare) && AFTER_NUMBER.test(before)) return capital;
  if (sentences.beforeNames.has(bare)) return settles;
  if (sentences.beforeNumbers.has(bare)) {
    const isWord = ordinary.has(bare) || sentences.openers.has(bare) || sentences.dangling.has(bare);
    return !numbered && capital && (begins || isWord);
  }
  if (sentences.multiples.has(bare)) {
    if (STARTS_CURRENCY.test(after)) return false;
    return SUM.test(before) || begins;
  }
  const determined = pack.display.determiners.has(/(\p{L}+) $/u.exec(before)?.[1]?.toLowerCase() ?? '');
  // `De N.V. Lauwse Waterwerken` against `Philips N.V. De Raad`.
  if (sentences.companies.has(bare)) return capital && !bracket && !determined;
  // `E.D. Wiebes` has initials, `havens e.d. Schepen` an abbreviation.
  if (sentences.maybeEnds.has(bare) && !INITIALS.test(word)) return capital && !bracket;
  if (/^\p{Ll}$/u.test(word)) return capital && !startsList(before);
  if (/^\p{L}$/u.test(word)) return settles;
  if (DOTTED.test(word)) {
    if (/^\p{Ll}/u.test(word)) return opens;
    // Dutch writes `VS-congres`: behind an article `de V.S.` has nothing more to come, where `the U.S. Congress` has.
    return settles || (words.closedCompounds && determined && capital);
  }
  // `Hand. II 2021/22`, `lett. B, blz. 3`: no sentence begins with a Roman numeral, or a letter and a comma.
  if (/^(?:[IVXL]{2,4}(?=[\s,])|\p{Lu}[,;)])/u.test(after)) return false;
  if (!NO_VOWEL.test(word) || /^.+\p{Lu}/u.test(word)) return true;
  // A word without a vowel is short for something: `Th. Bakker`, `Stb. 2022`, `5 km. Daarna`.
  if (!capital) return false;
  if (/^\p{Lu}/u.test(word)) return settles;
  return begins || AFTER_NUMBER.test(before);
}

/**
 * Does the number or letter before the full stop stand where that of a list does: at the start, after `:` or `;`, or where a
 * quotation opens (`“1. How many branches have closed?”`)?
 */
const startsList = (before: string): boolean => /(?:^|[:;])\s*[“"„«‘'(]*$/.test(before);
