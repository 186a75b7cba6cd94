/** What a view needs of Dutch to word a label; small, because it goes with every widget. */
import type { DisplayData } from '../pack.ts';
import { wordList } from '../word-list.ts';

/** Past forms that are no participle ("benadrukte", "onderstreepten") have no helper. */
const FINITE = /(?:te|de)$/u;
/** "aanmoedigt" behind an earlier "worden" is none. */
const PARTICIPLE = /^(?:\p{L}{2,6})?ge\p{L}+(?:en|d|t)$|^(?:be|ver|ont|her|er|onder|over)\p{L}+(?:en|d|t)$/u;

export const DUTCH_DISPLAY: DisplayData = {
  quotationMarks: ['„', '”'],
  // "dat" and "die" are left out: before a noun they are far more often a conjunction ("dat landen ...").
  determiners: wordList('de het een deze dit alle andere beide enkele sommige veel vele hun haar onze elk elke'),
  beforeDeterminers: wordList('al alle beide'),
  adjective: /e$/u,
  whose: /^ (?:van|uit) (?:(?:de|het) )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/u,
  which: /^ (?:die) [^,;:.]{3,60}(?=[,;:.]|$)/u,
  helpers: {
    past: wordList('heeft hebben heb had hadden is zijn was waren werd werden'),
    present: wordList('wordt worden'),
    future: wordList('zal zullen'),
  },
  standsAlone: (form, tense) =>
    (tense === 'past' && FINITE.test(form)) || (tense === 'present' && !PARTICIPLE.test(form)),
  participle: PARTICIPLE,
  passive: 'worden',
  infinitiveMark: 'te',
};
