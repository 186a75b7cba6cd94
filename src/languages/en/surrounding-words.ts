/** English words by which a passage goes on with what stands around it. */
import type { SurroundingWords } from '../surrounding-words.ts';
import { wordList } from '../word-list.ts';

export const ENGLISH_SURROUNDINGS: SurroundingWords = {
  agenda:
    /(?:priority|action|work|implementation|reform|improvement|recovery)[ -](?:agenda|plan|programme|program)|road ?map|action points|priorities|measures/i,
  goingOn:
    /^(?:at the same time|to (?:this|that) end|this|that|in (?:this|that) (?:context|regard|respect|light|connection))(?![\p{L}])|(?<![\p{L}])in (?:this|that) (?:context|light|connection)(?![\p{L}])/iu,
  containing: wordList('includes include comprises covers'),
  shared:
    /(?<![\p{L}])(?:together|jointly)(?! with)(?![\p{L}])|(?<![\p{L}])our (?:[\p{L}]+ )?(?:cooperation|partnership|dialogue|relations)/iu,
};
