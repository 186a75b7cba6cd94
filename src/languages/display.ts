/**
 * What views need of the language of a paper, apart from the packs: a widget carries these few lists, never a language. A
 * paper in a language that is not here is worded by what holds in any.
 */
import type { PaperLanguage } from '../model.ts';
import { ENGLISH_DISPLAY } from './en/display.ts';
import { DUTCH_DISPLAY } from './nl/display.ts';
import type { DisplayData } from './pack.ts';
import { wordList } from './word-list.ts';

const NONE = wordList('');
const NEVER = /(?!)/u;

export const NEUTRAL_DISPLAY: DisplayData = {
  quotationMarks: ['“', '”'],
  determiners: NONE,
  beforeDeterminers: NONE,
  adjective: NEVER,
  whose: NEVER,
  which: NEVER,
  helpers: { past: NONE, present: NONE, future: NONE },
  standsAlone: () => false,
  participle: NEVER,
  passive: '',
  infinitiveMark: '',
};

const DISPLAYS: ReadonlyMap<PaperLanguage, DisplayData> = new Map([
  ['nl', DUTCH_DISPLAY],
  ['en', ENGLISH_DISPLAY],
]);

export const displayOf = (language: PaperLanguage): DisplayData => DISPLAYS.get(language) ?? NEUTRAL_DISPLAY;
