/** The words of the table of positions that stand in a widget too; those of the page and its files alone are in page-messages.ts. */

const several = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

const nl = {
  title: (corpus: string): string => `Standpunten ${corpus}`,
  how: 'Vet en onderstreept: het woord dat sterkte of reikwijdte bepaalt. Haken: doorzocht, zwijgt. Sterker, zwakker, breder, smaller: ten opzichte van het vorige document dat spreekt.',
  position: 'Standpunt',
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
};

export type TableStrings = typeof nl;

const en: TableStrings = {
  title: (corpus) => `Positions ${corpus}`,
  how: 'Bold and underlined: the word that carries degree or scope. Brackets: searched, silent. Stronger, weaker, broader, narrower: than the last document that speaks.',
  position: 'Position',
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
};

export const tableStrings = { nl, en } as const;
