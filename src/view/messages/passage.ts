/** Words in which two clauses are told in a widget too; the others are in passage-detail.ts. */

const nl = {
  recast: 'in andere woorden',
  beside: 'naast',
  between: (years: readonly string[]): string =>
    `ertussen: ${years.join(' en ')} ${years.length === 1 ? 'zwijgt' : 'zwijgen'}`,
  tooMuch: 'te veel veranderd voor woord voor woord',
  partly: 'woord voor woord waar de zinnen overeenkomen',
};

const en: typeof nl = {
  recast: 'in other words',
  beside: 'beside',
  between: (years) => `between: ${years.join(' and ')} silent`,
  tooMuch: 'too much changed for word by word',
  partly: 'word for word where the sentences match',
};

export const passageStrings = { nl, en } as const;
