/**
 * The corrections a dossier was made with, applied or not: what of them the page lists, saves and hands to the engine again.
 */
import type { CorrectionRemark, Dossier, GivenCorrection, KeptCorrection, Override } from '../model.ts';
import { correctionLine } from '../text/correction-lines.ts';

/** What became of a line that was given. */
export interface CorrectionOutcome {
  readonly given: GivenCorrection;
  readonly state: 'applied' | KeptCorrection['kind'];
  /** Why it was not applied, or what is odd although it was; null where all is well. */
  readonly remark: CorrectionRemark | null;
}

/** Every line a dossier was made with, in the order given, with what became of it. Saved so, nothing is lost. */
export function correctionOutcomes(dossier: Dossier): readonly CorrectionOutcome[] {
  const { corrections = [], keptCorrections = [], correctionRemarks = [] } = dossier;
  const remarks = new Map(correctionRemarks.map(({ correction, ...remark }) => [correction, remark]));
  const applied = corrections.map((given, index) => ({
    at: index + 1,
    outcome: { given, state: 'applied', remark: remarks.get(index) ?? null } as const,
  }));
  const kept = keptCorrections.map(({ kind, given, at, remark }) => ({ at, outcome: { given, state: kind, remark } }));
  // Of one place the correction stands first: `at` of a kept line counts those before it.
  return [...applied, ...kept].sort((x, y) => x.at - y.at).map(({ outcome }) => outcome);
}

/** Every line a dossier was made with, in the order given: what `buildDossier` takes to make it again. */
export const correctionsGiven = (dossier: Dossier): readonly GivenCorrection[] =>
  correctionOutcomes(dossier).map(({ given }) => given);

/**
 * What became of some corrections, in their order: those a reader made, in the dossier that was made with them. A line that
 * the dossier was not made with is null.
 */
export function outcomesOf(
  dossier: Dossier,
  corrections: readonly GivenCorrection[],
): readonly (CorrectionOutcome | null)[] {
  const outcomes = new Map<string, CorrectionOutcome>();
  for (const outcome of correctionOutcomes(dossier)) {
    const line = correctionLine(outcome.given);
    // Of equal lines the first counts; the others say so of themselves.
    if (!outcomes.has(line)) outcomes.set(line, outcome);
  }
  return corrections.map((one) => outcomes.get(correctionLine(one)) ?? null);
}

/** True for a correction that points at no other papers than these. */
export const isOfPapers = ({ a, b }: Override, papers: Pick<ReadonlySet<string>, 'has'>): boolean =>
  papers.has(a.document) && (b === null || papers.has(b.document));
