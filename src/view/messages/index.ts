/**
 * The words in which a dossier is told, on the page and in every file that leaves it: sources, days, the steps of a line.
 * Words of a closed list stand in src/languages/labels.ts, words of the page alone in components/messages.ts. English has the
 * same shape by type.
 *
 * Groups of them stand in src/view/messages/: a widget on somebody else's page brings along the groups it needs, and the
 * other words of this file are half of what it may weigh.
 */

import { citationStrings } from './citation.ts';
import { comparisonStrings } from './comparison.ts';
import { lineStrings } from './line.ts';
import { lineDetailWords } from './line-detail.ts';
import { movementStrings } from './movement.ts';
import { passageStrings } from './passage.ts';
import { passageDetailStrings } from './passage-detail.ts';
import { SHORT_MONTHS } from './short-months.ts';

const several = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

const NUMBERS_NL = 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const NUMBERS_EN = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

const nl = {
  ...citationStrings.nl,
  months: { full: citationStrings.nl.months, short: SHORT_MONTHS.nl },
  product: 'Beleidslijn',
  /** A number as written in a running title: in words up to twelve. */
  number: (n: number): string => NUMBERS_NL[n] ?? String(n),
  sentences: (n: number): string => several(n, 'zin', 'zinnen'),
  documents: (n: number): string => (n === 1 ? 'document' : 'documenten'),
  /** The last change in the wording of a row of the overview. */
  change: {
    theme: 'Thema',
    change: 'Laatste wijziging in de bewoording',
    since: (year: string): string => `sinds ${year}`,
    became: 'werd',
    now: 'nu',
    added: 'komt erbij',
    dropped: 'vervalt',
    returnedIn: (year: string, silent: string): string => `in ${year}, na zwijgen in ${silent}`,
    onceIn: (year: string): string => `in ${year}`,
    noLine: 'geen standpunt komt terug',
  },
  side: { ...passageStrings.nl, ...passageDetailStrings.nl, ...comparisonStrings.nl },
  line: { ...lineStrings.nl, ...movementStrings.nl, ...lineDetailWords.nl },
};

export type ViewStrings = typeof nl;

const en: ViewStrings = {
  ...citationStrings.en,
  months: { full: citationStrings.en.months, short: SHORT_MONTHS.en },
  product: 'Beleidslijn',
  number: (n) => NUMBERS_EN[n] ?? String(n),
  sentences: (n) => several(n, 'sentence', 'sentences'),
  documents: (n) => (n === 1 ? 'document' : 'documents'),
  /** The last change in the wording of a row of the overview. */
  change: {
    theme: 'Theme',
    change: 'Last change in the wording',
    since: (year) => `since ${year}`,
    became: 'became',
    now: 'now',
    added: 'is added',
    dropped: 'goes',
    returnedIn: (year, silent) => `in ${year}, after silence in ${silent}`,
    onceIn: (year) => `in ${year}`,
    noLine: 'no position recurs',
  },
  side: { ...passageStrings.en, ...passageDetailStrings.en, ...comparisonStrings.en },
  line: { ...lineStrings.en, ...movementStrings.en, ...lineDetailWords.en },
};

export const viewStrings: Readonly<Record<'nl' | 'en', ViewStrings>> = { nl, en };
