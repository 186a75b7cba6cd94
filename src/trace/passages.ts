/**
 * Passages: the clauses whose wording is read, each once. A sentence that is linked or tagged and has no clause of its own
 * to point at is read whole, so that every stroke a view draws knows who speaks.
 */

import { setPhraseOf } from '../annotate/set-phrases.ts';
import { type WordingContext, wording } from '../compare/wording.ts';
import type { Alignment, Block, Document, Knowledge, Passage, Span, Tag } from '../model.ts';
import { isInScope } from '../text/block-scope.ts';

/** Reads the wording of a clause of a document. */
export type PassageReader = (sentence: string, span: Span) => Passage;

interface Where {
  readonly text: string;
  readonly context: WordingContext;
}

function contextOf(document: Document, block: Block, at: number, knowledge: Knowledge | null): WordingContext {
  return {
    language: document.source.language,
    knowledge,
    previous: block.sentences[at - 1]?.text ?? null,
    title: document.source.title,
    genre: document.source.genre,
    part: block.part,
    section: block.section,
  };
}

/** A reader of passages that remembers what it read: one clause is one passage, whoever asks. */
export function passageReader(documents: readonly Document[], knowledge: Knowledge | null): PassageReader {
  const where = new Map<string, Where>();
  for (const document of documents) {
    for (const block of document.blocks) {
      for (const [at, sentence] of block.sentences.entries()) {
        where.set(sentence.id, { text: sentence.text, context: contextOf(document, block, at, knowledge) });
      }
    }
  }
  const known = new Map<string, Passage>();
  return (sentence, span) => {
    const key = `${sentence}:${span.from}-${span.to}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const place = where.get(sentence);
    if (place === undefined)
      throw new Error(`no sentence "${sentence}" in these documents; expected an id of one of them`);
    const passage: Passage = {
      sentence,
      span,
      formula: setPhraseOf(place.text, place.context.language)?.id ?? null,
      wording: wording(place.text, span, place.context),
    };
    known.set(key, passage);
    return passage;
  };
}

/** Every passage a view may need: the ends of links, the passages of threads, and tagged sentences with neither. */
export function passagesOf(
  documents: readonly Document[],
  read: PassageReader,
  tags: readonly Tag[],
  alignments: readonly Alignment[],
  held: readonly Passage[],
): Passage[] {
  const spans = new Map<string, Span[]>();
  const add = (sentence: string, span: Span): void => {
    const list = spans.get(sentence) ?? [];
    if (!list.some((one) => one.from === span.from && one.to === span.to)) spans.set(sentence, [...list, span]);
  };
  for (const passage of held) add(passage.sentence, passage.span);
  for (const link of alignments) for (const end of [link.a, link.b]) add(end.sentence, end.span);
  const tagged = new Set(tags.map((tag) => tag.sentence));
  const passages: Passage[] = [];
  for (const document of documents) {
    for (const block of document.blocks) {
      if (!isInScope(document, block)) continue;
      for (const sentence of block.sentences) {
        const own = spans.get(sentence.id);
        if (
          own === undefined &&
          !tagged.has(sentence.id) &&
          setPhraseOf(sentence.text, document.source.language) === null
        )
          continue;
        const whole: Span = { from: 0, to: sentence.text.length };
        const list = [...(own ?? [whole])].sort((x, y) => x.from - y.from || x.to - y.to);
        passages.push(...list.map((span) => read(sentence.id, span)));
      }
    }
  }
  return passages;
}
