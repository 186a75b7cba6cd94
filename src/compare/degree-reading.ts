/** How far the thing asked for goes: degree words with what they govern. */

import type { DegreeForm } from '../languages/compile-pack.ts';
import { type Degree, UNRANKED } from '../languages/degree-words.ts';
import { HAPPENED } from '../languages/trend-words.ts';
import type { Reading, Span } from '../model.ts';
import {
  clauseWords,
  isCutAfter,
  isDeterminer,
  nounGroup,
  type ParsedSentence,
  reachOf,
  spanOf,
  wordsIn,
} from './parsed-sentence.ts';
import { trendsIn } from './trend-reading.ts';

/** Words back from "vergroot" within which its object stands: "de aansluiting met het GBVB vergroot". */
const OBJECT_REACH = 9;
/** Words between an English verb and the adverb that closes its clause. */
const AFTER_VERB = 5;
/** Words before a degree word among which a word that takes it back may stand: "niet tot een volledige". */
const DENIED = 3;

export interface DegreeFound {
  readonly degree: Degree;
  /** The degree word itself. */
  readonly at: number;
  /** Indexes of the words it governs: noun or verb, and the noun after "van". */
  readonly heads: readonly number[];
  /** Stems of the heads; a separable verb as one word ("aan te sluiten"). */
  readonly stems: readonly string[];
  /** Taken back by a word before it: "geen volledige aansluiting", "not fully". It is no full degree, and no direction. */
  readonly denied: boolean;
  /** True when one of the heads is something that can be done step by step or in full, or a way towards it. */
  readonly governsEnd: boolean;
}

/** Ends named in a span, with their stems; a separable verb as one ("aan te sluiten"). */
export function endPointsIn(of: ParsedSentence, span: Span): { readonly at: number; readonly stem: string }[] {
  const [from, to] = wordsIn(of, span);
  const found: { at: number; stem: string }[] = [];
  for (let at = from; at < to; at += 1) {
    const word = of.words[at]!;
    if (of.pack.degreeForms.has(word.fold)) continue;
    const { degrees, verbs } = of.pack;
    const toBefore = verbs.separable && verbs.auxiliaries.to.has(of.words[at - 1]?.fold ?? '');
    const particle = toBefore ? (of.words[at - 2]?.fold ?? '') : '';
    const joined = degrees.particles.has(particle) ? `${particle}${word.fold}` : word.fold;
    if (of.pack.isEndPoint(joined)) found.push({ at, stem: of.pack.stem(joined) });
  }
  return found;
}

/** The noun after "van" behind `at`: "verdieping van de samenwerking". */
function complement(of: ParsedSentence, at: number): number[] {
  const next = of.words[at + 1];
  if (next === undefined || !of.pack.nouns.of.has(next.fold) || isCutAfter(of, at)) return [];
  return nounGroup(of, at + 2, 3);
}

/** The end a way leads to ("further progress towards alignment"), when it has no degree word of its own. */
function destination(of: ParsedSentence, at: number): number[] {
  const { ways, towards } = of.pack.degrees;
  if (!ways.has(of.words[at]!.fold) || !towards.has(of.words[at + 1]?.fold ?? '')) return [];
  const here = isDeterminer(of, at + 2) ? at + 3 : at + 2;
  const end = of.words[here];
  return end !== undefined && of.pack.isEndPoint(end.fold) ? [here] : [];
}

function adjectiveHeads(of: ParsedSentence, at: number): number[] {
  let group = nounGroup(of, at + 1, 3);
  // "volledige en duurzame aansluiting"
  if (group.length === 0 && of.pack.nouns.and.has(of.words[at + 1]?.fold ?? '')) group = nounGroup(of, at + 2, 3);
  const last = group.at(-1);
  return last === undefined ? [] : [...group, ...complement(of, last), ...destination(of, last)];
}

