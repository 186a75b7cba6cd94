import type { Cell, Genre, Standing, Verdict } from '../../model.ts';
import { bracketsOf, type Meaning, type Shape } from '../../present/figure.ts';

/**
 * The mark of a paper that does not speak, `width` by `height` from the origin: brackets of a silence (with dots where the
 * words stand elsewhere), dashed with a "?" where it is undecided, a box with a diagonal where the paper was not read, a
 * dash where nothing was to be expected of it.
 */
export function absenceMark(
  state: Exclude<Cell['state'], 'speaks'>,
  width: number,
  height: number,
  sentences = 1,
): Shape[] {
  const [middle, end, foot] = [height / 2, width - 0.8, height - 0.8];
  if (state === 'unread')
    return [{ kind: 'path', is: ['bracket'], d: `M.8 .8H${end}V${foot}H.8ZM.8 ${foot}L${end} .8` }];
  if (state === 'out-of-scope') {
    const length = Math.min(14, width * 0.5);
    return [{ kind: 'path', is: ['bracket'], d: `M${(width - length) / 2} ${middle}h${length}` }];
  }
  const brackets = bracketsOf(width, height);
  if (state === 'silent') return [brackets];
  if (state === 'undecided') {
    const dashed: Shape = brackets.kind === 'path' ? { ...brackets, is: ['bracket', 'dashed'] } : brackets;
    return [dashed, { kind: 'text', is: ['query'], x: width / 2, y: middle + 4, text: '?', end: 'middle' }];
  }
  const lines = Math.max(1, Math.min(3, sentences));
  const dots = Array.from({ length: lines }, (_, i): Shape => {
    const y = middle + (i - (lines - 1) / 2) * 4.5;
    return { kind: 'path', is: ['dots'], d: `M${width * 0.24} ${y}H${width * 0.76}` };
  });
  return [brackets, ...dots];
}

const path = (is: Meaning, d: string): Shape => ({ kind: 'path', is: [is], d });

/** Size of the mark of a direction, in px. */
export const DIRECTION = { width: 26, height: 10 } as const;

const DIRECTIONS: Readonly<Partial<Record<Verdict | Standing | 'not-repeated', readonly Shape[]>>> = {
  stronger: [path('own', 'M0 4.2 26 0v10L0 5.8z')],
  weaker: [path('own', 'M0 0 26 4.2v1.6L0 10z')],
  broader: [path('bracket', 'M0 5h10M10 5 26 .8M10 5l16 4.2')],
  narrower: [path('bracket', 'M26 5H16M16 5 0 .8M16 5 0 9.2')],
  same: [path('own', 'M0 3.2h26v3.6H0z')],
  kept: [path('own', 'M0 3.2h26v3.6H0z')],
  'other-speaker': [path('own', 'M0 3.2h12v3.6H0z'), path('other', 'M14 3.2h12v3.6H14z')],
  first: [path('own', 'M0 0h1.6v10H0zM1.6 3.4H26v3.2H1.6z')],
  returned: [path('bracket', 'M3.4.8H.8v8.4h2.6M9.2.8h2.6v8.4H9.2'), path('own', 'M15 3.2h11v3.6H15z')],
  'not-repeated': [path('bracket', 'M17.8.8h-2.6v8.4h2.6M22.6.8h2.6v8.4h-2.6'), path('own', 'M0 3.2h11v3.6H0z')],
};

/** What happened, drawn beside the word for it; nothing where the closed list draws none. */
export function directionMark(of: Verdict | Standing | 'not-repeated'): readonly Shape[] {
  return DIRECTIONS[of] ?? [];
}

/** The class of the rule that says a genre: double a declaration, dashed what looks ahead, single the rest. */
export function genreRule(genre: Genre | null): 'double' | 'dashed' | 'single' {
  return genre === 'declaration' ? 'double' : genre === 'agenda' ? 'dashed' : 'single';
}
