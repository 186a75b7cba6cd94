/** The shape of one case of the stress set: two texts, and what is known about them because we made the second. */
import type { Alignment } from '../../../src/model.ts';

/** What was done to a passage of the newer text. */
export type Kind =
  | 'verbatim'
  | '5 % edited'
  | '20 % edited'
  | '45 % edited'
  | 'clause moved'
  | 'split'
  | 'merged'
  | 'paraphrase'
  | 'lightly changed'
  | 'heavily changed'
  | 'number changed'
  | 'sentence added'
  | 'sentence removed'
  | 'boilerplate'
  | 'look-alike'
  | 'new';

export interface Made {
  readonly text: string;
  readonly kind: Kind;
  /** Places in the older text of what it was made from; more than one for a merge, none for what is new. */
  readonly from: readonly number[];
  /** It was put elsewhere in the paper. */
  readonly moved?: boolean;
}

export interface Case {
  readonly name: string;
  /** Dutch when absent. */
  readonly language?: 'en';
  readonly older: readonly string[];
  readonly newer: readonly Made[];
}

/** The relations that are right for a kind; kinds that are not here are not asked. */
export const RELATIONS: Readonly<Partial<Record<Kind, readonly Alignment['relation'][]>>> = {
  verbatim: ['verbatim'],
  '5 % edited': ['verbatim', 'reworded'],
  '20 % edited': ['reworded'],
  '45 % edited': ['reworded', 'paraphrase'],
};
