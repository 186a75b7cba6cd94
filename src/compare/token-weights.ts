/** Tokens with the weight a reader gives them, and runs of them: what comparing counts with. */
import { isFunctionWord } from '../languages/function-words.ts';
import { foldWord, type Token, tokenize } from '../text/tokenize.ts';

/** Weight of a word that says something; punctuation weighs nothing. */
export const CONTENT_WEIGHT = 1;
const FUNCTION = 0.25;

export interface WeightedToken extends Token {
  readonly weight: number;
  readonly fold: string;
}
/** A run of tokens on both sides: equal, or changed (either side may then be empty). Half-open token indexes. */
export interface EqualRun {
  readonly equal: boolean;
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** Tokens of a text with their weights. */
export function weightTokens(text: string): WeightedToken[] {
  return tokenize(text).map((token) => ({
    ...token,
    fold: foldWord(token.text),
    weight: token.kind === 'punctuation' ? 0 : isFunctionWord(token.text) ? FUNCTION : CONTENT_WEIGHT,
  }));
}

/** Weight of the tokens from index to index. */
export function weightOfRange(of: readonly WeightedToken[], [from, to]: readonly [number, number]): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += of[at]!.weight;
  return sum;
}
