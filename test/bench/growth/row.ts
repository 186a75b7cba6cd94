/** Changes a copy of the shipped corpus. */
export type Change = (folder: string) => void;

/** One row of the table of what the large and the odd cost: the command, on a changed copy of the shipped corpus. */
export interface GrowthRow {
  /** What the corpus is changed with. With the command in front it is the name of the row, and no two are the same. */
  readonly what: string;
  /** What a size counts: `characters`, `headings`. */
  readonly unit: string;
  /** From small to large; the last is what the table shows, the first tells how fast it grows. */
  readonly sizes: readonly number[];
  readonly change: (size: number) => Change;
  /** What is asked of the command, beside a folder `corpus` and an empty folder `out`. */
  readonly args: readonly string[];
  /** Stands in DESIGN.md; the others are run by their name. */
  readonly isInTable: boolean;
}

export const nameOfRow = ({ args, what }: GrowthRow): string =>
  `${args.filter((arg, at) => !arg.startsWith('-') && args[at - 1] !== '--out').join(' ')}: ${what}`;

/** A row of the table. */
export const shown = (row: Omit<GrowthRow, 'isInTable'>): GrowthRow => ({ ...row, isInTable: true });
/** A row that is run by its name. */
export const named = (row: Omit<GrowthRow, 'isInTable'>): GrowthRow => ({ ...row, isInTable: false });
