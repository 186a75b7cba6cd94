/**
 * The steps in order, from texts to a dossier. This is the only place where the order stands.
 */

import { linkPrepared } from './align/link-documents.ts';
import { prepareDocument } from './align/prepared-document.ts';
import { type AnnotatedDocument, annotateDocuments, tagsOf } from './annotate/annotated-document.ts';
import { PROCEDURE } from './annotate/themes.ts';
import { isOfDiscoveredWords, writtenKnowledge } from './annotate/written-knowledge.ts';
import { type Discovered, discoverThemes } from './discover/discover-themes.ts';
import { withDoubt } from './discover/doubtful-cells.ts';
import { discoveryNotice, shownTheme } from './discover/proposed-themes.ts';
import { withLinkMovements } from './dossier/recomputed-movements.ts';
import { corpusVersion, earlierVersions, knowledgeHash } from './dossier/version.ts';
import { SCORING } from './explain/score-breakdown.ts';
import type { LanguagePacks } from './languages/compile-pack.ts';
import type {
  Alignment,
  CorpusDeclaration,
  Document,
  Dossier,
  GivenCorrection,
  Knowledge,
  Ledger,
  Source,
  Theme,
} from './model.ts';
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
  /** Null, or without themes: they are discovered then, and marked as proposed. */
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

/**
 * What is read of a dossier by who does not read all of it: what no one asked for takes most of the time of a large paper.
 * Left out are the passages that no line holds, what moved between linked sentences, and the ledger.
 */
export interface DossierNeeds {
  /** Ids of the themes of which the lines are read; with none the papers are read alone, without tags, links and lines. */
  readonly lines: ReadonlySet<string>;
}

const NO_LEDGER: Ledger = { administrative: [], formula: [], threaded: [], single: [], 'out-of-scope': [] };

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
 * The papers with themes where nobody wrote any, and those themes; null where somebody did. Links were made without them,
 * because another paper may change what is discovered and may change no link between two others.
 */
function discovered(
  papers: readonly AnnotatedDocument[],
  links: readonly Alignment[],
  { knowledge, packs, profile }: DossierSources,
): {
  readonly papers: AnnotatedDocument[];
  readonly themes: readonly Theme[];
  readonly found: readonly Discovered[];
} | null {
  if (knowledge !== null && knowledge.themes.length > 0) return null;
  const found = discoverThemes(papers, links);
  const themes = found.map(({ theme }) => theme);
  const known = { ...(knowledge ?? { version: '', objects: [], regions: [] }), themes };
  const documents = papers.map(({ document }) => document);
  return { papers: annotateDocuments(documents, known, { packs, profile }), themes, found };
}

/**
 * The dossier of a corpus: every paper read, tagged, linked to every other, traced, and accounted for. The same papers
 * give the same bytes, in whatever order they are declared, in Node and in a browser. A paper without a text stands in it
 * as unread, with the reason. Throws never on what a paper holds; what is odd becomes a notice. With corrections all is made
 * whatever is needed: what became of a correction is told by all there is.
 */
export function buildDossier(from: DossierSources, needs?: DossierNeeds): Dossier {
  const { corpus, knowledge } = from;
  const documents = inDateOrder(corpus.documents.map((source) => documentOf(source, from)));

  const lines = (from.overrides ?? []).length > 0 ? undefined : needs?.lines;
  const annotated = lines?.size === 0 ? [] : documents;
  const written = writtenKnowledge(knowledge);
  const papers = annotateDocuments(annotated, written, { packs: from.packs, profile: from.profile });
  const links = linksOf(papers);
  const found = discovered(papers, links, from);
  const themes = found?.themes ?? knowledge?.themes ?? [];
  const themed =
    found?.papers ??
    (written === knowledge
      ? papers
      : annotateDocuments(annotated, knowledge, { packs: from.packs, profile: from.profile }));
  // Discovered themes are all asked about, and so are written ones where nobody said which.
  const isOpen = found !== null || corpus.focus.themes.length === 0;
  const focus = isOpen
    ? { ...corpus.focus, themes: themes.map(({ id }) => id).filter((id) => id !== PROCEDURE) }
    : corpus.focus;
  const tagged = themed.map(tagsOf);
  const judgements = judgeCorrections(from.overrides ?? [], { papers, focus, links, themes });
  const anchored = judgements.flatMap((one) => one.anchored ?? []);
  const tags = correctTags(
    tagged.flatMap((paper) => paper.tags),
    anchored,
  );
  const alignments = correctAlignments(links, anchored, documents);
  const read = passageReader(papers, anchored);
  const searched = cellsOf(themed, focus);
  // What discovered words claim stays as doubtful once a person keeps their theme; whose sentences came with it is not kept.
  const doubted = found?.found ?? themes.filter(isOfDiscoveredWords).map((theme) => ({ theme, sentences: [] }));
  const claimed = doubted.length === 0 ? searched : withDoubt(searched, doubted, papers);
  const cells = correctCells(claimed, anchored, documents);
  const traced = traceAnnotated(papers, read, { focus, alignments, cells, anchored, tags, themes: lines });
  const { threads } = traced;
  const held = threads.flatMap((thread) =>
    thread.lanes.flatMap((lane) => lane.stations.flatMap((station) => station.entries.map((entry) => entry.passage))),
  );
  const isWhole = lines === undefined;
  const passages = isWhole ? passagesOf(papers, read, tags, alignments, held) : held;
  const told = isWhole ? linksTold() : alignments;
  const outcomes = withOutcomes(judgements, { found: traced.found, threads, links: told, passages });
  const corrections = storedCorrections(outcomes);
  const ledger = isWhole ? ledgerOf(documents, focus, tags, passages, threads) : NO_LEDGER;

  return {
    format: 1,
    corpus: {
      id: corpus.id,
      title: plainStrings(corpus.title),
      focus,
      version: corpusVersion(corpus.documents),
      earlier: earlierVersions(documents.map(({ source }) => source)),
    },
    knowledge: knowledgeHash(knowledge, from.profile, from.packs),
    documents,
    themes: themes.map(shownTheme),
    regions: (knowledge?.regions ?? []).map(({ id, prefLabel, broader }) => ({ id, prefLabel, broader })),
    tags,
    paragraphTags: tagged.flatMap((paper) => paper.paragraphTags),
    passages,
    alignments: told,
    threads,
    cells,
    ledger,
    notices: [
      ...languageNotices(documents, from.packs),
      ...(found === null ? [] : discoveryNotice(found.themes, annotated)),
      ...corrections.notices,
    ],
    profile: shownProfile(from.profile ?? DEFAULT_PROFILE, jointSpeakers(passages)),
    scoring: SCORING,
    ...corrections.fields,
  };

  /** The links with what moved between their ends. */
  function linksTold(): readonly Alignment[] {
    const sources = new Map(
      papers.flatMap(({ document, sentences }) => [...sentences.keys()].map((id) => [id, document.source] as const)),
    );
    return correctLinks(
      withLinkMovements(
        alignments,
        ({ sentence, span }) => read.side(read.quoted(sentence, span)),
        (sentence) => sources.get(sentence),
      ),
      anchored.filter((correction) => traced.found.get(correction) !== 'no-line'),
      ({ sentence, span }) => read.quoted(sentence, span),
    );
  }
}
