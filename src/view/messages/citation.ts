/** Words of a source: days, places, and what a paper does not print. */

const nl = {
  months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  paragraph: 'alinea',
  point: 'punt',
  under: 'onder',
  meeting: 'bijeenkomst van',
  missing: { date: 'datum stuk', reference: 'kenmerk', and: 'en' },
};

const en: typeof nl = {
  months: 'January February March April May June July August September October November December'.split(' '),
  paragraph: 'paragraph',
  point: 'point',
  under: 'under',
  meeting: 'meeting of',
  missing: { date: 'date of paper', reference: 'reference', and: 'and' },
};

/** The same where a source is told in full: apart, for a widget tells none so. */
export const sourceStrings = {
  nl: {
    noDate: 'datum niet vermeld',
    noDocumentDate: 'datum stuk niet vermeld',
    noReference: 'Kenmerk niet vermeld',
    noIssuer: 'afzender niet vermeld',
  },
  en: {
    noDate: 'date not stated',
    noDocumentDate: 'date of paper not stated',
    noReference: 'Reference not stated',
    noIssuer: 'issuer not stated',
  },
} as const;

export const citationStrings = { nl, en } as const;
