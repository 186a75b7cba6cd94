/** The words of `survey`. */

const nl = {
  head: (id: string, sentences: number, covered: number, n: number) =>
    `${id}: ${covered} van ${sentences} zinnen dragen een thema of zijn een vaste formule; ${n} ${n === 1 ? 'voorstel' : 'voorstellen'}`,
  how: (given: string) =>
    `Overnemen: beleidslijn survey ${given} --take 1,2 (met --theme <id> waar een thema te kiezen is, of --new-theme <naam> voor een nieuw). Nakijken: beleidslijn check.`,
  nothing: 'niets over te nemen, wel te bekijken',
  newItem: 'nieuw',
  choose: 'thema te kiezen',
  refused: 'telt daar niet',
  taken: 'overgenomen',
  wouldTake: 'zou overgenomen worden',
  there: 'stond er al',
  endsDiscovery:
    'Met dit themabestand worden geen thema’s meer ontdekt: wat alleen voorgesteld was vervalt. In de pagina, bij Documenten, Thema’s, staan ze om over te nemen.',
  twoThemes: 'er is --theme en --new-theme; verwacht: één van beide.',
  noName: (given: string) => `--new-theme is ${given}; verwacht: een naam met letters of cijfers.`,
  themeThere: (given: string, id: string) =>
    `--new-theme is ${given}, en er is al een thema ${id}; verwacht: een nieuwe naam, of --theme ${id}.`,
  needsTerm: (given: string) =>
    `--new-theme is ${given}, en er is geen woord om het aan te zien; verwacht: bij --take een woord dat bij een thema hoort.`,
  renumbered: 'De volgende lijst is opnieuw genummerd.',
  noProposal: (given: string, n: number) =>
    `geen voorstel ${given}; verwacht: een nummer van 1 tot en met ${n} of een naam uit de lijst.`,
  nothingToTake: (label: string) =>
    `bij ${label} is niets over te nemen; verwacht: een voorstel met een bestand achter de pijl.`,
  needsTheme: (label: string, choices: string) =>
    `${label} vraagt een keuze; verwacht: ${choices === '' ? '' : `--theme met één van ${choices}, of `}--new-theme met een naam.`,
  unknownTheme: (given: string, choices: string) => `--theme is ${given}; verwacht: één van ${choices}.`,
  nowhere: (file: string, id: string) =>
    `${file}: er is geen ${id} om het bij te zetten; verwacht: een bestand met dat id.`,
};

const en: typeof nl = {
  head: (id, sentences, covered, n) =>
    `${id}: ${covered} of ${sentences} sentences carry a theme or are a set phrase; ${n} ${n === 1 ? 'proposal' : 'proposals'}`,
  how: (given) =>
    `To take over: beleidslijn survey ${given} --take 1,2 (with --theme <id> where a theme is to be chosen, or --new-theme <name> for a new one). To look over: beleidslijn check.`,
  nothing: 'nothing to take over, something to look at',
  newItem: 'new',
  choose: 'theme to be chosen',
  refused: 'does not count there',
  taken: 'taken over',
  wouldTake: 'would be taken over',
  there: 'stood there already',
  endsDiscovery:
    'With this file of themes none are discovered any more: what was only proposed is gone. In the page, under Documents, Themes, they stand to be taken over.',
  twoThemes: 'there is --theme and --new-theme; expected one of the two.',
  noName: (given) => `--new-theme is ${given}; expected a name with letters or digits.`,
  themeThere: (given, id) =>
    `--new-theme is ${given}, and there is a theme ${id} already; expected a new name, or --theme ${id}.`,
  needsTerm: (given) =>
    `--new-theme is ${given}, and there is no word to see it by; expected a word of a theme with --take.`,
  renumbered: 'The next list is numbered anew.',
  noProposal: (given, n) => `no proposal ${given}; expected a number from 1 to ${n} or a name of the list.`,
  nothingToTake: (label) =>
    `there is nothing to take over of ${label}; expected a proposal with a file behind the arrow.`,
  needsTheme: (label, choices) =>
    `${label} asks for a choice; expected ${choices === '' ? '' : `--theme with one of ${choices}, or `}--new-theme with a name.`,
  unknownTheme: (given, choices) => `--theme is ${given}; expected one of ${choices}.`,
  nowhere: (file, id) => `${file}: there is no ${id} to add it to; expected a file with that id.`,
};

export const SURVEY_MESSAGES = { nl, en } as const;
