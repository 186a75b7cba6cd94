import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import type { Anchor, Dossier, Thread } from '../../src/model.ts';
import { anchorIn } from '../../src/text/point-at.ts';

/** A person's corrections as data: how they point at a sentence. */

/**
 * The anchor of a sentence, or of `words` in it: its paper and those words, with what stands before or after where the paper
 * has them twice. Null when nothing near says which of the two it is.
 */
export function anchorOf(dossier: Dossier, sentence: string, words?: string): Anchor | null {
  const located = dossierIndex(dossier).sentences.get(sentence);
  return located === undefined ? null : anchorIn(located.document, sentence, words);
}

/** The sentences that the other papers have on a line, in the order of the axis, each with its link to this one. */
export interface LinkedSentence {
  readonly sentence: string;
  readonly link: string | null;
}

export function linkedSentencesOf(dossier: Dossier, thread: Thread, sentence: string): LinkedSentence[] {
  const { alignments, sentences } = dossierIndex(dossier);
  const paper = sentences.get(sentence)?.document;
  const held = thread.lanes.flatMap((lane) =>
    lane.stations.flatMap((station, at) => station.entries.map(({ passage }) => ({ at, sentence: passage.sentence }))),
  );
  const others = [...new Map(held.sort((x, y) => x.at - y.at).map((entry) => [entry.sentence, entry])).keys()].filter(
    (other) => sentences.get(other)?.document !== paper,
  );
  return others.map((other) => ({
    sentence: other,
    link: [`${sentence}~${other}`, `${other}~${sentence}`].find((id) => alignments.has(id)) ?? null,
  }));
}
