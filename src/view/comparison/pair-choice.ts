import { dossierIndex } from '../../dossier/index-by-id.ts';
import type { Document, Dossier, Thread } from '../../model.ts';
import { leadingPair } from '../findings/ranking.ts';
import type { Selection } from '../selection.ts';
import { type SentencePair, selectedPair } from './sentence-pairs.ts';

type Chosen = Pick<Selection, 'thread' | 'older' | 'newer'>;

/** Two papers in the order of the axis, and which of them the reader has at the left. */
export interface PaperPair {
  readonly older: Document;
  readonly newer: Document;
  readonly left: Document;
  readonly right: Document;
  readonly swapped: boolean;
}

const threadIn = (dossier: Dossier, { thread }: Chosen): Thread | null =>
  thread === null ? null : (dossierIndex(dossier).threads.get(thread) ?? null);

/** The two papers of a selection; where it names none, those of the finding that ranks highest, on its line or of all; else the last two. */
export function chosenPapers(dossier: Dossier, selected: Chosen): PaperPair | null {
  const { sentences, documents } = dossierIndex(dossier);
  const chosen = selected.older === null && selected.newer === null ? withLeadingPair(dossier, selected) : selected;
  const paper = (id: string | null): Document | undefined =>
    id === null ? undefined : (sentences.get(id)?.document ?? documents.get(id));
  const spoken = (threadIn(dossier, chosen)?.lanes[0]?.stations ?? [])
    .filter(({ entries }) => entries.length > 0)
    .flatMap(({ document }) => documents.get(document) ?? []);
  const usual = spoken.length > 1 ? spoken : dossier.documents;
  const right = paper(chosen.newer) ?? usual.filter((candidate) => candidate !== paper(chosen.older)).at(-1);
  const left = paper(chosen.older) ?? usual.filter((candidate) => candidate !== right).at(-1);
  if (!left || !right) return null;
  const swapped = dossier.documents.indexOf(left) > dossier.documents.indexOf(right);
  return { left, right, swapped, older: swapped ? right : left, newer: swapped ? left : right };
}

function withLeadingPair(dossier: Dossier, chosen: Chosen): Chosen {
  const finding = leadingPair(dossier, threadIn(dossier, chosen)?.id ?? null);
  return { ...chosen, older: finding?.older?.sentence ?? null, newer: finding?.newer?.sentence ?? null };
}

/** The passages of a selection, in the order of the axis, whichever stands left; null when the papers share none. */
export function chosenPair(dossier: Dossier, chosen: Chosen, papers: PaperPair): SentencePair | null {
  const [left, right] = [chosen.older ?? papers.left.source.id, chosen.newer ?? papers.right.source.id];
  const thread = threadIn(dossier, chosen);
  return selectedPair(dossier, thread, papers.swapped ? right : left, papers.swapped ? left : right);
}
