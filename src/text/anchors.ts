/**
 * Quotations as anchors: a sentence is pointed at by its words, never by its id, because a better reading of a paper may
 * number its blocks anew. Words that stand twice say which by what stands before or after them, as the web annotations of
 * the W3C do; nothing is ever taken for the first of two.
 */
import type { Anchor, Document, Sentence } from '../model.ts';

export const squeezeSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

export function sentencesOfDocument(document: Document): readonly Sentence[] {
  return document.blocks.flatMap((block) => block.sentences);
}

/** The sentences an anchor may point at: those that are its words, else those that hold them. One means it is clear. */
export function anchoredSentences(document: Document, { quote, prefix, suffix }: Anchor): Sentence[] {
  const wanted = squeezeSpace(quote);
  if (wanted === '') return [];
  const all = sentencesOfDocument(document).map((sentence) => ({ sentence, text: squeezeSpace(sentence.text) }));
  const run = (from: number, to: number): string =>
    all
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  const holding = all.flatMap(({ text }, at) => (text.includes(wanted) ? [{ text, at }] : []));
  const whole = holding.filter(({ text }) => text === wanted);
  return (whole.length > 0 ? whole : holding)
    .filter(({ at }) => prefix === undefined || run(0, at).endsWith(squeezeSpace(prefix)))
    .filter(({ at }) => suffix === undefined || run(at + 1, all.length).startsWith(squeezeSpace(suffix)))
    .flatMap(({ at }) => all[at]?.sentence ?? []);
}

/** Sentences before or after one that are tried to tell it from another with its words. */
const NEIGHBOURS = 4;

/**
 * The anchor of words in a sentence, with as little before or after them as says which they are. Null where the paper has
 * the same run of sentences twice, or the words are not those of the sentence.
 */
export function anchorIn(document: Document, sentence: string, words?: string): Anchor | null {
  const all = sentencesOfDocument(document);
  const at = all.findIndex(({ id }) => id === sentence);
  const quote = squeezeSpace(words ?? all[at]?.text ?? '');
  const plain = { document: document.source.id, quote };
  const text = (from: number, to: number): string =>
    squeezeSpace(
      all
        .slice(Math.max(0, from), to)
        .map((one) => one.text)
        .join(' '),
    );
  const counts = Array.from({ length: NEIGHBOURS }, (_, n) => n + 1);
  const tried: Anchor[] = [
    plain,
    ...counts.map((n) => ({ ...plain, prefix: text(at - n, at) })),
    ...counts.map((n) => ({ ...plain, suffix: text(at + 1, at + 1 + n) })),
  ];
  const isHere = (anchor: Anchor): boolean => {
    const found = anchoredSentences(document, anchor);
    return found.length === 1 && found[0]?.id === sentence;
  };
  return at === -1
    ? null
    : (tried.find((anchor) => anchor.prefix !== '' && anchor.suffix !== '' && isHere(anchor)) ?? null);
}
