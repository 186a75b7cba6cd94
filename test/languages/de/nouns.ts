import type { NounData, SpeakerData } from '../../../src/languages/grammar.ts';
import { wordList } from '../../../src/languages/word-list.ts';

export const GERMAN_NOUNS: Partial<NounData> = {
  determiners: wordList('der die das den dem des ein eine einen einem einer alle allen einige einigen diese dieser'),
  articles: wordList('der die das den dem ein eine einen'),
  negations: wordList('kein keine keinen'),
  not: wordList('nicht'),
  prepositions: wordList('an auf aus bei durch fur gegen in mit nach uber um von vor zu zur zum'),
  of: wordList('von'),
  by: wordList('durch'),
  to: wordList('an'),
  for: wordList('fur'),
  and: wordList('und'),
  joiners: wordList('und aber oder'),
  isAdjective: (text, fold) => /e[nrsm]?$/.test(fold) && /^\p{Ll}/u.test(text),
};

export const GERMAN_SPEAKERS: Partial<SpeakerData> = {
  pronouns: wordList('er sie es'),
  many: wordList('sie'),
  partitives: wordList('teil mehrheit mitglieder'),
  among: wordList('darunter'),
};
