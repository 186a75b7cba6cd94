/** Words in which two clauses are told axis by axis, and the kinds of rows of two papers: in no widget. */
import { passageStrings } from './passage.ts';

const nl = {
  afterSilence: (n: number): string => (n === 1 ? ', na een zwijgend document' : `, na ${n} zwijgende documenten`),
  axisSame: 'gelijk',
  axisOther: 'anders',
  none: 'geen',
  inGenre: (genre: string): string => `in een ${genre}`,
  kinds: {
    same: 'gelijk',
    reworded: 'herschreven',
    merged: 'samengevoegd',
    split: 'gesplitst',
    recast: passageStrings.nl.recast,
    dropped: 'vervallen',
    new: 'nieuw',
    elsewhere: 'staat elders',
  },
};

const en: typeof nl = {
  afterSilence: (n) => (n === 1 ? ', after a silent document' : `, after ${n} silent documents`),
  axisSame: 'the same',
  axisOther: 'different',
  none: 'none',
  inGenre: (genre) => `in ${/^[aeiou]/.test(genre) ? 'an' : 'a'} ${genre}`,
  kinds: {
    same: 'the same',
    reworded: 'reworded',
    merged: 'merged',
    split: 'split',
    recast: passageStrings.en.recast,
    dropped: 'dropped',
    new: 'new',
    elsewhere: 'stands elsewhere',
  },
};

export const passageDetailStrings = { nl, en } as const;
