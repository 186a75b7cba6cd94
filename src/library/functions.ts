/**
 * The public functions. Each looks at what it is given before the engine is asked: whoever calls from plain JavaScript gets
 * a MisuseError with one sentence that names the place, what was found and what was expected. The engine's own functions
 * check nothing, because they are called a million times with values of each other.
 */
import { type AlignOptions, alignDocuments } from '../align/link-documents.ts';
import { type PreparedDocument, prepareDocument } from '../align/prepared-document.ts';
import { type CandidatePair, rankedCandidates } from '../align/ranked-candidates.ts';
import { annotateDocuments, type DocumentTags, tagDocument } from '../annotate/annotated-document.ts';
import type { KnowledgeOptions } from '../annotate/theme-lexicon.ts';
import { compareWordings } from '../compare/word-diff.ts';
import { compilePack, type LanguageFolder, type LanguagePack } from '../languages/compile-pack.ts';
import type { Alignment, Comparison, Document, Dossier, Knowledge, Source, Thread } from '../model.ts';
import { buildDossier, type DossierNeeds, type DossierSources } from '../pipeline.ts';
import { type GivenProfile, type Profile, profileWith } from '../profile/profile.ts';
import type { ReadingOptions } from '../read/context.ts';
import { readDocument } from '../read/document.ts';
import { documentFromSentences, type GivenSentences } from '../read/from-sentences.ts';
import { undeclaredSource } from '../read/undeclared-source.ts';
import { type TraceOptions, traceThreads } from '../trace/trace.ts';
import type { Finding } from '../view/findings/finding.ts';
import { type FindingsModel, type FindingsOptions, findingsModel } from '../view/findings/findings-model.ts';
import { rankedFindings } from '../view/findings/ranking.ts';
import { attempt, attemptLater, expectArguments } from './call.ts';
import { type GivenKnowledge, KNOWLEDGE, wholeKnowledge } from './given-knowledge.ts';
import type { FileOptions } from './read-file.ts';
import { BYTES, FILLED_TEXT, listWith, mayLack, record, TEXT } from './shape.ts';
import * as shapes from './shapes.ts';

/** `Options` with knowledge that may leave out what it does not need, or be null. */
type WithGivenKnowledge<Options> = Omit<Options, 'knowledge'> & {
  readonly knowledge?: GivenKnowledge | null | undefined;
};

export interface AnalysisOptions extends WithGivenKnowledge<KnowledgeOptions> {}
export interface AligningOptions extends WithGivenKnowledge<AlignOptions> {}
export interface TracingOptions extends WithGivenKnowledge<TraceOptions> {}

/** A declaration of which only the id and the language must be known; what is left out is "niet vermeld". */
export type GivenSource = Pick<Source, 'id' | 'language'> & Partial<Source>;

export interface GivenDossierSources extends Omit<DossierSources, 'knowledge' | 'corpus'> {
  readonly corpus: Omit<DossierSources['corpus'], 'documents'> & { readonly documents: readonly GivenSource[] };
  /** Left out, null, or without themes: they are discovered then, and marked as proposed. */
  readonly knowledge?: GivenKnowledge | null | undefined;
}

const wholeOrNull = (given: GivenKnowledge | null | undefined): Knowledge | null =>
  given == null ? null : wholeKnowledge(given);

/** Options whose knowledge is whole; none stays none. */
function knowing<T extends { readonly knowledge?: GivenKnowledge | null | undefined }>({ knowledge, ...rest }: T) {
  return knowledge == null ? rest : { ...rest, knowledge: wholeKnowledge(knowledge) };
}

/**
 * The links between two papers, in order of the older one: which sentence continues which, with score, parts and the words
 * it rests on. The same whichever comes first. Without knowledge words and letters decide alone; papers in two languages have
 * none. To align one paper with many, make the `analyses` of all once (`analyseDocuments`) and give them with each call.
 */
export function checkedAlign(a: Document, b: Document, options: AligningOptions = {}): Alignment[] {
  const name = 'alignDocuments';
  expectArguments(name, {
    a: [a, shapes.DOCUMENT],
    b: [b, shapes.DOCUMENT],
    options: [options, shapes.ALIGN_OPTIONS],
  });
  return attempt(name, () => alignDocuments(a, b, knowing(options)));
}

/**
 * Every pair of sentences of two papers that was judged, link or not, sentence by sentence of the older paper, nearest first:
 * to choose a `threshold` of one's own by, or another rule than this library's.
 */
export function candidatesOf(a: Document, b: Document, options: AligningOptions = {}): CandidatePair[] {
  const name = 'candidatesOf';
  expectArguments(name, {
    a: [a, shapes.DOCUMENT],
    b: [b, shapes.DOCUMENT],
    options: [options, shapes.ALIGN_OPTIONS],
  });
  return attempt(name, () => {
    const { knowledge, analyses = [], threshold, ...rest } = options;
    const made = (document: Document): PreparedDocument =>
      analyses.find((one) => one.document === document) ?? analysed([document], { ...rest, knowledge })[0]!;
    return rankedCandidates(made(a), made(b), threshold);
  });
}

/** Papers analysed for `alignDocuments` and `candidatesOf`, in the order given; each depends on itself and the knowledge alone. */
export function analyseDocuments(documents: readonly Document[], options: AnalysisOptions = {}): PreparedDocument[] {
  const name = 'analyseDocuments';
  expectArguments(name, {
    documents: [documents, listWith(shapes.DOCUMENT)],
    options: [options, shapes.ANALYSIS_OPTIONS],
  });
  return attempt(name, () => analysed(documents, options));
}

