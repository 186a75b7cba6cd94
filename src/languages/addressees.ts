/**
 * Addressees: of whom something is asked. One country < some < all of the group. Data; names of countries and regions
 * come from the knowledge file, these are the words around them and the words that do without names.
 */
import type { AddresseeClass, Label } from '../model.ts';

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
  /** Words before a name that make it the place of the matter: "de oorlog in Oekraïne"; of a group that may be all there is. */
  readonly aside: string;
  /** Words before a name that show nothing is asked of it: "sancties jegens Rusland". */
  readonly against: string;
  /** Words before two names between which something is to be done: "de-escalatie tussen Servië en Kosovo". */
  readonly between: string;
  /** Words that stand for a group named before: "hun geschillen". */
  readonly theirs: string;
}

/** Words that look like addressees and are not read as such. */
export const ADDRESSEES_LEFT_OUT: readonly { readonly words: string; readonly why: string }[] = [
  { words: 'derde landen, landen van herkomst', why: 'stand outside the group the paper deals with' },
  { words: 'burgers, bevolking, samenleving', why: 'are spoken about; what is asked is asked of governments' },
];
