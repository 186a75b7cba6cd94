/** How Dutch points back. */
import type { PointingData } from '../grammar.ts';
import { wordList } from '../word-list.ts';

const CONTINUING = wordList('dit deze dergelijke zulke');
const POINTING_VERBS = wordList('is was zijn betekent betreft omvat gaat geldt gold draagt vormt biedt zal kan moet');

export const DUTCH_POINTING: PointingData = {
  openings: wordList('dit dat hierop hiermee hiervoor hiertoe daartoe daarop daarmee hieraan hierin daarin hierbij'),
  bare: wordList('dit dat'),
  verbs: wordList(
    `is was zijn waren omvat betekent betreft gaat geldt gold vraagt vergt draagt vormt biedt moet kan zal`,
  ),
  // "Het" is left out: an article, or a new thought ("Het is van belang dat"); "die" mostly opens a clause.
  continuing: (fold) => CONTINUING.has(fold),
  pronouns: wordList('zij ze'),
  pointers: wordList('dit deze dergelijke zulke die'),
  matters: wordList(`proces inspanningen uitdagingen dreigingen maatregelen grondslagen instrument pakket gebied terrein
    plan vraagstukken kwestie hervormingen activiteiten voorstel onderwerp doelstellingen beginselen`),
  both: wordList('beide'),
  takesUp: () => false,
  // "Die" and "dat" are left out: before a noun they nearly always open a relative clause ("dat hervormingen aanmoedigt").
  objectPointers: wordList('dit deze dergelijke zulke beide genoemde'),
  kinds: wordList('dergelijke zulke'),
  adverbs: wordList(`hiertoe daartoe hiervoor daarvoor hieraan daaraan hierover daarover hiermee daarmee hierin daarin
    hierop daarop hiervan daarvan hierbij daarbij`),
  // "Het is ..." is left out: it mostly opens a new thought ("Het is van belang dat ...").
  objectOpenings: new Map([
    ['dit', POINTING_VERBS],
    ['dat', POINTING_VERBS],
    ['het', wordList('omvat betreft behelst voorziet')],
  ]),
  occasions:
    wordList(`bijeenkomst top verklaring landen land verslag brief kader regio raad jaar moment keer verband zin
    context punten agenda prioriteitenagenda er eerste format lidstaten partners vergadering zitting overleg conferentie`),
  general:
    wordList(`proces gebied terrein instrument pakket inspanningen uitdagingen maatregelen onderwerp kwestie beleid
    voorstel aanpak thema`),
  placePointers: wordList('de deze die dit het beide dergelijke'),
  places: wordList('regio landen land partners partnerlanden buurlanden'),
  placesAlone: wordList('partners partnerlanden'),
  authored: wordList(''),
};
