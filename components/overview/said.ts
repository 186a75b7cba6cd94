import type { Language } from '../../src/model.ts';
import type { Order } from '../only.ts';

/** What the filter, the order and the window of the overview say. */

const several = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

const nl = {
  filter: (what: string): string => `Filter: ${what}`,
  everything: 'alles',
  region: 'Gebied, genoemd of aangesproken',
  wholeFocus: (focus: string): string => (focus === '' ? 'alle' : `${focus}, geheel`),
  speaker: 'Spreker',
  speakers: { all: 'iedereen', home: 'Nederland', other: 'een ander dan Nederland' },
  genre: 'Soort document',
  from: 'Van jaar',
  to: 'Tot en met',
  first: 'eerste',
  last: 'laatste',
  theme: 'Thema’s',
  clear: 'Wis filter',
  close: 'Sluit filter',
  nothing: 'Niets voldoet aan dit filter',
  nothingWhy: 'Geen document of thema blijft over. Dat zegt niets over stilte: er is niets doorzocht.',
  order: 'Volgorde',
  orders: { dossier: 'dossier', alphabet: 'alfabet', changed: 'meest gewijzigd' } as Record<Order, string>,
  ordered: (order: string): string => `Volgorde van de thema’s: ${order}.`,
  hidden: (n: number): string => `${n} × buiten het filter`,
  hiddenCell: 'spreekt, buiten het filter',
  legendHidden: 'buiten het filter',
  ledger: (n: number): string => `Het filter laat ${several(n, 'zin', 'zinnen')} weg.`,
  themesShown: (n: number): string => several(n, 'thema', 'thema’s'),
  // ── Many papers ──
  of: (n: number, all: number): string => `${n} van ${all}`,
  speaksIn: (n: number, all: number): string => `spreekt in ${n} van ${several(all, 'document', 'documenten')}`,
  runs: (n: number, longest: number): string =>
    `${several(n, 'zwijgende reeks', 'zwijgende reeksen')} van drie of meer, de langste ${longest}`,
  silentRun: (n: number): string => `zwijgt, ${n}`,
  window: 'Venster',
  windowOf: (n: number, from: string, to: string): string =>
    `Venster: ${several(n, 'document', 'documenten')}, ${from} tot ${to}`,
  perSentence: 'per zin',
  earlier: 'Eerder',
  later: 'Later',
  size: 'Documenten in het venster',
  year: 'Begin bij jaar',
  timeline: (n: number, from: string, to: string): string =>
    `Tijdlijn van ${several(n, 'document', 'documenten')}, ${from} tot ${to}`,
  edge: { first: 'Begin van het venster', last: 'Einde van het venster' },
  keys: 'Shift met pijltjes schuift het venster een document op, Page Up en Page Down een heel venster.',
  caption: (most: number): string =>
    `${most > 1 ? `Op de as één balk per plek, van ten hoogste ${most} documenten: de hoogste telt.` : 'Op de as één balk per document.'} Hoogte: aantal zinnen over het thema (wortelschaal). Zwart: Nederland spreekt. Grijs: een ander. Haken: drie of meer documenten achter elkaar doorzocht en zwijgend. Kortere stiltes blijven wit en staan in het venster.`,
  undated: (n: number): string => `${several(n, 'document', 'documenten')} zonder datum staan aan het eind van de as.`,
  whole: 'Door de jaren',
};

const en: typeof nl = {
  filter: (what) => `Filter: ${what}`,
  everything: 'everything',
  region: 'Region, named or addressed',
  wholeFocus: (focus) => (focus === '' ? 'all' : `${focus}, as a whole`),
  speaker: 'Speaker',
  speakers: { all: 'everybody', home: 'the Netherlands', other: 'somebody other than the Netherlands' },
  genre: 'Kind of document',
  from: 'From year',
  to: 'Up to',
  first: 'first',
  last: 'last',
  theme: 'Themes',
  clear: 'Clear filter',
  close: 'Close filter',
  nothing: 'Nothing passes this filter',
  nothingWhy: 'No document or theme is left. That says nothing about silence: nothing was searched.',
  order: 'Order',
  orders: { dossier: 'dossier', alphabet: 'alphabet', changed: 'most changed' },
  ordered: (order) => `Order of the themes: ${order}.`,
  hidden: (n) => `${n} × outside the filter`,
  hiddenCell: 'speaks, outside the filter',
  legendHidden: 'outside the filter',
  ledger: (n) => `The filter leaves out ${several(n, 'sentence', 'sentences')}.`,
  themesShown: (n) => several(n, 'theme', 'themes'),
  of: (n, all) => `${n} of ${all}`,
  speaksIn: (n, all) => `speaks in ${n} of ${several(all, 'document', 'documents')}`,
  runs: (n, longest) => `${several(n, 'silent run', 'silent runs')} of three or more, the longest ${longest}`,
  silentRun: (n) => `silent, ${n}`,
  window: 'Window',
  windowOf: (n, from, to) => `Window: ${several(n, 'document', 'documents')}, ${from} to ${to}`,
  perSentence: 'by the sentence',
  earlier: 'Earlier',
  later: 'Later',
  size: 'Documents in the window',
  year: 'Begin at year',
  timeline: (n, from, to) => `Time line of ${several(n, 'document', 'documents')}, ${from} to ${to}`,
  edge: { first: 'Begin of the window', last: 'End of the window' },
  keys: 'Shift and arrows move the window by a document, Page Up and Page Down by a whole window.',
  caption: (most) =>
    `${most > 1 ? `One bar per place on the axis, of at most ${most} documents: the highest counts.` : 'One bar per document on the axis.'} Height: number of sentences on the theme (square-root scale). Black: the Netherlands speaks. Grey: somebody else. Brackets: three or more documents in a row, searched and silent. Shorter silences stay white and stand in the window.`,
  undated: (n) => `${several(n, 'document', 'documents')} without a date stand at the end of the axis.`,
  whole: 'Through the years',
};

export const said: Readonly<Record<Language, typeof nl>> = { nl, en };
