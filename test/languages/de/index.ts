/** A small German, as a folder of data: what three papers on harbour dues ask of a language, and no more. */
import type { LanguageFolder } from '../../../src/languages/compile-pack.ts';
import { GERMAN_NOUNS, GERMAN_SPEAKERS } from './nouns.ts';
import { GERMAN_ACTS, GERMAN_DEGREES, GERMAN_VERBS } from './verbs.ts';
import { GERMAN_CLAUSES, GERMAN_SENTENCES, GERMAN_WORDS } from './words.ts';

export const GERMAN: LanguageFolder = {
  code: 'de',
  label: { nl: 'Duits', en: 'German' },
  words: GERMAN_WORDS,
  sentences: GERMAN_SENTENCES,
  clauses: GERMAN_CLAUSES,
  nouns: GERMAN_NOUNS,
  verbs: GERMAN_VERBS,
  acts: GERMAN_ACTS,
  degrees: GERMAN_DEGREES,
  speakers: GERMAN_SPEAKERS,
  addressees: {
    groups: '*reedereien',
    singles: '*reederei',
    all: 'alle allen die den der',
    some: 'einige einigen manche',
    restricting: 'die',
    aside: 'gegen uber',
    verbBehind: 'zu',
  },
  printed: {
    salutation: 'sehr geehrte[rs]?',
    letterOpening: 'hiermit|anbei',
    letterVerb: 'ubersende|übersende|erhalten',
    months: 'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
    closing: 'mit freundlichen grüßen',
  },
};