function adverbHeads(of: ParsedSentence, at: number, form: DegreeForm): { heads: number[]; joined: string | null } {
  const { degrees, verbs, isEndPoint } = of.pack;
  const none = { heads: [], joined: null };
  if (isCutAfter(of, at)) return none;
  const [from] = clauseWords(of, of.clauseOf[at]!);
  let here = at + 1;
  let particle: string | null = null;
  const next = of.words[here]!;
  if (degrees.particles.has(next.fold)) {
    particle = next.fold;
    if (verbs.separable && verbs.auxiliaries.to.has(of.words[here + 1]?.fold ?? '')) here += 2;
    else {
      // "sluit zich volledig aan": the verb stands before.
      for (let back = at - 1; back >= from; back -= 1) {
        if (isEndPoint(`${particle}${of.words[back]!.fold}`)) {
          return { heads: [back], joined: `${particle}${of.words[back]!.fold}` };
        }
      }
      return none;
    }
  }
  while (of.words[here] !== undefined && degrees.carrying.has(of.words[here]!.fold)) here += 1;
  const head = of.words[here];
  if (head === undefined || here - at > 4) return none;
  if (particle !== null) return { heads: [here, ...complement(of, here)], joined: `${particle}${head.fold}` };
  const verbal =
    degrees.verbal.test(head.fold) &&
    !of.pack.words.functionWords.has(head.fold) &&
    !of.pack.speechForms.has(head.fold);
  const fits =
    verbal || isEndPoint(head.fold) || (form.degree.id === 'full' && !of.pack.words.functionWords.has(head.fold));
  // "Verder is gesproken over": at the head of a clause the word says "moreover".
  const moreover = at === from && here !== at + 1;
  if (!fits || moreover) return none;
  const direct = complement(of, here);
  return { heads: direct.length > 0 ? [here, ...direct] : nounGroup(of, here, 2), joined: null };
}

function verbHeads(of: ParsedSentence, at: number): number[] {
  const after = complement(of, at);
  if (after.length > 0) return after;
  const [from] = clauseWords(of, of.clauseOf[at]!);
  const found: number[] = [];
  for (let here = Math.max(from, at - OBJECT_REACH); here < at; here += 1) {
    if (isDeterminer(of, here)) for (const one of nounGroup(of, here + 1, 2)) found.push(one);
  }
  return found.length > 0 ? found : nounGroup(of, at + 1, 2);
}

/** English puts the adverb behind its verb: "align fully", "implement the treaty gradually". */
function verbBefore(of: ParsedSentence, at: number): number[] {
  const [from] = clauseWords(of, of.clauseOf[at]!);
  for (let back = at - 1; back >= Math.max(from, at - AFTER_VERB); back -= 1) {
    if (of.pack.isEndPoint(of.words[back]!.fold)) return [back];
  }
  return [];
}

/** Is the word at `at` taken back: "niet langer volledig", "geen verdere", "a lack of further"? */
function isDenied(of: ParsedSentence, at: number): boolean {
  const { nouns, degrees, words } = of.pack;
  for (let back = at - 1; back >= Math.max(0, at - DENIED); back -= 1) {
    if (isCutAfter(of, back)) return false;
    const { fold } = of.words[back]!;
    if (nouns.not.has(fold) || nouns.negations.has(fold) || degrees.trends.lacking.has(fold)) return true;
    // "zonder overgangsregeling geleidelijk halveren": what stands between is what is lacking.
    if (!words.functionWords.has(fold) && !degrees.stillDenied.has(fold)) return false;
  }
  return false;
}

/** Every degree word in a span with what it governs; a degree word that governs nothing there is none. */
export function degreesIn(of: ParsedSentence, span: Span): DegreeFound[] {
  const { adverbBehindVerb } = of.pack.degrees;
  const [from, to] = wordsIn(of, span);
  const found: DegreeFound[] = [];
  for (let at = from; at < to; at += 1) {
    const form = of.pack.degreeForms.get(of.words[at]!.fold);
    if (form === undefined) continue;
    let heads: number[] = [];
    let joined: string | null = null;
    if (form.kind === 'adjective') heads = adjectiveHeads(of, at);
    // "kennis vergroten" is no rung: only an end can be brought nearer.
    else if (form.kind === 'verb') heads = verbHeads(of, at).filter((head) => of.pack.isGradable(of.words[head]!.fold));
    else ({ heads, joined } = adverbHeads(of, at, form));
    if (heads.length === 0 && form.kind === 'adjective' && adverbBehindVerb) {
      ({ heads, joined } = adverbHeads(of, at, form));
    }
    if (heads.length === 0 && adverbBehindVerb) heads = verbBefore(of, at);
    if (heads.length === 0) continue;
    const stems = heads.map((head, index) =>
      of.pack.stem(index === 0 && joined !== null ? joined : of.words[head]!.text),
    );
    const governsEnd =
      heads.some((head) => of.pack.isGradable(of.words[head]!.fold)) || (joined !== null && of.pack.isEndPoint(joined));
    found.push({ degree: form.degree, at, heads, stems, denied: isDenied(of, at), governsEnd });
  }
  return found;
}

