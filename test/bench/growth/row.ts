/** One row of the table of what the large and the odd cost. */
export interface GrowthRow {
  /** Its name, one a row. */
  readonly what: string;
  /** What a size counts: `characters`, `headings`. */
  readonly unit: string;
  /** From small to large; the last is what the table shows, the first tells how fast it grows. */
  readonly sizes: readonly number[];
  /** Makes the input, which is not measured; gives what is, with what came of it in a few words. */
  readonly make: (size: number) => () => string | Promise<string>;
}
