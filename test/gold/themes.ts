/** Scores of theme tags against the gold. */
import type { Tag } from '../../src/model.ts';
import { goldId, goldRows } from './documents.ts';

/** Precision, recall and F1, with the counts they were made of. */
export interface Score {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}
export interface ThemeFault {
  /** In the gold's writing. */
  readonly sentence: string;
  readonly theme: string;
  readonly kind: 'extra' | 'missed';
}
export interface ThemeScores {
  readonly micro: Score;
  /** Mean F1 over the themes that stand in the gold. */
  readonly macro: number;
  readonly themes: ReadonlyMap<string, Score>;
  readonly faults: readonly ThemeFault[];
}

/** Themes per sentence of the gold: `core` must be found, `optional` counts neither way. */
export type ThemeGold = ReadonlyMap<string, { readonly core: readonly string[]; readonly optional: readonly string[] }>;

const list = (cell: string | undefined): string[] => (cell ?? '').split(',').filter((one) => one !== '');

/** The gold given: 2022, 2023 and 2026. */
export function themeGold(): ThemeGold {
  return new Map(
    goldRows('themes.tsv').map((row) => [
      row['sentence']!,
      { core: list(row['core']), optional: list(row['optional']) },
    ]),
  );
}

/** Precision, recall and F1 of three counts; 1 where there was nothing to find and nothing was claimed. */
export function scoreOf(right: number, extra: number, missed: number): Score {
  const precision = right + extra === 0 ? 1 : right / (right + extra);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = 2 * right + extra + missed === 0 ? 1 : (2 * right) / (2 * right + extra + missed);
  return { right, extra, missed, precision, recall, f1 };
}

/** Micro, macro and per theme, over the sentences of the gold; tags of other sentences are left out. */
export function scoreThemes(tags: readonly Tag[], gold: ThemeGold): ThemeScores {
  const given = new Map<string, Set<string>>();
  for (const tag of tags) {
    const id = goldId(tag.sentence);
    given.set(id, (given.get(id) ?? new Set()).add(tag.theme));
  }
  const counts = new Map<string, { right: number; extra: number; missed: number }>();
  const count = (theme: string, kind: 'right' | 'extra' | 'missed'): void => {
    const one = counts.get(theme) ?? { right: 0, extra: 0, missed: 0 };
    one[kind] += 1;
    counts.set(theme, one);
  };
  const faults: ThemeFault[] = [];
  for (const [sentence, { core, optional }] of gold) {
    const here = given.get(sentence) ?? new Set<string>();
    for (const theme of core) {
      count(theme, here.has(theme) ? 'right' : 'missed');
      if (!here.has(theme)) faults.push({ sentence, theme, kind: 'missed' });
    }
    for (const theme of here) {
      if (core.includes(theme) || optional.includes(theme)) continue;
      count(theme, 'extra');
      faults.push({ sentence, theme, kind: 'extra' });
    }
  }
  const themes = new Map(
    [...counts].map(([theme, one]) => [theme, scoreOf(one.right, one.extra, one.missed)] as const),
  );
  const sum = (kind: 'right' | 'extra' | 'missed'): number =>
    [...counts.values()].reduce((all, one) => all + one[kind], 0);
  const inGold = [...themes].filter(([, score]) => score.right + score.missed > 0);
  return {
    micro: scoreOf(sum('right'), sum('extra'), sum('missed')),
    macro: inGold.reduce((all, [, score]) => all + score.f1, 0) / Math.max(1, inGold.length),
    themes,
    faults,
  };
}
