/**
 * How common a word or a character 4-gram is in the official prose of a language: a fixed table.
 *
 * Fixed on purpose. Frequencies counted over the corpus itself would change with every paper that is added, and with
 * them every link between the others.
 */
import type { FrequencyData } from './pack.ts';

export interface WordFrequency {
  /**
   * Share of the sentences of official prose that hold a stem, above 0 and at most 1. A stem that is not in the table gets
   * the share of the tail; without a table every stem counts as tail, so that only the papers compared decide.
   */
  readonly stemShare: (stem: string) => number;
  /** The same for a character 4-gram within a word, `_` for the edge of a word. */
  readonly gramShare: (gram: string) => number;
  /** True when the table lists the stem: it is a word of official prose, not of one subject. */
  readonly isCommonStem: (stem: string) => boolean;
  readonly hasTable: boolean;
}

/**
 * Share of sentences from which a word is grammar, not matter ("de", "worden", "artikel"): its letters would drown the few
 * that tell, and it makes no sentence near another.
 */
export const GRAMMAR_SHARE = 0.03;

/** What every word is taken to be without a table: as rare as the tail of the Dutch one, 8 and 15 of 112,242 sentences. */
export const NO_TABLE: FrequencyData = { sentences: 112_242, tail: { word: 8, gram: 15 }, words: '', grams: '' };

function unpack(packed: string, keysOf: (keys: string) => Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of packed.trim().split('\n')) {
    const blank = line.indexOf(' ');
    if (blank < 0) continue;
    const count = 2 ** (Number(line.slice(0, blank)) / 2);
    for (const key of keysOf(line.slice(blank + 1))) counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}

/** Keys of four characters that stand one after the other. */
function inFours(keys: string): string[] {
  const grams: string[] = [];
  for (let from = 0; from < keys.length; from += 4) grams.push(keys.slice(from, from + 4));
  return grams;
}

/** The table of a language, by stem: it holds words, so that a change to the stemmer needs no new table. */
export function wordFrequency(given: FrequencyData | null, stem: (word: string) => string): WordFrequency {
  const data = given ?? NO_TABLE;
  const stems = new Map<string, number>();
  for (const [word, count] of unpack(data.words, (keys) => keys.split(' '))) {
    const key = stem(word);
    stems.set(key, (stems.get(key) ?? 0) + count);
  }
  const grams = unpack(data.grams, inFours);
  const share = (count: number): number => Math.min(count, data.sentences) / data.sentences;
  return {
    stemShare: (key) => share(stems.get(key) ?? data.tail.word),
    gramShare: (key) => share(grams.get(key) ?? data.tail.gram),
    isCommonStem: (key) => stems.has(key),
    hasTable: given !== null,
  };
}
