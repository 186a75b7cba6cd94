import type { Genre } from '../model.ts';

/** What the reader narrows the overview to. All null: the whole dossier. */
export interface Filter {
  /** A region that the sentence names, or that its line is addressed to. */
  readonly region: string | null;
  /** `home`, `other`, or the id of one speaker. */
  readonly speaker: string | null;
  readonly genres: readonly Genre[] | null;
  /** First and last year, four digits. */
  readonly from: string | null;
  readonly to: string | null;
  readonly themes: readonly string[] | null;
}

export const NO_FILTER: Filter = { region: null, speaker: null, genres: null, from: null, to: null, themes: null };

const GENRES: readonly Genre[] = ['declaration', 'report', 'agenda', 'letter', 'note'];

/** The order of the themes: as the dossier has them, by name, or those first whose wording moved most. */
export type Order = 'dossier' | 'alphabet' | 'changed';
export const ORDERS: readonly Order[] = ['dossier', 'alphabet', 'changed'];

/** The stretch of papers that is shown by the sentence where there are many: from this paper on, so many of them. */
export interface Window {
  readonly first: string;
  readonly count: number;
}

/** Papers the window holds: fewer show no course, more do not fit beside twenty years. */
export const LEAST_IN_WINDOW = 5;
export const MOST_IN_WINDOW = 10;

export function isFiltered(only: Filter): boolean {
  return Object.values(only).some((value) => value !== null);
}

/** Reads the parts of a fragment that say it; what cannot be read narrows nothing. */
export function parseFilter(
  word: (name: string) => string | null,
  list: (name: string) => readonly string[] | null,
): Filter {
  const years = /^(\d{4})?-(\d{4})?$/.exec(word('years') ?? '');
  const genres = list('genre');
  return {
    region: word('region'),
    speaker: word('speaker'),
    genres: genres === null ? null : GENRES.filter((genre) => genres.includes(genre)),
    from: years?.[1] ?? null,
    to: years?.[2] ?? null,
    themes: list('themes'),
  };
}

/** `tirana-2022~9`: no id of a paper holds a tilde, because links put one between two of them. */
export function windowText({ first, count }: Window): string {
  return `${first}~${count}`;
}

export function parseWindow(text: string | null): Window | null {
  const [first = '', count = ''] = (text ?? '').split('~');
  if (first === '' || !/^\d+$/.test(count)) return null;
  return { first, count: Math.min(MOST_IN_WINDOW, Math.max(LEAST_IN_WINDOW, Number(count))) };
}
