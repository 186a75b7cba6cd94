import type { Language, Verdict } from '../../src/model.ts';
import { DUTCH_SUBJECTS } from './dutch.ts';
import { ENGLISH_SUBJECTS } from './english.ts';
import { HARMLESS, type Harmless, harmless, OCCASIONS } from './harmless.ts';
import { type Dice, diceOf, draw, type Subject } from './proposition.ts';
import type { Pair } from './told.ts';
import { REVERSE, TURNS, type Turn, turned } from './turns.ts';
import { written } from './write.ts';

const SUBJECTS: Readonly<Record<Language, readonly Subject[]>> = { nl: DUTCH_SUBJECTS, en: ENGLISH_SUBJECTS };
const LANGUAGES: readonly Language[] = ['nl', 'en'];
/** Draws before a kind is given up for a turn: one in forty sentences has the part it needs. */
const TRIES = 400;

/** A made pair; `verdicts` are those a careful reader gives, any of them, empty where he calls the two the same. */
export interface MadePair extends Pair {
  readonly kind: Turn | Harmless;
  readonly subject: Subject;
  readonly verdicts: readonly Verdict[];
}

function turnedPair(language: Language, kind: Turn, dice: Dice): MadePair | null {
  const drawn = draw(language, SUBJECTS[language], dice);
  const made = turned(drawn, kind, dice);
  if (made === null) return null;
  const [occasion] = OCCASIONS[language];
  const [from, to] = [written(made.from, occasion), written(made.proposition, occasion)];
  if (from === to) return null;
  const of = { language, kind, subject: drawn.subject };
  return dice(2) === 0
    ? { ...of, older: from, newer: to, verdicts: made.verdicts }
    : { ...of, older: to, newer: from, verdicts: made.verdicts.map((verdict) => REVERSE[verdict] ?? verdict) };
}

function harmlessPair(language: Language, kind: Harmless, dice: Dice): MadePair | null {
  const drawn = draw(language, SUBJECTS[language], dice);
  const both = harmless(drawn, kind, dice);
  if (both === null) return null;
  // The meeting of a paper is its own.
  const [older, newer] = kind === 'occasion' || dice(2) === 0 ? both : [both[1], both[0]];
  return { language, kind, subject: drawn.subject, older, newer, verdicts: [] };
}

/** At least `count` pairs, as many of every kind in both languages; the same seed gives the same pairs. */
export function madePairs(count: number, seed: number): MadePair[] {
  const dice = diceOf(seed);
  const makers = LANGUAGES.flatMap((language) => [
    ...TURNS.map((kind) => () => turnedPair(language, kind, dice)),
    ...HARMLESS.map((kind) => () => harmlessPair(language, kind, dice)),
  ]);
  const pairs: MadePair[] = [];
  while (pairs.length < count)
    for (const make of makers) {
      let pair: MadePair | null = null;
      for (let tries = 0; pair === null && tries < TRIES; tries += 1) pair = make();
      if (pair !== null) pairs.push(pair);
    }
  return pairs;
}
