/** What shows the name of a matter or a place in Dutch. */
import type { SurveyData } from '../pack.ts';
import { wordList } from '../word-list.ts';

export const DUTCH_SURVEY: SurveyData = {
  locative: wordList('in uit naar te rond rondom nabij vanuit tegen'),
  noPlaces: wordList(`januari februari maart april mei juni juli augustus september oktober november december raad
    commissie parlement unie bijlage`),
  country: /(?:ië|istan)$/u,
  beforeNoun:
    wordList(`de het een deze dit die alle geen hun haar zijn onze ons elke ieder iedere van voor op in met bij
    tegen over aan uit tot tussen onder door inzake naar jegens zonder richting of en`),
  // With -e before most nouns, without before some ("het maatschappelijk middenveld").
  adjective: /(?:e|lijk|isch|ig|aal|eel|ief|end)$/u,
  clauseOpeners: wordList('die dat om omdat zodat opdat inclusief teneinde waar'),
};
