/**
 * The figures as the page shows them, beside the corpus they were measured on: corpus/figures.json, written by
 * `npm run gold -- --write` and held to the code by test/gold.test.ts. Rounded, so that the file changes when they do.
 */
import type { Figure, Figures, Label, Measured } from '../../src/model.ts';
import type { Scoreboard } from './board.ts';
import type { Interval } from './bootstrap.ts';
import { corpusDeclaration } from './documents.ts';
import { QUESTIONS } from './reading.ts';

/** Figures are rounded to so many decimals: more than three say nothing about 154 sentences. */
const DECIMALS = 3;

const rounded = (value: number): number => Number(value.toFixed(DECIMALS));
const share = (value: number, interval?: Interval): Measured => ({
  value: rounded(value),
  of: null,
  interval: interval === undefined ? null : [rounded(interval[0]), rounded(interval[1])],
});
const count = (value: number, of: number): Measured => ({ value, of, interval: null });

const LABELS: Readonly<Record<string, Label>> = {
  boundary: { nl: 'Lezen: alinea’s goed begrensd', en: 'Reading: blocks cut rightly' },
  joins: { nl: 'Lezen: regeleinden goed hersteld', en: 'Reading: line ends mended rightly' },
  otherReading: { nl: 'Lezen: elke andere vraag', en: 'Reading: every other question' },
  themes: { nl: 'Thema’s, F1', en: 'Themes, F1' },
  links: { nl: 'Koppelingen, F1', en: 'Links, F1' },
  linksWithoutFormulas: { nl: 'Koppelingen zonder vaste formules, F1', en: 'Links without set phrases, F1' },
  first: { nl: 'De juiste zin staat vooraan', en: 'The right sentence comes first' },
  sure: { nl: 'Koppeling „zeker” genoemd en goed', en: 'Link called “sure” and right' },
  silence: { nl: 'Vakken goed (spreekt of zwijgt)', en: 'Cells right (speaks or silent)' },
  direction: { nl: 'Sterker of zwakker beweerd en goed', en: 'Stronger or weaker claimed, and right' },
  reversed: { nl: 'Sterker of zwakker omgedraaid', en: 'Stronger or weaker turned round' },
  words: { nl: 'Ter vergelijking: koppelen op gelijke woorden, F1', en: 'For comparison: links by equal words, F1' },
  letters: { nl: 'Ter vergelijking: koppelen op lettergroepen, F1', en: 'For comparison: links by letters, F1' },
};

/** The figures of a board, as data for the page. */
export function figuresOf({ reading, themes, pairs, silence, shift, baselines }: Scoreboard): Figures {
  const figure = (id: string, stands: Measured, off: Measured | null = null): Figure => ({
    id,
    label: LABELS[id] ?? { nl: id, en: id },
    stands,
    off,
  });
  const others = QUESTIONS.filter((question) => question !== 'boundary' && question !== 'joins');
  const sum = (part: 'right' | 'of'): number => others.reduce((total, question) => total + reading[question][part], 0);
  const { stands, off } = pairs;
  return {
    corpus: corpusDeclaration().id,
    command: 'npm run gold',
    against: {
      nl: 'Gemeten tegen twee lezingen door een taalmodel, volgens een codeboek. Geen deskundige heeft die lezingen bevestigd.',
      en: 'Measured against two readings by a language model, after a codebook. No human expert has confirmed those readings.',
    },
    figures: [
      figure('boundary', count(reading.boundary.right, reading.boundary.of)),
      figure('joins', count(reading.joins.right, reading.joins.of)),
      figure('otherReading', count(sum('right'), sum('of'))),
      figure(
        'themes',
        share(themes.stands.micro.f1, themes.stands.interval),
        share(themes.off.micro.f1, themes.off.interval),
      ),
      figure('links', share(stands.all.f1, stands.intervals.all), share(off.all.f1, off.intervals.all)),
      figure(
        'linksWithoutFormulas',
        share(stands.withoutFormula.f1, stands.intervals.withoutFormula),
        share(off.withoutFormula.f1, off.intervals.withoutFormula),
      ),
      figure('first', share(stands.first), share(off.first)),
      figure('sure', share(stands.sure.precision), share(off.sure.precision)),
      figure('silence', count(silence.stands.right, silence.stands.cells), count(silence.off.right, silence.off.cells)),
      figure('direction', count(shift.stands.right, shift.stands.claims), count(shift.off.right, shift.off.claims)),
      figure(
        'reversed',
        count(shift.stands.reversed, shift.stands.claims),
        count(shift.off.reversed, shift.off.claims),
      ),
      figure('words', share(baselines.mutualBest.all.f1)),
      figure('letters', share(baselines.fourCharacters.all.f1)),
    ],
  };
}

/** The file as it is committed. */
export function figuresText(board: Scoreboard): string {
  return `${JSON.stringify(figuresOf(board), null, 2)}\n`;
}