const analysed = (documents: readonly Document[], { knowledge, ...options }: AnalysisOptions): PreparedDocument[] =>
  annotateDocuments(documents, wholeOrNull(knowledge), options).map(prepareDocument);

/** The dossier of a corpus: every paper read, tagged, linked to every other, traced and accounted for. The same papers give the same bytes. */
export function checkedBuild(from: GivenDossierSources, needs?: DossierNeeds): Dossier {
  const name = 'buildDossier';
  expectArguments(name, { from: [from, shapes.DOSSIER_SOURCES], needs: [needs, mayLack(shapes.DOSSIER_NEEDS)] });
  return attempt(name, () => {
    const corpus = { ...from.corpus, documents: from.corpus.documents.map(undeclaredSource) };
    return buildDossier({ ...from, corpus, knowledge: wholeOrNull(from.knowledge) }, needs);
  });
}

/** What changed between two wordings, on either side, and how much of their words stayed. */
export function checkedCompare(a: string, b: string): Comparison {
  expectArguments('compareWordings', { a: [a, TEXT], b: [b, TEXT] });
  return compareWordings(a, b);
}

/** A language made ready to read with, from its data; what they leave out is neutral. */
export function checkedPack(folder: LanguageFolder): LanguagePack {
  expectArguments('compilePack', { folder: [folder, shapes.PACK_FOLDER] });
  return attempt('compilePack', () => compilePack(folder));
}

/** The profile of whose papers they are: the default, with what is given in its place. */
export function checkedProfile(given: GivenProfile): Profile {
  expectArguments('profileWith', { given: [given, record({ speakers: mayLack(listWith(record({}))) })] });
  return attempt('profileWith', () => profileWith(given));
}

/**
 * A document of one paragraph a sentence, sentence ids `<id>.<index>` from 0. A list past one of the limits is not read, and
 * its document says so.
 */
export function checkedSentences(given: GivenSentences, options: ReadingOptions = {}): Document {
  const name = 'documentFromSentences';
  expectArguments(name, {
    given: [given, shapes.SENTENCES_GIVEN],
    options: [options, shapes.READING_OPTIONS],
  });
  return attempt(name, () => documentFromSentences(given, options));
}

/** The findings of a dossier in words, ranked and grouped. */
export function checkedFindings(dossier: Dossier, options: FindingsOptions): FindingsModel {
  const name = 'findingsModel';
  expectArguments(name, {
    dossier: [dossier, shapes.DOSSIER],
    options: [options, shapes.FINDINGS_OPTIONS],
  });
  return attempt(name, () => findingsModel(dossier, options));
}

/** Every finding of a dossier, most telling first. */
export function checkedRanking(dossier: Dossier): readonly Finding[] {
  expectArguments('rankedFindings', { dossier: [dossier, shapes.DOSSIER] });
  return attempt('rankedFindings', () => rankedFindings(dossier));
}

/** The document a text holds: blocks in reading order, what reading changed, and what was odd. Odd text gives notices. */
export function checkedRead(source: GivenSource, text: string, options: ReadingOptions = {}): Document {
  const name = 'readDocument';
  expectArguments(name, {
    source: [source, shapes.SOURCE],
    text: [text, TEXT],
    options: [options, shapes.READING_OPTIONS],
  });
  return attempt(name, () => readDocument(undeclaredSource(source), text, options));
}

/**
 * The document a file holds: PDF, Word, OpenDocument, HTML, XML, Markdown or text, told from its bytes; `name` is that of the
 * file. What the paper says of itself (title, date, sender, language) is proposed in its source, each with its place, unless
 * `options.source` says it. A file that cannot be read gives a document without blocks that says why in `unread`.
 */
export async function readFile(bytes: Uint8Array, name: string, options: FileOptions = {}): Promise<Document> {
  expectArguments('readFile', {
    bytes: [bytes, BYTES],
    name: [name, FILLED_TEXT],
    options: [options, shapes.FILE_OPTIONS],
  });
  return attemptLater('readFile', async () => (await import('./read-file.ts')).documentOfFile(bytes, name, options));
}

/** The themes of every sentence of prose, at most three each, main first, and their union per paragraph. */
export function checkedTags(
  document: Document,
  knowledge: GivenKnowledge,
  options: KnowledgeOptions = {},
): DocumentTags {
  const name = 'tagDocument';
  expectArguments(name, {
    document: [document, shapes.DOCUMENT],
    knowledge: [knowledge, KNOWLEDGE],
    options: [options, shapes.KNOWLEDGE_OPTIONS],
  });
  return attempt(name, () => tagDocument(document, wholeKnowledge(knowledge), options));
}

/**
 * The lines of some papers, each position with a lane per addressee and a station per paper. With knowledge and a focus a
 * paper without it is silent, with proof; without them a line is a chain of sure links.
 */
export function checkedTrace(documents: readonly Document[], options: TracingOptions): Thread[] {
  const name = 'traceThreads';
  expectArguments(name, {
    documents: [documents, listWith(shapes.DOCUMENT)],
    options: [options, shapes.TRACE_OPTIONS],
  });
  return attempt(name, () => traceThreads(documents, knowing(options)));
}
