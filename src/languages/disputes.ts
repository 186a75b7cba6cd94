/**
 * What a person can dispute of a passage or a step, why, and what it can be instead: data. Reasons are the mistakes that two
 * careful readings of the tool's own verdicts found most; a person may always write another.
 */
import type { Label, Override } from '../model.ts';
import { ADDRESSEE_CLASSES } from './addressees.ts';
import { DEGREES } from './degree-words.ts';
import { VERDICTS } from './verdict-labels.ts';

interface DisputeKind {
  readonly id: NonNullable<Override['about']>;
  readonly label: Label;
  /** What it can be instead, by id; null where that is on the list of the corpus (its speakers). */
  readonly values: readonly { readonly id: string; readonly label: Label }[] | null;
  readonly reasons: readonly Label[];
}

/** Verdicts of a step that a person may give; the others are of a place in a paper, or no longer given. */
const GIVEN_BY_NOBODY: readonly string[] = ['moved', 'clearer'];

export const DISPUTES: readonly DisputeKind[] = [
  {
    id: 'verdict',
    label: { nl: 'het oordeel', en: 'the verdict' },
    values: VERDICTS.filter(({ id }) => !GIVEN_BY_NOBODY.includes(id)),
    reasons: [
      { nl: 'De woorden verschillen, de strekking niet', en: 'The words differ, what is said does not' },
      { nl: 'Een ontkenning is gemist', en: 'A denial was missed' },
      { nl: 'Een cijfer, datum of termijn is gemist', en: 'A figure, date or period was missed' },
      { nl: 'Een voorwaarde of uitzondering is gemist', en: 'A condition or exception was missed' },
      { nl: 'De zinnen gaan over verschillende zaken', en: 'The sentences are about different matters' },
      {
        nl: 'Het woord dat het oordeel draagt, hoort bij iets anders',
        en: 'The word it rests on belongs to another matter',
      },
    ],
  },
  {
    id: 'speaker',
    label: { nl: 'wie spreekt', en: 'who speaks' },
    values: null,
    reasons: [
      { nl: 'Een ander is het onderwerp van het werkwoord', en: 'Another is the subject of the verb' },
      {
        nl: 'Hij wordt geciteerd of vergeleken en spreekt zelf niet',
        en: 'He is quoted or compared and does not speak',
      },
      { nl: 'Niemand wordt genoemd', en: 'Nobody is named' },
    ],
  },
  {
    id: 'addressee',
    label: { nl: 'tot wie', en: 'to whom' },
    values: Object.entries(ADDRESSEE_CLASSES).map(([id, { label }]) => ({ id, label })),
    reasons: [
      { nl: 'Het wordt van meer of minder landen gevraagd', en: 'It is asked of more or fewer countries' },
      {
        nl: 'Het land wordt genoemd en er wordt niets van gevraagd',
        en: 'The country is named and nothing is asked of it',
      },
    ],
  },
  {
    id: 'degree',
    label: { nl: 'het graadwoord', en: 'the degree word' },
    values: DEGREES,
    reasons: [
      { nl: 'Het woord hoort bij iets anders', en: 'The word belongs to another matter' },
      { nl: 'Het woord zegt hier niet hoe ver het gaat', en: 'The word does not say how far it goes here' },
      { nl: 'Een graadwoord is niet gelezen', en: 'A degree word was not read' },
    ],
  },
];

/** Which part of a correction is not what its action asks for, or null; for all but a dispute only that it disputes nothing. */
export function disputeFault({
  action,
  about,
  b,
  to,
}: Pick<Override, 'action' | 'about' | 'b' | 'to'>): 'about' | 'b' | 'to' | null {
  if (action !== 'dispute') return about === undefined ? null : 'about';
  const kind = DISPUTES.find(({ id }) => id === about);
  if (kind === undefined) return 'about';
  if ((kind.id === 'verdict') !== (b !== null)) return 'b';
  if (to === null) return null;
  const isKnown = (value: string): boolean => kind.values?.some(({ id }) => id === value) ?? true;
  return to.length > 0 && (kind.id === 'verdict' || to.length === 1) && to.every(isKnown) ? null : 'to';
}
