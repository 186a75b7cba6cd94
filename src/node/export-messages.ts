import { counted } from './command-messages.ts';

/** What the export command says; every sentence names what was found and what was expected. */

const nl = {
  unknownWhat: (given: string, choices: string) => `kan ${given} niet exporteren; verwacht: ${choices}.`,
  unknownFormat: (given: string, choices: string) => `${given} is geen vorm hiervoor; verwacht: ${choices}.`,
  noFormat: (choices: string) =>
    `geen vorm genoemd; verwacht: --format met een van ${choices}, of --out met zo’n uitgang.`,
  needsOut: (format: string) => `${format} is geen tekst; verwacht: --out met een bestand of een map (eindigend op /).`,
  needsFolder: (files: number, list: string) =>
    `dit worden ${files} bestanden (${list}); verwacht: --out met een map, eindigend op /.`,
  wrongBase: (given: string) => `--base-url is ${given}; verwacht: een adres met http(s) of een relatief adres.`,
  wrongDate: (given: string) => `--date is ${given}; verwacht: een dag als 2026-05-26.`,
  wrongYear: (option: string, given: string) => `${option} is ${given}; verwacht: een jaar van vier cijfers.`,
  noLine: (given: string) =>
    `geen lijn heet ${given}; verwacht: een thema of het id van een lijn (beleidslijn trace toont ze).`,
  twoNames: (what: string, form: string) => `${what} vraagt twee namen; verwacht: ${form}.`,
  noSentence: (given: string, choices: string) => `geen zin heet ${given}${choices}; verwacht: een id als 2023.b63.s4.`,
  samePaper: (a: string, b: string) => `${a} en ${b} staan in één stuk; verwacht: zinnen uit twee stukken.`,
  noDraft: 'geen concept genoemd; verwacht: het pad van een tekstbestand.',
  written: (n: number) => `${counted(n, 'bestand', 'bestanden')} geschreven`,
};

const en: typeof nl = {
  unknownWhat: (given, choices) => `cannot export ${given}; expected ${choices}.`,
  unknownFormat: (given, choices) => `${given} is no format of it; expected ${choices}.`,
  noFormat: (choices) => `no format named; expected --format with one of ${choices}, or --out with such an ending.`,
  needsOut: (format) => `${format} is no text; expected --out with a file or a folder (ending in /).`,
  needsFolder: (files, list) => `this makes ${files} files (${list}); expected --out with a folder, ending in /.`,
  wrongBase: (given) => `--base-url is ${given}; expected an http(s) or a relative address.`,
  wrongDate: (given) => `--date is ${given}; expected a day like 2026-05-26.`,
  wrongYear: (option, given) => `${option} is ${given}; expected a year of four figures.`,
  noLine: (given) => `no line is called ${given}; expected a theme or the id of a line (beleidslijn trace shows them).`,
  twoNames: (what, form) => `${what} takes two names; expected ${form}.`,
  noSentence: (given, choices) => `no sentence is called ${given}${choices}; expected an id like 2023.b63.s4.`,
  samePaper: (a, b) => `${a} and ${b} stand in one paper; expected sentences of two papers.`,
  noDraft: 'no draft named; expected the path of a text file.',
  written: (n) => `${counted(n, 'file', 'files')} written`,
};

export const EXPORT_MESSAGES = { nl, en } as const;
