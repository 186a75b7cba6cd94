/** Words by which a passage takes its act, its speaker or whom it is said to from what stands around it. */
import type { Words } from './word-list.ts';

export interface SurroundingWords {
  /** Headings of what will be done: "Prioriteitenagenda", "Action plan". "Geannoteerde agenda" is what will be talked of. */
  readonly agenda: RegExp;
  /** Sentences that begin so, or hold it, go on about those the one before named: "In dat licht". */
  readonly goingOn: RegExp;
  /** Verbs by which a pointing word says what the sentence before holds: "Dat omvat". */
  readonly containing: Words;
  /** In a declaration, what all who stand in it do together: "zullen samen worden bestreden", "onze samenwerking". */
  readonly shared: RegExp;
}
