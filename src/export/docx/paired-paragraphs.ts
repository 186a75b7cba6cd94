import type { Alignment } from '../../model.ts';
import { longestIncreasing, type OrderedPair } from '../../view/comparison/merge-order.ts';
import { type Paragraph, textOf } from './paper-text.ts';

/** Which paragraphs of two papers, and which sentences of two paragraphs, are one and the same before and after. */

export type SentenceLinks = readonly Pick<Alignment, 'a' | 'b' | 'score'>[];

/** How near two linked sentences are, by `<older>~<newer>`. */
export type LinkScores = ReadonlyMap<string, number>;

export const linkScores = (links: SentenceLinks): LinkScores =>
  new Map(links.map(({ a, b, score }) => [`${a.sentence}~${b.sentence}`, score]));

const chainOf = (pairs: readonly OrderedPair[]): OrderedPair[] =>
  [...longestIncreasing(pairs)].sort((x, y) => x.older - y.older);

const countWords = (text: string): number => text.split(/\s+/).length;

/**
 * The paragraphs that stayed, in the order of both papers: of those of a kind with linked sentences or the same words in both
 * the chain that holds most of the papers. All others go, or come.
 */
export function paragraphPairs(
  older: readonly Paragraph[],
  newer: readonly Paragraph[],
  links: SentenceLinks,
): OrderedPair[] {
  const [placeA, placeB] = [placesOf(older), placesOf(newer)];
  const [textsA, textsB] = [older.map(textOf), newer.map(textOf)];
  const pairs = new Map<string, OrderedPair>();
  const add = (i: number, j: number, weight: number): void => {
    if (isHeading(older[i]) !== isHeading(newer[j])) return;
    const key = `${i} ${j}`;
    const words = countWords(textsA[i] ?? '') + countWords(textsB[j] ?? '');
    pairs.set(key, { older: i, newer: j, weight: (pairs.get(key)?.weight ?? 0) + weight, words });
  };
  const keysOf = ({ shape }: Paragraph, text: string): string[] => {
    if (shape.kind === 'title') return [text, TITLE];
    return shape.kind === 'row' ? [text, `${ROW}${text.split('\t')[0]}`] : [text];
  };
  const inNewer = new Map<string, number[]>();
  newer.forEach((paragraph, j) => {
    for (const key of keysOf(paragraph, textsB[j] ?? '')) inNewer.set(key, [...(inNewer.get(key) ?? []), j]);
  });
  older.forEach((paragraph, i) => {
    const same = keysOf(paragraph, textsA[i] ?? '').flatMap((key) => inNewer.get(key) ?? []);
    for (const j of new Set(same)) {
      // "Totaal" heads a row of every table: one with the same figures is nearer.
      const isNamesake = paragraph.shape.kind === 'row' && textsA[i] !== textsB[j];
      add(i, j, isNamesake ? 0.5 : Math.max(1, paragraph.stretches.length));
    }
  });
  // The links of a paragraph that stayed as it is say the same once more: counted too, a linked one outweighed its equal.
  const equal = new Set(pairs.keys());
  for (const { a, b, score } of links) {
    const [i, j] = [placeA.get(a.sentence), placeB.get(b.sentence)];
    if (i !== undefined && j !== undefined && !equal.has(`${i} ${j}`)) add(i, j, score);
  }
  return chainOf([...pairs.values()]);
}

/** What every title is found by, whatever it says, and a row by its first cell: no text of a paragraph holds them. */
const [TITLE, ROW] = ['\u0000title', '\u0000row '];

function placesOf(paragraphs: readonly Paragraph[]): ReadonlyMap<string, number> {
  return new Map(
    paragraphs.flatMap(({ stretches }, at) =>
      stretches.flatMap(({ sentence }) => (sentence === null ? [] : [[sentence, at] as const])),
    ),
  );
}

const isHeading = (paragraph: Paragraph | undefined): boolean =>
  paragraph?.shape.kind === 'heading' || paragraph?.shape.kind === 'title';

/**
 * The sentences that hold each other's place in two paragraphs, in the order of both. No link ties two headings, or two rows:
 * where each is all of its paragraph they hold one place.
 */
export function sentencePairs(older: Paragraph, newer: Paragraph, scores: LinkScores): OrderedPair[] {
  const isOneOfAKind = (one: Paragraph): boolean => isHeading(one) || one.shape.kind === 'row';
  const alone =
    isOneOfAKind(older) && isOneOfAKind(newer) && older.stretches.length === 1 && newer.stretches.length === 1;
  return chainOf(
    older.stretches.flatMap((a, i) =>
      newer.stretches.flatMap((b, j) => {
        const score = a.text === b.text ? 1 : (scores.get(`${a.sentence}~${b.sentence}`) ?? (alone ? 1 : null));
        return score === null
          ? []
          : [{ older: i, newer: j, weight: score, words: countWords(a.text) + countWords(b.text) }];
      }),
    ),
  );
}
