/** Two texts as rows of numbers: equal numbers are equal tokens, each with the weight a reader gives it. */
import { isFunctionWord } from '../languages/function-words.ts';
import { JOINING_WORDS } from '../languages/joining-words.ts';
import { scanTokens, sharedEnd, sharedStart, type TokenPlaces } from '../text/token-scanner.ts';
import { foldWord } from '../text/tokenize.ts';

/** Weight of a word that says something, in quarters, so that sums are whole; punctuation weighs nothing. */
export const CONTENT_WEIGHT = 4;
const FUNCTION_WEIGHT = 1;

export interface TokenRow {
  readonly text: string;
  /** Places of the tokens in the text, half-open. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly numbers: readonly number[];
  readonly isWord: readonly boolean[];
  /** What a token weighs, by its number. */
  readonly weights: readonly number[];
  /** Weight of all tokens before this one; one entry more than there are tokens. */
  readonly weightBefore: readonly number[];
  /** Content words among all tokens before this one. */
  readonly contentBefore: readonly number[];
}

/** A run of tokens on both sides: equal, or changed (either side may then be empty). Half-open token indexes. */
export interface EqualRun {
  readonly equal: boolean;
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** The two texts, numbered together. What both begin and end with is read once. */
export function numberTokens(textA: string, textB: string): readonly [TokenRow, TokenRow] {
  const start = sharedStart(textA, textB);
  const end = sharedEnd(textA, textB, Math.min(textA.length, textB.length) - start);
  const placesA = scanTokens(textA);
  const middleB = scanTokens(textB, start, textB.length - end);
  const numbering = new Numbering();
  const numbersA = numbering.add(textA, placesA);
  const numbersB = numbering.add(textB, middleB);
  const { weights } = numbering;
  const rowA = rowOf(textA, placesA, numbersA, weights);
  // The tokens of the shared start and end are those of side a, the latter further on or back.
  let first = 0;
  while (first < numbersA.length && placesA.to[first]! <= start) first += 1;
  let last = numbersA.length;
  while (last > first && placesA.from[last - 1]! >= textA.length - end) last -= 1;
  const shift = textB.length - textA.length;
  const moved = (place: number): number => place + shift;
  const placesB = {
    from: placesA.from.slice(0, first).concat(middleB.from, placesA.from.slice(last).map(moved)),
    to: placesA.to.slice(0, first).concat(middleB.to, placesA.to.slice(last).map(moved)),
    isWord: placesA.isWord.slice(0, first).concat(middleB.isWord, placesA.isWord.slice(last)),
  };
  return [rowA, rowOf(textB, placesB, numbersA.slice(0, first).concat(numbersB, numbersA.slice(last)), weights)];
}

/** Numbers tokens in the order in which they come, and weighs each kind once. */
class Numbering {
  readonly weights: number[] = [];
  private readonly known = new Map<string, number>();

  add(text: string, { from, to, isWord }: TokenPlaces): number[] {
    const numbers: number[] = [];
    for (let at = 0; at < from.length; at += 1) numbers.push(this.numberOf(text.slice(from[at], to[at]), isWord[at]!));
    return numbers;
  }

  private numberOf(token: string, isWord: boolean): number {
    const known = this.known.get(token);
    if (known !== undefined) return known;
    this.known.set(token, this.weights.length);
    return this.weights.push(!isWord ? 0 : isFunctionWord(token) ? FUNCTION_WEIGHT : CONTENT_WEIGHT) - 1;
  }
}

function rowOf(
  text: string,
  { from, to, isWord }: TokenPlaces,
  numbers: readonly number[],
  weights: readonly number[],
): TokenRow {
  const weightBefore = [0];
  const contentBefore = [0];
  for (let at = 0; at < numbers.length; at += 1) {
    const weight = weights[numbers[at]!]!;
    weightBefore.push(weightBefore[at]! + weight);
    contentBefore.push(contentBefore[at]! + (weight === CONTENT_WEIGHT ? 1 : 0));
  }
  return { text, from, to, numbers, isWord, weights, weightBefore, contentBefore };
}

/** Whether the token at an index is a word before which a change is best cut. */
export function isJoining({ text, from, to }: TokenRow, at: number): boolean {
  return JOINING_WORDS.has(foldWord(text.slice(from[at], to[at])));
}

/** Weight of the tokens from index to index. */
export function weightOf(of: TokenRow, [from, to]: readonly [number, number]): number {
  return of.weightBefore[to]! - of.weightBefore[from]!;
}

/** Content words from index to index. */
export function contentWordsOf(of: TokenRow, [from, to]: readonly [number, number]): number {
  return of.contentBefore[to]! - of.contentBefore[from]!;
}

/** Whether a token of either side has the same white space before it. */
export function hasSameGap(a: TokenRow, atA: number, b: TokenRow, atB: number): boolean {
  const fromA = atA === 0 ? 0 : a.to[atA - 1]!;
  const fromB = atB === 0 ? 0 : b.to[atB - 1]!;
  const length = a.from[atA]! - fromA;
  if (length !== b.from[atB]! - fromB) return false;
  for (let at = 0; at < length; at += 1) {
    if (a.text.charCodeAt(fromA + at) !== b.text.charCodeAt(fromB + at)) return false;
  }
  return true;
}
