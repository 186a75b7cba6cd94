/** English words around those of whom something is asked; names of countries come from the knowledge. */
import type { AddresseeData } from '../grammar.ts';

export const ENGLISH_ADDRESSEES: AddresseeData = {
  groups: 'countries partners states region parties candidates authorities governments',
  singles: 'country partner state',
  all: 'all the our its each every',
  some: 'other some certain several various number',
  back: 'these those this that both',
  restricting: 'that which who',
  aside: 'in from about via around within',
  against: 'against during towards',
  between: 'between',
  theirs: 'their they them',
  together: 'together jointly',
  asking: 'request initiative',
  others: 'other others remaining',
  verbBehind: 'to that',
  infinitiveBehind: '',
  conjunctions: 'that',
  inNames: 'States',
  outside: 'third',
  origin: 'origin',
  pointingOut: 'those',
  belonging: /^ of( the)? $/,
  leading: /\s(?:of|by|for)(?: the| all)?\s$/u,
};
