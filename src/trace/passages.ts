/**
 * Passages: the clauses whose wording is read, each once. A sentence that is linked or tagged and has no clause of its own
 * to point at is read whole, so that every stroke a view draws knows who speaks.
 */

import { type AnnotatedDocument, type AnnotatedSentence, comparedSentences } from '../annotate/annotated-document.ts';
import { type ParsedSentence, parseSentence } from '../compare/parsed-sentence.ts';
import type { ShiftSide } from '../compare/shift.ts';
import { wording } from '../compare/wording.ts';
import type { Alignment, Passage, Span, Tag } from '../model.ts';
import { kindOfPart } from '../profile/profile.ts';

/** Reads passages of some papers; both throw on a sentence of none of them. */
export interface PassageReader {
  /** The passage at a clause of a sentence: the same value for the same clause, whoever asks. */
  readonly passage: (sentence: string, span: Span) => Passage;
  /** The passage as one side of a shift. */
  readonly side: (passage: Passage) => ShiftSide;
}

interface PlacedSentence {
  readonly paper: AnnotatedDocument;
  readonly sentence: AnnotatedSentence;
  /** The one before it in its block. */
  readonly previous: AnnotatedSentence | null;
}

function sentencesOf(papers: readonly AnnotatedDocument[]): ReadonlyMap<string, PlacedSentence> {
  return new Map(
    papers.flatMap((paper) =>
      paper.blocks.flatMap(({ sentences }) =>
        sentences.map((sentence, at) => {
          const previous = sentences[at - 1] ?? null;
          return [sentence.sentence.id, { paper, sentence, previous }] as const;
        }),
      ),
    ),
  );
}

/** A reader of passages that remembers what it read, as long as it lives itself. */
export function passageReader(papers: readonly AnnotatedDocument[]): PassageReader {
  const sentences = sentencesOf(papers);
  const placed = (id: string): PlacedSentence => {
    const place = sentences.get(id);
    if (place === undefined) throw new Error(`no sentence "${id}" in these documents; expected an id of one of them`);
    return place;
  };
  const parsed = new Map<AnnotatedSentence, ParsedSentence>();
  const parsedOf = (of: AnnotatedSentence, { pack }: AnnotatedDocument): ParsedSentence => {
    const before = parsed.get(of) ?? parseSentence(of.sentence.text, pack, of);
    parsed.set(of, before);
    return before;
  };
  const passages = new Map<string, Passage>();
  return {
    passage: (id, span) => {
      const key = `${id}:${span.from}-${span.to}`;
      const before = passages.get(key);
      if (before !== undefined) return before;
      const { paper, sentence, previous } = placed(id);
      const { regions, groups, speakers, profile } = paper.compiled;
      const passage: Passage = {
        sentence: id,
        span,
        formula: sentence.setPhrase?.id ?? null,
        wording: wording(parsedOf(sentence, paper), span, {
          regions: { names: regions.sentence, groups },
          speakers,
          previous: previous === null ? null : parsedOf(previous, paper),
          genre:
            kindOfPart(profile, sentence.block.part) === 'declaration' ? 'declaration' : paper.document.source.genre,
        }),
      };
      passages.set(key, passage);
      return passage;
    },
    side: (passage) => {
      const { paper, sentence } = placed(passage.sentence);
      const { text } = sentence.sentence;
      const { genre } = paper.document.source;
      return { passage, text, genre, language: paper.language, parsed: parsedOf(sentence, paper) };
    },
  };
}

/** Every passage a view may need: the ends of links, the passages of threads, and tagged sentences with neither. */
export function passagesOf(
  papers: readonly AnnotatedDocument[],
  read: PassageReader,
  tags: readonly Tag[],
  alignments: readonly Alignment[],
  held: readonly Passage[],
): Passage[] {
  const spans = new Map<string, Span[]>();
  const add = (sentence: string, span: Span): void => {
    const list = spans.get(sentence) ?? [];
    if (!list.some((known) => known.from === span.from && known.to === span.to)) spans.set(sentence, [...list, span]);
  };
  for (const passage of held) add(passage.sentence, passage.span);
  for (const link of alignments) for (const end of [link.a, link.b]) add(end.sentence, end.span);
  const tagged = new Set(tags.map((tag) => tag.sentence));
  return papers.flatMap(comparedSentences).flatMap(({ sentence: { id, text }, setPhrase }) => {
    const pointedAt = spans.get(id);
    if (pointedAt === undefined && !tagged.has(id) && setPhrase === null) return [];
    const list = [...(pointedAt ?? [{ from: 0, to: text.length }])].sort((x, y) => x.from - y.from || x.to - y.to);
    return list.map((span) => read.passage(id, span));
  });
}
