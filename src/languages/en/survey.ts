/** What shows the name of a matter or a place in English. */
import type { SurveyData } from '../pack.ts';
import { wordList } from '../word-list.ts';

export const ENGLISH_SURVEY: SurveyData = {
  locative: wordList('in from near around into'),
  noPlaces: wordList(`january february march april may june july august september october november december annex`),
  country: /(?:ië|istan)$/u,
  beforeNoun:
    wordList(`the a an this these those that all no its their our each every of for on in with at against about
    from to between by on towards without and or`),
  adjective: null,
  clauseOpeners: wordList('that who to because including so'),
};
