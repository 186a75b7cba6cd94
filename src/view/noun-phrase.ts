import type { Language, Span, Tense } from '../model.ts';

/**
 * Words of a paper as a reader expects them on a label. The engine points at the word a reading was made from
 * ("Balkanlanden", "onderstreept"); alone such a word reads as a key of a database, not as an answer to "to whom" or
 * "how". So the label takes the words around it: "de Westelijke Balkanlanden", "heeft … onderstreept".
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "dat" and "die" are left out: before a noun they are far more often a conjunction ("dat landen ..."). */
const DETERMINERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: list('de het een deze dit alle andere beide enkele sommige veel vele hun haar onze elk elke'),
  en: list('the a an these this those all other both some many their its our each every'),
};
/** Words that stand before a determiner and belong to it: "alle deze landen", "all the countries". */
const BEFORE_DETERMINERS = list('al alle beide all both');

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)].map((found) => ({
    text: found[0],
    from: found.index,
    to: found.index + found[0].length,
  }));
}

/** Adjectives between a determiner and its noun: "de gezamenlijke verklaring", at most so many. */
const MOST_BETWEEN = 3;

function startOf(text: string, at: number, language: Language): number {
  const before = wordsOf(text.slice(0, at));
  let name = at;
  let reached = at;
  for (const word of before.slice(-MOST_BETWEEN - 1).reverse()) {
    if (!/^\s+$/u.test(text.slice(word.to, reached))) break;
    const lower = word.text.toLowerCase();
    if (DETERMINERS[language].has(lower)) {
      const outer = before[before.indexOf(word) - 1];
      const both = outer !== undefined && BEFORE_DETERMINERS.has(outer.text.toLowerCase());
      return both && /^\s+$/u.test(text.slice(outer.to, word.from)) ? outer.from : word.from;
    }
    const capital = /^\p{Lu}/u.test(word.text) && word.from > 0;
    if (capital && name === reached) name = word.from;
    // "Westelijke", "gezamenlijke": what can stand between a determiner and its noun; anything else ends the search.
    if (!capital && !(language === 'nl' ? /e$/u.test(lower) : /(?:al|ic|ive|an|ing)$/u.test(lower))) break;
    reached = word.from;
  }
  return name;
}

/** "landen van de Westelijke Balkan", "leaders of the EU": whose, where the word alone could be anybody's. */
const WHOSE = /^ (?:van|uit|of|from) (?:(?:de|het|the) )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/u;
/** "landen die zich volledig aansluiten bij het GBVB": which of them, up to 60 characters. */
const WHICH = /^ (?:die|that|who|which) [^,;:.]{3,60}(?=[,;:.]|$)/u;

/** The phrase a word stands in: with its determiner, its name in full, and which or whose where it is a common noun. */
export function nounPhrase(text: string, span: Span, language: Language): string {
  const from = startOf(text, span.from, language);
  // "het Westelijke Balkan-beleid": half a compound is another word.
  const compound = /^-[\p{L}\d-]+/u.exec(text.slice(span.to))?.[0] ?? '';
  const common = compound === '' && /^\p{Ll}/u.test(text.slice(span.from, span.to).split(' ').at(-1) ?? '');
  const rest = text.slice(span.to + compound.length);
  const after = common ? (WHOSE.exec(rest)?.[0] ?? WHICH.exec(rest)?.[0] ?? '') : '';
  const phrase = `${text.slice(from, span.to)}${compound}${after}`;
  const [first = ''] = phrase.split(' ');
  // A capital that only opens the sentence would look like a name here.
  const opens = from === 0 && DETERMINERS[language].has(first.toLowerCase());
  return opens ? first.toLowerCase() + phrase.slice(first.length) : phrase;
}

/** Helper verbs by the tense they make; a present one is shown for "wordt besproken" alone. */
const HELPERS: Readonly<Record<Language, Readonly<Record<Tense, ReadonlySet<string>>>>> = {
  nl: {
    past: list('heeft hebben heb had hadden is zijn was waren werd werden'),
    present: list('wordt worden'),
    future: list('zal zullen'),
  },
  en: { past: list('has have had was were'), present: list('is are'), future: list('will shall') },
};
/** "besproken is", "gesproken zal worden": helpers that follow stand right behind the verb. */
const MOST_BEHIND = 2;
/** Dutch past forms that are no participle ("benadrukte", "onderstreepten") have no helper. */
const FINITE = /(?:te|de)$/u;
/** What may be a Dutch participle; "aanmoedigt" behind an earlier "worden" is not. */
const PARTICIPLE = /^(?:\p{L}{2,6})?ge\p{L}+(?:en|d|t)$|^(?:be|ver|ont|her|er|onder|over)\p{L}+(?:en|d|t)$/u;

/**
 * The verb of an act with its helper: `heeft … onderstreept`, `zal … vragen`, `is gesproken`. Words between the two are
 * left out, as the quotation beside it has them; a finite verb stays as it is.
 */
export function verbGroup(text: string, span: Span, tense: Tense, language: Language): string {
  const verb = text.slice(span.from, span.to);
  const helpers = HELPERS[language][tense];
  const last = verb.split(' ').at(-1) ?? '';
  if (language === 'nl' && tense === 'past' && FINITE.test(last)) return verb;
  if (language === 'nl' && tense === 'present' && !PARTICIPLE.test(last)) return verb;
  const behind = wordsOf(text.slice(span.to)).slice(0, MOST_BEHIND);
  if (behind[0] !== undefined && helpers.has(behind[0].text.toLowerCase())) {
    const both = tense === 'future' && /^(?:worden|be)$/u.test(behind[1]?.text ?? '');
    return text.slice(span.from, span.to + (both ? (behind[1]?.to ?? 0) : behind[0].to));
  }
  const passive = tense === 'future' && behind[0]?.text === 'worden' ? ' worden' : '';
  // Behind a semicolon or colon another sentence has begun, whose verb this is not.
  const start = Math.max(text.lastIndexOf(';', span.from), text.lastIndexOf(':', span.from)) + 1;
  const before = wordsOf(text.slice(start, span.from));
  const at = before.findLastIndex((word) => helpers.has(word.text.toLowerCase()));
  const helper = before[at];
  if (helper === undefined) return verb;
  // A present helper belongs to the verb of its own stretch: "zullen worden ..., dat hervormingen aanmoedigt".
  if (tense === 'present' && text.slice(start + helper.to, span.from).includes(',')) return verb;
  if (before.at(-1)?.text === 'te') {
    // "heeft ... aangegeven van Servië te verwachten": without the verb between, it would read as a duty.
    const said = before.findLast((word, i) => i > at && PARTICIPLE.test(word.text));
    return said === undefined ? verb : `${helper.text.toLowerCase()} … ${said.text} … te ${verb}`;
  }
  const close = at === before.length - 1;
  return `${helper.text.toLowerCase()}${close ? ' ' : ' … '}${verb}${passive}`;
}
