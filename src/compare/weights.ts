/** Tokens with the weight a reader gives them, and runs of them: what comparing counts with. */
import { isFunctionWord } from '../text/function-words.ts';
import { fold, type Token, tokens } from '../text/words.ts';

/** Weight of a word that says something; punctuation weighs nothing. */
export const CONTENT = 1;
const FUNCTION = 0.25;

export interface Weighed extends Token {
  readonly weight: number;
  readonly fold: string;
}
/** A run of tokens on both sides: equal, or changed (either side may then be empty). Half-open token indexes. */
export interface Run {
  readonly equal: boolean;
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** Tokens of a text with their weights. */
export function weigh(text: string): Weighed[] {
  return tokens(text).map((token) => ({
    ...token,
    fold: fold(token.text),
    weight: token.kind === 'punctuation' ? 0 : isFunctionWord(token.text) ? FUNCTION : CONTENT,
  }));
}

/** Weight of the tokens from index to index. */
export function weightOf(of: readonly Weighed[], [from, to]: readonly [number, number]): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += of[at]!.weight;
  return sum;
}
