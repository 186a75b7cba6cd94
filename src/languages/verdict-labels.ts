import type { Label, Mark, Verdict } from '../model.ts';

/** The drawn sign of a verdict; src/view/icons.ts has its paths. */
export type Sign = 'growing' | 'shrinking' | 'forking' | 'joining' | 'level' | 'two-speakers';

/** All that is fixed of a verdict. Its condition stands in src/compare/verdicts.ts. */
interface VerdictRow {
  readonly id: Verdict;
  readonly label: Label;
  readonly sign: Sign | null;
  /** The axes whose words carry it, each with the direction in which it must have moved. */
  readonly axes: Readonly<Partial<Record<Mark['axis'], Mark['direction']>>>;
}

/** The closed list. Verdict priority; the first that holds is shown. */
export const VERDICTS: readonly VerdictRow[] = [
  {
    id: 'reversed',
    label: { nl: 'omgekeerd', en: 'reversed' },
    sign: null,
    axes: { polarity: 'changed' },
  },
  {
    id: 'weaker',
    label: { nl: 'zwakker', en: 'weaker' },
    sign: 'shrinking',
    axes: { degree: 'down', act: 'down', modality: 'down' },
  },
  {
    id: 'stronger',
    label: { nl: 'sterker', en: 'stronger' },
    sign: 'growing',
    axes: { degree: 'up', act: 'up', modality: 'up' },
  },
  {
    id: 'other-figure',
    label: { nl: 'ander cijfer', en: 'other figure' },
    sign: null,
    axes: { figure: 'changed' },
  },
  {
    id: 'other-date',
    label: { nl: 'andere termijn', en: 'other date' },
    sign: null,
    axes: { date: 'changed' },
  },
  {
    id: 'condition',
    label: { nl: 'voorwaarde', en: 'condition' },
    sign: null,
    axes: { condition: 'changed' },
  },
  {
    id: 'exception',
    label: { nl: 'uitzondering', en: 'exception' },
    sign: null,
    axes: { exception: 'changed' },
  },
  {
    id: 'narrower',
    label: { nl: 'smaller', en: 'narrower' },
    sign: 'joining',
    axes: { scope: 'down', addressee: 'down' },
  },
  {
    id: 'broader',
    label: { nl: 'breder', en: 'broader' },
    sign: 'forking',
    axes: { scope: 'up', addressee: 'up' },
  },
  // Published with 0.2.0 and no longer given: that a speaker is named now says that the wording differs, not that it is clearer.
  { id: 'clearer', label: { nl: 'duidelijker', en: 'clearer' }, sign: null, axes: {} },
  {
    id: 'other-speaker',
    label: { nl: 'andere spreker', en: 'other speaker' },
    sign: 'two-speakers',
    axes: { speaker: 'changed' },
  },
  { id: 'undecided', label: { nl: 'onbeslist', en: 'undecided' }, sign: null, axes: {} },
  {
    id: 'reworded',
    label: { nl: 'anders verwoord', en: 'worded differently' },
    sign: null,
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
  { id: 'moved', label: { nl: 'verplaatst', en: 'moved' }, sign: null, axes: {} },
  { id: 'same', label: { nl: 'gelijk', en: 'the same' }, sign: 'level', axes: {} },
  { id: 'incomparable', label: { nl: 'niet vergelijkbaar', en: 'not comparable' }, sign: null, axes: {} },
];

/** Place of a verdict in the closed list: lower is told first. */
export function verdictRank(verdict: Verdict): number {
  return VERDICTS.findIndex(({ id }) => id === verdict);
}
