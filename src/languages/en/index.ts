import type { LanguageData } from '../pack.ts';
import { ENGLISH_ADDRESSEES } from './addressees.ts';
import { ENGLISH_DEGREES } from './degree-words.ts';
import { ENGLISH_DISPLAY } from './display.ts';
import { ENGLISH_DOCUMENTS } from './documents.ts';
import { ENGLISH_FINDING } from './finding.ts';
import { ENGLISH_MEANING } from './meaning.ts';
import { ENGLISH_NOUNS, ENGLISH_SPEAKERS } from './nouns.ts';
import { ENGLISH_POINTING } from './pointing.ts';
import { ENGLISH_PRINTED } from './printed.ts';
import { ENGLISH_CLAUSES, ENGLISH_LINE_ENDS, ENGLISH_SENTENCES } from './sentences.ts';
import { ENGLISH_SET_PHRASES } from './set-phrases.ts';
import { ENGLISH_ACTS } from './speech-acts.ts';
import { ENGLISH_SURROUNDINGS } from './surrounding-words.ts';
import { ENGLISH_SURVEY } from './survey.ts';
import { ENGLISH_TURNS } from './turns.ts';
import { ENGLISH_VERBS } from './verbs.ts';
import { ENGLISH_WORDS } from './words.ts';

export const ENGLISH: LanguageData = {
  code: 'en',
  label: { nl: 'Engels', en: 'English' },
  words: ENGLISH_WORDS,
  sentences: ENGLISH_SENTENCES,
  clauses: ENGLISH_CLAUSES,
  lineEnds: ENGLISH_LINE_ENDS,
  nouns: ENGLISH_NOUNS,
  verbs: ENGLISH_VERBS,
  acts: ENGLISH_ACTS,
  degrees: ENGLISH_DEGREES,
  addressees: ENGLISH_ADDRESSEES,
  speakers: ENGLISH_SPEAKERS,
  pointing: ENGLISH_POINTING,
  surroundings: ENGLISH_SURROUNDINGS,
  setPhrases: ENGLISH_SET_PHRASES,
  documents: ENGLISH_DOCUMENTS,
  printed: ENGLISH_PRINTED,
  turns: ENGLISH_TURNS,
  meaning: ENGLISH_MEANING,
  finding: ENGLISH_FINDING,
  survey: ENGLISH_SURVEY,
  display: ENGLISH_DISPLAY,
};
