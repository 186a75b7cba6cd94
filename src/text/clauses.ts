/**
 * The clauses of a sentence: the unit of wording.
 *
 * "[Tevens heeft Nederland aandacht gevraagd voor het tegengaan van desinformatie in de regio ][en het belang van
 * samenwerking op het terrein van migratie onderstreept, ][inclusief het belang van volledige aansluiting bij het
 * EU-visumbeleid.]" A diff of whole sentences is soup; of these clauses it is a finding. The cut is by words, not by
 * grammar: no parser of Dutch is to be had offline, and a clause too long costs less than one too short.
 */
import type { Language, Span } from '../model.ts';
import { type Word, wordsOf } from './tokenize.ts';

/** Fewer words than this are no clause of their own: "gasten, vrienden, buren" stays one. */
const SHORTEST = 4;

/** Words that open a clause after a comma. */
const AFTER_COMMA: Record<Language, ReadonlySet<string>> = {
  nl: new Set(
    `en maar of want dus doch die dat wat wie waarbij waarin waaronder waarvan waarmee waarover waardoor waarop waarna
    waar om teneinde inclusief evenals alsmede alsook omdat doordat zodat hoewel terwijl indien als zoals zodra mede met
    onder via door in ter ten hetgeen welke zij hij het de een bij naast gezien gericht gekoppeld gebaseerd ook zowel
    niet en/of opdat tot zonder conform mits tenzij`.split(/\s+/),
  ),
  en: new Set(
    `and but or so which that who whose where when while including as because although to in with by through thereby
    whereby also both not such the it they we based aimed given notably from on as well towards without under since
    once if until after before despite building followed led`.split(/\s+/),
  ),
};
/** Words after "en" that show that a new clause begins, not the next noun of a list. */
const AFTER_AND: Record<Language, ReadonlySet<string>> = {
  nl: new Set(
    `het de een dat om van aan zij hij er daarbij daarmee zal zullen heeft hebben is zijn werd werden wordt worden
    bij waarin waarbij via voor met andere`.split(/\s+/),
  ),
  en: new Set('the a an that to it they we will shall has have is are was were for with other on in by'.split(' ')),
};
/**
 * Verb forms that open a clause: in Dutch a past participle ("aangegeven", "onderstreept", "gepleit"), in English a form
 * in -ing ("recalling", "taking into account") and what a speaker does ("and call on", "and stresses").
 */
const PARTICIPLE =
  /^(?:(?:aan|af|bij|in|mee|na|om|op|over|tegen|toe|uit|voor|weer|her|terug)?ge\p{L}{2,}(?:d|t|en)|(?:be|ver|her|ont|onder|er)\p{L}{3,}(?:d|t))$/u;

const ING = /^\p{L}{3,}ing$/u;
/** English nouns, adjectives and prepositions in -ing: "asylum, housing and transport", "concerning", "ongoing". */
const NO_VERB =
  /^(?:funding|housing|smuggling|trafficking|training|trainings|meeting|building|planning|financing|laundering|monitoring|being|concerning|regarding|during|following|ongoing|existing|remaining|outstanding|neighbouring|lasting|lending|spending|wellbeing|screening|processing|banking|farming|shipping|learning|understanding|recycling|reporting|policing|sharing|standing|something|everything|nothing|evening|morning|king|ring|spring|string|thing)$/;
/** Acts in the present that are no nouns, so that "needs and demands" stays one. */
const ENGLISH_ACTS = new Set(
  `call calls encourage encourages urge urges stress stresses underline underlines underscore underscores emphasise
  emphasises emphasize emphasizes highlight highlights expect expects invite invites ask asks welcome welcomes commend
  commends reaffirm reaffirms reconfirm reconfirms reiterate reiterates recall recalls condemn condemns agree agrees
  decide decides recognise recognises acknowledge acknowledges deplore deplores`.split(/\s+/),
);

function opensWithVerb(fold: string, language: Language): boolean {
  if (language === 'nl') return PARTICIPLE.test(fold);
  return ENGLISH_ACTS.has(fold) || (ING.test(fold) && !NO_VERB.test(fold));
}

/** Clauses of a sentence in order; together they cover it whole, each ends before the next begins. `words`: its words. */
export function clauses(text: string, language: Language, words: readonly Word[] = wordsOf(text)): Span[] {
  const cuts: number[] = [];
  let start = 0;
  for (let i = 1; i < words.length; i += 1) {
    const word = words[i]!;
    const between = text.slice(words[i - 1]!.to, word.from);
    const next = words[i + 1];
    const before = i - start;
    const hard = /[;:]|\s[–—]\s/.test(between);
    const comma =
      between.includes(',') &&
      (AFTER_COMMA[language].has(word.fold) || opensWithVerb(word.fold, language)) &&
      before >= SHORTEST;
    const and =
      (word.fold === 'en' || word.fold === 'and') &&
      next !== undefined &&
      before >= SHORTEST &&
      (AFTER_AND[language].has(next.fold) || opensWithVerb(next.fold, language)) &&
      lengthAhead(text, words, i) >= SHORTEST;
    if (hard || comma || and) {
      cuts.push(word.from);
      start = i;
    }
  }
  return merge(text, words, words.length === 0 ? [] : cuts);
}

/** Words up to the next punctuation that could end a clause, counted no further than it matters. */
function lengthAhead(text: string, words: readonly Word[], i: number): number {
  let length = 1;
  while (
    length < SHORTEST &&
    i + length < words.length &&
    !/[,;:]/.test(text.slice(words[i + length - 1]!.to, words[i + length]!.from))
  ) {
    length += 1;
  }
  return length;
}

/** Clauses from cut places; one of too few words joins the clause before it. */
function merge(text: string, words: readonly Word[], cuts: readonly number[]): Span[] {
  const spans: Span[] = [];
  const bounds = [0, ...cuts, text.length];
  let read = 0;
  for (let i = 0; i + 1 < bounds.length; i += 1) {
    const span = { from: bounds[i]!, to: bounds[i + 1]! };
    const last = spans.at(-1);
    const first = read;
    while (read < words.length && words[read]!.from < span.to) read += 1;
    const count = read - first;
    if (last !== undefined && count < SHORTEST) {
      spans[spans.length - 1] = { from: last.from, to: span.to };
    } else spans.push(span);
  }
  return spans;
}
