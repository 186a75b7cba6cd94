import { wordList } from './word-list.ts';

/** Words before which a change is best cut in two; of both languages, as a comparison of wordings is not told the language. */
export const JOINING_WORDS = wordList(`en of inclusief waaronder alsmede evenals maar
  and or including`);
