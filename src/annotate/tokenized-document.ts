/** A paper cut into words and clauses: what every reader of its sentences works on, made once. */
import type { LanguagePack } from '../languages/compile-pack.ts';
import type { Block, Document, Sentence, Span } from '../model.ts';
import { isInScope, isProse } from '../text/block-scope.ts';
import { clauses } from '../text/clauses.ts';
import { type Word, wordsOf } from '../text/tokenize.ts';

export interface TokenizedSentence {
  readonly sentence: Sentence;
  readonly block: Block;
  readonly words: readonly Word[];
  readonly clauses: readonly Span[];
}

/** A heading above a block, with the id of its own block; empty where it has none (a document made by hand). */
export interface Heading {
  readonly block: string;
  readonly text: string;
  readonly words: readonly Word[];
}

export interface TokenizedBlock {
  readonly block: Block;
  readonly isProse: boolean;
  readonly isInScope: boolean;
  /** True when its text opens a section or the paper. */
  readonly isHeading: boolean;
  /** Nearest first; blocks under one heading share it by identity. */
  readonly headings: readonly Heading[];
  readonly sentences: readonly TokenizedSentence[];
}

export interface TokenizedDocument {
  readonly document: Document;
  /** Of its language: whatever is read off its words asks for it here. */
  readonly pack: LanguagePack;
  readonly blocks: readonly TokenizedBlock[];
}

const opensSection = (block: Block): boolean => block.role === 'heading' || block.role === 'title';

/** Sections are told apart by part and headings. */
export const sectionOf = (block: Block): string => `${block.part} ${block.section.join(' > ')}`;

export function tokenizeDocument(document: Document, pack: LanguagePack): TokenizedDocument {
  const latest = new Map<string, Heading>();
  const headingOf = (text: string, block = ''): Heading => {
    const heading = { block, text, words: wordsOf(text) };
    latest.set(text, heading);
    return heading;
  };
  const blocks = document.blocks.map((block): TokenizedBlock => {
    if (opensSection(block)) headingOf(block.text, block.id);
    return {
      block,
      isProse: isProse(block),
      isInScope: isInScope(document, block),
      isHeading: opensSection(block),
      headings: block.section.map((text) => latest.get(text) ?? headingOf(text)).reverse(),
      sentences: block.sentences.map((sentence) => {
        const words = wordsOf(sentence.text);
        return { sentence, block, words, clauses: clauses(sentence.text, pack, words) };
      }),
    };
  });
  return { document, pack, blocks };
}
