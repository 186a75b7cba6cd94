/** The words of the background by how common they are, as something to draw from. */
import { DUTCH_FREQUENCY } from '../../src/languages/nl/word-frequency.ts';

interface Class {
  readonly words: readonly string[];
  /** Words of running text that fall in this class. */
  readonly weight: number;
}

const classes: readonly Class[] = DUTCH_FREQUENCY.words
  .trim()
  .split('\n')
  .map((line): Class => {
    const at = line.indexOf(' ');
    const words = line.slice(at + 1).split(' ');
    return { words, weight: words.length * 2 ** (Number(line.slice(0, at)) / 2) };
  });

export const BACKGROUND_CLASSES = { classes, total: classes.reduce((sum, one) => sum + one.weight, 0) };
