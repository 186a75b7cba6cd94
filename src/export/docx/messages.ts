import type { Language } from '../../model.ts';

/** What only a Word document says; what other files say too stands in src/present. */
const nl = {
  comparison: (older: string, newer: string): string => `${older} en ${newer}, als wijzigingen`,
  older: 'Ouder',
  newer: 'Nieuwer',
  noNote: (marker: string): string => `Noot ${marker} staat niet in dit stuk.`,
  leftOut: (parts: string): string => `Niet in deze vergelijking: ${parts}.`,
  notRead: (why: string): string => `Niet gelezen: ${why}`,
  how: (older: string, newer: string): string =>
    `Alle wijzigingen accepteren geeft de tekst van ${newer}; alle wijzigingen verwerpen geeft die van ${older}. Doorgehaald: vervalt. Onderstreept: komt erbij. Wat verplaatst is, vervalt op de ene plaats en komt op de andere, met op beide een opmerking.`,
  movedTo: (place: string): string => `Verplaatst naar ${place}`,
  movedFrom: (place: string): string => `Verplaatst uit ${place}`,
  place: 'Plaats',
  link: 'Koppeling',
  degrees: 'Vet en onderstreept: het woord dat zegt hoe ver. De volgorde van graadwoorden is een redactionele keuze.',
  sources: 'Bronnen',
  page: (current: string, total: string): readonly string[] => ['Bladzijde ', current, ' van ', total],
  finding: (number: number, kind: string): string => `${number}. ${kind}`,
  missing: 'Wat het concept niet herhaalt',
  tested: 'Waaraan is getoetst',
  openLine: 'Lijn in Beleidslijn',
  confirmed: 'Koppeling door een mens bevestigd.',
};

export type DocxStrings = typeof nl;

const en: DocxStrings = {
  comparison: (older, newer) => `${older} and ${newer}, as changes`,
  older: 'Older',
  newer: 'Newer',
  noNote: (marker) => `Note ${marker} is not in this paper.`,
  leftOut: (parts) => `Not in this comparison: ${parts}.`,
  notRead: (why) => `Not read: ${why}`,
  how: (older, newer) =>
    `Accepting all changes gives the text of ${newer}; rejecting all changes gives that of ${older}. Struck through: goes. Underlined: comes. What moved goes in one place and comes in another, with a comment on both.`,
  movedTo: (place) => `Moved to ${place}`,
  movedFrom: (place) => `Moved from ${place}`,
  place: 'Place',
  link: 'Link',
  degrees: 'Bold and underlined: the word that says how far. The order of degree words is an editorial choice.',
  sources: 'Sources',
  page: (current, total) => ['Page ', current, ' of ', total],
  finding: (number, kind) => `${number}. ${kind}`,
  missing: 'What the draft does not repeat',
  tested: 'What it was checked against',
  openLine: 'Line in Beleidslijn',
  confirmed: 'Link confirmed by a person.',
};

export const docxStrings: Readonly<Record<Language, DocxStrings>> = { nl, en };
