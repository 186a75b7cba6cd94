import type { REJECTION_LABELS } from '../../src/languages/labels.ts';
import type { Language, Unlinked } from '../../src/model.ts';
import type { CiteForm } from '../../src/view/reference-formats.ts';

/** The words of what only the reading room offers at a line: the forms of a citation, and the rivals of a link. */
const nl = {
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
    place: 'zelfde plaats in de tekst',
    bothEnds: 'dichtst bij elkaar, naar beide kanten',
  } as Readonly<Record<string, string>>,
  form: { text: 'Tekst', bibtex: 'BibTeX', csl: 'CSL-JSON' } as Readonly<Record<CiteForm, string>>,
  copy: (form: string): string => `Kopieer ${form}`,
  copied: (form: string): string => `${form} gekopieerd.`,
  notCopied: 'Kopiëren lukt niet in deze browser. De tekst staat hier, klaar om te selecteren.',
  copyLink: 'Kopieer link',
  linked: 'Link naar deze plaats op de lijn gekopieerd.',
  rivals: 'Toon de naaste rivalen',
  rivalsBusy: 'De rivalen worden berekend …',
  rivalsIn: (year: string): string => `Andere zinnen van ${year} die naast dezelfde zin zijn gelegd`,
  alsoLinked: 'ook gekoppeld',
  noRivals: 'Er waren geen andere kandidaten.',
  noEngine: 'De rivalen zijn hier niet te berekenen.',
  reasons: {
    'other-language': 'andere taal',
    'stepped-back': 'stapt terug voor een nauwere koppeling',
    'not-proposed': 'deelt te weinig om te worden voorgesteld',
    removed: 'verwijderd door een persoon',
  } as Readonly<Record<Exclude<Unlinked, keyof typeof REJECTION_LABELS>, string>>,
};

type Words = typeof nl;

const en: Words = {
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
    place: 'same place in the text',
    bothEnds: 'nearest to each other, both ways',
  },
  form: { text: 'Text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  copy: (form) => `Copy ${form}`,
  copied: (form) => `${form} copied.`,
  notCopied: 'Copying does not work in this browser. The text stands here, ready to select.',
  copyLink: 'Copy link',
  linked: 'Link to this place on the line copied.',
  rivals: 'Show the nearest rivals',
  rivalsBusy: 'The rivals are being worked out …',
  rivalsIn: (year) => `Other sentences of ${year} held against the same sentence`,
  alsoLinked: 'linked as well',
  noRivals: 'There were no other candidates.',
  noEngine: 'The rivals cannot be worked out here.',
  reasons: {
    'other-language': 'another language',
    'stepped-back': 'steps back for a closer link',
    'not-proposed': 'shares too little to be proposed',
    removed: 'removed by a person',
  },
};

export const lineDetailStrings: Readonly<Record<Language, Words>> = { nl, en };
