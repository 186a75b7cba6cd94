import type { LanguageData } from '../pack.ts';
import { DUTCH_ADDRESSEES } from './addressees.ts';
import { DUTCH_DEGREES } from './degree-words.ts';
import { DUTCH_DISPLAY } from './display.ts';
import { DUTCH_DOCUMENTS } from './documents.ts';
import { DUTCH_FINDING } from './finding.ts';
import { DUTCH_MEANING } from './meaning.ts';
import { DUTCH_NOUNS, DUTCH_SPEAKERS } from './nouns.ts';
import { DUTCH_POINTING } from './pointing.ts';
import { DUTCH_PRINTED } from './printed.ts';
import { DUTCH_CLAUSES, DUTCH_LINE_ENDS, DUTCH_SENTENCES } from './sentences.ts';
import { DUTCH_SET_PHRASES } from './set-phrases.ts';
import { DUTCH_ACTS } from './speech-acts.ts';
import { DUTCH_SURROUNDINGS } from './surrounding-words.ts';
import { DUTCH_SURVEY } from './survey.ts';
import { DUTCH_TURNS } from './turns.ts';
import { DUTCH_VERBS } from './verbs.ts';
import { DUTCH_WORDS } from './words.ts';

export const DUTCH: LanguageData = {
  code: 'nl',
  label: { nl: 'Nederlands', en: 'Dutch' },
  words: DUTCH_WORDS,
  sentences: DUTCH_SENTENCES,
  clauses: DUTCH_CLAUSES,
  lineEnds: DUTCH_LINE_ENDS,
  nouns: DUTCH_NOUNS,
  verbs: DUTCH_VERBS,
  acts: DUTCH_ACTS,
  degrees: DUTCH_DEGREES,
  addressees: DUTCH_ADDRESSEES,
  speakers: DUTCH_SPEAKERS,
  pointing: DUTCH_POINTING,
  surroundings: DUTCH_SURROUNDINGS,
  setPhrases: DUTCH_SET_PHRASES,
  documents: DUTCH_DOCUMENTS,
  printed: DUTCH_PRINTED,
  turns: DUTCH_TURNS,
  meaning: DUTCH_MEANING,
  finding: DUTCH_FINDING,
  survey: DUTCH_SURVEY,
  display: DUTCH_DISPLAY,
};
