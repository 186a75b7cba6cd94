import type { Language } from '../../model.ts';

/** Words that only a page in one file says. */

const nl = {
  sources: 'Bronnen',
  open: 'Open in Beleidslijn',
  place: 'Toon deze plaats',
  stations: 'De lijn, document voor document',
  figure: 'De lijn in beeld',
  what: 'Wat ermee gebeurt',
  empty: 'niets hier',
  legend: 'Legenda',
  axis: 'Vergeleken op',
  verdict: 'Uitkomst',
  paragraph: 'de hele alinea',
  passage: (position: string): string => `Over: ${position}`,
  cells: 'Wat elk document per thema zegt, en waar het zwijgt.',
  marks: (home: string | null): string =>
    `${home === null ? 'Grijs is wie spreekt' : `Zwart is ${home}, grijs een ander`}; haken staan waar een document is doorzocht en zwijgt.`,
  picture: 'Overzicht, schuift opzij',
  finding: 'Bevinding',
  draft: 'Een concept is geen document van dit dossier; de nummers verwijzen naar de bevindingen.',
};

const en: typeof nl = {
  sources: 'Sources',
  open: 'Open in Beleidslijn',
  place: 'Show this place',
  stations: 'The line, document by document',
  figure: 'The line as a picture',
  what: 'What became of it',
  empty: 'nothing here',
  legend: 'Legend',
  axis: 'Compared on',
  verdict: 'Outcome',
  paragraph: 'the whole paragraph',
  passage: (position) => `About: ${position}`,
  cells: 'What each document says per theme, and where it is silent.',
  marks: (home) =>
    `${home === null ? 'Grey is whoever speaks' : `Black is ${home}, grey somebody else`}; brackets stand where a document was searched and is silent.`,
  picture: 'Overview, scrolls sideways',
  finding: 'Finding',
  draft: 'A draft is no document of this dossier; the numbers point at the findings.',
};

export const htmlStrings: Readonly<Record<Language, typeof nl>> = { nl, en };
