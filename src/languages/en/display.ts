/** What a view needs of English to word a label; small, because it goes with every widget. */
import type { DisplayData } from '../pack.ts';
import { wordList } from '../word-list.ts';

export const ENGLISH_DISPLAY: DisplayData = {
  quotationMarks: ['“', '”'],
  determiners: wordList('the a an these this those all other both some many their its our each every'),
  beforeDeterminers: wordList('all both'),
  adjective: /(?:al|ic|ive|an|ing)$/u,
  whose: /^ (?:of|from) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/u,
  which: /^ (?:that|who|which) [^,;:.]{3,60}(?=[,;:.]|$)/u,
  helpers: { past: wordList('has have had was were'), present: wordList('is are'), future: wordList('will shall') },
  standsAlone: () => false,
  participle: /(?!)/,
  passive: 'be',
  infinitiveMark: '',
};
