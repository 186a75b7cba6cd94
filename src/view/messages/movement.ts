/** Words for what carries a step of a line. */

const nl = {
  was: 'was',
  in: (year: string): string => `in ${year}`,
  became: 'werd',
  and: 'en',
  stronger: 'sterker was',
  added: 'komt erbij',
  dropped: 'vervalt',
  after: (years: readonly string[]): string => `na ${years.join(' en ')}`,
  only: (label: string): string => `alleen ${label}`,
  fromTo: (old: string, fresh: string): string => `van ${old} naar ${fresh}`,
};

const en: typeof nl = {
  was: 'was',
  in: (year) => `in ${year}`,
  became: 'became',
  and: 'and',
  stronger: 'stronger was',
  added: 'is added',
  dropped: 'goes',
  after: (years) => `after ${years.join(' and ')}`,
  only: (label) => `only ${label}`,
  fromTo: (old, fresh) => `from ${old} to ${fresh}`,
};

export const movementStrings = { nl, en } as const;
