import type { Block, Document, Dossier, DossierProfile, Passage, Shift, Thread } from '../model.ts';
import { dossierIndex } from './index-by-id.ts';

/** What goes into a page that may fetch nothing: these threads, and nothing their telling does not need. */
export interface ExcerptRequest {
  readonly threads: readonly string[];
  /** Pairs of sentences to be shown side by side, beside those on the threads. */
  readonly sentences?: readonly string[];
}

/**
 * The part of a dossier that tells some of its threads: a dossier itself, of the same format and the same corpus version,
 * told of those threads word for word as by the whole. Blocks that hold none of the sentences told are left out, and each
 * block says which paragraph it is; tags, ledger and notices of what is left out go with it.
 */
export function excerptOf(dossier: Dossier, { threads, sentences = [] }: ExcerptRequest): Dossier {
  const found = dossierIndex(dossier);
  const kept = dossier.threads.filter(({ id }) => threads.includes(id));
  const themes = new Set(kept.map(({ theme }) => theme));
  const needed = new Set([...sentences, ...kept.flatMap(sentencesOf)]);
  const told = new Set(needed);
  for (const thread of kept) for (const sentence of nearestOf(thread)) needed.add(sentence);
  const ids = new Set<string>();
  for (const sentence of needed) {
    const block = found.sentences.get(sentence)?.block;
    if (block === undefined) continue;
    ids.add(block.id);
    // What a passage refers to may be named by its note alone.
    for (const { note } of told.has(sentence) ? block.noteRefs : []) {
      if (note !== null && found.blocks.get(note)?.sentences.some(({ references }) => references.length > 0))
        ids.add(note);
    }
  }
  // Of a paragraph that only proves a silence the sentences quoted are enough: with the others the example page is 112 kB.
  const proving = (block: Block): Block =>
    block.role === 'footnote' || block.sentences.some(({ id }) => told.has(id))
      ? block
      : { ...block, sentences: block.sentences.filter(({ id }) => needed.has(id)) };
  const blocksOf = ({ blocks }: Pick<Document, 'blocks'>): Block[] =>
    blocks.filter(({ id }) => ids.has(id)).map(proving);
  const passages = dossier.passages.filter(({ sentence }) => told.has(sentence));
  // Of two sentences that a line holds one against the other the line's movement is told: the link need not bring its own.
  const steps = new Set(kept.flatMap(stepsOf));
  return {
    format: dossier.format,
    corpus: dossier.corpus,
    knowledge: dossier.knowledge,
    documents: dossier.documents.map(({ source, partsLeftOut, blocks, unread }) => ({
      source,
      ...(partsLeftOut === undefined ? {} : { partsLeftOut }),
      blocks: blocksOf({ blocks }).map((block) => ({
        ...block,
        pieces: [],
        paragraph: found.sentences.get(block.sentences[0]?.id ?? '')?.paragraph ?? 0,
      })),
      edits: [],
      notices: [],
      unread,
    })),
    themes: dossier.themes.filter(({ id }) => themes.has(id)),
    regions: [],
    tags: dossier.tags.filter(({ sentence, theme }) => told.has(sentence) && themes.has(theme)),
    paragraphTags: [],
    passages,
    // Every link between sentences told: the second lane of a line is drawn by them, and they carry where objects stand.
    alignments: dossier.alignments
      .filter(({ a, b }) => told.has(a.sentence) && told.has(b.sentence))
      .map(({ movement, evidence, ...link }) => ({
        ...link,
        evidence: evidence.filter(({ kind }) => kind === 'object'),
        ...(movement === undefined || steps.has(link.id) ? {} : { movement }),
      })),
    threads: kept,
    cells: dossier.cells.filter(({ theme }) => themes.has(theme)).map((cell) => ({ ...cell, search: null })),
    ledger: { administrative: [], formula: [], threaded: [], single: [], 'out-of-scope': [] },
    notices: [],
    ...(dossier.profile === undefined
      ? {}
      : { profile: profileFor(dossier.profile, passages, dossier.documents.flatMap(blocksOf)) }),
    ...(dossier.corrections === undefined ? {} : { corrections: dossier.corrections }),
    excerpt: { threads: kept.map(({ id }) => id) },
  };
}

const shiftSentences = (shift: Shift | null | undefined): string[] =>
  shift ? [shift.a.sentence, shift.b.sentence] : [];

/** The sentences on a thread, and those its wordings are held against. */
function sentencesOf({ lanes }: Thread): string[] {
  return lanes.flatMap(({ stations, ends }) => [
    ...stations.flatMap(({ entries }) =>
      entries.flatMap(({ passage, shift }) => [passage.sentence, ...shiftSentences(shift)]),
    ),
    ...shiftSentences(ends?.shift),
  ]);
}

/** The two sentences of every step on a thread, as the id of a link between them. */
function stepsOf({ lanes }: Thread): string[] {
  const entries = lanes.flatMap(({ stations }) => stations.flatMap((station) => station.entries));
  return entries.flatMap(({ shift }) => (shift === null ? [] : [`${shift.a.sentence}~${shift.b.sentence}`]));
}

/** The profile with the speakers, parts and kinds of numbers that these passages and blocks need. */
function profileFor(profile: DossierProfile, passages: readonly Passage[], blocks: readonly Block[]): DossierProfile {
  const speakers = new Set(passages.map(({ wording }) => wording.speaker?.value));
  const parts = new Set(blocks.map(({ part }) => part));
  const sentences = blocks.flatMap((block) => block.sentences);
  const kinds = new Set<string>(sentences.flatMap(({ references }) => references.map(({ kind }) => kind)));
  return {
    ...profile,
    speakers: profile.speakers.filter(({ id }) => speakers.has(id)),
    parts: profile.parts.filter(({ id }) => parts.has(id)),
    schemes: profile.schemes.filter(({ id }) => kinds.has(id)),
  };
}

/** The sentences shown as proof that a paper is silent. */
function nearestOf({ lanes }: Thread): string[] {
  return lanes.flatMap(({ stations }) =>
    stations.flatMap(({ search }) => [
      ...(search?.nearest ?? []).map(({ sentence }) => sentence),
      ...(search?.refers ?? []).map(({ sentence }) => sentence),
    ]),
  );
}
