/** How a word that a reader asks for is found in the forms that papers print. */
import type { Words } from './word-list.ts';

/** A pattern and what stands in its place: `[/v$/, 'f']`. */
export type Rewriting = readonly [pattern: RegExp, by: string];

/** An ending and what stands in its place; letters that must be left, and what is left where the ending is none. */
export type Ending = readonly [ending: string, by: string, least?: number, unless?: RegExp];

export interface FindingData {
  /** Forms that no ending tells, a family a line, what they are forms of first: "schip schepen". */
  readonly families: string;
  /** The same of verbs, which are looked for behind `prefixes` too: "nemen nam genomen" finds "toegenomen" by "toeneemt". */
  readonly verbs: string;
  /** Particles and prefixes of verbs. */
  readonly prefixes: Words;
  /** What stands before a participle, and behind the particle in it: "ge". */
  readonly participle: string;
  /** The word between a particle and its verb: "te" in "aan te dringen". */
  readonly infinitiveMark: string;
  /** How verbs end that stand before their particle, beside the strong ones: "nemen het voorstel over". */
  readonly verbEnding: RegExp;
  /** Endings with what a word was without them; each is tried by itself, so that one word may have several bases. */
  readonly endings: readonly Ending[];
  /** How a base is spelt once its ending is gone: "tariev" as "tarief", "verhog" as "verhoog". */
  readonly spellings: readonly Rewriting[];
  /** Letters between two members of a compound: "raads" in "raadsbesluit". */
  readonly linking: readonly string[];
  /** Words that mostly stand at the end of others without being a member: "ring" in "verbetering". */
  readonly lookalikes: Words;
}
