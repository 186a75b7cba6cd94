/**
 * Tracing: from documents and links to threads with their stations and proofs.
 */

import { type AnnotatedDocument, annotateDocuments } from '../annotate/annotated-document.ts';
import type { KnowledgeOptions } from '../annotate/theme-lexicon.ts';
import { shift } from '../compare/shift.ts';
import type { LanguagePack } from '../languages/compile-pack.ts';
import { labelIn, OTHER_THAN_LABEL } from '../languages/labels.ts';
import type { Alignment, Cell, Document, Focus, Knowledge, PaperLanguage, Passage, Tag, Thread } from '../model.ts';
import type { Profile } from '../profile/profile.ts';
import { inDateOrder } from '../text/chronology.ts';
import { type CorrectedOccurrences, correctOccurrences } from './correct-occurrences.ts';
import type { AnchoredCorrection } from './corrections.ts';
import { correctThreads } from './disputes.ts';
import { tracedByWords } from './line-tracing.ts';
import { wordsOfPapers } from './line-words.ts';
import { occurrencesOfChains } from './link-chains.ts';
import { byObjects } from './other-language.ts';
import { type PassageReader, passageReader } from './passages.ts';
import { silenceProver } from './position-silence.ts';
import { knowsPositions, type PositionInSentence, positionsOf } from './positions.ts';
import { type Occurrence, threadKey, threadsOf } from './threads.ts';

/** What threads are traced with beside the papers. */
export interface ThreadOptions {
  readonly focus?: Focus;
  readonly alignments: readonly Alignment[];
  /** Proofs of the themes, shown first in the proof of a position. */
  readonly cells?: readonly Cell[];
  /** A person's corrections that were found in the papers. */
  readonly anchored?: readonly AnchoredCorrection[];
  /** Ids of the threads to trace; all when left out. */
  readonly only?: ReadonlySet<string>;
  /** Ids of the themes of which threads are traced; all when left out. */
  readonly themes?: ReadonlySet<string> | undefined;
  /** Tags of themes that nobody wrote: a line of papers without knowledge is of the theme most of its sentences carry. */
  readonly tags?: readonly Tag[];
}

/** Without knowledge a thread is a chain of sure links. */
export interface TraceOptions extends ThreadOptions, KnowledgeOptions {
  readonly knowledge?: Knowledge | null;
  /** That of the corpus; nobody's when left out. */
  readonly profile?: Profile | undefined;
}

/** The position without the words for whom it is asked of: "aansluiting [van deze landen ]bij het EU-visumbeleid". */
function withoutAddressee(words: string, passage: Passage, text: string, { addressees }: LanguagePack): string {
  const addressee = passage.wording.addressee?.span;
  if (addressee === undefined || addressee === null) return words;
  const named = text.slice(addressee.from, addressee.to);
  const at = words.indexOf(named);
  if (at <= 0) return words;
  const before = words.slice(0, at).replace(addressees.leading, ' ');
  return `${before}${words.slice(at + named.length)}`.replace(/\s+/g, ' ').trim();
}

function occurrenceOf(position: PositionInSentence, paper: AnnotatedDocument, read: PassageReader): Occurrence {
  const { language } = paper;
  const passage = read.quoted(position.sentence.id, position.span, position.about);
  const object = paper.compiled.knowledge?.objects.find(({ id }) => id === position.matter);
  // A matter without a move has no words of its own that would make a heading ("merit", "irreguliere"): its name serves.
  const words =
    position.move === null
      ? object === undefined
        ? position.words
        : labelIn(object.prefLabel, language)
      : withoutAddressee(position.words, passage, position.sentence.text, paper.pack);
  const { document, theme, matter, move, countries } = position;
  return { document, theme, matter, move, language, countries, words, passage };
}

const lineOf = ({ theme, matter }: PositionInSentence, language: PaperLanguage): string =>
  `${theme}.${matter}@${language}`;

/**
 * The positions of some papers, each with its wording. Those of a bare matter are named apart from the line with a move
 * beside it: a line called "GBVB" that leaves all alignment to another promised more than it held. Only of the lines asked
 * for, and of sentences a person moved: reading a wording is most of the work of tracing.
 */
