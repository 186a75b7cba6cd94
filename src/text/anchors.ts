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

/** A quotation as the words of papers are read: what was copied along unseen, or with its accents apart, is no other word. */
const plainQuote = (text = ''): string =>
  squeezeSpace(text.normalize().replace(/\p{Default_Ignorable_Code_Point}/gu, ''));

/** The sentences an anchor may point at: those that are its words, else those that hold them. One means it is clear. */
export function anchoredSentences(document: Document, { quote, prefix, suffix }: Anchor): Sentence[] {
  const wanted = plainQuote(quote);
  const all = sentencesOfDocument(document);
  const texts = all.map(({ text }) => squeezeSpace(text));
  const holding = [...texts.keys()].filter((at) => wanted !== '' && texts[at]!.includes(wanted));
  const whole = holding.filter((at) => texts[at] === wanted);
  return (whole.length > 0 ? whole : holding)
    .filter((at) => texts.slice(0, at).join(' ').endsWith(plainQuote(prefix)))
    .filter((at) =>
      texts
        .slice(at + 1)
        .join(' ')
        .startsWith(plainQuote(suffix)),
    )
    .map((at) => all[at]!);
}
