import type { ClauseData, SentenceEndData, WordData } from '../../../src/languages/pack.ts';
import { wordList } from '../../../src/languages/word-list.ts';

export const GERMAN_WORDS: Partial<WordData> = {
  // Inflection goes, compounds stay: "Hafengebühren" and "Hafengebühr" are one word.
  stem: (fold) => (fold.length > 5 ? fold.replace(/(?:en|er|es|em|e|n|s)$/, '') : fold),
  functionWords:
    wordList(`aber als am an auf aus bei das dem den der des die durch ein eine einem einen einer es fur hat im
    in ist mit nach nicht noch oder sich sie sind um und uber von vor war wird wurde zu zum zur`),
  closedCompounds: true,
  namingLetters: 8,
};

export const GERMAN_SENTENCES: Partial<SentenceEndData> = {
  neverEnds: wordList('nr abs art bzw ca dr z.b d.h'),
  openers: wordList('der die das ein eine es in im auch dabei deshalb'),
  dangling: wordList('der die das den dem des ein eine einer und oder von mit zu zur zum in im an auf für'),
};

export const GERMAN_CLAUSES: Partial<ClauseData> = {
  afterComma: wordList('die der das wobei weil dass und um einschliesslich'),
  and: wordList('und'),
  afterAnd: wordList('der die das den eine ein dass wird hat'),
};
