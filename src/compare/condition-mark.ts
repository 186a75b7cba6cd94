/** A condition or an exception that stands on one side only, or holds something else. */
import type { Span } from '../model.ts';
import { type MeaningToken, tokensIn } from '../text/meaning-tokens.ts';
import { markOf } from './mark.ts';
import { endOfHeld } from './meaning.ts';
import { type MeaningSide, quoteSpan } from './meaning-side.ts';

interface Held {
  readonly span: Span;
  readonly key: string;
}

/**
 * Is it said of the clause of the position: in it, behind it, or at the head of the sentence? "De steun aan de regio,
 * gekoppeld aan hervormingen, en werden de landen opgeroepen" ties the support to reforms and not the call.
 */
function isOfClause({ span, clause, text }: MeaningSide, { from }: MeaningToken): boolean {
  return from >= clause.from || !/[\p{L}\p{N}]/u.test(text.slice(span.from, from));
}

/** The conditions or exceptions of a clause, each with what it holds. */
function heldBy(side: MeaningSide, signal: 'condition' | 'exception'): Held[] {
  return side.tokens
    .filter((token) => token.signal === signal && isOfClause(side, token))
    .map((token) => {
      const span = { from: token.from, to: endOfHeld(token, side.tokens, side, side.span.to) };
      const held = tokensIn(side.tokens, span);
      return { span: { ...span, to: held.at(-1)?.to ?? span.to }, key: held.map(({ key }) => key).join(' ') };
    });
}

/** The mark of one kind, and the stretches of both sides it speaks for. */
export function heldMark(a: MeaningSide, b: MeaningSide, axis: 'condition' | 'exception') {
  const [older, newer] = [heldBy(a, axis), heldBy(b, axis)];
  const apart = (of: readonly Held[], other: readonly Held[]) =>
    of.filter(({ key }) => !other.some((held) => held.key === key));
  const [gone, come] = [apart(older, newer), apart(newer, older)];
  if (gone.length === 0 && come.length === 0) return null;
  const [old, fresh] = [gone[0]?.span ?? null, come[0]?.span ?? null];
  // "Op basis van de concrete vooruitgang" may have been the condition already: then none was added.
  const isTied = (side: MeaningSide): boolean =>
    axis === 'condition' && side.tokens.some((token) => token.signal === 'basis' && isOfClause(side, token));
  const isOther = (old !== null && fresh !== null) || isTied(old === null ? a : b);
  const rule = isOther ? `${axis}:other` : old === null ? `${axis}:added` : `${axis}:dropped`;
  const mark = markOf(axis, 'changed', old && quoteSpan(a, old), fresh && quoteSpan(b, fresh), rule);
  return { mark, older: gone.map(({ span }) => span), newer: come.map(({ span }) => span) };
}
