/** Which sentences of the papers a draft takes up. */
import type { Alignment, Span } from '../model.ts';
import { groupBy } from '../text/grouping.ts';
import { type DraftContext, plainWords, wholeOf } from './context.ts';

export interface DraftLink {
  readonly score: number;
  /** The clause of the older paper, and that of the draft. */
  readonly older: Span;
  readonly newer: Span;
}

/** By the sentence of the draft, then by that of the paper. */
export type DraftLinks = ReadonlyMap<string, ReadonlyMap<string, DraftLink>>;

export const linkScore = (links: DraftLinks, draft: string, older: string): number =>
  links.get(draft)?.get(older)?.score ?? 0;

/**
 * The links of the draft with every paper, set phrases left out. The same words are the same position, also where two
 * short equal sentences share too little to be linked.
 */
export function linksOfDraft({ prepared, papers }: DraftContext, alignments: readonly Alignment[]): DraftLinks {
  const links = new Map<string, Map<string, DraftLink>>();
  const add = (draft: string, older: string, link: DraftLink): void => {
    const known = links.get(draft) ?? new Map<string, DraftLink>();
    if ((known.get(older)?.score ?? -1) < link.score) known.set(older, link);
    links.set(draft, known);
  };
  const own = new Set(prepared.annotated.sentences.keys());
  for (const { a, b, score, formula } of alignments) {
    if (formula !== null) continue;
    const [older, newer] = own.has(a.sentence) ? [b, a] : [a, b];
    add(newer.sentence, older.sentence, { score, older: older.span, newer: newer.span });
  }
  const sameWords = groupBy(
    papers.flatMap(({ units }) => units),
    ({ annotations }) => plainWords(annotations.words),
  );
  for (const { sentence, annotations } of prepared.units) {
    for (const older of sameWords.get(plainWords(annotations.words)) ?? []) {
      const link = { score: 1, older: wholeOf(older.sentence.text), newer: wholeOf(sentence.text) };
      add(sentence.id, older.sentence.id, link);
    }
  }
  return links;
}
