/**
 * Two papers of as many passages as asked, made from nothing but the repository: clauses of the five papers joined anew,
 * two words in five drawn from the background of Dutch by how common they are, so that the vocabulary grows with the
 * papers as in real text. The newer is the older edited, as letters of the same office are.
 */

import { clauses } from '../../src/text/clauses.ts';
import { editWords } from '../gold/stress/edits.ts';
import { type Random, random } from '../gold/stress/prng.ts';
import { papers } from '../gold/stress/prose.ts';
import { DUTCH_PACK } from '../setup/packs.ts';
import { BACKGROUND_CLASSES } from './words.ts';

export interface Pair {
  readonly older: readonly string[];
  readonly newer: readonly string[];
  /** Place in the older paper of each passage of the newer, or null for a new one. */
  readonly from: readonly (number | null)[];
}

/** Share of the words of a made passage that come from the background. */
const DRAWN = 0.4;
/** What becomes of a passage: share of words edited, by how often. One in seven goes, and a new one comes. */
const EDITS: readonly (readonly [upTo: number, share: number | null])[] = [
  [0.15, null],
  [0.36, 0],
  [0.62, 0.05],
  [0.83, 0.2],
  [1, 0.45],
];

function drawWord(chance: Random): string {
  let left = chance.next() * BACKGROUND_CLASSES.total;
  for (const { words, weight } of BACKGROUND_CLASSES.classes) {
    left -= weight;
    if (left <= 0) return chance.pick(words);
  }
  return chance.pick(BACKGROUND_CLASSES.classes[0]!.words);
}

function passage(pieces: readonly string[], chance: Random): string {
  const text = `${chance.pick(pieces)} ${chance.pick(pieces)} ${chance.pick(pieces)}`;
  const drawn = text.split(/\s+/).map((word) => (chance.chance(DRAWN) ? drawWord(chance) : word));
  return `${drawn.join(' ')}.`;
}

/** A pair of papers of `size` passages each; the same size gives the same text. */
export function passages(size: number): Pair {
  const chance = random(4000 + size);
  const pieces = papers().flatMap((paper) =>
    paper.sentences.flatMap((text) =>
      clauses(text, DUTCH_PACK).map(({ from, to }) => text.slice(from, to).replace(/[\s,;:.]+$/, '')),
    ),
  );
  const pool = BACKGROUND_CLASSES.classes.flatMap(({ words }) => words.slice(0, 200));
  const older = Array.from({ length: size }, () => passage(pieces, chance));
  const from: (number | null)[] = [];
  const newer = older.map((text, at) => {
    const draw = chance.next();
    const share = EDITS.find(([upTo]) => draw < upTo)?.[1] ?? null;
    from.push(share === null ? null : at);
    if (share === null) return passage(pieces, chance);
    return share === 0 ? text : editWords(text, share, chance, pool);
  });
  return { older, newer, from };
}
