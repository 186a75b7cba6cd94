/**
 * What alignment needs to know of one paper, made once and used for every pair the paper is in.
 */
import type { Block, Document, Knowledge, Language, Sentence, Span } from '../model.ts';
import { stemShare } from '../text/background.ts';
import { clauses } from '../text/clauses.ts';
import { inScope } from '../text/scope.ts';
import { stem } from '../text/stems.ts';
import { type Word, words } from '../text/words.ts';
import { type SignOptions, type Signs, signsOf } from './signs.ts';

export type Kind = 'stems' | 'grams';
/** Sorted numbers of distinct keys in the paper's vocabulary. */
export type Bag = Int32Array;

/** The keys of one kind in one paper, in code unit order, with the number of sentences that hold each. */
export interface Vocabulary {
  readonly keys: readonly string[];
  readonly counts: Int32Array;
  readonly sentences: number;
}

export interface Clause {
  readonly span: Span;
  readonly stems: Bag;
  readonly grams: Bag;
}

/** One sentence, ready to be compared. */
export interface Unit {
  readonly sentence: Sentence;
  readonly block: Block;
  /** Place in the paper, from 0, over the sentences in scope. */
  readonly order: number;
  readonly words: readonly Word[];
  readonly stems: Bag;
  readonly grams: Bag;
  readonly clauses: readonly Clause[];
  readonly signs: Signs;
}

/** A paper prepared for alignment. */
export interface Analysis {
  readonly document: Document;
  readonly knowledge: Knowledge | null;
  readonly language: Language;
  readonly units: readonly Unit[];
  readonly vocabulary: Readonly<Record<Kind, Vocabulary>>;
}

/**
 * Share of sentences above which a word is grammar, not matter ("de", "worden", "artikel"). Only letters leave such
 * words out: their many grams would drown the few that tell; stems keep them, at their small weight.
 */
const GRAMMAR = 0.03;
/** Letters of a gram. Four join "Oekraïne" and "Oekraïense", "Rusland" and "Russische", which the stemmer leaves apart. */
const GRAM = 4;

function gramsOf(word: string): string[] {
  const edged = `_${word}_`;
  if (edged.length <= GRAM) return [edged];
  return Array.from({ length: edged.length - GRAM + 1 }, (_, at) => edged.slice(at, at + GRAM));
}

interface Keys {
  readonly stems: readonly string[];
  readonly grams: readonly string[];
}

function keysOf(found: readonly Word[], language: Language): Keys {
  const matter = found.filter((word) => stemShare(stem(word.fold, language), language) < GRAMMAR);
  return {
    stems: found.map((word) => stem(word.fold, language)),
    grams: matter.flatMap((word) => gramsOf(word.fold)),
  };
}

function vocabularyOf(lists: readonly (readonly string[])[]): { vocabulary: Vocabulary; ids: Map<string, number> } {
  const counts = new Map<string, number>();
  for (const list of lists) for (const key of new Set(list)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = [...counts.keys()].sort();
  const ids = new Map(keys.map((key, at) => [key, at]));
  return {
    vocabulary: { keys, counts: Int32Array.from(keys, (key) => counts.get(key)!), sentences: lists.length },
    ids,
  };
}

const bag = (keys: readonly string[], ids: ReadonlyMap<string, number>): Bag =>
  Int32Array.from(new Set(keys.map((key) => ids.get(key)!))).sort();

/**
 * A paper prepared for alignment: its sentences in scope with words, letters, clauses and signs (themes, regions, objects,
 * set phrase). Make it once and pass it to every call; it depends on this paper and the knowledge alone.
 */
export function analyse(document: Document, knowledge: Knowledge | null = null, options: SignOptions = {}): Analysis {
  const { language } = document.source;
  const signs = signsOf(document, knowledge, options);
  const found = document.blocks
    .filter((block) => inScope(document, block))
    .flatMap((block) => block.sentences.map((sentence) => ({ block, sentence, words: words(sentence.text) })))
    .filter((one) => one.words.length > 0);
  const keys = found.map((one) => keysOf(one.words, language));
  const stems = vocabularyOf(keys.map((one) => one.stems));
  const grams = vocabularyOf(keys.map((one) => one.grams));
  const units = found.map(({ block, sentence, words: all }, order): Unit => {
    const own = keys[order]!;
    const parts = clauses(sentence.text, language).map((span): Clause => {
      const inside = keysOf(
        all.filter((word) => span.from <= word.from && word.to <= span.to),
        language,
      );
      return { span, stems: bag(inside.stems, stems.ids), grams: bag(inside.grams, grams.ids) };
    });
    return {
      sentence,
      block,
      order,
      words: all,
      stems: bag(own.stems, stems.ids),
      grams: bag(own.grams, grams.ids),
      clauses: parts,
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
