/** Scores of silence cells against the gold. */
import type { Cell } from '../../src/model.ts';
import { goldId, goldRows } from './documents.ts';

export interface SilenceScores {
  readonly cells: number;
  readonly right: number;
  /** Of the cells called silent, the share that is; of the silent cells, the share that was found. */
  readonly precision: number;
  readonly recall: number;
  readonly faults: readonly { readonly theme: string; readonly year: string; readonly state: Cell['state'] }[];
}

/** Theme and year to `yes` (the paper addresses it), `no`, or `either` (counts neither way). */
export type SilenceGold = ReadonlyMap<string, string>;

/** The gold given: twelve themes in 2022, 2023 and 2026. */
export function silenceGold(): SilenceGold {
  const cells = new Map<string, string>();
  for (const row of goldRows('silence.tsv')) {
    for (const [year, answer] of Object.entries(row))
      if (year !== 'theme') cells.set(`${row['theme']} ${year}`, answer);
  }
  return cells;
}

const SILENT: ReadonlySet<Cell['state']> = new Set<Cell['state']>(['silent', 'elsewhere']);

/** An undecided or unread cell is wrong: the gold always has an answer. */
export function scoreSilence(cells: readonly Cell[], gold: SilenceGold): SilenceScores {
  let right = 0;
  let called = 0;
  let silent = 0;
  let found = 0;
  let counted = 0;
  const faults: { theme: string; year: string; state: Cell['state'] }[] = [];
  for (const cell of cells) {
    const year = goldId(cell.document);
    const answer = gold.get(`${cell.theme} ${year}`);
    if (answer !== 'yes' && answer !== 'no') continue;
    counted += 1;
    const isSilent = SILENT.has(cell.state);
    if (isSilent) called += 1;
    if (answer === 'no') silent += 1;
    if (isSilent && answer === 'no') found += 1;
    if ((answer === 'no' && isSilent) || (answer === 'yes' && cell.state === 'speaks')) right += 1;
    else faults.push({ theme: cell.theme, year, state: cell.state });
  }
  return {
    cells: counted,
    right,
    precision: called === 0 ? 1 : found / called,
    recall: silent === 0 ? 1 : found / silent,
    faults,
  };
}

/** Themes with a wrong cell, as `defence 2026 (off: 2022, 2026)`. */
export function silenceByTheme(stands: SilenceScores, off: SilenceScores): string[] {
  const years = (of: SilenceScores, theme: string): string =>
    of.faults
      .filter((fault) => fault.theme === theme)
      .map((fault) => fault.year)
      .join(', ');
  const themes = [...new Set([...stands.faults, ...off.faults].map((fault) => fault.theme))];
  return themes
    .sort((x, y) => (x < y ? -1 : x > y ? 1 : 0))
    .map((theme) => `${theme} ${years(stands, theme) || 'right'} (off: ${years(off, theme) || 'right'})`);
}
