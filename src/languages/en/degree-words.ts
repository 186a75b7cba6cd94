/** English words for how far a thing goes. */
import type { DegreeData } from '../grammar.ts';
import { wordList } from '../word-list.ts';
import { ENGLISH_TRENDS } from './trend-words.ts';

export const ENGLISH_DEGREES: DegreeData = {
  forms: {
    stepwise: {
      adjective: 'gradual further progressive increasing increased phased incremental',
      adverb: 'gradually progressively further increasingly incrementally',
      verb: 'increase increases increasing raise raises raising',
    },
    partial: { adjective: 'partial', adverb: 'partly partially largely mostly', verb: '' },
    full: { adjective: 'full complete', adverb: 'fully completely', verb: '' },
  },
  ends: `align* integrat* participat* accession adopt* implement* appl* complian* comply* harmonis* harmoniz* converg*
    coordinat* access abolition abolish* recogni* transfer* withdraw* join joining adher* transpos* enforc* liberali*
    lift lifting`,
  courses: 'deepen* cooperat* partnership rapprochement involvement',
  particles: wordList('in over'),
  carrying: wordList('is to be'),
  verbal: /en$|d$|t$/,
  adverbBehindVerb: true,
  ways: wordList('progress step steps move efforts advance advances'),
  towards: wordList('towards toward to'),
  pointers: wordList('this that these it thereto'),
  sameMatter: /^(?:this|that|these|those) (?:area|field|policy|issue)$/,
  including: wordList('including'),
  examples: wordList(''),
  inclusionPhrase: null,
  passedOver: wordList('importance area field'),
  nominal: /en$/,
  stillDenied: wordList('longer yet'),
  unranked: wordList('unequivocal unwavering strict realistic vigorously'),
  lasting: {
    words: wordList('lasting durable sustainable sustainably vigorous definitive binding'),
    beside:
      /^(?:reform|solution|peace|integrat|change|improve|effort|commit|support|strengthen|lower|agreement|measure|action)/,
  },
  trends: ENGLISH_TRENDS,
  members: /states$/,
};
