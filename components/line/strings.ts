import type { Language, Reference } from '../../src/model.ts';

/** The words of what a reader does with a passage of a line: correct it, cite it, redo its sum. */
const nl = {
  correct: 'Corrigeer koppeling',
  correctSilent: 'Corrigeer deze stilte',
  forms: 'Citeer als',
  names: 'Noemt',
  note: (marker: string): string => `noot ${marker}`,
  kinds: { motion: 'motie', kamerstuk: 'Kamerstuk', declaration: 'verklaring', url: 'adres' } as Readonly<
    Record<Reference['kind'], string>
  >,
  person: 'Een persoon heeft deze koppeling bevestigd',
  placed: 'Een persoon heeft deze zin op deze lijn gezet',
  sum: 'De som',
  part: 'onderdeel',
  value: 'waarde',
  weight: 'gewicht',
  product: 'waarde × gewicht',
  bias: 'begin',
  total: 'som z',
  score: 'score = 1 / (1 + e^−z)',
  threshold: (link: string, sure: string): string => `Een koppeling vanaf ${link}, zeker vanaf ${sure}.`,
  parts: {
    likeness: 'gelijkenis van woorden en letters',
    gatedLikeness: 'gelijkenis, gewogen naar thema en gebied',
    objects: 'gedeelde onderwerpen',
    rarestObject: 'zeldzaamste gedeelde onderwerp',
    sameFormula: 'zelfde vaste formule',
    theme: 'gedeeld thema',
    rareWords: 'gedeelde zeldzame woorden',
  } as Readonly<Record<string, string>>,
};

type Words = typeof nl;

const en: Words = {
  correct: 'Correct link',
  correctSilent: 'Correct this silence',
  forms: 'Cite as',
  names: 'Names',
  note: (marker) => `note ${marker}`,
  kinds: { motion: 'motion', kamerstuk: 'parliamentary paper', declaration: 'declaration', url: 'address' },
  person: 'A person confirmed this link',
  placed: 'A person put this sentence on this line',
  sum: 'The sum',
  part: 'part',
  value: 'value',
  weight: 'weight',
  product: 'value × weight',
  bias: 'start',
  total: 'sum z',
  score: 'score = 1 / (1 + e^−z)',
  threshold: (link, sure) => `A link from ${link}, sure from ${sure}.`,
  parts: {
    likeness: 'likeness of words and letters',
    gatedLikeness: 'likeness, weighed by theme and region',
    objects: 'shared matters',
    rarestObject: 'rarest shared matter',
    sameFormula: 'same set phrase',
    theme: 'shared theme',
    rareWords: 'shared rare words',
  },
};

export const lineStrings: Readonly<Record<Language, Words>> = { nl, en };
