/** Words of a TEI file that no view has. */
export const teiStrings = {
  nl: {
    variants: (title: string): string => `${title} (kritisch apparaat)`,
    base: 'Elk stuk is een getuige. Wat beide getuigen gelijk hebben, staat buiten het apparaat; een lege lezing (rdg) is een zwijgend stuk, een hiaat (gap) een stuk dat niet gelezen of niet beslist is. De lezingen van een getuige achter elkaar zijn zijn bewoording.',
    degrees: 'Graadwoorden, in volgorde van hoe ver zij gaan. De volgorde is een redactionele keuze.',
    languages: { nl: 'Nederlands', en: 'Engels' },
    steps: 'Stap voor stap',
    beside: 'Ernaast',
    part: 'deel van een zin die in een ander blok heel staat',
    reference: 'kenmerk',
    issuer: 'afzender',
    date: 'datum stuk',
  },
  en: {
    variants: (title: string): string => `${title} (critical apparatus)`,
    base: 'Every paper is a witness. What both witnesses share stands outside the apparatus; an empty reading (rdg) is a silent paper, a gap one that was not read or not decided. The readings of a witness one after another are its wording.',
    degrees: 'Degree words, in the order of how far they go. The order is an editorial choice.',
    languages: { nl: 'Dutch', en: 'English' },
    steps: 'Step by step',
    beside: 'Beside it',
    part: 'part of a sentence that stands whole in another block',
    reference: 'reference',
    issuer: 'issuer',
    date: 'date of paper',
  },
} as const;
