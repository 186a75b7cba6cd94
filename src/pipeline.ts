/**
 * The steps in order, from texts to a dossier. This is the only place where the order stands.
 */

import { linkPrepared } from './align/link-documents.ts';
import { prepareDocument } from './align/prepared-document.ts';
import { type AnnotatedDocument, annotateDocuments, tagsOf } from './annotate/annotated-document.ts';
import { withLinkMovements } from './dossier/recomputed-movements.ts';
import { corpusVersion, earlierVersions, knowledgeHash } from './dossier/version.ts';
import { SCORING } from './explain/score-breakdown.ts';
import type { LanguagePacks } from './languages/compile-pack.ts';
import type { Alignment, CorpusDeclaration, Document, Dossier, GivenCorrection, Knowledge, Source } from './model.ts';
import { DEFAULT_PROFILE } from './profile/default-profile.ts';
import { type Profile, shownProfile } from './profile/profile.ts';
import { readDocument } from './read/document.ts';
import { inDateOrder } from './text/chronology.ts';
import { plainStrings } from './text/read-characters.ts';
import { correctCells } from './trace/correct-cells.ts';
import { storedCorrections, withOutcomes } from './trace/correction-outcomes.ts';
import { correctAlignments, correctTags } from './trace/corrections.ts';
import { correctLinks } from './trace/disputes.ts';
import { judgeCorrections } from './trace/judge-corrections.ts';
import { languageNotices } from './trace/language-notices.ts';
import { ledgerOf } from './trace/ledger.ts';
import { jointSpeakers, passageReader, passagesOf } from './trace/passages.ts';
import { cellsOf } from './trace/theme-silence.ts';
import { traceAnnotated } from './trace/trace.ts';

/** What a dossier is made from. A declared paper is given as text, as a document already read, or as a reason why not. */
export interface DossierSources {
  readonly corpus: CorpusDeclaration;
  readonly knowledge: Knowledge | null;
  /** Whose papers they are and what is particular to them; nobody's when left out. */
  readonly profile?: Profile | undefined;
  readonly texts?: ReadonlyMap<string, string>;
  readonly documents?: readonly Document[];
  /** A person's corrections in their order, and the lines of the file that are none: those are kept. */
  readonly overrides?: readonly GivenCorrection[];
  /** Why a declared paper could not be read, by its id. */
  readonly unread?: ReadonlyMap<string, string>;
  /** The languages papers are read with; Dutch and English when left out. */
  readonly packs?: LanguagePacks | undefined;
}

function documentOf(source: Source, from: DossierSources): Document {
  const ready = from.documents?.find((document) => document.source.id === source.id);
  if (ready !== undefined) return ready;
  const text = from.texts?.get(source.id);
  if (text !== undefined) return readDocument(source, text, from);
  const reason =
    from.unread?.get(source.id) ?? `no text was given for ${source.id}; expected the text of ${source.file}`;
  return { source, blocks: [], edits: [], notices: [], unread: reason };
}

/** The links of every pair of read documents of one language, from old to new. */
function linksOf(papers: readonly AnnotatedDocument[]): Alignment[] {
  const prepared = papers.filter(({ document }) => document.unread === null).map(prepareDocument);
  return prepared.flatMap((a, at) => prepared.slice(at + 1).flatMap((b) => linkPrepared(a, b)));
}

/**
 * The dossier of a corpus: every paper read, tagged, linked to every other, traced, and accounted for. The same papers
 * give the same bytes, in whatever order they are declared, in Node and in a browser. A paper without a text stands in it
 * as unread, with the reason. Throws never on what a paper holds; what is odd becomes a notice.
 */
export function buildDossier(from: DossierSources): Dossier {
  const { corpus, knowledge } = from;
  const documents = inDateOrder(corpus.documents.map((source) => documentOf(source, from)));

  const papers = annotateDocuments(documents, knowledge, { packs: from.packs, profile: from.profile });
  const tagged = papers.map(tagsOf);
  const links = linksOf(papers);
  const judgements = judgeCorrections(from.overrides ?? [], { papers, focus: corpus.focus, links });
  const anchored = judgements.flatMap((one) => one.anchored ?? []);
  const tags = correctTags(
    tagged.flatMap((paper) => paper.tags),
    anchored,
  );
  const alignments = correctAlignments(links, anchored, documents);
  const read = passageReader(papers, anchored);
  const sources = new Map(
    papers.flatMap(({ document, sentences }) => [...sentences.keys()].map((id) => [id, document.source] as const)),
  );
  const cells = correctCells(cellsOf(papers, corpus.focus), anchored, documents);
  const { threads, found } = traceAnnotated(papers, read, { focus: corpus.focus, alignments, cells, anchored });
  const held = threads.flatMap((thread) =>
    thread.lanes.flatMap((lane) => lane.stations.flatMap((station) => station.entries.map((entry) => entry.passage))),
  );
  const passages = passagesOf(papers, read, tags, alignments, held);
  const told = correctLinks(
    withLinkMovements(
      alignments,
      ({ sentence, span }) => read.side(read.quoted(sentence, span)),
      (sentence) => sources.get(sentence),
    ),
    anchored.filter((correction) => found.get(correction) !== 'no-line'),
    ({ sentence, span }) => read.quoted(sentence, span),
  );
  const outcomes = withOutcomes(judgements, { found, threads, links: told, passages });
  const corrections = storedCorrections(outcomes);
  const ledger = ledgerOf(documents, corpus.focus, tags, passages, threads);

  return {
    format: 1,
    corpus: {
      id: corpus.id,
      title: plainStrings(corpus.title),
      focus: corpus.focus,
      version: corpusVersion(corpus.documents),
      earlier: earlierVersions(documents.map(({ source }) => source)),
    },
    knowledge: knowledgeHash(knowledge, from.profile, from.packs),
    documents,
    themes: (knowledge?.themes ?? []).map(({ id, prefLabel, scopeNote }) => ({ id, prefLabel, scopeNote })),
    regions: (knowledge?.regions ?? []).map(({ id, prefLabel, broader }) => ({ id, prefLabel, broader })),
    tags,
    paragraphTags: tagged.flatMap((paper) => paper.paragraphTags),
    passages,
    alignments: told,
    threads,
    cells,
    ledger,
    notices: [...languageNotices(documents, from.packs), ...corrections.notices],
    profile: shownProfile(from.profile ?? DEFAULT_PROFILE, jointSpeakers(passages)),
    scoring: SCORING,
    ...corrections.fields,
  };
}
