/** What is said of two dossiers told apart. */
import { counted } from './command-messages.ts';

const nl = {
  same: 'Geen verschil: dezelfde stukken, dezelfde bevindingen.',
  text: 'De tekst is veranderd',
  textSame: 'De tekst is niet veranderd: dezelfde stukken, byte voor byte.',
  added: (list: string) => `  erbij: ${list}`,
  removed: (list: string) => `  weg: ${list}`,
  rewritten: (list: string) => `  gewijzigd: ${list}`,
  reading: 'Onze lezing is veranderd',
  knowledge: '  andere kennis (thema’s, onderwerpen, gebieden of taal)',
  corrections: '  andere correcties',
  redeclared: (list: string) => `  anders vastgelegd: ${list}`,
  reread: (list: string) => `  anders gelezen: ${list}`,
  program: '  een andere versie van het programma, of van wat zonder kennis gevonden wordt',
  byText: (came: number, went: number) => `Bevindingen door de tekst: ${came} erbij, ${went} weg`,
  byReading: (came: number, went: number) => `Bevindingen door onze lezing: ${came} erbij, ${went} weg`,
  none: 'Bevindingen: geen verschil.',
  noDossier: (file: string) =>
    `${file} is geen dossier; verwacht: een dossier (.json), een map met corpus.json, of een dossierbestand.`,
  rebuilt: (time: string) => `Opnieuw gelezen (${time}); ververs de pagina.`,
  notRebuilt: 'Het corpus heeft fouten; de leeszaal toont nog wat het was.',
  more: (n: number) => `  … en nog ${counted(n, 'bevinding', 'bevindingen')}`,
};

const en: typeof nl = {
  same: 'No difference: the same papers, the same findings.',
  text: 'The text changed',
  textSame: 'The text did not change: the same papers, byte for byte.',
  added: (list) => `  added: ${list}`,
  removed: (list) => `  gone: ${list}`,
  rewritten: (list) => `  rewritten: ${list}`,
  reading: 'Our reading changed',
  knowledge: '  other knowledge (themes, objects, regions or language)',
  corrections: '  other corrections',
  redeclared: (list) => `  declared otherwise: ${list}`,
  reread: (list) => `  read otherwise: ${list}`,
  program: '  another version of the program, or of what is found without knowledge',
  byText: (came, went) => `Findings by the text: ${came} new, ${went} gone`,
  byReading: (came, went) => `Findings by our reading: ${came} new, ${went} gone`,
  none: 'Findings: no difference.',
  noDossier: (file) =>
    `${file} is no dossier; expected a dossier (.json), a folder with corpus.json, or a dossier file.`,
  rebuilt: (time) => `Read anew (${time}); reload the page.`,
  notRebuilt: 'The corpus has faults; the reading room still shows what it was.',
  more: (n) => `  … and ${counted(n, 'finding', 'findings')} more`,
};

export const DIFFERENCE_MESSAGES = { nl, en } as const;
