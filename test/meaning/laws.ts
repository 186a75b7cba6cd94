import type { Verdict } from '../../src/model.ts';
import type { MadePair } from './pairs.ts';
import { knownOfSubject, type Told, told } from './told.ts';
import { TURNS } from './turns.ts';

/** What may be told of made pairs, counted. */

/** Verdicts that claim something a reader can check; the others withhold. */
const CLAIMS: ReadonlySet<Verdict> = new Set([
  'reversed',
  'other-figure',
  'other-date',
  'condition',
  'exception',
  'stronger',
  'weaker',
  'broader',
  'narrower',
  'other-speaker',
]);
const DIRECTIONS: readonly Verdict[] = ['stronger', 'weaker', 'broader', 'narrower'];
const DENIED: ReadonlySet<string> = new Set(['denied', 'opposite', 'affix']);
const TURNED: ReadonlySet<string> = new Set(TURNS);

export interface Outcome {
  readonly pair: MadePair;
  readonly hasKnowledge: boolean;
  readonly told: Told;
}

/** How each pair is told, without knowledge of its subject and with it. */
export function outcomesOf(pairs: readonly MadePair[]): Outcome[] {
  return pairs.flatMap((pair, at) => [
    { pair, hasKnowledge: false, told: told(pair, null, at) },
    { pair, hasKnowledge: true, told: told(pair, knownOfSubject(pair.subject), at) },
  ]);
}

export const isTurned = ({ pair }: Outcome): boolean => TURNED.has(pair.kind);
/** A turned pair that got the verdict of its kind. */
export const hasItsVerdict = ({ pair, told: { verdicts } }: Outcome): boolean =>
  verdicts.some((verdict) => pair.verdicts.includes(verdict));
/** A claim that the words do not carry. */
export const isWronglyClaimed = ({ pair, told: { verdicts } }: Outcome): boolean =>
  verdicts.some((verdict) => CLAIMS.has(verdict) && !pair.verdicts.includes(verdict));
export const isDirectedAgainstDenial = ({ pair, told: { verdicts } }: Outcome): boolean =>
  DENIED.has(pair.kind) && verdicts.some((verdict) => DIRECTIONS.includes(verdict));

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export interface Rates {
  readonly pairs: number;
  /** Turned pairs told as the same. */
  readonly told: readonly Outcome[];
  /** Share of harmless pairs told as the same. */
  readonly equal: number;
  /** Share of turned pairs that get the verdict of their kind. */
  readonly ofKind: number;
  /** Share of pairs with a claim of which every claim is right. */
  readonly right: number;
  readonly directions: readonly Outcome[];
}

/** The figures that the laws are about. */
export function ratesOf(outcomes: readonly Outcome[]): Rates {
  const turnedOnes = outcomes.filter(isTurned);
  const harmlessOnes = outcomes.filter((outcome) => !isTurned(outcome));
  const claiming = outcomes.filter(({ told: { verdicts } }) => verdicts.some((verdict) => CLAIMS.has(verdict)));
  return {
    pairs: outcomes.length,
    told: turnedOnes.filter(({ told: { isSame } }) => isSame),
    equal: share(harmlessOnes.filter(({ told: { isSame } }) => isSame).length, harmlessOnes.length),
    ofKind: share(turnedOnes.filter(hasItsVerdict).length, turnedOnes.length),
    right: share(claiming.filter((outcome) => !isWronglyClaimed(outcome)).length, claiming.length),
    directions: outcomes.filter(isDirectedAgainstDenial),
  };
}

/** Groups in the order in which they first come. */
export function byKind(outcomes: readonly Outcome[]): Map<string, Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) groups.set(outcome.pair.kind, [...(groups.get(outcome.pair.kind) ?? []), outcome]);
  return groups;
}
