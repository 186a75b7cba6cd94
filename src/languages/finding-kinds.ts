import type { Label, Verdict } from '../model.ts';
import { VERDICT_LABELS } from './labels.ts';

/**
 * The closed list of what can be a finding, in the order in which findings are told: what changed most for a reader first. A
 * wording that is only different, undecided or not comparable is none; it is seen on the line.
 */

/** A verdict that a step may carry, or what a paper does at its place on a line. */
export type FindingKind =
  | 'reversed'
  | 'other-figure'
  | 'other-date'
  | 'condition'
  | 'exception'
  | 'stronger'
  | 'weaker'
  | 'broader'
  | 'narrower'
  | 'silent'
  | 'returned'
  | 'first'
  | 'other-speaker';

/** Under which heading a kind is told. */
export type FindingGroup = 'changed' | 'fell-silent' | 'came-back' | 'began';

interface FindingKindRow {
  readonly id: FindingKind;
  /** Kinds of one rank are told by date. */
  readonly rank: number;
  readonly group: FindingGroup;
  readonly label: Label;
}

const row = (id: FindingKind & Verdict, rank: number, group: FindingGroup): FindingKindRow => ({
  id,
  rank,
  group,
  label: VERDICT_LABELS[id],
});

export const FINDING_KINDS: readonly FindingKindRow[] = [
  row('reversed', 0, 'changed'),
  row('other-figure', 1, 'changed'),
  row('other-date', 1, 'changed'),
  row('condition', 2, 'changed'),
  row('exception', 2, 'changed'),
  row('weaker', 3, 'changed'),
  row('stronger', 3, 'changed'),
  row('narrower', 4, 'changed'),
  row('broader', 4, 'changed'),
  { id: 'silent', rank: 5, group: 'fell-silent', label: { nl: 'zwijgt sinds', en: 'silent since' } },
  { id: 'returned', rank: 6, group: 'came-back', label: { nl: 'keert terug', en: 'returns' } },
  { id: 'first', rank: 7, group: 'began', label: { nl: 'eerste keer', en: 'first time' } },
  row('other-speaker', 8, 'began'),
];

const BY_ID: ReadonlyMap<string, FindingKindRow> = new Map(FINDING_KINDS.map((kind) => [kind.id, kind]));

/** The row of a kind. */
export const findingKind = (id: FindingKind): FindingKindRow => BY_ID.get(id) as FindingKindRow;

/** The kinds of finding that verdicts give, most telling first; none for what is only worded differently. */
export function kindsOfVerdicts(verdicts: readonly Verdict[]): FindingKind[] {
  const told = verdicts.flatMap((verdict) => BY_ID.get(verdict)?.id ?? []);
  return told.sort((x, y) => findingKind(x).rank - findingKind(y).rank);
}
