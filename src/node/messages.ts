import type { Label } from '../model.ts';

/** The words of the command that are not of a closed list (those stand in src/languages/labels.ts). */

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

export const COMMAND_MESSAGES = {
  who: { nl: 'wie:', en: 'who:' },
  how: { nl: 'hoe:', en: 'how:' },
  whom: { nl: 'tot wie:', en: 'to whom:' },
  announced: { nl: 'aankondiging', en: 'announced' },
  was: { nl: 'was:', en: 'was:' },
  nearest: { nl: 'Het dichtst bij, en afgewezen:', en: 'Nearest, and refused:' },
  searched: {
    nl: (n: number) => `${count(n, 'zin', 'zinnen')} doorzocht`,
    en: (n: number) => `${count(n, 'sentence', 'sentences')} searched`,
  },
  noLine: { nl: 'Geen lijn onder dit thema.', en: 'No line under this theme.' },
  inheritedFrom: { nl: 'uit', en: 'from' },
  noTheme: { nl: 'geen thema', en: 'no theme' },
  page: { nl: 'bladzijde', en: 'page' },
  gone: { nl: 'Niet herhaald', en: 'Not repeated' },
  fresh: { nl: 'Niet in het oudere stuk', en: 'Not in the older paper' },
  linked: { nl: 'Gekoppeld', en: 'Linked' },
  noLinks: { nl: 'Geen koppelingen tussen deze stukken.', en: 'No links between these papers.' },
  formula: { nl: 'vaste formule', en: 'set phrase' },
  served: { nl: 'De leeszaal staat op', en: 'The reading room is at' },
  stop: { nl: 'Ctrl-C stopt.', en: 'Ctrl-C ends it.' },
  inOrder: { nl: 'In orde', en: 'In order' },
  faults: {
    nl: (n: number) => `${count(n, 'fout', 'fouten')}`,
    en: (n: number) => `${count(n, 'fault', 'faults')}`,
  },
  written: { nl: 'geschreven', en: 'written' },
  building: {
    nl: (n: number, megabytes: string) =>
      `${count(n, 'stuk', 'stukken')} (${megabytes.replace('.', ',')} MB) lezen en vergelijken …`,
    en: (n: number, megabytes: string) => `reading and comparing ${count(n, 'paper', 'papers')} (${megabytes} MB) …`,
  },
  done: {
    nl: (seconds: string) => `klaar in ${seconds.replace('.', ',')} s`,
    en: (seconds: string) => `done in ${seconds} s`,
  },
  summary: {
    nl: (d: number, s: number, t: number, x: number, u: number) =>
      [
        count(d, 'document', 'documenten'),
        count(s, 'zin', 'zinnen'),
        count(t, 'thema', 'thema’s'),
        count(x, 'stilte', 'stiltes'),
        ...(u === 0 ? [] : [`${u} niet gelezen`]),
      ].join(', '),
    en: (d: number, s: number, t: number, x: number, u: number) =>
      [
        count(d, 'document', 'documents'),
        count(s, 'sentence', 'sentences'),
        count(t, 'theme', 'themes'),
        count(x, 'silence', 'silences'),
        ...(u === 0 ? [] : [`${u} not read`]),
      ].join(', '),
  },
  unknownDocument: {
    nl: (given: string, choices: string) =>
      `geen document ${given}; verwacht: een id, een jaar of een uniek deel van een id van ${choices}.`,
    en: (given: string, choices: string) =>
      `no document ${given}; expected an id, a year or a unique part of an id of ${choices}.`,
  },
  ambiguousDocument: {
    nl: (given: string, choices: string) =>
      `${given} kan elk zijn van ${choices}; verwacht: een id dat er één aanwijst.`,
    en: (given: string, choices: string) => `${given} may be any of ${choices}; expected an id that points at one.`,
  },
  sameDocument: {
    nl: (id: string) => `${id} is twee keer gegeven; verwacht: twee verschillende documenten.`,
    en: (id: string) => `${id} was given twice; expected two different documents.`,
  },
  unreadDocument: {
    nl: (id: string, reason: string) => `${id} is niet gelezen: ${reason}`,
    en: (id: string, reason: string) => `${id} was not read: ${reason}`,
  },
  ambiguousTheme: {
    nl: (given: string, choices: string) =>
      `${given} kan elk zijn van ${choices}; verwacht: een thema dat er één aanwijst.`,
    en: (given: string, choices: string) => `${given} may be any of ${choices}; expected a theme that points at one.`,
  },
  noWords: {
    nl: 'geen woorden gegeven; verwacht: een thema of enkele woorden.',
    en: 'no words given; expected a theme or some words.',
  },
  notBuilt: {
    nl: (file: string) => `${file} is er niet; verwacht: een gebouwde pagina (npm run build).`,
    en: (file: string) => `${file} is not there; expected a built page (npm run build).`,
  },
  wrongOut: {
    nl: (file: string) => `--out is ${file}; verwacht: een bestand op .json of .html, of een map die op / eindigt.`,
    en: (file: string) => `--out is ${file}; expected a file ending in .json or .html, or a folder ending in /.`,
  },
  wrongKnowledge: {
    nl: (file: string) => `--knowledge is ${file}; verwacht: een bestand op .json.`,
    en: (file: string) => `--knowledge is ${file}; expected a file ending in .json.`,
  },
  noKnowledge: {
    nl: (folder: string) => `${folder} heeft geen kennis; verwacht: themes.json, objects.json of regions.json.`,
    en: (folder: string) => `${folder} has no knowledge; expected themes.json, objects.json or regions.json.`,
  },
  cannotWrite: {
    nl: (file: string, why: string) => `${file} is niet te schrijven (${why}).`,
    en: (file: string, why: string) => `${file} cannot be written (${why}).`,
  },
} as const satisfies Readonly<Record<string, Label | Readonly<Record<'nl' | 'en', (...given: never[]) => string>>>>;

