import type { PaperLanguage } from '../model.ts';
import { bracketsPath } from './icons.ts';

/**
 * A picture as plain data: what stands where and what it means, in px, with its upper left corner at 0, 0. It is drawn by
 * whoever has something to draw on: the page, an SVG file, a PNG. No colour is in it, because a picture is shown light,
 * dark, in grey and in forced colours.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** A name, and the whole of it in words, for those who do not see it. */
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly Shape[];
}

/**
 * What a shape means, one form each (the visual grammar): who speaks (`own`, `other`; as a dot `filled`, `ring`), a
 * silence, an undecided one, a link in the same or in other words, one carried over a silence; the rungs and the axis of
 * a ladder; kinds of words, of which `word` stands beside a dot of the ladder and `lifted` on the line, both words of a
 * paper, and bear the marker where they say how far.
 */
export type FigureClass =
  | 'own'
  | 'other'
  | 'filled'
  | 'ring'
  | 'bracket'
  | 'dashed'
  | 'dots'
  | 'query'
  | 'clear'
  | 'thread'
  | 'same'
  | 'over'
  | 'link'
  | 'home'
  | 'foreign'
  | 'rung'
  | 'level'
  | 'axis'
  | 'tick'
  | 'leader'
  | 'gap'
  | 'marker'
  | 'word'
  | 'lifted'
  | 'title'
  | 'name'
  | 'strong'
  | 'said'
  | 'small'
  | 'rule'
  | 'hair';

export type Shape =
  | Drawn<'rect', { readonly x: number; readonly y: number; readonly width: number; readonly height: number }>
  | Drawn<'line', { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }>
  | Drawn<'path', { readonly d: string }>
  | Drawn<'circle', { readonly cx: number; readonly cy: number; readonly r: number }>
  | FigureText
  | { readonly kind: 'group'; readonly x: number; readonly y: number; readonly shapes: readonly Shape[] };

type Drawn<Kind extends string, Place> = { readonly kind: Kind; readonly is: readonly FigureClass[] } & Place;

/** A line of text: `x` is where it starts, has its middle or ends, `y` its base line. */
export type FigureText = Drawn<'text', { readonly x: number; readonly y: number; readonly text: string }> & {
  readonly end?: 'start' | 'middle' | 'end';
  /** Where it is not that of the figure: words of a paper. */
  readonly language?: PaperLanguage;
};

/** Shapes with their own origin at `x`, `y`. */
export function translated(x: number, y: number, shapes: readonly Shape[]): Shape {
  return { kind: 'group', x, y, shapes };
}

/** The square brackets of a silence, `width` by `height`, with their left upper corner at the origin. */
export function bracketsShape(width: number, height: number): Shape {
  return { kind: 'path', is: ['bracket'], d: bracketsPath(width, height) };
}
