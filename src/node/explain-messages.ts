import { REJECTION_LABELS } from '../languages/labels.ts';
import type { Ground, Label, Match, Unlinked, WhyTag } from '../model.ts';

/** The words of `why`. */
export const EXPLAIN_MESSAGES = {
  linked: { nl: 'gekoppeld', en: 'linked' },
  unlinked: { nl: 'niet gekoppeld', en: 'not linked' },
  accepted: { nl: 'door een mens vastgelegd', en: 'set by a person' },
  sum: { nl: 'De som', en: 'The sum' },
  bias: { nl: 'vast', en: 'fixed' },
  total: { nl: 'samen (z)', en: 'together (z)' },
  limits: {
    nl: (link: number, sure: number) => `een koppeling vanaf ${link}, zeker vanaf ${sure}`,
    en: (link: number, sure: number) => `a link from ${link} on, sure from ${sure} on`,
  },
  shared: { nl: 'Gedeeld, met het aandeel in de som', en: 'Shared, with its part of the sum' },
  nothing: { nl: 'niets', en: 'nothing' },
  readIn: { nl: 'Wat er in elke zin gelezen is', en: 'What was read in each sentence' },
  themes: { nl: 'thema’s', en: 'themes' },
  regions: { nl: 'gebieden', en: 'regions' },
  objects: { nl: 'onderwerpen', en: 'objects' },
  formula: { nl: 'vaste formule', en: 'set phrase' },
  rivals: { nl: (paper: string) => `Het dichtst bij in ${paper}`, en: (paper: string) => `Nearest in ${paper}` },
  alsoLinked: { nl: 'ook gekoppeld', en: 'linked as well' },
  carries: { nl: (theme: string) => `draagt ${theme}`, en: (theme: string) => `carries ${theme}` },
  carriesNot: { nl: (theme: string) => `draagt ${theme} niet`, en: (theme: string) => `does not carry ${theme}` },
  lookalikes: { nl: 'Lijkt erop en telt niet', en: 'Looks like it and does not count' },
  looked: { nl: 'Gezocht naar', en: 'Looked for' },
  here: { nl: 'Hier staat', en: 'Here stands' },
  searchedWith: {
    nl: 'Gezocht met de dichtstbijzijnde passage van deze lijn',
    en: 'Searched with the nearest passage of this line',
  },
  byAligner: {
    nl: (limit: number) => `Wat de koppelaar er het dichtst bij vindt (een koppeling vanaf ${limit})`,
    en: (limit: number) => `What the aligner finds nearest (a link from ${limit} on)`,
  },
  refused: { nl: 'Wat het zoeken zelf afwees', en: 'What the search itself refused' },
  noPosition: {
    nl: 'wel verwant, maar de zin houdt dit standpunt niet in',
    en: 'related, but the sentence does not hold this position',
  },
  noThemes: { nl: 'draagt geen thema', en: 'carries no theme' },
  expected: {
    nl: (given: string) =>
      `${given} is niet te duiden; verwacht: een koppeling (zin~zin), een zin, twee zinnen, een zin met een thema of een stuk, of een thema of lijn met een stuk.`,
    en: (given: string) =>
      `${given} cannot be made out; expected a link (sentence~sentence), a sentence, two sentences, a sentence with a theme or a paper, or a theme or line with a paper.`,
  },
  ambiguous: {
    nl: (given: string, choices: string) =>
      `${given} kan elk zijn van ${choices}; verwacht: een naam die er één aanwijst.`,
    en: (given: string, choices: string) => `${given} may be any of ${choices}; expected a name that points at one.`,
  },
  onePaper: {
    nl: (a: string, b: string) => `${a} en ${b} staan in één stuk; verwacht: zinnen van twee stukken.`,
    en: (a: string, b: string) => `${a} and ${b} stand in one paper; expected sentences of two papers.`,
  },
  noCell: {
    nl: (theme: string) =>
      `over ${theme} wordt geen stilte beweerd; verwacht: een thema van het blikveld in corpus.json.`,
    en: (theme: string) => `no silence is claimed about ${theme}; expected a theme of the focus in corpus.json.`,
  },
} as const satisfies Readonly<Record<string, Label | Readonly<Record<'nl' | 'en', (...given: never[]) => string>>>>;

/** Why two sentences are no link. */
export const UNLINKED_LABELS: Readonly<Record<Unlinked, Label>> = {
  ...REJECTION_LABELS,
  'other-language': { nl: 'staat in een andere taal', en: 'is in another language' },
  'stepped-back': {
    nl: 'treedt terug voor een koppeling die dezelfde woorden beter dekt',
    en: 'steps back for a link that covers the same words better',
  },
  'not-proposed': {
    nl: 'deelt te weinig zeldzame woorden om voorgesteld te worden',
    en: 'shares too few rare words to be proposed',
  },
  removed: { nl: 'is door een mens verwijderd', en: 'was removed by a person' },
};

export const GROUND_LABELS: Readonly<Record<Ground['kind'], Label>> = {
  word: { nl: 'woord', en: 'word' },
  'weak-word': { nl: 'woord dat vaak terloops valt', en: 'word that often falls in passing' },
  heading: { nl: 'kop', en: 'heading' },
  formula: { nl: 'vaste formule', en: 'set phrase' },
  pointing: { nl: 'wijst terug naar', en: 'points back at' },
  person: { nl: 'door een mens vastgelegd', en: 'set by a person' },
};

export const UNTAGGED_LABELS: Readonly<Record<NonNullable<WhyTag['reason']>, Label>> = {
  'no-word': { nl: 'geen woord van dit thema staat in de zin', en: 'no word of this theme stands in the sentence' },
  refused: { nl: 'er staat alleen iets dat erop lijkt', en: 'only something like it stands there' },
  formula: { nl: 'de zin is een vaste formule', en: 'the sentence is a set phrase' },
  'in-passing': {
    nl: 'het woord valt terloops onder een kop met een ander thema',
    en: 'the word falls in passing under a heading of another theme',
  },
  crowded: { nl: 'drie andere thema’s wegen zwaarder', en: 'three other themes weigh more' },
  retagged: { nl: 'een mens gaf de zin andere thema’s', en: 'a person gave the sentence other themes' },
};

/** What two sentences share, by kind. */
export const MATCH_LABELS: Readonly<Record<Match['kind'], Label>> = {
  word: { nl: 'woorden', en: 'words' },
  object: { nl: 'onderwerpen', en: 'objects' },
  theme: { nl: 'thema’s', en: 'themes' },
  region: { nl: 'gebieden', en: 'regions' },
  formula: { nl: 'vaste formule', en: 'set phrase' },
};
