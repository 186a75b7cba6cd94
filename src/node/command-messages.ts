/** The words of the command that are not of a closed list (those stand in src/languages/labels.ts). */

/** A number with its noun. */
export const counted = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

const nl = {
  noLine: 'Geen lijn onder dit thema.',
  inheritedFrom: 'uit',
  noTheme: 'geen thema',
  added: 'Niet in het oudere stuk',
  linked: 'Gekoppeld',
  noLinks: 'Geen koppelingen tussen deze stukken.',
  served: 'De leeszaal staat op',
  stop: 'Ctrl-C stopt.',
  allTaken: (first: number, last: number) =>
    `de poorten ${first} tot en met ${last} zijn alle bezet; verwacht: één vrije poort, sluit een andere leeszaal af.`,
  noPort: (port: number, why: string) => `op poort ${port} van 127.0.0.1 kan niet worden geluisterd (${why}).`,
  inOrder: 'In orde',
  faults: (n: number) => counted(n, 'fout', 'fouten'),
  corrections: (applied: number, kept: number) =>
    `${counted(applied, 'correctie', 'correcties')} toegepast, ${kept} niet`,
  moreFaults: (n: number) => `… en nog ${counted(n, 'fout', 'fouten')}.`,
  written: 'geschreven',
  building: (n: number, megabytes: string) =>
    `${counted(n, 'stuk', 'stukken')} (${megabytes.replace('.', ',')} MB) lezen en vergelijken …`,
  done: (seconds: string) => `klaar in ${seconds.replace('.', ',')} s`,
  summary: (d: number, s: number, t: number, x: number, u: number) =>
    [
      counted(d, 'document', 'documenten'),
      counted(s, 'zin', 'zinnen'),
      counted(t, 'thema', 'thema’s'),
      counted(x, 'stilte', 'stiltes'),
      ...(u === 0 ? [] : [`${u} niet gelezen`]),
    ].join(', '),
  unknownDocument: (given: string, choices: string) =>
    `geen document ${given}; verwacht: een id, een jaar of een uniek deel van een id van ${choices}.`,
  ambiguousDocument: (given: string, choices: string) =>
    `${given} kan elk zijn van ${choices}; verwacht: een id dat er één aanwijst.`,
  sameDocument: (id: string) => `${id} is twee keer gegeven; verwacht: twee verschillende documenten.`,
  unreadDocument: (id: string, reason: string) => `${id} is niet gelezen: ${reason}`,
  ambiguousTheme: (given: string, choices: string) =>
    `${given} kan elk zijn van ${choices}; verwacht: een thema dat er één aanwijst.`,
  noWords: 'geen woorden gegeven; verwacht: een thema of enkele woorden.',
  notBuilt: (file: string) => `${file} is er niet; verwacht: een gebouwde pagina (npm run build).`,
  wrongOut: (file: string) => `--out is ${file}; verwacht: een bestand op .json of .html, of een map die op / eindigt.`,
  wrongKnowledge: (file: string) => `--knowledge is ${file}; verwacht: een bestand op .json.`,
  noKnowledge: (folder: string) => `${folder} heeft geen kennis; verwacht: themes.json, objects.json of regions.json.`,
  cannotWrite: (file: string, why: string) => `${file} is niet te schrijven (${why}).`,
  unexpected: (what: string) =>
    `er ging iets mis dat niet was voorzien: ${what}; NODE_DEBUG=beleidslijn zegt waar in het programma.`,
};

const en: typeof nl = {
  noLine: 'No line under this theme.',
  inheritedFrom: 'from',
  noTheme: 'no theme',
  added: 'Not in the older paper',
  linked: 'Linked',
  noLinks: 'No links between these papers.',
  served: 'The reading room is at',
  stop: 'Ctrl-C ends it.',
  allTaken: (first, last) =>
    `ports ${first} to ${last} are all taken; expected one that is free, close another reading room.`,
  noPort: (port, why) => `port ${port} of 127.0.0.1 cannot be listened on (${why}).`,
  inOrder: 'In order',
  faults: (n) => counted(n, 'fault', 'faults'),
  corrections: (applied, kept) => `${counted(applied, 'correction', 'corrections')} applied, ${kept} not`,
  moreFaults: (n) => `… and ${counted(n, 'fault', 'faults')} more.`,
  written: 'written',
  building: (n, megabytes) => `reading and comparing ${counted(n, 'paper', 'papers')} (${megabytes} MB) …`,
  done: (seconds) => `done in ${seconds} s`,
  summary: (d, s, t, x, u) =>
    [
      counted(d, 'document', 'documents'),
      counted(s, 'sentence', 'sentences'),
      counted(t, 'theme', 'themes'),
      counted(x, 'silence', 'silences'),
      ...(u === 0 ? [] : [`${u} not read`]),
    ].join(', '),
  unknownDocument: (given, choices) =>
    `no document ${given}; expected an id, a year or a unique part of an id of ${choices}.`,
  ambiguousDocument: (given, choices) => `${given} may be any of ${choices}; expected an id that points at one.`,
  sameDocument: (id) => `${id} was given twice; expected two different documents.`,
  unreadDocument: (id, reason) => `${id} was not read: ${reason}`,
  ambiguousTheme: (given, choices) => `${given} may be any of ${choices}; expected a theme that points at one.`,
  noWords: 'no words given; expected a theme or some words.',
  notBuilt: (file) => `${file} is not there; expected a built page (npm run build).`,
  wrongOut: (file) => `--out is ${file}; expected a file ending in .json or .html, or a folder ending in /.`,
  wrongKnowledge: (file) => `--knowledge is ${file}; expected a file ending in .json.`,
  noKnowledge: (folder) => `${folder} has no knowledge; expected themes.json, objects.json or regions.json.`,
  cannotWrite: (file, why) => `${file} cannot be written (${why}).`,
  unexpected: (what) =>
    `something went wrong that was not foreseen: ${what}; NODE_DEBUG=beleidslijn tells where in the program.`,
};

export const COMMAND_MESSAGES = { nl, en } as const;
