/** The words of the table of positions. They travel with the view, which is loaded when it is first shown. */

const several = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

const nl = {
  title: (corpus: string): string => `Standpunten ${corpus}`,
  size: (positions: string, papers: string): string => `${positions}, ${papers}`,
  positions: (n: number, word: string): string => `${word} ${n === 1 ? 'standpunt' : 'standpunten'}`,
  papers: (n: number, word: string): string => `${word} ${n === 1 ? 'document' : 'documenten'}`,
  of: (n: number): string => ` van de ${n}`,
  how: 'Vet en onderstreept: het woord dat sterkte of reikwijdte bepaalt. Haken: doorzocht, zwijgt. Sterker, zwakker, breder, smaller: ten opzichte van het vorige document dat spreekt.',
  caption: 'Per standpunt wat elk document erover zegt, met wie het zegt en waar het zwijgt.',
  scroll: 'Tabel van standpunten, schuift opzij',
  position: 'Standpunt',
  choose: 'Kies standpunten en jaren',
  chooseWhy: 'Zonder keuze staat er per thema één lijn: die het vaakst terugkomt en het meest verschuift.',
  years: 'Documenten',
  standard: 'Terug naar de keuze vooraf',
  word: 'Word (.docx)',
  csv: 'Csv',
  print: 'Afdrukken of pdf',
  copyLink: 'Kopieer koppeling',
  linked: 'Koppeling naar deze tabel gekopieerd.',
  changed: (positions: number, papers: number): string =>
    `De tabel toont nu ${several(positions, 'standpunt', 'standpunten')} en ${several(papers, 'document', 'documenten')}.`,
  noLines: 'Geen standpunten om te tonen',
  noLinesWhy:
    'Geen standpunt van dit dossier kan door de documenten gevolgd worden. Wat elk document zegt, staat in het overzicht.',
  oneDocument: 'Eén document: nog niets te vergelijken. Met een tweede document begint de tabel te spreken.',
  searched: (n: number): string => `${several(n, 'zin', 'zinnen')} doorzocht`,
  elsewhere: (found: string): string => `elders: ${found}`,
  against: (year: string): string => `(t.o.v. ${year})`,
  more: (n: number): string => `nog ${several(n, 'zin', 'zinnen')}`,
  paragraph: 'al.',
  point: 'punt',
  unnamed: 'spreker niet genoemd',
  openLine: (position: string, year: string): string => `Lijn ${position}, ${year}`,
  counted: (n: number): string => several(n, 'zin', 'zinnen'),
  notCounted: (n: number, parts: string): string => `${several(n, 'zin', 'zinnen')} uit ${parts} niet vergeleken`,
  unread: 'niet gelezen',
  notes: 'Bronnen',
  rules: 'koppelingen door regels gelegd, niet door een mens bevestigd',
};

export type TableStrings = typeof nl;

const en: TableStrings = {
  title: (corpus) => `Positions ${corpus}`,
  size: (positions, papers) => `${positions}, ${papers}`,
  positions: (n, word) => `${word} ${n === 1 ? 'position' : 'positions'}`,
  papers: (n, word) => `${word} ${n === 1 ? 'document' : 'documents'}`,
  of: (n) => ` of the ${n}`,
  how: 'Bold and underlined: the word that carries degree or scope. Brackets: searched, silent. Stronger, weaker, broader, narrower: than the last document that speaks.',
  caption: 'Per position what each document says of it, who says it, and where it is silent.',
  scroll: 'Table of positions, scrolls sideways',
  position: 'Position',
  choose: 'Choose positions and years',
  chooseWhy: 'Without a choice there is one line per theme: the one that returns most and moves most.',
  years: 'Documents',
  standard: 'Back to the choice made beforehand',
  word: 'Word (.docx)',
  csv: 'Csv',
  print: 'Print or pdf',
  copyLink: 'Copy link',
  linked: 'Link to this table copied.',
  changed: (positions, papers) =>
    `The table now shows ${several(positions, 'position', 'positions')} and ${several(papers, 'document', 'documents')}.`,
  noLines: 'No positions to show',
  noLinesWhy:
    'No position of this dossier can be followed through the documents. What each document says is in the overview.',
  oneDocument: 'One document: nothing to compare yet. With a second document the table begins to speak.',
  searched: (n) => `${several(n, 'sentence', 'sentences')} searched`,
  elsewhere: (found) => `elsewhere: ${found}`,
  against: (year) => `(against ${year})`,
  more: (n) => `${several(n, 'more sentence', 'more sentences')}`,
  paragraph: 'par.',
  point: 'point',
  unnamed: 'speaker not named',
  openLine: (position, year) => `Line ${position}, ${year}`,
  counted: (n) => several(n, 'sentence', 'sentences'),
  notCounted: (n, parts) => `${several(n, 'sentence', 'sentences')} of ${parts} not compared`,
  unread: 'not read',
  notes: 'Sources',
  rules: 'links made by rules, not confirmed by a person',
};

export const tableStrings = { nl, en } as const;
