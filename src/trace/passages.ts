/**
 * Passages: the clauses whose wording is read, each once. A sentence that is linked or tagged and has no clause of its own
 * to point at is read whole, so that every stroke a view draws knows who speaks.
 */

import { type AnnotatedDocument, type AnnotatedSentence, comparedSentences } from '../annotate/annotated-document.ts';
import { actOfPosition } from '../compare/act-owner.ts';
import { degreeOfPosition } from '../compare/degree-owner.ts';
import { occasionOf } from '../compare/occasion.ts';
import { parseSentence } from '../compare/parsed-sentence.ts';
import type { ShiftSide } from '../compare/shift.ts';
import { ownVoice } from '../compare/speaker-reading.ts';
import { wording } from '../compare/wording.ts';
import type { Alignment, Passage, Span, Tag } from '../model.ts';
import { JOINED, kindOfPart } from '../profile/profile.ts';
import { clauseOfPassage, standsAt } from '../text/clause-of-passage.ts';
import type { AnchoredCorrection } from './corrections.ts';
import { correctedPassage, correctionsBySentence } from './disputes.ts';
import { framesOf } from './frame.ts';
import { once } from './once.ts';
import { openingsOf } from './opening.ts';
import { quoterOf } from './quotation.ts';
import { stemWeights } from './stem-weights.ts';
import { turnsOf } from './turn-voice.ts';

/** Reads passages of one paper, each clause once. */
export interface PaperReader {
  /** The passage at a clause of a sentence: the same value for the same clause, whoever asks. */
  readonly passage: (sentence: string, span: Span) => Passage;
  /**
   * The same, with what is quoted for it: its verb, subject, object and condition; of a position whose words stand at
   * `about` with the degree that is its own.
   */
  readonly quoted: (sentence: string, clause: Span, about?: readonly Span[]) => Passage;
  /** The passage as one side of a shift. */
  readonly side: (passage: Passage) => ShiftSide;
  /** What each content word of a stretch tells, by its stem. */
  readonly weights: (sentence: string, span: Span) => ReadonlyMap<string, number>;
  readonly paper: AnnotatedDocument;
}

/** Reads passages of some papers; all throw on a sentence of none of them. */
export interface PassageReader extends Pick<PaperReader, 'passage' | 'quoted' | 'side'> {
  /** How much of the words of two passages is the same, by weight, 0..1. */
  readonly likeness: (x: Passage, y: Passage) => number;
}

interface PlacedSentence {
  readonly sentence: AnnotatedSentence;
  /** The one before it in its block. */
  readonly previous: AnnotatedSentence | null;
}

function sentencesOf({ blocks }: AnnotatedDocument): ReadonlyMap<string, PlacedSentence> {
  return new Map(
    blocks.flatMap(({ sentences }) =>
      sentences.map(
        (sentence, at) => [sentence.sentence.id, { sentence, previous: sentences[at - 1] ?? null }] as const,
      ),
    ),
  );
}

