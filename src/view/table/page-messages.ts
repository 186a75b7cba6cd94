/** Words of the table of positions that the page and its files have and a widget has not. They travel with the view. */

const several = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

const nl = {
  size: (positions: string, papers: string): string => `${positions}, ${papers}`,
  positions: (n: number, word: string): string => `${word} ${n === 1 ? 'standpunt' : 'standpunten'}`,
  papers: (n: number, word: string): string => `${word} ${n === 1 ? 'document' : 'documenten'}`,
  of: (n: number): string => ` van de ${n}`,
  caption: 'Per standpunt wat elk document erover zegt, met wie het zegt en waar het zwijgt.',
  scroll: 'Tabel van standpunten, schuift opzij',
  choose: 'Kies standpunten en jaren',
  chooseWhy: 'Zonder keuze staat er per thema één lijn: die het vaakst terugkomt en het meest verschuift.',
  years: 'Documenten',
  standard: 'Terug naar de keuze vooraf',
  word: 'Word (.docx)',
  csv: 'Csv',
  print: 'Afdrukken of pdf',
  copyLink: 'Kopieer link',
  linked: 'Link naar deze tabel gekopieerd.',
  changed: (positions: number, papers: number): string =>
    `De tabel toont nu ${several(positions, 'standpunt', 'standpunten')} en ${several(papers, 'document', 'documenten')}.`,
  noLines: 'Geen standpunten om te tonen',
  noLinesWhy:
    'Geen standpunt van dit dossier kan door de documenten gevolgd worden. Wat elk document zegt, staat in het overzicht.',
  oneDocument: 'Eén document: nog niets te vergelijken. Met een tweede document begint de tabel te spreken.',
  rules: 'koppelingen door regels gelegd, niet door een mens bevestigd',
};

const en: typeof nl = {
  size: (positions, papers) => `${positions}, ${papers}`,
  positions: (n, word) => `${word} ${n === 1 ? 'position' : 'positions'}`,
  papers: (n, word) => `${word} ${n === 1 ? 'document' : 'documents'}`,
  of: (n) => ` of the ${n}`,
  caption: 'Per position what each document says of it, who says it, and where it is silent.',
  scroll: 'Table of positions, scrolls sideways',
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
  rules: 'links made by rules, not confirmed by a person',
};

export const tablePageStrings = { nl, en } as const;
