import type { Label } from '../model.ts';

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** What the export command says; every sentence names what was found and what was expected. */
export const EXPORT_MESSAGES = {
  unknownWhat: {
    nl: (given: string, choices: string) => `kan ${given} niet exporteren; verwacht: ${choices}.`,
    en: (given: string, choices: string) => `cannot export ${given}; expected ${choices}.`,
  },
  unknownFormat: {
    nl: (given: string, choices: string) => `${given} is geen vorm hiervoor; verwacht: ${choices}.`,
    en: (given: string, choices: string) => `${given} is no format of it; expected ${choices}.`,
  },
  noFormat: {
    nl: (choices: string) => `geen vorm genoemd; verwacht: --format met een van ${choices}, of --out met zo’n uitgang.`,
    en: (choices: string) => `no format named; expected --format with one of ${choices}, or --out with such an ending.`,
  },
  needsOut: {
    nl: (format: string) => `${format} is geen tekst; verwacht: --out met een bestand of een map (eindigend op /).`,
    en: (format: string) => `${format} is no text; expected --out with a file or a folder (ending in /).`,
  },
  needsFolder: {
    nl: (files: number, list: string) =>
      `dit worden ${files} bestanden (${list}); verwacht: --out met een map, eindigend op /.`,
    en: (files: number, list: string) =>
      `this makes ${files} files (${list}); expected --out with a folder, ending in /.`,
  },
  wrongBase: {
    nl: (given: string) => `--base-url is ${given}; verwacht: een adres met http(s) of een relatief adres.`,
    en: (given: string) => `--base-url is ${given}; expected an http(s) or a relative address.`,
  },
  wrongDate: {
    nl: (given: string) => `--date is ${given}; verwacht: een dag als 2026-05-26.`,
    en: (given: string) => `--date is ${given}; expected a day like 2026-05-26.`,
  },
  wrongYear: {
    nl: (option: string, given: string) => `${option} is ${given}; verwacht: een jaar van vier cijfers.`,
    en: (option: string, given: string) => `${option} is ${given}; expected a year of four figures.`,
  },
  noLine: {
    nl: (given: string) =>
      `geen lijn heet ${given}; verwacht: een thema of het id van een lijn (beleidslijn trace toont ze).`,
    en: (given: string) =>
      `no line is called ${given}; expected a theme or the id of a line (beleidslijn trace shows them).`,
  },
  twoNames: {
    nl: (what: string, form: string) => `${what} vraagt twee namen; verwacht: ${form}.`,
    en: (what: string, form: string) => `${what} takes two names; expected ${form}.`,
  },
  noSentence: {
    nl: (given: string, choices: string) => `geen zin heet ${given}${choices}; verwacht: een id als 2023.b63.s4.`,
    en: (given: string, choices: string) =>
      `no sentence is called ${given}${choices}; expected an id like 2023.b63.s4.`,
  },
  noDraft: {
    nl: 'geen concept genoemd; verwacht: het pad van een tekstbestand.',
    en: 'no draft named; expected the path of a text file.',
  },
  noKnowledge: {
    nl: 'dit corpus heeft geen thema’s en onderwerpen, dus een concept kan er niet aan getoetst worden.',
    en: 'this corpus has no themes and objects, so no draft can be checked against it.',
  },
  written: {
    nl: (n: number) => `${count(n, 'bestand', 'bestanden')} geschreven`,
    en: (n: number) => `${count(n, 'file', 'files')} written`,
  },
} as const;

/** One line of help per option of the command. */
export const EXPORT_HELP = {
  export: {
    nl: 'een lijn, tabel, vergelijking, passage, overzicht, getoetst concept of dossier als bestand',
    en: 'a line, table, comparison, passage, overview, checked draft or dossier as a file',
  },
  what: {
    nl: 'line <thema|lijn>, table, comparison <stuk> <stuk>, passage <zin> <zin>, overview, draft <bestand>, dossier, of all',
    en: 'line <theme|line>, table, comparison <doc> <doc>, passage <sentence> <sentence>, overview, draft <file>, dossier, or all',
  },
  format: {
    nl: 'docx, html, pdf, svg, png, md, csv, json, tei of annotations; meer dan een met komma’s',
    en: 'docx, html, pdf, svg, png, md, csv, json, tei or annotations; several with commas',
  },
  out: { nl: 'bestand, of map (eindigend op /) voor meer dan een', en: 'file, or folder (ending in /) for several' },
  base: {
    nl: 'adres van de leeszaal voor koppelingen; zonder staat er corpus, lijn en citaat',
    en: 'address of the reading room for links; without it corpus, line and quotation stand there',
  },
  from: { nl: 'eerste jaar', en: 'first year' },
  to: { nl: 'laatste jaar', en: 'last year' },
  author: { nl: 'naam bij wijzigingen en opmerkingen', en: 'name at changes and comments' },
  date: {
    nl: 'dag bij wijzigingen en opmerkingen (standaard: die van het nieuwste stuk)',
    en: 'day at changes and comments (default: that of the newest paper)',
  },
  separator: { nl: 'scheidingsteken in csv (standaard: ;)', en: 'separator in csv (default: ;)' },
  positions: { nl: 'ids van lijnen in de tabel', en: 'ids of lines in the table' },
  papers: { nl: 'stukken in de tabel', en: 'papers in the table' },
  without: { nl: 'stuk dat bij het toetsen niet meetelt', en: 'paper left out when the draft is checked' },
} as const satisfies Readonly<Record<string, Label>>;
