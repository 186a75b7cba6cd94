import type { Block, Document, Dossier, Sentence } from '../../model.ts';
import { isInScope } from '../../text/block-scope.ts';

/** The sentences of one paper that stand in a comparison, and what was left out of it and why. */
export interface ComparedScope {
  readonly document: Document;
  /** In reading order. */
  readonly sentences: readonly ScopedSentence[];
  /** The headings the paper was limited to; null when all its parts in scope are shown. */
  readonly headings: readonly string[] | null;
  /** Sentences outside those headings that are shown because they are linked to the other paper. */
  readonly elsewhere: number;
  /** Sentences in scope that are not shown. */
  readonly left: number;
}

export interface ScopedSentence {
  readonly block: Block;
  readonly sentence: Sentence;
  /** Rank among the sentences of the paper that are in scope, shown or not. */
  readonly rank: number;
}

/** All sentences of running text in the parts of a paper that take part in comparisons, in reading order. */
export function scopedSentences(document: Document): ScopedSentence[] {
  return document.blocks
    .filter((block) => isInScope(document, block))
    .flatMap((block) => block.sentences.map((sentence) => ({ block, sentence })))
    .map((scoped, rank) => ({ ...scoped, rank }));
}

/**
 * A section is about the subject when it speaks about the focus at all and at least half of its sentences do so or are
 * linked to the other paper. Any single hit was tried and let in the whole report of another meeting over one sentence
 * in passing; links alone let in every other subject two reports of one council share.
 */
const ABOUT = 0.5;
/** Limiting saves nothing when it hides less than this share of the paper: then the reader gets all of it. */
const WORTH = 0.4;

/** The part of a paper that the comparison is about. */
export interface SharedSubject {
  readonly sentences: ReadonlySet<string>;
  readonly headings: readonly string[];
}

const sectionOf = (block: Block): string => JSON.stringify([block.part, block.section]);

/**
 * The sections of a paper about the focus, where the paper is far larger than the shared subject (a report of two
 * meetings, one of them about something else); null when it is not, and then all of it is compared.
 */
export function sharedSubject(dossier: Dossier, document: Document, linked: ReadonlySet<string>): SharedSubject | null {
  const all = scopedSentences(document);
  const focus = new Set(
    dossier.cells
      .filter((cell) => cell.document === document.source.id && cell.state === 'speaks')
      .flatMap((cell) => cell.sentences),
  );
  const sections = new Map<string, { heading: string | null; total: number; focus: number; either: number }>();
  for (const { block, sentence } of all) {
    const key = sectionOf(block);
    const section = sections.get(key) ?? { heading: block.section.at(-1) ?? null, total: 0, focus: 0, either: 0 };
    section.total += 1;
    if (focus.has(sentence.id)) section.focus += 1;
    if (focus.has(sentence.id) || linked.has(sentence.id)) section.either += 1;
    sections.set(key, section);
  }
  const about = [...sections].filter(([, { total, focus: hits, either }]) => hits > 0 && either >= total * ABOUT);
  const keys = new Set(about.map(([key]) => key));
  const inside = all.filter(({ block }) => keys.has(sectionOf(block)));
  if (inside.length === 0 || inside.length > all.length * (1 - WORTH)) return null;
  return {
    sentences: new Set(inside.map(({ sentence }) => sentence.id)),
    headings: about.map(([, { heading }]) => heading).filter((heading) => heading !== null),
  };
}

/**
 * What of a paper is shown: its subject, or all of it, and the `linked` sentences from elsewhere, for leaving one of
 * those out would make its partner look dropped.
 */
export function comparedScope(
  document: Document,
  subject: SharedSubject | null,
  linked: ReadonlySet<string>,
): ComparedScope {
  const all = scopedSentences(document);
  if (subject === null) return { document, sentences: all, headings: null, elsewhere: 0, left: 0 };
  const sentences = all.filter(({ sentence }) => subject.sentences.has(sentence.id) || linked.has(sentence.id));
  return {
    document,
    sentences,
    headings: subject.headings,
    elsewhere: sentences.filter(({ sentence }) => !subject.sentences.has(sentence.id)).length,
    left: all.length - sentences.length,
  };
}
