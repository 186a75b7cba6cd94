/** The language of a text, by the commonest words of each. */
import { COMMON_WORDS } from '../languages/declaring.ts';
import type { PaperLanguage } from '../model.ts';

/** Words looked at: a page tells a language, and a paper of a thousand pages needs not be counted. */
const LOOKED_AT = 4000;
/** Share of the words that must be of the list, and how far the next list must stay behind. */
const SURE = { share: 0.15, ahead: 1.3 } as const;
/** Fewer words than this, and a name or two decide. */
const FEWEST = 8;

const LISTS = Object.entries(COMMON_WORDS).map(([code, words]) => [code, new Set(words.split(' '))] as const);

/** The language and how large a share of its words told it; null where none is sure. */
export function languageRead(text: string): { readonly language: PaperLanguage; readonly share: number } | null {
  const words =
    text
      .slice(0, LOOKED_AT * 12)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, LOOKED_AT) ?? [];
  if (words.length < FEWEST) return null;
  const counted = LISTS.map(([language, list]) => ({
    language,
    share: words.filter((word) => list.has(word)).length / words.length,
  })).sort((a, b) => b.share - a.share);
  const [first, second] = counted;
  if (first === undefined || first.share < SURE.share) return null;
  return first.share >= SURE.ahead * (second?.share ?? 0) ? first : null;
}
