/** How English points back. */
import type { PointingData } from '../grammar.ts';
import { wordList } from '../word-list.ts';

const POINTING_VERBS = wordList('is was means concerns includes will can must');
const CONTINUING = wordList('this these those such');
/** "It is important that", "It remains to be seen": a new thought. */
const BEHIND_DUMMY = wordList('is was has had would will may can must remains seems appears takes');

export const ENGLISH_POINTING: PointingData = {
  openings: wordList('this that these those thereto'),
  bare: wordList('this that these those'),
  verbs: wordList('is was are were means includes concerns requires must can will'),
  // "that" opens a clause as often.
  continuing: (fold, next) => CONTINUING.has(fold) || (fold === 'it' && !BEHIND_DUMMY.has(next)),
  pronouns: wordList('they'),
  pointers: wordList('this these such those'),
  matters: wordList(`process efforts challenges threats measures foundations instrument package area plan issues reforms
    activities proposal objectives principles`),
  both: wordList('both'),
  // "those partners that have already done so", "we invite others to do the same"
  takesUp: (fold, next, afterNext) =>
    /^(?:do|does|did|done|doing)$/.test(fold) && (next === 'so' || (next === 'the' && afterNext === 'same')),
  objectPointers: wordList('this these such those both'),
  kinds: wordList('such'),
  adverbs: wordList('thereto therein thereof thereby hereto'),
  objectOpenings: new Map([
    ['this', POINTING_VERBS],
    ['that', POINTING_VERBS],
  ]),
  occasions: wordList(
    'context format agenda moment partners countries country region summit meeting session conference',
  ),
  general: wordList(`process area field instrument package efforts challenges measures issue policy proposal approach`),
  placePointers: wordList('the these this those that both such'),
  places: wordList('region countries country partners partner'),
  placesAlone: wordList('partners partner'),
  authored: wordList('conclusions declaration statement'),
};
