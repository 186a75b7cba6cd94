/** Four statements nobody described, in the words of a rate decision: each year another rate. */
import { buildDossier } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/document.ts';
import { undeclaredSource } from '../../src/read/undeclared-source.ts';

export const rateStatement = (year: number, rate: string): string =>
  [
    `Information received since the board met indicates that the labor market remains strong in ${year}.`,
    'Job gains have been solid in recent months, and the unemployment rate has remained low.',
    'Household spending on durable goods has been rising at a strong pace in most districts.',
    `The board decided to lower the target range for the policy rate to ${rate} percent.`,
    'In assessing the target range for the policy rate the board will watch labor market conditions.',
  ].join('\n\n');

const documents = [2018, 2019, 2020, 2021].map((year, at) =>
  readDocument(
    {
      ...undeclaredSource({ id: `s-${year}`, language: 'en', title: `Statement ${year}` }),
      dates: { document: `${year}-05-01`, event: null },
    },
    rateStatement(year, `${5 - at}`),
  ),
);

export const RATES = buildDossier({
  corpus: {
    id: 'rates',
    title: { nl: 'Rente', en: 'Rates' },
    focus: { regions: [], themes: [] },
    documents: documents.map(({ source }) => source),
  },
  documents,
  knowledge: null,
});
