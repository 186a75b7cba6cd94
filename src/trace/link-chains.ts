/**
 * Positions of papers nobody has described: without themes and objects, what is linked surely is one position.
 *
 * Closure over links copies errors, so only sure links count, and the line is named by its oldest sentence. It claims no
 * silence: without knowledge nothing says what a paper should have spoken of.
 */
import type { Alignment, Document } from '../model.ts';
import { isInScope } from '../text/block-scope.ts';
import type { PassageReader } from './passages.ts';
import type { Occurrence } from './threads.ts';

/** Letters of a sentence that name its line. */
const LABEL = 60;

/** Occurrences of the chains of sure links that are no set phrases, in the order of the documents. */
export function occurrencesOfChains(
  documents: readonly Document[],
  alignments: readonly Alignment[],
  read: PassageReader,
): Occurrence[] {
  const sure = alignments.filter((link) => link.strength === 'sure' && link.formula === null);
  const root = new Map<string, string>();
  const rootOf = (id: string): string => {
    let at = id;
    while (root.has(at)) at = root.get(at)!;
    return at;
  };
  const order = new Map<string, number>();
  const sentences = documents.flatMap((document) =>
    document.blocks.flatMap((block) =>
      isInScope(document, block) ? block.sentences.map((sentence) => ({ document: document.source.id, sentence })) : [],
    ),
  );
  for (const [at, { sentence }] of sentences.entries()) order.set(sentence.id, at);
  for (const link of sure) {
    const [x, y] = [rootOf(link.a.sentence), rootOf(link.b.sentence)];
    if (x === y) continue;
    const first = (order.get(x) ?? 0) <= (order.get(y) ?? 0);
    root.set(first ? y : x, first ? x : y);
  }
  const texts = new Map(sentences.map(({ sentence }) => [sentence.id, sentence.text]));
  const linked = new Set(sure.flatMap((link) => [link.a.sentence, link.b.sentence]));
  return sentences
    .filter(({ sentence }) => linked.has(sentence.id))
    .map(({ document, sentence }): Occurrence => {
      const first = rootOf(sentence.id);
      const text = texts.get(first) ?? '';
      return {
        document,
        theme: 'link',
        matter: first,
        move: null,
        countries: [],
        words: text.length > LABEL ? `${text.slice(0, text.lastIndexOf(' ', LABEL))} …` : text,
        passage: read.passage(sentence.id, { from: 0, to: sentence.text.length }),
      };
    });
}
