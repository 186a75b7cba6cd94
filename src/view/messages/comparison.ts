/** Words in which two whole papers are told. */

const several = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

const nl = {
  summary: (year: string, total: number, parts: string, newer: string, added: number): string =>
    `Van de ${several(total, 'zin', 'zinnen')} uit ${year} ${parts}. Nieuw in ${newer}: ${added}.`,
  summaryNone: (year: string, newer: string, added: number): string =>
    `Uit ${year} staan hier geen zinnen. Nieuw in ${newer}: ${added}.`,
  summaryBeside: (one: string, total: number, same: number, alone: number, other: string, added: number): string =>
    `${one} en ${other} staan zonder volgorde naast elkaar: zij zijn van één dag, of een van beide heeft geen datum. Van de ${several(total, 'zin', 'zinnen')} uit ${one} ${same === 1 ? 'is er' : 'zijn er'} ${same} gelijk; alleen in ${one}: ${alone}, alleen in ${other}: ${added}.`,
  onlyIn: (year: string): string => `alleen in ${year}`,
  counted: {
    same: (n: number): string => `${n} gelijk`,
    reworded: (n: number): string => `${n} herschreven`,
    absorbed: (n: number): string => `${n} opgegaan in een andere zin`,
    dropped: (n: number): string => `${n} vervallen`,
    elsewhere: (n: number): string => `${n} elders in het stuk`,
  },
  stands: (place: string): string => `ook in ${place}`,
  standsIn: { footnote: 'in een noot', heading: 'in een kop', form: 'in een tabel of briefhoofd' },
  apart: {
    footnote: (n: number): string => several(n, 'noot', 'noten'),
    heading: (n: number): string => several(n, 'kop', 'koppen'),
    form: (n: number): string => several(n, 'regel van tabel of briefhoofd', 'regels van tabel of briefhoofd'),
  },
  cells: (n: number): string => `${several(n, 'ander cijfer', 'andere cijfers')} in tabellen`,
  cell: 'rij en kolom',
  searchedOnly: (parts: string): string => `alleen doorzocht op gelijke zinnen: ${parts}`,
  are: (n: number): string => (n === 1 ? 'is er' : 'zijn er'),
  formula: 'vaste formule',
  possible: 'mogelijke koppeling',
  moved: (from: string): string => `verplaatst uit ${from}`,
  opening: 'vóór de eerste kop',
  from: (place: string): string => `uit ${place}`,
  sentences: (n: number): string => several(n, 'zin', 'zinnen'),
  legendItems: {
    del: 'vervalt',
    ins: 'nieuw',
    dropped: 'hele zin vervalt',
    new: 'hele zin nieuw',
    moved: 'verplaatst',
    stayed: 'gelijk gebleven',
    context: 'rest van de zin, niet woord voor woord vergeleken',
    degree: 'graadwoord',
  },
  paragraph: 'al.',
  point: 'pt.',
  only: (headings: string, more: number): string =>
    more > 0
      ? `alleen ${headings}, met ${several(more, 'gekoppelde zin', 'gekoppelde zinnen')} van elders`
      : `alleen ${headings}`,
  partsAbout: 'de delen over het onderwerp',
  leftOut: (n: number): string => `${several(n, 'zin', 'zinnen')} niet getoond`,
};

const en: typeof nl = {
  summary: (year, total, parts, newer, added) =>
    `Of the ${several(total, 'sentence', 'sentences')} of ${year} ${parts}. New in ${newer}: ${added}.`,
  summaryNone: (year, newer, added) => `No sentences of ${year} stand here. New in ${newer}: ${added}.`,
  summaryBeside: (one, total, same, alone, other, added) =>
    `${one} and ${other} stand side by side without an order: they are of one day, or one of them has no date. Of the ${several(total, 'sentence', 'sentences')} of ${one} ${same} ${same === 1 ? 'is' : 'are'} the same; only in ${one}: ${alone}, only in ${other}: ${added}.`,
  onlyIn: (year) => `only in ${year}`,
  counted: {
    same: (n) => `${n} the same`,
    reworded: (n) => `${n} reworded`,
    absorbed: (n) => `${n} taken up in another sentence`,
    dropped: (n) => `${n} dropped`,
    elsewhere: (n) => `${n} elsewhere in the paper`,
  },
  stands: (place) => `also in ${place}`,
  standsIn: { footnote: 'in a note', heading: 'in a heading', form: 'in a table or letterhead' },
  apart: {
    footnote: (n) => several(n, 'note', 'notes'),
    heading: (n) => several(n, 'heading', 'headings'),
    form: (n) => several(n, 'line of table or letterhead', 'lines of table or letterhead'),
  },
  cells: (n) => `${several(n, 'other figure', 'other figures')} in tables`,
  cell: 'row and column',
  searchedOnly: (parts) => `only searched for equal sentences: ${parts}`,
  are: (n) => (n === 1 ? 'there is' : 'there are'),
  formula: 'set phrase',
  possible: 'possible link',
  moved: (from) => `moved from ${from}`,
  opening: 'before the first heading',
  from: (place) => `from ${place}`,
  sentences: (n) => several(n, 'sentence', 'sentences'),
  legendItems: {
    del: 'goes',
    ins: 'new',
    dropped: 'whole sentence goes',
    new: 'whole sentence new',
    moved: 'moved',
    stayed: 'stayed the same',
    context: 'rest of the sentence, not compared word by word',
    degree: 'degree word',
  },
  paragraph: 'par.',
  point: 'pt.',
  only: (headings, more) =>
    more > 0
      ? `only ${headings}, with ${several(more, 'linked sentence', 'linked sentences')} from elsewhere`
      : `only ${headings}`,
  partsAbout: 'the parts about the subject',
  leftOut: (n) => `${several(n, 'sentence', 'sentences')} not shown`,
};

export const comparisonStrings = { nl, en } as const;
