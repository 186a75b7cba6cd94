import type { SubjectKind } from '../../src/export/subject.ts';
import type { Language } from '../../src/model.ts';

const WHATS_NL: Readonly<Record<SubjectKind, string>> = {
  line: 'deze lijn',
  table: 'deze tabel',
  comparison: 'deze vergelijking',
  passage: 'deze twee passages',
  overview: 'dit overzicht',
  findings: 'deze bevindingen',
  draft: 'dit getoetste concept',
  dossier: 'dit dossier',
};

const nl = {
  open: 'Meenemen',
  title: (what: SubjectKind): string => `Neem ${WHATS_NL[what]} mee`,
  none: 'Hier is nog niets om mee te nemen',
  noneWhy: 'Een concept kan mee zodra het getoetst is, een lijn zodra er een is.',
  file: 'Als bestand',
  embed: 'Insluiten',
  close: 'Sluit',
  stays: 'Het bestand wordt in deze browser gemaakt; er gaat niets naar een server.',
  docx: {
    comparison: 'met bijgehouden wijzigingen: alles accepteren geeft de nieuwe tekst, alles verwerpen de oude',
    passage: 'met bijgehouden wijzigingen',
    table: 'standpunten door de jaren, met de bron van elk vak als voetnoot',
    line: 'als bijlage bij een nota',
    draft: 'uw tekst, met de bevindingen als opmerkingen',
  } as Readonly<Partial<Record<SubjectKind, string>>>,
  why: {
    html: 'één bestand, te openen zonder server of script',
    pdf: 'door de browser, in de vorm van deze pagina',
    svg: 'met titel en beschrijving; schaalbaar',
    png: 'voor een presentatie of e-mail',
    md: 'voor wiki en e-mail',
    csv: 'voor een rekenblad',
    json: 'met een schema',
    tei: 'kritisch apparaat, TEI P5',
    annotations: 'thema’s en koppelingen op de bronbestanden, W3C',
  } as Readonly<Record<string, string>>,
  author: 'Naam bij wijzigingen en opmerkingen',
  date: 'Datum',
  separator: 'Scheidingsteken',
  semicolon: 'puntkomma',
  comma: 'komma',
  making: 'Wordt gemaakt …',
  made: (name: string): string => `${name} is gemaakt.`,
  failed: 'Dit bestand kon niet worden gemaakt.',
  linked: (address: string): string => `Koppelingen in het bestand wijzen naar ${address}.`,
  unlinked: 'Deze pagina heeft geen adres dat een ander kan openen: het bestand noemt corpus, lijn en citaat.',
};

type Words = typeof nl;

const WHATS_EN: Readonly<Record<SubjectKind, string>> = {
  line: 'this line',
  table: 'this table',
  comparison: 'this comparison',
  passage: 'these two passages',
  overview: 'this overview',
  findings: 'these findings',
  draft: 'this checked draft',
  dossier: 'this dossier',
};

const en: Words = {
  open: 'Take along',
  title: (what) => `Take ${WHATS_EN[what]} along`,
  none: 'There is nothing to take along yet',
  noneWhy: 'A draft can be taken once it is checked, a line once there is one.',
  file: 'As a file',
  embed: 'Embed',
  close: 'Close',
  stays: 'The file is made in this browser; nothing goes to a server.',
  docx: {
    comparison: 'with tracked changes: accepting all gives the newer text, rejecting all the older',
    passage: 'with tracked changes',
    table: 'positions through the years, the source of each cell as a footnote',
    line: 'as an annex to a memo',
    draft: 'your text, the findings as comments',
  },
  why: {
    html: 'one file, opens without server or script',
    pdf: 'by the browser, in the form of this page',
    svg: 'with title and description; scales',
    png: 'for slides or mail',
    md: 'for wikis and mail',
    csv: 'for a spreadsheet',
    json: 'with a schema',
    tei: 'critical apparatus, TEI P5',
    annotations: 'themes and links on the source files, W3C',
  },
  author: 'Name at changes and comments',
  date: 'Date',
  separator: 'Separator',
  semicolon: 'semicolon',
  comma: 'comma',
  making: 'Being made …',
  made: (name) => `${name} was made.`,
  failed: 'This file could not be made.',
  linked: (address) => `Links in the file point to ${address}.`,
  unlinked: 'This page has no address that somebody else can open: the file names corpus, line and quotation.',
};

export const exportStrings: Readonly<Record<Language, Words>> = { nl, en };
