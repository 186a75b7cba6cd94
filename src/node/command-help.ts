/** What `--help` says, and what is said of a command that was mistyped. */

const nl = {
  description: 'Hoe bewoog een standpunt door jaren van beleidsstukken, in welke woorden, en waar zweeg het?',
  usage: 'Gebruik:',
  options: 'Opties:',
  arguments: 'Argumenten:',
  commands: 'Opdrachten:',
  globalOptions: 'Opties van elke opdracht:',
  help: 'toon deze hulp',
  version: 'toon de versie',
  trace: 'de lijn van een thema, of van eigen woorden, door alle stukken',
  compare: 'twee stukken naast elkaar: wat bleef, wat veranderde, wat verviel',
  tag: 'de thema’s per alinea en zin, met de woorden waaraan ze te zien zijn',
  tagFormat: 'csv, json of md',
  why: 'waarom: een koppeling, een thema of een stilte, met de som na te rekenen',
  survey: 'wat de kennis van een (nieuw) stuk niet dekt, als voorstellen om over te nemen',
  take: 'neem voorstellen over in themes.json, objects.json of regions.json: nummers of namen',
  theme: 'het thema waar een overgenomen woord bij hoort',
  newTheme: 'de naam van een nieuw thema, van de woorden die worden overgenomen',
  paper: 'id, jaar of uniek deel van het id, of het pad van een tekstbestand',
  read: 'een stuk zoals het gelezen is: alinea’s, koppen, noten',
  check: 'controleer het corpus; elke fout in één zin',
  dossier: 'maak het dossier (.json), de leeszaal in één bestand (.html) of als map (/)',
  serve: 'toon de leeszaal in de browser, alleen op deze machine',
  init: 'maak van de bestanden in een map een corpus, en zeg wat er gevonden is',
  add: 'voeg stukken toe aan het corpus',
  remove: 'haal een stuk uit het corpus; het bestand blijft staan',
  update: 'lees een stuk voortaan uit een nieuwe versie, naast de oude',
  pack: 'bewaar het corpus als één dossierbestand (.beleidslijn)',
  dossierFile: 'het dossierbestand, eindigend op .beleidslijn',
  diff: 'wat twee dossiers verschilt: door de tekst, en door onze lezing ervan',
  merge: 'voeg de correcties van meer mensen samen; wat elkaar tegenspreekt, wordt gezegd en niet samengevoegd',
  corrections: 'bestanden met correcties, als overrides.jsonl',
  eitherDossier: 'een dossier (.json), een map met corpus.json of een dossierbestand',
  open: 'toon bestanden, of een map, meteen in de leeszaal; er wordt niets bewaard',
  folder: 'map met stukken, ook in mappen daarin',
  file: 'een bestand: PDF, Word, OpenDocument, HTML, XML of tekst',
  files: 'bestanden of mappen: PDF, Word, OpenDocument, HTML, XML of tekst',
  title: 'titel van het corpus (standaard: de naam van de map)',
  yes: 'neem wat gelezen is als bevestigd over',
  dryRun: 'zeg wat er zou gebeuren en schrijf niets',
  set: 'een veld van het stuk, zoals title="Nota havens" of event=2026-06-05',
  corpus: 'map met corpus.json, of een dossierbestand (standaard: het meegeleverde corpus)',
  json: 'het resultaat als JSON',
  lang: 'taal van de uitvoer',
  keepGoing: 'meld fouten en ga door met de rest',
  out: 'bestand of map om te schrijven',
  force: 'vervang een bestand dat niet van deze opdracht is, of zet erbij in een map met zulke bestanden',
  knowledge: 'bestand (.json) voor de kennis waarmee het dossier is gemaakt',
  words: 'een thema (id of naam) of woorden',
  ids: 'zin~zin, een zin, zin en thema, thema en stuk, of lijn en stuk; kort mag (2023.b12.s3)',
  document: 'id, jaar of uniek deel van het id',
  after: `
Voorbeelden:
  beleidslijn findings
  beleidslijn trace visum
  beleidslijn trace "aanpassingsniveau verhogen"
  beleidslijn compare 2023 2026
  beleidslijn tag tirana --json
  beleidslijn why visum 2024
  beleidslijn why 2023.b63.s4 2026.b18.s1
  beleidslijn survey nieuwe-brief.txt
  beleidslijn dossier --out leeszaal.html
  beleidslijn open mijn-stukken
  beleidslijn init mijn-stukken
  beleidslijn add nieuwe-brief.docx --corpus mijn-stukken
  beleidslijn serve --corpus mijn-stukken

Resultaten gaan naar stdout, al het andere naar stderr.
Eindcodes: 0 gedaan, 1 er is iets mis met de gegevens of de vraag, 2 de opdracht is verkeerd geschreven.
Met --keep-going is de eindcode 0 zolang er iets te lezen over is.`,
  unknownOption: 'onbekende optie',
  unknownCommand: 'onbekende opdracht',
  missingArgument: 'er ontbreekt een argument:',
  optionMissing: 'er ontbreekt een waarde bij',
  excess: 'te veel argumenten',
  invalid: 'geen geldige waarde:',
  wrong: 'de opdracht is verkeerd geschreven',
  meant: 'bedoelt u',
  seeHelp: 'beleidslijn --help toont wat kan',
  findings: 'wat anders werd, stilviel, terugkeerde of begon, het belangrijkste eerst',
  kind: 'soort: zwakker, sterker, zwijgt, omgekeerd, …; meer dan een met komma’s',
  ofTheme: 'alleen dit thema (id of naam)',
  ofPaper: 'alleen wat in dit stuk nieuw is, of waarover het zwijgt',
  ofSpeaker: 'alleen deze spreker (naam, home of other)',
  ofCountry: 'alleen dit land of gebied',
  ofCorrected: 'alleen wat een mens corrigeerde',
  findingsFormat: 'text (standaard), docx, html, pdf, csv of json',
  export: 'een lijn, tabel, vergelijking, passage, overzicht, bevindingen, getoetst concept of dossier als bestand',
  what: 'line <thema|lijn>, table, comparison <stuk> <stuk>, passage <zin> <zin>, overview, findings, draft <bestand>, dossier, of all',
  format: 'docx, html, pdf, svg, png, md, csv, json, tei of annotations; meer dan een met komma’s',
  outFiles: 'bestand, of map (eindigend op /) voor meer dan een',
  base: 'adres van de leeszaal voor koppelingen; zonder staat er corpus, lijn en citaat',
  from: 'eerste jaar',
  to: 'laatste jaar',
  author: 'naam bij wijzigingen en opmerkingen',
  date: 'dag bij wijzigingen en opmerkingen (standaard: die van het nieuwste stuk)',
  separator: 'scheidingsteken in csv (standaard: ;)',
  positions: 'ids van lijnen in de tabel',
  papers: 'stukken in de tabel',
  without: 'stuk dat bij het toetsen niet meetelt',
};

