/**
 * What is known of papers whose corpus says nothing of its own: those of Dutch and European offices, of which nobody is home.
 * A list that a corpus gives takes the place of the list here.
 */
import { PARTS, TITLES } from './default-parts.ts';
import { INSTITUTIONS, PHRASES, PRINTED } from './default-printed.ts';
import { SCHEMES } from './default-schemes.ts';
import { LEFT_OUT, SPEAKERS } from './default-speakers.ts';
import type { Profile } from './profile.ts';

const OFFICES: readonly string[] = ['kabinet', 'nederland', 'minister-president', 'minister'];

export const DEFAULT_PROFILE: Profile = {
  home: null,
  place: {
    speakers: OFFICES,
    names: { nl: ['nederland'], en: ['netherlands'] },
    adjectives: { nl: ['nederlandse'], en: ['dutch'] },
  },
  speakers: SPEAKERS.map((speaker) => ({ ...speaker, home: false, ofPlace: OFFICES.includes(speaker.id) })),
  leftOut: LEFT_OUT,
  addressees: {
    all: { nl: 'alle landen', en: 'all countries' },
    some: { nl: 'een deel van de landen', en: 'some of the countries' },
    one: { nl: 'één land', en: 'one country' },
  },
  parts: PARTS,
  titles: TITLES,
  schemes: SCHEMES,
  institutions: INSTITUTIONS,
  printed: PRINTED,
  scales: { degrees: {}, ends: {}, groups: { nl: 'westelijke' } },
  phrases: PHRASES,
};
