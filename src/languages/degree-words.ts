/**
 * Degree words ("graadwoorden"): how far the thing asked for goes. Data.
 *
 * Three rungs: step by step, no degree word, full. That "verder" stands below no word at all is an editorial choice:
 * "aansluiting" asks for the whole, "verdere aansluiting" for the next piece. It is said wherever the rung shows.
 */
import type { Label } from '../model.ts';
import { DEGREE_LABELS } from './labels.ts';

/** The rung of a wording without a degree word. */
export const NO_DEGREE_STEP = 2;

export interface Degree {
  /** Value of the rung, with its label. */
  readonly id: 'stepwise' | 'full' | 'partial';
  readonly label: Label;
  /** Null: open, no direction is claimed from it. */
  readonly step: number | null;
  readonly reason: string;
  readonly nl: DegreeForms;
  readonly en: DegreeForms;
}

/** Folded forms, space separated. */
export interface DegreeForms {
  /** Before a noun: "volledige aansluiting". */
  readonly adjective: string;
  /** Right before a verb: "zich volledig aansluiten", "verder te versterken". */
  readonly adverb: string;
  /** Verbs and nouns that make their object more: "de aansluiting ... vergroot", "een verhoging van het niveau". */
  readonly verb: string;
}

export const DEGREES: readonly Degree[] = [
  {
    id: 'stepwise',
    label: DEGREE_LABELS.stepwise,
    step: 1,
    reason: 'Asks for a next piece and is content with less than the whole.',
    nl: {
      adjective: 'geleidelijke stapsgewijze verdere toenemende gefaseerde',
      adverb: 'geleidelijk stapsgewijs verder gefaseerd',
      verb: 'vergroten vergroot vergrootte vergroting verhogen verhoogt verhoogd verhoogde verhoging',
    },
    en: {
      adjective: 'gradual further progressive increasing increased phased incremental',
      adverb: 'gradually progressively further increasingly incrementally',
      verb: 'increase increases increasing raise raises raising',
    },
  },
  {
    id: 'partial',
    label: DEGREE_LABELS.partial,
    step: null,
    reason: 'Open: less than no degree word, but its place beside "geleidelijk" is not agreed.',
    nl: { adjective: 'gedeeltelijke', adverb: 'gedeeltelijk deels grotendeels', verb: '' },
    en: { adjective: 'partial', adverb: 'partly partially largely mostly', verb: '' },
  },
  {
    id: 'full',
    label: DEGREE_LABELS.full,
    step: 3,
    reason: 'Nothing less will do.',
    nl: { adjective: 'volledige onverkorte algehele', adverb: 'volledig geheel onverkort', verb: '' },
    en: { adjective: 'full complete', adverb: 'fully completely', verb: '' },
  },
];

/**
 * What can be done step by step or in full: moving towards something, or carrying it out. Folded beginnings of the noun
 * and its verb. Only for these does the absence of "verder" say anything: "verdere hervormingen" is not less than
 * "hervormingen", but "verdere aansluiting" is less than "aansluiting".
 */
export const END_POINTS: Readonly<Record<'nl' | 'en', string>> = {
  nl: `aanslui* aansloot aansloten aangesloten sluiten aanpass* integr* geintegreerd* deelname deelnem* toetred*
    toegetreden overnem* overname overgenomen uitvoering uitvoeren toepass* toegepast* nalev* nageleefd* harmonis*
    geharmoniseerd* converg* afstemm* implement* openstell* liberalis* toegang invoering invoeren afschaff* ophef*
    erkenn* overdracht ontmantel* terugtrek*`,
  en: `align* integrat* participat* accession adopt* implement* appl* complian* comply* harmonis* harmoniz* converg*
    coordinat* access abolition abolish* recogni* transfer* withdraw* join joining adher* transpos* enforc* liberali*
    lift lifting`,
};

/**
 * Ways towards an end that are never finished: their degree word compares with that of an end ("geleidelijke verdieping
 * van de samenwerking" with "volledig aansluiten"), but without one they do not ask for the whole: "samenwerking" is not
 * more than "verdere samenwerking".
 */
export const COURSES: Readonly<Record<'nl' | 'en', string>> = {
  nl: 'verdiep* samenwerk* *samenwerking toenader* betrokkenheid',
  en: 'deepen* cooperat* partnership rapprochement involvement',
};

/** Words that look like degree words and are not read as such. */
export const DEGREES_LEFT_OUT: readonly { readonly words: string; readonly why: string }[] = [
  {
    words: 'intensiever, meer, sterker, nauwer, beter',
    why: 'comparatives: two careful readers call their going weaker',
  },
  {
    words: 'aanzienlijk, ondubbelzinnig, strikt, realistisch',
    why: 'colour the thing and have no place on this scale',
  },
  { words: 'snel, spoedig, onverwijld, dringend', why: 'say when, not how far' },
  { words: 'heel, hele, gehele ("de gehele regio")', why: 'say for whom: that is scope' },
  { words: '"verder" at the head of a clause, "verder werd gesproken"', why: 'means "moreover"' },
  { words: 'swift, sustained, tangible, credible', why: 'say when or how well, not how far' },
  { words: 'unequivocal, unwavering, strong', why: 'colour the commitment and have no place on this scale' },
  { words: 'step up, strengthen, enhance, closer', why: 'are most often the thing asked for itself' },
  { words: 'opvoeren, intensiveren, versterken, verbeteren', why: 'are most often the thing asked for itself' },
];
