/** A number, share, amount, date or period that differs about the same thing. */
import type { Mark, Quote } from '../model.ts';
import type { MeaningToken } from '../text/meaning-tokens.ts';
import type { Difference } from './differences.ts';
import { markOf } from './mark.ts';
import { type MeaningSide, quoteOf, withNext } from './meaning-side.ts';

const isBound = ({ signal }: MeaningToken): boolean => signal === 'bound';

/** What a bound stands before. */
function bounded(side: MeaningSide, bound: MeaningToken): MeaningToken | null {
  return side.tokens[side.tokens.indexOf(bound) + 1] ?? null;
}

/** The mark of a number or date that differs: lifted in pairs, the one of each gap against the other. */
export function amountMark(
  gaps: readonly Difference[],
  a: MeaningSide,
  b: MeaningSide,
  kind: 'number' | 'date',
): Mark | null {
  const axis = kind === 'number' ? 'figure' : 'date';
  const carriers: { old: Quote | null; new: Quote | null }[] = [];
  const left: { old: MeaningToken[]; new: MeaningToken[] } = { old: [], new: [] };
  for (const gap of gaps) {
    const older = gap.older.filter((token) => token.kind === kind);
    const newer = gap.newer.filter((token) => token.kind === kind);
    const pairs = Math.min(older.length, newer.length);
    for (let at = 0; at < pairs; at += 1) {
      carriers.push({ old: quoteOf(a, withNext(a, older[at]!)), new: quoteOf(b, withNext(b, newer[at]!)) });
    }
    for (const one of older.slice(pairs)) left.old.push(one);
    for (const one of newer.slice(pairs)) left.new.push(one);
    // "tot 1 mei" and "vanaf 1 mei", "at least 10" and "at most 10": the bound turns, the figure stays.
    const [oldBound, newBound] = [gap.older.find(isBound), gap.newer.find(isBound)];
    const [of, against] = [oldBound && bounded(a, oldBound), newBound && bounded(b, newBound)];
    if (pairs === 0 && (of?.kind === kind || against?.kind === kind) && (oldBound ?? newBound) !== undefined) {
      const old = oldBound && of ? quoteOf(a, [oldBound, of]) : same(a, against);
      const fresh = newBound && against ? quoteOf(b, [newBound, against]) : same(b, of);
      if (old !== null && fresh !== null) carriers.push({ old, new: fresh });
    }
  }
  // "In 2024 stijgt de bijdrage", "De bijdrage stijgt in 2024": what was only moved is no other figure.
  const moved = new Set(left.old.map(({ key }) => key).filter((key) => left.new.some((token) => token.key === key)));
  for (const side of ['old', 'new'] as const) left[side] = left[side].filter(({ key }) => !moved.has(key));
  // One figure left on each side, in gaps of their own: the words around it moved as well.
  if (carriers.length === 0 && left.old.length === 1 && left.new.length === 1) {
    carriers.push({ old: quoteOf(a, withNext(a, left.old[0]!)), new: quoteOf(b, withNext(b, left.new[0]!)) });
  }
  if (carriers.length > 0) return { axis, direction: 'changed', carriers, rule: `${axis}:other` };
  const [old, fresh] = [left.old[0] ?? null, left.new[0] ?? null];
  if (old === null && fresh === null) return null;
  const rule = old === null ? `${axis}:added` : `${axis}:dropped`;
  return markOf(axis, 'unclear', old && quoteOf(a, withNext(a, old)), fresh && quoteOf(b, withNext(b, fresh)), rule);
}

/** The token of this side that says what one of the other side says. */
function same(side: MeaningSide, token: MeaningToken | null | undefined): Quote | null {
  const found = side.tokens.find(({ key }) => key === token?.key);
  return found === undefined ? null : quoteOf(side, [found]);
}
