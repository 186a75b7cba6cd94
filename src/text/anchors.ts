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
