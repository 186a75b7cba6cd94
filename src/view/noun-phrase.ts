import { displayOf } from '../languages/display.ts';
import type { DisplayData } from '../languages/pack.ts';
import type { PaperLanguage, Span, Tense } from '../model.ts';

/**
 * Words of a paper as a reader expects them on a label. The engine points at the word a reading was made from
 * ("Balkanlanden", "onderstreept"); alone such a word reads as a key of a database, not as an answer to "to whom" or
 * "how". So the label takes the words around it: "de Westelijke Balkanlanden", "heeft … onderstreept".
 */

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

function startOf(text: string, at: number, { determiners, beforeDeterminers, adjective }: DisplayData): number {
  const before = wordsOf(text.slice(0, at));
  let name = at;
  let reached = at;
  for (const word of before.slice(-MOST_BETWEEN - 1).reverse()) {
    if (!/^\s+$/u.test(text.slice(word.to, reached))) break;
    const lower = word.text.toLowerCase();
    if (determiners.has(lower)) {
      const outer = before[before.indexOf(word) - 1];
      const both = outer !== undefined && beforeDeterminers.has(outer.text.toLowerCase());
      return both && /^\s+$/u.test(text.slice(outer.to, word.from)) ? outer.from : word.from;
    }
    const capital = /^\p{Lu}/u.test(word.text) && word.from > 0;
    if (capital && name === reached) name = word.from;
    // "Westelijke", "gezamenlijke": what can stand between a determiner and its noun; anything else ends the search.
    if (!capital && !adjective.test(lower)) break;
    reached = word.from;
  }
  return name;
}

/** The phrase a word stands in: with its determiner, its name in full, and which or whose where it is a common noun. */
export function nounPhrase(text: string, span: Span, language: PaperLanguage): string {
  const display = displayOf(language);
  const from = startOf(text, span.from, display);
  // "het Westelijke Balkan-beleid": half a compound is another word.
  const compound = /^-[\p{L}\d-]+/u.exec(text.slice(span.to))?.[0] ?? '';
  const common = compound === '' && /^\p{Ll}/u.test(text.slice(span.from, span.to).split(' ').at(-1) ?? '');
  const rest = text.slice(span.to + compound.length);
  const after = common ? (display.whose.exec(rest)?.[0] ?? display.which.exec(rest)?.[0] ?? '') : '';
  const phrase = `${text.slice(from, span.to)}${compound}${after}`;
  const [first = ''] = phrase.split(' ');
  // A capital that only opens the sentence would look like a name here.
  const opens = from === 0 && display.determiners.has(first.toLowerCase());
  return opens ? first.toLowerCase() + phrase.slice(first.length) : phrase;
}

/** "besproken is", "gesproken zal worden": helpers that follow stand right behind the verb. */
const MOST_BEHIND = 2;
/**
 * The verb of an act with its helper: `heeft … onderstreept`, `zal … vragen`, `is gesproken`. Words between the two are
 * left out, as the quotation beside it has them; a finite verb stays as it is.
 */
export function verbGroup(text: string, span: Span, tense: Tense, language: PaperLanguage): string {
  const verb = text.slice(span.from, span.to);
  const display = displayOf(language);
  const helpers = display.helpers[tense];
  const last = verb.split(' ').at(-1) ?? '';
  if (display.standsAlone(last, tense)) return verb;
  const behind = wordsOf(text.slice(span.to)).slice(0, MOST_BEHIND);
  if (behind[0] !== undefined && helpers.has(behind[0].text.toLowerCase())) {
    const both = tense === 'future' && behind[1]?.text === display.passive;
    return text.slice(span.from, span.to + (both ? (behind[1]?.to ?? 0) : behind[0].to));
  }
  const passive = tense === 'future' && behind[0]?.text === display.passive ? ` ${display.passive}` : '';
  // Behind a semicolon or colon another sentence has begun, whose verb this is not.
  const start = Math.max(text.lastIndexOf(';', span.from), text.lastIndexOf(':', span.from)) + 1;
  const before = wordsOf(text.slice(start, span.from));
  const at = before.findLastIndex((word) => helpers.has(word.text.toLowerCase()));
  const helper = before[at];
  if (helper === undefined) return verb;
  // A present helper belongs to the verb of its own stretch: "zullen worden ..., dat hervormingen aanmoedigt".
  if (tense === 'present' && text.slice(start + helper.to, span.from).includes(',')) return verb;
  if (before.at(-1)?.text === display.infinitiveMark) {
    // "heeft ... aangegeven van Servië te verwachten": without the verb between, it would read as a duty.
    const said = before.findLast((word, i) => i > at && display.participle.test(word.text));
    return said === undefined
      ? verb
      : `${helper.text.toLowerCase()} … ${said.text} … ${display.infinitiveMark} ${verb}`;
  }
  const close = at === before.length - 1;
  return `${helper.text.toLowerCase()}${close ? ' ' : ' … '}${verb}${passive}`;
}
