import { describe, expect, it } from 'vitest';
import { papersIn } from './papers/expected.ts';
import { figuresOf, scorePaper } from './papers/score.ts';

/**
 * Made-up papers of many layouts, with the reading a careful reader expects. A floor is what the command `npm run papers`
 * gave when it was last raised, rounded down.
 */
const FLOORS = {
  read: { blocks: 0.99, roles: 0.99, sentences: 0.98, lost: 0, numbers: 0 },
  unseen: { blocks: 0.98, roles: 0.98, sentences: 0.95, lost: 0, numbers: 0 },
  'unseen-2': { blocks: 0.99, roles: 0.99, sentences: 0.99, lost: 0, numbers: 0 },
  'unseen-3': { blocks: 0.94, roles: 0.94, sentences: 0.89, lost: 5, numbers: 0 },
  'unseen-4': { blocks: 0.94, roles: 0.97, sentences: 0.96, lost: 0, numbers: 0 },
} as const;

describe.each(Object.entries(FLOORS))('made-up papers (%s)', (folder, floor) => {
  const figures = figuresOf(papersIn(folder).map(scorePaper));

  it('are read as expected, block by block and sentence by sentence', () => {
    expect(figures.blocks).toBeGreaterThanOrEqual(floor.blocks);
    expect(figures.roles).toBeGreaterThanOrEqual(floor.roles);
    expect(figures.sentences).toBeGreaterThanOrEqual(floor.sentences);
  });

  it('lose no character and change no number', () => {
    expect(figures.lost).toBeLessThanOrEqual(floor.lost);
    expect(figures.numbers).toBeLessThanOrEqual(floor.numbers);
  });
});
