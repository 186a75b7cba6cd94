import type { Genre, Language } from '../../model.ts';

/** The words of the overview that files need as well: its legend, its gaps, and what a row tells. */

const several = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

const nl = {
  title: (corpus: string): string => `${corpus}: wat elk document per thema zegt`,
  spoken: (n: number): string => `${n} × gesproken`,
  silent: (n: number): string => `${n} × gezwegen`,
  undecided: (n: number): string => `${n} × onbeslist`,
  unread: (n: number): string => `${n} × niet gelezen`,
  outside: (n: number): string => `${n} × niet over dit gebied`,
  legend: {
    own: (home: string): string => `${home} spreekt, per zin`,
    other: (home: string | null): string => (home === null ? 'spreekt, per zin' : 'een ander spreekt'),
    elsewhere: 'zwijgt, woord staat elders',
    same: 'draad: zelfde zin, herschreven',
    paraphrase: 'draad: zelfde standpunt, ander woord',
    over: 'slaat een zwijgend jaar over',
  },
  looksBack: 'kijkt terug',
  looksAhead: 'kijkt vooruit',
  abbreviated: { declaration: 'Verkl.', report: 'Versl.', agenda: 'Agenda', letter: 'Brief', note: 'Nota' } as Readonly<
    Record<Genre, string>
  >,
  gap: (years: number, months: number): string =>
    `${[years > 0 ? `${years} jaar` : '', months > 0 ? several(months, 'maand', 'maanden') : ''].filter(Boolean).join(' en ')} geen document`,
  none: 'Dit dossier heeft geen thema’s om te tonen.',
  refers: 'verwijst naar een tekst buiten dit dossier',
  hiddenCell: 'spreekt, buiten het filter',
  somebodyElse: 'een ander',
};

export type OverviewStrings = typeof nl;

const en: OverviewStrings = {
  title: (corpus) => `${corpus}: what each document says per theme`,
  spoken: (n) => `${n} × spoken`,
  silent: (n) => `${n} × silent`,
  undecided: (n) => `${n} × undecided`,
  unread: (n) => `${n} × not read`,
  outside: (n) => `${n} × not about this region`,
  legend: {
    own: (home) => `${home}, per sentence`,
    other: (home) => (home === null ? 'speaks, per sentence' : 'somebody else speaks'),
    elsewhere: 'silent, word stands elsewhere',
    same: 'thread: same sentence, reworded',
    paraphrase: 'thread: same position, other words',
    over: 'passes over a silent year',
  },
  looksBack: 'looks back',
  looksAhead: 'looks ahead',
  abbreviated: { declaration: 'Decl.', report: 'Report', agenda: 'Agenda', letter: 'Letter', note: 'Note' },
  gap: (years, months) =>
    `${[years > 0 ? several(years, 'year', 'years') : '', months > 0 ? several(months, 'month', 'months') : ''].filter(Boolean).join(' and ')} without a document`,
  none: 'This dossier has no themes to show.',
  refers: 'refers to a text outside this dossier',
  hiddenCell: 'speaks, outside the filter',
  somebodyElse: 'somebody else',
};

export const overviewStrings: Readonly<Record<Language, OverviewStrings>> = { nl, en };
