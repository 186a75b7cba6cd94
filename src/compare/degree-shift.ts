/**
 * How the degree of one and the same thing moved between two passages.
 *
 * A degree is claimed to have moved only where both passages speak about the same end of the same object: "volledige
 * aansluiting bij het visumbeleid" against "aansluiting bij het visumbeleid", never against "aansluiting bij het GBVB".
 */

import { NO_DEGREE_STEP, UNRANKED } from '../languages/degree-words.ts';
import type { Mark, Passage, Quote, Reading, Span } from '../model.ts';
import { clauseOfPassage } from '../text/clause-of-passage.ts';
import { type DegreeFound, degreesIn, endPointsIn } from './degree-reading.ts';
import { type ParsedSentence, reachOf, spanOf, wordsIn } from './parsed-sentence.ts';
import { trendMark } from './trend-shift.ts';

/** One side of a shift: a passage with the sentence it stands in. */
export interface DegreeSide {
  readonly passage: Passage;
  readonly text: string;
  readonly parsed: ParsedSentence;
}

/** Words between a degree word and what it governs up to which both are quoted ("zich volledig aan te sluiten"). */
const TIGHT = 4;

/** Stems of the words that can name the object of a position: acronyms and long words that are not its move or its act. */
function objectsIn(of: ParsedSentence, span: Span, held: DegreeSide): ReadonlySet<string> {
  const [from, to] = wordsIn(of, span);
  const { speaker, addressee } = held.passage.wording;
  const inside = (other: Span | null | undefined, at: number) =>
    other !== null && other !== undefined && of.words[at]!.from >= other.from && of.words[at]!.to <= other.to;
  const found = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const word = of.words[at]!;
    const acronym = /^\p{Lu}{3,}$/u.test(word.text);
    if (!acronym && (word.fold.length < of.pack.words.namingLetters || of.pack.words.functionWords.has(word.fold)))
      continue;
    if (inside(speaker?.span, at) || inside(addressee?.span, at)) continue;
    const root = of.pack.stem(word.text);
    const moving = of.pack.isEndPoint(word.fold) || of.pack.degreeForms.has(word.fold);
    // Names of countries and regions say for whom, not what.
    const group = of.pack.nouns.groupName.test(word.fold);
    if (!moving && !group && !of.pack.actStems.has(root)) found.add(root);
  }
  return found;
}

function sameObject(a: ParsedSentence, b: ParsedSentence, older: DegreeSide, newer: DegreeSide): boolean {
  const within = (of: ParsedSentence, held: DegreeSide, span: Span) => objectsIn(of, span, held);
  const whole = (of: ParsedSentence): Span => ({ from: 0, to: of.text.length });
  const pointsBack = (of: ParsedSentence, span: Span) => {
    const [from, to] = wordsIn(of, span);
    return of.words.slice(from, to).some((word) => of.pack.degrees.pointers.has(word.fold));
  };
  const meets = (x: ReadonlySet<string>, y: ReadonlySet<string>) => [...x].some((one) => y.has(one));
  let objectsA = within(a, older, clauseOfPassage(older.passage));
  let objectsB = within(b, newer, clauseOfPassage(newer.passage));
  if (meets(objectsA, objectsB)) return true;
  // "verdieping van de samenwerking op dit gebied": the object stands elsewhere in the sentence.
  if (objectsA.size === 0 || pointsBack(a, clauseOfPassage(older.passage))) objectsA = within(a, older, whole(a));
  if (objectsB.size === 0 || pointsBack(b, clauseOfPassage(newer.passage))) objectsB = within(b, newer, whole(b));
  return meets(objectsA, objectsB);
}

function quoteOf(of: ParsedSentence, held: DegreeSide, first: number, last: number): Quote {
  const span = spanOf(of, first, last);
  return { sentence: held.passage.sentence, span, text: of.text.slice(span.from, span.to) };
}

function quoteDegree(of: ParsedSentence, held: DegreeSide, found: DegreeFound): Quote {
  const head = found.heads[0]!;
  const tight = Math.abs(head - found.at) <= TIGHT;
  return tight
    ? quoteOf(of, held, Math.min(head, found.at), Math.max(head, found.at))
    : quoteOf(of, held, found.at, found.at);
}

const shares = (x: readonly string[], y: readonly string[]): boolean => x.some((one) => y.includes(one));

const isStep = ({ direction }: Mark): boolean => direction === 'up' || direction === 'down';

/** Do two marks rest on the same words of a side? */
function meet(x: Mark, y: Mark): boolean {
  const over = (a: Quote | null, b: Quote | null) =>
    a !== null && b !== null && a.span.from < b.span.to && b.span.from < a.span.to;
  return x.carriers.some((one) => y.carriers.some((other) => over(one.old, other.old) || over(one.new, other.new)));
}

