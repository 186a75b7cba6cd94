/** Words in which the steps of a line are told. */

const several = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

const nl = {
  unnamed: 'niet genoemd',
  quoted: (words: string): string => `„${words}”`,
  notHome: 'niet Nederland',
  fromContext: (what: string): string => `niet genoemd, uit verband: ${what}`,
  tenses: { past: '', present: '', future: 'aankondiging' },
  was: 'was',
  in: (year: string): string => `in ${year}`,
  became: 'werd',
  added: 'komt erbij',
  dropped: 'vervalt',
  after: (years: readonly string[]): string => `na ${years.join(' en ')}`,
  only: (label: string): string => `alleen ${label}`,
  beside: 'ernaast',
  fromTo: (old: string, fresh: string): string => `van ${old} naar ${fresh}`,
  searched: (n: number): string => `${several(n, 'zin', 'zinnen')} doorzocht`,
  toward: 'naar',
  nearest: (n: number): string => (n === 1 ? 'Het dichtst bij, en afgewezen:' : 'Het dichtst bij, en afgewezen:'),
  unread: 'Dit document is niet gelezen; of het zwijgt is niet vastgesteld.',
};

const en: typeof nl = {
  unnamed: 'not named',
  quoted: (words) => `“${words}”`,
  notHome: 'not the Netherlands',
  fromContext: (what) => `not named, from context: ${what}`,
  tenses: { past: '', present: '', future: 'announced' },
  was: 'was',
  in: (year) => `in ${year}`,
  became: 'became',
  added: 'is added',
  dropped: 'goes',
  after: (years) => `after ${years.join(' and ')}`,
  only: (label) => `only ${label}`,
  beside: 'beside it',
  fromTo: (old, fresh) => `from ${old} to ${fresh}`,
  searched: (n) => `${several(n, 'sentence', 'sentences')} searched`,
  toward: 'for',
  nearest: () => 'Nearest, and refused:',
  unread: 'This document was not read; whether it is silent is not established.',
};

export const lineWords = { nl, en } as const;
