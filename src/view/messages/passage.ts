/** Words in which two clauses are told. */

const nl = {
  beside: 'naast',
  between: (years: readonly string[]): string =>
    `ertussen: ${years.join(' en ')} ${years.length === 1 ? 'zwijgt' : 'zwijgen'}`,
  afterSilence: (n: number): string => (n === 1 ? ', na een zwijgend document' : `, na ${n} zwijgende documenten`),
  tooMuch: 'te veel veranderd voor woord voor woord',
  partly: 'woord voor woord waar de zinnen overeenkomen',
  axisSame: 'gelijk',
  axisOther: 'anders',
  none: 'geen',
  inGenre: (genre: string): string => `in een ${genre}`,
  kinds: {
    same: 'gelijk',
    reworded: 'herschreven',
    merged: 'samengevoegd',
    split: 'gesplitst',
    recast: 'in andere woorden',
    dropped: 'vervallen',
    new: 'nieuw',
    elsewhere: 'staat elders',
  },
};

const en: typeof nl = {
  beside: 'beside',
  between: (years) => `between: ${years.join(' and ')} silent`,
  afterSilence: (n) => (n === 1 ? ', after a silent document' : `, after ${n} silent documents`),
  tooMuch: 'too much changed for word by word',
  partly: 'word for word where the sentences match',
  axisSame: 'the same',
  axisOther: 'different',
  none: 'none',
  inGenre: (genre) => `in ${/^[aeiou]/.test(genre) ? 'an' : 'a'} ${genre}`,
  kinds: {
    same: 'the same',
    reworded: 'reworded',
    merged: 'merged',
    split: 'split',
    recast: 'in other words',
    dropped: 'dropped',
    new: 'new',
    elsewhere: 'stands elsewhere',
  },
};

export const passageStrings = { nl, en } as const;
