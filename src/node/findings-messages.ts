/** What the findings command says; every sentence names what was found and what was expected. */

const nl = {
  unknownKind: (given: string, choices: string) => `geen soort heet ${given}; verwacht: een van ${choices}.`,
  unknownTheme: (given: string, choices: string) =>
    `geen bevinding heeft thema ${given}; verwacht: een van ${choices}.`,
  unknownSpeaker: (given: string, choices: string) =>
    `geen bevinding heeft spreker ${given}; verwacht: een van ${choices}.`,
  unknownCountry: (given: string, choices: string) =>
    `geen bevinding gaat over ${given}; verwacht: een van ${choices}.`,
  ambiguous: (given: string, choices: string) =>
    `${given} kan elk zijn van ${choices}; verwacht: een naam die er één aanwijst.`,
  none: 'niets, want dit dossier heeft geen bevindingen',
  also: 'ook',
  more: (n: number) => `en nog ${n}`,
};

const en: typeof nl = {
  unknownKind: (given, choices) => `no kind is called ${given}; expected one of ${choices}.`,
  unknownTheme: (given, choices) => `no finding has theme ${given}; expected one of ${choices}.`,
  unknownSpeaker: (given, choices) => `no finding has speaker ${given}; expected one of ${choices}.`,
  unknownCountry: (given, choices) => `no finding is about ${given}; expected one of ${choices}.`,
  ambiguous: (given, choices) => `${given} may be any of ${choices}; expected a name that points at one.`,
  none: 'nothing, for this dossier has no findings',
  also: 'also',
  more: (n) => `and ${n} more`,
};

export const FINDINGS_MESSAGES = { nl, en } as const;