const en: typeof nl = {
  description: 'How did a position move through years of policy papers, in which words, and where did it fall silent?',
  usage: 'Usage:',
  options: 'Options:',
  arguments: 'Arguments:',
  commands: 'Commands:',
  globalOptions: 'Options of every command:',
  help: 'show this help',
  version: 'show the version',
  trace: 'the line of a theme, or of words of your own, through all papers',
  compare: 'two papers side by side: what stayed, what changed, what went',
  tag: 'the themes by paragraph and sentence, with the words that show them',
  tagFormat: 'csv, json or md',
  why: 'why: a link, a theme or a silence, with the sum to be redone',
  survey: 'what the knowledge does not cover of a (new) paper, as proposals to take over',
  take: 'take proposals over into themes.json, objects.json or regions.json: numbers or names',
  theme: 'the theme a word that is taken over belongs to',
  newTheme: 'the name of a new theme, made of the words that are taken over',
  paper: 'id, year or unique part of the id, or the path of a text file',
  read: 'a paper as it was read: paragraphs, headings, notes',
  check: 'check the corpus; every fault in one sentence',
  dossier: 'make the dossier (.json), the reading room in one file (.html) or as a folder (/)',
  serve: 'show the reading room in the browser, on this machine only',
  init: 'make a corpus of the files in a folder, and say what was found',
  add: 'add papers to the corpus',
  remove: 'take a paper out of the corpus; its file stays',
  update: 'read a paper from a new version from now on, beside the old one',
  pack: 'save the corpus as one dossier file (.beleidslijn)',
  dossierFile: 'the dossier file, ending in .beleidslijn',
  diff: 'how two dossiers differ: by the text, and by our reading of it',
  merge: 'merge the corrections of several people; what contradicts each other is told and not merged',
  corrections: 'files of corrections, as overrides.jsonl',
  eitherDossier: 'a dossier (.json), a folder with corpus.json or a dossier file',
  open: 'show files, or a folder, in the reading room at once; nothing is kept',
  folder: 'folder with papers, also in folders within',
  file: 'a file: PDF, Word, OpenDocument, HTML, XML or text',
  files: 'files or folders: PDF, Word, OpenDocument, HTML, XML or text',
  title: 'title of the corpus (default: the name of the folder)',
  yes: 'take what was read as confirmed',
  dryRun: 'say what would happen and write nothing',
  set: 'a field of the paper, such as title="Note on harbours" or event=2026-06-05',
  corpus: 'folder with corpus.json, or a dossier file (default: the corpus that comes along)',
  json: 'the result as JSON',
  lang: 'language of the output',
  keepGoing: 'report faults and go on with the rest',
  out: 'file or folder to write',
  force: 'replace a file that is not of this command, or add to a folder with such files',
  knowledge: 'file (.json) for the knowledge the dossier was made with',
  words: 'a theme (id or name) or words',
  ids: 'sentence~sentence, a sentence, sentence and theme, theme and paper, or line and paper; may be short (2023.b12.s3)',
  document: 'id, year or unique part of the id',
  after: `
Examples:
  beleidslijn findings --lang en
  beleidslijn trace visa --lang en
  beleidslijn trace "aanpassingsniveau verhogen"
  beleidslijn compare 2023 2026
  beleidslijn tag tirana --json
  beleidslijn why visa 2024 --lang en
  beleidslijn why 2023.b63.s4 2026.b18.s1
  beleidslijn survey new-letter.txt
  beleidslijn dossier --out reading-room.html
  beleidslijn open my-papers --lang en
  beleidslijn init my-papers --lang en
  beleidslijn add new-letter.docx --corpus my-papers
  beleidslijn serve --corpus my-papers

Results go to stdout, everything else to stderr.
Exit codes: 0 done, 1 the data or the request is at fault, 2 the command was mistyped.
With --keep-going the exit code is 0 as long as something is left to read.`,
  unknownOption: 'unknown option',
  unknownCommand: 'unknown command',
  missingArgument: 'an argument is missing:',
  optionMissing: 'a value is missing for',
  excess: 'too many arguments',
  invalid: 'not a valid value:',
  wrong: 'the command was mistyped',
  meant: 'did you mean',
  seeHelp: 'beleidslijn --help shows what can be done',
  findings: 'what became different, fell silent, returned or began, most telling first',
  kind: 'kind: weaker, stronger, silent, reversed, …; several with commas',
  ofTheme: 'this theme alone (id or name)',
  ofPaper: 'only what is new in this paper, or what it is silent on',
  ofSpeaker: 'this speaker alone (name, home or other)',
  ofCountry: 'this country or region alone',
  ofCorrected: 'only what a person corrected',
  findingsFormat: 'text (default), docx, html, pdf, csv or json',
  export: 'a line, table, comparison, passage, overview, findings, checked draft or dossier as a file',
  what: 'line <theme|line>, table, comparison <doc> <doc>, passage <sentence> <sentence>, overview, findings, draft <file>, dossier, or all',
  format: 'docx, html, pdf, svg, png, md, csv, json, tei or annotations; several with commas',
  outFiles: 'file, or folder (ending in /) for several',
  base: 'address of the reading room for links; without it corpus, line and quotation stand there',
  from: 'first year',
  to: 'last year',
  author: 'name at changes and comments',
  date: 'day at changes and comments (default: that of the newest paper)',
  separator: 'separator in csv (default: ;)',
  positions: 'ids of lines in the table',
  papers: 'papers in the table',
  without: 'paper left out when the draft is checked',
};

export const COMMAND_HELP = { nl, en } as const;
