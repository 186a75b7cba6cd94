import { html, type TemplateResult } from 'lit';
import type { Language } from '../../src/model.ts';
import type { StationModel } from '../../src/view/line/line-model.ts';
import type { LineItem, RunKind } from '../../src/view/line/runs.ts';
import type { Rail } from './rail.ts';
import { railCell } from './rail-view.ts';

export type FoldedRun = Extract<LineItem, { readonly kind: 'run' }>;

const WORDS: Readonly<
  Record<
    Language,
    {
      readonly does: Readonly<Record<RunKind, string>>;
      readonly papers: (n: number, first: string, last: string) => string;
      readonly searched: (n: number) => string;
      readonly unfold: string;
      readonly proof: string;
    }
  >
> = {
  nl: {
    does: {
      verbatim: 'letterlijk herhaald',
      same: 'gelijk',
      reworded: 'anders verwoord',
      silent: 'zwijgt',
      undecided: 'onbeslist',
      unread: 'niet gelezen',
    },
    papers: (n, first, last) => `${n} stukken, ${first} tot en met ${last}`,
    searched: (n) => `${n} zinnen doorzocht`,
    unfold: 'Klap uit',
    proof: 'Toon het bewijs',
  },
  en: {
    does: {
      verbatim: 'repeated verbatim',
      same: 'the same',
      reworded: 'worded differently',
      silent: 'silent',
      undecided: 'undecided',
      unread: 'not read',
    },
    papers: (n, first, last) => `${n} papers, ${first} to ${last}`,
    searched: (n) => `${n} sentences searched`,
    unfold: 'Unfold',
    proof: 'Show the proof',
  },
};

/** A run in one phrase: `26 stukken, 30 januari 2019 tot en met 15 december 2021: zwijgt`. */
export function runText({ stations, does }: FoldedRun, language: Language): string {
  const words = WORDS[language];
  const [first, last] = [stations[0]?.year ?? '', stations.at(-1)?.year ?? ''];
  const searched = stations.reduce((sum, station) => sum + searchedIn(station), 0);
  const proof = searched === 0 ? '' : `; ${words.searched(searched)}`;
  return `${words.papers(stations.length, first, last)}: ${words.does[does]}${proof}`;
}

const searchedIn = ({ rows: [row] }: StationModel): number =>
  row?.kind === 'silence' ? (row.row.search?.sentences ?? 0) : 0;

/** Papers that do the same as one row: the line goes on beside it, and a button tells them one by one. */
export function runRow(run: FoldedRun, rail: Rail | undefined, language: Language, unfold: () => void): TemplateResult {
  const words = WORDS[language];
  const [row] = run.stations.at(-1)?.rows ?? [];
  const passing = rail === undefined ? null : { ...rail, below: rail.above, dot: null, taper: null, side: null };
  const isQuiet = run.does === 'silent' || run.does === 'undecided' || run.does === 'unread';
  return html`<div class="paper"></div>
    ${row === undefined || passing === null ? html`<div class="rail"></div>` : railCell(passing, row.row)}
    <p class="run-text">${runText(run, language)}
      <button class="act" @click=${unfold}>${isQuiet ? words.proof : words.unfold}</button></p>`;
}
