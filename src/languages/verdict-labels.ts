import type { Label, Mark, Verdict } from '../model.ts';

/** All that is fixed of a verdict. Its condition stands in src/compare/verdicts.ts, its drawn sign in src/view/icons.ts. */
interface VerdictRow {
  readonly id: Verdict;
  readonly label: Label;
  /** `way`: it says which way the wording went; `matter`: what of it is other; left out: neither. */
  readonly tells?: 'way' | 'matter';
  /** The axes whose words carry it, each with the direction in which it must have moved. */
  readonly axes: Readonly<Partial<Record<Mark['axis'], Mark['direction']>>>;
}

/** The closed list. Verdict priority; the first that holds is shown. */
export const VERDICTS: readonly VerdictRow[] = [
  {
    id: 'reversed',
    label: { nl: 'omgekeerd', en: 'reversed' },
    tells: 'way',
    axes: { polarity: 'changed' },
  },
  {
    id: 'weaker',
    label: { nl: 'zwakker', en: 'weaker' },
    tells: 'way',
    axes: { degree: 'down', act: 'down', modality: 'down' },
  },
  {
    id: 'stronger',
    label: { nl: 'sterker', en: 'stronger' },
    tells: 'way',
    axes: { degree: 'up', act: 'up', modality: 'up' },
  },
  {
    id: 'other-figure',
    label: { nl: 'ander cijfer', en: 'other figure' },
    tells: 'matter',
    axes: { figure: 'changed' },
  },
  {
    id: 'other-date',
    label: { nl: 'andere termijn', en: 'other date' },
    tells: 'matter',
    axes: { date: 'changed' },
  },
  {
    id: 'condition',
    label: { nl: 'voorwaarde', en: 'condition' },
    tells: 'matter',
    axes: { condition: 'changed' },
  },
  {
    id: 'exception',
    label: { nl: 'uitzondering', en: 'exception' },
    tells: 'matter',
    axes: { exception: 'changed' },
  },
  {
    id: 'narrower',
    label: { nl: 'smaller', en: 'narrower' },
    tells: 'way',
    axes: { scope: 'down', addressee: 'down' },
  },
  {
    id: 'broader',
    label: { nl: 'breder', en: 'broader' },
    tells: 'way',
    axes: { scope: 'up', addressee: 'up' },
  },
  // Published with 0.2.0 and no longer given: that a speaker is named now says that the wording differs, not that it is clearer.
  { id: 'clearer', label: { nl: 'duidelijker', en: 'clearer' }, axes: {} },
  {
    id: 'other-speaker',
    label: { nl: 'andere spreker', en: 'other speaker' },
    axes: { speaker: 'changed' },
  },
  { id: 'undecided', label: { nl: 'onbeslist', en: 'undecided' }, axes: {} },
  {
    id: 'reworded',
    label: { nl: 'anders verwoord', en: 'worded differently' },
    axes: {
      degree: 'changed',
      scope: 'changed',
      act: 'changed',
      addressee: 'changed',
      modality: 'changed',
      agent: 'changed',
    },
  },
  // Of a place in a paper, not of a wording: told of a row of two papers.
  { id: 'moved', label: { nl: 'verplaatst', en: 'moved' }, axes: {} },
  { id: 'same', label: { nl: 'gelijk', en: 'the same' }, axes: {} },
  { id: 'incomparable', label: { nl: 'niet vergelijkbaar', en: 'not comparable' }, axes: {} },
];

/** Place of a verdict in the closed list: lower is told first. */
export function verdictRank(verdict: Verdict): number {
  return VERDICTS.findIndex(({ id }) => id === verdict);
}
