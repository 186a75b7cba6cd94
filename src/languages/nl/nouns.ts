/** Dutch nouns and what stands around them, and who can be a subject. */
import type { NounData, SpeakerData } from '../grammar.ts';
import { wordList } from '../word-list.ts';

export const DUTCH_NOUNS: NounData = {
  determiners: wordList(`de het een haar hun zijn onze ons alle al andere sommige enkele meerdere verschillende diverse
    bepaalde deze die beide zes vijf vier drie twee`),
  articles: wordList('de een deze'),
  negations: wordList('geen'),
  not: wordList('niet'),
  prepositions:
    wordList(`aan achter behalve bij binnen buiten conform door in inzake jegens met met na naar namens naast om omtrent onder op
     over per rond sinds tegen tegenover tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor voorafgaand
     zonder`),
  of: wordList('van'),
  by: wordList('door'),
  to: wordList('aan'),
  for: wordList('voor'),
  and: wordList('en'),
  joiners: wordList('en maar of'),
  isAdjective: (_, fold) => /e$/.test(fold),
  adjectival: /(?:lijke?|bare|loze|zame|[^l]ige|ische|ende)$/,
  articleOpensGroup: false,
  hanging: /^-\s(?:en|of)\s$/,
  occasionName: /(?:top|summit|route|campus|framework)$/,
  placeAdjective: /(?:se|sche?|aans|iens|eens)$/,
  groupName: /(?:landen|staten)$/,
};

export const DUTCH_SPEAKERS: SpeakerData = {
  pronouns: wordList('hij zij ze deze'),
  person: wordList('hij'),
  bodyToo: wordList('hij'),
  we: wordList('wij we'),
  one: wordList(''),
  many: wordList(''),
  // "deze landen" is no pronoun; "deze verliep langs de lijnen" is.
  ambiguous: wordList('deze'),
  verbEnding: /t$|p$/,
  partitives: wordList('deel meerderheid aantal groep lid leden voorzitter president rest'),
  among: wordList('waaronder onder inclusief'),
  pairing: wordList('als'),
  pairOpening: wordList('zowel'),
  comparing: wordList('dan als zoals evenals'),
  definite: wordList('de deze die'),
  foreignAdjective: /se?$/,
  portfolios:
    wordList(`buitenlandse binnenlandse zaken europese financien defensie justitie veiligheid economische klimaat groene groei
    infrastructuur waterstaat onderwijs cultuur wetenschap sociale werkgelegenheid volksgezondheid welzijn sport landbouw
    natuur voedselkwaliteit visserij asiel migratie algemene staat handel ontwikkelingshulp ontwikkelingssamenwerking
    buitenlandhandel koninkrijksrelaties volkshuisvesting ruimtelijke ordening wonen verkeer milieu`),
  charge: wordList('voor'),
  according: wordList('volgens aldus'),
  subjectFirst: false,
  plan: /(?:plan|voorstel|mededeling|strategie|pakket|agenda|visie|nota)$/,
  goingOn: wordList('dat dit zo hiermee daarmee hierbij daarbij daartoe hiertoe daarvoor hiervoor'),
};
