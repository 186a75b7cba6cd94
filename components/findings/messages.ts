import type { Language } from '../../src/model.ts';

/** What this view alone says; what is said of a finding stands in src/view/findings/messages.ts. */
const nl = {
  howRead: 'Hoe gelezen',
  ownPapers: 'Eigen stukken',
  kinds: 'Soort bevinding',
  all: 'Alle',
  theme: 'Thema',
  paper: 'Stuk',
  speaker: 'Spreker',
  region: 'Land',
  any: 'alle',
  corrected: 'gecorrigeerd',
  clear: 'Wis de keuze',
  narrowed: (n: number, names: readonly string[]): string =>
    `${n} ${n === 1 ? 'bevinding' : 'bevindingen'}${names.length === 0 ? '' : `, ${names.join(', ')}`}`,
  more: (n: number): string => `Toon nog ${n}`,
  gap: (years: number, months: number): readonly [time: string, without: string] => [
    [years > 0 ? `${years} jaar` : '', months > 0 ? `${months} ${months === 1 ? 'maand' : 'maanden'}` : '']
      .filter(Boolean)
      .join(' en '),
    'geen stuk',
  ],
  others: (n: number): string => `en nog ${n} op de lijn`,
  understood: 'Begrepen',
  legend: 'Legenda',
  strength: (home: string | null): string =>
    home === null ? 'Dikker is sterker.' : `Dikker is sterker. Zwart: ${home} spreekt. Grijs: een ander.`,
  silence: 'Haken: het stuk is doorzocht en zwijgt. Stippels: de lijn loopt door.',
  marked: 'Gemarkeerd: het woord dat schuift. Een zin opent lijn en bron.',
  markedWord: 'verdere',
  ruler: 'Tijdlijn van de stukken',
  asCsv: 'csv',
  copied: 'De zin met zijn bron is gekopieerd.',
  notCopied: 'Kopiëren lukt niet in deze browser; de zin staat hieronder, klaar om te selecteren.',
  noDossier: 'Geen bevindingen om te tonen',
  smallLine: (name: string, text: string): string => `${name}: ${text}`,
};

const en: typeof nl = {
  howRead: 'How it was read',
  ownPapers: 'Own papers',
  kinds: 'Kind of finding',
  all: 'All',
  theme: 'Theme',
  paper: 'Paper',
  speaker: 'Speaker',
  region: 'Country',
  any: 'all',
  corrected: 'corrected',
  clear: 'Clear the choice',
  narrowed: (n, names) =>
    `${n} ${n === 1 ? 'finding' : 'findings'}${names.length === 0 ? '' : `, ${names.join(', ')}`}`,
  more: (n) => `Show ${n} more`,
  gap: (years, months) => [
    [
      years > 0 ? `${years} ${years === 1 ? 'year' : 'years'}` : '',
      months > 0 ? `${months} ${months === 1 ? 'month' : 'months'}` : '',
    ]
      .filter(Boolean)
      .join(' and '),
    'no paper',
  ],
  others: (n) => `and ${n} more on the line`,
  understood: 'Understood',
  legend: 'Legend',
  strength: (home) =>
    home === null ? 'Thicker is stronger.' : `Thicker is stronger. Black: ${home} speaks. Grey: another.`,
  silence: 'Brackets: the paper was searched and is silent. Dots: the line goes on.',
  marked: 'Marked: the word that shifts. A sentence opens line and source.',
  markedWord: 'further',
  ruler: 'Timeline of the papers',
  asCsv: 'csv',
  copied: 'The sentence with its source was copied.',
  notCopied: 'Copying fails in this browser; the sentence stands below, ready to be selected.',
  noDossier: 'No findings to show',
  smallLine: (name, text) => `${name}: ${text}`,
};

export const findingsViewStrings: Readonly<Record<Language, typeof nl>> = { nl, en };
