/** Dutch words for how far a thing goes. */
import type { DegreeData } from '../grammar.ts';
import { wordList } from '../word-list.ts';
import { DUTCH_TRENDS } from './trend-words.ts';

export const DUTCH_DEGREES: DegreeData = {
  forms: {
    stepwise: {
      adjective: 'geleidelijke stapsgewijze verdere toenemende gefaseerde',
      adverb: 'geleidelijk stapsgewijs verder gefaseerd',
      verb: 'vergroten vergroot vergrootte vergroting verhogen verhoogt verhoogd verhoogde verhoging',
    },
    partial: { adjective: 'gedeeltelijke', adverb: 'gedeeltelijk deels grotendeels', verb: '' },
    full: { adjective: 'volledige onverkorte algehele', adverb: 'volledig geheel onverkort', verb: '' },
  },
  /**
   * What can be done step by step or in full: moving towards something, or carrying it out. Folded beginnings of the noun
   * and its verb. Only for these does the absence of "verder" say anything: "verdere hervormingen" is not less than
   * "hervormingen", but "verdere aansluiting" is less than "aansluiting".
   */
  ends: `aanslui* aansloot aansloten aangesloten sluiten aanpass* integr* geintegreerd* deelname deelnem* toetred*
    toegetreden overnem* overname overgenomen uitvoering uitvoeren toepass* toegepast* nalev* nageleefd* harmonis*
    geharmoniseerd* converg* afstemm* implement* openstell* liberalis* toegang invoering invoeren afschaff* ophef*
    erkenn* overdracht ontmantel* terugtrek*`,
  /**
   * Ways towards an end that are never finished: their degree word compares with that of an end ("geleidelijke verdieping
   * van de samenwerking" with "volledig aansluiten"), but without one they do not ask for the whole: "samenwerking" is not
   * more than "verdere samenwerking".
   */
  courses: 'verdiep* samenwerk* *samenwerking toenader* betrokkenheid',
  particles: wordList('aan af bij in mee na om op over toe uit voor door terug'),
  carrying: wordList('worden wordt werd werden zijn is te blijven'),
  verbal: /en$|d$|t$/,
  adverbBehindVerb: false,
  ways: wordList(''),
  towards: wordList(''),
  pointers: wordList('dit deze dat die daarbij daaraan daarop hierbij hieraan hierop'),
  sameMatter: /^(?:dit|deze|dat|die) (?:gebied|terrein|vlak|punt|beleid|onderwerp)$/,
  including: wordList('inclusief incl waaronder'),
  examples: wordList('waaronder'),
  inclusionPhrase: ['met', 'inbegrip', 'van'],
  passedOver: wordList('belang noodzaak aspecten gebied terrein vlak'),
  nominal: /en$/,
  stillDenied: wordList('langer nog'),
  unranked: wordList(`ondubbelzinnig ondubbelzinnige strikt strikte realistisch realistische reeel reele krachtig
    intensiever intensievere`),
  lasting: {
    words: wordList('duurzaam duurzame blijvend blijvende krachtige definitieve bindende'),
    beside:
      /^(?:hervorm|oploss|vrede|integr|verander|verbeter|inspanning|inzet|steun|versterk|verlag|verhog|afspra|maatregel|aanpak|optred)/,
  },
  trends: DUTCH_TRENDS,
  members: /(?:staten|landen)$/,
};
