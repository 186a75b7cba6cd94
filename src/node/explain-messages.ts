import { BIN_LABELS, REJECTION_LABELS } from '../languages/labels.ts';
import type { Ground, Label, Match, Unlinked, WhyTag } from '../model.ts';

/** The words of `why`. */
const nl = {
  linked: 'gekoppeld',
  unlinked: 'niet gekoppeld',
  sum: 'De som',
  bias: 'vast',
  total: 'samen (z)',
  limits: (link: number, sure: number) => `een koppeling vanaf ${link}, zeker vanaf ${sure}`,
  shared: 'Gedeeld, met het aandeel in de som',
  nothing: 'niets',
  readIn: 'Wat er in elke zin gelezen is',
  rivals: (paper: string) => `Het dichtst bij in ${paper}`,
  alsoLinked: 'ook gekoppeld',
  carries: (theme: string) => `draagt ${theme}`,
  carriesNot: (theme: string) => `draagt ${theme} niet`,
  lookalikes: 'Lijkt erop en telt niet',
  looked: 'Gezocht naar',
  here: 'Hier staat',
  searchedWith: 'Gezocht met de dichtstbijzijnde passage van deze lijn',
  byAligner: (limit: number) => `Wat de koppelaar er het dichtst bij vindt (een koppeling vanaf ${limit})`,
  refused: 'Wat het zoeken zelf afwees',
  noPosition: 'wel verwant, maar de zin houdt dit standpunt niet in',
  noThemes: 'draagt geen thema',
  expected: (given: string) =>
    `${given} is niet te duiden; verwacht: een koppeling (zin~zin), een zin, twee zinnen, een zin met een thema of een stuk, of een thema of lijn met een stuk.`,
  ambiguous: (given: string, choices: string) =>
    `${given} kan elk zijn van ${choices}; verwacht: een naam die er één aanwijst.`,
  onePaper: (a: string, b: string) => `${a} en ${b} staan in één stuk; verwacht: zinnen van twee stukken.`,
  noCell: (theme: string) =>
    `over ${theme} wordt geen stilte beweerd; verwacht: een thema van het blikveld in corpus.json.`,
};

const en: typeof nl = {
  linked: 'linked',
  unlinked: 'not linked',
  sum: 'The sum',
  bias: 'fixed',
  total: 'together (z)',
  limits: (link, sure) => `a link from ${link} on, sure from ${sure} on`,
  shared: 'Shared, with its part of the sum',
  nothing: 'nothing',
  readIn: 'What was read in each sentence',
  rivals: (paper) => `Nearest in ${paper}`,
  alsoLinked: 'linked as well',
  carries: (theme) => `carries ${theme}`,
  carriesNot: (theme) => `does not carry ${theme}`,
  lookalikes: 'Looks like it and does not count',
  looked: 'Looked for',
  here: 'Here stands',
  searchedWith: 'Searched with the nearest passage of this line',
  byAligner: (limit) => `What the aligner finds nearest (a link from ${limit} on)`,
  refused: 'What the search itself refused',
  noPosition: 'related, but the sentence does not hold this position',
  noThemes: 'carries no theme',
  expected: (given) =>
    `${given} cannot be made out; expected a link (sentence~sentence), a sentence, two sentences, a sentence with a theme or a paper, or a theme or line with a paper.`,
  ambiguous: (given, choices) => `${given} may be any of ${choices}; expected a name that points at one.`,
  onePaper: (a, b) => `${a} and ${b} stand in one paper; expected sentences of two papers.`,
  noCell: (theme) => `no silence is claimed about ${theme}; expected a theme of the focus in corpus.json.`,
};

export const EXPLAIN_MESSAGES = { nl, en } as const;

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
  formula: BIN_LABELS.formula,
  pointing: { nl: 'wijst terug naar', en: 'points back at' },
  neighbours: { nl: 'noemt zelf niets; de zinnen eromheen', en: 'names nothing itself; the sentences around it' },
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
  formula: BIN_LABELS.formula,
};
