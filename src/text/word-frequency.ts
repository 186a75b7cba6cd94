/**
 * How common a word or a character 4-gram is in Dutch official prose: a fixed table.
 *
 * Fixed on purpose. Frequencies counted over the corpus itself would change with every paper that is added, and with
 * them every link between the others.
 */
import type { Language } from '../model.ts';
import { stem } from './stems.ts';
import { GRAM_COUNTS, SENTENCE_COUNT, TAIL_COUNTS, WORD_COUNTS } from './word-frequency-data.ts';

function unpack(packed: string, keysOf: (keys: string) => Iterable<string>): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of packed.trim().split('\n')) {
    const at = line.indexOf(' ');
    const count = 2 ** (Number(line.slice(0, at)) / 2);
    for (const key of keysOf(line.slice(at + 1))) found.set(key, (found.get(key) ?? 0) + count);
  }
  return found;
}

/** Keys of four characters that stand one after the other. */
function inFours(keys: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < keys.length; at += 4) found.push(keys.slice(at, at + 4));
  return found;
}

let stems: ReadonlyMap<string, number> | null = null;
let grams: ReadonlyMap<string, number> | null = null;

/** Stems of the table, made once: the table holds words, so that a change to the stemmer needs no new table. */
function stemTable(): ReadonlyMap<string, number> {
  if (stems === null) {
    const found = new Map<string, number>();
    for (const [word, count] of unpack(WORD_COUNTS, (keys) => keys.split(' '))) {
      const key = stem(word, 'nl');
      found.set(key, (found.get(key) ?? 0) + count);
    }
    stems = found;
  }
  return stems;
}

function gramTable(): ReadonlyMap<string, number> {
  grams ??= unpack(GRAM_COUNTS, inFours);
  return grams;
}

/**
 * Share of sentences from which a word is grammar, not matter ("de", "worden", "artikel"): its letters would drown the few
 * that tell, and it makes no sentence near another.
 */
export const GRAMMAR_SHARE = 0.03;

/**
 * Share of the sentences of Dutch official prose that hold a stem, above 0 and at most 1. A stem that is not in the
 * table gets the share of the tail. There is no table for English: every stem counts as tail there, so that only the
 * papers compared decide.
 */
export function stemShare(key: string, language: Language): number {
  const count = language === 'nl' ? (stemTable().get(key) ?? TAIL_COUNTS.word) : TAIL_COUNTS.word;
  return Math.min(count, SENTENCE_COUNT) / SENTENCE_COUNT;
}

/** The same for a character 4-gram within a word, `_` for the edge of a word. */
export function gramShare(key: string, language: Language): number {
  const count = language === 'nl' ? (gramTable().get(key) ?? TAIL_COUNTS.gram) : TAIL_COUNTS.gram;
  return Math.min(count, SENTENCE_COUNT) / SENTENCE_COUNT;
}

/** True when the table lists the stem: it is a word of official prose, not of one subject. English has no table. */
export function isCommonStem(key: string, language: Language): boolean {
  return language === 'nl' && stemTable().has(key);
}
