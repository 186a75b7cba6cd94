/** Pointing at a sentence by its words: how many are needed, and which say it of one that stands twice. */
import type { Anchor, Document } from '../model.ts';
import { anchoredPlaces } from './anchor-finder.ts';
import { sentencesOfDocument } from './anchors.ts';
import { quotedText } from './quoted-text.ts';

/**
 * Words a quotation has at least, with those before and after it, unless it is the whole sentence. Of single words one in
 * four stands once in its paper, and one in fifteen of those of another paper stands once in this one: it points, at
 * whatever happens to have it. Of three words six in seven stand once, and one in thirty of another paper's.
 */
const FEWEST_WORDS = 3;

const isWord = (chunk: string): boolean => /[\p{L}\p{N}]/u.test(chunk);
const isLetter = (character: string | undefined): boolean => character !== undefined && isWord(character);

/** Words of an anchor, those before and after its sentence with them. */
const wordsOf = ({ quote, prefix = '', suffix = '' }: Anchor): number =>
  [quote, prefix, suffix].flatMap((some) => quotedText(some).split(' ')).filter(isWord).length;

/** True for an anchor of too few words to point at anything but a whole sentence: nothing need be looked for. */
export const hasFewWords = (anchor: Anchor): boolean => wordsOf(anchor) < FEWEST_WORDS;

/** True for a quotation of fewer whole words than point at a sentence: "x" stands once in a paper by chance. */
export function isTooShort(anchor: Anchor, sentence: string): boolean {
  const [text, wanted] = [quotedText(sentence), quotedText(anchor.quote)];
  if (text === wanted) return false;
  const from = text.indexOf(wanted);
  const to = from + wanted.length;
  const isCutBefore = isLetter(text[from - 1]) && isLetter(wanted[0]);
  const isCutBehind = isLetter(text[to]) && isLetter(wanted.at(-1));
  return wordsOf(anchor) - Number(isCutBefore) - Number(isCutBehind) < FEWEST_WORDS;
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
  if (at === -1) return null;
  const texts = all.map(({ text }) => quotedText(text));
  const quote = quotedText(words ?? texts[at]!);
  const plain = { document: document.source.id, quote };
  const text = (from: number, to: number): string => texts.slice(Math.max(0, from), to).join(' ');
  const counts = Array.from({ length: NEIGHBOURS }, (_, n) => n + 1);
  const tried: Anchor[] = [
    plain,
    ...counts.map((n) => ({ ...plain, prefix: text(at - n, at) })),
    ...counts.map((n) => ({ ...plain, suffix: text(at + 1, at + 1 + n) })),
  ];
  const isHere = (anchor: Anchor): boolean => {
    const found = anchoredPlaces(texts, anchor);
    return found.length === 1 && found[0] === at && !isTooShort(anchor, texts[at]!);
  };
  return tried.find((anchor) => anchor.prefix !== '' && anchor.suffix !== '' && isHere(anchor)) ?? null;
}
