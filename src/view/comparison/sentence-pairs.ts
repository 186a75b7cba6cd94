/**
 * Which two sentences stand side by side. Apart from what compares them, which the page loads when two papers are compared and
 * not before: choosing what to export, or telling a line, takes no more than this.
 */
import { dossierIndex } from '../../dossier/index-by-id.ts';
import type { Alignment, Dossier, Thread } from '../../model.ts';
import { addressedLanes } from '../../text/clause-of-passage.ts';

/** Two sentences to hold side by side. */
export interface SentencePair {
  readonly older: string;
  readonly newer: string;
}

/** The links between two papers, the older one being `a`. */
export function linksBetween(dossier: Dossier, older: string, newer: string): Alignment[] {
  const { sentences } = dossierIndex(dossier);
  const paper = (sentence: string): string | undefined => sentences.get(sentence)?.document.source.id;
  return dossier.alignments.filter(({ a, b }) => paper(a.sentence) === older && paper(b.sentence) === newer);
}

/** The pairs of a line: every passage with the one it continues, station by station, the widest lane first. */
export function pairsOfThread(thread: Thread): SentencePair[] {
  return addressedLanes(thread).flatMap(({ stations }) =>
    stations.flatMap(({ entries }) =>
      entries.flatMap(({ shift, passage }) => (shift ? [{ older: shift.a.sentence, newer: passage.sentence }] : [])),
    ),
  );
}

/** The pairs of two papers: their links, in the reading order of the older. */
export function pairsOfPapers(dossier: Dossier, older: string, newer: string): SentencePair[] {
  return linksBetween(dossier, older, newer).map(({ a, b }) => ({ older: a.sentence, newer: b.sentence }));
}

/**
 * The pair a selection means: the two sentences it names; else the first pair of its line between its two papers; else
 * the first link of those papers. Null when the two share nothing.
 */
export function selectedPair(
  dossier: Dossier,
  thread: Thread | null,
  older: string,
  newer: string,
): SentencePair | null {
  const { sentences } = dossierIndex(dossier);
  if (sentences.has(older) && sentences.has(newer)) return { older, newer };
  const paper = (id: string): string => sentences.get(id)?.document.source.id ?? id;
  const ofLine = thread ? pairsOfThread(thread) : [];
  const found = ofLine.find((pair) => paper(pair.older) === paper(older) && paper(pair.newer) === paper(newer));
  return found ?? pairsOfPapers(dossier, paper(older), paper(newer))[0] ?? null;
}
