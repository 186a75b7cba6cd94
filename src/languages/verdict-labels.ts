import type { Label, Mark, Verdict } from '../model.ts';

/** All that is fixed of a verdict. Its condition stands in src/compare/verdicts.ts, its drawn sign in src/view/icons.ts. */
interface VerdictRow {
  readonly id: Verdict;
  readonly label: Label;
  /** `way`: it says which way the wording went; `matter`: what of it is other; left out: neither. */
  readonly tells?: 'way' | 'matter';
}

/** The closed list. Verdict priority; the first that holds is shown. */
export const VERDICTS: readonly VerdictRow[] = [
  {
    id: 'reversed',
    label: { nl: 'omgekeerd', en: 'reversed' },
    tells: 'way',
  },
  {
    id: 'weaker',
    label: { nl: 'zwakker', en: 'weaker' },
    tells: 'way',
  },
  {
    id: 'stronger',
    label: { nl: 'sterker', en: 'stronger' },
    tells: 'way',
  },
  {
    id: 'other-figure',
    label: { nl: 'ander cijfer', en: 'other figure' },
    tells: 'matter',
  },
  {
    id: 'other-date',
    label: { nl: 'andere termijn', en: 'other date' },
    tells: 'matter',
  },
  {
    id: 'condition',
    label: { nl: 'voorwaarde', en: 'condition' },
    tells: 'matter',
  },
  {
    id: 'exception',
    label: { nl: 'uitzondering', en: 'exception' },
    tells: 'matter',
  },
  {
    id: 'narrower',
    label: { nl: 'smaller', en: 'narrower' },
    tells: 'way',
  },
  {
    id: 'broader',
    label: { nl: 'breder', en: 'broader' },
    tells: 'way',
  },
  // Published with 0.2.0 and no longer given: that a speaker is named now says that the wording differs, not that it is clearer.
  { id: 'clearer', label: { nl: 'duidelijker', en: 'clearer' } },
  {
    id: 'other-speaker',
    label: { nl: 'andere spreker', en: 'other speaker' },
  },
  { id: 'undecided', label: { nl: 'onbeslist', en: 'undecided' } },
  {
    id: 'reworded',
    label: { nl: 'anders verwoord', en: 'worded differently' },
  },
  // Of a place in a paper, not of a wording: told of a row of two papers.
  { id: 'moved', label: { nl: 'verplaatst', en: 'moved' } },
  { id: 'same', label: { nl: 'gelijk', en: 'the same' } },
  { id: 'incomparable', label: { nl: 'niet vergelijkbaar', en: 'not comparable' } },
];

/**
 * The axes whose words carry a verdict, each with the direction in which it must have moved. Apart from the list, because
 * a widget tells verdicts and never decides one.
 */
export const VERDICT_AXES: Readonly<Record<Verdict, Readonly<Partial<Record<Mark['axis'], Mark['direction']>>>>> = {
  reversed: { polarity: 'changed' },
  weaker: { degree: 'down', act: 'down', modality: 'down' },
  stronger: { degree: 'up', act: 'up', modality: 'up' },
  'other-figure': { figure: 'changed' },
  'other-date': { date: 'changed' },
  condition: { condition: 'changed' },
  exception: { exception: 'changed' },
  narrower: { scope: 'down', addressee: 'down' },
  broader: { scope: 'up', addressee: 'up' },
  clearer: {},
  'other-speaker': { speaker: 'changed' },
  undecided: {},
  reworded: {
    degree: 'changed',
    scope: 'changed',
    act: 'changed',
    addressee: 'changed',
    modality: 'changed',
    agent: 'changed',
  },
  moved: {},
  same: {},
  incomparable: {},
};

/** Place of a verdict in the closed list: lower is told first. */
export function verdictRank(verdict: Verdict): number {
  return VERDICTS.findIndex(({ id }) => id === verdict);
}
