/**
 * Addressees: of whom something is asked. One country < some < all of the group. Data; names of countries and regions
 * come from the knowledge file, these are the words around them and the words that do without names.
 */
import type { AddresseeClass, Label, Language } from '../model.ts';

export const ADDRESSEE_CLASSES: Readonly<
  Record<AddresseeClass, { readonly step: number; readonly label: Label; readonly reason: string }>
> = {
  one: { step: 1, label: { nl: 'één land', en: 'one country' }, reason: 'Asked of one, it binds no other.' },
  some: {
    step: 2,
    label: { nl: 'een deel van de landen', en: 'some countries' },
    reason: 'Asked of several, by name or by what they do ("landen die ...").',
  },
  all: { step: 3, label: { nl: 'alle landen', en: 'all countries' }, reason: 'Asked of the group as a whole.' },
};

/** Words for a group, folded; `*` stands for the rest of a word. */
export interface GroupWords {
  /** Nouns for a group of countries. */
  readonly groups: string;
  /** The same, singular: one of them. */
  readonly singles: string;
  /** Words before the noun that make it all, some, or one pointed back at. */
  readonly all: string;
  readonly some: string;
  readonly back: string;
  /** Words after the noun that make it some: "landen die". */
  readonly restricting: string;
  /** Words before a name that show nothing is asked of it: "sancties jegens Rusland", "de oorlog in Oekraïne". */
  readonly aside: string;
}

export const GROUP_WORDS: Readonly<Record<Language, GroupWords>> = {
  nl: {
    groups: '*landen *lidstaten partners *partners regio staten partijen',
    singles: 'land *lidstaat partner',
    all: 'alle al de het onze overige',
    some: 'andere sommige enkele bepaalde verschillende diverse meerdere aantal een',
    back: 'deze die dit dat beide',
    restricting: 'die',
    aside: 'jegens tegen tegenover in uit over tussen via naar rond namens tijdens binnen',
  },
  en: {
    groups: 'countries partners states region parties candidates authorities governments',
    singles: 'country partner state',
    all: 'all the our its each every',
    some: 'other some certain several various number',
    back: 'these those this that both',
    restricting: 'that which who',
    aside: 'against in from about between via around during within',
  },
};

/** Words that look like addressees and are not read as such. */
export const ADDRESSEES_LEFT_OUT: readonly { readonly words: string; readonly why: string }[] = [
  { words: 'Nederland, kabinet, EU, lidstaten as subject', why: 'speak' },
  { words: 'derde landen, landen van herkomst', why: 'stand outside the group the paper deals with' },
  { words: 'burgers, bevolking, samenleving', why: 'are spoken about; what is asked is asked of governments' },
];
