/** One side of a comparison of meanings, with what is counted and quoted of it. */
import type { Quote, Span } from '../model.ts';
import type { MeaningToken } from '../text/meaning-tokens.ts';
import type { ComparedClause } from './differences.ts';

/** One side: the clause, and the sentence it is quoted from. */
export interface MeaningSide extends ComparedClause {
  readonly sentence: string;
  /** The clause of the position itself: a figure or member beside it in the quotation is of another matter. */
  readonly clause: Span;
}

export function isContent({ kind, fold, signal }: MeaningToken, { pack }: MeaningSide): boolean {
  if (kind !== 'word') return true;
  if (signal === 'denying') return true;
  return signal === null && !pack.words.functionWords.has(fold) && !pack.auxiliaries.has(fold);
}

/** How many tokens say something. */
export const content = (tokens: readonly MeaningToken[], side: MeaningSide): number =>
  tokens.filter((token) => isContent(token, side)).length;

export function quoteSpan(side: MeaningSide, span: Span): Quote {
  return { sentence: side.sentence, span, text: side.text.slice(span.from, span.to) };
}

/** The words of some tokens of one side, from the first to the last; null for none. */
export function quoteOf(side: MeaningSide, tokens: readonly MeaningToken[]): Quote | null {
  const [first] = tokens;
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? null : quoteSpan(side, { from: first.from, to: last.to });
}

/** A token with the word behind it: "10 gemeenten", "niet volledig". */
export function withNext(side: MeaningSide, token: MeaningToken): MeaningToken[] {
  if (token.kind === 'date') return [token];
  const next = side.tokens[side.tokens.indexOf(token) + 1];
  const joins = next !== undefined && next.from <= token.to + 1 && next.kind === 'word' && next.signal === null;
  return joins && !side.pack.nouns.prepositions.has(next.fold) && !side.pack.nouns.joiners.has(next.fold)
    ? [token, next]
    : [token];
}
