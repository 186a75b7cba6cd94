/**
 * What alignment needs to know of one paper, made once and used for every pair the paper is in.
 */

import {
  type AnnotationOptions,
  annotateSentences,
  type SentenceAnnotations,
} from '../annotate/sentence-annotations.ts';
import type { Block, Document, Knowledge, Language, Sentence, Span } from '../model.ts';
import { isInScope } from '../text/block-scope.ts';
import { clauses } from '../text/clauses.ts';
import { stem } from '../text/stems.ts';
import { type Word, wordsOf } from '../text/tokenize.ts';
import { GRAMMAR_SHARE, gramShare, stemShare } from '../text/word-frequency.ts';

export type BagKind = 'stems' | 'grams';
/** Sorted numbers of distinct keys in the paper's vocabulary. */
export type Bag = Int32Array;

/** The keys of one kind in one paper, in code unit order, with the number of sentences that hold each. */
export interface Vocabulary {
  readonly keys: readonly string[];
  readonly counts: Int32Array;
  /** Share of the sentences of the background that hold each key; zero where there is no background. */
  readonly shares: Float64Array;
  readonly sentences: number;
}

export interface PreparedClause {
  readonly span: Span;
  readonly stems: Bag;
  readonly grams: Bag;
}

/** One sentence, ready to be compared. */
export interface PreparedSentence {
  readonly sentence: Sentence;
  readonly block: Block;
  /** Place in the paper, from 0, over the sentences in scope. */
  readonly order: number;
  readonly words: readonly Word[];
  readonly stems: Bag;
  readonly grams: Bag;
  readonly clauses: readonly PreparedClause[];
  readonly signs: SentenceAnnotations;
}

/** A paper prepared for alignment. */
export interface PreparedDocument {
  readonly document: Document;
  readonly knowledge: Knowledge | null;
  readonly language: Language;
  readonly units: readonly PreparedSentence[];
  readonly vocabulary: Readonly<Record<BagKind, Vocabulary>>;
}

/** Letters of a gram. Four join "Oekraïne" and "Oekraïense", "Rusland" and "Russische", which the stemmer leaves apart. */
const GRAM = 4;

function gramsOf(word: string): string[] {
  const edged = `_${word}_`;
  if (edged.length <= GRAM) return [edged];
  return Array.from({ length: edged.length - GRAM + 1 }, (_, at) => edged.slice(at, at + GRAM));
}

/** The keys of one word. */
interface Keys {
  readonly stem: string;
  readonly grams: readonly string[];
}
const NO_GRAMS: readonly string[] = [];

function keysOf(word: Word, language: Language): Keys {
  const key = stem(word.fold, language);
  return { stem: key, grams: stemShare(key, language) < GRAMMAR_SHARE ? gramsOf(word.fold) : NO_GRAMS };
}

function vocabularyOf(
  lists: readonly (readonly string[])[],
  share: (key: string) => number,
): { vocabulary: Vocabulary; ids: Map<string, number> } {
  const counts = new Map<string, number>();
  for (const list of lists) for (const key of new Set(list)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = [...counts.keys()].sort();
  const ids = new Map(keys.map((key, at) => [key, at]));
  return {
    vocabulary: {
      keys,
      counts: Int32Array.from(keys, (key) => counts.get(key)!),
      shares: Float64Array.from(keys, share),
      sentences: lists.length,
    },
    ids,
  };
}

const bag = (keys: readonly string[], ids: ReadonlyMap<string, number>): Bag =>
  Int32Array.from(new Set(keys.map((key) => ids.get(key)!))).sort();

/**
 * A paper prepared for alignment: its sentences in scope with words, letters, clauses and signs (themes, regions, objects,
 * set phrase). Make it once and pass it to every call; it depends on this paper and the knowledge alone.
 */
export function prepareDocument(
  document: Document,
  knowledge: Knowledge | null = null,
  options: AnnotationOptions = {},
): PreparedDocument {
  const { language } = document.source;
  const signs = annotateSentences(document, knowledge, options);
  const known = new Map<string, Keys>();
  const found = document.blocks
    .filter((block) => isInScope(document, block))
    .flatMap((block) => block.sentences.map((sentence) => ({ block, sentence, words: wordsOf(sentence.text) })))
    .filter((one) => one.words.length > 0)
    .map((one) => ({
      ...one,
      keys: one.words.map((word) => {
        const ready = known.get(word.fold) ?? keysOf(word, language);
        known.set(word.fold, ready);
        return ready;
      }),
    }));
  const stems = vocabularyOf(
    found.map((one) => one.keys.map((key) => key.stem)),
    (key) => stemShare(key, language),
  );
  const grams = vocabularyOf(
    found.map((one) => one.keys.flatMap((key) => key.grams)),
    (key) => gramShare(key, language),
  );
  const stemBag = (keys: readonly Keys[]): Bag =>
    bag(
      keys.map((key) => key.stem),
      stems.ids,
    );
  const units = found.map(({ block, sentence, words: all, keys }, order): PreparedSentence => {
    const cut = clauses(sentence.text, language);
    return {
      sentence,
      block,
      order,
      words: all,
      stems: stemBag(keys),
      grams: bag(
        keys.flatMap((key) => key.grams),
        grams.ids,
      ),
      clauses: cut.map((span): PreparedClause => {
        const inside = keys.filter((_, at) => span.from <= all[at]!.from && all[at]!.from < span.to);
        return {
          span,
          stems: stemBag(inside),
          grams: bag(
            inside.flatMap((key) => key.grams),
            grams.ids,
          ),
        };
      }),
      signs: signs(sentence.id, all),
    };
  });
  return {
    document,
    knowledge,
    language,
    units,
    vocabulary: { stems: stems.vocabulary, grams: grams.vocabulary },
  };
}
