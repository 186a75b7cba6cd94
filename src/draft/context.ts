/** A draft read as a paper, beside the papers it is held against. */
import { type PreparedDocument, prepareDocument } from '../align/prepared-document.ts';
import { type AnnotatedDocument, annotate } from '../annotate/annotated-document.ts';
import type { Dossier, DraftCheck, DraftQuote, Genre, PaperLanguage, Passage, Span } from '../model.ts';
import { sourceSpan } from '../read/source-map.ts';
import type { Word } from '../text/tokenize.ts';
import { mainLanguage } from '../trace/language-notices.ts';
import { joinedReader, type PassageReader, paperReader } from '../trace/passages.ts';
import type { PreparedDossier } from '../trace/prepared-dossier.ts';
import { readDraft } from './read-draft.ts';

/** What is asked about a draft. */
export interface DraftRequest {
  /** As pasted. */
  readonly text: string;
  /** Of the draft; that of most papers when left out. */
  readonly language?: PaperLanguage;
  /** What it is to become; an annotated agenda when left out, or a report when it says so itself. */
  readonly genre?: Genre | null | undefined;
  /** Ids of papers to leave out, as when the draft is an early form of one of them. */
  readonly without?: readonly string[];
}

export interface DraftContext {
  readonly dossier: Dossier;
  /** As pasted. */
  readonly text: string;
  readonly draft: AnnotatedDocument;
  readonly prepared: PreparedDocument;
  /** The papers it is held against, oldest first, and their places in that order by id. */
  readonly papers: readonly PreparedDocument[];
  readonly rank: ReadonlyMap<string, number>;
  readonly leftOut: DraftCheck['leftOut'];
  /** Of the draft and of these papers. */
  readonly read: PassageReader;
  /** The corrections the dossier was made with. */
  readonly anchored: PreparedDossier['anchored'];
  /** Ids of the papers by the ids of their sentences. */
  readonly paperOf: ReadonlyMap<string, string>;
}

function leftOutOf(dossier: Dossier, language: PaperLanguage, without: ReadonlySet<string>): DraftCheck['leftOut'] {
  return dossier.documents.flatMap(({ source, unread }): DraftCheck['leftOut'] => {
    if (without.has(source.id)) return [{ document: source.id, why: 'kept-out' }];
    if (unread !== null) return [{ document: source.id, why: 'unread' }];
    return source.language === language ? [] : [{ document: source.id, why: 'other-language' }];
  });
}

export function draftContext(of: PreparedDossier, request: DraftRequest): DraftContext {
  const { dossier } = of;
  const language = request.language ?? mainLanguage(dossier.documents, of.packs);
  const leftOut = leftOutOf(dossier, language, new Set(request.without ?? []));
  const out = new Set(leftOut.map(({ document }) => document));
  const held = dossier.documents.filter(({ source }) => !out.has(source.id));
  const papers = held.map(of.prepared);
  const document = readDraft(request, language, dossier.corpus.focus, of);
  const draft = annotate(document, of.compiled(language));
  return {
    dossier,
    text: request.text,
    draft,
    prepared: prepareDocument(draft),
    papers,
    rank: new Map(papers.map((paper, at) => [paper.document.source.id, at])),
    leftOut,
    // What is read of the papers is kept for the next draft; what is read of this one goes with it.
    read: joinedReader([...held.map(of.reader), paperReader(draft, of.anchored)]),
    anchored: of.anchored,
    paperOf: new Map(
      papers.flatMap((paper) => [...paper.annotated.sentences.keys()].map((id) => [id, paper.document.source.id])),
    ),
  };
}

/** The words at a span of a sentence of the draft, as pasted; null where they cannot be traced back to the text. */
export function draftQuote({ draft, text }: DraftContext, sentence: string, span: Span): DraftQuote | null {
  const place = draft.sentences.get(sentence);
  if (place === undefined) return null;
  const start = place.sentence.span.from;
  const { spans } = sourceSpan(draft.document, place.block.id, { from: start + span.from, to: start + span.to });
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { span: { from: first.from, to: last.to }, text: text.slice(first.from, last.to) };
}

export const plainWords = (words: readonly Word[]): string => words.map((word) => word.fold).join(' ');

/** The words of a passage without case, accents and punctuation. */
export function wordsOfPassage(passage: Passage, { read }: DraftContext): string {
  const { from, to } = passage.span;
  return plainWords((read.side(passage).parsed?.words ?? []).filter((word) => from <= word.from && word.to <= to));
}

export const isHome = (passage: Passage): boolean => passage.wording.speaker?.home ?? false;

export const spanKey = ({ sentence, span }: Passage): string => `${sentence}:${span.from}-${span.to}`;

export const wholeOf = (text: string): Span => ({ from: 0, to: text.length });
