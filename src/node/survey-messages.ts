/** The words of `survey`. */

const nl = {
  head: (id: string, sentences: number, covered: number, n: number) =>
    `${id}: ${covered} van ${sentences} zinnen dragen een thema of zijn een vaste formule; ${n} ${n === 1 ? 'voorstel' : 'voorstellen'}`,
  how: (given: string) =>
    `Overnemen: beleidslijn survey ${given} --take 1,2 (met --theme <id> waar een thema te kiezen is). Nakijken: beleidslijn check.`,
  nothing: 'niets over te nemen, wel te bekijken',
  newItem: 'nieuw',
  choose: 'thema te kiezen',
  refused: 'telt daar niet',
  taken: 'overgenomen',
  there: 'stond er al',
  renumbered: 'De volgende lijst is opnieuw genummerd.',
  noProposal: (given: string, n: number) =>
    `geen voorstel ${given}; verwacht: een nummer van 1 tot en met ${n} of een naam uit de lijst.`,
  nothingToTake: (label: string) =>
    `bij ${label} is niets over te nemen; verwacht: een voorstel met een bestand achter de pijl.`,
  needsTheme: (label: string, choices: string) =>
    `${label} vraagt een keuze; verwacht: --theme met één van ${choices}.`,
  unknownTheme: (given: string, choices: string) => `--theme is ${given}; verwacht: één van ${choices}.`,
  nowhere: (file: string, id: string) =>
    `${file}: er is geen ${id} om het bij te zetten; verwacht: een bestand met dat id.`,
};

const en: typeof nl = {
  head: (id, sentences, covered, n) =>
    `${id}: ${covered} of ${sentences} sentences carry a theme or are a set phrase; ${n} ${n === 1 ? 'proposal' : 'proposals'}`,
  how: (given) =>
    `To take over: beleidslijn survey ${given} --take 1,2 (with --theme <id> where a theme is to be chosen). To look over: beleidslijn check.`,
  nothing: 'nothing to take over, something to look at',
  newItem: 'new',
  choose: 'theme to be chosen',
  refused: 'does not count there',
  taken: 'taken over',
  there: 'stood there already',
  renumbered: 'The next list is numbered anew.',
  noProposal: (given, n) => `no proposal ${given}; expected a number from 1 to ${n} or a name of the list.`,
  nothingToTake: (label) =>
    `there is nothing to take over of ${label}; expected a proposal with a file behind the arrow.`,
  needsTheme: (label, choices) => `${label} asks for a choice; expected --theme with one of ${choices}.`,
  unknownTheme: (given, choices) => `--theme is ${given}; expected one of ${choices}.`,
  nowhere: (file, id) => `${file}: there is no ${id} to add it to; expected a file with that id.`,
};

export const SURVEY_MESSAGES = { nl, en } as const;
