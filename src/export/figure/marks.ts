import type { Cell } from '../../model.ts';
import type { FigureClass, Shape } from '../../view/figure.ts';
import { bracketsPath, directionPaths, dotsPaths, type Icon, outsidePath, unreadPath } from '../../view/icons.ts';

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
  const middle = height / 2;
  const brackets = bracketsPath(width, height);
  if (state === 'unread') return [path('bracket', unreadPath(width, height))];
  if (state === 'out-of-scope') return [path('bracket', outsidePath(width, height))];
  if (state === 'silent') return [path('bracket', brackets)];
  if (state === 'undecided') {
    const dashed: Shape = { kind: 'path', is: ['bracket', 'dashed'], d: brackets };
    return [dashed, { kind: 'text', is: ['query'], x: width / 2, y: middle + 4, text: '?', end: 'middle' }];
  }
  return [path('bracket', brackets), ...dotsPaths(width, height, sentences).map((d) => path('dots', d))];
}

const path = (is: FigureClass, d: string): Shape => ({ kind: 'path', is: [is], d });

/** What happened, drawn beside the word for it; empty where the closed list draws none. */
export function directionMark(of: Icon): Shape[] {
  // A figure knows no plain stroke: the stroke of a bracket is the same to the eye.
  return directionPaths(of).map(({ is, d }) => path(is === 'stroke' ? 'bracket' : is, d));
}
