import type { Dossier, Shift, Thread } from '../model.ts';
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
    for (const { note } of told.has(sentence) ? block.noteRefs : []) if (note !== null) ids.add(note);
  }
  return {
    format: dossier.format,
    corpus: dossier.corpus,
    knowledge: dossier.knowledge,
    documents: dossier.documents.map(({ source, partsLeftOut, blocks, unread }) => ({
      source,
      ...(partsLeftOut === undefined ? {} : { partsLeftOut }),
      blocks: blocks
        .filter(({ id }) => ids.has(id))
        .map((block) => ({
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
    passages: dossier.passages.filter(({ sentence }) => told.has(sentence)),
    // Every link between sentences told: the second lane of a line is drawn by them, and they carry where objects stand.
    alignments: dossier.alignments.filter(({ a, b }) => told.has(a.sentence) && told.has(b.sentence)),
    threads: kept,
    cells: dossier.cells.filter(({ theme }) => themes.has(theme)).map((cell) => ({ ...cell, search: null })),
    ledger: { administrative: [], formula: [], threaded: [], single: [], 'out-of-scope': [] },
    notices: [],
    ...(dossier.profile === undefined ? {} : { profile: dossier.profile }),
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

/** The sentences shown as proof that a paper is silent. */
function nearestOf({ lanes }: Thread): string[] {
  return lanes.flatMap(({ stations }) =>
    stations.flatMap(({ search }) => [
      ...(search?.nearest ?? []).map(({ sentence }) => sentence),
      ...(search?.refers ?? []).map(({ sentence }) => sentence),
    ]),
  );
}
