/**
 * Acronyms a text introduces itself: "Gemeenschappelijk Buitenlands- en Veiligheidsbeleid van de EU (GBVB)".
 *
 * Read off the initials, never off a list: each paper brings acronyms of its own. Every content word of the long form
 * must give its first letter, in order, and nothing may be left over, so that "motie van het lid Boswijk (CDA)" and
 * "de informele Raad (Gymnich)" teach nothing. What is missed that way ("Europese Vredesfaciliteit (EPF)", an English
 * acronym after a Dutch name) is missed on purpose: one wrong pair would tag a whole paper wrongly.
 */

import type { LanguagePack } from '../languages/compile-pack.ts';
import type { Acronym, Document } from '../model.ts';
import { compoundMembers } from './compounds.ts';
import { foldWord, type Word, wordsOf } from './tokenize.ts';

/** An acronym with its long form between brackets: `FIMI (Foreign Information Manipulation and Interference)`. */
const EXPLAINED = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}]{0,8}\p{Lu})["'”’*]*\s*\(\s*([^()]{6,120}?)\s*\)/gu;
/** Words such a qualifier may have: "van de Europese Unie". */
const QUALIFIER_WORDS = 4;
/** Letters an acronym needs before a qualifier may stand behind its long form: "Raad van Europa (RE)" would fit too much. */
const QUALIFIED = 3;
/** What a word may give to an acronym: its initial, with those of later members of the compound. */
function gives(word: Word, letters: string, pack: LanguagePack): boolean {
  if (letters === '' || letters[0] !== word.fold[0]) return false;
  // "EU Military Assistance Mission (EUMAM)": an acronym within a name is given whole.
  if (letters === word.fold && /^\p{Lu}+$/u.test(word.text)) return true;
  let given = 0;
  const later = letters.length > 1 ? compoundMembers(word.fold, pack) : [];
  for (const letter of letters.slice(1)) {
    const next = later.find((place) => place > given && word.fold[place] === letter);
    if (next === undefined) return false;
    given = next;
  }
  return true;
}

/** Most letters one word may give: "Defensie-investerings|programma" is two words here, a compound of three is rare. */
const MOST = 3;

/** "niet-gouvernementele": the first word belongs to the next. */
const hyphened = (all: readonly Word[], at: number): boolean => all[at + 1]?.from === all[at]!.to + 1;

/** Index of the first word of the long form that ends with `last` and gives all of `letters`, or null. */
function startOf(all: readonly Word[], last: number, letters: string, pack: LanguagePack): number | null {
  const word = all[last];
  if (word === undefined) return null;
  for (let count = 1; count <= Math.min(MOST, letters.length); count += 1) {
    const rest = letters.slice(0, letters.length - count);
    if (!gives(word, letters.slice(-count), pack)) continue;
    if (rest === '') return pack.words.functionWords.has(word.fold) && !hyphened(all, last) ? null : last;
    const start = startOf(all, last - 1, rest, pack);
    if (start !== null) return start;
  }
  if (!pack.words.functionWords.has(word.fold)) return null;
  // "Justitie en Veiligheid (JenV)" gives the word whole, most acronyms skip it.
  const whole = letters.endsWith(word.fold) ? startOf(all, last - 1, letters.slice(0, -word.fold.length), pack) : null;
  return whole ?? startOf(all, last - 1, letters, pack);
}

/** Two letters fit many pairs of words; only names written with capitals count, or one compound. */
function isName(words: readonly Word[], letters: string, pack: LanguagePack): boolean {
  if (letters.length > 2) return true;
  return words.every((word) => pack.words.functionWords.has(word.fold) || /^\p{Lu}/u.test(word.text));
}

/** Letters looked back over: the longest names of bodies are under 150. A sentence full of brackets stays linear. */
const WINDOW = 200;
/** A long form never runs over one of these. */
const BARRIER = /[.;:!?]\s|[()]/g;

function wordsBefore(text: string, to: number): Word[] {
  const start = Math.max(0, to - WINDOW);
  const window = text.slice(start, to);
  const from = [...window.matchAll(BARRIER)].at(-1)?.index ?? (start === 0 ? -1 : window.indexOf(' '));
  return wordsOf(window)
    .filter((word) => word.from > from)
    .map((word) => ({ ...word, from: word.from + start, to: word.to + start }));
}

function longBefore(
  text: string,
  to: number,
  letters: string,
  pack: LanguagePack,
): { from: number; to: number } | null {
  const all = wordsBefore(text, to);
  const ends = [all.length - 1];
  const qualifier = all.findLastIndex((word) => pack.documents.acronymQualifiers.has(word.fold));
  if (letters.length >= QUALIFIED && qualifier > 0 && all.length - qualifier <= QUALIFIER_WORDS)
    ends.push(qualifier - 1);
  for (const last of ends) {
    if (all[last] === undefined || pack.words.functionWords.has(all[last].fold)) continue;
    const start = startOf(all, last, letters, pack);
    if (start === null) continue;
    const span = all.slice(start, last + 1);
    if (isName(span, letters, pack) && span[0]!.fold !== letters) return { from: span[0]!.from, to: span.at(-1)!.to };
  }
  return null;
}

/**
 * The acronyms a text introduces, each with its long form as printed and where both stand, in order of place. Precise
 * rather than many: a pair whose initials do not fit wholly is left out. The same text gives the same pairs.
 */
export function acronymsIn(text: string, pack: LanguagePack): Omit<Acronym, 'sentence'>[] {
  const introduced: Omit<Acronym, 'sentence'>[] = [];
  const add = (short: string, at: number, long: { from: number; to: number } | null): void => {
    if (long === null) return;
    const span = { from: at, to: at + short.length };
    introduced.push({ short, long: text.slice(long.from, long.to), shortSpan: span, longSpan: long });
  };
  for (const match of text.matchAll(pack.bracketedAcronym)) {
    const short = match[1]!;
    add(short, match.index + match[0].indexOf(short), longBefore(text, match.index, foldWord(short), pack));
  }
  for (const match of text.matchAll(EXPLAINED)) {
    const [whole, short = '', inside = ''] = match;
    const at = match.index + whole.indexOf('(') + 1;
    const all = wordsOf(inside);
    const start = startOf(all, all.length - 1, foldWord(short), pack);
    if (start !== 0 || !isName(all, short, pack)) continue;
    const from = text.indexOf(inside, at);
    add(short, match.index, { from: from + all[0]!.from, to: from + all.at(-1)!.to });
  }
  return introduced.sort((x, y) => x.shortSpan.from - y.shortSpan.from);
}

const comparable = (long: string, { stem }: LanguagePack): string =>
  wordsOf(long)
    .map((word) => stem(word.fold))
    .join(' ');

/**
 * The acronyms a paper introduces, each once, with the sentence it first stands in (null in a heading). An acronym that
 * one paper gives two different long forms says nothing for sure and is left out.
 */
export function acronymsOf(document: Document, pack: LanguagePack): readonly Acronym[] {
  const byShort = new Map<string, Acronym | null>();
  for (const block of document.blocks) {
    const texts = block.sentences.length > 0 ? block.sentences : [{ id: null, text: block.text }];
    for (const { id, text } of texts) {
      for (const acronym of acronymsIn(text, pack)) {
        const first = byShort.get(acronym.short);
        if (first === undefined) byShort.set(acronym.short, { ...acronym, sentence: id });
        else if (first !== null && comparable(first.long, pack) !== comparable(acronym.long, pack))
          byShort.set(acronym.short, null);
      }
    }
  }
  return [...byShort.values()].filter((acronym) => acronym !== null);
}
