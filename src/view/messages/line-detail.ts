/** Words around a line, for views and files that show all of it. */

const nl = {
  columns: { document: 'Document', far: 'Hoe ver', words: 'Bewoording', who: 'Wie, hoe, tot wie' },
  ladder: 'Hoe ver elk document gaat',
  rungs: {
    stepwise: 'stapsgewijs',
    none: 'geen graadwoord',
    full: 'volledig',
    'full-scope': 'volledig, en meer',
    unknown: 'graad onbeslist',
    silent: 'zwijgt',
    undecided: 'onbeslist',
  },
  speaks: (home: string): string => `${home} spreekt`,
  other: 'een ander spreekt',
  who: 'Wie',
  how: 'Hoe',
  whom: 'Tot wie',
  source: 'Bron',
  terms: (terms: string): string => `Gezocht naar ${terms}`,
  nothingNear: 'Geen zin kwam in de buurt.',
  ends: {
    title: 'van begin tot eind',
    between: (from: string, to: string, word: string): string => `tussen ${from} en ${to} ${word}`,
    direct: (from: string, to: string, word: string): string => `van ${from} naar ${to} ${word}`,
    chain: (word: string): string => `stap voor stap ${word}`,
    bothWays: 'heen en weer',
    sameAsChain: (from: string, to: string): string =>
      `Wie alleen ${from} en ${to} leest, ziet hetzelfde als wie de stappen ertussen optelt.`,
    compare: (from: string, to: string): string => `Vergelijk ${from} met ${to}`,
  },
  notes: (home: string | null): string =>
    `De lijn is dikker waar de bewoording verder gaat, ${home === null ? '' : `zwart waar ${home} spreekt, grijs waar een ander spreekt, `}en onderbroken waar het document zwijgt. De volgorde van graadwoorden is een redactionele keuze.`,
};

const en: typeof nl = {
  columns: { document: 'Document', far: 'How far', words: 'Wording', who: 'Who, how, to whom' },
  ladder: 'How far each document goes',
  rungs: {
    stepwise: 'step by step',
    none: 'no degree word',
    full: 'full',
    'full-scope': 'full, and more',
    unknown: 'degree undecided',
    silent: 'silent',
    undecided: 'undecided',
  },
  speaks: (home) => `${home} speaks`,
  other: 'somebody else speaks',
  who: 'Who',
  how: 'How',
  whom: 'To whom',
  source: 'Source',
  terms: (terms) => `Searched for ${terms}`,
  nothingNear: 'No sentence came near.',
  ends: {
    title: 'end to end',
    between: (from, to, word) => `between ${from} and ${to} ${word}`,
    direct: (from, to, word) => `from ${from} to ${to} ${word}`,
    chain: (word) => `step by step ${word}`,
    bothWays: 'back and forth',
    sameAsChain: (from, to) =>
      `Whoever reads ${from} and ${to} alone sees the same as whoever adds up the steps between.`,
    compare: (from, to) => `Compare ${from} with ${to}`,
  },
  notes: (home) =>
    `The line is thicker where the wording goes further, ${home === null ? '' : `black where ${home} speaks, grey where somebody else speaks, `}and interrupted where the document is silent. The order of degree words is an editorial choice.`,
};

export const lineDetailWords = { nl, en } as const;
