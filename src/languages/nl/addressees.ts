/** Dutch words around those of whom something is asked; names of countries come from the knowledge. */
import type { AddresseeData } from '../grammar.ts';

export const DUTCH_ADDRESSEES: AddresseeData = {
  groups: '*landen *lidstaten partners *partners regio staten partijen',
  singles: 'land *lidstaat partner',
  all: 'alle al de het onze overige',
  some: 'andere sommige enkele bepaalde verschillende diverse meerdere aantal een',
  back: 'deze die dit dat beide',
  restricting: 'die',
  aside: 'in uit over via naar rond binnen',
  against: 'jegens tegen tegenover namens tijdens',
  between: 'tussen',
  theirs: 'hun zij hen',
  together: 'samen tezamen',
  asking: 'verzoek aandringen initiatief',
  others: 'andere overige',
  verbBehind: 'te dat',
  infinitiveBehind: 'te',
  conjunctions: 'dat',
  inNames: 'Staten',
  outside: 'derde',
  origin: 'herkomst',
  pointingOut: '',
  belonging: /^ van( de| het)? $/,
  leading: /\s(?:van|door)(?: de)?\s$/u,
};
