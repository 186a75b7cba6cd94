import { dossierIndex, type LocatedSentence, yearOf } from '../../src/dossier/index-by-id.ts';
import type { Document, Dossier, Thread } from '../../src/model.ts';
import { pairsOfThread, type SentencePair } from '../../src/view/comparison/sentence-pairs.ts';
import { mainSentences } from '../../src/view/line/stations.ts';
import { isWithin, type Years } from '../../src/view/years.ts';
import { WidgetError } from './widget-error.ts';

/**
 * The two sentences to hold side by side, in the order of their papers, whichever was named the older. Each end may be named
 * as a paper, a year or a sentence; an end that is not named is the last passage of the line before the newer one, or the
 * last of all. Throws a WidgetError where the line has none, and where both ends are one paper.
 */
export function pairOfAttributes(
  dossier: Dossier,
  thread: Thread,
  older: string | null,
  newer: string | null,
  years: Years,
): SentencePair {
  const { sentences } = dossierIndex(dossier);
  const mains = mainSentences(dossier, thread).filter(({ document }) => isWithin(document, years));
  const named = (name: string): LocatedSentence | string => {
    if (sentences.has(name)) return name;
    // Of several papers in one year the last: it is what the year ended with.
    const row = mains.findLast(({ document }) => document.source.id === name || yearOf(document) === name);
    if (row === undefined) throw new WidgetError('pair', `The line ${thread.id} says nothing in ${name}.`);
    return row;
  };
  const idOf = (end: LocatedSentence | string): string => (typeof end === 'string' ? end : end.sentence.id);
  const last = newer === null ? mains.at(-1) : named(newer);
  if (last === undefined) throw new WidgetError('pair', `The line ${thread.id} says nothing in these years.`);
  const end = mains.findIndex(({ sentence }) => sentence.id === idOf(last));
  const first = older === null ? mains[(end === -1 ? mains.length : end) - 1] : named(older);
  if (first === undefined) throw new WidgetError('pair', `The line ${thread.id} has nothing older.`);
  const [a, b] = [idOf(first), idOf(last)];
  const [one, other] = [a, b].map((id) => dossier.documents.indexOf(sentences.get(id)?.document as Document));
  if (one === other) throw new WidgetError('pair', 'Both ends are of one paper.');
  const pair = Number(one) < Number(other) ? { older: a, newer: b } : { older: b, newer: a };
  if (typeof first === 'string' || typeof last === 'string') return pair;
  return ofLine(dossier, thread, pair) ?? pair;
}

/** Between the same two papers the pair the line itself compares: that is the one with a verdict. */
function ofLine(dossier: Dossier, thread: Thread, pair: SentencePair): SentencePair | null {
  const paper = (sentence: string): string | undefined =>
    dossierIndex(dossier).sentences.get(sentence)?.document.source.id;
  const same = (other: SentencePair): boolean => paper(other.older) === paper(pair.older) && other.newer === pair.newer;
  return pairsOfThread(thread).find(same) ?? null;
}