/**
 * The mark on the axis of degree, of an end that is asked for and of a trend, or null where the passages hold no degree
 * word for the same thing. Where the two contradict each other about other words no direction is told.
 */
export function degreeMark(older: DegreeSide, newer: DegreeSide): Mark | null {
  const side = ({ passage, parsed }: DegreeSide) => ({ id: passage.sentence, parsed, span: clauseOfPassage(passage) });
  const end = endMark(older, newer);
  const trend = trendMark(side(older), side(newer));
  if (end === null || trend === null) return end ?? trend;
  if (!isStep(trend)) return isStep(end) ? end : trend;
  if (!isStep(end) || end.direction === trend.direction) return trend;
  // "has made further progress towards alignment": of a change that took place "further" is more, not less.
  return meet(end, trend) ? trend : { ...trend, direction: 'unclear', rule: 'degree:apart' };
}

/** The same of an end: what can be done step by step or in full. */
function endMark(older: DegreeSide, newer: DegreeSide): Mark | null {
  const a = older.parsed;
  const b = newer.parsed;
  const degreesA = degreesIn(a, reachOf(a, clauseOfPassage(older.passage)));
  const degreesB = degreesIn(b, reachOf(b, clauseOfPassage(newer.passage)));
  // "geen volledige aansluiting" is not less than "verdere aansluiting": it denies it.
  if ([...degreesA, ...degreesB].some(({ denied }) => denied)) return null;
  // A degree word that is not the position's own is of a neighbouring matter, or was taken back by a person.
  const { wording: from } = older.passage;
  const { wording: to } = newer.passage;
  const isNone = (degree: Reading | null): boolean => degree === null || degree.value === UNRANKED.id;
  if ((degreesA.length > 0 && isNone(from.degree)) || (degreesB.length > 0 && isNone(to.degree))) return null;
  if ((degreesA.length === 0 && degreesB.length === 0) || !sameObject(a, b, older, newer)) return null;

  for (const sameHead of [true, false]) {
    for (const old of degreesA) {
      for (const fresh of degreesB) {
        const fits = sameHead ? shares(old.stems, fresh.stems) : old.governsEnd && fresh.governsEnd;
        if (!fits) continue;
        const carriers = [{ old: quoteDegree(a, older, old), new: quoteDegree(b, newer, fresh) }];
        const [from, to] = [old.degree.stretch, fresh.degree.stretch];
        const same = old.degree.step !== null || a.words[old.at]!.fold === b.words[fresh.at]!.fold;
        const open = old.degree === fresh.degree && same ? 'same' : 'unclear';
        const direction = from[1] < to[0] ? 'up' : to[1] < from[0] ? 'down' : open;
        return { axis: 'degree', direction, carriers, rule: 'degree:both' };
      }
    }
  }
  // Words about different things on both sides: nothing can be said of the missing one.
  if (degreesA.length > 0 && degreesB.length > 0) return null;
  return oneSided(a, b, older, newer, degreesA, true) ?? oneSided(b, a, newer, older, degreesB, false);
}

/** A degree word on one side only: `has` is the side with the word, `bare` the side without. */
function oneSided(
  has: ParsedSentence,
  bare: ParsedSentence,
  held: DegreeSide,
  other: DegreeSide,
  degrees: readonly DegreeFound[],
  isOlder: boolean,
): Mark | null {
  const ends = endPointsIn(bare, clauseOfPassage(other.passage));
  const [from, to] = wordsIn(bare, clauseOfPassage(other.passage));
  for (const found of degrees) {
    const full = found.degree.id === 'full';
    // "verdere hervormingen" is not less than "hervormingen"; "volledige X" is more than any "X".
    if (!full && !found.governsEnd) continue;
    let head = ends.find((one) => found.stems.includes(one.stem))?.at;
    // "its full range of tools" is not more than "the target range": all that the word governs must stand there.
    const stems = bare.words.slice(from, to).map(({ text }) => bare.pack.stem(text));
    if (head === undefined && full && (found.governsEnd || found.stems.every((stem) => stems.includes(stem)))) {
      const at = stems.findIndex((stem) => found.stems.includes(stem));
      if (at >= 0) head = from + at;
    }
    head ??= found.governsEnd ? ends[0]?.at : undefined;
    if (head === undefined) continue;
    const withWord = quoteDegree(has, held, found);
    const without = quoteOf(bare, other, head, head);
    const carriers = [isOlder ? { old: withWord, new: without } : { old: without, new: withWord }];
    const rises = found.degree.stretch[1] < NO_DEGREE_STEP ? isOlder : !isOlder;
    return { axis: 'degree', direction: rises ? 'up' : 'down', carriers, rule: 'degree:one-side' };
  }
  return null;
}
