import type { Block, Document, Dossier, Sentence } from '../../src/model.ts';
import { inScope } from '../../src/text/scope.ts';

/** The sentences of one paper that stand in a comparison, and what was left out of it and why. */
export interface Scope {
  readonly document: Document;
  /** In reading order. */
  readonly sentences: readonly Scoped[];
  /** The headings the paper was limited to; null when all its parts in scope are shown. */
  readonly headings: readonly string[] | null;
  /** Sentences outside those headings that are shown because they are linked to the other paper. */
  readonly elsewhere: number;
  /** Sentences in scope that are not shown. */
  readonly left: number;
}

export interface Scoped {
  readonly block: Block;
  readonly sentence: Sentence;
  /** Rank among the sentences of the paper that are in scope, shown or not. */
  readonly rank: number;
}

/** All sentences of running text in the parts of a paper that take part in comparisons, in reading order. */
export function scopedSentences(document: Document): Scoped[] {
  return document.blocks
    .filter((block) => inScope(document, block))
    .flatMap((block) => block.sentences.map((sentence) => ({ block, sentence })))
    .map((scoped, rank) => ({ ...scoped, rank }));
}

/**
 * A section is about the subject when at least half of its sentences speak about the focus or are linked to the other
 * paper. Any single hit was tried and let in the whole report of another meeting over one sentence in passing.
 */
const ABOUT = 0.5;
/** Limiting saves nothing when it hides less than this share of the paper: then the reader gets all of it. */
const WORTH = 0.4;

const sectionOf = (block: Block): string => JSON.stringify([block.part, block.section]);

/**
 * What of a paper is compared. A paper far larger than the shared subject (a report of two meetings, one of them about
 * something else) is limited to its sections about the focus; a sentence elsewhere that is linked stays, since leaving it
 * out would make its partner look dropped. `whole` shows everything.
 */
export function scopeOf(dossier: Dossier, document: Document, linked: ReadonlySet<string>, whole: boolean): Scope {
  const all = scopedSentences(document);
  const everything: Scope = { document, sentences: all, headings: null, elsewhere: 0, left: 0 };
  if (whole) return everything;
  const focus = new Set(
    dossier.cells
      .filter((cell) => cell.document === document.source.id && cell.state === 'speaks')
      .flatMap((cell) => cell.sentences),
  );
  const sections = new Map<string, { heading: string | null; total: number; about: number }>();
  for (const { block, sentence } of all) {
    const key = sectionOf(block);
    const section = sections.get(key) ?? { heading: block.section.at(-1) ?? null, total: 0, about: 0 };
    section.total += 1;
    if (focus.has(sentence.id) || linked.has(sentence.id)) section.about += 1;
    sections.set(key, section);
  }
  const about = new Set(
    [...sections].filter(([, { total, about: hits }]) => hits >= total * ABOUT).map(([key]) => key),
  );
  const inside = all.filter(({ block }) => about.has(sectionOf(block)));
  if (inside.length === 0 || inside.length > all.length * (1 - WORTH)) return everything;
  const sentences = all.filter(({ block, sentence }) => about.has(sectionOf(block)) || linked.has(sentence.id));
  const headings = [...about].map((key) => sections.get(key)?.heading ?? null).filter((heading) => heading !== null);
  return {
    document,
    sentences,
    headings,
    elsewhere: sentences.length - inside.length,
    left: all.length - sentences.length,
  };
}
