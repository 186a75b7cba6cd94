import type { DegreeData, VerbData } from '../../../src/languages/grammar.ts';
import { type Verb, verbs } from '../../../src/languages/speech-acts.ts';
import { wordList } from '../../../src/languages/word-list.ts';

export const GERMAN_VERBS: Partial<VerbData> = {
  auxiliaries: {
    perfect: wordList('habe hat haben hatte hatten'),
    be: wordList('ist sind war waren'),
    passivePast: wordList('wurde wurden'),
    passivePresent: wordList('wird werden'),
    future: wordList('wird werden'),
    modal: wordList('soll sollen muss mussen kann konnen'),
    to: wordList('zu'),
  },
  separable: true,
  participleFromAfar: true,
  relatives: wordList('die der das welche wobei'),
  // Nouns are written in capitals, so that no verb in the middle of a sentence is.
  namesInCapitals: true,
};

export const GERMAN_ACTS: Readonly<Record<string, readonly Verb[]>> = {
  appreciate: verbs('danken | dankt | dankte dankten | gedankt'),
  ask: verbs('bitten | bittet | bat baten | gebeten'),
  expect: verbs('erwarten | erwartet | erwartete erwarteten | erwartet'),
  urge: verbs('rufen | ruft | rief riefen | gerufen | auf'),
  demand: verbs('fordern | fordert | forderte forderten | gefordert'),
  welcome: verbs('begrussen | begrusst begrußt | begrusste begrußte | begrusst begrußt'),
};

export const GERMAN_DEGREES: Partial<DegreeData> = {
  forms: {
    stepwise: {
      adjective: 'schrittweise schrittweisen weitere weiteren',
      adverb: 'schrittweise weiter',
      verb: '',
    },
    partial: { adjective: 'teilweise teilweisen', adverb: 'teilweise', verb: '' },
    full: { adjective: 'vollstandige vollstandigen', adverb: 'vollstandig', verb: '' },
  },
  ends: 'angleich* anpass* einfuhr* umsetz*',
  courses: 'zusammenarbeit',
  particles: wordList('an auf ein um'),
  carrying: wordList('werden zu'),
  verbal: /en$|t$/,
};
