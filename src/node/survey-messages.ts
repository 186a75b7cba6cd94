import type { Label } from '../model.ts';

/** The words of `survey`. */
export const SURVEY_MESSAGES = {
  head: {
    nl: (id: string, sentences: number, covered: number, n: number) =>
      `${id}: ${covered} van ${sentences} zinnen dragen een thema of zijn een vaste formule; ${n} ${n === 1 ? 'voorstel' : 'voorstellen'}`,
    en: (id: string, sentences: number, covered: number, n: number) =>
      `${id}: ${covered} of ${sentences} sentences carry a theme or are a set phrase; ${n} ${n === 1 ? 'proposal' : 'proposals'}`,
  },
  how: {
    nl: (given: string) =>
      `Overnemen: beleidslijn survey ${given} --take 1,2 (met --theme <id> waar een thema te kiezen is). Nakijken: beleidslijn check.`,
    en: (given: string) =>
      `To take over: beleidslijn survey ${given} --take 1,2 (with --theme <id> where a theme is to be chosen). To look over: beleidslijn check.`,
  },
  nothing: { nl: 'niets over te nemen, wel te bekijken', en: 'nothing to take over, something to look at' },
  newItem: { nl: 'nieuw', en: 'new' },
  choose: { nl: 'thema te kiezen', en: 'theme to be chosen' },
  refused: { nl: 'telt daar niet', en: 'does not count there' },
  taken: { nl: 'overgenomen', en: 'taken over' },
  there: { nl: 'stond er al', en: 'stood there already' },
  renumbered: {
    nl: 'De volgende lijst is opnieuw genummerd.',
    en: 'The next list is numbered anew.',
  },
  noProposal: {
    nl: (given: string, n: number) =>
      `geen voorstel ${given}; verwacht: een nummer van 1 tot en met ${n} of een naam uit de lijst.`,
    en: (given: string, n: number) => `no proposal ${given}; expected a number from 1 to ${n} or a name of the list.`,
  },
  nothingToTake: {
    nl: (label: string) =>
      `bij ${label} is niets over te nemen; verwacht: een voorstel met een bestand achter de pijl.`,
    en: (label: string) =>
      `there is nothing to take over of ${label}; expected a proposal with a file behind the arrow.`,
  },
  needsTheme: {
    nl: (label: string, choices: string) => `${label} vraagt een keuze; verwacht: --theme met één van ${choices}.`,
    en: (label: string, choices: string) => `${label} asks for a choice; expected --theme with one of ${choices}.`,
  },
  unknownTheme: {
    nl: (given: string, choices: string) => `--theme is ${given}; verwacht: één van ${choices}.`,
    en: (given: string, choices: string) => `--theme is ${given}; expected one of ${choices}.`,
  },
  nowhere: {
    nl: (file: string, id: string) =>
      `${file}: er is geen ${id} om het bij te zetten; verwacht: een bestand met dat id.`,
    en: (file: string, id: string) => `${file}: there is no ${id} to add it to; expected a file with that id.`,
  },
} as const satisfies Readonly<Record<string, Label | Readonly<Record<'nl' | 'en', (...given: never[]) => string>>>>;
