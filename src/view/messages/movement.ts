/** Words for what carries a step of a line. */

/** What a paper is called among others is a year, or a day: `13 dec. 2023`. */
const isDay = (paper: string): boolean => /^\d+ /.test(paper);

const nl = {
  was: 'was',
  in: (paper: string): string => `${isDay(paper) ? 'op' : 'in'} ${paper}`,
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
  in: (paper) => `${isDay(paper) ? 'on' : 'in'} ${paper}`,
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