export const COMMAND_HELP = {
  description: {
    nl: 'Hoe bewoog een standpunt door jaren van beleidsstukken, in welke woorden, en waar zweeg het?',
    en: 'How did a position move through years of policy papers, in which words, and where did it fall silent?',
  },
  usage: { nl: 'Gebruik:', en: 'Usage:' },
  options: { nl: 'Opties:', en: 'Options:' },
  arguments: { nl: 'Argumenten:', en: 'Arguments:' },
  commands: { nl: 'Opdrachten:', en: 'Commands:' },
  globalOptions: { nl: 'Opties van elke opdracht:', en: 'Options of every command:' },
  help: { nl: 'toon deze hulp', en: 'show this help' },
  version: { nl: 'toon de versie', en: 'show the version' },
  trace: {
    nl: 'de lijn van een thema, of van eigen woorden, door alle stukken',
    en: 'the line of a theme, or of words of your own, through all papers',
  },
  compare: {
    nl: 'twee stukken naast elkaar: wat bleef, wat veranderde, wat verviel',
    en: 'two papers side by side: what stayed, what changed, what went',
  },
  tag: {
    nl: 'de thema’s van elke zin, met de woorden waaraan ze te zien zijn',
    en: 'the themes of every sentence, with the words that show them',
  },
  why: {
    nl: 'waarom: een koppeling, een thema of een stilte, met de som na te rekenen',
    en: 'why: a link, a theme or a silence, with the sum to be redone',
  },
  survey: {
    nl: 'wat de kennis van een (nieuw) stuk niet dekt, als voorstellen om over te nemen',
    en: 'what the knowledge does not cover of a (new) paper, as proposals to take over',
  },
  take: {
    nl: 'neem voorstellen over in themes.json, objects.json of regions.json: nummers of namen',
    en: 'take proposals over into themes.json, objects.json or regions.json: numbers or names',
  },
  theme: {
    nl: 'het thema waar een overgenomen woord bij hoort',
    en: 'the theme a word that is taken over belongs to',
  },
  paper: {
    nl: 'id, jaar of uniek deel van het id, of het pad van een tekstbestand',
    en: 'id, year or unique part of the id, or the path of a text file',
  },
  read: {
    nl: 'een stuk zoals het gelezen is: alinea’s, koppen, noten',
    en: 'a paper as it was read: paragraphs, headings, notes',
  },
  check: { nl: 'controleer het corpus; elke fout in één zin', en: 'check the corpus; every fault in one sentence' },
  dossier: {
    nl: 'maak het dossier (.json), de leeszaal in één bestand (.html) of als map (/)',
    en: 'make the dossier (.json), the reading room in one file (.html) or as a folder (/)',
  },
  serve: {
    nl: 'toon de leeszaal in de browser, alleen op deze machine',
    en: 'show the reading room in the browser, on this machine only',
  },
  corpus: {
    nl: 'map met corpus.json (standaard: het meegeleverde corpus)',
    en: 'folder with corpus.json (default: the corpus that comes along)',
  },
  json: { nl: 'het resultaat als JSON', en: 'the result as JSON' },
  lang: { nl: 'taal van de uitvoer', en: 'language of the output' },
  keepGoing: { nl: 'meld fouten en ga door met de rest', en: 'report faults and go on with the rest' },
  out: { nl: 'bestand of map om te schrijven', en: 'file or folder to write' },
  knowledge: {
    nl: 'bestand (.json) voor de kennis waarmee het dossier is gemaakt',
    en: 'file (.json) for the knowledge the dossier was made with',
  },
  words: { nl: 'een thema (id of naam) of woorden', en: 'a theme (id or name) or words' },
  ids: {
    nl: 'zin~zin, een zin, zin en thema, thema en stuk, of lijn en stuk; kort mag (2023.b12.s3)',
    en: 'sentence~sentence, a sentence, sentence and theme, theme and paper, or line and paper; may be short (2023.b12.s3)',
  },
  document: { nl: 'id, jaar of uniek deel van het id', en: 'id, year or unique part of the id' },
  after: {
    nl: `
Voorbeelden:
  beleidslijn trace visum
  beleidslijn trace "aanpassingsniveau verhogen"
  beleidslijn compare 2023 2026
  beleidslijn tag tirana --json
  beleidslijn why visum 2024
  beleidslijn why 2023.b63.s4 2026.b18.s1
  beleidslijn survey nieuwe-brief.txt
  beleidslijn dossier --out leeszaal.html
  beleidslijn serve --corpus mijn-map

Resultaten gaan naar stdout, al het andere naar stderr.
Eindcodes: 0 gedaan, 1 er is iets mis met de gegevens of de vraag, 2 de opdracht is verkeerd geschreven.
Met --keep-going is de eindcode 0 zolang er iets te lezen over is.`,
    en: `
Examples:
  beleidslijn trace visa --lang en
  beleidslijn trace "aanpassingsniveau verhogen"
  beleidslijn compare 2023 2026
  beleidslijn tag tirana --json
  beleidslijn why visa 2024 --lang en
  beleidslijn why 2023.b63.s4 2026.b18.s1
  beleidslijn survey new-letter.txt
  beleidslijn dossier --out reading-room.html
  beleidslijn serve --corpus my-folder

Results go to stdout, everything else to stderr.
Exit codes: 0 done, 1 the data or the request is at fault, 2 the command was mistyped.
With --keep-going the exit code is 0 as long as something is left to read.`,
  },
  unknownOption: { nl: 'onbekende optie', en: 'unknown option' },
  unknownCommand: { nl: 'onbekende opdracht', en: 'unknown command' },
  missingArgument: { nl: 'er ontbreekt een argument:', en: 'an argument is missing:' },
  optionMissing: { nl: 'er ontbreekt een waarde bij', en: 'a value is missing for' },
  excess: { nl: 'te veel argumenten', en: 'too many arguments' },
  invalid: { nl: 'geen geldige waarde:', en: 'not a valid value:' },
  wrong: { nl: 'de opdracht is verkeerd geschreven', en: 'the command was mistyped' },
  meant: { nl: 'bedoelt u', en: 'did you mean' },
  seeHelp: { nl: 'beleidslijn --help toont wat kan', en: 'beleidslijn --help shows what can be done' },
} as const satisfies Readonly<Record<string, Label>>;
