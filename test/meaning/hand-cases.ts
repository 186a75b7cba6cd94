import type { Language, Verdict } from '../../src/model.ts';
import { caseLines } from '../compare-cases.ts';
import { knownOfPair, type Pair, type Told, told } from './told.ts';

/** A pair written by hand (test/cases/meaning.txt), and how it is told. */
export interface HandCase extends Pair {
  readonly line: number;
  readonly isSame: boolean;
  /** Any of them; empty for two that are the same, and for two of which no more is asked than that they are not. */
  readonly verdicts: readonly Verdict[];
  /** No rule reads it yet: then it must be told as worded differently. */
  readonly isUnread: boolean;
}

export function handCases(): HandCase[] {
  return caseLines('meaning.txt').map(({ line, text }) => {
    const [, unread, language, older, newer, verdicts] = /^(~ )?(nl|en): (.+) \| (.+) => (.+)$/.exec(text) ?? [];
    if (older === undefined || newer === undefined || verdicts === undefined)
      throw new Error(`meaning.txt:${line}: expected "nl: older | newer => verdict", found "${text}"`);
    return {
      line,
      language: language as Language,
      older,
      newer,
      isSame: verdicts === 'same',
      verdicts: verdicts.endsWith('same') ? [] : (verdicts.split(' / ') as Verdict[]),
      isUnread: unread !== undefined,
    };
  });
}

/** What is wrong with how a case is told, without knowledge and, where asked, with it; null where nothing is. */
export function faultOf(handCase: HandCase, withKnowledge = true): string | null {
  const faults = [null, ...(withKnowledge ? [knownOfPair(handCase)] : [])].flatMap((known) => {
    const way = told(handCase, known, handCase.line);
    const fault = faultOfTelling(handCase, way);
    return fault === null ? [] : [`${fault}${known === null ? '' : ' with knowledge'}: ${way.line}`];
  });
  return faults.length === 0 ? null : `meaning.txt:${handCase.line}: ${faults.join('; ')}`;
}

function faultOfTelling(of: HandCase, { isSame, verdicts: given }: Told): string | null {
  const { verdicts, isUnread } = of;
  if (of.isSame) return isSame ? null : 'not told as the same';
  if (isSame) return 'TURNED AND TOLD AS THE SAME';
  if (verdicts.length === 0) return null;
  const isRight = given.some((verdict) => verdicts.includes(verdict));
  if (isUnread) return isRight ? 'is read now: take its "~" away' : null;
  if (!isRight) return `expected ${verdicts.join(' or ')}`;
  return null;
}