function occurrencesOf(
  papers: readonly AnnotatedDocument[],
  focus: Focus,
  read: PassageReader,
  { anchored = [], only, themes }: Pick<ThreadOptions, 'anchored' | 'only' | 'themes'>,
): readonly Occurrence[] {
  const corrected = new Set(anchored.flatMap(({ a, b }) => [a.id, ...(b === null ? [] : [b.id])]));
  const places = papers.flatMap((paper) => positionsOf(paper, focus).map((position) => ({ paper, position })));
  const moves = new Map(
    places.flatMap(({ paper, position }) =>
      position.move === null ? [] : [[lineOf(position, paper.language), position.move] as const],
    ),
  );
  return places.flatMap(({ paper, position }) => {
    const { language, compiled } = paper;
    const isAsked = (themes?.has(position.theme) ?? true) && (only?.has(threadKey({ ...position, language })) ?? true);
    if (!isAsked && !corrected.has(position.sentence.id)) return [];
    const one = occurrenceOf(position, paper, read);
    const move = compiled.knowledge?.objects.find(({ id }) => id === moves.get(lineOf(position, language)));
    if (position.move !== null || move === undefined) return one;
    const apart = `${labelIn(OTHER_THAN_LABEL, language)} ${labelIn(move.prefLabel, language).toLowerCase()}`;
    return { ...one, words: `${one.words}, ${apart}` };
  });
}

/** Threads, and what corrections found of the lines they are about. */
export interface TracedThreads {
  readonly threads: Thread[];
  readonly found: CorrectedOccurrences['found'];
}

/** The threads of annotated papers, from old to new: see `traceThreads`. */
export function traceAnnotated(
  papers: readonly AnnotatedDocument[],
  read: PassageReader,
  options: ThreadOptions,
): TracedThreads {
  const { focus, alignments, cells = [], anchored = [], only, themes } = options;
  const documents = papers.map(({ document }) => document);
  const knowledge = papers[0]?.compiled.knowledge ?? null;
  // Themes alone name no position: then, too, a line runs from wording to wording.
  const keyed = focus !== undefined && knowsPositions(knowledge);
  const words = keyed ? null : wordsOfPapers(papers);
  const occurrences = keyed
    ? occurrencesOf(papers, focus, read, options)
    : occurrencesOfChains(documents, alignments, read, words!);
  const { occurrences: corrected, found } = correctOccurrences(occurrences, anchored, (id) => {
    const paper = papers.find(({ sentences }) => sentences.has(id));
    if (paper === undefined) return null;
    const { text } = paper.sentences.get(id)!.sentence;
    const { language, document } = paper;
    const passage = read.passage(id, { from: 0, to: text.length });
    // A line without knowledge is named by its sentence, in whatever language.
    return { document: document.source.id, passage, ...(keyed ? { language } : {}) };
  });
  const traced = keyed
    ? { search: silenceProver(papers, focus, cells), otherLanguage: byObjects(corrected) }
    : tracedByWords(papers, corrected, alignments, words!, options.tags ?? []);
  const threads = threadsOf({
    ...traced,
    documents,
    occurrences: corrected.filter(
      (one) => (only?.has(threadKey(one)) ?? true) && (!keyed || (themes?.has(one.theme) ?? true)),
    ),
    alignments,
    regions: knowledge?.regions ?? [],
    themes: focus?.themes ?? [],
    shift: (older, newer) => shift(read.side(older), read.side(newer), true),
    outside: new Set(cells.filter((cell) => cell.state === 'out-of-scope').map((cell) => cell.document)),
    likeness: (x, y) => read.likeness(x, y),
  });
  const applied = anchored.filter((correction) => found.get(correction) !== 'no-line');
  const shown = keyed ? threads : threads.filter(({ theme }) => themes?.has(theme) ?? true);
  return { threads: correctThreads(shown, applied), found };
}

/**
 * The threads of some papers, each position with a lane per addressee and a station per paper, from old to new. With
 * knowledge and a focus a position is a theme, a matter and a move towards the regions of the focus, and a paper without
 * it is silent, with proof. Without them a thread is a chain of sure links. Depends on the papers and options alone.
 */
export function traceThreads(documents: readonly Document[], options: TraceOptions): Thread[] {
  const papers = annotateDocuments(inDateOrder(documents), options.knowledge ?? null, options);
  return traceAnnotated(papers, passageReader(papers, options.anchored), options).threads;
}
