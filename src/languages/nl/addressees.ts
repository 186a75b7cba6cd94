/** Dutch words around those of whom something is asked; names of countries come from the knowledge. */
import type { AddresseeData } from '../grammar.ts';

export const DUTCH_ADDRESSEES: AddresseeData = {
  groups: '*landen *lidstaten partners *partners regio staten partijen',
  singles: 'land *lidstaat partner',
  all: 'alle al de het onze overige',
  some: 'andere sommige enkele bepaalde verschillende diverse meerdere aantal een',
  back: 'deze die dit dat beide',
  restricting: 'die',
  aside: 'jegens tegen tegenover in uit over tussen via naar rond namens tijdens binnen',
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
