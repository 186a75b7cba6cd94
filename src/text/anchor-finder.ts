/**
 * Many anchors in one paper: its sentences by the words they hold, so that a thousand corrections do not read it a thousand
 * times. Tells what `anchoredSentences` tells, which widgets take along for its few bytes.
 */
import type { Anchor, Document, Sentence } from '../model.ts';
import { sentencesOfDocument } from './anchors.ts';
import { groupBy, groupByEach } from './grouping.ts';
import { quotedText } from './quoted-text.ts';

/** The texts behind a place (`step` 1) or before it (-1), as one, until they are as long as what is looked for in them. */
function textBeside(texts: readonly string[], at: number, step: 1 | -1, length: number): string {
  const parts: string[] = [];
  let held = 0;
  for (let next = at + step; next >= 0 && next < texts.length && held <= length; next += step) {
    parts.push(texts[next]!);
    held += texts[next]!.length + 1;
  }
  return (step < 0 ? parts.reverse() : parts).join(' ');
}

/**
 * The places in the texts of a paper, each with its spaces squeezed, that an anchor may point at: those that are its words,
 * else those that hold them. One means it is clear. `among`: the places to look at, all that hold the words with them.
 */
export function anchoredPlaces(
  texts: readonly string[],
  { quote, prefix, suffix }: Anchor,
  among: Iterable<number> = texts.keys(),
): number[] {
  const [wanted, before, after] = [quote, prefix, suffix].map((words) => words && quotedText(words));
  if (!wanted) return [];
  const holding = [...among].filter((at) => texts[at]!.includes(wanted));
  const whole = holding.filter((at) => texts[at] === wanted);
  return (whole.length > 0 ? whole : holding).filter(
    (at) =>
      (!before || textBeside(texts, at, -1, before.length).endsWith(before)) &&
      (!after || textBeside(texts, at, 1, after.length).startsWith(after)),
  );
}

export interface AnchorFinder {
  /** As `anchoredSentences` of the paper: the sentences an anchor may point at. */
  readonly find: (anchor: Anchor) => readonly Sentence[];
  /** True for words that are a whole sentence of the paper. */
  readonly isSentence: (quote: string) => boolean;
}

export function anchorFinder(document: Document): AnchorFinder {
  const sentences = sentencesOfDocument(document);
  const texts = sentences.map(({ text }) => quotedText(text));
  const whole = groupBy(texts.keys(), (at) => texts[at]!);
  const holding = groupByEach(texts.keys(), (at) => new Set(texts[at]!.split(' ')));
  const found = new Map<string, Sentence[]>();
  /** Words inside a quotation stand whole in its sentence; the first and the last may be cut. */
  const among = (quote: string): Iterable<number> => {
    const inner = quotedText(quote).split(' ').slice(1, -1);
    const lists = inner.map((word) => holding.get(word) ?? []);
    return lists.length === 0 ? texts.keys() : lists.reduce((x, y) => (x.length <= y.length ? x : y));
  };
  const find = (anchor: Anchor): readonly Sentence[] => {
    const { quote, prefix, suffix } = anchor;
    const key = JSON.stringify([quote, prefix, suffix]);
    const before = found.get(key);
    if (before !== undefined) return before;
    const places = whole.get(quotedText(quote)) ?? among(quote);
    const here = anchoredPlaces(texts, anchor, places).map((at) => sentences[at]!);
    found.set(key, here);
    return here;
  };
  return { find, isSentence: (quote) => whole.has(quotedText(quote)) };
}