const isWithin = (inner: Span, outer: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** Twice the weight that two sets of words share, by the weight of both. */
function dice(x: ReadonlyMap<string, number>, y: ReadonlyMap<string, number>): number {
  const sum = (weights: Iterable<number>): number => [...weights].reduce((total, weight) => total + weight, 0);
  const shared = sum([...x].flatMap(([key, weight]) => (y.has(key) ? [weight] : [])));
  const all = sum(x.values()) + sum(y.values());
  return all === 0 ? 0 : (2 * shared) / all;
}

const unknown = (id: string) => new Error(`no sentence "${id}" in these documents; expected an id of one of them`);

/**
 * A reader of one paper that remembers what it read, as long as it lives itself: nothing it reads depends on another paper.
 * What a person said of a reading, `anchored`, takes the place of what was read.
 */
export function paperReader(paper: AnnotatedDocument, anchored: readonly AnchoredCorrection[] = []): PaperReader {
  const sentences = sentencesOf(paper);
  const { pack, document, language } = paper;
  const { regions, groups, speakers, profile } = paper.compiled;
  const placed = (id: string): PlacedSentence => {
    const place = sentences.get(id);
    if (place === undefined) throw unknown(id);
    return place;
  };
  const parsedOf = once((of: AnnotatedSentence) => parseSentence(of.sentence.text, pack, of.words));
  const correctionsOf = correctionsBySentence(anchored);
  const quoterFor = once(quoterOf);
  const named = { names: regions.sentence, groups };
  const occasion = occasionOf(document.source);
  const paperVoice = ownVoice(speakers, document.source.issuer);
  const turns = turnsOf(paper);
  const openingFor = openingsOf(paper, parsedOf);
  const framed = framesOf(paper, parsedOf);
  const passages = new Map<string, Passage>();
  /** Those of which a person said something. */
  const corrected = new Set<Passage>();
  const quotations = new Map<string, Passage>();
  /** By what was asked for: a clause is the end of a link to each of the other papers. */
  const asked = new Map<string, Passage>();
  const weighed = new Map<string, ReadonlyMap<string, number>>();
  const passageAt: PaperReader['passage'] = (id, span) => {
    const key = `${id}:${span.from}-${span.to}`;
    const before = passages.get(key);
    if (before !== undefined) return before;
    const { sentence, previous } = placed(id);
    const declares = kindOfPart(profile, sentence.block.part) === 'declaration';
    const genre = declares ? 'declaration' : document.source.genre;
    const turn = turns.get(sentence.block.id) ?? null;
    const asRead: Passage = {
      sentence: id,
      span,
      formula: sentence.setPhrase?.id ?? null,
      wording: wording(parsedOf(sentence), span, {
        regions: named,
        speakers,
        previous: previous === null ? null : parsedOf(previous),
        // An answer is the paper's own words; of whom, its heading may say.
        voice: (turn?.role === 'answer' ? turn.speakers[0] : undefined) ?? paperVoice,
        turn,
        opening: openingFor(sentence),
        frame: framed(sentence.block, genre === 'declaration'),
        genre,
      }),
    };
    const isHome = (speaker: string): boolean =>
      profile.speakers.some((one) => one.home && speaker.split(JOINED).includes(one.id));
    const passage = correctedPassage(asRead, correctionsOf, isHome);
    if (passage !== asRead) corrected.add(passage);
    passages.set(key, passage);
    return passage;
  };
  return {
    paper,
    passage: passageAt,
    quoted: (id, clause, about = []) => {
      const question = `${id}:${[clause, ...about].map(({ from, to }) => `${from}-${to}`).join(':')}`;
      const known = asked.get(question);
      if (known !== undefined) return known;
      const answer = quotedAnew(id, clause, about);
      asked.set(question, answer);
      return answer;
    },
    weights: (id, span) => {
      const key = `${id}:${span.from}-${span.to}`;
      const before = weighed.get(key);
      if (before !== undefined) return before;
      const weights = stemWeights(
        placed(id).sentence.words.filter((word) => isWithin(word, span)),
        pack,
      );
      weighed.set(key, weights);
      return weights;
    },
    side: (passage) => {
      const { sentence } = placed(passage.sentence);
      const { text } = sentence.sentence;
      return { passage, text, genre: document.source.genre, language, parsed: parsedOf(sentence), occasion };
    },
  };

  function quotedAnew(id: string, clause: Span, about: readonly Span[]): Passage {
    const read = passageAt(id, clause);
    const parsed = parsedOf(placed(id).sentence);
    const { degree } = read.wording;
    // What a person said of it stays.
    const isSaid = corrected.has(read) && degree?.rule.startsWith('degree:') !== true;
    const own = isSaid ? degree : degreeOfPosition(parsed, clause, about);
    const act = actOfPosition(parsed, clause, about) ?? read.wording.act;
    const isOwn = own?.span?.from === degree?.span?.from && act?.span?.from === read.wording.act?.span?.from;
    const key = `${id}:${clause.from}-${clause.to}:${isOwn ? '' : `${own?.span?.from}:${act?.span?.from}`}`;
    const before = quotations.get(key);
    if (before !== undefined) return before;
    const passage = isOwn ? read : { ...read, wording: { ...read.wording, act, degree: own } };
    const span = quoterFor(parsed)(clause);
    const isWhole = span.from === clause.from && span.to === clause.to;
    const quotation = isWhole ? passage : { ...passage, span, clause };
    quotations.set(key, quotation);
    return quotation;
  }
}

/** The readers of some papers as one. Whoever asks a dossier more than once keeps them: reading is most of what is slow. */
export function joinedReader(readers: readonly PaperReader[]): PassageReader {
  const byId = new Map(
    readers.flatMap((reader) => [...reader.paper.sentences.keys()].map((id) => [id, reader] as const)),
  );
  const readerOf = (id: string): PaperReader => {
    const reader = byId.get(id);
    if (reader === undefined) throw unknown(id);
    return reader;
  };
  return {
    passage: (id, span) => readerOf(id).passage(id, span),
    quoted: (id, clause, about) => readerOf(id).quoted(id, clause, about),
    side: (passage) => readerOf(passage.sentence).side(passage),
    likeness: (x, y) => {
      const weights = ({ sentence: id }: Passage, span: Span) => readerOf(id).weights(id, span);
      // The clause alone may be a few words ("met name ten aanzien van de rechtsstaat"), all that is quoted too many.
      const clauses = dice(weights(x, clauseOfPassage(x)), weights(y, clauseOfPassage(y)));
      return (clauses + dice(weights(x, x.span), weights(y, y.span))) / 2;
    },
  };
}

/** A reader of passages of some papers, which no one read before. */
export const passageReader = (
  papers: readonly AnnotatedDocument[],
  anchored: readonly AnchoredCorrection[] = [],
): PassageReader => joinedReader(papers.map((paper) => paperReader(paper, anchored)));

const inOrder = (x: Span, y: Span): number => x.from - y.from || x.to - y.to;

/** Every passage a view may need: the ends of links, the passages of threads, and tagged sentences with neither. */
export function passagesOf(
  papers: readonly AnnotatedDocument[],
  read: PassageReader,
  tags: readonly Tag[],
  alignments: readonly Alignment[],
  held: readonly Passage[],
): Passage[] {
  const pointedAt = new Map<string, Passage[]>();
  const add = (passage: Passage): void => {
    const list = pointedAt.get(passage.sentence) ?? [];
    // A clause that a line quotes and a link points at is one passage: the quoted one, which came first.
    if (!list.some((known) => standsAt(known, passage))) pointedAt.set(passage.sentence, [...list, passage]);
  };
  for (const passage of held) add(passage);
  for (const link of alignments) for (const end of [link.a, link.b]) add(read.quoted(end.sentence, end.span));
  const tagged = new Set(tags.map((tag) => tag.sentence));
  return papers.flatMap(comparedSentences).flatMap(({ sentence: { id, text }, setPhrase }) => {
    const here = pointedAt.get(id);
    if (here !== undefined) return [...here].sort((x, y) => inOrder(clauseOfPassage(x), clauseOfPassage(y)));
    return tagged.has(id) || setPhrase !== null ? [read.passage(id, { from: 0, to: text.length })] : [];
  });
}

/** Ids of the joint speakers of some passages ("de EU en de partners"), each once. */
export function jointSpeakers(passages: readonly Passage[]): string[] {
  const ids = passages.flatMap(({ wording: { speaker } }) => (speaker === null ? [] : [speaker.value]));
  return [...new Set(ids.filter((id) => id.includes(JOINED)))].sort();
}