/** What a word without a rung colours: the noun behind it, or the verb behind auxiliaries ("krachtig zullen optreden"). */
function colouredBy(of: ParsedSentence, at: number): number[] {
  const group = nounGroup(of, at + 1, 2);
  if (group.length > 0 || isCutAfter(of, at)) return group;
  const { auxiliaries, degrees } = of.pack;
  let here = at + 1;
  while (auxiliaries.has(of.words[here]?.fold ?? '') || degrees.carrying.has(of.words[here]?.fold ?? '')) here += 1;
  const verb = of.words[here];
  return here > at + 1 && verb !== undefined && degrees.verbal.test(verb.fold) ? [here] : [];
}

/** A word without a rung before what it colours: "ondubbelzinnige steun". */
function unrankedIn(of: ParsedSentence, span: Span): number | null {
  const [from, to] = wordsIn(of, span);
  const { unranked, lasting } = of.pack.degrees;
  for (let at = from; at < to; at += 1) {
    const { fold } = of.words[at]!;
    const isLasting = lasting.words.has(fold);
    if ((!unranked.has(fold) && !isLasting) || isDenied(of, at)) continue;
    const coloured = colouredBy(of, at).map((one) => of.words[one]!.fold);
    if (isLasting ? coloured.some((one) => lasting.beside.test(one)) : coloured.length > 0) return at;
  }
  return null;
}

/** The clause behind that says more of the same subject, naming no other: "... is waardevol en zal verder worden ontwikkeld". */
function degreeReach(of: ParsedSentence, span: Span): Span {
  const reach = reachOf(of, span);
  const next = of.clauses.find(
    (clause) => clause.from >= reach.to && of.text.slice(reach.to, clause.from).trim() === '',
  );
  if (next === undefined) return reach;
  const [first, last] = wordsIn(of, next);
  const { joiners } = of.pack.nouns;
  const joined = joiners.has(of.words[first]?.fold ?? '') && of.pack.auxiliaries.has(of.words[first + 1]?.fold ?? '');
  const plain = of.words
    .slice(first, last)
    .every((word, at) => !isDeterminer(of, first + at) && !/^\p{Lu}/u.test(word.text));
  return joined && plain ? { from: reach.from, to: next.to } : reach;
}

/**
 * The degrees of a passage, the first counts: the word that governs an end ("aansluiting", "deelname") before others in
 * order, those of trends among them, then one that only colours. "Further" beside a change that took place is no next piece that
 * is asked for.
 */
export function degreeReadings(of: ParsedSentence, span: Span): Reading[] {
  const reach = degreeReach(of, span);
  const reading = (value: string, at: number): Reading => ({
    value,
    span: spanOf(of, at, at),
    rule: `degree:${of.words[at]!.fold}`,
  });
  const found = degreesIn(of, reach).filter(({ denied }) => !denied);
  const trends = trendsIn(of, reach).filter(({ denied }) => !denied);
  const amounts = trends.flatMap((trend) => trend.amounts);
  const read = (one: DegreeFound): Reading => {
    // "has increased further": the verb is the trend, and no degree of another thing.
    const [own] = trends.find(({ at }) => at === one.at)?.amounts ?? [];
    const took = own ?? amounts.find(({ at, stretch }) => at === one.at && stretch === HAPPENED);
    return took === undefined ? reading(one.degree.id, one.at) : reading(took.amount.id, took.at);
  };
  const ends = found.filter((one) => one.governsEnd).map(read);
  // "some further gradual increases": of words that govern no end the first counts, whichever list it is on.
  const sized = amounts
    .filter(({ at }) => of.pack.amountForms.has(of.words[at]!.fold) && found.every((one) => one.at !== at))
    .map(({ amount, at }) => reading(amount.id, at));
  const rest = [...found.filter((one) => !one.governsEnd).map(read), ...sized].sort(
    (x, y) => x.span!.from - y.span!.from,
  );
  const colours = unrankedIn(of, reach);
  return [...ends, ...rest, ...(colours === null ? [] : [reading(UNRANKED.id, colours)])];
}
